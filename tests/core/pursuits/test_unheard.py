"""What the user asks about the time of a meeting is open until somebody there writes."""

from datetime import date

import pytest

from core.agreed_dialogues import DAY, NEXT
from core.dialogues import pursuit_after
from followupd.core.pursuits.unheard import Unheard, unheard

THURSDAY, MONDAY = date(2026, 12, 3), date(2026, 12, 7)
INVITED = "We would like to invite you to an interview on Thursday, 3 December at 10:00."
ACCEPTED = "Thank you, Thursday, 3 December at 10:00 suits me."


def open_after(*said: str, opens: str = "application") -> Unheard | None:
    """The other side begins; what is said after the first answer is said on the next day."""
    lines = [("jo" if n % 2 == 0 else "me", DAY if n < 2 else NEXT, text) for n, text in enumerate(said)]
    return unheard(pursuit_after(*lines, opens=opens).messages)


def moved_by(*said: str) -> Unheard | None:
    """Mara has accepted, and writes of her own accord on the next day."""
    lines = [("jo", DAY, INVITED), ("me", DAY, ACCEPTED), *(("me", NEXT, text) for text in said)]
    return unheard(pursuit_after(*lines).messages)


@pytest.mark.parametrize(
    "asks",
    [
        "I am afraid I cannot make Thursday. Could we move our interview to Monday, 7 December at 10:00?",
        "Am Donnerstag kann ich nicht. Könnten wir das Gespräch auf Montag, den 7. Dezember um 10 Uhr verschieben?",
        "Malheureusement je ne pourrai pas venir jeudi. Pourrions-nous reporter l'entretien à lundi 7 décembre à 10h ?",
        "Lamentablemente no puedo el jueves. ¿Podríamos aplazar la entrevista al lunes 7 de diciembre a las 10:00?",
    ],
)  # fmt: skip
def test_who_asks_to_move_a_meeting_waits_for_both_days(asks: str) -> None:
    told = moved_by(asks)
    assert told and (told.instead, told.days) == (THURSDAY, (MONDAY,))


def test_who_asks_for_another_day_and_names_none_waits_for_the_day_of_the_meeting() -> None:
    told = moved_by("I am afraid I cannot make it on Thursday. Could we move our interview to another day?")
    assert told and (told.instead, told.days) == (THURSDAY, ())


def test_a_reminder_of_hers_leaves_the_question_open_and_an_answer_of_theirs_ends_it() -> None:
    asks = "I cannot make Thursday. Could we move our interview to Monday, 7 December at 10:00?"
    assert moved_by(asks, "May I ask whether you have seen my last message?")
    assert open_after(INVITED, ACCEPTED, "Thank you, we look forward to it.", asks)
    assert open_after(INVITED, ACCEPTED, "Fine.", asks, "Monday at 10:00 is fine with us.") is None
    assert open_after(INVITED, ACCEPTED, "Fine.", asks, "I will look into it and let you know.") is None


def test_times_that_she_proposes_are_open_and_a_yes_or_an_end_of_hers_asks_nothing() -> None:
    told = open_after("When shall we meet?", "How about Monday, 7 December at 10:00?", opens="networking")
    assert told and (told.instead, told.days) == (None, (MONDAY,))
    assert open_after(INVITED, ACCEPTED) is None
    assert moved_by("I have to cancel our interview on Thursday, as my plans have changed.") is None
