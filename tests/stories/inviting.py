"""Invitations as calendars send them, for the stories."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import parseaddr

from servers.mail import reply

_EVENT = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Calendar//EN
METHOD:{method}
BEGIN:VEVENT
UID:{uid}
SEQUENCE:{sequence}
DTSTAMP:{start}
DTSTART:{start}
DTEND:{end}
SUMMARY:{summary}
{lines}
END:VEVENT
END:VCALENDAR
"""


def invitation(
    original: EmailMessage,
    start: datetime,
    people: Sequence[str],
    at: datetime,
    *,
    method: str = "REQUEST",
    uid: str = "interview-1@firm.example",
    sequence: int = 0,
    summary: str = "Interview: Platform Engineer",
    text: str = "Confirmed. You will meet the team; the calendar entry is attached.",
    more: Sequence[str] = (),
) -> EmailMessage:
    """The first of the people invites to an hour, in the thread of a mail of Mara's. `more`: lines of the event."""
    message = reply(original, text=text, at=at, sender=people[0])
    event = _EVENT.format(
        method=method,
        uid=uid,
        sequence=sequence,
        start=_utc(start),
        end=_utc(start + timedelta(hours=1)),
        summary=summary,
        lines="\n".join((*_lines(people), *more)),
    )
    message.add_attachment(
        event.replace("\n", "\r\n").encode(), maintype="text", subtype="calendar", filename="invite.ics"
    )
    return message


def _lines(people: Sequence[str]) -> list[str]:
    named = [parseaddr(one) for one in people]
    organiser = f"ORGANIZER;CN={named[0][0]}:mailto:{named[0][1]}"
    attendees = [f"ATTENDEE;CN={name};ROLE=REQ-PARTICIPANT:mailto:{address}" for name, address in named[1:]]
    return [organiser, *attendees, "ATTENDEE;CN=Mara Winter:mailto:mara.winter@applicant.example"]


def _utc(hour: datetime) -> str:
    return hour.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
