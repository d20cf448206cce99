"""Reading a folder: everything that is there, in order, once, and never past what the server did not give."""

import tracemalloc
from bisect import bisect_left, bisect_right
from datetime import UTC, datetime, timedelta

import pytest

from adapters.imap.conftest import Opened
from adapters.imap.scripted import CUT, Answer, Conversation, Folder, Message, Scripted
from adapters.imap.story import FIELDS, header, inbox
from followupd.adapters.imap.answers import UNKNOWN_HOUR
from followupd.core.errors import ServerMisbehaved, TryLater


def scanned(server: Scripted, opened: Opened, first: int) -> tuple[list[int], set[int]]:
    with server.serving():
        mailbox = opened(server.port)
        uids = [found.uid for found in mailbox.scan("INBOX", first, FIELDS)]
        return uids, set(mailbox.skipped)


def test_a_scan_gives_headers_flags_and_hours_in_rising_order(opened: Opened) -> None:
    at = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
    folder = Folder({3: Message(header("hello"), at=at, flags=("\\Seen",)), 9: Message(header("again"))})
    with Scripted(folders={"INBOX": folder}).serving() as server:
        first, second = opened(server.port).scan("INBOX", 1, FIELDS)
    assert (first.uid, first.flags, first.internaldate, first.raw) == (3, frozenset(["\\Seen"]), at, header("hello"))
    assert second.uid == 9
    assert 'EXAMINE "INBOX"' in server.lines


def test_only_what_lies_at_or_above_the_mark_is_read(opened: Opened) -> None:
    assert scanned(Scripted(folders=inbox(1, 5, 6, 9)), opened, 6) == ([6, 9], set())


@pytest.mark.parametrize("uidnext", [None, 0])
def test_the_last_message_is_not_read_again_when_nothing_is_new(opened: Opened, uidnext: int | None) -> None:
    """`n:*` names the last message even when its UID is below n."""
    assert scanned(Scripted(folders=inbox(1, 5, uidnext=uidnext)), opened, 6) == ([], set())
    assert scanned(Scripted(folders=inbox(1, 5, uidnext=uidnext)), opened, 6_000) == ([], set())


def test_an_empty_folder_is_empty(opened: Opened) -> None:
    assert scanned(Scripted(folders=inbox()), opened, 1) == ([], set())


def dropping(what: str) -> "tuple[str, object]":
    """A server that never gives UID 5 as it should."""

    def rule(conversation: Conversation, command: str) -> Answer:
        if command.split()[2] == "5" and what == "whole header only":
            return (conversation.fetched(5, 2, command), "{tag} OK done")
        answers = {
            "nothing": b"",
            "whole header only": b"",
            "NIL header": b"* 2 FETCH (UID 5 FLAGS () BODY[HEADER.FIELDS (SUBJECT)]<0> NIL)\r\n",
            "no UID": b"* 2 FETCH (FLAGS () BODY[HEADER.FIELDS (SUBJECT)]<0> {4}\r\nx: y)\r\n",
            "flags only": b"* 2 FETCH (UID 5 FLAGS (\\Seen))\r\n",
        }
        if command.split()[2] == "5":
            return (answers[what], "{tag} OK done")
        return (
            conversation.fetched(1, 1, command),
            answers[what],
            conversation.fetched(9, 3, command),
            "{tag} OK done",
        )

    return "UID FETCH", rule


@pytest.mark.parametrize("what", ["nothing", "NIL header", "no UID", "flags only"])
@pytest.mark.parametrize("uidnext", [None, 0])
def test_a_message_the_server_keeps_back_is_told_and_not_passed_over(
    opened: Opened, what: str, uidnext: int | None
) -> None:
    server = Scripted(folders={"INBOX": Folder({uid: Message(header("x")) for uid in (1, 5, 9)}, uidnext=uidnext)})
    server.rules.append(dropping(what))  # type: ignore[arg-type] # a rule is what comes back
    assert scanned(server, opened, 1) == ([1, 9], {5})


def test_a_server_that_fails_only_at_picking_fields_is_asked_for_the_whole_header(opened: Opened) -> None:
    server = Scripted(folders=inbox(1, 5, 9))
    server.rules.append(dropping("whole header only"))  # type: ignore[arg-type] # a rule is what comes back
    uids, skipped = scanned(server, opened, 1)
    assert (sorted(uids), skipped) == ([1, 5, 9], set())


def test_a_message_that_is_gone_meanwhile_is_not_waited_for(opened: Opened) -> None:
    def gone(conversation: Conversation, command: str) -> Answer:
        conversation.server.folders["INBOX"].messages.pop(5, None)
        conversation.server.rules.clear()
        return (conversation.fetched(1, 1, command), "* 2 EXPUNGE", "{tag} OK done")

    assert scanned(Scripted(folders=inbox(1, 5), rules=[("UID FETCH", gone)]), opened, 1) == ([1], set())


def test_unasked_for_answers_in_between_change_nothing(opened: Opened) -> None:
    def chatty(conversation: Conversation, command: str) -> Answer:
        return (
            "* 1 FETCH (FLAGS (\\Seen))",
            "* 12 EXISTS",
            conversation.fetched(1, 1, command),
            "* 3 FETCH (UID 777 FLAGS (\\Answered))",
            "* OK still here",
            conversation.fetched(5, 2, command),
            "{tag} OK done",
        )

    with Scripted(folders=inbox(1, 5), rules=[("UID FETCH", chatty)]).serving() as server:
        found = list(opened(server.port).scan("INBOX", 1, FIELDS))
    assert [(f.uid, f.flags) for f in found] == [(1, frozenset()), (5, frozenset())]


def test_one_bad_message_does_not_hide_its_neighbours(opened: Opened) -> None:
    def poisoned(conversation: Conversation, command: str) -> Answer:
        low, _, high = command.split()[2].partition(":")
        if int(low) <= 700 <= int(high or low):
            return ("{tag} NO [SERVERBUG] Internal error",)
        return ()

    uids, skipped = scanned(Scripted(folders=inbox(*range(1, 1201)), rules=[("UID FETCH", poisoned)]), opened, 1)
    assert uids == [uid for uid in range(1, 1201) if uid != 700]
    assert skipped == {700}


def test_a_server_that_wants_to_be_left_alone_is(opened: Opened) -> None:
    throttled = ("{tag} NO Request is throttled. Suggested Backoff Time: 5000 milliseconds",)
    with (
        Scripted(folders=inbox(*range(1, 900)), rules=[("UID FETCH", throttled)]).serving() as server,
        pytest.raises(TryLater) as caught,
    ):
        list(opened(server.port).scan("INBOX", 1, FIELDS))
    assert caught.value.after == timedelta(seconds=5)
    assert server.verbs().count("UID FETCH") == 1


def test_a_server_that_refuses_everything_is_not_asked_for_ever(opened: Opened) -> None:
    with (
        Scripted(folders=inbox(*range(1, 900)), rules=[("UID FETCH", ("{tag} NO never",))]).serving() as server,
        pytest.raises(TryLater),
    ):
        list(opened(server.port).scan("INBOX", 1, FIELDS))
    assert server.verbs().count("UID FETCH") < 60


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ((CUT,), TryLater),
        (("* BYE Connection closed. 14", CUT), TryLater),
        (("* 1 FETCH (UID 1 BODY[HEADER]<0> {4000000000}",), ServerMisbehaved),
        (("* 1 FETCH (UID 1 FLAGS (", "{tag} OK done"), ServerMisbehaved),
        (("what is this",), ServerMisbehaved),
        ((b"* 1 FETCH (UID 1 BODY[HEADER]<0> {100}\r\nhalf", CUT), TryLater),
        ((b"x" * 1_100_000 + b"\r\n",), ServerMisbehaved),
    ],
)
def test_a_connection_that_breaks_midway_is_thrown_away(opened: Opened, answer: Answer, error: type[Exception]) -> None:
    with Scripted(folders=inbox(1, 5), rules=[("UID FETCH", answer)]).serving() as server:
        mailbox = opened(server.port)
        with pytest.raises(error):
            list(mailbox.scan("INBOX", 1, FIELDS))
        with pytest.raises(TryLater, match="opened anew"):
            mailbox.folders()


def test_a_header_is_capped_and_an_hour_that_is_missing_is_an_old_one(opened: Opened) -> None:
    def endless(conversation: Conversation, _command: str) -> Answer:
        return (
            b"* 1 FETCH (UID 1 INTERNALDATE NIL BODY[HEADER] {200000}\r\n" + b"a" * 200_000 + b")\r\n",
            "{tag} OK done",
        )

    with Scripted(folders=inbox(1), rules=[("UID FETCH", endless)]).serving() as server:
        (found,) = opened(server.port).scan("INBOX", 1, FIELDS)
    assert len(found.raw) == 65536
    assert found.internaldate == UNKNOWN_HOUR


SPARSE = 150_000


def test_a_large_folder_with_sparse_uids_is_read_whole_in_few_searches(opened: Opened, sparse: Folder) -> None:
    answered = 0

    def fetch(conversation: Conversation, command: str) -> Answer:
        nonlocal answered
        low, high = (int(end) for end in command.split()[2].split(":"))
        chunk = numbers[bisect_left(numbers, low) : bisect_right(numbers, high)]
        answered += len(chunk)
        body = b"".join(b"* 1 FETCH (UID %d FLAGS () BODY[HEADER]<0> {2}\r\n\r\n)\r\n" % uid for uid in chunk)
        return (body, "{tag} OK done")

    numbers = list(sparse.messages)
    server = Scripted(folders={"INBOX": sparse}, rules=[("UID FETCH", fetch)])
    with server.serving():
        mailbox = opened(server.port)
        last, count = 0, 0
        for found in mailbox.scan("INBOX", 1, FIELDS):
            assert found.uid > last
            last, count = found.uid, count + 1
    assert count == SPARSE == answered
    assert mailbox.skipped == frozenset()
    assert server.verbs().count("UID SEARCH") <= 4
    assert max(len(line) for line in server.lines) < 1000


def test_the_newest_of_a_large_folder_cost_two_searches(opened: Opened, sparse: Folder) -> None:
    newest = list(sparse.messages)[-20:]
    server = Scripted(folders={"INBOX": sparse})
    assert scanned(server, opened, newest[0]) == (newest, set())
    assert server.verbs().count("UID SEARCH") <= 2


def test_memory_does_not_grow_with_the_folder(opened: Opened) -> None:
    long = Message(b"Subject: " + b"x" * 10_000 + b"\r\n\r\n")
    folder = Folder(dict.fromkeys(range(1, 12_001), long))
    with Scripted(folders={"INBOX": folder}).serving() as server:
        mailbox = opened(server.port)
        tracemalloc.start()
        read = sum(len(found.raw) for found in mailbox.scan("INBOX", 1, FIELDS))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < read / 2  # the server's own answers are among it, as many as it is asked for ahead


def test_the_caller_may_look_elsewhere_while_it_reads(opened: Opened) -> None:
    folders = inbox(*range(1, 1101)) | {"Sent": Folder({1: Message(header("sent"), b"body")})}
    with Scripted(folders=folders).serving() as server:
        mailbox = opened(server.port)
        reading = mailbox.scan("INBOX", 1, FIELDS)
        assert mailbox.text("Sent", 1) == header("sent") + b"body"
        uids = []
        for found in reading:
            uids.append(found.uid)
            if found.uid % 400 == 0:
                mailbox.text("Sent", 1)
    assert uids == list(range(1, 1101))


def test_a_folder_renumbered_between_its_status_and_its_reading_is_read_anew(opened: Opened) -> None:
    with Scripted(folders=inbox(1, 5)).serving() as server:
        mailbox = opened(server.port)
        mailbox.status(("INBOX",))
        server.folders["INBOX"].uidvalidity = 8
        with pytest.raises(TryLater, match="renumbered"):
            mailbox.scan("INBOX", 1, FIELDS)
        mailbox.status(("INBOX",))
        assert [found.uid for found in mailbox.scan("INBOX", 1, FIELDS)] == [1, 5]
