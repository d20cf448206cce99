"""On which days a repeated meeting takes place, as its rule says: every day, week, month or year (RFC 5545, 3.3.10).

Read are FREQ, INTERVAL, COUNT, UNTIL and BYDAY, which are what calendars write when somebody clicks "weekly". Of any
other rule only the first day is known.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

# So many are known ahead: a quarter of weekly meetings, a year of monthly ones. A rule may have no end.
MOST = 13
_LONGEST = timedelta(days=3660)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"}
_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_UNTIL = re.compile(r"\d{8}")


@dataclass(frozen=True, slots=True)
class Rule:
    """`every`: DAILY, WEEKLY, MONTHLY or YEARLY. `by_day`: which one of its month (0: each), and the weekday from 0 for
    Monday. `count`: how often in all, 0 for no end.
    """

    every: str
    interval: int
    count: int
    until: date
    by_day: tuple[tuple[int, int], ...]


@lru_cache(maxsize=256)
def repeated(start: datetime, rule: str, since: datetime) -> tuple[datetime, ...]:
    """The hours at which the meeting begins that do not lie before `since`, at most 13; where none does, its `start`.

    The hour of the day stays that of `start`, in the offset of `start`.
    """
    read = _read(rule, start.date())
    hours = (start + timedelta(days=(day - start.date()).days) for day in (_days(start.date(), read) if read else ()))
    found: list[datetime] = []
    for hour in hours:
        if hour >= since:
            found.append(hour)
        if len(found) == MOST:
            break
    return tuple(found) or (start,)


def _days(first: date, rule: Rule) -> Iterator[date]:
    number = 0
    for more in range(min((rule.until - first).days, _LONGEST.days) + 1):
        day = first + timedelta(days=more)
        if more and not _falls_on(day, first, rule):
            continue
        number += 1
        yield day
        if number == rule.count:
            return


def _falls_on(day: date, first: date, rule: Rule) -> bool:
    weekday = any(_is_the(day, which, on) for which, on in rule.by_day)
    if rule.every == "DAILY":
        return (day - first).days % rule.interval == 0 and (weekday or not rule.by_day)
    if rule.every == "WEEKLY":
        weeks = (_monday(day) - _monday(first)).days // 7
        return weeks % rule.interval == 0 and (weekday if rule.by_day else day.weekday() == first.weekday())
    months = (day.year - first.year) * 12 + day.month - first.month
    step = rule.interval * (12 if rule.every == "YEARLY" else 1)
    return months % step == 0 and (weekday if rule.by_day else day.day == first.day)


def _is_the(day: date, which: int, weekday: int) -> bool:
    """Whether it is that weekday; with a number the first, second ... or, below nought, last one of its month."""
    if day.weekday() != weekday:
        return False
    left = monthrange(day.year, day.month)[1] - day.day
    return which in (0, (day.day - 1) // 7 + 1, -(left // 7 + 1))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _read(rule: str, first: date) -> Rule | None:
    """The rule, None where it is none of those that are read."""
    written = dict(part.partition("=")[::2] for part in rule.upper().replace(" ", "").split(";") if part)
    parts = _plain(written, first)
    every, days = parts.get("FREQ", ""), _BY_DAY.findall(parts.get("BYDAY", ""))
    if every not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") or set(parts) - _KNOWN:
        return None
    if every == "YEARLY" and days:
        return None
    until = _UNTIL.match(parts.get("UNTIL", ""))
    try:
        last = date.fromisoformat(until[0]) if until else first + _LONGEST
    except (ValueError, OverflowError):
        return None
    interval = max(_number(parts.get("INTERVAL", "1")), 1)
    by_day = tuple((int(which or 0), _DAYS.index(weekday)) for which, weekday in days)
    return Rule(every, interval, _number(parts.get("COUNT", "0")), last, by_day)


def _plain(parts: dict[str, str], first: date) -> dict[str, str]:
    """Without what says no more than the first day does; "the second of the Tuesdays" is the second Tuesday."""
    every = parts.get("FREQ", "")
    said = {"MONTHLY": {"BYMONTHDAY": first.day}, "YEARLY": {"BYMONTHDAY": first.day, "BYMONTH": first.month}}
    plain = {key: text for key, text in parts.items() if text != str(said.get(every, {}).get(key, ""))}
    if every == "MONTHLY" and _BY_DAY.fullmatch(plain.get("BYSETPOS", "") + plain.get("BYDAY", "")):
        plain["BYDAY"] = plain.pop("BYSETPOS", "") + plain["BYDAY"]
    return plain


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
