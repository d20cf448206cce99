"""`followupd try`: a sample to oneself is laid, changed and sent, and what the mail client kept of it is told."""

import json
from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from servers.mail import raw
from servers.mailbox import Mailbox
from stories.story import Ended, Story, day

MONDAY = day("2026-03-02")
Client = Callable[[EmailMessage], EmailMessage]


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def tried(story: Story, *more: str) -> Ended:
    ended = story.run("try", "--at", MONDAY.isoformat(), *more)
    assert ended.code == 0, ended.err
    return ended


def told(story: Story) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(tried(story, "--json").out)
    return found


def as_it_is(draft: EmailMessage) -> EmailMessage:
    return draft


def with_new_ids(draft: EmailMessage) -> EmailMessage:
    """As Thunderbird: another Message-ID, our header gone, the thread kept."""
    del draft["Message-ID"], draft["X-Draft-Id"]
    draft["Message-ID"] = "<of-the-client@applicant.example>"
    return draft


def with_nothing_left(draft: EmailMessage) -> EmailMessage:
    """No id, no header, no thread, and other words."""
    with_new_ids(draft)
    del draft["In-Reply-To"], draft["References"]
    draft.set_content("Something else altogether.\n")
    return draft


def sent(story: Story, client: Client) -> None:
    """Mara sends the sample: it goes from Drafts, and a copy comes into Sent."""
    (stored,) = story.mailbox.messages("Drafts")
    story.mailbox.deliver("Sent", raw(client(stored.email)), MONDAY + timedelta(minutes=5), (r"\Seen",))
    story.mailbox.delete("Drafts", stored.uid)


def test_a_sample_goes_to_nobody_but_oneself_and_carries_all_that_a_draft_carries(story: Story) -> None:
    assert "A sample lies in 'Drafts' of account 'main'" in tried(story).out
    draft = story.the_draft()
    assert draft["To"] == draft["From"] == "Mara Winter <mara.winter@applicant.example>"
    assert len(draft["X-Draft-Id"]) == 26
    assert draft["References"].split()[-1] == draft["In-Reply-To"]
    assert len(draft["References"].split()) == 2
    assert "has not been changed yet" in tried(story).out
    assert len(story.drafts()) == 1


@pytest.mark.parametrize(
    ("client", "kept", "known"),
    [
        (as_it_is, {"id", "header", "marker", "thread"}, True),
        (with_new_ids, {"marker", "thread"}, True),
        (with_nothing_left, set(), False),
    ],
)
def test_what_the_client_kept_is_told_and_whether_it_is_enough(
    story: Story, client: Client, kept: set[str], known: bool
) -> None:
    tried(story)
    sent(story, client)
    found = told(story)
    assert found["sent"] is True
    assert {s["name"] for s in found["signals"] if s["kept"]} >= kept
    assert found["recognised"] is known
    assert ("will be known again" in tried(story).out) is known


def test_a_sample_that_is_gone_is_told_and_another_may_be_written(story: Story) -> None:
    tried(story)
    (stored,) = story.mailbox.messages("Drafts")
    story.mailbox.delete("Drafts", stored.uid)
    assert "neither in Drafts nor in Sent" in tried(story).out
    tried(story, "--again")
    assert len(story.drafts()) == 1


def test_a_sample_sent_before_is_not_taken_for_the_next_one(story: Story) -> None:
    tried(story)
    sent(story, as_it_is)
    later = (MONDAY + timedelta(hours=1)).isoformat()
    assert story.run("try", "--again", "--at", later).code == 0
    assert "has not been changed yet" in story.run("try", "--at", later).out


def test_a_sample_opens_nothing_and_is_no_draft_that_is_followed(story: Story) -> None:
    tried(story)
    sent(story, as_it_is)
    story.sync(MONDAY + timedelta(hours=1))
    assert story.pursuits(MONDAY + timedelta(hours=1)) == []


def test_a_sample_that_opens_a_thread_is_known_again_by_what_such_a_draft_carries(story: Story) -> None:
    tried(story, "--opening")
    draft = story.the_draft()
    assert draft["In-Reply-To"] is None and len(draft["References"].split()) == 1
    assert not draft["Subject"].startswith("Re:")
    sent(story, with_new_ids)
    found = told(story)
    assert found["opens_thread"] is True and found["recognised"] is True
    assert {s["name"] for s in found["signals"] if s["kept"]} >= {"marker", "text"}


def test_of_a_sample_that_opens_a_thread_the_subject_is_enough_once_it_is_gone(story: Story) -> None:
    tried(story, "--opening")
    sent(story, with_nothing_left)
    found = told(story)
    assert [s["name"] for s in found["signals"] if s["kept"]] == ["subject"]
    assert found["recognised"] is True
