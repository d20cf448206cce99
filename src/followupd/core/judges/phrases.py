"""The words by which machines answer and people say that they are away, in the languages of their mail programs.

Regular expressions, matched without case. Add a language by adding its words; nothing else needs to change.
"""

# At the beginning of a subject, then a colon, a dash or the end. Nobody writes these by hand.
MACHINE_SUBJECTS = (
    r"automatic (?:reply|response)", r"auto[- ]?(?:reply|response|responder|respons|answer)",
    r"out of office(?: auto-?reply| message| notification| reply)",
    r"automatisch(?:e[sr]?)? (?:antwort|antwoord|rückantwort)",
    r"abwesenheits(?:notiz|assistent|meldung|benachrichtigung|nachricht|agent)",
    r"réponse automatique", r"message d['’]absence", r"respuesta autom[áa]tica", r"risposta automatica",
    r"risposta non al computer", r"resposta autom[áa]tica", r"autosvar", r"automatis(?:k|erat) svar",
    r"automaattinen vastaus", r"odpowiedź automatyczna", r"automatyczna odpowiedź", r"automatická odpověď",
    r"automatikus válasz", r"răspuns automat", r"otomatik yanıt", r"αυτόματη απάντηση", r"автоматический ответ",
    r"автовідповідь", r"автоответ", r"自动(?:回复|答复)", r"自動(?:回覆|返信|応答|回應)",
    r"자동 회신", r"balasan otomatis",
)  # fmt: skip

# The same, but people write these too: "Out of office: can we talk before?"
AWAY_SUBJECTS = (
    r"out of (?:the )?office", r"ooo", r"away from (?:the|my) (?:office|desk|e-?mail)",
    r"on (?:vacation|holiday|leave)", r"abwesend", r"abwesenheit",
    r"(?:ich bin )?(?:nicht im büro|im urlaub|außer haus)", r"urlaub", r"absence(?: du bureau)?",
    r"absent(?:e)?(?: du bureau)?", r"en congés?", r"fuera de la oficina", r"ausencia", r"ausente",
    r"fuori (?:sede|ufficio)", r"assente", r"assenza", r"in ferie", r"fora do escritório", r"ausência",
    r"afwezig(?:heid)?(?:sbericht)?", r"niet aanwezig", r"frånvaro", r"frånvarande", r"fravær", r"fraværende",
    r"poissa", r"poissaolo", r"nieobecność", r"poza biurem", r"mimo kancelář", r"távollét", r"不在(?:通知)?",
    r"不在のお知らせ",
    r"休假", r"부재 중",
)  # fmt: skip

# These too, and they say nothing of absence: "Auto: test drive on Saturday".
EITHER_SUBJECTS = (
    r"auto",
    r"eingangsbestätigung",
    r"empfangsbestätigung",
    r"acknowledg(?:e)?ment",
    r"accusé de réception",
)

# In the text: the writer, or who this machine answers for, is not there.
ABSENCES = (
    # English
    r"out of (?:the |my )?office(?! (?:hours|suite|supplies))",
    r"away from (?:the|my) (?:office|desk|computer|e-?mails?|inbox|work)",
    (
        r"on (?:(?:annual|maternity|paternity|parental|sick|medical|family|study|extended|personal|bereavement|my"
        r"|a|an) ){0,3}leave\b"
    ),
    r"on (?:vacation|holidays?|sabbatical|pto|(?:a )?business (?:trip|travel))\b",
    r"(?:i am|i['’]m|i will be|i['’]ll be|currently|presently) (?:\w+ )?(?:away|absent|travell?ing|unavailable)\b",
    (
        r"(?:i am|i['’]m|i will be|i['’]ll be) (?:\w+ )?out (?:today|tomorrow|until|from|through|this week"
        r"|next week|sick|on)\b"
    ),
    r"(?:not|n['’]t) (?:be )?(?:currently )?(?:in the office|at my desk|at work|checking (?:my )?e-?mails?)",
    (
        r"(?:limited|intermittent|sporadic|infrequent|little|no|irregular) access to (?:my )?(?:e-?mails?"
        r"|messages|the internet)"
    ),
    r"(?:return|be back|am back|returning) (?:to|in|at) (?:the |my )?(?:office|work|desk)",
    r"(?:office|we) (?:is|are|will be) closed (?:until|from|between|for|over)",
    # German
    r"(?:nicht|außer) (?:im|in meinem|dem|aus dem|mehr im) (?:büro|haus|hause|office|dienst)\b", r"außer haus",
    r"\babwesend\b", r"\b(?:während|in) meiner (?:abwesenheit|vertretung)", r"\bim (?:\w+ )?urlaub\b",
    r"\burlaubsbedingt", r"\bauf dienstreise\b", r"\b(?:in|im) (?:elternzeit|mutterschutz|krankenstand|sabbatical)\b",
    r"\bbis (?:einschließlich |zum )?.{4,30} (?:nicht|kein\w*) (?:\w+ ){0,3}(?:erreichbar|da|zugriff)",
    r"\bnicht (?:persönlich |per e-?mail |telefonisch )?(?:erreichbar|anwesend)\b",
    r"\bkeinen? zugriff auf (?:meine|mein)",
    r"\bab .{4,40} (?:wieder|zurück)\b.{0,30}(?:erreichbar|büro|da\b|zurück|verfügung)",
    # French, Spanish, Italian, Portuguese, Dutch
    r"\b(?:je suis|je serai|suis|serai) (?:\w+ )?(?:absente?|en congés?|en vacances|en déplacement)\b",
    r"\bde retour (?:le|au bureau|à partir)", r"\bhors du bureau\b", r"\bpendant mon absence\b",
    r"\bfuera de la oficina\b", r"\b(?:estoy|estaré) (?:\w+ )?(?:ausente|de vacaciones|fuera|de viaje)",
    r"\bdurante mi ausencia\b", r"\bfuori (?:ufficio|sede)\b",
    r"\b(?:sono|sarò) (?:\w+ )?(?:assente|in ferie|in vacanza|fuori)\b", r"\bin mia assenza\b",
    r"\bfora do escritório\b", r"\b(?:estou|estarei) (?:\w+ )?(?:ausente|de férias|fora)\b",
    r"\bdurante (?:a )?minha ausência\b",
    (
        r"\b(?:ik ben|ben ik|momenteel) .{0,30}(?:afwezig|met (?:vakantie|verlof)|op vakantie|niet (?:aanwezig"
        r"|op kantoor|bereikbaar))"
    ),
    r"\btijdens mijn afwezigheid\b",
    # Scandinavian, Finnish, Polish, Czech
    r"\b(?:på|har) (?:semester|ferie|föräldraledig)", r"\bfrånvarande\b", r"\bikke på kontoret\b",
    r"\bpoissa (?:toimistolta|töistä)", r"\bpoza biurem\b", r"\bna urlopie\b", r"\bnieobecn(?:y|a|ości)\b",
    r"\bmimo kancelář\b", r"\bna dovolené\b",
    # Russian, Japanese, Chinese
    r"\bв отпуске\b", r"\bвне офиса\b", r"不在に?(?:して|と|の)", r"休暇(?:を|中|の)", r"(?:休假|外出|不在办公室)",
)  # fmt: skip

# Senders behind which no person reads: anywhere in the local part, and as the whole of it.
NO_REPLY = (r"(?:do[-_.]?not|dont|no)[-_.]?reply", r"ne[-_.]?pas[-_.]?repondre", r"no[-_.]?responder", r"noresponse")
NOBODY_LOCALS = (
    r"mailer[-_.]?daemon", r"notifications?", r"notify", r"alerts?", r"news(?:letters?)?", r"jobs?[-_.]?alerts?",
    r"bounces?", r"auto(?:mated|mailer|[-_.]?reply|[-_.]?response)", r"updates?", r"digest",
)  # fmt: skip
