"""The meetings of a series: each has its morning, and no rule or hour that a mail names harms any planning."""

from datetime import datetime

import pytest

from core.telling import JO, at, came, history, situation, wrote
from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.plan.planner import plan

APPLICATION = wrote(at("2026-03-02"), opens="application")


def calendar(told: datetime, start: str, end: str = "", method: str = "REQUEST", **more: str) -> MessageSeen:
    """What a calendar in a mail of Jo's says."""
    said = {"start": start, "end": end, "uid": "u", "method": method, "organiser": JO.address, **more}
    fields = tuple((name, text) for name, text in said.items() if text)
    return came(told, kind="interview_invitation", found=(Finding("meeting", "Interview", fields),))


@pytest.mark.parametrize(
    ("start", "end", "rule"),
    [
        ("9999-12-31T23:59:00+00:00", "", ""),
        ("9999-12-31T22:30:00+00:00", "9999-12-31T22:50:00+00:00", ""),
        ("9999-12-25T23:30:00+00:00", "", "FREQ=DAILY;UNTIL=99991231"),
        ("2026-03-10T10:00:00+00:00", "9999-12-31T23:59:00+00:00", "FREQ=DAILY"),
        ("0001-01-01T00:00:00+14:00", "", "FREQ=WEEKLY"),
    ],
)
def test_an_hour_in_no_year_of_ours_is_no_meeting_and_everybody_else_is_planned_for(
    start: str, end: str, rule: str
) -> None:
    for method in ("REQUEST", "CANCEL"):
        odd = calendar(at("2026-03-03"), start, end, method, repeats=rule)
        (pursuit,) = history(APPLICATION, odd).pursuits
        assert all(meeting.start.year == 2026 for meeting in pursuit.meetings)
        assert plan(situation(at("2026-03-10"), APPLICATION, odd)) is not None
