"""Which language a text is written in, by the small words that every sentence needs."""

import re
from functools import lru_cache

_LOOKED_AT = 4000  # characters
_WORD = re.compile(r"[^\W\d_]+")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Words that are common in one language and rare in the others; words that two share count for both.
_SMALL_WORDS: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "en",
        _words("""
        the and of to in is are was were for with on at you your yours i my me we our it this that have has
        had be been would could should will can not from as an am by or if about which who what when there
        here please thank thanks dear hello hi hey regards kind best sincerely faithfully do does did they
        them their his her mine forward hearing application attached applying find
    """),
    ),
    (
        "de",
        _words("""
        der die das und ist sind war waren ich du er wir ihr sie ihre ihren ihrer ihnen mein meine meinen
        meiner mir mich den dem des ein eine einen einem einer eines nicht mit auf für von zu zum zur im am an
        als bei nach aus um über auch oder aber wenn dass daß wie was wer hat habe haben hatte wird werden
        würde würden kann könnte bitte danke vielen dank sehr geehrte geehrter hallo liebe lieber guten tag
        freundlichen grüßen grüße gruß gerne hiermit noch schon bewerbung anbei fuer ueber gruessen gruss moin
    """),
    ),
    (
        "fr",
        _words("""
        le la les des du de un une et est sont je tu il elle nous vous votre vos notre nos mon ma mes ce cette
        ces dans sur pour avec par pas ne que qui où au aux en ai avez suis êtes bonjour madame monsieur
        cordialement merci veuillez salutations candidature ci joint poste être été plus chère cher mais ou
    """),
    ),
    (
        "es",
        _words("""
        el la los las de del un una y es son yo tú él ella nosotros usted ustedes su sus mi mis en con por
        para que no se al lo como más pero o está estoy soy hola estimado estimada estimados saludos gracias
        atentamente cordial puesto candidatura adjunto muy buenos días buenas tardes
    """),
    ),
    (
        "it",
        _words("""
        il lo la gli le di del della dello dei delle un una e è sono io tu lui lei noi voi che non per con su
        da dal dalla al alla nel nella mi mio mia suo sua questo questa anche come più gentile egregio
        buongiorno salve grazie cordiali saluti candidatura allegato posizione ho
    """),
    ),
    (
        "nl",
        _words("""
        de het een en is zijn ik je jij u hij zij wij jullie uw mijn van voor met op aan in te dat die niet
        ook maar als bij naar om door heb heeft hebben ben was graag geachte beste hallo groet groeten
        vriendelijke bedankt dank sollicitatie functie bijlage hierbij we wij ze wordt volgende kunt kun kunnen laten
    """),
    ),
    (
        "pt",
        _words("""
        o a os as de do da dos das um uma e é são eu você ele ela nós em no na nos nas com por para que não se
        ao à meu minha seu sua mais como prezado prezada olá bom dia obrigado obrigada atenciosamente
        cumprimentos candidatura vaga anexo estou sou
    """),
    ),
)


KINDRED = ("fr", "es", "it", "pt")  # a few words of one of these often pass for another


def language_of(text: str) -> str:
    """ "en", "de", "fr", "es", "it", "nl", "pt", or "" where fewer than two small words, or two languages, speak."""
    (best, language), (second, _) = _scores(text)[:2]
    return language if best >= 2 and best > second else ""


def likely_languages(text: str) -> tuple[str, ...]:
    """The language of the text; all that are equally likely; English and German where none is."""
    scores = _scores(text)
    best = scores[0][0]
    return tuple(language for score, language in scores if score == best) if best else ("en", "de")


def possible_languages(text: str) -> tuple[str, ...]:
    """Those, and of the languages that come of Latin each that is hardly less likely: a few words pass for another."""
    scores = _scores(text)
    near = (language for score, language in scores if language in KINDRED and score >= scores[0][0] - 1)
    return tuple(dict.fromkeys((*likely_languages(text), *near)))


def another_language(text: str, language: str) -> str:
    """The language in which a text is plainly written, where it is not the one it is given as; else "". What stands in
    quotation marks, a title perhaps, tells nothing.
    """
    told = _QUOTED.sub(" ", text)
    scores = {spoken: score for score, spoken in _scores(told)}
    spoken = language_of(told)
    plainly = spoken != language and scores.get(spoken, 0) >= max(_PLAINLY, _PLAINLY * scores.get(language, 0))
    return spoken if plainly else ""


_QUOTED = re.compile(r"[„“\"«»][^„“”\"«»]*[“”\"«»]")
_PLAINLY = 3  # so many small words, and so many for each that speaks against it
# With what a few words on something begin that are to stand in a sentence: "a position in ...", "eine Stelle als ...".
_ARTICLES: dict[str, frozenset[str]] = {
    "en": _words("a an the my any some"),
    "de": _words("ein eine einen einem einer eines der die das den dem meine meinen mein"),
    "fr": _words("un une le la les des du mon ma mes l d"),
    "es": _words("un una unos unas el la los las mi mis"),
}


def may_stand_in(text: str, language: str) -> bool:
    """Whether a few words of nobody knows which language may stand in a sentence of that one."""
    first = next((word.lower() for word in _WORD.findall(text)), "")
    articles = any(first in words for words in _ARTICLES.values())
    if articles and language in _ARTICLES and first not in _ARTICLES[language]:
        return False
    return language_of(text) in ("", language)


# Letters that one language has and the others lack; each word with one counts like a small word.
_LETTERS = {"de": frozenset("äöüß"), "es": frozenset("ñ¿¡"), "pt": frozenset("ãõ")}


@lru_cache(maxsize=16)  # several judges ask it of the same text
def _scores(text: str) -> tuple[tuple[int, str], ...]:
    lower = text[:_LOOKED_AT].lower()
    words = _WORD.findall(lower)
    scored = (
        (_score(words, small, _LETTERS.get(language, _NO_LETTERS) & set(lower)), language)
        for language, small in _SMALL_WORDS
    )
    return tuple(sorted(scored, reverse=True))


def _score(words: list[str], small: frozenset[str], letters: frozenset[str]) -> int:
    """How many of the words are small words of the language, or have one of the letters."""
    if not letters:
        return sum(map(small.__contains__, words))
    return sum(word in small or not letters.isdisjoint(word) for word in words)


_NO_LETTERS: frozenset[str] = frozenset()
