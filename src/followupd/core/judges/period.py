"""Reads stretches of time that a text states: "within two weeks", "innerhalb von 10 Werktagen"."""

import re
from dataclasses import dataclass
from functools import cache

from followupd.core.judges.verdict import Finding
from followupd.core.judges.words import period_numbers, period_words

_DAYS = (("days", 1), ("weeks", 7), ("fortnights", 14), ("months", 30))
_AROUND = 40  # characters


@dataclass(frozen=True, slots=True)
class Period:
    """A stated stretch: its words, and how many days it is, all of them or working days only."""

    words: str
    days: int
    business: bool

    @property
    def finding(self) -> Finding:
        """As a finding beside a kind."""
        return Finding("period", self.words, (("business_days" if self.business else "days", str(self.days)),))


@dataclass(frozen=True, slots=True)
class Hours:
    """A span of hours, and its words."""

    words: str
    number: int


def period_in(text: str) -> Period | None:
    """The first stretch of time a text states, or None. Of "2 to 3 weeks" the longer one."""
    plain = " ".join(text[:6_000].split())
    for match in _periods().finditer(plain):
        around = plain[max(0, match.start() - _AROUND) : match.end() + _AROUND // 2]
        told = match["before"] or match["behind"] or (match["first"] and not match["months"])
        if told and not _spares().search(around):
            return _period(match)
    return None


def hours_in(text: str) -> Hours | None:
    """The first span of hours that a text leaves: "within 24 hours". None where none stands there."""
    match = _hours().search(" ".join(text[:6_000].split()))
    if match is None:
        return None
    written = match["number"].lower()
    return Hours(match[0], int(written) if written.isdigit() else period_numbers()[written])


@cache
def _hours() -> re.Pattern[str]:
    number = rf"(?:\d{{1,3}}|{'|'.join(period_numbers())})"
    before, units = period_words("before_hours"), period_words("hours")
    return re.compile(rf"\b(?:{before}) (?P<number>{number}) ?(?:{units})(?!\w)", re.IGNORECASE)


def _period(match: re.Match[str]) -> Period:
    written = match["number"].lower()
    number = int(written) if written.isdigit() else period_numbers()[written]
    length = next(days for unit, days in _DAYS if match[unit])
    business = bool(match["kind"] or match["after"] or match["working"])
    return Period(
        match[0][: match.start("behind") - match.start()] if match["behind"] else match[0],
        number * length,
        business and length == 1,
    )


@cache
def _periods() -> re.Pattern[str]:
    number = rf"(?:\d{{1,2}}|{'|'.join(period_numbers())})"
    units = "|".join(f"(?P<{unit}>{period_words(unit)})" for unit, _ in _DAYS)
    working = period_words("working")
    return re.compile(
        rf"\b(?P<before>(?:{period_words('before')})\b(?: (?:{period_words('between')})\b){{0,4}} ?)?"
        rf"(?P<first>\b{number} ?(?:{period_words('ranges')}) ?)?\b(?P<number>{number})(?: d['’e]| di)?[ -]?"
        rf"(?P<kind>{working})?[ -]?(?:(?P<working>{period_words('working_days')})|{period_words('of_the_calendar')})?"
        rf"(?:{units})(?: (?P<after>{working}))?\b"
        rf"(?P<behind> (?:{period_words('behind')})\b)?",
        re.IGNORECASE,
    )


@cache
def _spares() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{period_words('spares')})\b", re.IGNORECASE)
