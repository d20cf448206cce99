"""Two people agree on when to meet in plain mail: that fixes the meeting, and nothing less does."""

import pytest

from core.agreed_dialogues import (
    DAY,
    MOVED,
    NEXT,
    NOTHING_FIXED,
    OFFERED,
    ONE_OF_SEVERAL,
    THE_USERS_OWN,
    YES_TO_ONE,
    Told,
)
from core.dialogues import fixed, pursuit_after
from followupd.core.pursuits.pursuit import Pursuit


def after(told: Told, opens: str = "application") -> Pursuit:
    """Both write in turn, the other side first; what is said after the first answer is said on the next day."""
    lines = [("jo" if n % 2 == 0 else "me", DAY if n < 2 else NEXT, said) for n, said in enumerate(told.said)]
    return pursuit_after(*lines, opens=opens)


def first_words(told: Told) -> str:
    return " / ".join(said[:40] for said in told.said)


@pytest.mark.parametrize("told", [*YES_TO_ONE, *ONE_OF_SEVERAL, *THE_USERS_OWN], ids=first_words)
def test_a_yes_to_one_time_fixes_the_meeting(told: Told) -> None:
    pursuit = after(told)
    assert fixed(pursuit) == list(told.meet)
    assert pursuit.sequence == ("interview" if told.meet else "application")


@pytest.mark.parametrize("told", OFFERED, ids=first_words)
def test_a_line_that_says_yes_to_the_time_that_was_offered_fixes_it(told: Told) -> None:
    assert fixed(after(told)) == list(told.meet)


@pytest.mark.parametrize("told", MOVED, ids=first_words)
def test_what_is_moved_or_called_off_counts_as_it_last_stood(told: Told) -> None:
    pursuit = after(told)
    assert fixed(pursuit) == list(told.meet)
    assert pursuit.sequence == ("interview" if told.meet else "application")


@pytest.mark.parametrize("told", NOTHING_FIXED, ids=first_words)
def test_weak_words_fix_nothing(told: Told) -> None:
    pursuit = after(told)
    assert fixed(pursuit) == []
    assert pursuit.sequence == "application"


@pytest.mark.parametrize("told", YES_TO_ONE, ids=first_words)
def test_with_somebody_who_is_known_it_is_a_conversation(told: Told) -> None:
    assert after(told, opens="networking").sequence == "conversation"


ASKED = "Could we talk for a quarter of an hour?"
IN_A_LINE = [
    ("Could do Thursday 3 December, 9am.", "Thursday 9am is great, thank you."),
    ("Podría el jueves 3 de diciembre a las 9.", "El jueves a las 9 me va genial."),
    ("Potrei giovedì 3 dicembre alle 9.", "Giovedì alle 9 va benissimo."),
    ("Dava na quinta-feira, 3 de dezembro, às 9h.", "Quinta às 9h é perfeito."),
    ("Ik heb donderdag 3 december om 9 uur tijd.", "Donderdag 9 uur is prima."),
]


@pytest.mark.parametrize("said", IN_A_LINE, ids=lambda said: said[0])
@pytest.mark.parametrize(("asked", "meet"), [(ASKED, ["2026-12-03 09:00"]), ("Thank you for your article.", [])])
def test_a_day_and_an_hour_in_a_line_offer_the_talk_that_was_asked_for(
    said: tuple[str, str], asked: str, meet: list[str]
) -> None:
    lines = [("me", DAY, asked), ("jo", DAY, said[0]), ("me", NEXT, said[1])]
    assert fixed(pursuit_after(*lines, opens="networking")) == meet
