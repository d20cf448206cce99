"""What a letter binds its writer to, or says of others: offers, applications, and words that insult.

Nobody but the user accepts, declines or withdraws, and tells of another offer.
"""

from collections.abc import Mapping

from followupd.core.meaning.phrases import Lists

# That the writer accepts, declines, withdraws, agrees to something, or is free from a day on.
COMMITS: Lists = {
    "en": (
        (
            r"i (?:\w+ ){0,5}(?:accept|decline|refuse|reject|withdraw|sign|resign|renounce|turn down)(?:ed|d)?\b"
            r"[^.?!]{0,40}\b(?:offers?|applications?|candidacy|contract|position|job|interview|invitation|terms|"
            r"salary)"
        ),
        (r"(?:accept(?:ing|ed)?|withdraw(?:ing|n)?|declin(?:e|ing|ed)) (?:your|my|the|"
        r"this) (?:\w+ ){0,2}(?:offer|application)"),
        r"i (?:\w+ )?(?:agree|consent) (?:to|with) (?:your|the|these|those)",
        (r"i (?:can|could|will|would|am able to|am free to) (?:\w+ )?(?:start|begin|join) (?:\w+ )?(?:on|in|from|"
        r"at once|immediately|tomorrow|next)"),
        r"my (?:notice period|salary expectations?|expected salary|current salary) (?:is|are|would)",
        r"i (?:promise|guarantee|commit|undertake) (?:that|to|you)",
        r"no longer interested",
    ),
    "de": (
        (
            r"(?:nehme|akzeptiere|lehne|ziehe|unterschreibe|kündige|schlage)\b[^.?!]{0,60}(?:angebot|bewerbung|"
            r"vertrag|stelle|"
            r"einladung|bedingungen|gehalt)\w*"
        ),
        r"(?:angebot|bewerbung|vertrag|stelle)\w*[^.?!]{0,40}(?:nehme|ziehe|lehne)[^.?!]{0,20}(?:an|zurück|ab)",
        r"(?:angenommen|zurückgezogen|zurückziehen|annehmen|abgelehnt|ablehnen)",
        r"(?:bin|erkläre mich) (?:\w+ ){0,3}einverstanden",
        r"ich (?:kann|könnte|werde|würde) (?:\w+ ){0,4}(?:anfangen|beginnen|einsteigen)",
        r"meine (?:kündigungsfrist|gehaltsvorstellung\w*) (?:ist|beträgt|liegt|sind)",
        r"ich (?:verspreche|garantiere|verpflichte)", r"nicht mehr interessiert",
    ),
    "fr": (
        (
            r"j'(?:\w+ )?(?:accepte|ai accepté|ai refusé)[^.?!]{0,50}|je (?:\w+ ){0,3}(?:refuse|décline|retire|"
            r"retirer|signe|"
            r"accepter|démissionne)[^.?!]{0,40}(?:offre|candidature|proposition|contrat|poste|entretien)"
        ),
        r"je (?:consens|m'engage|promets|garantis|vous garantis)", r"je suis d'accord",
        r"je (?:peux|pourrais|pourrai) (?:\w+ )?(?:commencer|débuter)",
        r"mon préavis (?:est|dure)", r"mes prétentions (?:sont|salariales)", r"plus intéressée?",
    ),
    "es": (
        (
            r"(?:acepto|aceptaré|rechazo|declino|retiro|renuncio a|firmo|he aceptado|he rechazado|"
            r"he retirado)[^.?!]{0,40}"
            r"(?:oferta|candidatura|propuesta|contrato|puesto|entrevista)"
        ),
        r"(?:prometo|garantizo|me comprometo)", r"estoy de acuerdo",
        r"(?:puedo|podría|podré) (?:\w+ )?(?:empezar|comenzar|incorporarme)",
        r"mi preaviso (?:es|dura)", r"ya no (?:me interesa|estoy interesad\w)",
    ),
}  # fmt: skip

# That others want the writer too.
OFFERED: Lists = {
    "en": (
        r"(?:another|other|competing|further|second|several|two|three|better) (?:\w+ )?offers?",
        (r"(?:have|had|got|received|hold|holding|with|consider\w*|weigh\w*) (?:\w+ ){0,3}offers? (?:from|"
        r"elsewhere|at|by|for|on|in)"),
        r"offers? (?:from|by) (?:another|other|a|an|one)", r"offered me (?:a|the)",
        r"(?:another|other|different) (?:firm|company|employer|organi[sz]ation)s?",
        r"(?:in talks|interviewing|negotiating|in (?:the )?final round) (?:with|at|elsewhere)",
    ),
    "de": (
        r"(?:ander\w*|weiter\w*|zweit\w*|besser\w*|mehrere|zwei|drei) (?:\w+ )?angebot\w*",
        r"(?:ander\w*) (?:firma|firmen|unternehmen|arbeitgeber\w*)",
        r"angebot\w* (?:von|einer|eines|bei) (?:\w+ )?(?:ander\w*|firma|unternehmen)",
        r"angebot (?:bekommen|erhalten|vorliegen)", r"(?:verhandle|verhandlungen) mit",
    ),
    "fr": (
        r"(?:autre|autres|seconde|deuxième|plusieurs|deux|meilleure) offres?", r"offres? (?:d'un|d'une|de) autre",
        r"autres? (?:entreprise|société|employeur)s?", r"(?:reçu|ai) (?:une|des) offres?",
        r"en (?:discussion|négociation) avec",
    ),
    "es": (
        r"(?:otra|otras|segunda|varias|dos|mejor) ofertas?", r"ofertas? de (?:otra|otro)",
        r"otr[ao]s? (?:empresa|compañía|empleador)\w*", r"(?:recibido|tengo|tenido) (?:una|otra|varias) ofertas?",
        r"en (?:conversaciones|negociaciones) con",
    ),
}  # fmt: skip

# Said of nobody in a letter, whoever words it.
INSULTS: Lists = {
    "en": (
        r"idiot\w*", r"stupid\w*", r"moron\w*", r"imbecile\w*", r"fool(?:s|ish)", r"pathetic", r"disgrace\w*",
        r"disgust\w*",
        r"liars?", r"f[u*]ck\w*", r"sh[i*]t\w*", r"bullshit", r"crap(?:py)?", r"damn\w*", r"bastards?", r"arrogant",
        r"shame on", r"how dare", r"wast(?:e|ed|ing) (?:of )?my time", r"go to hell", r"get lost", r"clowns?",
        (
            r"(?:you|they|people|your \w+|your \w+ \w+) (?:are|is|were|was|must be|have been|seems?) "
            r"(?:\w+ ){0,2}(?:incompetent|unprofessional|rude|ridiculous|useless|lazy|worthless|hopeless|"
            r"dishonest|blind|a joke)"
        ),
    ),
    "de": (
        r"idiot\w*", r"dumm(?:e|er|en|kopf)?", r"dummheit\w*", r"blöd\w*", r"trottel\w*", r"schwachsinn\w*",
        r"unverschämt\w*",
        r"frech(?:heit)?", r"scheiß\w*", r"verdammt\w*", r"arsch\w*", r"lügner\w*", r"armselig\w*", r"arrogant\w*",
        r"schäm\w* sie sich", r"schämen sollten",
        r"(?:ihre|sie)[^.?!]{0,30}(?:unfähig|inkompetent|lächerlich|unprofessionell)\w*",
        r"verschwendung meiner zeit", r"meine zeit verschwende\w*",
    ),
    "fr": (
        r"idiote?s?", r"imbéciles?", r"stupides?", r"crétine?s?", r"conn?ards?", r"merde\w*", r"putain", r"menteu\w+",
        r"pathétiques?", r"minables?", r"honte à", r"vous devriez avoir honte", r"arrogante?s?", r"nuls?",
        r"(?:vous|votre)[^.?!]{0,30}(?:incompétent|ridicule|malpoli|malhonnête)\w*", r"perdre mon temps",
    ),
    "es": (
        r"idiotas?", r"estúpid\w+", r"imbécil\w*", r"tont[oa]s?", r"mierda\w*", r"mentiros\w+", r"patétic\w+",
        r"vergüenza",
        r"sinvergüenzas?", r"arrogantes?", r"inútil(?:es)?",
        r"(?:usted|ustedes|su)[^.?!]{0,30}(?:incompetente|ridícul|maleducad)\w*",
        r"perder (?:el|mi) tiempo",
    ),
}  # fmt: skip


def _each(words: str) -> frozenset[str]:
    return frozenset(words.split())


# What firms do, behind their name: of a word that begins a sentence it tells that it is one.
DOES: Mapping[str, frozenset[str]] = {
    "en": _each("is was has had does makes builds offers uses runs sells hires wants needs seeks grows works "
                "leads develops "
                "will would can could and also recently now"),
    "de": _each("ist war hat hatte macht baut bietet nutzt verkauft sucht wächst führt entwickelt wird würde "
                "kann könnte "
                "und stellt arbeitet braucht"),
    "fr": _each("est était a avait fait propose utilise vend recrute cherche construit développe va peut "
                "pourrait et veut"),
    "es": _each("es era ha había hace ofrece usa vende contrata busca construye desarrolla está puede podría y "
                "quiere tiene"),
}  # fmt: skip

# Words that begin a sentence before such a verb and name nobody, and endings of such words.
BEGINS: Mapping[str, frozenset[str]] = {
    "en": _each("""
        experience time work everything anything nothing something feedback honesty data software interest
        today tomorrow
        yesterday now here there what whatever whoever where when how why which that this these those it one
        two three each
        every both all none nobody somebody everyone another other more much most my your our his her its their no yes
        please thank thanks since as if although because while after before once only even so then thus too still yet
        also perhaps maybe the a an and but or nor not i you he she we they who with without on in at by for from to
        code practice progress patience trust care detail advice help knowledge research teamwork music money
        whether neither either half part sleep speed success
    """),
    "de": _each("""
        zeit erfahrung arbeit interesse heute morgen gestern hier dort dies das alles nichts niemand jemand
        jeder jede wer was
        wie wo wann nun jetzt dann dabei damit daran darauf dazu deshalb daher darum dafür davon darin dort da so auch
        noch schon nur sehr gern gerne leider vielleicht besonders seither seitdem inzwischen mittlerweile
        zuletzt zuerst
        oft meist meistens immer manchmal bisher bislang danach davor vorher nachher bald sicher sogar
        trotzdem dennoch
        allerdings außerdem zudem ferner es er sie ich wir ihr man der die den dem ein eine mein meine ihre
        unser unsere
        dieser diese dieses welcher welche vieles manches einiges genau gerade eben fast kaum mehr viel wenig geld rat
        hilfe lob mut neugier geduld sorgfalt qualität technik software wissen können ob weil wenn als
    """),
    "fr": _each("""
        tout rien cela ça ceci ce demain aujourd hier ici là chacun chaque tel quelqu personne lequel
        laquelle il elle on je
        tu nous vous ils elles qui que quoi comment quand où pourquoi si car mais ou et donc or ni puis ensuite enfin
        aussi encore déjà toujours jamais peut le la les un une des mon ma mes votre vos notre cette cet ces l d c j n
        autre beaucoup peu plus moins merci voilà voici bref
    """),
    "es": _each("""
        todo nada eso esto aquello mañana hoy ayer aquí allí cada quien nadie alguien él ella yo usted
        ustedes nosotros que
        qué cómo cuándo dónde porque si pero o y pues luego después también todavía ya siempre nunca el la
        los las un una
        mi mis su sus este esta estos estas otro otra mucho poco más menos gracias lo no sí quizá quizás
    """),
}  # fmt: skip
ENDS: Mapping[str, str] = {
    "en": r"(?:ing|tion|sion|ment|ness|ity|ence|ance|ship|ics|logy|ism|ly|ed|ful|ous|ive|able)",
    "de": r"(?:ung|heit|keit|schaft|ion|tät|lich|weise|ig|ens|wärts|mals|ismus|tum|enz|anz|end|bar|sam)",
    "fr": r"(?:ment|ant|tion|sion|té|er|ir|é)",
    "es": r"(?:ar|er|ir|ción|sión|dad|mente|ando|iendo|ado|ido)",
}  # fmt: skip
