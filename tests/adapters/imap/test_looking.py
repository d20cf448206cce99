"""Looking into a mailbox: what state its folders are in, where a look-back begins, what a message says."""

from datetime import UTC, datetime, timedelta

import pytest

from adapters.imap.conftest import Opened
from adapters.imap.scripted import Folder, Message, Scripted
from adapters.imap.story import FIELDS, header, inbox
from followupd.adapters.imap.refusal import Refused
from followupd.core.errors import OurBug, TryLater


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


NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def large(days: "list[int]") -> Folder:
    """A message a UID, each so many days after the new year."""
    messages = {uid: Message(header("x"), at=NEW_YEAR + timedelta(days=day)) for uid, day in enumerate(days, 1)}
    return Folder(messages)


def test_the_window_of_a_large_folder_is_found_in_one_look(opened: Opened) -> None:
    with Scripted(folders={"INBOX": large(list(range(-9000, 1000)))}).serving() as server:
        mailbox = opened(server.port)
        server.lines.clear()
        first = mailbox.window_start("INBOX", NEW_YEAR)
    assert 9000 - 10_000 // 499 <= first <= 9000, "the day before the new year is UID 9000"
    assert server.verbs() == ["EXAMINE", "FETCH"]
    assert max(len(line) for line in server.lines) < 4096


@pytest.mark.parametrize("where", [1, 2, 3000, 9_500])
def test_a_run_of_recent_mail_amid_old_mail_is_within_the_window(opened: Opened, where: int) -> None:
    days = [-5000] * 10_000
    days[where : where + 25] = [3] * 25
    with Scripted(folders={"INBOX": large(days)}).serving() as server:
        assert opened(server.port).window_start("INBOX", NEW_YEAR) <= where + 1


def test_a_moved_mailbox_is_asked_for_the_days_of_all(opened: Opened) -> None:
    """One recent message between old mail that is in no order."""
    days = [-1000 - (number * 7919) % 5000 for number in range(10_000)]
    days[4321] = 3
    with Scripted(folders={"INBOX": large(days)}).serving() as server:
        assert opened(server.port).window_start("INBOX", NEW_YEAR) == 4322
    assert server.verbs().count("UID SEARCH") == 1


def test_a_large_folder_without_anything_recent_begins_at_its_end(opened: Opened) -> None:
    with Scripted(folders={"INBOX": large([-5000] * 3000)}).serving() as server:
        assert opened(server.port).window_start("INBOX", NEW_YEAR) == 3001


@pytest.mark.parametrize("command", ["FETCH", "(UID SEARCH|FETCH)"])
def test_hours_the_server_does_not_give_are_searched_for_or_everything_is_read(opened: Opened, command: str) -> None:
    folder = large([-5000] * 1000 + [3] * 2)
    nothing = (r"FETCH", ("{tag} OK nothing",))
    with Scripted(folders={"INBOX": folder}, rules=[nothing]).serving() as server:
        assert opened(server.port).window_start("INBOX", NEW_YEAR) == 1001
    with Scripted(folders={"INBOX": folder}, rules=[(command, ("{tag} NO [SERVERBUG]",))]).serving() as server:
        assert opened(server.port).window_start("INBOX", NEW_YEAR) == 1


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
