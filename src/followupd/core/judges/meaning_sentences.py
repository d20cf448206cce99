"""The sentences a person wrote to the user: without the greeting, the parting, the signature and what firms append."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from followupd.core.judges.words import LANGUAGES, meanings, meeting_words, referral_words
from followupd.core.mail.decoding import one_line
from followupd.core.mail.first_look import FirstLook, as_pattern, needed
from followupd.core.mail.sentences import split
from followupd.core.pursuits.people import plain
from followupd.core.pursuits.people_words import TITLES

MAX_TEXT = 5_000
MAX_LINES = 300
MAX_SENTENCES = 80
MAX_SENTENCE = 400
_LONGEST_GREETING, _FEWEST_LEFT = 5, 2  # words

_GREETING = re.compile(
    r"(?:\A|(?<=\n))\s*"  # where a line begins: "vrijdag." greets nobody
    r"(?:(?:my )?dear(?:est)?|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|sehr geehrte\w*|"
    r"liebe[rs]?|hallo|guten (?:tag|morgen|abend)|moin(?: moin)?|servus|grüß gott|grüezi|bonjour|bonsoir|salut|"
    r"chère?s?|madame|monsieur|estimad\w+|hola|buen[oa]s? (?:días|tardes|día)|querid\w+|apreciad\w+|gentile|egregi\w+|"
    r"ciao|buongiorno|buonasera|salve|car[oa]|prezad\w+|olá|oi|bom dia|boa tarde|beste|geachte|hoi|goede\w* \w+|dag)\b"
    r"[^.?!,:;\n–-]{0,60}(?:[,!:;.–-]+|\n|$)",
    re.IGNORECASE,
)
_APPENDED = re.compile(
    r"\b(?:confidential|vertraulich|disclaimer|consider the environment|intended (?:only|solely|recipient)|irrtümlich|"
    r"confidentiel|confidencial|riservat\w|vertrouwelijk|registered (?:office|in|number)|amtsgericht|handelsregister|"
    r"geschäftsführ\w+:|ust-?id|privacy (?:policy|notice|statement)|datenschutz(?:hinweis|erklärung)\w*|"
    r"unsubscribe|abmelden|virus|before printing|drucken)\b",
    re.IGNORECASE,
)
# Behind many mails of firms too, though a person may say it of what they sent.
_ASTRAY = re.compile(
    r"\b(?:(?:received|got) (?:it|this\b.{0,20}) (?:in error|by mistake)|re[çc]u (?:\w+ ){0,3}par erreur|"
    r"recib\w+ (?:\w+ ){0,3}por error|ricevut\w (?:\w+ ){0,3}per errore|receb\w+ (?:\w+ ){0,3}por (?:engano|erro)|"
    r"(?:ten onrechte|per abuis) ontvangen)\b",
    re.IGNORECASE,
)
_NAME_BEHIND = re.compile(r"\A[A-ZÀ-ÖØ-Þ][\w'’-]*(?: [A-ZÀ-ÖØ-Þ][\w'’-]*){0,3} ?[,:!;]\s*")
_POSTSCRIPT = re.compile(r"\s*p\.? ?s\.?\s*[:,]?\s", re.IGNORECASE)
# "3. März" begins no item of a list.
_ORDINALS = r"(?:jan|feb|mär|mae|apr|mai|jun|jul|aug|sep|okt|nov|dez|kw|kalenderwoche|runde|stock|etage|quartal|woche)"
_ITEM = re.compile(rf"^\s*(?:[-–—•*·]|\d{{1,2}}\)|\d{{1,2}}\.(?!\s+{_ORDINALS}))\s+", re.IGNORECASE)


@cache
def compiled(language: str, kind: str) -> re.Pattern[str]:
    """One group of a language's words as one pattern."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in _every(language)[kind]), re.IGNORECASE)


def heard(language: str, kind: str, sentence: str, within: str = "") -> bool:
    """Whether a sentence says one of that kind. `within`: the whole that it is a part of, if it is one.

    Only what it may say is tried, one by one: of forty ways to ask for something a sentence has the words of two.
    """
    lines = _possible(language, within or sentence).get(kind, ())
    return any(as_pattern(line).search(sentence) for line in lines)


def heard_in(languages: Iterable[str], sentence: str, *kinds: str, within: str = "") -> bool:
    """Whether a sentence says one of these kinds in one of the languages; `within` as for `heard`."""
    return any(heard(language, kind, sentence, within) for language in languages for kind in kinds)


NOT_OVER = "not_over"
OWN_NEWS, CONSOLES = "own_news", "consoles"
CHOSE_ANOTHER, PRAISED = "chose_another", "praised"
LEST, SEES_OTHERS = "lest", "sees_others"
TURNED_DOWN, SAYS_NO = "turned_down", "says_no"
_TAKEN_BACK, _MISTAKEN = "taken_back", "mistaken"
_NO_END = (NOT_OVER, "over_elsewhere", _TAKEN_BACK)


def denials(text: str, languages: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """What in a text may say that something is not over: the few patterns whose letters it holds."""
    lines = (line for name in languages for kind in _NO_END for line in _possible(name, text).get(kind, ()))
    return tuple(map(as_pattern, lines))


def without(patterns: tuple[re.Pattern[str], ...], sentence: str) -> str:
    """The sentence without what they find: "the post has not been filled" does not hold "filled"."""
    for pattern in patterns:
        sentence = pattern.sub(" … ", sentence)
    return sentence


def takes_back(sentence: str, languages: tuple[str, ...]) -> bool:
    """Whether it takes back an earlier message, or says that it was a mistake."""
    return heard_in(languages, sentence, _TAKEN_BACK, _MISTAKEN)


def mistaken(said: Sequence[str], languages: tuple[str, ...]) -> frozenset[int]:
    """The numbers of the sentences that tell of an earlier message, where the next one says that it was a mistake."""
    return frozenset(number - 1 for number in saying(_MISTAKEN, said, languages) if number)


def saying(kind: str, said: Sequence[str], languages: tuple[str, ...]) -> frozenset[int]:
    """The numbers of the sentences that say one of that kind."""
    spoken = [name for name in languages if may_say(name, kind, "\n".join(said))]
    return frozenset(number for number, one in enumerate(said) if heard_in(spoken, one, kind))


def calls_off(sentence: str, languages: tuple[str, ...]) -> bool:
    """Whether it calls a meeting off, and asks for no other."""
    if "?" in sentence or not heard_in(languages, sentence, "cancels"):
        return False
    kinds = {kind for kind in ("meets", "wants_answer") for name in languages if heard(name, kind, sentence)}
    return kinds == {"meets"}


def undeleted(said: tuple[str, ...], languages: tuple[str, ...]) -> tuple[str, ...]:
    """The sentences that do not tell when papers are deleted: what they name is no day of an answer, and no end."""
    return tuple(one for one in said if not heard_in(languages, one, "deletes"))


def where(languages: tuple[str, ...], kind: str, sentence: str) -> int | None:
    """Where in the sentence the first of that kind begins; None where none does."""
    found = (
        match.start()
        for language in languages
        for line in _possible(language, sentence).get(kind, ())
        if (match := as_pattern(line).search(sentence))
    )
    return min(found, default=None)


def may_say(language: str, kind: str, sentence: str) -> bool:
    """Whether the sentence has the letters that some word of the kind needs: most sentences say nothing of any kind."""
    return kind in _possible(language, sentence)


def matches(sentence: str, languages: tuple[str, ...], kind: str) -> bool:
    """Whether a sentence begins with one of that kind."""
    return any(compiled(language, kind).match(sentence) for language in languages)


@lru_cache(maxsize=256)
def _possible(language: str, sentence: str) -> dict[str, tuple[str, ...]]:
    """The lines that may be found in the sentence, by kind."""
    lines: dict[str, tuple[str, ...]] = {}
    for kind, line in _look(language).possible(sentence):
        lines[kind] = (*lines.get(kind, ()), line)
    return lines


@cache
def _look(language: str) -> FirstLook[tuple[str, str]]:
    return FirstLook(((kind, line), needed(line)) for kind, lines in _every(language).items() for line in lines)


def _every(language: str) -> dict[str, tuple[str, ...]]:
    return meanings(language) | meeting_words(language) | referral_words(language)


@cache
def _partings() -> re.Pattern[str]:
    every = "|".join(f"(?:{pattern})" for language in LANGUAGES for pattern in meanings(language)["partings"])
    return re.compile(rf"\s*(?:{every})\s*[,.!–-]*\s*", re.IGNORECASE)


@cache
def _takes_leave() -> re.Pattern[str]:
    """A parting and at most four words that sign, behind the end of a sentence."""
    every = "|".join(f"(?:{pattern})" for language in LANGUAGES for pattern in meanings(language)["partings"])
    return re.compile(rf"(?<=[.!?])\s+(?:{every})(?:\s*[,.!–-]+\s*(?:\S+\s*){{0,4}}|\s*)$", re.IGNORECASE)


def _is_begun(greeting: str) -> bool:
    """Whether the name is still to come: "Estimada Sra." of "Estimada Sra. Roe: ...", "Hola," of "Hola, Mara: ..."."""
    words = greeting.rstrip(" .,").split()
    return len(words) == 1 or (greeting.rstrip().endswith(".") and plain(words[-1]) in TITLES)


def without_courtesies(sentence: str) -> str:
    """A sentence without whom it greets first ("Dear Mara, we ...") and how it takes leave, where more is left."""
    for _ in range(2):  # "Madame, Monsieur, ..."
        greeting = _GREETING.match(sentence)
        if not greeting or len(greeting[0].split()) > _LONGEST_GREETING:
            break
        rest = sentence[greeting.end() :].strip()
        rest = _NAME_BEHIND.sub("", rest) if _is_begun(greeting[0]) else rest
        sentence = rest if len(rest.split()) >= _FEWEST_LEFT and not rest.endswith(",") else sentence
    left = _takes_leave().sub("", sentence)
    return left if len(left.split()) >= _FEWEST_LEFT else sentence


def straight(text: str) -> str:
    """With plain apostrophes and spaces, as the words are written."""
    return text.replace("’", "'").replace("‘", "'").replace("`", "'").replace("\u00a0", " ").replace("\u202f", " ")


def partings(lines: list[str]) -> list[int]:
    """The numbers of the lines that take leave ("Best regards,"); the first line of a mail never does."""
    return [at for at, line in enumerate(lines) if at and len(line) <= 70 and _partings().fullmatch(line)]


def greets(line: str) -> bool:
    """Whether a line begins with a greeting."""
    return bool(_GREETING.match(line))


def is_courtesy(line: str) -> bool:
    """Whether a line greets, takes leave or is what firms append to every mail."""
    return greets(line) or any((_partings().fullmatch(line), _APPENDED.search(line), _ASTRAY.search(line)))


def _parting_at(lines: list[str]) -> int:
    """The last line that takes leave, near the end; the number of lines where none does."""
    found = partings(lines)
    return found[-1] if found and len(lines) - found[-1] <= 20 else len(lines)


@lru_cache(maxsize=4)  # several judges read the same mail
def sentences(text: str) -> tuple[str, ...]:
    """At most 80 sentences of one line each, of the first 5,000 characters of what is new in a mail."""
    # Of a mail that is nothing but a quote its lines are left: they are the other side's words.
    lines = [one for one in straight(text[:MAX_TEXT]).split("\n")[:MAX_LINES] if not one.lstrip().startswith(">")]
    parting = _parting_at(lines)
    before = _GREETING.sub("\n\n", "\n".join(lines[:parting]).lstrip(), count=1)
    behind = _paragraphs("\n".join(lines[parting + 1 :]))
    kept = [*_paragraphs(before), *(one for one in behind if "?" in one or len(one) > 100 or _POSTSCRIPT.match(one))]
    found: list[str] = []
    for paragraph in kept:
        if len(found) < MAX_SENTENCES and not _APPENDED.search(paragraph):
            found += (one_line(one, MAX_SENTENCE) for one in split(paragraph, small=True) if re.search(r"\w", one))
    return tuple(found[:MAX_SENTENCES])


def _offers_answers(line: str) -> bool:
    """Whether a line begins with a question that is mere courtesy."""
    question = line[: line.find("?") + 1].strip()
    return 0 < len(question) <= 60 and any(compiled(one, "courtesies").fullmatch(question) for one in LANGUAGES)


def _paragraphs(text: str) -> list[str]:
    """Lines that belong together joined; alone stand an item of a list and the "Questions?" of a signature."""
    found: list[list[str]] = [[]]
    for line in text.split("\n"):
        if not line.strip() or _ITEM.match(line) or _offers_answers(line):
            found.append([])
        if line.strip():
            found[-1].append(_ITEM.sub("", line).strip())
    return [" ".join(lines) for lines in found if lines]
