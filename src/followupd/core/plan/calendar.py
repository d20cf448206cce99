"""Which days the user works, and so on which day and at what hour a wait is over.

The only door to `holidays`. Every search for a day ends: at the latest on `LAST_DAY`.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from followupd.core.plan.durations import Duration

LAST_DAY = date(9000, 1, 1)  # far below date.max, so that no sum overflows, whatever year a mail names
# So many answers are remembered: most questions are about the same few hundred days.
REMEMBERED = 16_384
_ONE_DAY = timedelta(days=1)
_CODE = re.compile(r"(?P<country>[A-Za-z]{2,3})(?:-(?P<part>[^\W_][\w .-]*))?")

Away = tuple[tuple[date, date], ...]
"""Ranges of days that do not count, first and last day included; a range that ends before it begins is empty."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The user's days. `timezone`: an IANA key. `working_days`: 0 is Monday; not empty (ValueError).

    `holidays`: a country or country-subdivision ("US", "DE-BE"; see `known_holidays`), "" for none.
    `ready_at`: the local hour from which a day's drafts may be written.
    """

    timezone: str
    working_days: frozenset[int]
    holidays: str
    ready_at: time

    def __post_init__(self) -> None:
        if not self.working_days & set(range(7)):
            raise ValueError("a calendar needs a working day")

    @property
    def zone(self) -> ZoneInfo:
        """The user's time zone."""
        return ZoneInfo(self.timezone)

    def __hash__(self) -> int:
        """Of what is at hand: it is asked for at every remembered answer, and calendars are few."""
        return hash(self.timezone)

    @lru_cache(maxsize=REMEMBERED)  # noqa: B019  # calendars are few and live as long as the process
    def local_day(self, instant: datetime) -> date:
        """The user's day in which an aware instant lies; one beyond `LAST_DAY` lies on it."""
        if instant.year >= LAST_DAY.year:
            return LAST_DAY
        return instant.astimezone(self.zone).date()

    def is_working_day(self, day: date) -> bool:
        """A working day of the week, and no holiday."""
        return day.weekday() in self.working_days and not self.holiday_name(day)

    def holiday_name(self, day: date) -> str:
        """What that day's holiday is called, or "" on a day that is none."""
        return _holidays(self.holidays, day.year).get(day, "") if self.holidays else ""

    def next_working_day(self, day: date, including: bool = True, away: Away = ()) -> date:
        """The first working day outside `away` after `day`, which itself counts if `including`."""
        day = day if including else _after(day)
        while day < LAST_DAY:
            back = _back_from(day, away)
            if back == day and self.is_working_day(day):
                return day
            day = back if back > day else _after(day)
        return LAST_DAY

    @lru_cache(maxsize=REMEMBERED)  # noqa: B019  # calendars are few and live as long as the process
    def working_day_before(self, day: date) -> date:
        """The last working day before that day."""
        before = day - timedelta(days=1)
        while not self.is_working_day(before):
            before -= timedelta(days=1)
        return before

    def add_working_days(self, day: date, number: int, away: Away = ()) -> date:
        """The n-th working day after `day`, those inside `away` not counting. n below 1 gives `day` itself."""
        for _ in range(number):
            day = self.next_working_day(day, including=False, away=away)
        return day

    @lru_cache(maxsize=REMEMBERED)  # noqa: B019  # calendars are few and live as long as the process
    def ready(self, day: date) -> datetime:
        """`ready_at` of that day, aware, in the user's zone.

        An hour that the clocks jump over is taken as far behind the jump as it lay behind its beginning (PEP 495);
        of an hour that comes twice, the first.
        """
        wall = datetime.combine(min(day, LAST_DAY), self.ready_at, tzinfo=self.zone)
        return wall.astimezone(UTC).astimezone(self.zone)

    def due(self, base: datetime, after: Duration, away: Away = ()) -> datetime:
        """When a wait that began at `base` (aware) is over; days inside `away` do not use it up.

        Business days: the n-th working day after base's local day, at `ready_at`. Days and months: that calendar day
        (the last of a shorter month), moved to the next working day, at `ready_at`. Minutes and hours: exactly, and
        `away` does not matter.
        """
        if after.unit in ("minutes", "hours"):
            return self._exactly(base, after)
        day = self.local_day(base)
        if after.unit == "business days":
            return self.ready(self.add_working_days(day, after.number, away))
        return self.ready(self.next_working_day(_add_days(day, _length(day, after), away), away=away))

    def leaves(self, base: datetime, window: Duration) -> datetime:
        """When something of the hour `base` no longer counts against a cap of that window.

        As `due`, so that a step of n business days is never held by a cap of n business days; but days and months are
        not moved to a working day, since a cap does not grow over a weekend.
        """
        if window.unit in ("business days", "minutes", "hours"):
            return self.due(base, window)
        day = self.local_day(base)
        return self.ready(_add_days(day, _length(day, window), ()))

    def back(self, now: datetime, span: Duration) -> datetime:
        """The instant that lies `span` before `now`, for a look-back; whole days begin at local midnight."""
        if span.unit in ("minutes", "hours"):
            return self._exactly(now, Duration(-span.number, span.unit))
        day = self.local_day(now)
        if span.unit == "business days":
            for _ in range(span.number):
                day -= _ONE_DAY
                while not self.is_working_day(day):
                    day -= _ONE_DAY
        else:
            day = _add_months(day, -span.number) if span.unit == "months" else day - timedelta(days=span.number)
        return datetime.combine(day, time(), tzinfo=self.zone).astimezone(UTC).astimezone(self.zone)

    def _exactly(self, base: datetime, after: Duration) -> datetime:
        # Summed in UTC: within one zone Python adds wall-clock hours, wrong across a change of the clocks.
        size = timedelta(minutes=after.number) if after.unit == "minutes" else timedelta(hours=after.number)
        return (base.astimezone(UTC) + size).astimezone(self.zone)


def known_holidays(code: str) -> bool:
    """Whether there are holidays for this country or country-subdivision, as in "US" or "DE-BE"."""
    try:
        return bool(_holidays(code, 2026))
    except ValueError:
        return False


def _after(day: date) -> date:
    return min(day, LAST_DAY - _ONE_DAY) + _ONE_DAY


def _back_from(day: date, away: Away) -> date:
    """The first day from `day` on that lies in no range; ranges may overlap, touch and stand in any order."""
    for first, last in sorted(away):
        if first <= day <= last:
            day = _after(last)
    return day


def _length(day: date, after: Duration) -> int:
    """How many calendar days a wait in days or months takes from `day`."""
    return (_add_months(day, after.number) - day).days if after.unit == "months" else after.number


def _add_days(day: date, number: int, away: Away) -> date:
    """The n-th day after `day` that lies outside `away`."""
    if not away:
        return min(day, LAST_DAY - timedelta(days=number)) + timedelta(days=number)
    for _ in range(number):
        day = _back_from(_after(day), away)
    return day


def _add_months(day: date, number: int) -> date:
    """The same day so many months on, or the last of a month that is too short for it."""
    months = day.year * 12 + day.month - 1 + number
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


@lru_cache(maxsize=128)
def _holidays(code: str, year: int) -> Mapping[date, str]:
    """The public holidays of a place in a year; ValueError for a place that `holidays` does not know."""
    import holidays

    found = _CODE.fullmatch(code)
    if found is None:
        raise ValueError(f"'{code}' is neither a country nor a country-subdivision")
    country, part = found["country"].upper(), found["part"]
    for written in dict.fromkeys((part, part and part.upper())):
        try:
            return dict(holidays.country_holidays(country, subdiv=written, years=year))
        except (NotImplementedError, AttributeError, ImportError, ValueError, KeyError):
            continue
    raise ValueError(f"no holidays are known for '{code}'")
