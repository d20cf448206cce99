"""Two mailboxes: answers count wherever they come in, and nothing is written while one of them cannot be read."""

import json
import socket
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.dovecot import Dovecot
from servers.mail import raw, reply, sent, written
from servers.mailbox import FOLDERS, Mailbox
from stories.story import Story, day

MONDAY = day("2026-03-02")
DUE = day("2026-03-09", "07:30")
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nKind regards\nMara Winter"
SECOND = """
[[account]]
name = "private"
host = "127.0.0.1"
port = {port}
security = "none"
user = "{user}"
password_command = ["printf", "%s", {password}]
"""


@pytest.fixture
def private(dovecot: Dovecot, mailbox: Mailbox) -> Iterator[Mailbox]:
    box = Mailbox(dovecot.account(f"private-{mailbox.account.user}"))
    for folder in FOLDERS:
        box.create(folder)
    yield box
    box.close()


@pytest.fixture
def story(mailbox: Mailbox, private: Mailbox, tmp_path: Path) -> Story:
    account = private.account
    second = SECOND.format(port=account.port, user=account.user, password=json.dumps(account.password))
    return Story(mailbox, tmp_path, more=second)


def applied(story: Story) -> EmailMessage:
    return story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)


@pytest.mark.parametrize("seen_before", [True, False])
def test_an_answer_in_the_other_account_counts(story: Story, private: Mailbox, seen_before: bool) -> None:
    mail = applied(story)
    if seen_before:
        story.sync(day("2026-03-03"))
    private.deliver("INBOX", raw(reply(mail, text="When could you come?", at=day("2026-03-04"))), day("2026-03-04"))
    story.passes(day("2026-03-05"), day("2026-03-12"))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-12"))["state"] == "your_turn"


def test_an_answer_passed_over_in_the_other_account_is_found_when_the_pursuit_begins(
    story: Story, private: Mailbox
) -> None:
    story.sync(day("2026-02-27"))
    mail = sent(subject="Application as Analyst", text=TEXT, at=MONDAY)
    private.deliver("INBOX", raw(reply(mail, text="When could you come?", at=day("2026-03-03"))), day("2026-03-03"))
    story.sync(day("2026-03-04"))  # the client files the sent mail only later
    story.sends(mail, MONDAY)
    story.passes(day("2026-03-05"), day("2026-03-12"))
    assert story.drafts() == []


def test_nothing_is_written_while_an_account_cannot_be_read_and_it_is_said(story: Story, private: Mailbox) -> None:
    applied(story)
    text = story.config.read_text(encoding="utf-8")
    story.config.write_text(text.replace(f'user = "{private.account.user}"', 'user = "nobody"'), encoding="utf-8")
    text = story.config.read_text(encoding="utf-8")
    story.config.write_text(text.replace(json.dumps(private.account.password), '"wrong"', 2), encoding="utf-8")
    ended = story.run("sync", "--at", DUE.isoformat())
    assert ended.code == 78
    assert story.drafts() == []


def test_one_folder_that_cannot_be_read_holds_everything_back_until_it_can(
    dovecot: Dovecot, mailbox: Mailbox, tmp_path: Path
) -> None:
    """An answer lies in it, and whoever writes now has not seen it."""
    story = Story(mailbox, tmp_path)
    mailbox.create("Firms")
    mail = applied(story)
    story.sync(day("2026-03-03"))
    story.receives(reply(mail, text="When could you come?", at=day("2026-03-04")), day("2026-03-04"), "Firms")
    (folder,) = (dovecot.home / "mail" / mailbox.account.user).rglob("Firms/dbox-Mails")
    folder.chmod(0)
    for _ in range(5):  # however often: it was read before, so it is not passed over
        assert "the folder 'Firms' could not be read" in story.sync(DUE).out
        assert story.drafts() == []
    folder.chmod(0o700)
    story.sync(day("2026-03-09", "08:00"))
    assert story.drafts() == [] and story.the_pursuit(day("2026-03-09", "08:01"))["state"] == "your_turn"


def held(story: Story, at: str) -> tuple[str, str]:
    """Why and until when nothing is written, as status and why tell it between two passes."""
    pursuit, hour = story.the_pursuit(day("2026-03-09", at)), day("2026-03-09", at).isoformat()
    assert f"now: {pursuit['because']}" in story.run("why", "keller", "--at", hour).out
    return pursuit["because"], pursuit["due"][:16]


def test_what_is_due_while_a_folder_cannot_be_read_is_held_for_that_and_written_by_the_pass_that_reads_it(
    dovecot: Dovecot, mailbox: Mailbox, tmp_path: Path
) -> None:
    """A mail of another matter lies in it, and nobody knows that before the pass of eight o'clock."""
    story = Story(mailbox, tmp_path)
    mailbox.create("Firms")
    applied(story)
    story.sync(day("2026-03-03"))
    other = written(sender="Post <post@other.example>", subject="A parcel", text="It came.", at=day("2026-03-05"))
    story.receives(other, day("2026-03-05"), "Firms")
    (folder,) = (dovecot.home / "mail" / mailbox.account.user).rglob("Firms/dbox-Mails")
    folder.chmod(0)
    why = "account 'main': the folder 'Firms' could not be read"
    for at in ("07:30", "07:32"):
        assert f"Not all could be read, so no draft is written: {why}." in story.sync(day("2026-03-09", at)).out
        assert story.drafts() == []
    assert held(story, "07:33") == (why, "2026-03-09T07:35")
    folder.chmod(0o700)
    assert "Wrote to Jo Keller" in story.sync(day("2026-03-09", "08:00")).out
    assert held(story, "08:01")[0] == "its draft lies in Drafts for you to review"


def test_what_is_due_while_an_account_cannot_be_reached_is_held_for_that_and_written_by_the_pass_that_reaches_it(
    story: Story, private: Mailbox
) -> None:
    """Only the private account is down: an answer may lie there, so nothing is written in the other either."""
    applied(story)
    story.sync(day("2026-03-03"))
    up = story.config.read_text(encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as closed:
        nobody = closed.getsockname()[1]
    head, second = up.split('name = "private"')
    down = second.replace(f"port = {private.account.port}", f"port = {nobody}")
    story.config.write_text(f'{head}name = "private"{down}', encoding="utf-8")
    for at in ("07:30", "07:32"):
        told = story.sync(day("2026-03-09", at), code=1)
        assert "account 'private' could not be read" in told.out and "refuses connections" in told.err
        assert story.drafts() == []
    assert held(story, "07:33") == ("account 'private' could not be read", "2026-03-09T07:35")
    story.config.write_text(up, encoding="utf-8")
    assert "Wrote to Jo Keller" in story.sync(day("2026-03-09", "08:00")).out
    assert held(story, "08:01")[0] == "its draft lies in Drafts for you to review"


def test_drafts_go_to_the_account_that_wrote(story: Story, private: Mailbox) -> None:
    applied(story)
    story.sync(DUE)
    assert len(story.drafts()) == 1 and private.drafts() == []


def test_an_account_under_another_name_goes_on(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    applied(story)
    story.sync(day("2026-03-03"))
    text = story.config.read_text(encoding="utf-8")
    story.config.write_text(text.replace('name = "main"', 'name = "gmail"'), encoding="utf-8")
    story.sync(DUE)
    assert len(story.drafts()) == 1


def test_a_draft_saved_into_the_other_account_is_edited_and_sent_from_there_it_is_sent(
    story: Story, private: Mailbox
) -> None:
    applied(story)
    story.sync(DUE)
    story.sync(DUE + timedelta(minutes=2))
    (draft,) = story.mailbox.messages("Drafts")
    nine = day("2026-03-09", "09:00")
    saved = draft.raw.replace(b"Dear Ms Keller", b"Dear Jo").replace(b"Message-ID: <", b"Message-ID: <new.")
    uid = private.deliver("Drafts", saved, nine)
    story.mailbox.delete("Drafts", draft.uid)
    story.passes(nine, nine + timedelta(days=2))
    assert "the draft is edited" in story.run("why", "keller", "--at", day("2026-03-11").isoformat()).out
    private.move(uid, "Drafts", "Sent")
    story.passes(day("2026-03-11", "11:00"), day("2026-03-17", "20:00"))
    assert "the draft is sent" in story.run("why", "keller", "--at", day("2026-03-18").isoformat()).out
    assert story.drafts() == [] and private.drafts() == []


def test_a_draft_moved_untouched_into_the_other_account_is_pending_and_taken_back_from_there(
    story: Story, private: Mailbox
) -> None:
    mail = applied(story)
    story.sync(DUE)
    story.sync(DUE + timedelta(minutes=2))
    (draft,) = story.mailbox.messages("Drafts")
    private.deliver("Drafts", draft.raw, day("2026-03-09", "09:00"))
    story.mailbox.delete("Drafts", draft.uid)
    story.passes(day("2026-03-09", "09:05"), day("2026-03-12"))
    assert len(private.drafts()) == 1 and story.drafts() == []
    answered = day("2026-03-12", "11:00")
    story.receives(reply(mail, text="When could you come?", at=answered), answered)
    story.sync(day("2026-03-12", "11:05"))
    assert private.drafts() == [] and story.drafts() == []
