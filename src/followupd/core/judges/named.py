"""Whose names stand in a mail: they tell who writes to whom, never what a mail is."""

import re
from collections.abc import Iterable, Iterator

from followupd.core.judges.meaning_sentences import partings
from followupd.core.judges.saying import folded
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.pursuits.offices import COLLECTIVE_WORDS
from followupd.core.pursuits.people import is_role_address, person_name, plain
from followupd.core.pursuits.people_words import ADDRESSED_WORDS, GREETING_WORDS, PARTICLES, TITLES

STEM = 6  # letters of a word that tell it from others
GREETING = 60  # characters; a longer first line is none
_LOOKED_AT = 6_000  # characters
_PARTINGS = 2
_MOST = 20  # addresses of a field
_NO_NAMES = ADDRESSED_WORDS | COLLECTIVE_WORDS | PARTICLES | TITLES
_WORD = re.compile(r"[^\W\d_]+")


def stem(word: str) -> str:
    """The beginning of a word; every number is one."""
    return "0" if word.isdigit() else word[:STEM]


def names_in(envelope: Envelope, body: Body) -> frozenset[str]:
    """The stems of the names of people in From, To and Cc, of who is greeted and of who signs; a name that stands there
    in small letters too ("we will" of Will Grey's) is a word.
    """
    sender = (envelope.sender,) if envelope.sender else ()
    people = (*sender, *envelope.to[:_MOST], *envelope.cc[:_MOST])
    written = body.new_text[:_LOOKED_AT]
    told = (*_spelled(people), *_greeted(written), *_signed(written))
    found = {stem(word) for word in _names(told) if word not in _NO_NAMES}
    return frozenset(found - _small(written, found))


def _names(texts: Iterable[str]) -> Iterator[str]:
    return (word for text in texts for word in folded(text).split() if not word.isdigit())


def _spelled(people: Iterable[Address]) -> Iterator[str]:
    for one in people:
        yield person_name(one)
        if not is_role_address(one.address):
            yield re.sub(r"[\W\d_]+", " ", one.local)


def _greeted(written: str) -> Iterator[str]:
    """Of a first line that is a greeting what follows its first word with a capital."""
    line = written.lstrip().partition("\n")[0]
    if len(line) < GREETING and folded(line).split(" ", maxsplit=1)[0] in GREETING_WORDS:
        yield from (word for word in _WORD.findall(line)[1:] if word[0].isupper())


def _signed(written: str) -> Iterator[str]:
    """Of the lines below partings those that name a person by two names; offices sign so too."""
    lines = [one for one in map(str.strip, written.split("\n")) if one]
    below = (lines[at + 1] for at in partings(lines)[-_PARTINGS:] if at + 1 < len(lines))
    yield from (name for one in below if " " in (name := person_name(Address(one, ""))))


def without_addresses(text: str) -> str:
    """The words of a text: the names in an address are none."""
    return " ".join(part for part in text.split() if "@" not in part and "/" not in part)


def _small(written: str, names: set[str]) -> set[str]:
    words = (word for word in _WORD.findall(without_addresses(written)) if word[0].islower())
    return {found for word in words if (found := plain(word)[:STEM]) in names}
