"""How long: the one way a wait ("5 business days") and a cap ("1 per 5 business days") are written."""

import re
from dataclasses import dataclass
from typing import Literal

Unit = Literal["minutes", "hours", "days", "business days", "months"]

# The most that is taken of each unit: ten years, so that no sum of a date and a wait leaves the calendar.
UNITS: tuple[tuple[Unit, int], ...] = (
    ("minutes", 5_256_000),
    ("hours", 87_600),
    ("days", 3_650),
    ("business days", 2_600),
    ("months", 120),
)
_GRAMMAR = "a number and one of minutes, hours, days, business days, months, for example '5 business days'"
_DURATION = re.compile(r"(?P<number>[0-9]{1,40})\s+(?P<unit>[a-z]+(?:\s+[a-z]+)?)", re.ASCII)
_CAP = re.compile(r"(?P<number>[0-9]{1,40})\s+per\s+(?P<duration>.+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Duration:
    """A wait: `number` (1 or more) of `unit`. What it means on a calendar is said by `Calendar`."""

    number: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.number} {self.unit.removesuffix('s') if self.number == 1 else self.unit}"


@dataclass(frozen=True, slots=True)
class Cap:
    """At most `number` (1 or more) mails within any `duration`."""

    number: int
    duration: Duration

    def __str__(self) -> str:
        return f"{self.number} per {self.duration}"


def parse_duration(text: str) -> Duration:
    """NUMBER minutes, hours, days, business days or months, singular too; ValueError says what was expected."""
    found = _DURATION.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(f"'{text}' is not a duration; write {_GRAMMAR}")
    number, written = int(found["number"]), " ".join(found["unit"].split()).removesuffix("s") + "s"
    if written == "weeks":
        raise ValueError(f"weeks are not a unit here; write '{number * 7} days' or '{number * 5} business days'")
    for unit, most in UNITS:
        if unit == written:
            return Duration(_within(number, most, unit), unit)
    raise ValueError(f"'{found['unit']}' is not a unit of time; write {_GRAMMAR}")


def parse_cap(text: str) -> Cap:
    """NUMBER per DURATION, as in "1 per 5 business days"; ValueError says what was expected."""
    found = _CAP.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(f"'{text}' is not a cap; write NUMBER per DURATION, for example '1 per 5 business days'")
    return Cap(_within(int(found["number"]), 1000, "mails"), parse_duration(found["duration"]))


def _within(number: int, most: int, what: str) -> int:
    if not 1 <= number <= most:
        raise ValueError(f"{number} {what} is out of range; write a number from 1 to {most}")
    return number
