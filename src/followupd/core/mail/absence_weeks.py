"""Until when somebody is away who names whole weeks: "on holiday next week and the week after"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from followupd.core.mail import words
from followupd.core.mail.absence_begun import Begun, weekday_after

_FRIDAY = 4
# By their words, those that say most first: the first and the last week, counted from the one that runs.
_WEEKS: tuple[tuple[str, int, int], ...] = (
    ("next_two_weeks", 1, 2),
    ("this_and_next_week", 0, 1),
    ("week_after_next", 2, 2),
    ("next_week", 1, 1),
    ("this_week", 0, 0),
)


def in_weeks(sentence: str, base: date) -> Begun | None:
    """The absence a sentence tells by its weeks, right beside the words that tell it; None where it does not.

    "I am away today and will call next week" is away today. `base`: the day the words came in.
    """
    return next(_told(sentence, base), None)


def _told(sentence: str, base: date) -> Iterator[Begun]:
    monday = base - timedelta(days=base.weekday())
    for kind, first, last in _WEEKS:
        friday = monday + timedelta(weeks=last, days=_FRIDAY)
        found = _beside(kind).search(sentence) if friday >= base else None
        if found and not _is_only_an_end(sentence, found):
            yield Begun(max(base, monday + timedelta(weeks=first)), weekday_after(friday), found[0])


def _is_only_an_end(sentence: str, found: re.Match[str]) -> bool:
    """Whether the weeks are those from or until when: "away from next week on"."""
    before = sentence[: found.start("before") if found["before"] else found.start("behind")].split()
    return bool(before) and bool(re.fullmatch(words.absence("sets_apart"), before[-1], re.IGNORECASE))


@cache
def _beside(kind: str) -> re.Pattern[str]:
    """The words for weeks right before or right behind those for an absence."""
    away, weeks, apart = (words.absence(name) for name in ("away", kind, "sets_apart"))
    between = rf"(?: (?!(?:{apart})\b)[^\W\d]+){{0,5}} "
    return re.compile(
        rf"(?:{away}){between}\b(?P<behind>{weeks})\b|\b(?P<before>{weeks})\b{between}(?:{away})", re.IGNORECASE
    )
