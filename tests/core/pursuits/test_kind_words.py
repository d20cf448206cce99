"""A kind word after a rejection asks for nothing: it is nobody's turn, and nobody is thanked twice. Days are Mara's."""

from typing import Any

import pytest

from core.telling import at, came, history, wrote
from followupd.core.facts import Fact, MessageSeen
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.events import events_of
from followupd.core.pursuits.pursuit import Pursuit

CLOSES, ASKS = (Finding("meaning", meaning) for meaning in ("closes", "asks"))
ENGLISH = Finding("language", "en")
QUESTION = Finding("question", "Could we keep your papers?")
REJECTED = (wrote(at("2026-03-02"), opens="application"), came(at("2026-03-06"), found=(CLOSES,)))
THANKED = (*REJECTED, wrote(at("2026-03-10"), asks=True))
ANSWERED = at("2026-03-11")


def followed_up(*facts: Fact) -> Pursuit:
    (only,) = history(*facts).pursuits
    return only


@pytest.mark.parametrize("found", [(ASKS, ENGLISH), (CLOSES,)])
def test_a_kind_answer_to_the_thanks_leaves_everything_as_it_was(found: tuple[Finding, ...]) -> None:
    before, after = followed_up(*THANKED), followed_up(*THANKED, came(ANSWERED, found=found))
    assert (after.state, after.sequence, after.step, after.begun) == (
        "waiting", "rejection", before.step, before.begun,
    )  # fmt: skip
    assert after.last_touchpoint == ANSWERED


@pytest.mark.parametrize(
    "facts",
    [
        (*THANKED, came(ANSWERED, found=(ASKS, ENGLISH, QUESTION))),
        (*THANKED, came(ANSWERED, found=(ASKS,))),  # a text that was not read
        (*REJECTED, came(ANSWERED, found=(ASKS, ENGLISH))),  # no answer to anything
    ],
)
def test_what_may_want_something_is_the_user_s_turn(facts: tuple[Fact, ...]) -> None:
    assert followed_up(*facts).state == "your_turn"


MACHINE = Address("Firm Careers", "no-reply@firm.example")


@pytest.mark.parametrize(
    "answer",
    [
        came(ANSWERED, kind="rejection"),  # "Your experience was not quite what we needed."
        came(ANSWERED, kind="position_filled"),
        came(ANSWERED, kind="rejection", sender=MACHINE),
    ],
)
def test_what_was_missing_turns_nobody_down_again_and_the_later_steps_come(answer: MessageSeen) -> None:
    before, after = followed_up(*THANKED), followed_up(*THANKED, answer)
    assert (after.state, after.step, after.base, after.begun) == ("waiting", 1, before.base, before.begun)


def test_a_question_beside_it_is_hers_to_answer() -> None:
    after = followed_up(*THANKED, came(ANSWERED, kind="rejection", found=(QUESTION,)))
    assert (after.state, after.step) == ("your_turn", 1)


def test_a_machine_that_says_it_too_takes_no_persons_place_and_a_person_takes_a_machines() -> None:
    person, machine = came(at("2026-03-06"), kind="rejection"), came(at("2026-03-09"), kind="rejection", sender=MACHINE)
    opened = wrote(at("2026-03-02"), opens="application")
    assert followed_up(opened, person, machine).begun.hour == person.hour
    held = came(at("2026-03-04"), found=(Finding("meaning", "holds"),))
    later = came(at("2026-03-10"), kind="rejection")
    assert followed_up(opened, held, machine, later).begun.hour == later.hour


def test_a_day_they_named_before_they_turned_her_down_counts_no_more() -> None:
    by = Finding("stated_date", "We decide by 20 March.", (("date", "2026-03-20"), ("what", "decision")))
    held = came(at("2026-03-03"), found=(Finding("meaning", "holds"), by))
    opened = wrote(at("2026-03-02"), opens="application")
    assert followed_up(opened, held).stated is not None
    assert followed_up(opened, held, came(at("2026-03-16"), kind="rejection")).stated is None


@pytest.mark.parametrize(
    "later", [{"kind": "acknowledgement"}, {"found": (Finding("meaning", "holds"),)}], ids=["receipt", "lets her wait"]
)
def test_what_lets_her_wait_is_not_why_it_is_her_turn(later: dict[str, Any]) -> None:
    asked = (wrote(at("2026-03-02"), opens="application"), came(at("2026-03-06"), found=(ASKS,)))
    before, after = followed_up(*asked), followed_up(*asked, came(at("2026-03-07"), **later))
    assert (after.state, after.because) == ("your_turn", before.because)


@pytest.mark.parametrize("kind", ["human", "rejection", "position_filled"])
def test_a_no_that_asks_something_is_the_users_turn_whatever_kind_of_no_it_is(kind: Kind) -> None:
    asked = came(at("2026-03-06"), kind=kind, found=(CLOSES, QUESTION))
    assert events_of(asked)[1:] == ("answered",)
    assert followed_up(REJECTED[0], asked).state == "your_turn"
