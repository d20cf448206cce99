"""How the user came by the name of whom they write to: who gave it to them, where they met, or what they found."""

import re
from functools import cache

from followupd.core.judges.persons import is_no_name, is_title
from followupd.core.judges.reasons import sign
from followupd.core.judges.verdict import Finding
from followupd.core.judges.words import beside, platforms
from followupd.core.mail.first_look import FirstLook, needed
from followupd.core.pursuits.offices import COLLECTIVE_WORDS
from followupd.core.pursuits.people import plain
from followupd.core.pursuits.people_words import PARTICLES, SALUTATIONS, TITLES

_LOOKED_AT = 8  # sentences: who sends somebody is told at the beginning
_LETTER = r"[A-ZÀ-ÖØ-ÞŁŚŽČ]"
_NAME = (
    rf"\b(?P<name>(?:(?i:{'|'.join(sorted(TITLES | SALUTATIONS))})\.? )*{_LETTER}[\w'’-]+"
    rf"(?: (?:(?:{'|'.join(sorted(PARTICLES))}) )*{_LETTER}[\w'’-]+){{0,3}})\b"
)


def source(said: tuple[str, ...]) -> Finding | None:
    """The first sentence that tells it, with the name of who sent the user, if anybody did."""
    return next((found for one in said[:_LOOKED_AT] if (found := _told_in(one))), None)


def _told_in(sentence: str) -> Finding | None:
    for pattern in _sources().possible(sentence):
        for match in _compiled(pattern).finditer(sentence):
            words = match.groupdict().get("name")
            name = _person(words) if words else ""
            if name or not words:
                return Finding("source", sign(sentence), (("name", name),) if name else ())
    return None


def _person(words: str) -> str:
    """The name without the words before it that are none of it; "" where no person's is left."""
    left = words.split()
    while left and is_no_name(left[0]) and not is_title(left[0]):
        left = left[1:]
    known = [plain(one) for one in left if not is_title(one)]
    if not known or not COLLECTIVE_WORDS.isdisjoint(known) or not _platforms().isdisjoint(known):
        return ""
    return " ".join(left).replace("Herrn ", "Herr ")


@cache
def _platforms() -> frozenset[str]:
    return platforms("networks") | platforms("boards")


@cache
def _sources() -> FirstLook[str]:
    named = (pattern.replace("NAME", _NAME) for pattern in beside("sources"))
    return FirstLook((pattern, needed(pattern, 0)) for pattern in named)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """With capitals and small letters told apart: a name begins with a capital."""
    return re.compile(pattern)
