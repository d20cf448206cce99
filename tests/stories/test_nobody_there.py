"""Where an application has reached nobody: why nothing is written, what ends that, and the letter to who is named."""

from pathlib import Path

import pytest

from servers.mail import bounce
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of
from stories.test_application import MONDAY, application


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def test_a_bounce_makes_it_unreachable_and_says_so(story: Story) -> None:
    applied = story.sends(application(), MONDAY)
    story.receives(bounce(applied, at=day("2026-03-02", "10:01")), day("2026-03-02", "10:01"))
    story.passes(day("2026-03-03"), day("2026-03-12"))
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-03-12"))
    assert (pursuit["state"], pursuit["due"], pursuit["next_step"]) == ("unreachable", None, "")
    assert pursuit["because"] == "your mail to jo.keller@firm.example came back on 2026-03-02"
    assert pursuit["ends"].startswith("a name that you give with `contact`, or a mail of yours to a person there")
    why = story.why("Jo Keller", day("2026-03-12"))
    assert "now: your mail to jo.keller@firm.example came back on 2026-03-02\n" in why  # and no hour
    assert "did not arrive and will not: there is no such mailbox" in why
    told = f"which address has Jo Keller? `followupd contact {pursuit['id']} --address ...`"
    assert told in story.agenda(day("2026-03-03"))


def test_without_a_persons_name_nothing_is_written_until_one_is_given(story: Story) -> None:
    """It is asked for on Monday the 9th, when the first follow-up would be due; the name comes on the 12th."""
    story.sends(application(to="jobs@firm.example", text="Dear Sir or Madam,\n\nI apply for the position."), MONDAY)
    asked = [n for n in range(3, 13) if "Needed for jobs@firm.example" in story.sync(day(f"2026-03-{n:02}")).out]
    nobody = "no person is known there: you wrote to jobs@firm.example"
    pursuit = story.the_pursuit(day("2026-03-12"))
    assert asked == [9] and story.drafts() == []
    assert (pursuit["state"], pursuit["due"], pursuit["because"]) == ("unreachable", None, nobody)
    assert f"now: {nobody}\n" in story.why("firm", day("2026-03-12"))
    wanted = f"who reads it at firm.example? `followupd contact {pursuit['id']} --name ... --address ...`"
    assert wanted in story.agenda(day("2026-03-09", "12:00"))
    given = ("contact", pursuit["id"], "--name", "Jane Doe", "--address", "jane.doe@firm.example")
    assert story.run(*given, "--at", day("2026-03-12", "12:00").isoformat()).code == 0
    pursuit = story.the_pursuit(day("2026-03-12", "12:01"))
    assert (pursuit["state"], pursuit["because"]) == ("waiting", "due now: no answer 5 business days after 2026-03-02")
    assert story.drafts() == []
    story.sync(day("2026-03-12", "12:30"))
    draft = story.the_draft()
    assert draft["To"] == "Jane Doe <jane.doe@firm.example>"
    text = text_of(draft)
    assert "On 2 March I sent my application for the position of Platform Engineer (ref. 2083) to jobs@firm" in text
    assert "I am writing to you directly" in text
