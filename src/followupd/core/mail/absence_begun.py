"""From when on somebody is away and for how long: "from Monday for two weeks", "zwei Wochen ab dem 9. März"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import chain

from followupd.core.mail import words
from followupd.core.mail.day_rules import later
from followupd.core.mail.days import Days, days_in, filled

_LONGEST = 200  # characters of words to show
_NEAR = r"[^.!?;:\d]{0,40}?"  # between the day and the length: no digit and no end of a sentence


@dataclass(frozen=True, slots=True)
class Begun:
    """The first day of an absence, the first weekday behind it, and the words that tell both."""

    first: date
    back: date
    words: str


def weekday_after(day: date) -> date:
    """The first weekday behind a day: nobody knows the other side's holidays."""
    return day + timedelta(days=max(1, 7 - day.weekday()) if day.weekday() >= 4 else 1)


def begun(sentence: str, languages: tuple[str, ...], base: date) -> Begun | None:
    """The absence a sentence tells by its first day and its length; None where it has not both. `sentence`: one that
    speaks of absence, on one line.
    """
    every = ((days, name) for days in days_in(sentence, languages, base) for name in languages)
    found = chain.from_iterable(_lasting(sentence, days, name) for days, name in every)
    return next(found, None)


def _lasting(sentence: str, days: Days, language: str) -> Iterator[Begun]:
    behind, before = _lengths(language)
    head = sentence[: days.start]
    begins = re.search(rf"\b(?:{words.from_a_day(language)})$", head, re.IGNORECASE)
    within = re.match(rf"(?:{words.from_a_day(language)})", sentence[days.start : days.end], re.IGNORECASE)
    length = behind.match(sentence[days.end :]) if begins or within else None
    start, end = begins.start() if begins else days.start, days.end + (length.end() if length else 0)
    if length is None and (begins or within):
        length = before.search(head[: begins.start()] if begins else head)
        start = length.start() if length else start
    if length:
        written = length["number"].lower()
        number = int(written) if written.isdigit() else words.numbers(language)[written]
        unit = next(name for name in words.units(language) if length[name])
        back = weekday_after(later(days.first, number, unit) - timedelta(days=1))
        yield Begun(days.first, back, sentence if len(sentence) <= _LONGEST else sentence[start:end])


@cache
def _lengths(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A length right behind the day, and right before the words by which the absence begins."""
    length = filled(language, r"\b{N} {U}\b")
    behind, before = rf"{_NEAR}{length}", rf"{length}[^.!?;:\d]{{0,25}}$"
    return re.compile(behind, re.IGNORECASE), re.compile(before, re.IGNORECASE)
