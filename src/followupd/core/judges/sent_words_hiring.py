"""English and German signs of what the hiring side writes, and of everyday mail with a resume. To extend: add a row."""

from followupd.core.judges.sent_signs import Sign, sign

SIGNS: tuple[Sign, ...] = (
    # the side that hires: the user may be it
    sign("employer", 5, "text",
         r"\b(?:ihre|deine|eure) (?:\w+ )?(?:bewerbung|bewerbungsunterlagen)\b(?! ?(?:sfrist|stipps|sportal))"),
    sign("employer", 5, "text",
         r"\b(?:ihr|dein|euer) interesse an (?:der|dieser|unserer|einer|unserem|unser\w*|d\w+) (?:\w+ ){0,2}(?:stelle|"
         r"position|ausschreibung|unternehmen|mitarbeit|hause?|ausbildung|praktikum)\b"),
    sign("employer", 5, "text",
         r"\bleider\b[^.!?\n]{0,100}\b(?:entschieden|absagen|nicht berücksichtigen|absage)\b|\bandere[nrs]? "
         r"bewerber\w*\b|\b(?:unsere[nrsm]?|die|der|den) kandidat(?:in|en|innen)?\b"),
    sign("employer", 5, "text",
         r"\b(?:ihren|deinen) lebenslauf\b|\bladen (?:wir )?sie\b[^.!?\n]{0,60}\b(?:gespräch|vorstellungsgespräch|"
         r"probearbeiten)\b|\bzu einem (?:vorstellungs)?gespräch\b[^.!?\n]{0,40}\beinladen\b"),
    sign("employer", 5, "text",
         r"\bI(?:'m| am) (?:an? |the )?(?:\w+ ){0,3}(?:recruiter|headhunter|talent (?:partner|scout|"
         r"acquisition)|hiring "
         r"manager)\b|\bI (?:recruit|hire|lead talent|represent)\b|\bon behalf of (?:my|our) client\b"),
    sign("employer", 5, "text",
         r"\bwe(?:'ve| have| currently have)(?: got)? an? (?:\w+ ){0,3}(?:opening|vacancy|role|position)\b|\bwe(?:'re| "
         r"are) growing (?:the|our) team\b|\byour (?:profile|background|"
         r"experience)\b[^.!?\n]{0,50}\b(?:impress\w*|great "
         r"(?:match|fit)|would suit|good fit|perfect for)"),
    sign("employer", 5, "text",
         r"\b(?:thank you for|thanks for|received|regarding|about|reviewed) (?:sending |submitting )?(?:us |me )?your "
         r"(?:\w+ )?(?:cv|resume|résumé|application|interest in (?:the|our|this))\b|\byour application (?:for|as|to)\b|"
         r"\bbring your (?:cv|resume)\b|\bwe (?:have )?(?:decided|chosen) (?:to (?:go|proceed)|another|not to)\b"),
    sign("employer", 5, "text",
         r"\binterview (?:notes|feedback)\b|\bI'd (?:hire|reject)\b|\bthe CVs of\b|\banother applicant\b|\bour "
         r"vacancy\b"),
    sign("employer", 5, "subject",
         r"\b(?:candidate|interview|applicant) (?:feedback|notes|review|evaluation)\b|\beinladung zum "
         r"(?:vorstellungs)?gespräch\b|^absage\b|\bour vacancy\b"),
    # somebody else's resume, sent back or passed on
    sign("third", 4, "subject", r"^(?:your|dein\w*|ihr) (?:cv|resume|résumé|lebenslauf|bewerbung)\b"),
    sign("third", 4, "text",
         r"\b(?:good luck|viel (?:glück|erfolg)) (?:with|for|bei|mit|für)\b|\b(?:drüber|durch|rein|hin)geschaut\b|"
         r"\b(?:my|a few|some|paar|einige) (?:comments|suggestions|kommentare|anmerkungen)\b"),
    # proof for an authority
    sign("office_matters", 4, "text",
         r"\b(?:nachweise?\w* (?:\w+ )?(?:\w+ )?bewerbung\w*|bewerbungsbemühung\w*|bewerbungsnachweis\w*|"
         r"eigenbemühung\w*|"
         r"proof of (?:my )?(?:job search|applications)|arbeitsagentur)\b"),
    # trouble with a form
    sign("trouble", 4, "text",
         r"\b(?:try|tried|trying) to (?:upload|submit|log|attach|sign)\w*\b|\berror (?:message|code|\d{3})\b|"
         r"\b(?:shows?|"
         r"get|gives?|says?) (?:an? )?error\b|\bfehlermeldung\b|\b(?:hochladen|hochzuladen|anmelden|einloggen)\b"
         r"[^.!?\n]{0,40}\b(?:nicht|fehler|problem)\b|\bnicht (?:\w+ )?(?:hochladen|einloggen)\b"),
    # contests, studies, scholarships
    sign("club", 3, "text",
         r"\b(?:contest|competition|the jury|wettbewerb\w*|jury|\w{0,24}stipendi\w+|förderantrag|tender|for the "
         r"(?:programme|panel|website|brochure)|für die (?:webseite|website|broschüre))\b"),
    sign("school", 2, "text", r"\b(?:m\.?sc|b\.?sc|llm|mba|m\.?phil|admissions? office|study place)\b(?! in my| "
                              r"degree)"),
    # applications without set phrases
    sign("performs", 1.5, "text",
         r"\b(?:come|drop|stop) (?:in|by|over) for an? (?:\w+ )?(?:interview|trial|chat about the)\b|\bI(?:'d| "
         r"would) (?:be "
         r"(?:very |really )?(?:keen|delighted|happy|thrilled|up) (?:to (?:join|work|start|help out)|for it)|"
         r"(?:love|like) "
         r"to (?:join|work (?:for|with|at)))\b|\btrial shift\b|\bI (?:can|could) start\b"),
    sign("performs", 1.5, "text",
         r"\b(?:probearbeiten|probearbeit|schnuppertag|probetag)\b|\b(?:mich|ich) (?:\w+ ){0,5}(?:vorstellen|"
         r"vorstelle)\b(?! k\w+ wir)|\b(?:bei (?:ihnen|euch)|ihr team|euer team)\b[^.!?\n]{0,40}\b(?:arbeiten|anfangen|"
         r"mitarbeiten|verstärken|verbringen)\b"),
    sign("form", 1, "subject",
         r"^(?:gesellenstelle|aushilfe\w*|minijob|nebenjob|ferienjob|werkstudent\w*|praktikum|pflichtpraktikum|"
         r"ausbildung "
         r"(?:zum|zur|als)|volontariat|lehrstelle|studentenjob|summer job|weekend job|internship|apprenticeship)\b"),
    sign("work_object", 1, "subject",
         r"^(?:gesellenstelle|minijob|lehrstelle|ausbildung (?:zum|zur|als)|pflichtpraktikum|volontariat|summer "
         r"job)\b"),
    sign("form", 2, "subject", r"^(?:expression of interest|kandidatur|"
                               r"interesse)\b\s*:?\s*(?P<object>.{1,120})", needs_work=True),
    sign("work", 0.5, "text",
         r"\b(?:your|an|the|ihre|eure) (?:ad|advert|advertisement|anzeige|annonce|ausschreibung)\b|\b(?:great|"
         r"good) fit\b"),
    sign("names_resume", 0.5, "text", r"\b<RESUME>\b|\b(?:zeugnisse|arbeitszeugnis\w*)\b"),
)  # fmt: skip
