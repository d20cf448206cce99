"""A meeting called off in a program's words is with them again; what is asked or promised beside it is heard too."""

import pytest

from core.telling import at, came, history, wrote
from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.pursuits.events import events_of

OFF = Finding("meeting_word", "Your interview with Kim Lee was canceled.", (("word", "cancels"),))
HOLD = Finding("hold", "We will come back to you with a new date.")
ASKED = Finding("question", "When would you be free?", (("way", "asks"),))
BY_CALENDAR = Finding(
    "meeting", "Interview", (("start", "2026-03-20T10:00:00+01:00"), ("uid", "m"), ("method", "CANCEL"))
)


def off(meaning: str, *found: Finding) -> MessageSeen:
    return came(at("2026-03-10"), kind="interview_invitation", found=(Finding("meaning", meaning), *found))


@pytest.mark.parametrize("called_off", [OFF, BY_CALENDAR])
def test_what_is_called_off_says_the_same_by_calendar_and_in_words(called_off: Finding) -> None:
    assert events_of(off("holds", called_off)) == ("uninvited",)
    assert events_of(off("holds", called_off, HOLD)) == ("uninvited", "held")
    assert events_of(off("asks", called_off, ASKED)) == ("uninvited", "answered")


def test_an_invitation_that_a_program_calls_off_waits_for_no_answer_any_more() -> None:
    invited = came(at("2026-03-05"), kind="interview_invitation", found=(Finding("meaning", "asks"),))
    before = (wrote(at("2026-03-02"), opens="application"), invited)
    (asked,) = history(*before).pursuits
    (over,) = history(*before, off("holds", OFF, HOLD)).pursuits
    assert (asked.state, over.state) == ("your_turn", "waiting")
