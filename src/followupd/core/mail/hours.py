"""Finds the hours of the day a text names: "10:00", "2 pm", "um 10 Uhr", "14h30", "from 10 to 11".

Bounded: the first 1,000 characters are looked at, and at most ten hours are found.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from functools import cache
from itertools import islice

from followupd.core.mail import words
from followupd.core.mail.first_look import FirstLook, as_pattern, needed

MAX_TEXT = 1_000
MAX_FOUND = 10
# Said without its half of the day, an hour before this one is meant after noon: nobody meets at three in the morning.
_EARLIEST = 7
_RANGE = (
    r"(?<![\d.:/-])(?:(?P<from>\d{1,2})(?:[:.h](?P<from_minute>[0-5]\d))? ?"
    r"(?:(?P<from_half>[ap])\.?m\.?|h|uhr|uur)? ?"
    r"(?:-|–|—|to|till|until|bis|à|a|às|alle|tot) ?)?"
)


@dataclass(frozen=True, slots=True)
class Hour:
    """Where a text names an hour (`start`, `end`: places in it). `since`: the hour, None where it says only before or
    after which; `until`: the end of what takes place then, None where it is not said.
    """

    start: int
    end: int
    since: time | None
    until: time | None = None


def hours_in(text: str, languages: tuple[str, ...]) -> tuple[Hour, ...]:
    """What the text (one line) names of hours, in order; nothing raises."""
    found: list[Hour] = []
    for hour in sorted(_all(text[:MAX_TEXT], languages), key=lambda one: (one.start, -one.end)):
        if not found or hour.start >= found[-1].end:
            found.append(hour)
    return tuple(found[:MAX_FOUND])


def _all(text: str, languages: tuple[str, ...]) -> Iterator[Hour]:
    for language in languages:
        for pattern in _look(language).possible(text):
            for match in islice(as_pattern(pattern).finditer(text), MAX_FOUND):
                if hour := _hour(match, text, language):
                    yield hour


@cache
def _look(language: str) -> FirstLook[str]:
    lines = (_filled(line, language) for line in words.hours(language))
    return FirstLook((line, needed(line)) for line in lines)


def _filled(line: str, language: str) -> str:
    return line.replace("RANGE", _RANGE).replace("WORD", "|".join(words.hour_words(language)))


def _hour(match: re.Match[str], text: str, language: str) -> Hour | None:
    said = match.groupdict()
    named = time(12) if said.get("noon") else _time(said["hour"], _minute(said), said.get("half") or "", language)
    if named is None:
        return None
    half = said.get("from_half") or said.get("half") or ""
    since = _time(said["from"], said["from_minute"] or "", half, language) if said.get("from") else None
    if since and since >= named:  # "11-1 pm"
        since = _time(said["from"], said["from_minute"] or "", "", language)
    before = text[: match.start() if said.get("noon") else match.start("hour")][-24:]
    if since and since < named:
        return Hour(match.start(), match.end(), since, named)
    return Hour(match.start(), match.end(), None if _open_ended(language).search(before) else named)


def _minute(said: dict[str, str | None]) -> str:
    if said.get("past") is not None:
        return "30"
    return said.get("minute") or said.get("minute_behind") or ""


@cache
def _open_ended(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{words.open_ended(language)})(?: (?:the|las?|as|le|etwa|ca\.?|about|circa))? $", re.IGNORECASE
    )


def _time(written: str | None, minute: str, half: str, language: str) -> time | None:
    """An hour of 24; None where no clock shows it."""
    if not written:
        return None
    spelled = {name: number for number, name in enumerate(words.hour_words(language), 1)}
    hour = int(written) if written.isdigit() else spelled.get(written.lower(), 24)
    if half:
        hour = hour % 12 + (12 if half.lower() == "p" else 0) if hour <= 12 else hour
    elif hour < _EARLIEST and not written.startswith("0"):
        hour += 12
    return time(hour, int(minute or 0)) if hour < 24 else None
