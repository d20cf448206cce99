"""An untouched draft whose step is put off goes, and comes back at its new time; one that somebody waits for stays."""

from datetime import date, datetime
from typing import Any

import pytest

from core.telling import JO, at, came, drafted, fated, identity, situation, wrote
from followupd.core.facts import Fact, UserSaid, Verb
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import Rest, TakeBack, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.plan.sequences import THANKS_NUMBERS
from followupd.core.pursuits.pursuit import DraftInFolder
from followupd.daemon.outlook import outlook

APPLIED = at("2026-03-02")
DUE = at("2026-03-09", "07:30")
NOON = at("2026-03-09", "12:00")
WRITTEN: tuple[Fact, ...] = (wrote(APPLIED, opens="application"), *drafted(DUE, parent=identity(APPLIED)))


def said(hour: datetime, verb: Verb, **what: Any) -> UserSaid:
    return UserSaid(hour, hour, verb, f"{verb}-{hour.isoformat()}", "p", contact=JO.address, **what)


def lying(untouched: bool = True, draft: str = "d") -> tuple[DraftInFolder, ...]:
    to = frozenset({JO.address})
    return (DraftInFolder("main", "Drafts", 1, f"<{draft}@applicant.example>", draft, to, DUE, untouched),)


def taken(now: datetime, *facts: Fact, untouched: bool = True) -> list[str]:
    """Why the draft is taken back."""
    at_hand = situation(now, *facts, in_drafts=lying(untouched))
    return [d.because for d in plan(at_hand) if isinstance(d, TakeBack)]


def due(now: datetime, *facts: Fact) -> datetime | None:
    (line,) = outlook(situation(now, *facts, in_drafts=lying()))
    return line.due


@pytest.mark.parametrize(
    ("word", "again", "told"),
    [
        (said(NOON, "snooze", until=date(2026, 3, 20)), "2026-03-20", "you snoozed it"),
        (said(NOON, "pin", until=date(2026, 3, 12)), "2026-03-12", "the day you pinned it to"),
        (said(NOON, "log", kind="call", direction="out"), "2026-03-16", "5 business days after 2026-03-09"),
        (said(NOON, "track", until=date(2026, 3, 18)), "2026-03-19", "applications close on 2026-03-18"),
    ],
)
def test_a_draft_is_taken_back_when_its_step_is_put_off_and_comes_again_at_its_time(
    word: UserSaid, again: str, told: str
) -> None:
    ((because,),) = [taken(NOON, *WRITTEN, word)]
    assert told in because and again in because
    assert due(NOON, *WRITTEN, word) == at(again, "07:30")
    back = (*WRITTEN, word, fated(at("2026-03-09", "12:01"), "taken_back"))
    (held,) = plan(situation(at("2026-03-09", "13:00"), *back))
    assert isinstance(held, Rest) and held.until == at(again, "07:30")
    (written,) = plan(situation(at(again, "07:30"), *back))
    assert isinstance(written, WriteDraft)


def test_the_draft_of_a_pinned_day_goes_when_the_pin_is_undone() -> None:
    early, pinned = at("2026-03-05", "07:30"), said(at("2026-03-03"), "pin", until=date(2026, 3, 5))
    facts = (WRITTEN[0], pinned, *drafted(early, parent=identity(APPLIED)))
    assert taken(at("2026-03-05"), *facts) == []
    (because,) = taken(at("2026-03-05"), *facts, said(at("2026-03-05"), "undo", other=pinned.word))
    assert "not before 2026-03-09" in because


def test_a_changed_draft_is_the_users_own_and_stays() -> None:
    snoozed = said(NOON, "snooze", until=date(2026, 3, 20))
    assert taken(NOON, *WRITTEN, snoozed, fated(at("2026-03-09", "11:00"), "edited"), untouched=False) == []


def test_an_absence_takes_no_draft_back() -> None:
    note = came(at("2026-03-09", "11:00"), kind="out_of_office", back=date(2026, 3, 20))
    assert taken(NOON, *WRITTEN, note) == []
    away = UserSaid(NOON, NOON, "away", "w", since=date(2026, 3, 5), until=date(2026, 3, 13))
    assert taken(NOON, *WRITTEN, away) == []
    assert due(NOON, *WRITTEN) == DUE


def test_thanks_go_by_their_own_meeting() -> None:
    """Ravi is met on Tuesday and thanked on Wednesday; that Jo is met on Friday puts his thanks off no day."""
    ravi = Address("Ravi Shah", "ravi.shah@firm.example")
    facts = (WRITTEN[0], _invited("u1", at("2026-03-10", "11:00"), ravi), _invited("u2", at("2026-03-13", "11:00"), JO))
    thanks = drafted(at("2026-03-11", "07:30"), parent=identity(APPLIED), step=THANKS_NUMBERS[0], to=ravi)
    now = at("2026-03-11", "12:00")
    assert taken(now, *facts, *thanks) == []
    (because,) = taken(now, *facts, *thanks, said(now, "snooze", until=date(2026, 3, 16)))
    assert "not before 2026-03-16" in because


def _invited(uid: str, start: datetime, person: Address) -> Fact:
    fields = (("start", start.isoformat()), ("uid", uid), ("method", "REQUEST"), ("organiser", person.address))
    return came(at("2026-03-05"), kind="interview_invitation", found=(Finding("meeting", "Interview", fields),))


def notices(now: datetime, *facts: Fact, untouched: bool = True) -> tuple[str, ...]:
    (line,) = outlook(situation(now, *facts, in_drafts=lying(untouched)))
    return line.notices


def test_that_a_draft_will_be_taken_back_is_said_of_untouched_ones_alone() -> None:
    """Of what the user has changed they are asked to look at it; nothing is promised that will not happen."""
    answered = (*WRITTEN, came(at("2026-03-09", "11:00")))
    (going,) = notices(NOON, *answered)
    assert "the next pass, which takes it back" in going and "delete it" not in going
    (theirs,) = notices(NOON, *answered, fated(at("2026-03-09", "10:00"), "edited"), untouched=False)
    assert "delete it, or make it fit" in theirs and "takes it back" not in theirs
    (stuck,) = notices(NOON, *answered, fated(at("2026-03-09", "11:30"), "edited"))
    assert "delete it, or make it fit" in stuck
    snoozed = said(NOON, "snooze", until=date(2026, 3, 20))
    assert "you snoozed it" in str(notices(NOON, *WRITTEN, snoozed))
    assert notices(NOON, *WRITTEN, snoozed, fated(at("2026-03-09", "10:00"), "edited"), untouched=False) == ()


def test_a_call_they_took_overtakes_a_draft_and_how_things_stand_is_asked_later() -> None:
    call = said(NOON, "log", kind="call", direction="both")
    assert taken(NOON, *WRITTEN, call) == ["you noted a call with them on 2026-03-09"]
    back = (*WRITTEN, call, fated(at("2026-03-09", "12:01"), "taken_back"))
    (line,) = outlook(situation(NOON, *back))
    assert line.due == at("2026-03-18", "07:30")  # seven business days; what is missing would come after five
