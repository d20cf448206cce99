"""The words in which a letter asks without a question mark, and those by which it is told what it asks for."""

from followupd.core.meaning.phrases import Lists

# A request with what is wanted: "please let me know whether ...", "I would be grateful for ...".
REQUESTS: Lists = {
    "en": (
        (
            r"(?:please |kindly |do )?let me know,? (?:please,? )?(?:if|whether|when|what|where|how|which|who|"
            r"whom|by when|your)"
        ),
        r"(?:please|kindly) (?:tell|inform|advise|update|notify) me",
        r"(?:please|kindly) (?:confirm|indicate|advise|share|send me|forward|introduce|arrange|schedule)",
        (
            r"(?:would|will|should|i'd) (?:also |really )?(?:be|feel) (?:\w+ ){0,2}"
            r"(?:grateful|glad|happy|pleased|thankful|obliged)"
            r" (?:if you|for (?!the chance|it\b|an? (?:frank|plain))\w+|to (?:hear|know|learn|"
            r"be told) (?:whether|if|when|"
            r"how|where|which|back)|to (?:receive|get|have) (?:an?|your|any))"
        ),
        (r"(?:would|i'd) (?:\w+ ){0,2}(?:appreciate|welcome) (?:it (?:\w+ ){0,2}if|your|an?|any|some|to|hearing|"
        r"knowing)"),
        (
            r"i(?: would|'d) (?:\w+ )?(?:like|love|be interested) (?:to (?:know|learn|find out)|"
            r"to hear (?:whether|if|when|how|back|your)|to ask(?: you)? (?:whether|if|when|what|how))"
        ),
        r"i (?:wonder|was wondering|am wondering|wondered)(?:,? (?:whether|if)(?! i\b)|,? (?:when|how|what))",
        r"(?:i am|i'm|i) (?:writing to )?ask(?:ing)?(?: you)? (?:whether|if|when|what|how)",
        r"(?:could|would|can) you (?:please |kindly )?(?:let|tell|send|share|give|confirm)",
    ),
    "de": (
        r"(?:lassen sie|lass|lasst) (?:es )?(?:mich|mir) (?:\w+ ){0,4}(?:wissen|bescheid)",
        r"(?:geben sie|gib|gebt) mir (?:\w+ ){0,4}bescheid",
        r"(?:sagen|teilen|schreiben) sie mir (?:\w+ ){0,4}(?:ob|wann|was|wie|wo|wer|wen|welche\w*)",
        r"(?:sag|teil|schreib) mir (?:\w+ ){0,4}(?:ob|wann|was|wie|wo|wer|wen|welche\w*)",
        (
            r"(?:wäre|würde) (?:\w+ ){0,6}(?:dankbar|freuen|froh)[^.?!]{0,60}\b(?:wenn (?:sie|du|ihr)|ob|"
            r"für (?:eine|ihre|deine) (?:kurze |knappe )?(?:antwort|rückmeldung|auskunft|einschätzung|information|"
            r"nachricht))"
        ),
        (
            r"(?:würde|möchte) (?:ich )?(?:\w+ ){0,4}(?:gern\w* )?(?:wissen|erfahren|fragen|"
            r"hören),? (?:\w+ )?(?:ob|wann|was|wie|wo|wer|welche\w*)"
        ),
        (
            r"(?:ich )?(?:bitte|ersuche) (?:sie|dich|euch) (?:\w+ ){0,3}um (?:eine |ihre |"
            r"deine )?(?:\w+ )?(?:antwort|rückmeldung|auskunft|mitteilung|bestätigung|information)"
        ),
        r"über (?:eine|ihre|deine) (?:\w+ ){0,2}(?:antwort|rückmeldung|auskunft) (?:\w+ ){0,3}(?:freue|freuen)",
        r"(?:freue|freuen) (?:\w+ ){0,4}über (?:eine|ihre|deine) (?:\w+ ){0,2}(?:antwort|rückmeldung|auskunft)",
        r"(?:mich|es) (?:würde |interessiert |interessieren )(?:\w+ ){0,3}(?:ob|wann|wie|was)",
    ),
    "fr": (
        r"(?:faites|fais)-(?:moi|le-moi) (?:\w+ ){0,3}savoir",
        r"(?:dites|dis|indiquez|indique|précisez|précise|confirmez|confirme|envoyez|envoie)-moi",
        (
            r"(?:merci|je vous prie|je te prie|veuillez|prière) (?:de (?:bien vouloir |me )|bien vouloir |me )"
            r"(?:me )?(?:faire savoir|dire|indiquer|préciser|confirmer|tenir|communiquer|envoyer|informer)"
        ),
        (
            r"(?:serais|saurais) (?:\w+ ){0,2}(?:reconnaissante?|heureu[sx]e?|ravie?|gré) (?:de (?:savoir|"
            r"connaître|recevoir|me)|si (?:vous|tu)|de bien)"
        ),
        r"(?:vous|te) (?:serais|saurais) (?:\w+ ){0,2}(?:reconnaissante?|gré) de",
        (r"j'aimerais (?:\w+ )?(?:savoir|connaître|apprendre|vous demander|te demander) (?:si|quand|où|comment|"
        r"ce|quel)"),
        r"je (?:voudrais|souhaiterais|souhaite) (?:\w+ )?(?:savoir|connaître|(?:vous|te) demander)",
        r"je me demand(?:e|ais) (?:si|quand|comment)",
    ),
    "es": (
        r"(?:hágame|hazme|háganme) (?:\w+ )?saber",
        r"(?:dígame|dime|indíqueme|indícame|confírmeme|confírmame|envíeme|envíame|avíseme|avísame|infórmeme)",
        r"(?:le|te|les) (?:agradecería|agradeceré) (?:\w+ ){0,3}(?:que me|si|una|su|tu|cualquier|me)",
        r"(?:agradecería|agradeceré) (?:\w+ ){0,2}(?:que me|si|una|su|tu|cualquier|saber)",
        r"(?:le|te) (?:ruego|pido) (?:que )?me",
        r"me (?:gustaría|encantaría|interesaría) (?:\w+ )?(?:saber|conocer|preguntarle|preguntarte|recibir)",
        r"(?:quisiera|querría|desearía) (?:\w+ )?(?:saber|conocer|preguntarle|preguntarte)",
        r"me pregunt(?:o|aba) (?:si|cuándo|cómo|qué)",
    ),
}  # fmt: skip

# An offer in the form of a request: "if I can be of use, please tell me", "let me know if you need anything".
OFFERS: Lists = {
    "en": (
        r"^(?:if|should)(?! (?:possible|you (?:can|could|would be so|have a moment)))[^.?!]{3,120}",
        (
            r"let me know (?:if|should|whether) (?:there is anything (?:else )?(?:i|that i)|i (?:can|may|could|"
            r"should)|"
            r"you (?:have (?:any|further|more)|need (?:any|more|further)|would like (?:me|any|more|further))\w*)"
        ),
        r"let me know (?:in that case|then|and|if (?:so|not|it does|you do))",
    ),
    "de": (
        r"^(?:falls|wenn|sollte\w*)(?! (?:möglich|es (?:ihnen|dir) möglich))[^.?!]{3,120}",
        r"(?:bescheid|wissen),? (?:falls|wenn) (?:sie|du|ich|noch|ihnen|dir)",
    ),
    "fr": (
        r"^s(?:i |'il (?!vous|te))(?!possible)[^.?!]{3,120}",
        r"(?:faites|fais)-(?:le-)?moi savoir si (?:vous|tu) (?:avez|as|souhaite\w*|voule\w*) ",
    ),
    "es": (
        r"^si (?!es posible|puede)[^.?!]{3,120}",
        r"(?:hágame|hazme) saber si (?:necesita|desea|tiene|quiere)",
    ),
}  # fmt: skip

# What is asked for, the first that fits: the word of the sequences, and what shows it.
FOR: tuple[tuple[str, Lists], ...] = (
    (
        "keep_in_mind",
        {
            "en": (r"in mind", r"think of me", r"next time", r"come up", r"comes up",
                   r"future (?:opening|position|role)s?",
                   r"(?:other|suitable) (?:opening|position|role)s?"),
            "de": (r"an mich (?:zu )?denk\w*", r"denken sie an mich", r"im kopf", r"vormerken", r"nächsten? mal",
                   r"später",
                   r"künftig\w*", r"in betracht"),
            "fr": (r"penser à moi", r"pensere?z? à moi", r"garde\w* mon", r"prochaine fois", r"à l'avenir",
              r"se libér\w+"),
            "es": (r"en cuenta", r"presente", r"próxima (?:vez|ocasión)", r"más adelante", r"en el futuro",
                   r"quede libre"),
        },
    ),
    (
        "referral",
        {
            "en": ((r"(?:whom|who|somebody|someone|anyone|anybody|colleague|person)[^.?!]{0,60}(?:speak|talk|write|"
                   r"turn|contact|reach)[^.?!]*"), r"introduc\w+", r"in touch with", r"put me (?:on|in)", r"a name"),
            "de": (r"(?:wen|wem|wer|jemand\w*|person)[^.?!]{0,60}(?:sprechen|wenden|schreiben|kontaktieren)",
                   r"an wen", r"empfehlen", r"vorstellen"),
            "fr": (r"(?:à qui|quelqu'un|personne)[^.?!]{0,60}(?:parler|écrire|adresser|contacter|contact)",
                   r"mettre en (?:contact|relation)"),
            "es": (r"(?:con quién|a quién|alguien|persona)[^.?!]{0,60}(?:hablar|escribir|dirigir\w*|contactar)",
                   r"en contacto con", r"presentar(?:me)?"),
        },
    ),
    (
        "feedback",
        {
            "en": (r"feedback", r"advice", r"better", r"stronger", r"improve", r"differently", r"fell? short",
                   r"in my place"),
            "de": (r"feedback", r"rat", r"raten", r"besser", r"stärker", r"verbessern", r"anders machen",
                   r"woran es lag"),
            "fr": (r"conseil\w*", r"mieux", r"améliorer", r"autrement", r"retour sur"),
            "es": (r"consejo\w*", r"mejor\w*", r"de otra manera", r"comentarios sobre"),
        },
    ),
    (
        "anything_missing",
        {
            "en": (r"missing", r"documents?", r"references?", r"certificates?", r"work samples?", r"papers?", r"else",
                   r"need (?:from me|anything|more)",
                   r"(?:further|more|additional) (?:information|details|material)"),
            "de": (r"fehl\w*", r"unterlagen?", r"zeugnis\w*", r"referenz\w*", r"arbeitsproben?",
                   r"noch (?:etwas|was)",
                   r"weitere (?:angaben|informationen)"),
            "fr": (r"manqu\w*", r"documents?", r"pièces?", r"références?", r"certificats?", r"autre chose",
                   r"(?:informations?|précisions?) (?:complémentaires?|supplémentaires?)"),
            "es": (r"falt\w*", r"documentos?", r"documentación", r"referencias?", r"certificados?", r"algo más",
                   r"información adicional"),
        },
    ),
    (
        "status",  # when it goes on, be it with conversations
        {
            "en": (r"when (?:do|does|will|might|are|is)\b[^.?!]{0,40}\b(?:expect|plan|hold|begin|decide|know|happen)",
                   r"any news", r"anything new"),
            "de": (r"wann (?:rechnen|planen|erwarten|finden|beginnen|werden|ist|höre|erfahre)\b", r"neuigkeiten",
                   r"etwas neues",
                   r"gelegenheit[^.?!]{0,60}(?:anzusehen|durchzusehen|zu lesen|zu prüfen)"),
            "fr": (r"quand (?:pensez|prévoyez|comptez|aurez|auront|saurai|auront lieu)\b", r"du nouveau",
                   r"des nouvelles"),
            "es": (r"cuándo (?:cree|crees|prevé|prevén|espera|esperan|serán|tendrán|sabré)\b", r"novedad(?:es)?",
                   r"noticias"),
        },
    ),
    (
        "meeting",
        {
            "en": (r"calls?", r"telephone", r"phone", r"quarter of an hour", r"minutes", r"meet(?:ing)?",
                   r"conversation",
                   r"coffee", r"chat", r"interview", r"talk"),
            "de": (r"telefon\w*", r"anruf\w*", r"anrufen", r"viertelstunde", r"minuten", r"gespräch\w*",
                   r"treffen", r"kaffee",
                   r"termin\w*", r"sprechen"),
            "fr": (r"téléphon\w*", r"appel\w*", r"quart d'heure", r"minutes", r"entretien", r"rencontr\w+",
              r"café", r"échanger"),
            "es": (r"teléfono", r"llam\w+", r"cuarto de hora", r"minutos", r"entrevista", r"reuni\w+", r"café",
                   r"conversa\w+",
                   r"hablar", r"habláramos"),
        },
    ),
    (
        "status",
        {
            "en": (r"stands?", r"status", r"decision", r"decid\w+", r"timeline", r"next steps?", r"process",
                   r"progress\w*",
                   r"selection", r"(?:still )?(?:open|filled|available)", r"how far", r"update",
                   r"(?:chance|time|opportunity) to (?:look|read|review|consider)",
                   r"answer",
                   r"hear back"),
            "de": (r"steht", r"stand", r"entscheid\w+", r"entschieden", r"nächste[rn]? schritte?", r"verfahren",
                   r"auswahl\w*",
                   r"noch (?:offen|frei|aktuell)",
                   r"(?:ansehen|durchsehen|anschauen|lesen|prüfen) (?:können|konnten|konntest)",
                   r"besetzt", r"wie weit", r"rückmeldung", r"antwort", r"bescheid"),
            "fr": (r"où en (?:est|sont)", r"décision", r"décider\w*", r"prochaine étape", r"processus", r"sélection",
                   r"avanc\w+",
                   r"(?:pu|temps de|occasion de) (?:lire|étudier|examiner|regarder|consulter)",
                   r"toujours (?:ouvert|vacant|disponible)\w*", r"pourvue?", r"réponse", r"retour"),
            "es": (r"cómo (?:va|están|está)",
                   r"(?:podido|ocasión de|tiempo de|tiempo para) (?:ver|leer|revisar|estudiar|mirar)",
                   r"decisión", r"decidir\w*", r"próximo paso", r"proceso",
                   r"selección", r"estado",
                   r"sigue (?:abiert|disponible|vacante)\w*", r"cubiert\w+", r"respuesta"),
        },
    ),
)  # fmt: skip
