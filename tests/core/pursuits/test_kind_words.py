"""A kind word after a rejection asks for nothing: it is nobody's turn, and nobody is thanked twice. Days are Mara's."""

import pytest

from core.telling import at, came, history, wrote
from followupd.core.facts import Fact
from followupd.core.judges.verdict import Finding
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
