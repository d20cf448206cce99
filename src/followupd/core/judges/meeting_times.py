"""The days and hours at which a clause says two people may meet: "Thursday 3 December at 10:00", "at 10 or at 2 pm"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from followupd.core.judges.meaning_sentences import compiled, may_say
from followupd.core.mail.days import Days, days_in
from followupd.core.mail.hours import Hour, hours_in

# Nobody fixes a conversation for a day further off: a year was misread, or it is something else.
FARTHEST = timedelta(days=120)
# What stands between an hour and the day that follows it: "at 10 on Thursday".
_FOLLOWS = re.compile(r" ?(?:on|am|le|el|il|na|no|de|del|op|,? den|of)? ?(?:the )?", re.IGNORECASE)
# So few letters beside days and hours, and a line is a list's.
_FEW = 12


@dataclass(frozen=True, slots=True)
class Time:
    """When: a day, an hour or both. `since` None: no hour is said; `until`: the end, where it is. `by_weekday`: the day
    is named by its weekday alone.
    """

    day: date | None
    since: time | None = None
    until: time | None = None
    by_weekday: bool = False


def times_in(clause: str, languages: tuple[str, ...], base: date, before: date | None) -> tuple[Time, ...]:
    """What a clause names. `before`: the one day the clause before named, which an hour without a day belongs to."""
    days = tuple(_single_days(clause, languages, base))
    hours = tuple(h for h in hours_in(clause, languages) if not _is_given_up(clause[: h.start], languages))
    hours = tuple(h for h in hours if all(h.end <= d.start or h.start >= d.end for d in days))
    pairs = [(hour, _day_of(hour, days, hours, clause)) for hour in hours]
    found = [
        Time(d.first if d else before, h.since, h.until, d is None or _by_weekday(clause, d))
        for h, d in pairs
        if h.since or d
    ]
    taken = {d.start for _, d in pairs if d}
    with_hour = {one.day for one in found}
    left = (day for day in days if day.start not in taken and day.first not in with_hour)
    found += [Time(day.first, by_weekday=_by_weekday(clause, day)) for day in left]
    return tuple(dict.fromkeys(t for t in found if t.day or t.since))


def without_old_hour(clause: str, languages: tuple[str, ...], base: date) -> str:
    """A clause that moves a meeting, without the day it is moved from and the hour beside that."""
    found: tuple[Days | Hour, ...] = (*days_in(clause, languages, base), *hours_in(clause, languages))
    places = sorted(found, key=lambda place: place.start)
    for number, one in enumerate(places):
        if not (isinstance(one, Days) and _says_old_day(clause[: one.start], clause[: one.end], languages)):
            continue
        behind = places[number + 1] if number + 1 < len(places) else None
        end = behind.end if isinstance(behind, Hour) and behind.start - one.end <= _FEW else one.end
        return clause[: one.start] + clause[end:]
    return clause


def _says_old_day(head: str, whole: str, languages: tuple[str, ...]) -> bool:
    """Whether the words for a meeting lead to the day; its preposition may have been found with it ("am 10.")."""
    longer = head + whole[len(head) :].split()[0]
    spoken = tuple(name for name in languages if may_say(name, "old_day", whole))
    return any(compiled(name, "old_day").search(one.rstrip()) for name in spoken for one in (head, longer))


def is_little_else(clause: str, languages: tuple[str, ...], base: date) -> bool:
    """Whether a clause is hardly more than a day or an hour, as a line of a list is."""
    found: tuple[Days | Hour, ...] = (*days_in(clause, languages, base), *hours_in(clause, languages))
    left = clause
    for one in sorted(found, key=lambda place: -place.start):
        left = left[: one.start] + left[one.end :]
    return left != clause and sum(map(str.isalpha, left)) <= _FEW


def _single_days(clause: str, languages: tuple[str, ...], base: date) -> Iterator[Days]:
    for days in days_in(clause, languages, base):
        near = days.first == days.last and days.first <= base + FARTHEST
        if near and not _is_none(clause, days, languages, base) and not _is_given_up(clause[: days.start], languages):
            day = _meant(days, clause, languages, base)
            yield replace(days, first=day, last=day)


def _by_weekday(clause: str, days: Days) -> bool:
    return not re.search(r"\d", clause[days.start : days.end])


def _meant(days: Days, clause: str, languages: tuple[str, ...], base: date) -> date:
    """ "Next Thursday" is not the one of this week, which would be called "Thursday"."""
    beside = clause[max(0, days.start - 12) : days.end + 12]
    this_week = days.first - timedelta(days=days.first.weekday()) == base - timedelta(days=base.weekday())
    if (
        _by_weekday(clause, days)
        and this_week
        and any(compiled(name, "not_this_week").search(beside) for name in languages)
    ):
        return days.first + timedelta(days=7)
    return days.first


def _is_none(clause: str, days: Days, languages: tuple[str, ...], base: date) -> bool:
    rest, head = clause[days.start :], clause[: days.start]
    if "en" in languages and _either_way(clause[days.start : days.end], base):
        return True
    return any(
        compiled(name, "not_days").match(rest) or compiled(name, "deadlines").search(head.rstrip())
        for name in languages
    )


def _either_way(written: str, base: date) -> bool:
    """Whether 1/12 may as well be the twelfth of January."""
    numbers = re.search(r"\b(\d{1,2})/(\d{1,2})\b", written)
    if numbers is None or numbers[1] == numbers[2]:
        return False
    near = (base + timedelta(days=n) for n in range(FARTHEST.days))
    pair = (int(numbers[1]), int(numbers[2]))
    return sum((one.day, one.month) in (pair, pair[::-1]) for one in near) > 1


def _is_given_up(head: str, languages: tuple[str, ...]) -> bool:
    return any(
        may_say(name, "instead_of", head) and compiled(name, "instead_of").search(head.rstrip()) for name in languages
    )


def _day_of(hour: Hour, days: tuple[Days, ...], hours: tuple[Hour, ...], clause: str) -> Days | None:
    """The day before the hour; the one that follows it where that is said so, or where none is before."""
    before = next((d for d in reversed(days) if d.end <= hour.start), None)
    after = next((d for d in days if d.start >= hour.end), None)
    is_taken = before and any(before.end <= h.start < hour.start for h in hours)
    if after and (before is None or (is_taken and _FOLLOWS.fullmatch(clause[hour.end : after.start]))):
        return after
    return before
