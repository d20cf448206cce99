"""Signs of mail by people of all trades, who apply and ask without set phrases. To extend: add a row."""

import re

from followupd.core.judges.sent_signs import Sign, sign

_CHANGING = (
    r"(?:mov|switch|chang|transition|go|gett|break|retrain)(?:ing|e) (?:careers?|fields?|(?:in)?to|over to|out of)"
)
# Whoever asks to be recommended for an opening does not apply yet.
_NO_REFERRAL = (
    r"(?![\s\S]{0,300}\b(?:(?:refer|recommend|introduce|pass) (?:me|my)|(?:empfehlen|empfiehlst|vorschlagen))\b)"
)

SIGNS: tuple[Sign, ...] = (
    # papers sent along in few words
    sign("attaches", 1.5, "text",
         r"(?<!his\s)(?<!her\s)(?<!their\s)(?<!your\s)\b(?:<RESUME>|portfolio|references?|certificates?)"
         r"(?: and (?:my )?\w+)?(?: is| are)?(?: also)?[:,]? "
         r"(?:attached|enclosed)\b|\b(?:attached|enclosed)[:,]? (?:is |are )?(?:my |the )?(?:\w+ )?<RESUME>"),
    sign("attaches", 1.5, "text",
         r"\b(?:meinen?|mein) (?:\w+ )?<RESUME>[^.!?\n]{0,40}\b(?:anbei|im anhang|füge|hängt|hänge|liegt|angehängt|"
         r"beigefügt)|\b(?:anbei|im anhang|hier)\b[^.!?\n]{0,30}\bmeinen? (?:\w+ )?<RESUME>"),
    sign("performs", 1.5, "text",
         r"^(?:[^\n]*\n+)?(?:my |the )?application (?:is |documents? )?(?:are )?(?:attached|enclosed)\b"),
    # joining, beginning, offering one's work
    sign("performs", 1.5, "text",
         r"\b(?:könnte|würde|kann (?=(?:ab )?sofort)) ?(?:ich )?(?:gern(?:e)? |ab |zum |so |schon )*(?:sofort|"
         r"morgen|montag|\d{1,2}\.\s?\w+|nächste[nr]? \w+)[^.!?\n]{0,20}\b(?:anfangen|beginnen|einsteigen|loslegen)\b|"
         r"\bprobe ?schicht\b"),
    sign("performs", 1.5, "text",
         r"\b(?:love|like|happy|glad|delighted|keen) to (?:intern|do (?:an internship|my training)) (?:with|at|"
         r"for|in)\b|\b(?:would|like|love|eager|hoping|keen|want|chance|opportunity) (?:\w+ ){0,2}to join (?:your|the) "
         r"(?:kitchen|ward|practice|school|crew|store|salon|garage|"
         r"clinic|firm|team)\b"),
    sign("performs", 1.5, "text",
         r"\b(?:rejoindre|intégrer) (?:votre|vos) (?:équipe|entreprise|établissement|structure|cuisine)\b|\bproposer "
         r"mes services\b|\b(?:formar parte|ser parte) de(?:l| su| vuestro) equipo\b|\b(?:trabajar|colaborar) con "
         r"(?:ustedes|vosotros)\b"),
    sign("work_object", 1, "text",
         r"(?<!ehrenamtlich\s)\b(?:bei (?:ihnen|euch)|an ihrer schule|in ihrem? (?:team|haus|hause|betrieb|praxis|"
         r"küche)) (?:zu )?(?:arbeiten|anfangen|mitarbeiten|anzufangen|mitzuarbeiten|beginnen)\b|"
         r"\bwork (?:for|with) you\b|\btravailler (?:chez|avec) vous\b"),
    sign("performs", 2, "text", r"\bwould (?:very much |really )?(?:love|like) to (?:apply|be considered)\b<OBJECT>"),
    sign("performs", 2, "text",
         r"\b(?P<object>(?:\w+station|referendariat|\w*praktikum|praktisches jahr|famulatur|hospitation|praxissemester|"
         r"\w*ausbildung|anerkennungsjahr|freiwilliges soziales jahr)[^.!?\n]{0,50}?) (?:bei ihnen |bei euch )?"
         r"(?:absolvieren|zu absolvieren|beginnen|machen)\b"),
    sign("work_object", 1, "text",
         r"\b(?:wahlstation|referendariat|pflichtpraktikum|famulatur|praxissemester|training contract|pupillage)\b"),
    # an opening the user heard of
    sign("performs", 1.5, "text", r"\bsie suchen (?!noch |jemanden |nach )<OBJECT>", needs_work=True),
    sign("performs", 1.5, "text",
         r"\b(?:heard|saw|read|noticed|understand|told) (?:that )?(?:you(?:'re| are)|your \w+ is) "
         r"(?:currently |still )?(?:hiring|recruiting|looking for|short of|in need of|seeking)\b"
         rf"{_NO_REFERRAL}(?: an?)?<OBJECT>", needs_work=True),
    sign("performs", 1.5, "text",
         r"\b(?:dass )?(?:sie|ihr)\b[^.!?\n]{0,50}?\b(?P<object>[^.!?\n]{2,60}?) (?:such(?:en|t)|brauch(?:en|t)|"
         rf"benötig(?:en|t))\b{_NO_REFERRAL}", needs_work=True),
    sign("performs", 1.5, "text",
         r"\b(?:haben|hätten|habt) (?:sie|ihr) (?:\w+ ){0,2}bedarf an<OBJECT>", needs_work=True),
    sign("openings", 2, "text",
         r"\b(?:haben|hätten|habt) (?:sie|ihr) (?:\w+ ){0,2}(?:bedarf|arbeit|etwas frei)\b|\bkönn(?:en|t|ten) "
         r"(?:sie|ihr) (?:mich|jemanden|noch \w+) (?:brauchen|gebrauchen)\b"),
    # somebody else's way
    sign("third", 4, "text",
         r"\bmy (?:friend|brother|sister|cousin|neighbou?r|colleague|son|daughter|partner|husband|wife)\b[^.!?\n]{0,30}"
         r"\b(?:is|would be|could|might|has been)\b|\b(?:mein\w?|ein\w?) (?:bekannte\w?|freund\w*|nachbar\w*|"
         r"kolleg\w+|bruder|schwester)\b[^.!?\n]{0,30}\b(?:ist|wäre|könnte|sucht|hat)\b"),
    sign("selling", 2, "text",
         r"\bunsere agentur\b|\b(?:vermitteln|überlassen) (?:\w+ )?(?:personal|fachkräfte|mitarbeiter)\b|\bwe "
         r"(?:place|supply|provide) (?:\w+ )?(?:staff|candidates|personnel)\b"),
    sign("press", 3, "text", r"\b(?:on|in) (?:our|my) (?:podcast|show|programme|channel|blog|magazine)\b"),
    sign("school", 2, "text",
         r"\b(?:studiengang|studienfach|hochschulwechsel|mein(?:e[nr]?)? (?:masterarbeit|thesis))\b"),
    # the way into another line of work
    sign("search", 2, "text",
         rf"\b(?:thinking (?:of|about)|considering|contemplating|planning on|dreaming of|interested in) {_CHANGING}\b"),
    sign("search", 2, "text",
         r"\bI(?:'m| am)[^.!?\n]{3,70}\b(?:and|but|who is|who's) (?:am |currently |now |also )*(?:looking for|"
         r"searching for|seeking|hunting for)\b[^.!?\n]{0,50}\b(?:jobs?|roles?|positions?|work|"
         r"opportunit\w+|openings?)\b"),
    sign("search", 2, "text",
         r"\b(?:hop\w*|plan\w*|want\w*|looking|keen|trying|ready) to (?:return|go back|come back|get back) (?:in)?to "
         r"(?:work|practice|the profession|the workforce|nursing|\w+ing)\b"),
    sign("search", 1.5, "text", r"\bI(?:'m| am) (?:actively|currently|now) looking\b(?! forward| at| after)"),
    sign("search", 2, "text",
         r"\b(?:will|möchte|würde gern) (?:als \w+|quer|beruflich)[^.!?\n]{0,20}\b(?:ins?|in die|in das|in den) \w+"),
    sign("search", 2, "text",
         r"\bapplying (?:to|for) (?:a (?:couple|few|number) of|some|several|various|many) (?:\w+ )?(?:roles?|jobs?|"
         r"positions?|openings?)\b"),
    sign("search", 2, "text",
         r"\b(?:pensando en|quiero|quisiera|me gustaría) (?:cambiar de (?:sector|trabajo|carrera|profesión|empleo)|"
         r"reorientar)|\bcambio de (?:sector|carrera|profesión)\b"),
    sign("search", 1.5, "text",
         r"\b(?:about to|soon|just|recently|this summer) (?:finish\w*|graduat\w*|complet\w*)\b[^.!?\n]{0,40}\b"
         r"(?:school|degree|studies|university|college|training|apprenticeship)\b|\b(?:get|getting|find a) "
         r"(?:a |my )?foot in the door\b"),
    sign("career", 2, "text",
         r"\b(?:you|who) (?:\w+ )?(?:made|took|did) (?:that|this|the same|exactly that) (?:step|move|switch|change)\b|"
         r"\bhow (?:you|did you) found the (?:move|change|switch)\b|\bwie (?:war|lief|ging) (?:das|es|der \w+)"
         r"[^.!?\n]{0,20}\bbei (?:ihnen|dir)\b|\bcómo (?:diste|dio|hiciste|hizo|empezaste|empezó|cambiaste|cambió)\b"),
    sign("referral", 2, "text",
         r"\b(?:comfortable|willing|open to|happy|mind) (?:to )?(?:referring|refer|recommending|recommend|vouching|"
         r"vouch for) ?me\b|\brefer me\b|\ba referral\b"),
)  # fmt: skip

# What the address itself says of the matter: it is not where one applies for work, unless the words plainly do.
ADDRESSES: tuple[tuple[Sign, re.Pattern[str]], ...] = tuple(
    (sign(group, weight, "text", ""), re.compile(words, re.IGNORECASE))
    for group, weight, words in (
        ("housing", 2.5,
         (r"vermiet|hausverwalt|wohnbau|wohnungs|immobilien|makler|letting|rental|realt(?:y|or)|estate|housing|"
         r"inmobiliaria|immobilier|\bloc(?:ation)?@|homes?\b|flats?\b")),
        ("office_matters", 2.5,
         (r"jobcent|arbeitsagentur|konsulat|consulat|embass|botschaft|\bvisa|immigration|bafoeg|bafög|\bamt\b|"
         r"auslaenderbehoerde|standesamt|gericht|court|council|police|polizei")),
        ("club", 2.5,
         r"golf|tennis|yoga|fitness|\bgym\b|\bclub|verein|\bchor\b|\bchoir|stiftung|foundation|scholarship|stipend"),
        ("money", 2.5, r"\bbank\b|sparkasse|\bloans?\b|mortgage|versicherung|insurance|finanzamt|krankenkasse"),
        ("school", 2.5, r"admission|zulassung|studienberatung|\bkita\b|kindergarten|nursery"),
    )
)  # fmt: skip
