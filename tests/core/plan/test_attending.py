"""Whom a mail's words call to a meeting is thanked like whom a calendar asks."""

from dataclasses import replace

from core.plan.test_transitions import (
    APPLICATION,
    HOLDS,
    LENE,
    RAVI,
    TUESDAY,
    meeting,
    pursuit,
    to_whom,
    with_finding,
)
from core.telling import JO, at, came
from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding

MORNING = at("2026-03-11", "07:30")


def told(*found: Finding, on: str = "2026-03-09") -> MessageSeen:
    """Jo's mail on who will be there."""
    return replace(came(at(on), found=(*HOLDS, *found)), identity=f"<told-{on}@firm.example>")


def attendee(name: str, address: str = "") -> Finding:
    return Finding("attendee", f"You will meet {name}.", (("name", name), ("address", address)))


def test_who_is_named_in_a_mail_with_an_address_is_thanked_beside_who_wrote_it() -> None:
    facts = (APPLICATION, meeting(TUESDAY, JO), told(attendee("Ravi Shah", RAVI.address)))
    assert sorted(to_whom(MORNING, *facts)) == sorted([JO.address, RAVI.address])


def test_who_is_named_without_an_address_is_named_beside_the_lead() -> None:
    facts = (APPLICATION, meeting(TUESDAY, JO), told(attendee("Ravi Shah")))
    assert to_whom(MORNING, *facts) == [JO.address]
    assert pursuit(*facts).meetings[0].named == ("Ravi Shah",)


def test_whom_the_calendar_asks_is_not_named_twice() -> None:
    facts = (APPLICATION, meeting(TUESDAY, JO, RAVI), told(attendee("Mr Shah"), attendee("Ravi Shah", RAVI.address)))
    assert sorted(to_whom(MORNING, *facts)) == sorted([JO.address, RAVI.address])
    assert pursuit(*facts).meetings[0].named == ()


def test_who_is_named_for_one_of_two_meetings_is_thanked_for_that_one() -> None:
    day = Finding("proposed_time", "", (("date", "2026-03-12"), ("time", "10:00"), ("said", "settled")))
    second = meeting(TUESDAY.replace(day=12), LENE, uid="u2", told=at("2026-03-08"))
    facts = (APPLICATION, meeting(TUESDAY, JO), second, told(day, attendee("Ravi Shah", RAVI.address)))
    first, later = pursuit(*facts).meetings
    assert [p.address for p in first.people] == [JO.address]
    assert RAVI.address in [p.address for p in later.people]


def test_who_is_named_after_the_meeting_was_not_there() -> None:
    facts = (APPLICATION, meeting(TUESDAY, JO), told(attendee("Ravi Shah", RAVI.address), on="2026-03-11"))
    assert [p.address for p in pursuit(*facts).meetings[0].people] == [JO.address]


def test_a_name_without_an_address_is_known_by_a_mail_that_shows_it() -> None:
    known = with_finding(meeting(TUESDAY, JO), attendee("Jo"))
    assert to_whom(MORNING, APPLICATION, known) == [JO.address]


def test_how_somebody_is_addressed_is_no_part_of_a_whole_name() -> None:
    named = told(attendee("Herr Dr. Ravi Shah", RAVI.address), attendee("Frau Holm"))
    (met,) = pursuit(APPLICATION, meeting(TUESDAY, JO), named).meetings
    assert ([p.name for p in met.people], met.named) == ([JO.name, "Dr. Ravi Shah"], ("Frau Holm",))
