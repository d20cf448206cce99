"""Names of persons and firms in a sentence that stand nowhere among the facts, as far as capitals tell."""

import re
from collections.abc import Iterator

from followupd.core.meaning.conduct_words import BEGINS, DOES, ENDS
from followupd.core.pursuits.people import plain


def _each(words: str) -> frozenset[str]:
    return frozenset(map(plain, words.split()))


_WORD = re.compile(r"[^\W\d_][\w]*(?:['’.&-]?[^\W_]+)*")
_ALLOWED = _each("""
i cv pdf ok hr it eu us uk ps am pm internet web christmas easter online excel word linkedin
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
english german french spanish italian dutch polish portuguese swedish danish european europe germany france spain
ms mr mrs dr prof mx miss madam sir mme mlle m madame monsieur sra sr srta don doña usted ustedes herr herrn frau
""")
_TITLES = frozenset({"herr", "herrn", "frau", "dr", "prof"})
_FIRM = re.compile(r"(?:GmbH|AG|SE|KG|Ltd|Inc|LLC|SA|SARL|SL|Corp)")
# Before a noun, or with it, no name: German writes nouns with capitals.
_BEFORE_NOUNS = _each("""
sie ihnen ihr ihre ihren ihrem ihrer ihres du dir dich dein deine deinen deinem deiner euch euer eure ich mein
anfang mitte ende minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren
viertelstunde menge reihe vorlauf
montag dienstag mittwoch donnerstag freitag samstag sonntag morgen abend uhr seite teil art
januar februar märz april mai juni juli august september oktober november dezember
""")
_SAYS = {
    "en": r"(?:has |had )?(?:told|recommended|suggested|introduced|referred|advised|encouraged|mentioned) (?:me|that)",
    "de": r"(?:hat|riet|empfahl|sagte|erzählte|nannte|schickte) mir",
    "fr": r"m'(?:a|avait) (?:dit|donné|recommandé|conseillé|parlé|suggéré|présenté|indiqué|encouragé)",
    "es": r"me (?:dijo|dio|recomendó|aconsejó|habló|sugirió|presentó|comentó|indicó|animó)",
}  # fmt: skip
# Before "'s" no name: "It's", "That's", "Let's".
_NOT_OWNERS = _each("""
it that there here what who where when how let he she everyone everybody nobody somebody someone today
""")
_NOBODY = _each("""
you we they he she it i who that which this somebody someone everybody nobody people colleagues friends others nothing
something sie er es das dies wer niemand jemand man was ihr vieles alles manches einiges nichts etwas wir
elle il cela ça rien tout personne qui ce on vous tu nous ils elles usted ella él eso esto nadie alguien nada todo lo
""")


def unknown_names(sentence: str, facts: str, language: str) -> Iterator[str]:
    """Each run of them, as it stands there. In German only what is certain: nouns have capitals too."""
    known = {plain(word) for word in re.findall(r"[^\W\d_]+", facts)}
    words = list(_WORD.finditer(sentence))
    strange = [_is_strange(word[0], known) for word in words]
    for number, word in enumerate(words):
        begins = number == 0 or sentence[: word.start()].rstrip()[-1:] in ":“„«"
        if (
            begins
            and strange[number]
            and not _speaks(word, sentence, language)
            and not _is_firm(word, sentence, language)
        ):
            strange[number] = False
    run: list[str] = []
    for number, word in enumerate(words):
        if strange[number] and _counts(number, words, strange, sentence, language):
            run.append(word[0])
        elif run:
            yield " ".join(run)
            run = []
    if run:
        yield " ".join(run)


def _is_strange(word: str, known: set[str]) -> bool:
    """Whether it begins with a capital and is not known."""
    bare = re.sub(r"['’]s?$", "", word)
    pieces = [plain(piece) for piece in re.findall(r"[^\W\d_]+", bare)]
    return bare[:1].isupper() and not all(p in known or p in _ALLOWED or len(p) == 1 for p in pieces)


def _speaks(word: re.Match[str], sentence: str, language: str) -> bool:
    """Whether the first word of a sentence, which any word may be, is somebody who said something."""
    says = _SAYS.get(language, "|".join(_SAYS.values()))
    behind = sentence[word.end() :].replace("’", "'")
    spoke = re.match(rf"(?:\s+(?=[^\W\d_a-zß-öø-ÿ])[\w'-]+)?\s+(?:{says})\b", behind)
    return bool(spoke) and plain(word[0]) not in _NOBODY


def _is_firm(word: re.Match[str], sentence: str, language: str) -> bool:
    """Whether the first word of a sentence is a name by how it is written, or does what firms do."""
    bare = re.sub(r"['’]s?$", "", word[0])
    if re.search(r"[a-zß-ÿ][A-ZÀ-Þ]|\d", bare) or bare != word[0]:
        return bare.casefold() not in _NOT_OWNERS
    behind = re.match(r"\s+([^\W\d_]+)", sentence[word.end() :])
    known = language if language in DOES else "en"
    if not behind or behind[1] not in DOES[known] or "-" in bare:
        return False
    plainly = bare.casefold()
    return plainly not in BEGINS[known] and not re.search(rf"{ENDS[known]}$", plainly) and plain(bare) not in _NOBODY


def _counts(number: int, words: list[re.Match[str]], strange: list[bool], sentence: str, language: str) -> bool:
    """Whether a strange word is a name for certain: in German only behind a title, before "GmbH", or beside another."""
    if language != "de" or number == 0:
        return True
    last, following = number - 1, number + 1
    if plain(words[last][0]) in _TITLES or (following < len(words) and _FIRM.fullmatch(words[following][0])):
        return True
    return any(
        strange[one] and strange[other] and sentence[words[one].end() : words[other].start()] == " "
        and not {plain(words[n][0]) for n in (one, other)} & _BEFORE_NOUNS
        for one, other in ((last, number), (number, following)) if other < len(words)
    )  # fmt: skip
