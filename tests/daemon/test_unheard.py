"""Times that nobody has answered about: when the agenda says so."""

from core.dialogues import Line, dialogue
from core.telling import at, situation
from followupd.daemon.agenda import Moment, agenda

PROPOSES: Line = ("me", "2026-11-18", "Would you have time for a call on Thursday, 26 November at 10:00?")
INVITED: Line = ("jo", "2026-11-17", "We would like to invite you to an interview on Thursday, 26 November at 10:00.")
ACCEPTED: Line = ("me", "2026-11-17", "Thank you, Thursday, 26 November at 10:00 suits me.")
MOVES: Line = (
    "me",
    "2026-11-18",
    "I cannot make it. Could we move our interview to Monday, 30 November at 10:00?",
)


def days(*lines: Line, opens: str = "application") -> list[int]:
    """The days of November on which it is told, at eight o'clock."""
    facts = dialogue(*lines, opens=opens)
    moments = {n: Moment.of(situation(at(f"2026-11-{n}", "08:00"), *facts), facts) for n in range(18, 31)}
    return [n for n, moment in moments.items() if agenda(moment).get("unheard")]


def test_a_meeting_to_be_moved_is_told_after_two_business_days_before_each_day_and_on_its_own() -> None:
    assert days(INVITED, ACCEPTED, MOVES) == [20, 25, 26, 27, 28, 29]


def test_a_day_that_was_proposed_is_told_on_the_working_day_before_it_alone() -> None:
    assert days(PROPOSES, opens="networking") == [25]
