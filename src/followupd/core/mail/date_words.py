"""The words by which absence notes name a day: "until", "back on", "bis", "ab dem ... wieder", per language.

Regular expressions, matched without case on text whose spaces are folded; DATE stands for a day as `dates` reads it.
Add a language by adding its words; nothing else needs to change.
"""

# What may stand between a cue and its day. No digit and no end of a sentence.
_GAP = r"[^.!?;:\d]{0,45}?\b"
_BEFORE_DAY = r"(?:on|the|den|dem|de|le|el|op|il|dia|o|,)"

# Whoever is back names the first day of presence. Tried first, because it says most.
RETURN_CUES: tuple[tuple[str, str], ...] = (
    ("en", (rf"\b(?:back|return(?:ing|s)?|resum(?:e|ing)|again (?:from|on)|available (?:again )?(?:from|as of"
           rf"|on)){_GAP}DATE")),
    ("en", (r"\b(?:on|from|as of|after|by) (?:the )?DATE,? (?:i|we)\b[^.!?;:\d]{0,40}\b(?:back|return|available"
           r"|reachable|resume)")),
    ("en", (r"\b(?:reply|respond|answer|get back to you|be in touch)\b[^.!?;:\d]{0,45}?\b(?:on|after|from"
           r"|by) (?:the )?DATE")),
    ("en", r"\bnot (?:be )?(?:back |in |available |in the office )*before (?:the )?DATE"),
    ("de", (rf"\b(?:wieder|zurück|zurückkehren|rückkehr|wiedersehen|erst){_GAP}(?:ab|am|zum|seit|vom"
           rf"|{_BEFORE_DAY})?(?: (?:dem|den))? ?DATE")),
    ("de", r"\b(?:ab|am)(?: (?:dem|den|kommenden))? DATE(?:(?! und )[^.!?;:\d]){0,60}\b(?:wieder|zurück)"),
    ("de", (r"\b(?:(?:in|ab)(?: der)? (?=kw|kalenderwoche)|(?=nächste|kommende|anfang|mitte))DATE"
           r"[^.!?;:\d]{0,60}\b(?:wieder|zurück)")),
    ("de", r"\b(?:beantworte|melde mich|antworte)\b[^.!?;:\d]{0,45}?\b(?:ab|am|nach)(?: (?:dem|den))? DATE"),
    ("fr", (rf"\b(?:de retour|retour|reviens|reviendrai|rentre|rentrerai|reprendrai|disponible à (?:partir"
           rf"|compter)){_GAP}DATE")),
    ("fr", r"\b(?:à partir du|à compter du|dès le|le) DATE[^.!?;:\d]{0,45}\b(?:de retour|à nouveau)"),
    ("es", rf"\b(?:regreso|regresaré|vuelvo|volveré|vuelta|reincorpor\w{{1,6}}|disponible a partir){_GAP}DATE"),
    ("es", r"\b(?:a partir del|desde el|el) DATE[^.!?;:\d]{0,45}\b(?:de vuelta|de nuevo|regres\w{1,5}|volver\w{1,3})"),
    ("it", (rf"\b(?:rientr\w{{1,4}}|ritorn\w{{1,4}}|torn\w{{1,5}}|di ritorno|nuovamente"
           rf"|disponibile (?:a partire )?dal){_GAP}DATE")),
    ("pt", rf"\b(?:regress\w{{1,6}}|retorn\w{{1,6}}|volt\w{{1,6}}|de volta|disponível a partir){_GAP}DATE"),
    ("nl", rf"\b(?:terug|weer (?:aanwezig|bereikbaar|op kantoor)|weer){_GAP}DATE"),
    ("nl", r"\bben (?:ik )?(?:op )?DATE,? (?:weer|terug)"),
    ("ja", (r"DATE(?:[（(][^）)]{1,3}[)）])?(?:より|から|に|以降)"
           r"[^。、\d]{0,10}(?:戻|復帰|出社|出勤|対応|再開|営業|業務)")),
    ("pl", rf"\b(?:wracam|wrócę|powrót|będę (?:z powrotem|dostępn\w)|ponownie){_GAP}DATE"),
    ("nl", r"\b(?:vanaf|op) DATE[^.!?;:\d]{0,45}\b(?:weer|terug)"),
)  # fmt: skip

# Whoever is away until then names the last day of absence.
UNTIL_CUES: tuple[tuple[str, str], ...] = (
    ("ja", r"DATE(?:[（(][^）)]{1,3}[)）])?(?:まで|迄)"),
    ("en", (r"\b(?:until|till|til|through|thru|up to|ending)\b(?: (?:and including|including|at least|about"
           r"|around|approximately|the))*,? DATE")),
    ("en", (r"\b(?:from|between|starting|beginning)\b.{1,40}?(?: ?[-–—] ?| (?:to|and|through|until"
           r"|till)(?: the)? )DATE")),
    ("de", (r"\bbis\b(?: (?:einschließlich|einschl\.?|inklusive|inkl\.?|zum|und mit|voraussichtlich|mindestens"
           r"|etwa|ca\.?|am|den))*,? DATE")),
    ("de", r"\b(?:vom|von|zwischen)\b.{1,40}?(?: ?[-–—] ?| (?:bis|und)(?: (?:zum|dem|den|einschließlich))* )DATE"),
    ("en", r"\b(?:out|away|off|absent|unavailable|in the office)(?: \w+)? (?:for )?(?:today and )DATE"),
    ("en", r"\bfor (?=the rest of (?:the |this )?week)DATE"),
    ("de", r"\bheute und DATE[^.!?;:\d]{0,45}\b(?:nicht|abwesend|krank|unterwegs|frei|urlaub)"),
    ("fr", r"\bjusqu['’ ](?:au|à|en)\b(?: (?:et y compris|et incluant|le))*,? DATE"),
    ("fr", r"\b(?:du|entre le)\b.{1,40}? (?:au|et le) DATE"),
    ("es", r"\bhasta\b(?: (?:el|inclusive|próximo|día))*,? DATE"),
    ("es", r"\b(?:del|desde el|entre el)\b.{1,40}? (?:al|hasta el|y el) DATE"),
    ("it", r"\b(?:fino|sino)\b(?: (?:a|al|all['’]|compreso|incluso|giorno))* ?DATE"),
    ("it", r"\b(?:dal|dall['’]|tra il|tra l['’]).{1,40}? (?:al |all['’]|e il |e l['’])DATE"),
    ("pt", r"\baté\b(?: (?:ao|o|a|dia|próximo|próxima))*,? DATE"),
    ("pt", r"\b(?:de|entre)\b.{1,40}? (?:a|e) DATE"),
    ("pl", r"\b(?:do|aż do)\b(?: dnia)? DATE"),
    ("nl", r"\btot\b(?: (?:en met|aan|ongeveer))*,? DATE"),
    ("nl", r"\b(?:van|tussen)\b.{1,40}? (?:tot|tot en met|t/m|en) DATE"),
)  # fmt: skip

# Only in a sentence that speaks of absence: "travelling on July 10-31", "Urlaub 03.08. - 14.08.2026".
RANGE = (
    r"(?<![\d.-])(?:20\d\d-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}(?:/(?:20)?\d\d)?|"
    r"\d{1,2}(?:st|nd|rd|th|\.)?(?: ?\d{1,2}\.(?: ?\d{4})?| [^\W\d_]{3,12}\.?)?)"
    r" ?(?:[-–—]|to|bis|au|al|tot|t/m) ?DATE"
)
MONTH_RANGE = (
    r"\b(?P<month>[^\W\d_]{3,12}\.?) \d{1,2}(?:st|nd|rd|th)? ?(?:[-–—]|to|through|until)"
    r" ?(?P<last>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<year>20\d\d))?\b"
)

_WEEK = (
    ("en", "monday tuesday wednesday thursday friday saturday sunday"),
    ("en", "mon tue wed thu fri sat sun"),
    ("en", "mon tues weds thurs fri sat sun"),
    ("de", "montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    ("de", "montag dienstag mittwoch donnerstag freitag sonnabend sonntag"),
    ("fr", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
    ("es", "lunes martes miércoles jueves viernes sábado domingo"),
    ("it", "lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    ("pt", "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    ("nl", "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    ("pl", "poniedziałek wtorek środa czwartek piątek sobota niedziela"),
    ("pl", "poniedziałku wtorku środy czwartku piątku soboty niedzieli"),
    ("pl", "poniedziałek wtorek środę czwartek piątek sobotę niedzielę"),
    ("ja", "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
)
WEEKDAYS: dict[str, int] = {name: day for _, names in _WEEK for day, name in enumerate(names.split())}
TOMORROW = ("tomorrow", "morgen", "demain", "mañana", "domani", "amanhã")
AFTER_TOMORROW = ("the day after tomorrow", "übermorgen", "après-demain", "pasado mañana", "dopodomani")
# German weekdays by two letters count only before a day: "Mo 16.3.".
SHORT_WEEKDAYS = "mo|di|mi|do|fr|sa|so"
# Said of a weekday that is still to come this week, it means the week after.
NEXT = "next |nächste[nmr]? |nächst[nmr] "
COMING = "this |coming |kommende[nmr]? |dies(?:en|er|em) "
WEEK_LATER = " week| in einer woche| en huit| en ocho"
NEXT_WEEK = "next week|(?:der )?(?:nächste[rn]?|kommende[rn]?) woche|la semaine prochaine|la próxima semana"
END_OF_WEEK = (
    r"(?:the )?(?:end|rest) of (?:the |this )?week|ende (?:der|dieser) woche|wochenende|"
    r"(?:la )?fin de (?:la |cette )?semaine|(?:el )?(?:final|fin) de (?:la |esta )?semana"
)
END_OF_NEXT_WEEK = r"(?:the )?end of next week|ende (?:nächster|kommender|der nächsten|der kommenden) woche"
NUMBERED_WEEK = r"(?:kw|kalenderwoche|calendar week|cw)\.? ?"
# Without a day: "until September", "ab Juli wieder". "May" and "March" are verbs too.
MONTH_ALONE = (
    r"(?:(?P<part>early|mid|the middle of|anfang|mitte|début|principios de)[ -](?:of |de )?|in |im |en )?"
    r"(?P<month_alone>january|february|april|june|july|august|september|october|november|december|"
    r"(?:(?<=in )|(?<=until )|(?<=early )|(?<=mid ))(?:march|may)|(?:march|may)(?= 20\d\d)|"
    r"januar|februar|märz|mai|juni|juli|oktober|dezember|"
    r"janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
    r"(?: (?:de )?(?P<in_year>20\d\d))?\b"
)
END_OF = r"(?:the )?end of|ende|fin|final de|finales de|fine|fim de|eind|einde"

# That the sentence a day stands in speaks of somebody, or of a house, that is not there.
ABSENT = (
    r"\b(?:out|away|leave|vacation|holidays?|absent|travel\w*|trip|unavailable|not available|office|closed|"
    r"abwesend|abwesenheit|urlaub|nicht|krank|elternzeit|dienstreise|geschlossen|"
    r"absente?|congés?|vacances|fermée?s?|vacaciones|ausente|fuera|cerrad[oa]s?|assente|ferie|chius[oi]|"
    r"férias|fora|afwezig|vakantie|verlof|gesloten|ooo|nieobecn\w*|urlop\w*|poza biurem|przebywam)\b|"
    r"不在|休暇|休業|出張|お休み"
)
