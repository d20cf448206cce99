"""The words by which people name days and periods: "by the 15th", "in drei Wochen", "fin mai", per language.

Rows of (language, rule, pattern), matched without case on one line; the rules are in `days`. To extend: add a row. In a
pattern {N} stands for a number or a word for one, {U} for a unit of time, {M} for a month, {W} for a weekday, {Y} for a
year that may follow, {P} for early, middle or end.
"""

NUMBERS: dict[str, dict[str, int]] = {
    "en": {"one": 1, "a": 1, "an": 1, "two": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
           "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14},
    "de": {"einem": 1, "einer": 1, "eines": 1, "ein": 1, "eine": 1, "zwei": 2, "zweier": 2, "drei": 3, "dreier": 3,
           "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12, "vierzehn": 14},
    "fr": {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
           "dix": 10, "quinze": 15},
    "es": {"un": 1, "una": 1, "dos": 2, "un par de": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
           "ocho": 8, "nueve": 9, "diez": 10, "quince": 15},
    "it": {"un": 1, "una": 1, "due": 2, "un paio di": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
           "otto": 8, "nove": 9, "dieci": 10, "quindici": 15},
    "pt": {"um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
           "nove": 9, "dez": 10, "quinze": 15},
    "nl": {"een": 1, "één": 1, "twee": 2, "een paar": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
           "negen": 9, "tien": 10, "veertien": 14},
}  # fmt: skip

# (unit, its words). Business days first: "working days" holds "days".
UNITS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (("business", r"(?:business|working|work)[ -]days?"), ("day", "(?:calendar )?days?"), ("week", "weeks?"),
           ("fortnight", "fortnights?"), ("month", "months?")),
    "de": (("business", r"(?:werk|arbeits)tag(?:en?|s)?"), ("day", r"(?:kalender)?tag(?:en?|s)?"), ("week", "wochen?"),
           ("month", r"monat(?:en?|s)?")),
    "fr": (("business", r"jours? (?:ouvrés?|ouvrables?)"), ("day", "jours?"), ("week", "semaines?"), ("month", "mois")),
    "es": (("business", r"días? (?:hábiles|hábil|laborables?)"), ("day", "días?"), ("week", "semanas?"),
           ("month", "mes(?:es)?")),
    "it": (("business", r"giorn[oi] (?:lavorativ[oi]|feriali)"), ("day", "giorn[oi]"), ("week", "settiman[ae]"),
           ("month", "mes[ei]")),
    "pt": (("business", r"dias? úte?is"), ("day", "dias?"), ("week", "semanas?"), ("month", "m(?:ês|eses)")),
    "nl": (("business", "werkdag(?:en)?"), ("day", "dag(?:en)?"), ("week", "weken|week"), ("month", "maand(?:en)?")),
}  # fmt: skip

MONTHS: dict[str, str] = {
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct "
          "november|nov december|dec",
    "de": "januar|jänner|jan februar|feber|feb märz|maerz|mrz april|apr mai juni|jun juli|jul august|aug "
          "september|sept|sep oktober|okt november|nov dezember|dez",
    "fr": "janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct "
          "novembre|nov décembre|decembre|déc",
    "es": "enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept "
          "octubre|oct noviembre|nov diciembre|dic",
    "it": "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett "
          "ottobre|ott novembre|nov dicembre|dic",
    "pt": "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set "
          "outubro|out novembro|nov dezembro|dez",
    "nl": "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep "
          "oktober|okt november|nov december|dec",
}  # fmt: skip

WEEK: dict[str, str] = {
    "en": "monday|mon tuesday|tues?|tue wednesday|weds?|wed thursday|thurs?|thu friday|fri saturday|sat sunday|sun",
    "de": "montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sonnabend|sa sonntag|so",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo",
    "it": "lunedì|lunedi martedì|martedi mercoledì|mercoledi giovedì|giovedi venerdì|venerdi sabato domenica",
    "pt": "segunda(?:-feira)? terça(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)? sábado domingo",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}

# (place in a month or week, its words)
PARTS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (("early", r"(?:the )?(?:beginning|start) of|early(?: in)?"), ("middle", r"(?:the )?middle of|mid[- ]?"),
           ("end", r"(?:the )?end of|late(?: in)?")),
    "de": (("early", "anfang"), ("middle", "mitte"), ("end", "ende")),
    "fr": (("early", r"(?:le |au )?début(?: du mois)?(?: de| du)?"), ("middle", r"(?:la )?mi-?|(?:le )?milieu (?:de|du)"),
           ("end", r"(?:la )?fin(?: du mois)?(?: de| du)?")),
    "es": (("early", r"(?:a )?(?:principios?|comienzos?|inicios?) (?:de|del)"), ("middle", "(?:a )?mediados (?:de|del)"),
           ("end", r"(?:a )?fina?l?(?:es)? (?:de|del)")),
    "it": (("early", r"(?:l[’'])?inizio (?:di|del|della)?|(?:i )?primi (?:di|del)"),
           ("middle", r"(?:la )?metà (?:di|del|della)?"), ("end", r"(?:la )?fine (?:di|del|della)?")),
    "pt": (("early", r"(?:o )?(?:início|começo|princípio) (?:de|do)"), ("middle", r"meados (?:de|do)"),
           ("end", r"(?:o )?fi(?:m|nal) (?:de|do)")),
    "nl": (("early", r"(?:het )?begin(?: van)?"), ("middle", r"half|medio|midden"), ("end", r"(?:het )?eind[e]?(?: van)?")),
}  # fmt: skip

# Rules: span (N units on), period (this or next week or month), named (a weekday), of_week (a weekday of next week),
# month (a month, perhaps a part of it), day (of the month alone), day_month, month_day, numbered (a week by number),
# on (so many days on).
ROWS: tuple[tuple[str, str, str], ...] = (
    ("en", "span", (r"(?:within|inside|in|over|during|after)(?: about| around| approximately| roughly| less than| another"
                   r"| the)*(?: next| coming| following| course of the next)? {N} {U}\b")),
    ("en", "span", r"{N} {U}(?:['’]s?)?(?:['’])?(?: from now| time)\b"),
    ("en", "day_month", r"(?:{W},? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? {M}\b\.?{Y}"),
    ("en", "month_day", r"(?:{W},? )?{M}\.? (?:the )?\d{1,2}(?:st|nd|rd|th)?\b(?!:){Y}"),
    ("en", "of_week", r"{W}(?: of)?(?: the)? (?P<which>next|following|this|coming) week\b"),
    ("en", "next_day", r"next {W}\b"),
    ("en", "after_next", r"(?:the )?week after next\b"),
    ("en", "period", r"(?:{P} )?(?P<which>next|the following|the coming|this|the current|the) (?P<period>week|month|year)\b"),
    ("en", "month", r"(?:in|by|during|until|till|before|of|for|since|from|after|through) (?:{P}[ -]?)?(?:the month of )?{M}\b{Y}"),
    ("en", "month", r"{P}[ -]?{M}\b{Y}"),
    ("en", "day", r"(?:{W},? )?the \d{1,2}(?:st|nd|rd|th)\b"),
    ("en", "new_year", r"(?:in|after|early in)(?: the)? new year\b"),
    ("en", "on_2", r"(?:the )?day after tomorrow\b"), ("en", "on_1", r"tomorrow\b"), ("en", "on_0", r"today|tonight\b"),
    ("en", "numbered", r"(?:calendar week|week|cw) ?(?:no\.? ?)?(?P<week>\d{1,2})\b"),
    ("en", "named", r"(?:this |coming |this coming )?{W}\b"),

    ("de", "span", (r"(?:innerhalb|binnen|in|nach|spätestens in|im laufe)(?: von| etwa| ca\.?| circa| ungefähr| rund| den"
                   r"| der| dem| spätestens)*(?: nächsten| kommenden)? {N} {U}\b")),
    ("de", "day_month", r"(?:{W},? (?:(?:den|dem) )?)?\d{1,2}\.? ?{M}\b\.?{Y}"),
    ("de", "of_week", r"{W} (?:der )?(?P<which>nächste[rn]?|kommende[rn]?|diese[rn]?|folgende[rn]?) woche\b"),
    ("de", "week_day", r"(?P<which>nächste|kommende|diese) woche {W}\b"),
    ("de", "after_next", r"übernächste[rn]? woche\b"),
    ("de", "period", (r"(?:{P} )?(?P<which>nächste[nrs]?|kommende[nrs]?|folgende[nrs]?|diese[mnrs]?|der|des|dem)"
                     r" (?P<period>woche|monats?|jahre?s?)\b")),
    ("de", "period", r"(?P<period>monats|jahres)(?P<which>ende)\b"),
    ("de", "month", r"(?:im|bis|ab|vor|nach|bis zum)(?: zum)? (?:monat )?(?:{P} )?{M}\b{Y}"),
    ("de", "month", r"{P} {M}\b{Y}"),
    ("de", "day", r"(?:am|zum|den|dem|ab|vor|nach)(?: {W},?)?(?: den| dem)? (?P<day>\d{1,2})\.(?! ?\d| ?{M}\b)"),
    ("de", "new_year", r"(?:im|anfang des|ab dem) neuen jahr(?:es)?\b"),
    ("de", "on_2", r"übermorgen\b"), ("de", "on_1", r"(?<!guten )(?<!am )(?<!jeden )(?<!heute )morgen\b"),
    ("de", "on_0", r"(?:noch )?heute\b"),
    ("de", "numbered", r"(?:kw|kalenderwoche) ?(?P<week>\d{1,2})\b"),
    ("de", "numbered", r"(?P<week>\d{1,2})\. (?:kw|kalenderwoche)\b"),
    ("de", "named", r"(?:am |nächsten |kommenden |diesen |den )?{W}\b"),

    ("fr", "span", (r"(?:dans|sous|d['’]ici|après|au cours|en)(?: un délai de| environ| les| des| le)*(?: prochaine?s?)?"
                   r" {N}(?: prochaine?s?)? {U}\b")),
    ("fr", "day_month", r"(?:{W},? )?(?:le )?\d{1,2}(?:er)? {M}\b\.?{Y}"),
    ("fr", "of_week", r"{W} (?:de )?(?:la )?(?P<which>semaine prochaine|cette semaine)\b"),
    ("fr", "after_next", r"dans quinze jours\b"),
    ("fr", "period", r"(?:{P} )?(?:la |le |l['’]|ce |cette )?(?P<period>semaine|mois|année) (?P<which>prochaine?|suivante?)\b"),
    ("fr", "period", r"(?:{P} )?(?P<which>cette|ce|la|le|du|de la) (?P<period>semaine|mois|année)\b"),
    ("fr", "period", r"fin (?P<which>de) (?P<period>semaine)\b"),
    ("fr", "month", r"(?:en|courant|d['’]ici|avant|après|jusqu['’]en|au mois de|dès)(?: la| le)? (?:{P} ?)?{M}\b{Y}"),
    ("fr", "month", r"{P} ?{M}\b{Y}"),
    ("fr", "day", r"(?:{W} )?\b(?:le|au) (?P<day>\d{1,2})(?! ?(?:h|{M})\b|\d|[./:]\d)"),
    ("fr", "new_year", r"(?:en )?début d['’]année\b"),
    ("fr", "on_2", r"après-demain\b"), ("fr", "on_1", r"demain\b"), ("fr", "on_0", r"aujourd['’]hui\b"),
    ("fr", "numbered", r"semaine (?:n°? ?)?(?P<week>\d{1,2})\b"),
    ("fr", "named", r"(?:ce |le )?{W}(?: prochain)?\b"),

    ("es", "span", (r"(?:en|dentro de|durante|tras|antes de)(?: un plazo de| unos| aproximadamente| las| los| el)*"
                   r"(?: próxim[oa]s?)? {N}(?: próxim[oa]s?)? {U}\b")),
    ("es", "day_month", r"(?:{W},? )?(?:el |día )*\d{1,2}(?:º)? de {M}\b{Y}"),
    ("es", "of_week", r"{W} de (?:la )?(?P<which>próxima semana|semana que viene|esta semana)\b"),
    ("es", "period", r"(?:{P} )?(?:la |el )?(?P<which>próxim[oa]|siguiente|est[ea]) (?P<period>semana|mes|año)\b"),
    ("es", "period", r"(?:{P} )?(?:la |el )?(?P<period>semana|mes|año) (?P<which>que viene|próxim[oa]|siguiente)\b"),
    ("es", "period", r"(?:a )?fina?l?(?:es)? (?P<which>de) (?:la )?(?P<period>semana|mes|año)\b"),
    ("es", "month", r"(?:en|durante|para|hasta|antes de|después de|a partir de)(?: el mes de)? (?:{P} )?{M}\b{Y}"),
    ("es", "month", r"{P} {M}\b{Y}"),
    ("es", "day", r"\b(?:el|al)(?: próximo)?(?: {W})?(?: día)? (?P<day>\d{1,2})(?! ?(?:de {M}|h)\b|\d|[./:]\d)"),
    ("es", "new_year", r"(?:a )?principios de año\b"),
    ("es", "on_2", r"pasado mañana\b"), ("es", "on_1", r"(?<!la )(?<!esta )(?<!pasado )mañana\b"), ("es", "on_0", r"hoy\b"),
    ("es", "named", r"(?:el |este |próximo )?{W}(?: que viene| próximo)?\b"),

    ("it", "span", (r"(?:entro|tra|fra|in|nell['’]arco di|dopo|nel giro di|nelle|nei)(?: circa| le| i)*(?: prossim[ei])?"
                   r" {N}(?: prossim[ei])? {U}\b")),
    ("it", "day_month", r"(?:{W},? )?(?:il |l['’])?\d{1,2}(?:º|°)? {M}\b{Y}"),
    ("it", "of_week", r"{W} (?:della )?(?P<which>prossima settimana|settimana prossima|questa settimana)\b"),
    ("it", "period", r"(?:{P} )?(?:la |il |l['’])?(?P<which>prossim[oa]|quest[oa]) (?P<period>settimana|mese|anno)\b"),
    ("it", "period", r"(?:{P} )?(?:la |il |l['’])?(?P<period>settimana|mese|anno) (?P<which>prossim[oa]|entrante|che viene)\b"),
    ("it", "period", r"(?:la )?fine (?P<which>della|del|di) (?P<period>settimana|mese|anno)\b"),
    ("it", "period", r"fine (?P<period>mese|anno|settimana)(?P<which>)\b"),
    ("it", "month", r"(?:a|in|entro|nel mese di|per|prima di|dopo)(?: il mese di)? (?:{P} ?)?{M}\b{Y}"),
    ("it", "month", r"{P} ?{M}\b{Y}"),
    ("it", "day", r"\b(?:il|entro il|giorno|dal|al)(?: prossimo)?(?: {W})? (?P<day>\d{1,2})(?! ?(?:{M})\b|\d|[./:]\d)"),
    ("it", "new_year", r"(?:a )?inizio anno\b"),
    ("it", "on_2", r"dopodomani\b"), ("it", "on_1", r"domani\b"), ("it", "on_0", r"oggi\b"),
    ("it", "named", r"(?:il |questo |prossimo )?{W}(?: prossimo)?\b"),

    ("pt", "span", (r"(?:em|dentro de|no prazo de|daqui a|nos|nas|após|durante)(?: cerca de| até| os| as)*"
                   r"(?: próxim[oa]s)? {N}(?: próxim[oa]s)? {U}\b")),
    ("pt", "day_month", r"(?:{W},? )?(?:o |dia )*\d{1,2}(?:º)? de {M}\b{Y}"),
    ("pt", "of_week", r"{W} (?:da |d[ae]sta )?(?P<which>próxima semana|semana que vem|semana)\b"),
    ("pt", "period", r"(?:{P} )?(?:a |o |n[ao] )?(?P<which>próxim[oa]|seguinte|est[ea]|nest[ea]|dest[ea]) (?P<period>semana|mês|ano)\b"),
    ("pt", "period", r"(?:{P} )?(?:a |o |n[ao] )?(?P<period>semana|mês|ano) (?P<which>que vem|próxim[oa]|seguinte)\b"),
    ("pt", "period", r"(?:o )?fi(?:m|nal) (?P<which>da|do|de) (?P<period>semana|mês|ano)\b"),
    ("pt", "month", r"(?:em|até|durante|no mês de|antes de|depois de|a partir de)(?: ao)? (?:{P} )?{M}\b{Y}"),
    ("pt", "month", r"{P} {M}\b{Y}"),
    ("pt", "day", r"\bdia (?P<day>\d{1,2})(?! ?(?:de {M}|h)\b|\d|[./:]\d)"),
    ("pt", "new_year", r"(?:n?o )?início do ano\b"),
    ("pt", "on_2", r"depois de amanhã\b"), ("pt", "on_1", r"(?<!de )amanhã\b"), ("pt", "on_0", r"hoje\b"),
    ("pt", "named", r"(?:n?a |esta |próxima )?{W}\b"),

    ("nl", "span", r"(?:binnen|over|in|na|gedurende)(?: ongeveer| circa| de| het)*(?: komende| volgende)? {N} {U}\b"),
    ("nl", "span", r"(?:over|binnen) (?P<number>een paar) {U}\b"),
    ("nl", "day_month", r"(?:{W},? )?\d{1,2} {M}\b{Y}"),
    ("nl", "week_day", r"(?P<which>volgende|aanstaande|komende|deze) week (?:op )?{W}\b"),
    ("nl", "period", r"(?:{P} )?(?:de |het )?(?P<which>volgende|komende|aanstaande|deze|dit) (?P<period>week|maand|jaar)\b"),
    ("nl", "period", r"(?:het )?einde? (?P<which>van de) (?P<period>week|maand)\b"),
    ("nl", "month", r"(?:in|voor|tot|na|vanaf|tegen)(?: de maand)? (?:{P} )?{M}\b{Y}"),
    ("nl", "month", r"{P} {M}\b{Y}"),
    ("nl", "day", r"(?:{W} )?(?:de )?(?P<day>\d{1,2})(?:e|de|ste)\b(?! {M}\b)"),
    ("nl", "new_year", r"in het nieuwe jaar\b"),
    ("nl", "on_2", r"overmorgen\b"), ("nl", "on_1", r"(?<!goede )(?<!goeden )morgen\b"), ("nl", "on_0", r"vandaag\b"),
    ("nl", "numbered", r"week (?P<week>\d{1,2})\b"),
    ("nl", "named", r"(?:komende |aanstaande |op )?{W}\b"),
)  # fmt: skip

# What says "next" in `which`, in any language; everything else means the one that runs.
NEXT = (
    r"next|following|coming|nächste\w?|kommende\w?|folgende\w?|prochaine?|suivante?|próxim[oa]|siguiente|que vi?ene|"
    r"semaine prochaine|próxima semana|semana que vi?ene?m?|que vem|prossim[oa]|entrante|che viene|prossima settimana|"
    r"settimana prossima|seguinte|volgende|aanstaande|komende"
)
# Whoever says "the end of the year" names December; "in the year" nothing. (period, its words)
PERIODS = (
    ("week", r"week|woche|semaine|semana|settimana"),
    ("month", r"month|monats?|mois|mes|mese|mês|maand"),
    ("year", r"year|jahre?s?|année|año|anno|ano|jaar"),
)
# Before a day: what is after it begins a day later, what is before a month or week ends where that begins.
AFTER: dict[str, str] = {
    "en": "after|past", "de": "nach", "fr": "après", "es": "después del?|tras", "it": "dopo",
    "pt": "depois d[eo]|após", "nl": "na",
}  # fmt: skip
BEFORE: dict[str, str] = {
    "en": "before|prior to", "de": "vor", "fr": "avant", "es": "antes del?", "it": "prima del?", "pt": "antes d[eo]",
    "nl": "voor",
}  # fmt: skip
