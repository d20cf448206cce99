"""Reads an invitation as calendars write it: when, where, who asks whom, and whether it is asked, moved or called off.

RFC 5545 (the format), 5546 (REQUEST, CANCEL, REPLY, COUNTER), 6047 (in mail). icalendar gets only the few lines wanted
of each event: what else a calendar holds costs time, and zones that a mail defines would be remembered beyond it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from followupd.core.mail.calendar_zones import Zones
from followupd.core.mail.decoding import one_line, printable
from followupd.core.mail.envelope import Address

MAX_TEXT = 65_536
MAX_EVENTS = 5
MAX_LINES = 40  # of one event, the attendees among them
MAX_LINE = 600
MAX_LEFT_OUT = 30  # the last ones: those that are past no longer matter
_LONGEST = timedelta(days=60)
_WANTED = re.compile(
    r"(?:DTSTART|DTEND|DURATION|UID|SEQUENCE|SUMMARY|LOCATION|ORGANIZER|ATTENDEE|STATUS"
    r"|RRULE|RECURRENCE-ID|EXDATE)[;:]",
    re.IGNORECASE,
)
_BEGIN = re.compile(r"BEGIN:\s*(\w{1,20})\s*$", re.IGNORECASE)
_END = re.compile(r"END:\s*(\w{1,20})\s*$", re.IGNORECASE)
_ZONE = re.compile(r"(?<=;)TZID(?==)", re.IGNORECASE)
_METHOD = re.compile(r"^METHOD(?:;[^:\n]{0,200})?:\s*([A-Za-z]{3,20})\s*$", re.IGNORECASE | re.MULTILINE)
_RULE = re.compile(r"RRULE[^:]{0,100}:\s*([A-Z0-9=;,+-]{6,200})\s*$", re.IGNORECASE)
_LEFT_OUT = re.compile(r"EXDATE([^:]{0,200}):([\dTZ,]{8,600})\s*$", re.IGNORECASE)
_NAMED = re.compile(r";TZID=\"?([^\";]{1,200})", re.IGNORECASE)
_FOLD = re.compile(r"\n[ \t]")
_ADDRESS = re.compile(r"(?:mailto:)?\s*([^\s@<>\",;:]{1,200}@[^\s@<>\",;:]{1,255})\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Invitation:
    """One event. `method`: REQUEST, CANCEL, REPLY, COUNTER, PUBLISH ... ; a REQUEST of a higher `sequence` moves the
    event of that `uid`. `start`, `end`: aware, None where they cannot be read; a whole day from midnight to midnight.
    `answers`: of each attendee ACCEPTED, DECLINED, TENTATIVE, NEEDS-ACTION, or "". `repeats`: the rule of a series
    (RRULE), or ""; `zone`: the IANA key of the zone on whose clocks it repeats, or ""; `left_out`: the hours at which
    it does not take place; `occurrence`: the hour in the series of the one meeting that alone is meant (RECURRENCE-ID).
    """

    method: str
    uid: str
    sequence: int
    summary: str
    place: str
    start: datetime | None
    end: datetime | None
    organiser: Address | None
    attendees: tuple[Address, ...]
    answers: tuple[str, ...]
    repeats: str = ""
    left_out: tuple[datetime, ...] = ()
    occurrence: datetime | None = None
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One property of an event: its value on one line, what day, hour or length that is, its parameters."""

    value: str
    when: date | timedelta | None
    params: Mapping[str, str]


def invitations(text: str, zone: tzinfo | None = None, method: str = "") -> tuple[Invitation, ...]:
    """The events of a calendar text (its first 64 KiB), at most five. Any text gives a tuple; nothing raises.

    `zone`: for times that name none. `method`: what the MIME part says, for a calendar that does not say it itself.
    """
    text = _FOLD.sub("", printable(text[:MAX_TEXT]))
    named = _METHOD.search(text)
    said = (named[1] if named else method or "PUBLISH").upper()
    zones = Zones.of(text, zone or UTC, _windows_zones())
    found: dict[tuple[str, datetime | None], Invitation] = {}
    for lines in _events(text):
        invitation = _invitation(lines, said, zones)
        if invitation:
            found.setdefault((invitation.uid, invitation.start), invitation)
    return tuple(found.values())


def _events(text: str) -> Iterable[list[str]]:
    """The wanted lines of each VEVENT; what lies in its alarms is not the event's."""
    lines: list[str] = []
    inside: list[str] = []
    events = 0
    for line in text.split("\n"):
        if begins := _BEGIN.match(line):
            inside.append(begins[1].upper())
            lines = [] if inside[-1] == "VEVENT" else lines
        elif ends := _END.match(line):
            if inside and inside[-1] == "VEVENT" and ends[1].upper() == "VEVENT":
                yield lines
                events += 1
            del inside[-1:]
        elif inside and inside[-1] == "VEVENT" and _WANTED.match(line) and len(lines) < MAX_LINES:
            lines.append(line[:MAX_LINE])
        if events >= MAX_EVENTS or len(inside) > 20:
            return
    if inside and inside[-1] == "VEVENT" and lines:  # cut off in the middle
        yield lines


def _invitation(lines: list[str], method: str, zones: Zones) -> Invitation | None:
    """The event of these lines; None where they hold nothing that is one."""
    found = [read for line in lines if (read := _read(line))]
    event = dict(reversed(found))  # of a line that stands there twice the first counts
    start, whole_day = _hour(event.get("DTSTART"), zones)
    attendees = [(a, line) for name, line in found if name == "ATTENDEE" and (a := _address(line))]
    uid, summary = _text(event.get("UID")), _text(event.get("SUMMARY"))
    if start is None and not uid and not summary:
        return None
    cancelled = _text(event.get("STATUS")).upper() == "CANCELLED" and method in ("REQUEST", "PUBLISH")
    return Invitation(
        method="CANCEL" if cancelled else method,
        uid=uid,
        sequence=_number(event.get("SEQUENCE")),
        summary=summary,
        place=_text(event.get("LOCATION")),
        start=start,
        end=_end(event, start, whole_day, zones),
        organiser=_address(event.get("ORGANIZER")),
        attendees=tuple(a for a, _ in attendees),
        answers=tuple(line.params.get("PARTSTAT", "").upper() for _, line in attendees),
        repeats=next((rule[1] for line in lines if (rule := _RULE.match(line))), ""),
        left_out=_left_out(lines, zones),
        occurrence=_hour(event.get("RECURRENCE-ID"), zones)[0],
        zone=_zone_key(event.get("DTSTART"), zones),
    )


def _left_out(lines: Iterable[str], zones: Zones) -> tuple[datetime, ...]:
    """The hours at which a series does not take place, at most the last 30; one line may name several."""
    named: set[tuple[str, str]] = set()
    for line in lines:
        if listed := _LEFT_OUT.match(line):
            zone = _NAMED.search(listed[1])
            named.update((value, zone[1] if zone else "") for value in listed[2].upper().split(","))
    hours = (_plain_hour(value, zone, zones) for value, zone in sorted(named)[-MAX_LEFT_OUT:])
    return tuple(hour for hour in hours if hour)


def _plain_hour(value: str, zone: str, zones: Zones) -> datetime | None:
    """An hour as a list of them has it, "20260317T100000" or with a Z for UTC; of a day its midnight."""
    try:
        hour = datetime.fromisoformat(value if "T" in value else f"{value}T000000")
        return zones.aware(hour, zone)
    except (ValueError, OverflowError):
        return None


def _read(line: str) -> tuple[str, Line] | None:
    """What icalendar makes of one line: the property's name and value; None where it cannot read it."""
    try:
        from icalendar import Event

        event = Event.from_ical(f"BEGIN:VEVENT\r\n{_ZONE.sub('X-ZONE', line, count=1)}\r\nEND:VEVENT\r\n")
        (name, value), *_ = event.items()
        value = value[0] if isinstance(value, list) else value
        given = getattr(value, "dt", None)
        params = {str(key).upper(): one_line(str(said), 300) for key, said in value.params.items()}
        when = given if isinstance(given, date | timedelta) else None
        return str(name).upper(), Line(one_line(str(value), 600), when, params)
    except Exception:  # the door: whatever it raises on an odd line, that line says nothing
        return None


def _windows_zones() -> Mapping[str, str]:
    try:
        from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON
    except ImportError:  # a release that moves the table leaves the zones a mail defines itself
        return {}
    return WINDOWS_TO_OLSON


def _hour(line: Line | None, zones: Zones) -> tuple[datetime | None, bool]:
    """An aware hour of a DTSTART or DTEND, and whether it named a day only."""
    given = line.when if line else None
    try:
        if line and isinstance(given, datetime):
            return zones.aware(given, line.params.get("X-ZONE", "")), False
        if isinstance(given, date):
            return zones.aware(datetime.combine(given, time()), ""), True
    except (ValueError, OverflowError):  # an hour outside the calendar
        return None, False
    return None, False


def _zone_key(line: Line | None, zones: Zones) -> str:
    """On whose clocks a DTSTART stands; an hour of UTC on nobody's."""
    if line is None or (isinstance(line.when, datetime) and line.when.tzinfo is not None):
        return ""
    return zones.key(line.params.get("X-ZONE", ""))


def _end(event: Mapping[str, Line], start: datetime | None, whole_day: bool, zones: Zones) -> datetime | None:
    """DTEND, or start and DURATION, or for a whole day its midnight; None where it is not said or lies before."""
    end, _ = _hour(event.get("DTEND"), zones)
    if start is None:
        return end
    length = event.get("DURATION")
    try:
        if end is None and length and isinstance(length.when, timedelta):
            end = start + length.when
        elif end is None and whole_day:
            end = start + timedelta(days=1)
        return end if end and start <= end <= start + _LONGEST else None
    except (OverflowError, ValueError):
        return None


def _address(line: Line | None) -> Address | None:
    """ORGANIZER or ATTENDEE as an address (RFC 5545, 3.3.3); None where it is no mail address."""
    if line is None:
        return None
    match = _ADDRESS.fullmatch(line.value) or _ADDRESS.fullmatch(line.params.get("EMAIL", ""))
    if match is None:
        return None
    local, _, domain = match[1].rpartition("@")
    name = line.params.get("CN", "")[:200].strip("'\"")
    return Address("" if "@" in name else name, f"{local}@{domain.lower()}")


def _text(line: Line | None) -> str:
    return line.value[:300] if line else ""


def _number(line: Line | None) -> int:
    written = _text(line)
    return int(written) if written.isascii() and written.isdigit() and len(written) < 10 else 0
