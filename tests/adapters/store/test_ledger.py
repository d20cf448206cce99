"""What is recorded stays recorded, all of a transaction or nothing, and only the user can read it."""

import sqlite3
import stat
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from followupd.adapters.store.ledger import Ledger
from followupd.core.errors import OurBug, ServerMisbehaved, UserMustAct
from followupd.core.facts import AppendStarted, Began, DraftNotWritten, DraftWritten, Fact
from followupd.core.mail.mailbox import Mark

HOUR = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)


def began(text: str) -> Fact:
    return Began(seen=HOUR, hour=HOUR, account="main", because=text)


def raw(state: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(state / "ledger.sqlite3", isolation_level=None))


def test_facts_come_back_in_the_order_they_were_recorded(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        assert (ledger.facts(), ledger.last_number()) == ((), 0)
        ledger.record([began("one"), began("two")])
        ledger.record([began("three")])
        assert ledger.facts() == (began("one"), began("two"), began("three"))
    with Ledger.open(tmp_path) as ledger:
        assert ledger.facts() == (began("one"), began("two"), began("three"))
        number = ledger.last_number()
        ledger.record([began("four")])
        assert ledger.facts_since(number) == (began("four"),)
        assert ledger.facts_since(ledger.last_number()) == ()
        assert ledger.facts()[-1] == began("four")


def test_marks_are_kept_by_account_and_folder_and_the_last_one_counts(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record(
            [], [("main", Mark("INBOX", 7, 10)), ("main", Mark("Entwürfe \ud800", 8, 1)), ("work", Mark("INBOX", 9, 3))]
        )
        ledger.record([], [("main", Mark("INBOX", 7, 12))])
        assert ledger.marks("main") == {"INBOX": Mark("INBOX", 7, 12), "Entwürfe \ud800": Mark("Entwürfe \ud800", 8, 1)}
        assert ledger.marks("work") == {"INBOX": Mark("INBOX", 9, 3)}
        assert ledger.marks("nobody") == {}


def test_a_changed_uidvalidity_may_set_a_mark_back(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([], [("main", Mark("INBOX", 7, 4_294_967_295))])
        ledger.record([], [("main", Mark("INBOX", 8, 1))])
        assert ledger.marks("main") == {"INBOX": Mark("INBOX", 8, 1)}


def test_a_server_that_numbers_beyond_all_bounds_moves_nothing(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        with pytest.raises(ServerMisbehaved):
            ledger.record([began("one")], [("main", Mark("INBOX", 7, 2**64))])
        assert (ledger.facts(), ledger.marks("main")) == ((), {})


def test_the_last_hour_is_the_greatest_one_recorded(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        assert ledger.last_hour() is None
        later = HOUR + timedelta(days=1, microseconds=7)
        ledger.record([], hour=later)
        ledger.record([], hour=HOUR)
        assert ledger.last_hour() == later
        with pytest.raises(OurBug, match="without a zone"):
            ledger.record([began("one")], hour=HOUR.replace(tzinfo=None))
        assert ledger.facts() == ()


def test_the_bytes_of_a_draft_are_kept_from_its_intent_until_it_is_written(tmp_path: Path) -> None:
    text = b"From: you@example.org\r\n\r\n\x00\xff"
    with Ledger.open(tmp_path) as ledger:
        ledger.record([AppendStarted(HOUR, HOUR, "p1", "d1")], outgoing=("d1", text))
    with Ledger.open(tmp_path) as ledger:
        assert ledger.outgoing("d1") == text
        assert ledger.outgoing("d2") is None
        ledger.record([DraftWritten(HOUR, HOUR, "p1", "d1", 7, 12, "the server said so")], dropped="d1")
        assert ledger.outgoing("d1") is None
        ledger.record((), outgoing=("d2", text))
        ledger.record((), outgoing=("d2", b"again"))
        assert ledger.outgoing("d2") == b"again"
        ledger.record((), dropped="d2")
        ledger.record((), dropped="never kept")
        assert ledger.outgoing("d2") is None


def test_the_text_of_a_dropped_draft_is_not_left_in_the_file(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record((), outgoing=("d1", b"Dear Ms Example, " * 500))
    with Ledger.open(tmp_path) as ledger:
        ledger.record((), dropped="d1")
    assert b"Dear Ms Example" not in (tmp_path / "ledger.sqlite3").read_bytes()


def test_what_is_remembered_is_recalled_by_its_name(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        assert ledger.recall("folders/main") is None
        ledger.remember("folders/main", '{"drafts": "Entwürfe"}')
        ledger.remember("folders/main", "two\0\ud800")
        assert ledger.recall("folders/main") == "two\0\ud800"


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        with raw(tmp_path) as beside:
            beside.execute("CREATE TRIGGER no_marks BEFORE INSERT ON marks BEGIN SELECT RAISE(ABORT, 'planted'); END")
        with pytest.raises(OurBug, match="planted"):
            ledger.record([began("one")], [("main", Mark("INBOX", 1, 1))], HOUR, ("d1", b"x"))
        assert (ledger.facts(), ledger.last_hour(), ledger.outgoing("d1")) == ((), None, None)
        ledger.record([began("two")])
        assert ledger.facts() == (began("two"),)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE facts SET body = '{}'",
        "DELETE FROM facts",
        "INSERT OR REPLACE INTO facts (number, kind, body) VALUES (1, 'began', '{}')",
    ],
)
def test_a_fact_can_be_neither_changed_nor_deleted_nor_replaced(tmp_path: Path, statement: str) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([began("one"), began("two")])
        with raw(tmp_path) as beside, pytest.raises(sqlite3.IntegrityError, match="facts are never"):
            beside.execute(statement)
        assert ledger.facts() == (began("one"), began("two"))


def test_a_missing_ledger_reads_as_an_empty_one_and_nothing_is_created(tmp_path: Path) -> None:
    state = tmp_path / "state"
    for _ in range(2):
        with Ledger.read_only(state) as ledger:
            assert (ledger.facts(), ledger.last_number(), ledger.last_hour()) == ((), 0, None)
            assert (ledger.marks("main"), ledger.recall("x"), ledger.outgoing("x")) == ({}, None, None)
        assert not state.exists()
    state.mkdir()
    Ledger.read_only(state).close()
    assert list(state.iterdir()) == []


@pytest.mark.parametrize("there", [True, False])
def test_what_is_open_for_reading_records_nothing(tmp_path: Path, there: bool) -> None:
    if there:
        Ledger.open(tmp_path).close()
    with Ledger.read_only(tmp_path) as ledger:
        with pytest.raises(OurBug, match="open for reading"):
            ledger.record([began("one")])
        with pytest.raises(OurBug, match="open for reading"):
            ledger.remember("name", "value")
        assert ledger.facts() == ()


def test_status_reads_beside_a_daemon_in_the_middle_of_writing(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as daemon:
        daemon.record([began("one")])
        with raw(tmp_path) as writing, Ledger.read_only(tmp_path) as reading:
            writing.execute("BEGIN IMMEDIATE")
            writing.execute("INSERT INTO facts (kind, body) VALUES ('began', 'half done')")
            assert reading.facts() == (began("one"),)
            writing.execute("ROLLBACK")
            daemon.record([began("two")])
            assert reading.facts() == (began("one"), began("two"))


def test_the_folder_and_every_file_in_it_are_for_the_users_eyes_only(tmp_path: Path) -> None:
    state = tmp_path / "made" / "on the way"
    with Ledger.open(state) as ledger:
        ledger.record([began("one")])
        names = {file.name: stat.S_IMODE(file.stat().st_mode) for file in state.iterdir()}
        assert {"ledger.sqlite3", "ledger.sqlite3-wal", "ledger.sqlite3-shm"} <= names.keys()
        assert set(names.values()) == {0o600}
    Ledger.read_only(state).close()
    assert {stat.S_IMODE(file.stat().st_mode) for file in state.iterdir()} == {0o600}
    assert stat.S_IMODE(state.stat().st_mode) == 0o700


def test_a_restored_ledger_that_others_could_read_is_made_private(tmp_path: Path) -> None:
    Ledger.open(tmp_path).close()
    tmp_path.chmod(0o755)
    (tmp_path / "ledger.sqlite3").chmod(0o644)
    Ledger.open(tmp_path).close()
    assert stat.S_IMODE((tmp_path / "ledger.sqlite3").stat().st_mode) == 0o600
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


def test_a_folder_that_holds_other_things_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("mine")
    tmp_path.chmod(0o755)
    Ledger.open(tmp_path).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_any_thread_may_record_and_no_transaction_is_torn(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:

        def work(name: str) -> None:
            for _ in range(20):
                ledger.record([began(name), began(name)])

        threads = [threading.Thread(target=work, args=(str(number),)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        facts = ledger.facts()
    assert len(facts) == 160
    assert facts[::2] == facts[1::2]


def test_a_damaged_fact_is_told_with_its_place(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([DraftNotWritten(HOUR, HOUR, "p1", "d1", "the server refused it")])
        with raw(tmp_path) as beside:
            beside.execute("INSERT INTO facts (kind, body) VALUES ('began', '{\"seen\": ')")
        with pytest.raises(UserMustAct, match=r"fact 2: .*damaged") as told:
            ledger.facts()
        assert str(tmp_path / "ledger.sqlite3") in str(told.value)
