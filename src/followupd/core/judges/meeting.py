"""What an invitation in a mail says of the meeting, as findings: when, where, who asks whom."""

from collections.abc import Iterable
from datetime import datetime, tzinfo

from followupd.core.judges.verdict import Finding
from followupd.core.mail.body import Body
from followupd.core.mail.decoding import one_line
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.invitation import Invitation, invitations


def invitations_of(envelope: Envelope, body: Body | None) -> tuple[Invitation, ...]:
    """Every event of the mail's calendar parts; times without a zone are read in that of the mail's Date."""
    zone = envelope.date.tzinfo if envelope.date else None
    found: dict[tuple[object, ...], Invitation] = {}
    for calendar in body.calendars if body else ():
        for one in invitations(calendar.text, zone, calendar.method):
            found.setdefault((one.uid, one.start, one.method), one)
    return tuple(found.values())


def meeting_findings(found: Iterable[Invitation]) -> tuple[Finding, ...]:
    """One finding `meeting` for each event; what it does not say is left out of the fields."""
    return tuple(Finding("meeting", one.summary or "(no subject)", tuple(_fields(one))) for one in found)


def _fields(one: Invitation) -> Iterable[tuple[str, str]]:
    attendees = [a for a in one.attendees if one.organiser is None or a.address != one.organiser.address]
    said = (
        ("start", one.start.isoformat() if one.start else ""),
        ("end", one.end.isoformat() if one.end else ""),
        ("uid", one.uid),
        ("method", one.method),
        ("sequence", str(one.sequence)),
        ("organiser", one.organiser.address if one.organiser else ""),
        ("organiser_name", one.organiser.name if one.organiser else ""),
        ("attendees", ", ".join(a.address for a in attendees)),
        ("attendee_names", ", ".join(a.name.replace(",", " ") for a in attendees)),
        ("place", one.place),
        ("repeats", one.repeats),
        ("zone", one.zone if one.repeats else ""),
        ("left_out", ", ".join(hour.isoformat() for hour in one.left_out)),
        ("occurrence", one.occurrence.isoformat() if one.occurrence else ""),
    )
    return (field for field in said if field[1].strip(", "))


LAST_YEAR = 9000  # behind it no hour can be told in another zone for sure
# How words speak of an hour at which the two are to meet.
_TO_MEET = ("proposed", "settled", "moved", "named")


def other_time(found: Iterable[Finding], zone: tzinfo | None) -> str:
    """Words that name another time than the calendar parts beside them, "" where none do, or one names theirs too.
    `zone`: the mail's own. Of a calendar in UTC in a mail in UTC it is not known by which clock the words go: then the
    day alone is compared.
    """
    told = tuple(found)
    calendar = [one for one in told if one.kind == "meeting" and one.field("method") in ("REQUEST", "PUBLISH")]
    starts = [datetime.fromisoformat(one.field("start")) for one in calendar if one.field("start")]
    starts = [start for start in starts if start.tzinfo and 1 < start.year < LAST_YEAR]
    words = [one for one in told if one.kind == "proposed_time" and one.field("said") in _TO_MEET]
    words = [one for one in words if one.field("date") and one.field("time")]
    if not (starts and words) or any(_is_at(one, start, zone) for one in words for start in starts):
        return ""
    return words[0].text


def _is_at(words: Finding, start: datetime, zone: tzinfo | None) -> bool:
    clocks = (start, start.astimezone(zone) if zone else start)
    unknown = not any(clock.utcoffset() for clock in clocks)
    hours = {f"{clock:%Y-%m-%d}" if unknown else f"{clock:%Y-%m-%d %H:%M}" for clock in clocks}
    return (words.field("date") if unknown else f"{words.field('date')} {words.field('time')[:5]}") in hours


# What a calendar part does (RFC 5546, 1.4); of a REPLY, what whoever was asked says to it (RFC 5545, 3.2.12).
_DOES = {
    "REQUEST": "invites to the meeting",
    "CANCEL": "calls the meeting off:",
    "REPLY": "answers the invitation to",
    "COUNTER": "proposes another hour for",
    "DECLINECOUNTER": "keeps to the hour of",
}
_ANSWERS = {
    "ACCEPTED": "accepts the meeting",
    "DECLINED": "declines the meeting",
    "TENTATIVE": "may come to the meeting",
}


def in_words(one: Invitation, zone: tzinfo | None = None) -> str:
    """An event as the user reads it: what the calendar does with it, when, who invites, who else is asked. `zone`: the
    mail's own, for hours that the calendar names in UTC.
    """
    organiser = one.organiser.name or one.organiser.address if one.organiser else ""
    asked = [a.name or a.address for a in one.attendees if one.organiser is None or a.address != one.organiser.address]
    replies = one.method == "REPLY"
    who = asked[0] if replies and asked else "the calendar"
    told = (
        f'{who[:40]} {_does(one)} "{one_line(one.summary, 60)}"',
        _hours(one, zone),
        f"by {organiser[:40]}" if organiser and not replies else "",
        f"asked: {' and '.join(name[:40] for name in asked[:3])}" if asked and not replies else "",
    )
    return ", ".join(part for part in told if part)


def _does(one: Invitation) -> str:
    if one.method == "REPLY":
        return next((_ANSWERS[said] for said in one.answers if said in _ANSWERS), _DOES["REPLY"])
    if one.method == "REQUEST" and one.sequence:  # what it was before is not said: it may be the room alone
        return "moves or changes the meeting"
    return _DOES.get(one.method, "names")


def _hours(one: Invitation, zone: tzinfo | None) -> str:
    """From when to when, and in which zone."""
    if one.start is None:
        return "no hour can be read"
    start = one.start if one.start.utcoffset() else one.start.astimezone(zone or one.start.tzinfo)
    day = "%a %Y-%m-%d"
    until = ""
    if one.end:
        until = f" to {one.end.astimezone(start.tzinfo):{'' if _one_day(start, one.end) else f'{day} '}%H:%M}"
    return f"{start:{day} %H:%M}{until} {start:%Z}"


def _one_day(start: datetime, end: datetime) -> bool:
    return end.astimezone(start.tzinfo).date() == start.date()
