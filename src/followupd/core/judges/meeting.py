"""What an invitation in a mail says of the meeting, as findings: when, where, who asks whom."""

from collections.abc import Iterable

from followupd.core.judges.verdict import Finding
from followupd.core.mail.body import Body
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
        ("left_out", ", ".join(hour.isoformat() for hour in one.left_out)),
        ("occurrence", one.occurrence.isoformat() if one.occurrence else ""),
    )
    return (field for field in said if field[1].strip(", "))
