"""A deleted draft: what it means for the pursuit, and for how long there is peace."""

from dataclasses import replace

import pytest

from core.telling import POLICY, at, came, drafted, fated, identity, situation, wrote
from followupd.core.facts import Fact
from followupd.core.plan.decisions import TakeBack, WriteDraft
from followupd.core.plan.declines import heeded
from followupd.core.plan.on_decline import SKIP, OnDecline, parse_on_decline
from followupd.core.plan.planner import plan
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import DraftInFolder

MONDAY = at("2026-03-02")
FIRST = at("2026-03-09", "07:30")
SENT = at("2026-03-09", "09:00")
SECOND = at("2026-03-18", "07:30")
DELETED = at("2026-03-18", "09:00")
BEGUN = (wrote(MONDAY, opens="application"), *drafted(FIRST, parent=identity(MONDAY), draft="a"))
FIRST_SENT = (*BEGUN, wrote(SENT, draft="a"), fated(SENT, "sent", draft="a"))
SECOND_DELETED = (
    *FIRST_SENT, *drafted(SECOND, parent=identity(SENT), step=1, draft="b"), fated(DELETED, "declined", draft="b")
)  # fmt: skip


def moment(now: str, *facts: Fact, wish: OnDecline = SKIP, lying: tuple[DraftInFolder, ...] = ()) -> Situation:
    seen = situation(at(now, "12:00"), *facts, in_drafts=lying)
    return replace(seen, policy=replace(POLICY, on_decline=wish), history=heeded(seen.history, wish))


def state(*facts: Fact, wish: OnDecline = SKIP) -> str:
    (pursuit,) = moment("2026-04-01", *facts, wish=wish).history.pursuits
    return pursuit.state


def test_the_first_draft_deleted_of_what_nobody_asked_for_rests_and_says_why() -> None:
    (pursuit,) = moment("2026-03-20", *BEGUN, fated(SENT, "declined", draft="a")).history.pursuits
    assert pursuit.state == "resting"
    assert "first draft" in pursuit.because and f"followupd stop {pursuit.id}" in pursuit.because


def test_a_later_draft_deleted_skips_its_step_only() -> None:
    assert state(*SECOND_DELETED) == "waiting"
    assert state(*BEGUN, wrote(SENT), fated(SENT, "superseded", draft="a")) == "waiting"


def test_two_deleted_running_rest() -> None:
    third = drafted(at("2026-04-13", "07:30"), parent=identity(SENT), step=2, draft="c")
    assert state(*SECOND_DELETED, *third) == "waiting"
    assert state(*SECOND_DELETED, *third, fated(at("2026-04-13", "09:00"), "declined", draft="c")) == "resting"


def test_a_new_touchpoint_wakes_what_rests() -> None:
    resting = (*BEGUN, fated(SENT, "declined", draft="a"))
    assert state(*resting, wrote(at("2026-03-20"))) == "waiting"
    assert state(*resting, came(at("2026-03-20"))) == "your_turn"
    assert state(*resting, fated(at("2026-03-20"), "pending", draft="a")) == "waiting"


def test_stop_ends_the_pursuit_whichever_draft_was_deleted() -> None:
    assert state(*SECOND_DELETED, wish=OnDecline("stop")) == "closed"
    assert state(*BEGUN, fated(SENT, "declined", draft="a"), wish=OnDecline("stop")) == "closed"


def test_snooze_skips_the_step_and_nothing_is_written_for_so_long() -> None:
    (news,) = (s for s in plan(moment("2026-03-20", *SECOND_DELETED, wish=parse_on_decline("snooze 60 days"))))
    assert "snooze 60 days" in getattr(news, "because", "")


@pytest.mark.parametrize("text", ["", "skip it", "snooze", "snooze soon", "rest"])
def test_what_on_decline_cannot_mean_is_said(text: str) -> None:
    with pytest.raises(ValueError, match="'"):
        parse_on_decline(text)


def test_an_untouched_draft_older_than_ten_business_days_is_taken_back_and_its_step_planned_afresh() -> None:
    lying = (DraftInFolder("main", "Drafts", 1, "<1@x>", "a", frozenset({"jo.keller@firm.example"}), FIRST, True),)
    tenth = plan(moment("2026-03-23", *BEGUN, lying=lying))
    assert not any(isinstance(d, TakeBack) for d in tenth)
    (taken, *_) = plan(moment("2026-03-24", *BEGUN, lying=lying))
    assert isinstance(taken, TakeBack) and "10 business days" in taken.because
    (again,) = plan(moment("2026-03-24", *BEGUN, fated(at("2026-03-24"), "taken_back", draft="a")))
    assert isinstance(again, WriteDraft) and again.index == 0


def test_a_draft_that_was_changed_is_never_too_old() -> None:
    lying = (DraftInFolder("main", "Drafts", 1, "<1@x>", "a", frozenset(), FIRST, False),)
    assert not any(
        isinstance(d, TakeBack)
        for d in plan(moment("2026-05-04", *BEGUN, fated(SENT, "edited", draft="a"), lying=lying))
    )


def test_a_deleted_draft_that_lies_there_again_is_never_too_old() -> None:
    lying = (DraftInFolder("main", "Drafts", 1, "<1@x>", "a", frozenset({"jo.keller@firm.example"}), FIRST, True),)
    again = (fated(at("2026-03-10"), "declined", draft="a"), fated(at("2026-03-23"), "pending", draft="a"))
    assert not any(isinstance(d, TakeBack) for d in plan(moment("2026-05-04", *BEGUN, *again, lying=lying)))
