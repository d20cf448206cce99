"""Which days the words of a text are: one rule per way of naming them, from "in three weeks" to "the end of May".

Each rule gets what a line of `words` matched, its language and the day it is reckoned from, and gives the first and
the last day meant, or None. ValueError and OverflowError mean a day that no calendar has.
"""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from followupd.core.mail import words
from followupd.core.mail.feasts import FEASTS

Period = tuple[date, date]


@cache
def _of_all(name: str) -> re.Pattern[str]:
    """What is said beside a day in any language."""
    return re.compile("|".join(words.beside(language, name) for language in words.LANGUAGES), re.IGNORECASE)


def _is_next(match: re.Match[str]) -> bool:
    """Whether `which` says "next"; everything else means the one that runs."""
    return bool(_of_all("next").fullmatch(match["which"]))


def _span(match: re.Match[str], language: str, base: date) -> Period | None:
    written = match["number"].lower()
    number = int(written) if written.isdigit() else words.numbers(language)[written]
    unit = next(name for name in words.units(language) if match[name])
    day = later(base, number, unit)
    return day, day


def later(base: date, number: int, unit: str) -> date:
    """`number` units after a day. Business days are weekdays here: nobody knows the other side's holidays."""
    if unit == "month":
        year, month = divmod(base.year * 12 + base.month - 1 + number, 12)
        return date(year, month + 1, min(base.day, calendar.monthrange(year, month + 1)[1]))
    if unit == "business":
        day = base
        for _ in range(number):
            day += timedelta(days=3 if day.weekday() == 4 else 2 if day.weekday() == 5 else 1)
        return day
    return base + timedelta(days=number * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _period(match: re.Match[str], language: str, base: date) -> Period | None:
    """This or the next week, month, year, or a part of it; "the week" alone names nothing."""
    unit = next(name for name in ("week", "month", "year") if _of_all(name).fullmatch(match["period"]))
    following = _is_next(match)
    part = "end" if names_an_end(match) else _part(match)
    articles = match["which"].lower() in _PLAIN
    if articles and not part:
        return None
    if unit == "week":
        monday = base - timedelta(days=base.weekday()) + timedelta(days=7 if following else 0)
        first, last = {"early": (0, 1), "middle": (2, 2), "end": (3, 4)}.get(part, (0, 4))
        last = 6 if not following and base.weekday() > last else last
        return monday + timedelta(days=first), monday + timedelta(days=last)
    if unit == "month":
        begin = later(base.replace(day=1), 1 if following else 0, "month")
        return _part_of_month(begin, part)
    year = base.year + following
    return {"early": (date(year, 1, 1), date(year, 2, 28)), "end": (date(year, 12, 1), date(year, 12, 31))}.get(
        part, (date(year, 1, 1), date(year, 12, 31))
    )


_ENDS = re.compile(r"(?:a |la |o |het )?(?:fin|fine|fim|final|finales|einde?)\b", re.IGNORECASE)
_PLAIN = ("the", "der", "des", "dem", "la", "le", "du", "de", "della", "del", "di", "da", "do", "de la", "van de")


def _part(match: re.Match[str]) -> str:
    named = match.groupdict()
    return next((part for part in ("early", "middle", "end") if named.get(part)), "")


def names_an_end(match: re.Match[str]) -> bool:
    """Whether the end of a month or week is meant: what comes before that may come until its last day."""
    return _part(match) == "end" or bool(_ENDS.match(match[0]))


def _part_of_month(begin: date, part: str) -> Period:
    last = calendar.monthrange(begin.year, begin.month)[1]
    first_day, last_day = {"early": (1, 10), "middle": (11, 20), "end": (21, last)}.get(part, (1, last))
    return begin.replace(day=first_day), begin.replace(day=last_day)


def _month(match: re.Match[str], language: str, base: date) -> Period | None:
    month = _number_of(match["month_name"], words.names(language, "months")) + 1
    year = int(match["year"]) if match["year"] else base.year + (month < base.month)
    return _part_of_month(date(year, month, 1), _part(match))


def _quarter(match: re.Match[str], language: str, base: date) -> Period | None:
    """A quarter of a year, or its first, second or third month for where in it."""
    named = match.groupdict()
    numbered = next((number for number in range(1, 5) if named.get(f"q{number}")), int(named.get("quarter") or 0))
    months = base.year * 12 + base.month - 1
    begin = months - months % 3 + (3 if named.get("coming") else 0)
    if numbered:
        year = int(named.get("year") or 0) or base.year + (numbered * 3 < base.month)
        begin = year * 12 + numbered * 3 - 3
    first, last = {"early": (0, 0), "middle": (1, 1), "end": (2, 2)}.get(_part(match), (0, 2))
    return _month_begin(begin + first), _month_begin(begin + last + 1) - timedelta(days=1)


def _month_begin(months: int) -> date:
    return date(months // 12, months % 12 + 1, 1)


def _number_of(written: str, names: tuple[str, ...]) -> int:
    """Which of the names was written."""
    return next(place for place, name in enumerate(names) if re.fullmatch(name, written, re.IGNORECASE))


def _day_month(match: re.Match[str], language: str, base: date) -> Period | None:
    month = _number_of(match["month_name"], words.names(language, "months")) + 1
    return _one(_in_year(match["year"], month, int(match["day"]), base))


_JUST_GONE = timedelta(days=45)


def _last_such(month: int, day: int, base: date) -> date:
    """The last such day that is over; ValueError for one that no year has."""
    for year in (base.year, base.year - 1):
        if (month, day) == (2, 29) and not calendar.isleap(year):
            continue
        if date(year, month, day) < base:
            return date(year, month, day)
    return date.min


def _in_year(year: str | None, month: int, day: int, base: date) -> date | None:
    """That day of the year written, or the next such day; none where it has just gone by: no next year's is meant."""
    if year:
        return date(int(year) % 100 + 2000, month, day)
    if timedelta(0) < base - _last_such(month, day, base) <= _JUST_GONE:
        return None
    for one in (base.year, base.year + 1):
        try:
            if date(one, month, day) >= base:
                return date(one, month, day)
        except ValueError:  # 29 February
            continue
    return None


def _one(day: date | None) -> Period | None:
    return (day, day) if day else None


def _iso(match: re.Match[str], language: str, base: date) -> Period | None:
    return _one(date(int(match["year"]), int(match["month_number"]), int(match["day"])))


def _numbers(match: re.Match[str], language: str, base: date) -> Period | None:
    """Day and month as they are ordered there; in English with slashes either way: then the later, if both are near."""
    orders = [(int(match["second"]), int(match["first"]))]
    if language == "en" and match["sign"] != ".":
        orders.append(orders[0][::-1])
    days = [day for month, day_number in orders if (day := _fitting(match["year"], month, day_number, base))]
    near = [day for day in days if base <= day <= base + timedelta(days=60)]
    return _one(max(near) if near else min(days, default=None))


def _fitting(year: str | None, month: int, day: int, base: date) -> date | None:
    try:
        return _in_year(year, month, day, base)
    except ValueError:
        return None


def _day(match: re.Match[str], language: str, base: date) -> Period | None:
    """The next day of that number."""
    number = int(match["day"])
    if not 1 <= number <= 31:
        return None
    begin = base.replace(day=1)
    for more in range(4):
        month = later(begin, more, "month")
        if number <= calendar.monthrange(month.year, month.month)[1] and month.replace(day=number) >= base:
            return _one(month.replace(day=number))
    return None


def _named(match: re.Match[str], language: str, base: date) -> Period | None:
    ahead = (_number_of(match["weekday"], words.names(language, "week")) - base.weekday()) % 7
    return _one(base + timedelta(days=ahead or 7))


def _next_day(match: re.Match[str], language: str, base: date) -> Period | None:
    """ "Next Friday" said on a Monday is that of the week after."""
    named = _number_of(match["weekday"], words.names(language, "week"))
    return _one(base + timedelta(days=7 - base.weekday() + named))


def _of_week(match: re.Match[str], language: str, base: date) -> Period | None:
    monday = base - timedelta(days=base.weekday())
    weeks = 1 if _is_next(match) else 0
    return _one(monday + timedelta(days=7 * weeks + _number_of(match["weekday"], words.names(language, "week"))))


def _after_next(match: re.Match[str], language: str, base: date) -> Period | None:
    monday = base + timedelta(days=14 - base.weekday())
    return monday, monday + timedelta(days=4)


def _numbered(match: re.Match[str], language: str, base: date) -> Period | None:
    week = int(match["week"])
    monday = date.fromisocalendar(base.year, week, 1)
    if monday + timedelta(days=6) < base:
        monday = date.fromisocalendar(base.year + 1, week, 1)
    return monday, monday + timedelta(days=4)


def _new_year(match: re.Match[str], language: str, base: date) -> Period | None:
    return date(base.year + 1, 1, 2), date(base.year + 1, 1, 31)


def _feast(match: re.Match[str], language: str, base: date) -> Period | None:
    """Its first day; "after" it, the week behind it, for nobody sits there with a pen on the first morning."""
    named = match.groupdict()
    what = next(name for name in FEASTS if named.get(name))
    for year in (base.year - 1, base.year, base.year + 1):
        feast = FEASTS[what](year, base)
        if feast and feast[1] >= base:
            first, last = feast
            return (last + timedelta(days=1), last + timedelta(days=7)) if named.get("after") else (first, first)
    return None


# The month in which a season begins, as it is spoken of in Europe; each has three.
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


def _season(match: re.Match[str], language: str, base: date) -> Period | None:
    """The next season of that name; the one that runs, where it does."""
    begins = next(month for name, month in _SEASONS.items() if match[name])
    months = base.year * 12 + begins - 1
    # December's winter runs into the next year: in January it is still that of the year before.
    begin = next(one for one in (months - 12, months, months + 12) if _month_begin(one + 3) > base)
    return _month_begin(begin), _month_begin(begin + 3) - timedelta(days=1)


def _in_days(number: int) -> Callable[[re.Match[str], str, date], Period | None]:
    return lambda match, language, base: _one(base + timedelta(days=number))


RULES: dict[str, Callable[[re.Match[str], str, date], Period | None]] = {
    "span": _span, "period": _period, "month": _month, "day_month": _day_month, "month_day": _day_month, "iso": _iso,
    "numbers": _numbers, "day": _day, "named": _named, "next_day": _next_day, "of_week": _of_week, "week_day": _of_week,
    "after_next": _after_next, "numbered": _numbered, "new_year": _new_year, "quarter": _quarter, "season": _season,
    "feast": _feast,
    "on_0": _in_days(0), "on_1": _in_days(1), "on_2": _in_days(2),
}  # fmt: skip
