"""Copies of a draft where nobody looks for one: marked for deletion, in the Inbox, in Trash, changed beside ours."""

import re
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from servers.mail import sent
from servers.mailbox import Mailbox, Stored
from stories.story import Story, day

MONDAY = day("2026-03-02")
DUE = day("2026-03-09", "07:30")
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nKind regards\nMara Winter"
NINE = day("2026-03-09", "09:00")
MINUTE = timedelta(minutes=1)


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
    return ["pending", *(line for line in told.splitlines() if "the draft is" in line)][-1]


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


def with_date(draft: Stored, hour: datetime) -> bytes:
    """The same mail, as a client gives it the hour of sending or saving."""
    date = format_datetime(hour).encode()
    return re.sub(rb"(?m)^Date: [^\r\n]*", b"Date: " + date, draft.raw, count=1)


@pytest.mark.parametrize("removed_at_once", [True, False], ids=["removed at once", "removed later"])
def test_a_copy_to_oneself_in_the_inbox_shows_that_it_was_sent_though_the_draft_still_lies_there(
    story: Story, removed_at_once: bool
) -> None:
    draft = the_stored_draft(story)
    story.mailbox.deliver("INBOX", with_date(draft, NINE), NINE)
    if removed_at_once:
        story.mailbox.delete("Drafts", draft.uid)
    assert "sent" in fate(story, 5 * MINUTE)
    if not removed_at_once:
        assert story.drafts() == []  # byte for byte ours: cleared away
    story.passes(day("2026-03-10", "09:00"), day("2026-03-17", "20:00"))
    assert story.drafts() == []
    assert "sent" in fate(story, timedelta(days=8, hours=12))


def test_a_copy_in_the_inbox_of_a_draft_that_was_edited_with_the_same_id_shows_that_it_was_sent(story: Story) -> None:
    draft = the_stored_draft(story)
    edited = with_date(draft, NINE).replace(b"Dear Ms Keller", b"Dear Jo")
    story.mailbox.deliver("Drafts", edited, NINE)
    story.mailbox.delete("Drafts", draft.uid)
    assert "edited" in fate(story, 5 * MINUTE)
    story.mailbox.deliver("INBOX", with_date(draft, NINE + 10 * MINUTE), NINE + 10 * MINUTE)
    assert "sent" in fate(story, 15 * MINUTE)


def test_a_draft_that_a_server_shows_in_all_mail_too_is_not_sent(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.deliver("Archive", draft.raw, NINE)  # without \Draft, as some servers show it
    assert "pending" in fate(story, 5 * MINUTE)
    saved = with_date(draft, NINE + 6 * MINUTE)
    story.mailbox.deliver("Archive", saved, NINE + 6 * MINUTE)
    story.mailbox.deliver("Drafts", with_date(draft, NINE + 7 * MINUTE), NINE + 7 * MINUTE)  # saved again meanwhile
    story.mailbox.delete("Drafts", draft.uid)
    assert "edited" in fate(story, 8 * MINUTE)


def test_the_sent_copy_filed_before_a_pass_and_the_draft_removed_after_it_is_a_sending(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.deliver("Sent", with_date(draft, NINE), NINE, (r"\Seen",))
    assert "sent" in fate(story, MINUTE)
    for uid in story.mailbox.uids("Drafts"):
        story.mailbox.delete("Drafts", uid)
    assert "sent" in fate(story, timedelta(hours=26))


def test_a_changed_copy_to_somebody_else_beside_ours_is_an_edited_draft_and_no_other_is_written(story: Story) -> None:
    draft = the_stored_draft(story)
    edited = with_date(draft, NINE).replace(b"jo.keller@", b"pat.lindt@").replace(b"Dear Ms Keller", b"Dear Pat")
    story.mailbox.deliver("Drafts", edited, NINE)
    assert "edited" in fate(story, 5 * MINUTE)
    story.passes(day("2026-03-10", "09:00"), day("2026-03-31", "20:00"))
    assert len(story.drafts()) == 2  # neither is written anew after ten business days, nor taken away


def test_a_sent_copy_thrown_away_before_it_was_seen_was_sent(story: Story) -> None:
    draft = the_stored_draft(story)
    uid = story.mailbox.deliver("Sent", with_date(draft, NINE), NINE, (r"\Seen",))
    story.mailbox.delete("Drafts", draft.uid)
    story.mailbox.move(uid, "Sent", "Trash")
    assert "sent" in fate(story, MINUTE)
    assert "sent" in fate(story, timedelta(hours=26))


def test_a_version_saved_and_thrown_away_before_it_was_seen_was_not_sent(story: Story) -> None:
    draft = the_stored_draft(story)
    uid = story.mailbox.deliver("Drafts", with_date(draft, NINE), NINE, (r"\Seen",))
    story.mailbox.delete("Drafts", draft.uid)
    story.mailbox.move(uid, "Drafts", "Trash")
    assert "vanished" in fate(story, MINUTE)
    assert "declined" in fate(story, 20 * MINUTE)


def test_a_version_without_any_name_of_ours_thrown_away_before_it_was_seen_was_not_sent(story: Story) -> None:
    draft = the_stored_draft(story)
    bare = re.sub(rb"(?m)^(X-Draft-Id|References):.*\r\n(?:[ \t].*\r\n)*", b"", with_date(draft, NINE))
    bare = bare.replace(b"Message-ID: <", b"Message-ID: <new.")
    story.mailbox.deliver("Trash", bare, NINE, (r"\Seen",))
    story.mailbox.delete("Drafts", draft.uid)
    assert "vanished" in fate(story, MINUTE)
    assert "declined" in fate(story, timedelta(hours=26))


def test_a_draft_shown_elsewhere_too_does_not_hide_the_sent_copy_that_was_moved_on(story: Story) -> None:
    draft = the_stored_draft(story)
    story.mailbox.deliver("Archive", draft.raw, NINE)
    uid = story.mailbox.deliver("Sent", with_date(draft, NINE), NINE, (r"\Seen",))
    story.mailbox.delete("Drafts", draft.uid)
    story.mailbox.move(uid, "Sent", "Trash")
    assert "sent" in fate(story, MINUTE)
