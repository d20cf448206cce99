"""How a sentence speaks of a day that it names: as the last one, as one before which nothing happens, as an expiry."""

import re
from functools import cache

from followupd.core.judges.clauses import ENDS
from followupd.core.judges.words import either
from followupd.core.mail.days import Days


def says(text: str, *kinds: str) -> bool:
    """Whether it says one of those kinds of `stated.toml`, in any language: short sentences tell theirs badly."""
    return bool(stated_words(*kinds).search(text))


@cache
def stated_words(*kinds: str) -> re.Pattern[str]:
    """Those kinds of words as one pattern."""
    return re.compile(either("stated", *kinds), re.IGNORECASE)


def is_until(sentence: str, days: Days) -> bool:
    """Whether the day is the last on which something may be done."""
    head = sentence[: days.start]
    return says(head, "until") or says(head + sentence[days.start :][:8], "until")


def is_not_before(sentence: str, days: Days) -> bool:
    """Whether nothing happens before the day: "we hire nobody before May", which is no last day for anything."""
    head = sentence[: days.start]
    longer = head + sentence[days.start : days.end].split()[0] + " "
    return says(sentence, "denied") and (says(head, "not_before") or says(longer, "not_before"))


def clause_of(sentence: str, days: Days) -> str:
    """The part of a sentence that names the days."""
    before, behind = ENDS.split(sentence[: days.start])[-1], ENDS.split(sentence[days.end :])[0]
    return before + sentence[days.start : days.end] + behind


def is_expiry(sentence: str, days: Days) -> bool:
    """Whether a link or an invitation runs out on the day."""
    match = stated_words("expires").search(sentence)
    return bool(match and match.start() < days.start)
