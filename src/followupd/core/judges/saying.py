"""What a text says: its sentences, and which of them hold the signs of the word tables.

Bounded: 6,000 characters are looked at, and no phrase reaches beyond its sentence or over more than eight words.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from followupd.core.judges.meaning_sentences import (
    CHOSE_ANOTHER,
    CONSOLES,
    LEST,
    NOT_OVER,
    OWN_NEWS,
    PRAISED,
    SAYS_NO,
    SEES_OTHERS,
    TURNED_DOWN,
    denials,
    greets,
    heard_in,
    mistaken,
    saying,
    straight,
    takes_back,
    without,
)
from followupd.core.judges.reasons import quoting
from followupd.core.judges.verdict import Kind
from followupd.core.judges.words import LANGUAGES, signs
from followupd.core.mail.body import Body
from followupd.core.mail.decoding import one_line
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.first_look import ANYTHING, FirstLook, Letters
from followupd.core.mail.language import KINDRED, language_of
from followupd.core.mail.sentences import split_lines
from followupd.core.mail.subjects import is_answering
from followupd.core.pursuits.people import plain

MAX_TEXT = 6_000
MAX_SENTENCES = 200
_PARTS = re.compile(r"[^\w%]+")
_SHORT_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(short), full)
    for short, full in (
        (r"\bwon't\b", "will not"), (r"\bcan't\b", "can not"), (r"\bcannot\b", "can not"), (r"n't\b", " not"),
        (r"'re\b", " are"), (r"'ve\b", " have"), (r"'ll\b", " will"), (r"\bi'm\b", "i am"), (r"'d\b", " would"),
        (r"\be-?mail", "email"),
    )
)  # fmt: skip


def folded(text: str) -> str:
    """As the tables are compared: small letters without accents, short forms in full, single spaces between words."""
    text = plain(text.replace("’", "'").replace("‘", "'").replace("`", "'").replace("´", "'"))
    for pattern, full in _SHORT_FORMS:
        text = pattern.sub(full, text)
    return " ".join(_PARTS.sub(" ", text).split())


def pattern_of(phrases: str) -> str:
    """The regular expression of a table's lines; "" for none."""
    return "|".join(
        _expression(folded_phrase)
        for line in phrases.splitlines()
        if (folded_phrase := plain(line).replace("'", " ").strip())
    )


_BEGINS = re.compile(r"(^|[:|]|\)\?)\[([^\]]*)\] ")


def _expression(phrase: str) -> str:
    phrase = " ".join(phrase.split()).replace("(", "(?:")
    # Words that may be missing take a space with them: at the beginning the one behind, else the one before.
    while (begun := _BEGINS.sub(r"\1(?:(?:\2) )?", phrase)) != phrase:
        phrase = begun
    phrase = re.sub(r" \[([^\]]*)\]", r"(?: (?:\1))?", phrase)
    phrase = phrase.replace(" ... ", " (?:[^ \n]+ ){0,8}?").replace("*", "[^ \n]{0,20}")
    return phrase.replace("#", r"\d+")


@cache
def _pattern(name: str, language: str) -> re.Pattern[str] | None:
    """A sign's pattern in a language, compiled on first use; None where it has no words for it."""
    written = pattern_of(signs(language).get(name, ""))
    return re.compile(rf"(?<![^ \n])(?:{written})(?![^ \n])") if written else None


_INNERMOST = re.compile(r"\([^()\[\]]*\)|\[[^()\[\]]*\]")


def needed_word(phrase: str) -> Letters:
    """The longest word, or part of one, that is in every text a line of a table is found in; ANYTHING for none."""
    rest = plain(phrase)
    while (less := _INNERMOST.sub(" ", rest)) != rest:
        rest = less
    words = re.findall(r"[^\W\d_]{2,}", rest)
    return frozenset((max(words, key=len),)) if words and "|" not in rest else ANYTHING


@cache
def _look(language: str) -> FirstLook[str]:
    """Which signs a text may hold at all, told by its letters."""
    return FirstLook(
        (name, needed_word(line)) for name, lines in signs(language).items() for line in lines.splitlines() if line
    )


@dataclass(frozen=True, slots=True)
class Said:
    """A text as the judges ask it. `sentences[0]` is the subject ("" where it is the user's own, answered).

    `kindred`: languages that a short text may be in as well.
    `possible`: the signs that may stand there, by language.
    `not_over`: whether it denies what would end the matter; `plain` is without that.
    `taken_back`: whether it says that an earlier message does not hold.
    `own_news`: the numbers of the sentences by which the writer tells how their own application went, or is sorry for
    what others did with the reader's.
    `chose_another`: of those by which the writer tells that they chose somebody else; `turned_down`: that they do not
    take the reader; `says_no`: of a no whatever was asked. `praises`: the reader was good, or was there.
    `lest`: of those by which it ends unless the reader does something; `sees_others`: that others are still looked at.
    `answered`: "candidacy" where the subject that is answered is about a position. `found`: what was asked already.
    """

    sentences: tuple[str, ...]
    plain: str
    starts: tuple[int, ...]
    languages: tuple[str, ...]
    kindred: tuple[str, ...] = ()
    possible: dict[str, frozenset[str]] = field(default_factory=dict)
    answered: frozenset[str] = frozenset()
    found: dict[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    not_over: bool = False
    own_news: frozenset[int] = frozenset()
    chose_another: frozenset[int] = frozenset()
    turned_down: frozenset[int] = frozenset()
    says_no: frozenset[int] = frozenset()
    praises: bool = False
    lest: frozenset[int] = frozenset()
    sees_others: frozenset[int] = frozenset()
    taken_back: bool = False

    @property
    def spoken(self) -> tuple[str, ...]:
        """Every language it may be in."""
        return self.languages + self.kindred

    def hits(self, name: str) -> tuple[tuple[int, str], ...]:
        """Where a sign stands: (number of the sentence, the words), in order."""
        if name not in self.found:
            heard = self.languages if name in _DENYING else self.spoken
            wanted = (_pattern(name, language) for language in heard if name in self.may_hold(language))
            found = ((m.start(), m[0]) for p in wanted if p for m in p.finditer(self.plain))
            self.found[name] = tuple((bisect_right(self.starts, start) - 1, words) for start, words in sorted(found))
        return self.found[name]

    def may_hold(self, language: str) -> frozenset[str]:
        """The signs of a language that may stand in it."""
        if language not in self.possible:
            self.possible[language] = frozenset(_look(language).possible(self.plain))
        return self.possible[language]

    def says(self, name: str) -> bool:
        """Whether the sign stands anywhere."""
        return bool(self.hits(name))

    def where(self, name: str) -> frozenset[int]:
        """The numbers of the sentences that hold it."""
        return frozenset(number for number, _ in self.hits(name))

    def kinds_of(self, name: str) -> int:
        """How many different words of that sign there are."""
        return len({words for _, words in self.hits(name)})

    def plainly(self, *names: str) -> tuple[int, ...]:
        """The sentences that hold all these signs and say nothing conditional."""
        held = frozenset.intersection(*(self.where(name) for name in names)) - self.perhaps
        return tuple(sorted(held))

    @property
    def perhaps(self) -> frozenset[int]:
        """The numbers of the sentences that say what holds only on a condition, or that nothing is decided. Who wishes
        the reader well has ended it on none.
        """
        lest = frozenset[int]() if self.says("wish") else self.lest
        return (self.where("if") - self.where("free")) | lest | self.sees_others

    def quote(self, numbers: Iterable[int], kind: Kind) -> tuple[str, ...]:
        """These sentences as evidence of a kind, each on one line, in the order given; of the text no word alone, and
        no button, beside them.
        """
        told = {n: _without_links(self.sentences[n]) for n in numbers}
        whole = [n for n, words in told.items() if n == 0 or not _is_scrap(words)] or list(told)
        return tuple(self.quoting("", n, kind) for n in whole[:3])

    def quoting(self, before: str, number: int, kind: Kind) -> str:
        """One sentence as evidence of a kind: where it is long, the part that speaks for that."""
        words = _without_links(self.sentences[number])
        return quoting(before, words, PLACE[number > 0], lambda part: self.tells(part, kind))

    def tells(self, part: str, kind: Kind) -> bool:
        """Whether a part of a sentence holds a sign by which that kind is told."""
        return any(says_in(part, name, self.spoken) for name in _SIGNS_OF.get(kind, ()))


_LINK = re.compile(r"\s*[<(\[]?(?:https?://|www\.)\S+[>)\]]?\s*")


def _without_links(sentence: str) -> str:
    """Of a sentence with links, which end it as a full stop would, the part with most words."""
    parts = (part.strip(" :|-–—>•*") for part in _LINK.split(sentence))
    return max(parts, key=lambda part: len(part.split())) or sentence


def _is_scrap(words: str) -> bool:
    """Whether it is a word alone, a greeting, or a few that end nowhere, as those of a button do: "Start the test"."""
    count = len(words.split())
    if count < 2 or (words.rstrip().endswith(",") and greets(words)):
        return True
    return count <= _SCRAP and not any(map(str.isdigit, words)) and words.rstrip()[-1:].isalpha()


_SCRAP = 3  # words
# By which signs a kind is told.
_SIGNS_OF: dict[Kind, tuple[str, ...]] = {
    "rejection": ("refuse", "regret", "others", "took", "filled", "gone"),
    "position_filled": ("filled", "gone", "paused"),
    "acknowledgement": ("received", "handed_in"),
    "interview_invitation": ("invite", "interview"),
    "offer": ("offer",),
    "assessment": ("test", "do_test"),
    "recruiter_outreach": ("recruits", "saw", "open"),
    "job_alert": ("alert", "jobs"),
    "account_notice": ("account",),
    "opt_out": ("opt_out",),
    "left_company": ("left", "parted"),
    "newsletter": ("mass",),
}
_DENYING = ("if", "free", "not", "self")
PLACE = (" in the subject", " in the text")


def says_in(part: str, name: str, languages: Iterable[str]) -> bool:
    """Whether a sign stands in a part of a sentence, rather than reaching over its commas."""
    return any((pattern := _pattern(name, one)) and pattern.search(folded(part)) for one in languages)


def said(envelope: Envelope, body: Body | None) -> Said:
    """What the new text of a message says, under its subject where that is the writer's own."""
    subject = "" if is_answering(envelope.subject) else envelope.subject
    return _said(subject[:300], "" if subject else envelope.subject[:300], body.new_text[:MAX_TEXT] if body else "")


@lru_cache(maxsize=4)
def _said(subject: str, answered: str, text: str) -> Said:
    sentences = (subject, *split_lines(text)[:MAX_SENTENCES])
    language = language_of(f"{subject}\n{text}")
    languages = tuple(dict.fromkeys(("en", language))) if language else LANGUAGES
    kindred = tuple(one for one in KINDRED if one not in languages) if language in KINDRED else ()
    whole = [straight(one_line(sentence, MAX_TEXT)) for sentence in sentences]
    spoken = languages + kindred
    mistakes = mistaken(whole, spoken) - {0}
    taken_back = any(takes_back(one, spoken) for one in whole)
    not_over = any(heard_in(spoken, one, NOT_OVER) for one in whole)
    whole = ["" if number in mistakes else one for number, one in enumerate(whole)]
    denied = denials("\n".join(whole), spoken)
    folds = [folded(without(denied, sentence)) for sentence in whole]
    starts = [0]
    for fold in folds[:-1]:
        starts.append(starts[-1] + len(fold) + 1)
    about = bool(answered) and any(p and p.search(folded(answered)) for p in map(_candidacy, LANGUAGES))
    answered_about = frozenset({"candidacy"} if about else ())
    found = Said(sentences, "\n".join(folds), tuple(starts), languages, kindred, answered=answered_about)
    return replace(
        found,
        not_over=not_over,
        taken_back=taken_back,
        own_news=saying(OWN_NEWS, whole, spoken) | saying(CONSOLES, whole, spoken),
        chose_another=saying(CHOSE_ANOTHER, whole, spoken),
        lest=saying(LEST, whole, spoken),
        sees_others=saying(SEES_OTHERS, whole, spoken),
        turned_down=saying(TURNED_DOWN, whole, spoken),
        says_no=saying(SAYS_NO, whole, spoken),
        praises=bool(saying(PRAISED, whole, spoken)),
    )


def _candidacy(language: str) -> re.Pattern[str] | None:
    return _pattern("candidacy", language)
