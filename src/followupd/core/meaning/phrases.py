"""The words that make a letter courteous, and those that spoil it: a list per language, as data.

Each entry is a regular expression for words in lower case; a space stands for any white space.
"""

from collections.abc import Mapping

LANGUAGES = ("en", "de", "fr", "es")
Lists = Mapping[str, tuple[str, ...]]

PLEASE_OR_THANKS: Lists = {
    "en": (
        r"please", r"thank\w*", r"grateful\w*", r"gratitude", r"kindly", r"kind of you",
        r"appreciat\w+",
    ),
    "de": (
        r"bitte", r"(?:be)?danke\w*", r"dank", r"dankbar\w*", r"bitten?", r"freundlich von",
    ),
    "fr": (
        r"merci\w*", r"remerci\w*", r"s'il (?:vous|te) plaît", r"veuillez", r"reconnaiss\w+", r"gré",
        r"pri\w{1,3}",
    ),
    "es": (
        r"gracias", r"por favor", r"agrade\w+", r"gratitud", r"ruego",
    ),
}  # fmt: skip

# Said in every second follow-up, so that they say nothing; what to do instead is in the finding.
STOCK: Lists = {
    "en": (
        r"(?:just )?(?:checking|check) in\b", r"touch(?:ing)? base", r"circl(?:e|ing) back",
        r"(?:just |am |'m )?following up", r"follow(?:ing)? up on (?:my|this|our)",
        r"did you (?:get|receive|see|have a chance)", r"have you (?:received|seen|had a chance|had time)",
        r"bump(?:ing)? (?:this|my)", r"(?:top|back to the top) of your inbox",
        r"quick (?:question|follow-?up|reminder|note)", r"per my (?:last|previous)", r"as per my",
        r"i hope (?:this|my) (?:e-?mail|message) finds you", r"i hope (?:you are|you're) (?:doing )?well",
        r"gentle reminder", r"friendly reminder", r"any updates?\b", r"reach(?:ing)? out", r"just wanted to",
        r"at your earliest convenience", r"pick your brain", r"any news\b",
        r"look(?:ing)? forward to (?:hearing from you|your (?:reply|response))", r"drop (?:you )?a line",
        r"(?:whether|if) you(?: have|'ve)? had (?:a|the) chance", r"enquir(?:e|ing) about the status",
    ),
    "de": (
        r"nachhaken", r"nachfassen", r"nachzuhaken", r"nachzufassen",
        r"wollte (?:nur|mal|nur mal|kurz|nur kurz|einmal)", r"kurze? nachfrage",
        r"gibt es (?:schon |etwas )?neuigkeiten",
        r"haben sie (?:meine|schon|bereits) (?:\w+ )?(?:erhalten|bekommen|gelesen|gesehen)",
        r"ist meine (?:e-?mail|bewerbung|nachricht) angekommen",
        r"hast du (?:meine|schon) (?:\w+ )?(?:erhalten|bekommen|gelesen|gesehen)",
        r"in erinnerung (?:bringen|rufen)", r"freundliche erinnerung", r"bezugnehmend auf",
        r"ich hoffe,? (?:es geht ihnen gut|diese (?:mail|e-?mail|nachricht))",
        r"gibt es (?:schon )?etwas neues (?:bei|von|zu)",
        r"zur erinnerung an meine",
        r"hake (?:\w+ ){0,4}nach", r"zeitnahe? (?:rückmeldung|antwort)", r"untergegangen",
    ),
    "fr": (
        r"je (?:me permets de )?(?:vous |te )?relance", r"relancer", r"petite relance", r"faire (?:un )?suivi",
        r"revenir vers vous", r"avez-vous (?:bien )?(?:reçu|lu|vu|pris)", r"as-tu (?:bien )?(?:reçu|lu|vu)",
        r"je voulais (?:juste|simplement)", r"petit rappel",
        r"j'espère que (?:vous allez bien|ce (?:message|courriel|mail))", r"des nouvelles de ma",
        r"suite à mon (?:dernier )?(?:mail|courriel) resté",
        r"je reviens vers (?:vous|toi)", r"dans l'attente de (?:votre|ta) (?:réponse|retour)",
    ),
    "es": (
        r"solo quería", r"(?:hacer|dar) seguimiento", r"dando seguimiento",
        r"¿?(?:ha|has|han) (?:recibido|visto|leído|podido)", r"recordatorio", r"le recuerdo", r"te recuerdo",
        r"espero que (?:este|mi) (?:correo|mensaje)", r"espero que (?:se encuentre|estés|esté) bien",
        r"alguna novedad", r"hay novedades", r"retomo el contacto",
        r"me pongo (?:de nuevo )?en contacto de nuevo", r"quedo a la espera de (?:su|tu) respuesta",
    ),
}  # fmt: skip

GUILT: Lists = {
    "en": (

        r"(?:have|had)(?: not|n't) (?:yet )?(?:heard|received|had)(?: back| anything| an answer| a reply| a response)?",
        r"no (?:reply|answer|response) (?:yet|so far|from you)", r"still (?:waiting|no)\b",
        r"you (?:have not|haven't|did not|didn't|never) (?:answer|repl|respond|written|get back|got back)\w*",
        r"your silence", r"third (?:time|e-?mail|attempt)", r"second (?:time i|attempt)",
        r"disappoint\w+ (?:that|not)", r"ignor(?:e|ed|ing) (?:me|my)", r"i am surprised",
        r"still have(?: not|n't)(?: \w+)? (?:got|heard|received|had)", r"you (?:still )?owe me", r"you promised",
        r"left waiting", r"common courtesy", r"let (?:\w+ )?hang",
    ),
    "de": (

        r"(?:noch |bisher |bislang |leider )+(?:nichts|keine)(?: \w+){0,2} (?:gehört|erhalten|bekommen)",
        r"(?:noch |bisher |bislang |leider )+keine (?:antwort|rückmeldung)",
        r"keine (?:antwort|rückmeldung) (?:erhalten|bekommen)", r"nichts (?:mehr )?von (?:ihnen|dir|euch) gehört",
        r"warte (?:noch |immer noch |weiterhin )?(?:auf|seit)", r"(?:ihr|dein) schweigen",
        r"zum (?:zweiten|dritten|wiederholten) mal", r"schade, dass (?:sie|du|ich) (?:nicht|keine)",
        r"ohne antwort", r"ich bin (?:enttäuscht|verwundert)",
        r"kein(?:e|erlei) (?:\w+ )?reaktion", r"(?:sie|du) (?:schulden|schuldest) mir",
    ),
    "fr": (
        r"sans (?:nouvelles|réponse|retour)",
        r"pas (?:encore )?(?:eu|reçu) (?:de|votre|ta) (?:réponse|nouvelles|retour)",
        r"n'ai (?:toujours )?(?:rien|pas) reçu", r"(?:votre|ton) silence",
        r"(?:deuxième|troisième|énième) (?:fois|message|courriel)", r"j'attends toujours", r"resté sans",
        r"aucune (?:réponse|nouvelle)", r"(?:vous|tu) m'aviez promis",
    ),
    "es": (
        r"sin (?:noticias|respuesta)", r"no he (?:recibido|tenido) (?:respuesta|noticias|contestación)",
        r"no me ha(?:s|n)? (?:respondido|contestado|escrito)", r"(?:su|tu) silencio", r"(?:segunda|tercera) vez",
        r"sigo esperando",
        r"(?:todavía|aún) no he (?:recibido|tenido)", r"ninguna respuesta",
    ),
}  # fmt: skip

APOLOGY: Lists = {
    "en": (
        r"sorry (?:to|for|if)", r"apologi[sz]e", r"apologies for",
        r"(?:not |don't )?(?:want|mean|wish) to (?:bother|disturb|pester)",
        r"forgive me for (?:writing|bothering)", r"excuse me for",
    ),
    "de": (
        r"entschuldig\w+ (?:sie )?(?:die|dass|bitte die) ?\w*", r"tut mir leid,? dass ich", r"verzeih\w*",
        r"(?:will|möchte) (?:sie|dich) nicht (?:stören|belästigen|nerven)", r"störung",
    ),
    "fr": (
        r"désolée? (?:de|d')", r"excusez-moi", r"excuse-moi", r"pardon (?:de|d'|pour)",
        r"(?:vous|te) (?:déranger|importuner)", r"navrée? (?:de|d')",
        r"je m'excuse de",
    ),
    "es": (
        r"perdón? (?:por|que)", r"perdon[ea]\w* (?:la|que|por)", r"disculp\w+", r"siento (?:molestar|la molestia)",
        r"(?:molestarle|molestarte)",
    ),
}  # fmt: skip

# Whom a letter must not greet: nobody in particular.
NOBODY: Lists = {
    "en": (
        r"there", r"all", r"team", r"(?:\w+ )?team", r"sirs?(?: or madam|/madam)?", r"madam",
        r"to whom it may concern", r"(?:hiring|recruiting) (?:manager|team)", r"everyone", r"recruiters?",
        r"folks", r"colleagues",
        r"(?:[\w-]+ )?(?:recruit(?:ment|ing)|hr|human resources|talent acquisition|careers|jobs|admissions)",
    ),
    "de": (
        r"damen und herren", r"team", r"(?:\w+[ -])?team", r"zusammen", r"alle", r"personalabteilung",
        r"kolleginnen und kollegen", r"leute",
    ),
    "fr": (
        r"madame, monsieur", r"messieurs", r"mesdames(?:, messieurs| et messieurs)?", r"à qui de droit", r"à tous",
        r"l'équipe", r"toute l'équipe",
        r"madame", r"monsieur", r"(?:madame|monsieur) ou (?:madame|monsieur)",
    ),
    "es": (
        r"señor(?:es)? o señora(?:s)?", r"señores", r"a quien corresponda", r"equipo", r"todos", r"estimados",
    ),
}  # fmt: skip

# Words that tie a letter to what has passed: an application, a conversation, who gave the name.
TIES: Lists = {
    "en": (
        r"appl(?:y|ied|ication)\w*", r"position", r"role", r"conversation", r"interview", r"meeting", r"met",
        r"spoke", r"talk(?:ed)?", r"wrote", r"message of", r"letter", r"(?:gave|given) me your name",
        r"introduc\w+", r"recommend\w+", r"suggested", r"advised me", r"(?:your|my) advice", r"referred", r"your name",
        r"name of", r"put(?:ting)? me on to",
        r"contact",
        r"meet", r"you (?:mentioned|told|explained)", r"told me",
    ),
    "de": (
        r"bewerb\w*", r"beworben", r"stelle", r"gespräch\w*", r"interview", r"treffen", r"kennenzulernen",
        r"gesprochen", r"geschrieben", r"schrieb", r"nachricht\w*", r"brief\w*", r"namen", r"empf\w+l\w*",
        r"kontakt", r"hinweis", r"geraten", r"für den \d+", r"am \d+\.",
        r"kennengelernt", r"erwähnt\w*", r"gesagt", r"erzählt\w*",
    ),
    "fr": (
        r"candidature", r"postul\w+", r"poste", r"entretien", r"conversation", r"rencontr\w+", r"parlé",
        r"écri[ts]\w*", r"message\w*", r"lettre", r"nom", r"recommand\w+", r"connaissance", r"temps que",
        r"conseill\w+", r"(?:déjeuner|dîner|café)", r"(?:vous|tu) m'(?:avez|as)",
    ),
    "es": (
        r"candidatura", r"puesto", r"entrevista", r"conversación", r"encuentro", r"hablamos", r"escrib\w+",
        r"mensaje\w*", r"carta", r"nombre", r"recomend\w+", r"conocer\w*", r"tiempo que",
        r"consej\w+", r"me (?:dedic|coment|cont|dij)\w+", r"aconsej\w+",
    ),
}  # fmt: skip

ATTACHED: Lists = {
    "en": (
        r"attach(?:ed|ing|ment|ments)?", r"enclos(?:e|ed|ing|ure)", r"(?:comes|come) with this (?:message|mail)",
    ),
    "de": (
        r"anhang", r"an(?:ge)?häng\w*", r"häng\w* (?:\w+ ){0,8}an", r"anbei", r"beigefügt\w*", r"beilieg\w+",
        r"lieg\w* (?:\w+ ){0,4}bei",
    ),
    "fr": (
        r"ci-joint\w*", r"pièces? jointes?", r"(?:je|j'en|le|la|vous) joins", r"joins", r"(?:est|sont) jointe?s?",
        r"en annexe",
    ),
    "es": (
        r"adjunt\w+",
    ),
}  # fmt: skip

CLOSINGS: Lists = {
    "en": (
        r"(?:kind|best|warm|kindest|warmest) (?:regards|wishes)", r"regards", r"yours", r"sincerely", r"best,?$",
        r"cheers", r"many thanks,?$", r"thanks,?$", r"with (?:kind|best|warm) (?:regards|wishes)",
    ),
    "de": (
        r"mit (?:freundlichen|besten|herzlichen|lieben|vielen) grüßen", r"mit freundlichem gruß",
        r"(?:viele|beste|herzliche|freundliche|liebe|schöne) grüße", r"gruß", r"lg", r"mfg", r"hochachtungsvoll",
    ),
    "fr": (
        r"(?:bien )?(?:cordialement|amicalement)", r"(?:très )?cordialement", r"sincères salutations",
        r"avec mes (?:salutations|meilleures salutations)", r"bien à (?:vous|toi)", r"respectueusement",
    ),
    "es": (
        r"(?:un )?(?:cordial |atento )?saludos?(?: cordiales?)?,?$", r"atentamente", r"cordialmente", r"un abrazo",
    ),
}  # fmt: skip


def words_of(lists: Lists, language: str) -> tuple[str, ...]:
    """The list of that language; of every language where it is not one of ours."""
    return lists[language] if language in lists else tuple(word for found in lists.values() for word in found)


def joined(lists: Lists, language: str = "") -> str:
    """The list as one regular expression."""
    return "|".join(words_of(lists, language)).replace(" ", r"\s+")
