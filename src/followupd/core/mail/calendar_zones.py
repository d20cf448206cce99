"""Which hour of the world a calendar's local time is: by its zone's name, Outlook's names too, or by its own rules.

RFC 5545, 3.6.5. Rules a mail brings along are reckoned here, for that mail alone, from the two changes of a year.
"""

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

MAX_ZONES = 10
MAX_CHANGES = 20
_ZONE, _ZONE_ENDS = re.compile("BEGIN:VTIMEZONE", re.IGNORECASE), re.compile("END:VTIMEZONE", re.IGNORECASE)
_CHANGE = re.compile("BEGIN:(?:STANDARD|DAYLIGHT)", re.IGNORECASE)
_NAME = re.compile(r"^TZID(?:;[^:\n]{0,100})?:([^\n]{1,200})", re.IGNORECASE | re.MULTILINE)
_DEFAULT = re.compile(r"^X-WR-TIMEZONE(?:;[^:\n]{0,100})?:([^\n]{1,200})", re.IGNORECASE | re.MULTILINE)
_OFFSET = re.compile(r"^TZOFFSETTO:\s*([+-])(\d\d)(\d\d)", re.IGNORECASE | re.MULTILINE)
_START = re.compile(r"^DTSTART(?:;[^:\n]{0,100})?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)", re.IGNORECASE | re.MULTILINE)
_MONTH = re.compile(r"^RRULE:[^\n]{0,200}BYMONTH=(\d{1,2})", re.IGNORECASE | re.MULTILINE)
_DAY = re.compile(r"^RRULE:[^\n]{0,200}BYDAY=([+-]?\d)(MO|TU|WE|TH|FR|SA|SU)", re.IGNORECASE | re.MULTILINE)
_UNTIL = re.compile(r"^RRULE:[^\n]{0,200}UNTIL=(\d{4})", re.IGNORECASE | re.MULTILINE)
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Change:
    """When a zone's clocks are set to `offset`: each year from `since` to `until` in `month`, on the `nth` `weekday`.

    `weekday` -1: on the day `nth` of the month.
    """

    offset: timedelta
    since: int
    until: int
    month: int
    nth: int
    weekday: int
    hour: int
    minute: int

    def of_year(self, year: int) -> datetime | None:
        """Its local hour in that year, None where it does not happen then."""
        if not self.since <= year <= self.until:
            return None
        try:
            return datetime(year, self.month, self._day(year), self.hour, self.minute)  # noqa: DTZ001  # local time
        except ValueError:
            return None

    def _day(self, year: int) -> int:
        if self.weekday < 0:
            return self.nth
        first, days = calendar.monthrange(year, self.month)
        if self.nth < 0:
            last = (first + days - 1) % 7
            return days - (last - self.weekday) % 7 + 7 * (self.nth + 1)
        return 1 + (self.weekday - first) % 7 + 7 * (max(self.nth, 1) - 1)


@dataclass(frozen=True, slots=True)
class Zones:
    """The zones a calendar defines, by name in lower case; `otherwise`: for times that name no zone we know.

    `windows`: IANA names by what Windows calls a zone ("W. Europe Standard Time").
    """

    defined: tuple[tuple[str, tuple[Change, ...]], ...]
    otherwise: tzinfo
    windows: Mapping[str, str]

    @classmethod
    def of(cls, text: str, otherwise: tzinfo, windows: Mapping[str, str]) -> "Zones":
        """The zones of an unfolded calendar text with LF as line end."""
        defined: list[tuple[str, tuple[Change, ...]]] = []
        for begun in _ZONE.split(text, MAX_ZONES)[1:]:
            zone = _ZONE_ENDS.split(begun, 1)[0]
            name = _NAME.search(zone)
            changes = (_change(lines) for lines in _CHANGE.split(zone, MAX_CHANGES)[1:])
            if name:
                defined.append((name[1].strip().lower(), tuple(change for change in changes if change)))
        default = _DEFAULT.search(text)
        named = named_zone(default[1].strip(), windows) if default else None
        return cls(tuple(defined), named or otherwise, windows)

    def key(self, name: str) -> str:
        """The IANA key of the zone in which a local hour of that zone name is read, "" where only rules are known."""
        return zone_key(named_zone(name, self.windows) if name else self.otherwise)

    def aware(self, local: datetime, name: str) -> datetime:
        """A local hour in the zone of that name; in the zone for all others where nobody knows it."""
        if local.tzinfo is not None:
            return local.astimezone(timezone(local.utcoffset() or timedelta()))
        zone = named_zone(name, self.windows) if name else self.otherwise
        if zone is None:
            rules = next((changes for known, changes in self.defined if known == name.strip().lower()), ())
            offset = _offset(rules, local)
            zone = self.otherwise if offset is None else timezone(offset)
        return local.replace(tzinfo=timezone(local.replace(tzinfo=zone).utcoffset() or timedelta()))


def zone_key(zone: tzinfo | None) -> str:
    """The IANA key of a zone, "" where it has none, as a mere offset has not."""
    return zone.key if isinstance(zone, ZoneInfo) and zone.key else ""


def named_zone(name: str, windows: Mapping[str, str]) -> tzinfo | None:
    """The zone of an IANA name, also behind a vendor's prefix ("/.../Europe/Berlin"), or of a Windows name."""
    name = name.strip().strip('"')
    if name.lower() in ("utc", "gmt", "z", "etc/utc", "tzone://microsoft/utc"):
        return UTC
    keys = (name, "/".join(name.split("/")[-2:]), windows.get(name, ""))
    zones = (_zone(key) for key in keys if _KEY.fullmatch(key))
    return next((zone for zone in zones if zone), None)


def _zone(key: str) -> tzinfo | None:
    try:
        return ZoneInfo(key)
    except Exception:  # an unknown key raises what the system's own database happens to raise
        return None


def _change(lines: str) -> Change | None:
    """One STANDARD or DAYLIGHT block."""
    offset, start = _OFFSET.search(lines), _START.search(lines)
    if offset is None or start is None:
        return None
    sign = -1 if offset[1] == "-" else 1
    reckoned = sign * timedelta(hours=int(offset[2]), minutes=int(offset[3]))
    if abs(reckoned) >= timedelta(hours=24):
        return None
    month, day, until = _MONTH.search(lines), _DAY.search(lines), _UNTIL.search(lines)
    yearly = "RRULE" in lines.upper()
    since = int(start[1])
    return Change(
        reckoned, since, int(until[1]) if until else 9999 if yearly else since,
        int(month[1]) if month else int(start[2]),
        int(day[1]) if day else int(start[3]),
        WEEKDAYS.index(day[2].upper()) if day else -1,
        min(int(start[4]), 23), min(int(start[5]), 59),
    )  # fmt: skip


def _offset(changes: tuple[Change, ...], local: datetime) -> timedelta | None:
    """What the last change before that local hour set the clocks to; None where there is no change at all."""
    happened = [
        (hour, change.offset)
        for change in changes
        for year in {local.year, local.year - 1, change.since, min(change.until, local.year)}
        if (hour := change.of_year(year)) and hour <= local
    ]
    if happened:
        return max(happened, key=lambda one: one[0])[1]
    return changes[0].offset if changes else None
