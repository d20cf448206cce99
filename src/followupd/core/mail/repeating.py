"""On which days a repeated meeting takes place, as its rule says: every day, week, month or year (RFC 5545, 3.3.10).

Read are FREQ, INTERVAL, COUNT, UNTIL and BYDAY, which are what calendars write when somebody clicks "weekly". Of any
other rule only the first day is known.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import islice
from zoneinfo import ZoneInfo

from followupd.core.mail.calendar_zones import WEEKDAYS

# So many are known ahead: a quarter of weekly meetings, a year of monthly ones. A rule may have no end.
MOST = 13
_LONGEST = 3660  # days that are looked at, whatever the rule
_KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"}
_BY_DAY = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBER = re.compile(r"0*[1-9][0-9]{0,4}")
_UNTIL = re.compile(r"([0-9]{8})(?:T([0-9]{6})(Z?))?")


@dataclass(frozen=True, slots=True)
class Rule:
    """`every`: DAILY, WEEKLY, MONTHLY or YEARLY. `by_day`: which one of its month (0: each), and the weekday from 0 for
    Monday. `count`: how often in all, 0 for no end. `until`: the last day, or the last hour in UTC; None for no end.
    """

    every: str
    interval: int
    count: int
    until: date | None
    by_day: frozenset[tuple[int, int]]


@lru_cache(maxsize=1024)
def repeated(start: datetime, rule: str, since: datetime, zone: str = "") -> tuple[datetime, ...]:
    """The hours at which the meeting begins that do not lie before `since`, at most 13; where none does, its `start`.

    `zone`: the IANA key of its time zone, on whose clocks the hour of the day stays; "" where that stays in the offset
    of `start`.
    """
    wall = start.astimezone(_zone(zone)) if zone else start
    read = _read(rule, wall.date())
    if read is None:
        return (start,)
    near = _plus(since.date(), -2)
    hours = (_on(day, wall) for day in _days(wall.date(), read, near) if day >= near)
    return tuple(islice((hour for hour in hours if hour >= since and _is_within(hour, read)), MOST)) or (start,)


def _zone(key: str) -> tzinfo:
    try:
        return ZoneInfo(key)
    except Exception:  # an unknown key raises what the system's own database happens to raise
        return UTC


def _on(day: date, wall: datetime) -> datetime:
    """The hour of that day, with the offset that its zone has then."""
    hour = datetime.combine(day, wall.timetz())
    return hour.replace(tzinfo=timezone(hour.utcoffset() or timedelta()))


def _is_within(hour: datetime, rule: Rule) -> bool:
    return rule.until is None or (hour <= rule.until if isinstance(rule.until, datetime) else hour.date() <= rule.until)


def _days(first: date, rule: Rule, near: date) -> Iterator[date]:
    """The days from the first on, or, where they need not be counted, from `near`."""
    begun = first if rule.count else max(first, near)
    last = _plus(begun, _LONGEST)
    number = 0
    for day in _of_periods(first, rule, begun, last):
        if day > last or number == (rule.count or -1) or _is_behind(day, rule):
            return
        if day >= first:
            number += 1
            yield day


def _is_behind(day: date, rule: Rule) -> bool:
    return rule.until is not None and day.toordinal() > rule.until.toordinal() + 1


def _of_periods(first: date, rule: Rule, begun: date, last: date) -> Iterator[date]:
    """The first day, then those of each period that counts, in order."""
    if first >= begun:
        yield first
    size = {"DAILY": 1, "WEEKLY": 7}.get(rule.every, 0)
    periods = _of_days(first, rule, begun, last, size) if size else _of_months(first, rule, begun, last)
    yield from (day for day in periods if day > first)


def _of_days(first: date, rule: Rule, begun: date, last: date, size: int) -> Iterator[date]:
    origin = first.toordinal() - (first.weekday() if size > 1 else 0)
    step = size * rule.interval
    begin = origin + (begun.toordinal() - origin) // step * step
    weekdays = rule.by_day or frozenset([(0, first.weekday())] if size > 1 else [])
    for at in range(begin, last.toordinal() + 1, step):
        for day in map(date.fromordinal, range(at, min(at + size, last.toordinal() + 1))):
            if not weekdays or _is_one_of(day, weekdays):
                yield day


def _of_months(first: date, rule: Rule, begun: date, last: date) -> Iterator[date]:
    step = rule.interval * (12 if rule.every == "YEARLY" else 1)
    origin = _month(first)
    for at in range(origin + (_month(begun) - origin) // step * step, _month(last) + 1, step):
        for number in range(1, 32) if rule.by_day else (first.day,):
            if (day := _day(at, number)) and (not rule.by_day or _is_one_of(day, rule.by_day)):
                yield day


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _day(month: int, number: int) -> date | None:
    try:
        return date(month // 12, month % 12 + 1, number)
    except ValueError:  # a shorter month
        return None


def _is_one_of(day: date, weekdays: frozenset[tuple[int, int]]) -> bool:
    """Whether it is one of those; with a number the first, second ... or, below nought, last one of its month."""
    weekday = day.weekday()
    if (0, weekday) in weekdays:
        return True
    if ((day.day - 1) // 7 + 1, weekday) in weekdays:
        return True
    return (-((monthrange(day.year, day.month)[1] - day.day) // 7 + 1), weekday) in weekdays


def _plus(day: date, number: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + number, 1), date.max.toordinal()))


def _read(rule: str, first: date) -> Rule | None:
    """The rule, None where it is none of those that are read."""
    written = dict(part.partition("=")[::2] for part in rule.upper().replace(" ", "").split(";") if part)
    parts = _plain(written, first)
    every, days = parts.get("FREQ", ""), _BY_DAY.findall(parts.get("BYDAY", ""))
    interval, count = (_number(parts.get(name, "")) for name in ("INTERVAL", "COUNT"))
    if every not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") or set(parts) - _KNOWN or (every == "YEARLY" and days):
        return None
    by_day = frozenset((int(which or 0), WEEKDAYS.index(weekday)) for which, weekday in days)
    if interval is None or count is None or any(which and every != "MONTHLY" for which, _ in by_day):
        return None
    try:
        until = _last(parts["UNTIL"]) if "UNTIL" in parts else None
    except ValueError:
        return None
    return Rule(every, interval or 1, count, until, by_day)


def _last(text: str) -> date:
    """UNTIL: an hour of UTC where it is one, else a day on the meeting's own clocks; ValueError where it is neither."""
    found = _UNTIL.fullmatch(text)
    if found is None:
        raise ValueError(text)
    day = date.fromisoformat(found[1])
    return datetime.fromisoformat(f"{found[1]}T{found[2]}+00:00") if found[3] else day


def _plain(parts: dict[str, str], first: date) -> dict[str, str]:
    """Without what says no more than the first day does; "the second of the Tuesdays" is the second Tuesday."""
    every = parts.get("FREQ", "")
    said = {"MONTHLY": {"BYMONTHDAY": first.day}, "YEARLY": {"BYMONTHDAY": first.day, "BYMONTH": first.month}}
    plain = {key: text for key, text in parts.items() if text != str(said.get(every, {}).get(key, ""))}
    if every == "MONTHLY" and _BY_DAY.fullmatch(plain.get("BYSETPOS", "") + plain.get("BYDAY", "")):
        plain["BYDAY"] = plain.pop("BYSETPOS", "") + plain["BYDAY"]
    return plain


def _number(text: str) -> int | None:
    """A number from one to five digits, nought where nothing stands; None where something else does."""
    if not text:
        return 0
    return int(text) if _NUMBER.fullmatch(text) else None
