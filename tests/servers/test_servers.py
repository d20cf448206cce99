"""The ground the other tests stand on: what the test mailboxes promise."""

from datetime import UTC, datetime

from servers.mailbox import Mailbox

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PLAIN = b"From: a@applicant.example\r\nTo: b@firm.example\r\nSubject: x\r\n\r\nHello\r\n"


def test_a_delivered_message_lies_there_as_it_was(mailbox: Mailbox) -> None:
    uid = mailbox.deliver("Sent", PLAIN, MONDAY, flags=[r"\Seen"])
    (found,) = mailbox.messages("Sent")
    assert (found.uid, found.at, found.raw) == (uid, MONDAY, PLAIN)
    assert r"\Seen" in found.flags


def test_special_folders_are_marked(mailbox: Mailbox) -> None:
    assert r"\Drafts" in mailbox.folders()["Drafts"]
