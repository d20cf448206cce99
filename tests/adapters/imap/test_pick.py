"""Picking out of a folder: few fields of every message are looked at, and the whole of those that matter is given."""

import pytest

from adapters.imap.conftest import Opened
from adapters.imap.scripted import Answer, Conversation, Folder, Message, Scripted
from adapters.imap.story import FIELDS, header
from followupd.adapters.imap.asked import sequence_set
from followupd.adapters.imap.mailbox import Mailbox

LAST = 4500


def folder(last: int = LAST) -> Folder:
    return Folder({uid: Message(header(f"number {uid}"), b"text\r\n", flags=("\\Seen",)) for uid in range(1, last + 1)})


def picked(mailbox: Mailbox, ending: str, have: frozenset[int] = frozenset(), below: int = 0) -> list[int]:
    wanted = f"{ending}\r\n".encode()
    return [one.uid for one in mailbox.pick("INBOX", 1, FIELDS, lambda raw: wanted in raw, have, below)]


def test_what_is_wanted_comes_whole_and_the_rest_not_at_all(opened: Opened) -> None:
    with Scripted(folders={"INBOX": folder()}).serving() as server:
        found = list(opened(server.port).pick("INBOX", 1, FIELDS, lambda raw: b"700\r\n" in raw))
    assert [one.uid for one in found] == [700, 1700, 2700, 3700]
    assert found[1].raw == header("number 1700") + b"text\r\n"
    assert found[1].flags == frozenset(["\\Seen"])
    asked = [line for line in server.lines if line.startswith("UID FETCH")]
    assert len(asked) == 5, "three questions for fields, and one more for each that gave something"
    assert "FLAGS" not in asked[0]


def test_what_is_had_already_and_what_lies_behind_the_end_is_passed_over(opened: Opened) -> None:
    with Scripted(folders={"INBOX": folder()}).serving() as server:
        mailbox = opened(server.port)
        assert picked(mailbox, "700", frozenset([700, 2700])) == [1700, 3700]
        assert picked(mailbox, "700", below=3700) == [700, 1700, 2700]
        assert mailbox.skipped == frozenset()
        assert picked(mailbox, "700", below=1) == []


def refusing(what: str) -> Answer | object:
    def rule(conversation: Conversation, command: str) -> Answer:
        uids = command.split()[2]
        if "[]" in command and ("7" in uids.split(",") or uids == "7"):
            return ("{tag} NO [SERVERBUG] no",)
        return ("{tag} NO [SERVERBUG] no",) if "[HEADER]" in command and what == "all of it" else ()

    return rule


@pytest.mark.parametrize("what", ["its text", "all of it"])
def test_whose_text_is_refused_is_given_by_its_header_or_told_to_be_missing(opened: Opened, what: str) -> None:
    server = Scripted(folders={"INBOX": folder(20)}, rules=[("UID FETCH", refusing(what))])  # type: ignore[list-item] # a rule is what comes back
    with server.serving():
        mailbox = opened(server.port)
        found = {one.uid: one.raw for one in mailbox.pick("INBOX", 1, FIELDS, lambda raw: b"7\r\n" in raw)}
    assert found[17] == header("number 17") + b"text\r\n"
    if what == "its text":
        assert found[7] == header("number 7")
        assert set(mailbox.without_text) == {7}
        assert not mailbox.skipped
    else:
        assert set(found) == {17}
        assert set(mailbox.skipped) == {7}


def test_the_caller_may_look_elsewhere_meanwhile(opened: Opened) -> None:
    folders = {"INBOX": folder(), "Sent": Folder({1: Message(header("sent"))})}
    with Scripted(folders=folders).serving() as server:
        mailbox = opened(server.port)
        uids = []
        for one in mailbox.pick("INBOX", 1, FIELDS, lambda raw: b"0\r\n" in raw):
            uids.append(one.uid)
            if one.uid % 1000 == 0:
                mailbox.text("Sent", 1)
    assert uids == list(range(10, LAST + 1, 10))


@pytest.mark.parametrize(
    ("uids", "written"), [([5], "5"), ([1, 2, 3], "1:3"), ([1, 3, 4, 9], "1,3:4,9"), ([4, 5, 7, 8, 9], "4:5,7:9")]
)
def test_rising_uids_are_written_as_ranges(uids: list[int], written: str) -> None:
    assert sequence_set(uids) == written
