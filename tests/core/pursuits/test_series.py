"""The meetings of a series: each has its morning, and no rule or hour that a mail names harms any planning."""

from datetime import datetime

import pytest

from core.telling import JO, at, came, history, situation, wrote
from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.plan.planner import plan
from followupd.core.pursuits.meetings import MOST_SERIES
from followupd.daemon.agenda import Moment, agenda

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


def weekly(told: str = "2026-03-05", count: int = 3, **more: str) -> MessageSeen:
    """Every Tuesday at ten, from 10 March."""
    start, end = "2026-03-10T10:00:00+01:00", "2026-03-10T11:00:00+01:00"
    said = {"repeats": f"FREQ=WEEKLY;COUNT={count}", "zone": "Europe/Berlin", **more}
    return calendar(at(told), start, end, **said)


def alone(told: str, day: str, method: str = "REQUEST", to: str = "") -> MessageSeen:
    """The Tuesday of that day is called off, or moved to another day."""
    start = f"{to or day}T10:00:00+01:00"
    return calendar(at(told), start, method=method, occurrence=f"{day}T10:00:00+01:00")


def days(*facts: MessageSeen) -> list[str]:
    """The days of the meetings that stand, over or to come."""
    (pursuit,) = history(APPLICATION, *facts).pursuits
    return [f"{one.start:%m-%d}" for meeting in pursuit.meetings for one in meeting.each]


def told_on(morning: datetime, *facts: MessageSeen) -> list[str]:
    """What the agenda of that morning says of meetings."""
    moment = Moment.of(situation(morning, APPLICATION, *facts), (APPLICATION, *facts))
    return [f"{item.who} {item.text}" for item in agenda(moment).get("meetings", ())]


def test_each_meeting_of_a_series_is_told_on_its_own_morning() -> None:
    for day in ("2026-03-10", "2026-03-17", "2026-03-24"):
        assert told_on(at(day, "08:00"), weekly()) == ["Jo Keller <jo.keller@firm.example> at 10:00"]
        assert told_on(at(day, "11:30"), weekly()) == []
    assert told_on(at("2026-03-18", "08:00"), weekly()) == []


def test_its_hour_stays_when_the_clocks_change() -> None:
    for day in ("2026-03-24", "2026-03-31"):
        assert told_on(at(day, "08:00"), weekly(count=9)) == ["Jo Keller <jo.keller@firm.example> at 10:00"]


def test_who_is_named_for_a_later_one_is_met_at_that_one_and_thanked_after_it() -> None:
    ravi = Finding("attendee", "You will meet Ravi Shah.", (("name", "Ravi Shah"), ("address", "ravi@firm.example")))
    facts = (weekly(), came(at("2026-03-12"), found=(ravi,)))
    assert told_on(at("2026-03-17", "08:00"), *facts) == ["Jo Keller <jo.keller@firm.example>, with Ravi Shah at 10:00"]
    (pursuit,) = history(APPLICATION, *facts).pursuits
    (met,) = pursuit.meetings
    assert [(person.local, f"{ended:%m-%d}") for person, ended in met.met] == [
        ("jo.keller", "03-10"), ("ravi", "03-17")
    ]  # fmt: skip


def test_who_is_named_without_a_day_is_met_at_the_next_to_come_though_a_series_began_before() -> None:
    ravi = Finding("attendee", "You will meet Ravi Shah.", (("name", "Ravi Shah"), ("address", "ravi@firm.example")))
    single = calendar(at("2026-03-11"), "2026-03-13T14:00:00+01:00", uid="single")
    facts = (weekly(), single, came(at("2026-03-12"), found=(ravi,)))
    assert "Ravi Shah" in "".join(told_on(at("2026-03-13", "08:00"), *facts))
    assert "Ravi Shah" not in "".join(told_on(at("2026-03-17", "08:00"), *facts))


def test_what_took_place_of_a_series_has_taken_place_though_the_rest_is_called_off() -> None:
    whole = calendar(at("2026-03-12"), "2026-03-10T10:00:00+01:00", method="CANCEL")
    assert days(weekly(count=2), alone("2026-03-09", "2026-03-17", "CANCEL"), whole) == ["03-10"]
    assert days(weekly(count=2), whole) == ["03-10"]


def test_what_was_said_of_one_alone_holds_though_the_whole_is_sent_again_as_it_was() -> None:
    moved, off = alone("2026-03-06", "2026-03-17", to="2026-03-19"), alone("2026-03-06", "2026-03-24", "CANCEL")
    assert days(weekly(), moved, off, weekly("2026-03-07", sequence="2")) == ["03-10", "03-19"]
    assert days(weekly(), moved, off, weekly("2026-03-07", count=4)) == ["03-10", "03-17", "03-24", "03-31"]


def test_who_answers_an_invitation_changes_no_hour_of_it() -> None:
    answer = calendar(at("2026-03-06"), "2026-03-10T10:00:00+01:00", method="REPLY")
    assert days(weekly(), answer) == ["03-10", "03-17", "03-24"]
    assert days(answer) == ["03-10"]


def test_of_more_series_than_anybody_has_the_first_days_are_known() -> None:
    many = [weekly(count=2, uid=f"u{n}") for n in range(MOST_SERIES + 5)]
    assert len(days(*many)) == 2 * MOST_SERIES + 5
