"""Every server: folders are found, and each message is read once, in order, and stays as it was."""

from datetime import timedelta

import pytest

from contract.ground import DRAFT, FIELDS, MONDAY, Ground, letter
from contract.rows import Row, case
from faults.proxy import Cut
from followupd.core.errors import TryLater


def by_what(row: Row) -> str:
    return "by flag" if row.by == "special-use flag" else "by name"


def folders_told(row: Row) -> str:
    trips = "one round trip" if row.one_round_trip else "one each"
    return f"{trips}; {', '.join(row.cannot_open)} told as closed" if row.cannot_open else trips


@case("folders are found by role", by_what)
def test_folders_are_found_by_role(at: Ground) -> None:
    row, folders = at.row, at.opened().folders()
    assert (folders.drafts, folders.sent[:1]) == (row.drafts, (row.sent,))
    assert (folders.trash, folders.junk) == (row.trash, row.junk)
    assert dict(folders.chosen_by)["drafts"] == row.by
    assert folders.watch[: len(folders.sent) + 1] == (*folders.sent, "INBOX")
    assert set(folders.watch) == {*at.box_folders()} - {row.drafts, *row.left_out}


@case("each message is read once, in order, with its flags and hour")
def test_each_message_is_read_once_in_order(at: Ground) -> None:
    uids = [at.box.deliver("INBOX", letter(f"mail {n}"), MONDAY + timedelta(days=n)) for n in range(5)]
    at.box.flag("INBOX", uids[2], r"\Flagged", r"\Answered")
    mailbox = at.opened()
    (before,) = mailbox.status(("INBOX",))
    assert (before.messages, before.uidnext) == (5, uids[-1] + 1)
    found = list(mailbox.scan("INBOX", uids[1], FIELDS))
    assert [one.uid for one in found] == uids[1:]
    assert [one.internaldate for one in found] == [MONDAY + timedelta(days=n) for n in range(1, 5)]
    assert {r"\Flagged", r"\Answered"} <= found[1].flags
    assert b"Subject: mail 1" in found[0].raw
    assert b"so much to say" not in found[0].raw
    assert (mailbox.last_uid, mailbox.skipped) == (uids[-1], frozenset())
    assert not list(mailbox.scan("INBOX", before.uidnext, FIELDS))


@case("what is worth reading comes whole, the rest not at all")
def test_what_is_worth_reading_comes_whole(at: Ground) -> None:
    uids = [at.box.deliver("INBOX", letter(f"mail {n}"), MONDAY + timedelta(days=n)) for n in range(6)]
    at.box.flag("INBOX", uids[2], r"\Flagged")
    mailbox = at.opened()
    mailbox.status(("INBOX",))
    picked = mailbox.pick("INBOX", uids[1], FIELDS, lambda raw: b"mail 2" in raw or b"mail 4" in raw)
    found = {one.uid: one for one in picked}
    assert [*found] == [uids[2], uids[4]]
    assert found[uids[4]].raw == letter("mail 4")
    assert found[uids[2]].internaldate == MONDAY + timedelta(days=2)
    assert r"\Flagged" in found[uids[2]].flags
    assert (mailbox.skipped, mailbox.without_text) == (frozenset(), frozenset())


@case("what comes while a folder is open is seen by the next look")
def test_what_comes_while_a_folder_is_open_is_seen_by_the_next_look(at: Ground) -> None:
    first = at.box.deliver("INBOX", letter("first"), MONDAY)
    mailbox = at.opened()
    (before,) = mailbox.status(("INBOX",))
    assert [one.uid for one in mailbox.scan("INBOX", 1, FIELDS)] == [first]
    second = at.box.deliver("INBOX", letter("second"), MONDAY)
    (after,) = mailbox.status(("INBOX",))
    assert after.uidnext > before.uidnext
    assert [one.uid for one in mailbox.scan("INBOX", before.uidnext, FIELDS)] == [second]


@case("nothing is marked as read")
def test_nothing_is_marked_as_read(at: Ground) -> None:
    uid = at.box.deliver("INBOX", letter("unread"), MONDAY)
    mailbox = at.opened()
    mailbox.folders()
    list(mailbox.scan("INBOX", 1, FIELDS))
    mailbox.window_start("INBOX", MONDAY)
    mailbox.text("INBOX", uid)
    mailbox.whole("INBOX", uid, 10_000)
    assert [r"\Seen" in one.flags for one in at.box.messages()] == [False]


@case("removed messages are neither missed nor invented")
def test_removed_messages_are_neither_missed_nor_invented(at: Ground) -> None:
    uids = [at.box.deliver("INBOX", letter(f"mail {n}"), MONDAY) for n in range(7)]
    mailbox = at.opened()
    mailbox.status(("INBOX",))
    for uid in (uids[0], uids[3], uids[6]):
        at.box.delete("INBOX", uid)
    left = [uids[n] for n in (1, 2, 4, 5)]
    assert [one.uid for one in mailbox.scan("INBOX", 1, FIELDS)] == left
    assert mailbox.skipped == frozenset()
    newest = at.box.deliver("INBOX", letter("newest"), MONDAY)
    (after,) = mailbox.status(("INBOX",))
    assert after.uidnext == newest + 1
    assert [one.uid for one in mailbox.scan("INBOX", uids[6], FIELDS)] == [newest]


@case(
    "a renumbered folder is known as one",
    lambda r: "by UIDVALIDITY" if r.tells_renumbering else "no UIDVALIDITY: read whole",
)
def test_a_renumbered_folder_is_known_as_one(at: Ground) -> None:
    folder = at.row.trash
    for n in range(3):
        at.box.deliver(folder, letter(f"mail {n}"), MONDAY)
    at.box.delete(folder, at.box.uids(folder)[0])
    mailbox = at.opened()
    (before,) = mailbox.status((folder,))
    at.renumber(folder)
    if at.row.tells_renumbering:
        with pytest.raises(TryLater, match="renumbered"):
            list(mailbox.scan(folder, 1, FIELDS))
    (after,) = mailbox.status((folder,))
    assert (after.uidvalidity != before.uidvalidity) == at.row.tells_renumbering
    assert bool(after.uidvalidity) == at.row.tells_renumbering
    found = list(mailbox.scan(folder, 1, FIELDS))
    assert [one.uid for one in found] == at.box.uids(folder)
    assert len(found) == 2


@case("the look-back begins at the right message")
def test_the_look_back_begins_at_the_right_message(at: Ground) -> None:
    uids = [at.box.deliver("INBOX", letter(f"mail {n}"), MONDAY + timedelta(days=30 * n)) for n in range(4)]
    mailbox = at.opened()
    assert uids[0] <= mailbox.window_start("INBOX", MONDAY + timedelta(days=45)) <= uids[2]
    assert mailbox.window_start("INBOX", MONDAY + timedelta(days=45)) > uids[0]
    assert mailbox.window_start("INBOX", MONDAY - timedelta(days=45)) <= uids[0]
    assert mailbox.window_start("INBOX", MONDAY + timedelta(days=450)) == uids[-1] + 1
    assert mailbox.window_start(at.row.junk, MONDAY) >= 1


@case("a message's text comes whole or capped, and empty when it is gone")
def test_a_messages_text_comes_whole_or_capped(at: Ground) -> None:
    raw = letter("a text")
    uid = at.box.deliver("INBOX", raw, MONDAY)
    mailbox = at.opened()
    assert mailbox.whole("INBOX", uid, 1_000_000) == raw
    assert mailbox.text("INBOX", uid, 100) == raw[:100]
    at.box.delete("INBOX", uid)
    mailbox = at.opened()
    assert mailbox.text("INBOX", uid) == b""


@case("the state of all folders", folders_told)
def test_the_state_of_all_folders_is_told(at: Ground) -> None:
    at.box.deliver("INBOX", letter("x"), MONDAY)
    at.box.deliver(at.row.junk, letter("y"), MONDAY)
    mailbox = at.opened()
    watched = mailbox.folders().watch
    before = len(at.proxy.sent)
    told = {status.folder: status.messages for status in mailbox.status((*watched, "of no such name"))}
    asked = bytes(at.proxy.sent[before:])
    assert {name for name, messages in told.items() if messages} >= {"INBOX", at.row.junk}
    assert {name for name, _ in mailbox.refused} == {"of no such name", *at.row.cannot_open}
    assert set(told) == set(watched) - set(at.row.cannot_open)
    assert (b"RETURN (STATUS" in asked) == at.row.one_round_trip


@case("a lost connection is time's matter, and the next one works")
def test_a_lost_connection_is_times_matter_and_the_next_one_works(at: Ground) -> None:
    at.box.deliver("INBOX", letter("x"), MONDAY)
    mailbox = at.opened()
    if at.quirky:
        at.quirky.bye_at = "EXAMINE"
    else:
        for wire in at.proxy.wires:
            wire.end()
    with pytest.raises(TryLater):
        list(mailbox.scan("INBOX", 1, FIELDS))
    with pytest.raises(TryLater):
        mailbox.append_draft(at.row.drafts, DRAFT)
    at.proxy.arm(Cut("to client", 0, "RST", since=b"FETCH"))
    with pytest.raises(TryLater):
        list(at.opened().scan("INBOX", 1, FIELDS))
    assert at.proxy.happened
    assert len(list(at.opened().scan("INBOX", 1, FIELDS))) == 1
    assert at.box.messages(at.row.drafts) == []
