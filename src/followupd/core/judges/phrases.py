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
    r"\b(?:be|am|are|['’](?:m|re)) back\b(?! (?:to you|with you|in touch))", r"\booo\b",
    r"(?:office|we) (?:is|are|will be) closed (?:until|from|between|for|over)",
    # German
    r"(?:nicht|außer) (?:im|in meinem|dem|aus dem|mehr im) (?:büro|haus|hause|office|dienst)\b", r"außer haus",
    r"\babwesend\b", r"\b(?:während|in) meiner (?:abwesenheit|vertretung)", r"\bim (?:\w+ )?urlaub\b",
    r"\burlaubsbedingt", r"\bauf dienstreise\b", r"\b(?:in|im) (?:elternzeit|mutterschutz|krankenstand|sabbatical)\b",
    r"\bbis (?:einschließlich |zum )?.{4,30} (?:nicht|kein\w*) (?:\w+ ){0,3}(?:erreichbar|da|zugriff)",
    r"\bnicht (?:persönlich |per e-?mail |telefonisch )?(?:erreichbar|anwesend)\b",
    r"\bkeinen? zugriff auf (?:meine|mein)",
    r"\bab .{4,40} (?:wieder|zurück)\b.{0,30}(?:erreichbar|büro|hause?\b|da\b|zurück|verfügung)",
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
    r"bounces?", r"(?:mail)?robot", r"system", r"server", r"portal",
    r"auto(?:mated|mailer|[-_.]?reply|[-_.]?response)",
    r"updates?", r"digest",
)  # fmt: skip

# In the text: it arrived. Nothing more is said of it by machines, much more by people.
ACKNOWLEDGEMENTS = (
    (
        r"thank(?:s| you)(?: \w+){0,2} for (?:your (?:\w+ )?(?:application|interest|submission|request|enquiry"
        r"|inquiry)|applying|submitting|contacting)"
    ),
    r"(?:we|i)(?:['’]ve| have| hereby)? (?:successfully )?(?:received|confirm (?:the )?receipt)",
    r"(?:has|have) been (?:successfully )?(?:received|submitted|registered)",
    r"(?:was|were) (?:successfully )?received",
    r"(?:ticket|case|request)(?: \S+){0,3} (?:has been|was) (?:created|opened|assigned)",
    r"this is an automat(?:ed|ic)", r"(?:do|does) not reply to this", r"automatically generated",
    r"eingang ihrer", r"ihre? [^.!?]{0,40}(?:erhalten|eingegangen)\b",
    r"(?:vielen )?dank für ihre? (?:\w+ )?(?:bewerbung|interesse)",
    r"automatisch (?:generiert|erstellt|erzeugt|versand)",
    r"bestätigen (?:wir )?(?:ihnen )?(?:hiermit )?den (?:eingang|erhalt)",
    r"(?:bien|avons) (?:bien )?reçu", r"merci (?:pour|de) (?:votre|l['’]intérêt)", r"accusons réception",
    r"hemos recibido", r"gracias por (?:su|tu) (?:\w+ )?(?:candidatura|solicitud|interés|inscripción)",
    r"abbiamo ricevuto", r"grazie per (?:la (?:sua|tua) candidatura|l['’]interesse)", r"recebemos (?:a|o) s[ue]",
    r"(?:hebben|heb) (?:\w+ ){0,4}(?:goed )?ontvangen", r"bedankt voor (?:uw|je) (?:sollicitatie|interesse)",
)  # fmt: skip

# In the text: something is wanted of the reader, or was decided.
REQUESTS = (
    r"\b(?:could|can|would|will) you\b", r"\bare you (?:available|free|able|still)\b",
    r"\bplease (?:\w+ )?(?:send|call|phone|ring|confirm|come|provide|choose|pick|book|bring|let (?:me|us)|tell|join)\b",
    (
        r"(?<!ple we)(?<!one we)(?<!ose we)(?<!ple we )(?<!one we )(?<!ose we )"  # "we call everyone we'd like to see"
        r"\b(?:would|['’]d|should) (?:\w+ )?(?:like|love) to (?:\w+ )?(?:invite|meet|see|talk|speak|hear|discuss"
        r"|offer|interview)"
    ),
    r"\b(?:we|i) (?:\w+ ){0,2}(?:invite|offer) you\b", r"\b(?:pleased|happy|delighted|glad) to (?:invite|offer)\b",
    r"\blet['’]?s (?:meet|talk|speak|have|move|do)\b", r"\blet us (?:meet|talk|speak|move|have)\b",
    r"\bcome (?:in|by|on|and)\b",
    r"\b(?:we|i) regret\b", r"\bnot (?:be )?(?:moving|proceed|progress)", r"\bdecided\b",
    r"\bother (?:candidates|applicants)\b",
    (
        r"\b(?:können|könnten|würden|möchten|wollen) (?:sie|du|wir sie|wir uns)\b"
        r"(?! [^.!?]{0,80}\b(?:einsehen|abrufen|verfolgen|nachlesen|ändern)\b)"
    ),
    r"\b(?:passt|haben sie zeit|hätten sie)\b",
    r"\b(?:kommen|schicken|senden|rufen|bringen|melden|bestätigen|teilen|vereinbaren) sie\b",
    r"\bbitten? (?:wir )?sie\b(?! (?:\w+ ){0,2}um (?:\w+ )?(?:geduld|verständnis|nachsicht))",
    r"\blassen sie uns\b", r"\bladen (?:wir )?(?:sie|dich)\b[^.!?]{0,60}\bein\b", r"\beinladen\b", r"\bbedauern\b",
    r"\bentschieden\b", r"\babsage\b", r"\bandere[nr]? (?:bewerb|kandidat)",
    r"\b(?:pouvez|pourriez|seriez)[- ]vous\b",
    r"\b(?:venez(?! de\b)|appelez|envoyez|merci de (?:me|nous(?! avoir)|confirmer|venir))\b",
    r"\b(?:puede|podría|puedes|podrías) (?:usted )?(?:venir|enviar|llamar|confirmar)",
    r"\b(?:può|potrebbe|potresti) (?:venire|inviare|chiamar)",
    r"\b(?:invitons|invitamos|invitiamo)\b", r"\bregrett?ons\b", r"\bkunt (?:u|je)\b", r"\bkun je\b",
)  # fmt: skip
CONDITIONS = (
    r"if", r"should", r"once", r"in my absence", r"(?:während|in) meiner abwesenheit",
    r"in case", r"urgent\w*", r"falls", r"sofern", r"sollten?", r"wenn", r"sobald",
    r"dringende[nr]?", r"notfällen?", r"si", r"se", r"als", r"indien",
)  # fmt: skip
