"""What the day is that an absence note names: the first back, the last away, or one until which somebody is away."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from followupd.core.mail import words
from followupd.core.mail.absence_begun import weekday_after


@dataclass(frozen=True, slots=True)
class Absence:
    """Until when somebody is away. `day`: the first of presence (`returns`) or the last of absence, as it is told;
    `named`: the day the words name; `back`: the first weekday behind an absence whose last day they leave in no doubt.
    `since`: the first day away, where the words tell it. `words`: at most 200 characters.
    """

    day: date
    words: str
    returns: bool
    named: date
    back: date | None = None
    since: date | None = None

    @property
    def told(self) -> str:
        """The day as a reason tells it. Who is away through a day is back on another, and both are told."""
        if self.returns and self.named != self.day:
            return f"away through {self.named:%a %Y-%m-%d}, back on {self.day:%a %Y-%m-%d}"
        return f"{'back on' if self.returns else 'away until'} {self.day:%a %Y-%m-%d}"


def tells_absence(sentence: str) -> bool:
    """Whether a sentence says that a person or a house is not there, and not that there is work in somebody's place."""
    return bool(_words("away").search(sentence)) and not _words("no_absence").search(sentence)


@cache
def _words(kind: str) -> re.Pattern[str]:
    return re.compile(words.absence(kind), re.IGNORECASE)


def what_it_is(day: date, rank: int, match: re.Match[str], text: str, phrase: str) -> Absence:
    """Of the day behind a cue: a return (`rank` 0), an end (1) or a range (2). `phrase`: the words to show.

    Who is away through a day is back behind it. So is who is away from a day to a day, though that is told as "until".
    """
    if rank and (_says("through", match[0]) or _says("inclusive", text[match.end() :].lstrip(" ,(")[:15])):
        return Absence(weekday_after(day), phrase, True, day, weekday_after(day))
    whole = rank == 2 or (rank == 1 and _begins(match[0]))
    return Absence(day, phrase, rank == 0, day, weekday_after(day) if whole else None)


def _begins(cue: str) -> bool:
    return bool(re.match("|".join(map(words.from_a_day, words.LANGUAGES)), cue, re.IGNORECASE))


def _says(kind: str, beside: str) -> bool:
    """Whether the words of that kind begin a text behind a day, or stand anywhere in a cue."""
    expression = rf"\b(?:{words.absence(kind)})\b"
    found = re.match if kind == "inclusive" else re.search
    return bool(found(expression, beside, re.IGNORECASE))
