"""`track` says what is and what becomes of it: what runs already is told as it stands, and the last word counts."""

import json
from pathlib import Path

import pytest

from servers.mailbox import Mailbox
from stories.saying import says
from stories.story import Story, day
from stories.test_bad_input import facts
from stories.test_ends import applies, hears

NOON = day("2026-03-03", "12:00").isoformat()
NO_MORE_STEPS = """
[[sequence]]
name = "application"
[[sequence.step]]
after = "5 business days"
template = "application-status"
ask = "status"
"""


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def test_what_waits_already_is_told_as_it_stands_and_nothing_is_changed(story: Story) -> None:
    applies(story)
    before = facts(story)
    told = says(story, "2026-03-03", "track", "keller").out
    assert told.startswith("Followed up already as application, and nothing is changed: Jo Keller")
    assert "waiting; next Mon 2026-03-09 07:30: follow up on anything missing" in told
    assert facts(story) == before
    data = json.loads(story.run("track", "keller", "--json", "--at", NOON).out)
    assert data["verb"] is None and data["word"] is None and data["pursuit"]["state"] == "waiting"


def test_what_is_hers_to_answer_is_told_so_and_stays_hers(story: Story) -> None:
    hears(story, applies(story), "Dear Ms Winter,\n\ncould you send me your references?\n\nJo Keller", "2026-03-03")
    before = facts(story)
    told = says(story, "2026-03-04", "track", "keller").out
    assert "Followed up already as application" in told and "your turn" in told and facts(story) == before


def test_of_what_has_used_up_its_steps_it_is_said_what_goes_on_with_it(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, more=NO_MORE_STEPS)
    applies(story)
    story.sync(day("2026-03-09", "07:30"))
    for lying in story.mailbox.messages("Drafts"):
        story.mailbox.move(lying.uid, "Drafts", "Sent")
    story.sync(day("2026-03-09", "09:00"))
    told = says(story, "2026-03-10", "track", "keller").out
    assert "Followed up already" in told and "every step of its sequence is used up" in told
    way = told.partition("`followupd ")[2].partition("`")[0].split()
    says(story, "2026-03-10", *way)
    assert story.the_pursuit(day("2026-03-10", "11:00"))["due"] is not None


def test_what_rests_goes_on_by_the_word_as_before(story: Story) -> None:
    applies(story)
    story.sync(day("2026-03-09", "07:30"))
    (lying,) = story.mailbox.messages("Drafts")
    story.mailbox.delete("Drafts", lying.uid)
    story.passes(day("2026-03-09", "09:00"), day("2026-03-11", "09:00"))
    assert story.the_pursuit(day("2026-03-11"))["state"] == "resting"
    assert says(story, "2026-03-11", "track", "keller").out.startswith("Followed up: Jo Keller")
    assert story.the_pursuit(day("2026-03-11", "11:00"))["state"] == "waiting"


SAME_SECOND = [("target", "application"), ("networking", "recruiter"), ("networking", "recruiter", "networking")]


@pytest.mark.parametrize("words", SAME_SECOND)
def test_of_two_words_in_the_same_second_the_later_counts(story: Story, words: tuple[str, ...]) -> None:
    """Of a firm, or a person, that nothing but her word opened."""
    story.sync(day("2026-03-03"))
    who = "Mill Ltd" if "target" in words else "Ada Brandt <ada@mill.example>"
    for sequence in words:
        assert story.run("track", who, "--as", sequence, "--at", NOON).code == 0
    assert story.the_pursuit(day("2026-03-03", "13:00"))["sequence"] == words[-1]
