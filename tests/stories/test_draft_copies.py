"""Copies of a draft where nobody looks for one: marked for deletion, in the Inbox, in Trash, changed beside ours."""

from datetime import timedelta
from pathlib import Path

import pytest

from servers.mail import sent
from servers.mailbox import Mailbox, Stored
from stories.story import Story, day

MONDAY = day("2026-03-02")
DUE = day("2026-03-09", "07:30")
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nKind regards\nMara Winter"
NINE = day("2026-03-09", "09:00")


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    told = Story(mailbox, tmp_path)
    told.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    told.sync(DUE)
    told.sync(DUE + timedelta(minutes=2))  # Drafts as it is now is known
    return told


def the_stored_draft(story: Story) -> Stored:
    (only,) = story.mailbox.messages("Drafts")
    return only


def fate(story: Story, later: timedelta) -> str:
    """What the last pass made of it; a pass was taken at that hour."""
    story.sync(NINE + later)
    told = story.run("why", "keller", "--at", (NINE + later).isoformat()).out
    return [line for line in told.splitlines() if "the draft is" in line][-1]


def test_a_draft_marked_for_deletion_and_not_yet_removed_is_gone(story: Story) -> None:
    story.mailbox.flag("Drafts", the_stored_draft(story).uid, r"\Deleted")
    assert "vanished" in fate(story, timedelta(minutes=5))
    assert "declined" in fate(story, timedelta(hours=25))


def test_thrown_into_trash_by_a_client_that_only_marks_the_original_it_is_declined(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.deliver("Trash", draft.raw, NINE, (r"\Seen",))
    story.mailbox.flag("Drafts", draft.uid, r"\Deleted")
    assert "vanished" in fate(story, timedelta(minutes=5))
    assert "declined" in fate(story, timedelta(minutes=25))


def test_an_old_version_marked_for_deletion_beside_the_new_one_does_not_hide_that_it_was_changed(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.deliver("Drafts", draft.raw.replace(b"Dear Ms Keller", b"Dear Jo"), NINE)
    story.mailbox.flag("Drafts", draft.uid, r"\Deleted")
    assert "edited" in fate(story, timedelta(minutes=5))
    assert len(story.mailbox.messages("Drafts")) == 2  # removing it is the user's


def test_a_mark_for_deletion_taken_off_again_brings_the_draft_back(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.flag("Drafts", draft.uid, r"\Deleted")
    assert "vanished" in fate(story, timedelta(minutes=5))
    story.mailbox.unflag("Drafts", draft.uid, r"\Deleted")
    assert "pending" in fate(story, timedelta(minutes=10))
