"""What a mail shows as a whole: its signs, its shape, the stems of its words, and what stands around them.

Each trait has a name, a value between 0 and `STEMS`, and the numbers of the sentences it stands in. What a trait speaks
for is learned from labelled mail and stands in `words/weights`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from math import sqrt

from followupd.core.judges.acknowledgement import asks_shortly, asks_something
from followupd.core.judges.frame import frame
from followupd.core.judges.interview_invitation import is_other_visit
from followupd.core.judges.job_alert import items, places
from followupd.core.judges.named import names_in, stem
from followupd.core.judges.saying import Said
from followupd.core.judges.words import SIGNS
from followupd.core.judges.writer import about_work, answers, is_mass, is_person
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.relation import Relation

STEMS = 14.0  # what all stems of a text weigh together, against 1 of a sign
FEW = 16  # stems; of fewer none weighs more than of so many: a short mail shows little
MARK = "#"
_ALL = frozenset[int]()
_SUBJECT = frozenset((0,))
_DENYING = frozenset(("if", "free"))
_LAUGHTER = re.compile(
    r"\b(?:(?:ha|ah|ja|je|he|hi){2,}h?|k{3,}|rs(?:rs)+|lol|mdr|ptdr|xd)\b|[😂🤣😅😉😜😄😆🙃😎]|[;:]-?[)PD]",
    re.IGNORECASE,
)
# Who laughs so refuses nobody in earnest. A smile is no laughter.
_LAUGHING = re.compile(
    r"\b(?:h?a?(?:ha){2,}h?|(?:ja){2,}|(?:ah){2,}|(?:he){2,}|k{4,}|lol|mdr+|ptdr)\b|[😂🤣]", re.IGNORECASE
)
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("laughter", _LAUGHTER),
    ("quotation", re.compile(r"[\"“„«]")),
    ("link", re.compile(r"://|\b\w{2,30}\.\w{2,20}/")),
    ("clock", re.compile(r"\b\d{1,2}[:.h]\d\d\b")),
    ("money", re.compile(r"[€$£]")),
)
_LENGTHS = (120, 250, 500, 900)
_LISTED = (1, 2, 3, 5)
BULLET = re.compile(r"^[ \t]*(?:[-•*·–]|\d)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Trait:
    """What is to be seen: `value` of it, in which sentences; an empty set is the mail as a whole."""

    name: str
    value: float
    sentences: frozenset[int] = _ALL


@dataclass(frozen=True, slots=True)
class Setting:
    """How a mail came: from whom, to whom, about what.

    `person`: one seems to write; `many`: it went to many; `jokes`: a person laughs in it; `asks`: something is asked
    that is no heading; `waits`: a person puts a question to the reader, were it as short as one; `visit`: it is about
    an appointment of the reader's that is no talk about work.
    """

    person: bool
    contact: bool
    known: bool
    answers: bool
    many: bool
    about_work: bool
    asks: bool
    waits: bool
    jokes: bool
    visit: bool = False


def setting_of(text: Said, envelope: Envelope, body: Body, relation: Relation) -> Setting:
    """The setting of a mail whose text is `text`."""
    return Setting(
        person=is_person(envelope, relation, body),
        contact=relation.by_name,
        known=relation.known,
        answers=answers(envelope, body),
        many=is_mass(envelope, relation, body),
        about_work=about_work(envelope, text),
        asks=asks_something(text),
        waits=is_person(envelope, relation, body) and asks_shortly(text),
        visit=is_other_visit(text, envelope, relation),
        jokes=is_person(envelope, relation, body) and bool(_LAUGHING.search(body.new_text[:4_000])),
    )


def traits(text: Said, setting: Setting, envelope: Envelope, body: Body) -> tuple[Trait, ...]:
    """All traits of a mail; signs have a mark before their names, what stands around the text a letter.

    What a person is called is none.
    """
    names = names_in(envelope, body)
    rest = (*_shape(text, body), *_way(setting))
    signs = (*_signs(text), *(Trait(name, value) for name, value in rest if value))
    return (
        *(replace(one, name=MARK + one.name) for one in signs),
        *_stems(text, names),
        *_around(envelope, body, names),
    )


def _signs(text: Said) -> Iterator[Trait]:
    """Every sign: anywhere, plainly, in the subject; and every two in one sentence."""
    perhaps = text.perhaps
    found = {name: where for name in SIGNS if (where := text.where(name))}
    for name, where in found.items():
        yield Trait(name, 1.0, where)
        yield from _where(name, where, perhaps)
    for one, other in combinations(found, 2):
        if both := found[one] & found[other]:
            yield Trait(f"{one} + {other}", 1.0, both)


def _where(name: str, where: frozenset[int], perhaps: frozenset[int]) -> Iterator[Trait]:
    if 0 in where:
        yield Trait(f"{name} in the subject", 1.0, _SUBJECT)
    if name not in _DENYING and where - perhaps:
        yield Trait(f"{name} plainly", 1.0, where - perhaps)


def _stems(text: Said, names: frozenset[str]) -> Iterator[Trait]:
    """The beginnings of all words; what languages share, as most of them do with "candid", counts for all."""
    where = defaultdict[str, set[int]](set)
    for number, sentence in enumerate(text.plain.split("\n")):
        for word in sentence.split():
            if (one := stem(word)) not in names:
                where[one].add(number)
    value = STEMS / sqrt(max(len(where), FEW))
    yield from (Trait(stem, value, frozenset(numbers)) for stem, numbers in where.items())


def _around(envelope: Envelope, body: Body, names: frozenset[str]) -> Iterator[Trait]:
    yield from (Trait(name, 1.0, _SUBJECT if name.startswith("s ") else _ALL) for name in frame(envelope, body, names))


def _shape(text: Said, body: Body) -> Iterator[tuple[str, float]]:
    written = body.new_text[:4_000]
    yield "questions", min(sum("?" in one for one in text.sentences[1:]), 3) / 3
    yield "sentences", min(len(text.sentences), 20) / 20
    yield "asks at last", float(text.sentences[-1].rstrip().endswith("?"))
    yield "asks in the subject", float("?" in text.sentences[0])
    yield from ((f"longer than {length}", float(len(written) > length)) for length in _LENGTHS)
    yield from ((name, float(bool(pattern.search(written)))) for name, pattern in _SHAPES)
    counts = Counter(items=items(body), places=places(body), bullets=len(BULLET.findall(written)))
    yield from ((f"{least} {what}", float(count >= least)) for what, count in counts.items() for least in _LISTED)


def _way(setting: Setting) -> Iterator[tuple[str, float]]:
    yield "by a person", float(setting.person)
    yield "to many", float(setting.many)
    yield "about work", float(setting.about_work)
    yield "asks something", float(setting.asks)
