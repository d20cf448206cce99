"""What seems to decide: silence at once, its sentence in the agenda, and words only a whole working day later."""

import shlex
from datetime import timedelta
from pathlib import Path

import pytest

from servers.mail import reply
from servers.mailbox import Mailbox
from stories.saying import APPLIED, applied, says
from stories.story import Story, day, text_of
from stories.test_ends import applies, section
from stories.test_to_the_morning import comes_on

LEFT, NO_MORE, NO, FILLED, OFFERED = (
    "Jo Keller is no longer with Firm.",
    "Please do not contact me again and remove me from your list.",
    "Unfortunately we have decided to go forward with another candidate.",
    "The position of Analyst has been filled in the meantime.",
    "We are pleased to offer you the position of Analyst.",
)
# The sentence, what the agenda says of it, the state until then, and what is written on Friday the 6th, if anything.
DECIDED = {
    "left": (LEFT, "They have left the company", "unreachable", ""),
    "opt-out": (NO_MORE, "They want no more mail about this", "closed", ""),
    "rejection": (NO, "They go no further with your application", "waiting", "one thing that would have made"),
    "filled": (FILLED, "The position is filled", "waiting", "Please keep me in mind"),
    "offer": (OFFERED, "They make you an offer", "your_turn", ""),
}


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return applied(Story(mailbox, tmp_path))


def hears(story: Story, sentence: str, on: str = "2026-03-04", hour: str = "10:00") -> None:
    """On Wednesday the 4th, three working days before her question would be due."""
    at = day(on, hour)
    machine = {"Auto-Submitted": "auto-replied"} if sentence == LEFT else {}
    story.receives(reply(APPLIED, text=f"{sentence}\n\nJo Keller", at=at, headers=machine), at)
    story.sync(at + timedelta(minutes=30))


@pytest.mark.parametrize("what", DECIDED)
def test_the_agenda_quotes_it_and_nothing_is_written_of_it_for_a_whole_working_day(story: Story, what: str) -> None:
    sentence, told, state, letter = DECIDED[what]
    hears(story, sentence)
    for on in ("2026-03-04", "2026-03-05"):
        (item,) = section(story, "decided", on, "13:00")
        assert (item["text"], sentence in item["quote"]) == (told, True)
        assert "if that was misread" in item["sheet"][0]
        assert sentence in story.run("agenda", "--at", f"{on}T13:00").out
        assert story.the_pursuit(day(on, "13:00"))["state"] == state
    story.passes(day("2026-03-04", "12:10"), day("2026-03-06", "07:29"), timedelta(hours=6))
    story.sync(day("2026-03-06", "07:29"))
    assert story.drafts() == []
    story.passes(day("2026-03-06", "07:30"), day("2026-03-20", "07:30"))
    assert [letter in text_of(draft) for draft in story.drafts()] == ([True] if letter else [])


def test_of_whoever_has_left_it_is_asked_who_reads_mail_at_that_firm(mailbox: Mailbox, tmp_path: Path) -> None:
    """Whose name nobody has said: then it is called by its domain, never by the person who has left."""
    story = Story(mailbox, tmp_path)
    gone = reply(applies(story), text=LEFT, at=day("2026-03-04"), headers={"Auto-Submitted": "auto-replied"})
    story.receives(gone, day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    (item,) = section(story, "names", "2026-03-04", "13:00")
    assert item["text"].startswith("who reads it at firm.example? `followupd contact ")


def test_who_took_over_is_written_to_a_whole_working_day_after_it_was_told(story: Story) -> None:
    """Her question was due on Monday the 9th; at seven Jo's machine says who took over, and at noon she names them."""
    hears(story, f"{LEFT} Kim Lee took over, please write to kim.lee@firm.example.", "2026-03-09", "07:00")
    story.sync(day("2026-03-09", "07:30"))
    assert story.drafts() == [] and story.the_pursuit(day("2026-03-09"))["state"] == "unreachable"
    (asked,) = section(story, "names", "2026-03-09", "09:00")
    command = "followupd contact bd5f78ee --name 'Kim Lee' --address kim.lee@firm.example"
    assert asked["text"] == f"their mail names Kim Lee <kim.lee@firm.example>: `{command}`"
    says(story, "2026-03-09", *shlex.split(command)[1:])
    held = story.the_pursuit(day("2026-03-09", "12:00"))
    gone = 'Jo Keller is no longer there, a mail of 2026-03-09 says: "Jo Keller is no longer with Firm." in the text'
    misread = "say `correct` within a working day if that was misread"
    assert (held["state"], held["because"]) == ("waiting", f"{gone}; {misread}")
    assert held["due"] == "2026-03-11T07:30:00+01:00"
    for on in ("2026-03-09", "2026-03-10"):
        (item,) = section(story, "decided", on, "13:00")
        assert (item["who"], item["text"]) == ("Jo Keller <jo.keller@firm.example>", "They have left the company")
    letter = comes_on(story, day("2026-03-09", "12:10"), "2026-03-11")
    assert story.the_draft()["To"] == "Kim Lee <kim.lee@firm.example>" and letter.startswith("Dear Kim Lee,")
    assert "I have your name from Jo Keller's message of 9 March" in letter


def test_that_somebody_left_put_right_holds_nothing_any_more(story: Story) -> None:
    """The same sentence, which was about somebody else: her question to Jo is as due as it was."""
    hears(story, f"{LEFT} Kim Lee took over, please write to kim.lee@firm.example.", "2026-03-09", "07:00")
    says(story, "2026-03-09", "correct", "Jo Keller", "--kind", "auto_reply")
    story.sync(day("2026-03-09", "10:30"))
    assert story.the_draft()["To"] == "Jo Keller <jo.keller@firm.example>"
