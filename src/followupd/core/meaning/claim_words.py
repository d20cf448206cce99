"""The words in which a letter claims a past between two people, or a deed of the writer's: a list per language."""

from followupd.core.meaning.phrases import Lists

# That they met, spoke or agreed.
MET: Lists = {
    "en": (
        r"we (?:have |had |recently |also ){0,2}(?:met|spoke|spoken|talked|discussed|chatted|agreed)",
        r"our (?:\w+ ){0,2}(?:meeting|conversation|call|interview|talk|chat|discussion)s?",
        r"as (?:discussed|agreed)",
        r"(?:i|i've|having|have) (?:\w+ )?(?:met|spoke|spoken|talked) (?:with |to )?(?:you|your)",
        r"it was (?:\w+ ){0,3}(?:to meet|to talk|to speak|meeting|speaking|talking)",
        r"when i (?:met|spoke|visited)",
    ),
    "de": (
        (
            r"wir (?:[\w.]+ ){0,8}(?:gesprochen|getroffen|telefoniert|vereinbart|besprochen|unterhalten|"
            r"kennengelernt)"
        ),
        r"(?:uns|ihnen|dir) (?:[\w.]+ ){0,5}(?:gesprochen|getroffen|telefoniert|unterhalten)",
        (
            r"unser\w* (?:\w+ ){0,2}(?:vorstellungsgespräch|gespräch|treffen|telefonat|interview|"
            r"unterhaltung)\w*"
        ),
        r"wie (?:besprochen|vereinbart|abgesprochen)",
        r"(?:sie|dich) (?:[\w.]+ ){0,4}(?:kennenzulernen|kennengelernt)",
    ),
    "fr": (
        (
            r"nous (?:nous )?(?:sommes|avons|avions|étions) (?:\w+ ){0,2}(?:rencontrée?s?|parlé|vue?s?|"
            r"discuté|convenu|entretenue?s?)"
        ),
        r"(?:notre|nos) (?:\w+ ){0,2}(?:entretien|conversation|rencontre|entrevue|discussion|appel)s?",
        r"comme convenu",
        r"(?:vous |t')(?:ai|avoir) rencontrée?s?",
        r"(?:fait|de faire) (?:votre|ta) connaissance",
    ),
    "es": (
        (
            r"(?:hablamos|conversamos|acordamos|quedamos en|hemos (?:hablado|acordado)|nos (?:vimos|"
            r"conocimos|reunimos|encontramos))"
        ),
        (
            r"nuestr[ao]s? (?:\w+ ){0,2}(?:conversación|conversaciones|entrevista|encuentro|reunión|"
            r"charla|llamada)"
        ),
        r"(?:como|según lo) (?:acordado|acordamos|hablado)",
        r"(?:placer|gusto) (?:de )?conocer(?:le|te|lo|la)",
    ),
}  # fmt: skip

# That they said, wrote, asked or promised something.
TOLD: Lists = {
    "en": (
        (
            r"you (?:have |had |kindly |also ){0,2}(?:told|wrote|written|said|asked|mentioned|promised|"
            r"advised|suggested|recommended|invited|offered|explained|confirmed|described|encouraged|"
            r"assured|gave me)"
        ),
        (
            r"(?:thank\w*|grateful)[^.?!]{0,40}for your (?:\w+ ){0,2}(?:advice|suggestion|recommendation|"
            r"answer|reply|response|message|mail|email|e-mail|letter|invitation|offer|promise|"
            r"encouragement|feedback)"
        ),
        r"(?:follow(?:ed|ing)|took|taken) your (?:\w+ )?(?:advice|suggestion|recommendation)",
    ),
    "de": (
        r"(?:schrieben|sagten|erwähnten|erklärten|rieten|empfahlen|versprachen|baten|nannten) sie",
        (
            r"sie (?:mir )?(?:schrieben|sagten|erwähnten|erklärten|rieten|empfahlen|versprachen|baten|"
            r"nannten)"
        ),
        (
            r"(?:sie|du) (?:[\w.]+ ){0,8}(?:geschrieben|gesagt|erwähnt|erklärt|geraten|empfohlen|"
            r"versprochen|gebeten|bestätigt|eingeladen|angeboten|genannt|erzählt|mitgeteilt)"
        ),
        (
            r"dank\w*[^.?!]{0,20} für (?:ihre|deine)[nr]? (?:\w+ )?(?:antwort|nachricht|einladung|rat|"
            r"empfehlung|zusage|rückmeldung|angebot|bestätigung|hinweis|zeilen)"
        ),
    ),
    "fr": (
        (
            r"(?:vous|tu) (?:m'|me |nous )?(?:avez|aviez|as|avais) (?:\w+ ){0,2}(?:écrit|dit|demandé|"
            r"mentionné|conseillé|suggéré|recommandé|promis|proposé|invitée?|confirmé|expliqué|parlé|"
            r"indiqué|donné|décrit)"
        ),
        (
            r"(?:merci|remerci\w*)[^.?!]{0,25} (?:de|pour) (?:votre|ton|ta) (?:\w+ )?(?:réponse|message|"
            r"conseil|invitation|recommandation|lettre|proposition|confirmation|retour)"
        ),
        (
            r"merci de m'avoir (?:\w+ )?(?:écrit|dit|conseillé|recommandé|proposé|invitée?|confirmé|parlé|"
            r"fait|donné)"
        ),
    ),
    "es": (
        (
            r"me (?:escribió|dijo|pidió|mencionó|aconsejó|sugirió|recomendó|prometió|propuso|invitó|"
            r"confirmó|explicó|comentó|indicó|escribiste|dijiste|pediste|mencionaste|aconsejaste|"
            r"sugeriste|recomendaste|prometiste|propusiste|invitaste|confirmaste|explicaste|comentaste|"
            r"dio|diste|describió|describiste)"
        ),
        (
            r"gracias por (?:su|tu) (?:\w+ )?(?:respuesta|mensaje|consejo|invitación|recomendación|carta|"
            r"propuesta|confirmación)"
        ),
        r"gracias (?:de nuevo )?por (?:confirmar|comunicar|hablar|dar|escribir|invitar)(?:me)?",
    ),
}  # fmt: skip

# That they know each other, worked together, or know the same people.
TOGETHER: Lists = {
    "en": (
        r"(?:worked|studied|collaborated) (?:with you|together|at your|for your|for you|alongside)",
        r"(?:know|known|knew) (?:you|each other) (?:for|since|from|well)",
        r"(?:old|mutual|common|shared) (?:friend|contact|acquaintance|colleague)s?",
        r"(?:former|old) colleague\w*",
        r"we both (?:know|knew|worked|studied)",
        r"i (?:have )?(?:visited|been to) your",
        (
            r"(?:a|an old|one of your|a former) (?:friend|colleague|acquaintance|employee|"
            r"engineer)s? (?:\w+ ){0,4}(?:told|said|gave|recommended|suggested|mentioned|advised)"
        ),
    ),
    "de": (
        (
            r"(?:mit ihnen|bei ihnen|für sie|zusammen|mit dir|bei euch) (?:\w+ ){0,3}(?:gearbeitet|"
            r"studiert)"
        ),
        r"gemeinsame\w* (?:bekannte|freund|kolleg|kontakt|projekt)\w*",
        r"(?:ehemalige|frühere)\w* (?:kolleg|mitarbeiter)\w*",
        r"kennen (?:wir )?uns (?:\w+ )?(?:seit|von|aus)",
        (
            r"(?:ein\w*|mein\w*) (?:ihrer |deiner )?(?:freund|bekannte|kolleg|"
            r"mitarbeiter)\w* (?:\w+ ){0,6}(?:erzählt|gesagt|empfohlen|geraten|sagte|riet|empfahl)"
        ),
    ),
    "fr": (
        r"(?:travaillé|étudié|collaboré) (?:avec vous|avec toi|chez vous|ensemble|à vos côtés)",
        r"(?:ami|connaissance|contact|collègue|relation)e?s? commune?s?",
        r"ancien(?:ne)?s? collègues?",
        r"(?:nous nous|je vous|je te) connai\w* (?:\w+ )?(?:depuis|de)",
        (
            r"(?:une?|l'une?) (?:de (?:vos|tes|mes) )?(?:ami|connaissance|collègue|"
            r"collaborat)\w* (?:\w+ ){0,2}(?:m'a|me)"
        ),
    ),
    "es": (
        r"(?:trabaj|estudi|colabor)\w+ (?:con usted|con ustedes|juntos|juntas|contigo|para ustedes)",
        r"(?:amig|conocid|contact|coleg)\w* (?:en )?com[uú]n\w*",
        r"antigu[oa]s? (?:colega|compañer)\w*",
        r"nos conocemos (?:\w+ )?(?:desde|de)",
        r"un[oa]? (?:de sus |de tus )?(?:amig|conocid|coleg|compañer)\w* (?:\w+ ){0,2}me",
    ),
}  # fmt: skip

# What the writer has done: the verb alone is looked for among the facts.
DEEDS: Lists = {
    "en": (
        (
            r"i (?:have |had |also |recently |successfully |just |once |even ){0,3}(led|managed|headed|"
            r"founded|won|published|graduated|completed|designed|developed|launched|increased|reduced|"
            r"doubled|tripled|studied|earned|taught|trained|mentored|delivered|shipped|migrated|automated|"
            r"created|rebuilt|built|invented|patented|presented|hold|speak|finished|passed)"
        ),
        (
            r"my (?:\w+ ){0,2}(degree|diploma|doctorate|phd|certification|certificate|award|prize|patent|"
            r"bachelor's|master's)"
        ),
    ),
    "de": (
        (
            r"ich (?:[^.?!]{0,80} )?(geleitet|gegründet|veröffentlicht|entwickelt|abgeschlossen|"
            r"aufgebaut|gebaut|gesteigert|gesenkt|verdoppelt|studiert|promoviert|unterrichtet|eingeführt|"
            r"automatisiert|verantwortet|ausgezeichnet|zertifiziert|entworfen|erfunden|bestanden|"
            r"umgesetzt)"
        ),
        r"mein\w* (?:\w+ )?(abschluss|diplom|doktorat|promotion|zertifikat|auszeichnung|patent)",
    ),
    "fr": (
        (
            r"j'(?:ai|avais) (?:\w+ ){0,2}?(dirigé|géré|fondé|gagné|publié|obtenu|terminé|achevé|conçu|"
            r"développé|lancé|augmenté|réduit|doublé|étudié|enseigné|créé|construit|piloté|encadré|"
            r"automatisé|refait|refondu|remporté)"
        ),
        r"mon (?:\w+ )?(diplôme|doctorat|certificat|prix|brevet|master)",
    ),
    "es": (
        (
            r"(?:he|había) (?:\w+ ){0,2}?(dirigido|gestionado|fundado|ganado|publicado|obtenido|terminado|"
            r"completado|diseñado|desarrollado|lanzado|aumentado|reducido|duplicado|estudiado|enseñado|"
            r"creado|construido|liderado|automatizado|rehecho)"
        ),
        (
            r"(dirigí|gestioné|fundé|gané|publiqué|obtuve|terminé|completé|diseñé|desarrollé|lancé|"
            r"aumenté|reduje|dupliqué|estudié|creé|construí|lideré|automaticé|rehíce)"
        ),
        r"mi (?:\w+ )?(título|doctorado|certificado|premio|patente|máster)",
    ),
}  # fmt: skip

# Figures in words, before what is worth counting: "ten years", "three firms". Offers of minutes and days are none.
COUNTED: Lists = {
    "en": (
        (
            r"(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
            r"fifty|hundred|thousand|dozens?|hundreds|thousands|millions?)(?: of)? (?:\w+ ){0,2}(?:years|"
            r"people|engineers|developers|employees|customers|clients|users|projects|firms|companies|"
            r"teams|countries|languages|per cent|percent|euros|dollars|million)"
        ),
    ),
    "de": (
        (
            r"(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|hundert|"
            r"tausend|hunderte|tausende|dutzende) (?:\w+ ){0,2}(?:jahre|jahren|leute|leuten|personen|"
            r"mitarbeiter\w*|kunden|nutzer\w*|projekte\w*|firmen|unternehmen|teams|länder\w*|sprachen|"
            r"prozent|euro|millionen)"
        ),
    ),
    "fr": (
        (
            r"(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|"
            r"centaines|milliers|dizaines)(?: de| d')? ?(?:\w+ ){0,2}(?:ans|années|personnes|ingénieurs|"
            r"clients|utilisateurs|projets|entreprises|équipes|pays|langues|pour cent|euros|millions)"
        ),
    ),
    "es": (
        (
            r"(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cien|mil|"
            r"cientos|miles|decenas)(?: de)? (?:\w+ ){0,2}(?:años|personas|ingenier\w+|clientes|usuarios|"
            r"proyectos|empresas|equipos|países|idiomas|por ciento|euros|millones)"
        ),
    ),
}  # fmt: skip
