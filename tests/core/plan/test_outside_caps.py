"""What is outside the caps takes nobody's place in them: while thanks lie in Drafts, others of that firm are asked."""

from dataclasses import replace

import pytest

from core.telling import at, came, drafted, identity, situation, wrote
from followupd.core.facts import DraftIntended, Fact
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.plan.sequences import INTRODUCTION_NUMBER, number_of

MONDAY, MORNING = at("2026-03-02"), at("2026-03-09", "07:30")
PEOPLE = {name: Address("", f"{name}.person@firm.example") for name in ("ada", "ben", "cem")}
THANKED = ("ada", "ben")


def applied(name: str) -> Fact:
    return wrote(MONDAY, name, to=PEOPLE[name], opens="application")


def met(name: str) -> Fact:
    fields = (("start", "2026-03-06T10:00:00+01:00"), ("end", "2026-03-06T11:00:00+01:00"), ("uid", name))
    found = (Finding("meeting", "Interview", (*fields, ("method", "REQUEST"))),)
    return came(at("2026-03-04"), name, kind="interview_invitation", sender=PEOPLE[name], found=found)


def refused(name: str) -> Fact:
    return came(at("2026-03-04"), name, kind="rejection", sender=PEOPLE[name])


def lies(name: str, step: int, ask: str) -> tuple[Fact, ...]:
    parent = identity(at("2026-03-04"), name, PEOPLE[name])
    intended, *more = drafted(MORNING, name, parent=parent, step=step, draft=f"d{name}", to=PEOPLE[name])
    assert isinstance(intended, DraftIntended)
    return replace(intended, ask=ask), *more


def asked(*facts: Fact, hour: str = "08:00") -> list[str]:
    """Of whom it is planned that they are asked something."""
    decisions = plan(situation(at("2026-03-09", hour), *facts))
    return [d.pursuit for d in decisions if isinstance(d, WriteDraft) and not d.step.thanks]


@pytest.mark.parametrize(
    ("answer", "sequence", "ask"), [(met, "interview", "none"), (refused, "rejection", "feedback")]
)
def test_thanks_that_lie_in_drafts_keep_nobody_else_of_that_firm_waiting(
    answer: object, sequence: str, ask: str
) -> None:
    assert callable(answer)
    heard = [fact for name in THANKED for fact in (applied(name), answer(name))]
    thanks = [fact for name in THANKED for fact in lies(name, number_of(sequence, 0), ask)]
    assert asked(*heard, *thanks, applied("cem")) == ["cem"]


def test_thanks_of_the_same_morning_keep_nobody_else_of_that_firm_waiting() -> None:
    heard = [fact for name in THANKED for fact in (applied(name), met(name))]
    decisions = plan(situation(MORNING, *heard, applied("cem")))
    assert [d.pursuit for d in decisions if isinstance(d, WriteDraft)] == ["ada", "ben", "cem"]


def test_questions_that_lie_in_drafts_take_their_place_in_the_cap() -> None:
    heard = [fact for name in THANKED for fact in (applied(name), met(name))]
    questions = [fact for name in THANKED for fact in lies(name, number_of("interview", 1), "status")]
    assert asked(*heard, *questions, applied("cem")) == []


def names(name: str, whom: str, firm: str) -> tuple[Fact, ...]:
    """Somebody at a firm answers, and names somebody at Quay."""
    sender = Address("", f"{name}@{firm}.example")
    address = (("name", f"{whom} Lee"), ("address", f"{whom}@quay.example"))
    found = (Finding("meaning", "closes"), Finding("referral", "Do write.", address))
    return (
        wrote(MONDAY, name, to=sender, opens="networking"),
        came(at("2026-03-04"), name, sender=sender, found=found),
    )


def introduction(name: str, whom: str, firm: str) -> tuple[Fact, ...]:
    sender, to = Address("", f"{name}@{firm}.example"), Address(f"{whom} Lee", f"{whom}@quay.example")
    parent = identity(at("2026-03-04"), name, sender)
    intended, *more = drafted(MORNING, name, parent=parent, step=INTRODUCTION_NUMBER, draft=f"d{name}", to=to)
    assert isinstance(intended, DraftIntended)
    return replace(intended, ask="meeting"), *more


def introduced(hour: str, *facts: Fact) -> list[str]:
    decisions = plan(situation(at("2026-03-09", hour), *facts))
    people = (d.to for d in decisions if isinstance(d, WriteDraft) and d.index == INTRODUCTION_NUMBER)
    return [one.person.address for one in people if one]


def test_first_mails_to_who_was_named_count_for_the_firm_they_go_to() -> None:
    """Three friends at three firms each name somebody at Quay: two are written to, the third in their time."""
    every = (("ann", "kim", "rail"), ("bob", "lea", "tram"), ("cyd", "max", "bus"))
    named = [fact for one in every for fact in names(*one)]
    assert introduced("07:30", *named) == ["kim@quay.example", "lea@quay.example"]
    lying = [fact for one in every[:2] for fact in introduction(*one)]
    assert introduced("08:00", *named, *lying) == []


def test_first_mails_to_who_was_named_take_no_place_at_the_firm_of_who_named_them() -> None:
    every = (("ann", "kim", "firm"), ("bob", "lea", "firm"))
    lying = [fact for one in every for fact in (*names(*one), *introduction(*one))]
    assert asked(*lying, applied("cem")) == ["cem"]
