"""What a mail's calendar does with a meeting is told in words: when, in which zone, by whom, and who else is asked."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from followupd.core.judges.meeting import in_words
from followupd.core.mail.envelope import Address
from followupd.core.mail.invitation import Invitation

START = datetime(2026, 3, 10, 13, tzinfo=UTC)
JO, KIM = Address("Jo Keller", "jo@firm.example"), Address("", "kim@firm.example")
WHEN = "Tue 2026-03-10 13:00 to 14:00 UTC"


def event(method: str, sequence: int = 0, answers: tuple[str, ...] = (), attendees: tuple[Address, ...] = (JO, KIM),
          start: datetime | None = START, hours: int = 1) -> Invitation:  # fmt: skip
    end = start + timedelta(hours=hours) if start else None
    return Invitation(method, "1", sequence, "Talk", "", start, end, JO, attendees, answers)


@pytest.mark.parametrize(
    ("calendar", "told"),
    [
        (event("REQUEST"),
         f'the calendar invites to the meeting "Talk", {WHEN}, by Jo Keller, asked: kim@firm.example'),
        (event("REQUEST", 2, attendees=()), f'the calendar moves or changes the meeting "Talk", {WHEN}, by Jo Keller'),
        (event("CANCEL", 3, attendees=()), f'the calendar calls the meeting off: "Talk", {WHEN}, by Jo Keller'),
        (event("REPLY", answers=("DECLINED",)), f'kim@firm.example declines the meeting "Talk", {WHEN}'),
        (event("COUNTER", attendees=()), f'the calendar proposes another hour for "Talk", {WHEN}, by Jo Keller'),
        (event("REQUEST", attendees=(), hours=24),
         'the calendar invites to the meeting "Talk", Tue 2026-03-10 13:00 to Wed 2026-03-11 13:00 UTC, by Jo Keller'),
        (event("REQUEST", attendees=(), start=START.astimezone(timezone(timedelta(hours=1)))),
         'the calendar invites to the meeting "Talk", Tue 2026-03-10 14:00 to 15:00 UTC+01:00, by Jo Keller'),
        (event("CANCEL", attendees=(), start=None),
         'the calendar calls the meeting off: "Talk", no hour can be read, by Jo Keller'),
    ],
)  # fmt: skip
def test_a_calendar_is_told_in_words(calendar: Invitation, told: str) -> None:
    assert in_words(calendar) == told
