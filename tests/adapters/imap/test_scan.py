"""Reading a folder: everything that is there, in order, once, and never past what the server did not give."""

import tracemalloc
from bisect import bisect_left, bisect_right
from datetime import UTC, datetime, timedelta

import pytest

from adapters.imap.conftest import Opened
from adapters.imap.scripted import CUT, Answer, Conversation, Folder, Message, Scripted
from adapters.imap.story import FIELDS, header
from followupd.adapters.imap.answers import UNKNOWN_HOUR
from followupd.adapters.imap.refusal import Refused
from followupd.core.errors import OurBug, ServerMisbehaved, TryLater


def inbox(*uids: int, uidnext: int | None = None, uidvalidity: int = 7) -> dict[str, Folder]:
    messages = {uid: Message(header(f"mail {uid}")) for uid in uids}
    return {"INBOX": Folder(messages, uidvalidity=uidvalidity, uidnext=uidnext)}


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
    assert scanned(server, opened, 1) == ([1, 5, 9], set())


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


@pytest.fixture(scope="module")
def sparse() -> Folder:
    """150,000 messages: most in two runs, the rest strewn over all of the 32 bits."""
    runs = [*range(1, 60_001), *range(2_000_000_000, 2_000_060_000)]
    strewn = range(2_100_000_000, 2_100_000_000 + 30_000 * 70_000, 70_000)
    return Folder(dict.fromkeys([*runs, *strewn], Message(b"Subject: x\r\n\r\n")))


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

    def peak(count: int) -> int:
        folder = Folder(dict.fromkeys(range(1, count + 1), long))
        with Scripted(folders={"INBOX": folder}).serving() as server:
            mailbox = opened(server.port)
            tracemalloc.start()
            for _ in mailbox.scan("INBOX", 1, FIELDS):
                pass
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            return peak

    assert peak(5_000) < 1.2 * peak(1_500)


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


@pytest.mark.parametrize("uidvalidity", [0, 7])
def test_a_server_that_tells_neither_uidvalidity_nor_uidnext_is_read_all_the_same(
    opened: Opened, uidvalidity: int
) -> None:
    folders = inbox(4, 9, uidvalidity=uidvalidity, uidnext=0) | {"Empty": Folder(uidnext=0, uidvalidity=uidvalidity)}
    with Scripted(folders=folders).serving() as server:
        mailbox = opened(server.port)
        full, empty = mailbox.status(("INBOX", "Empty"))
        assert (full.uidvalidity, full.uidnext, empty.uidnext) == (uidvalidity, 10, 1)
        assert [found.uid for found in mailbox.scan("INBOX", 1, FIELDS)] == [4, 9]


@pytest.mark.parametrize("capabilities", ["IMAP4rev1", "IMAP4rev1 LIST-STATUS", "IMAP4rev1 LIST-STATUS UNSELECT"])
def test_a_folder_that_refuses_its_status_is_told_and_the_others_are_read(opened: Opened, capabilities: str) -> None:
    folders = inbox(1) | {"Shared": Folder(), "Sent": Folder()}
    refusing = [(r'STATUS "Shared"', ("{tag} NO [NOPERM] Not yours",))]
    with Scripted(capabilities=capabilities, folders=folders, rules=list(refusing)).serving() as server:
        mailbox = opened(server.port)
        if "LIST-STATUS" in capabilities:  # RFC 5819: such a folder has no STATUS line
            rows = tuple(f'* LIST () "/" "{name}"' for name in folders)
            told = tuple(f'* STATUS "{name}" (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 7)' for name in ("INBOX", "Sent"))
            server.rules.append((".*RETURN", (*rows, *told, "{tag} OK done")))
        mailbox.folders()
        statuses = mailbox.status(("Sent", "INBOX", "Shared"))
        assert [status.folder for status in statuses] == ["Sent", "INBOX"]
        assert [folder for folder, _ in mailbox.refused] == ["Shared"]


def test_nothing_new_in_sixty_folders_costs_two_round_trips(opened: Opened) -> None:
    folders = inbox(1) | {f"Folder {number}": Folder() for number in range(60)}
    with Scripted(capabilities="IMAP4rev1 LIST-STATUS", folders=folders).serving() as server:
        mailbox = opened(server.port)
        server.lines.clear()
        assert len(mailbox.status(mailbox.folders().watch)) == 61
        assert len(server.lines) == 2


def test_the_window_begins_at_the_lowest_uid_whose_day_may_count(opened: Opened) -> None:
    """A moved mailbox: UIDs and days are not in the same order."""
    march = datetime(2026, 3, 1, tzinfo=UTC)
    days = {10: 40, 20: -2, 30: 5, 40: -300, 50: 1}  # UID: days after the first of March
    folder = Folder({uid: Message(header("x"), at=march + timedelta(days=days[uid])) for uid in days})
    with Scripted(folders={"INBOX": folder}).serving() as server:
        mailbox = opened(server.port)
        assert mailbox.window_start("INBOX", march) == 10
        folder.messages[10].at = march - timedelta(days=90)
        assert mailbox.window_start("INBOX", march) == 30
        assert mailbox.window_start("INBOX", march + timedelta(days=90)) == 51


def test_the_window_reaches_a_day_further_because_days_are_the_servers(opened: Opened) -> None:
    since = datetime(2026, 3, 1, 2, 0, tzinfo=UTC)
    folder = Folder({1: Message(header("x"), at=datetime(2026, 2, 28, 0, 0, tzinfo=UTC))})
    with Scripted(folders={"INBOX": folder}).serving() as server:
        assert opened(server.port).window_start("INBOX", since) == 1


def test_the_window_of_a_large_folder_is_found_in_few_searches(opened: Opened, sparse: Folder) -> None:
    with Scripted(folders={"INBOX": sparse}).serving() as server:
        assert opened(server.port).window_start("INBOX", datetime(2026, 1, 1, tzinfo=UTC)) == 1
    assert server.verbs().count("UID SEARCH") == 4


def test_a_server_that_refuses_to_search_by_day_gets_everything_read(opened: Opened) -> None:
    with Scripted(folders=inbox(7), rules=[("UID SEARCH", ("{tag} NO [SERVERBUG]",))]).serving() as server:
        assert opened(server.port).window_start("INBOX", datetime(2026, 3, 1, tzinfo=UTC)) == 1


def test_a_text_is_capped_and_a_message_that_is_gone_is_empty(opened: Opened) -> None:
    folder = Folder({5: Message(header("x"), b"b" * 100_000)})
    with Scripted(folders={"INBOX": folder}).serving() as server:
        mailbox = opened(server.port)
        assert len(mailbox.text("INBOX", 5)) == 65536
        assert mailbox.whole("INBOX", 5, 200_000) == header("x") + b"b" * 100_000
        assert mailbox.text("INBOX", 6) == b""
    assert "UID FETCH 5 (UID BODY.PEEK[]<0.65536>)" in server.lines


@pytest.mark.parametrize("folder", ["IN\r\nA1 DELETE Sent", "x\0", "a\nb"])
def test_a_line_break_in_a_folder_name_never_reaches_the_server(opened: Opened, folder: str) -> None:
    with Scripted().serving() as server:
        mailbox = opened(server.port)
        before = list(server.lines)
        for call in (mailbox.text, mailbox.whole):
            with pytest.raises(OurBug):
                call(folder, 1, 10)
        with pytest.raises(OurBug):
            mailbox.status((folder,))
        with pytest.raises(OurBug):
            mailbox.append_draft(folder, b"x")
        assert server.lines == before


def test_a_header_field_that_is_no_name_never_reaches_the_server(opened: Opened) -> None:
    with Scripted(folders=inbox(1)).serving() as server:
        for name in ("SUBJECT)] BODY[", "A\r\nB", "A B", ""):
            with pytest.raises(OurBug):
                opened(server.port).scan("INBOX", 1, (name,))


def test_a_folder_that_vanishes_between_two_looks_is_looked_for_anew(opened: Opened) -> None:
    with (
        Scripted(rules=[("EXAMINE", ("{tag} NO [NONEXISTENT] no such mailbox",))]).serving() as server,
        pytest.raises(TryLater) as caught,
    ):
        opened(server.port).scan("INBOX", 1, FIELDS)
    assert isinstance(caught.value, Refused)
