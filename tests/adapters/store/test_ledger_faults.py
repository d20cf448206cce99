"""A kill, a power cut, a full disk, a damaged file: nothing recorded is lost, and the user is told what to do."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from followupd.adapters.store.ledger import Ledger
from followupd.core.errors import FollowupError, UserMustAct
from followupd.core.facts import Began, Fact
from followupd.core.mail.mailbox import Mark

HOUR = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
WRITER = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import Began
from followupd.core.mail.mailbox import Mark

hour = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
ledger = Ledger.open(Path(sys.argv[1]))
turn = ledger.last_number() // 5
while True:
    turn += 1
    facts = [Began(hour, hour, "main", f"{turn} " + "x" * 900) for _ in range(5)]
    passed = hour + timedelta(minutes=turn)
    ledger.record(facts, [("main", Mark("INBOX", 1, turn))], passed, (f"d{turn}", b"x" * 3000), f"d{turn - 1}")
    print(turn, flush=True)
"""
FULL = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from followupd.adapters.store.ledger import Ledger
from followupd.core.errors import UserMustAct
from followupd.core.facts import Began

hour = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
ledger = Ledger.open(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
done = 0
try:
    for done in range(10_000):
        ledger.record([Began(hour, hour, "main", f"{done} " + "x" * 2000)])
except UserMustAct as told:
    print(done, told.exit_code, told.problems[0])
"""
NOBODY = """
import os, sys
from pathlib import Path
from followupd.adapters.store.ledger import Ledger
from followupd.core.errors import UserMustAct
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    getattr(Ledger, sys.argv[2])(Path(sys.argv[1]))
except UserMustAct as told:
    print(told.problems[0])
"""


def began(text: str) -> Fact:
    return Began(seen=HOUR, hour=HOUR, account="main", because=text)


def turns_in(state: Path) -> int:
    """How many turns of WRITER the ledger holds, each seen to be whole."""
    with Ledger.open(state) as ledger:
        written = [fact.because.split()[0] for fact in ledger.facts() if isinstance(fact, Began)]
        turns = len(written) // 5
        assert written == [str(turn) for turn in range(1, turns + 1) for _ in range(5)]
        if turns:
            assert ledger.marks("main") == {"INBOX": Mark("INBOX", 1, turns)}
            assert (ledger.last_hour() or HOUR).minute == (30 + turns) % 60
            assert ledger.outgoing(f"d{turns}") is not None
            assert ledger.outgoing(f"d{turns - 1}") is None
    with closing(sqlite3.connect(state / "ledger.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return turns


def test_killed_in_the_middle_of_recording_every_transaction_is_whole_and_none_is_lost(tmp_path: Path) -> None:
    told = 0
    for after in (1, 2, 7, 40, 150):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            for _ in range(after):
                told = int(writer.stdout.readline())
            writer.send_signal(signal.SIGKILL)
            rest = writer.stdout.read().split()
            told = int(rest[-1]) if rest else told
        assert told <= turns_in(tmp_path) <= told + 1


def test_the_power_cut_at_any_byte_leaves_whole_transactions(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    with Ledger.open(before) as ledger:
        for turn in range(6):
            ledger.record([began(str(turn)), began(str(turn))], [("main", Mark("INBOX", 1, turn))])
        shutil.copytree(before, after)
    log = (after / "ledger.sqlite3-wal").read_bytes()
    seen = set()
    for length in range(0, len(log) + 1, 1021):
        state = tmp_path / str(length)
        state.mkdir()
        shutil.copy(after / "ledger.sqlite3", state)
        (state / "ledger.sqlite3-wal").write_bytes(log[:length])
        with Ledger.open(state) as ledger:
            turns = [fact.because for fact in ledger.facts() if isinstance(fact, Began)]
            assert turns == [str(turn) for turn in range(len(turns) // 2) for _ in range(2)]
            assert ledger.marks("main") == ({"INBOX": Mark("INBOX", 1, len(turns) // 2 - 1)} if turns else {})
        seen.add(len(turns))
        shutil.rmtree(state)
    assert seen >= {0, 2, 10}


def test_status_reads_what_a_killed_daemon_has_left(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"1\n"
        writer.send_signal(signal.SIGKILL)
    with Ledger.read_only(tmp_path) as ledger:
        assert len(ledger.facts()) >= 5


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path), "400000"], capture_output=True, text=True, check=True
    )
    done, code, sentence = run.stdout.split(maxsplit=2)
    assert code == "78"
    assert str(tmp_path / "ledger.sqlite3") in sentence
    assert "full" in sentence
    with Ledger.open(tmp_path) as ledger:
        assert len(ledger.facts()) == int(done) > 5
        ledger.record([began("there is room again")])


def test_a_disk_that_fills_up_within_sqlite_is_told_and_loses_nothing(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([began("one")])
        ledger._connection.execute("PRAGMA max_page_count = 20")
        with pytest.raises(UserMustAct, match="the disk is full; nothing was lost"):
            ledger.record([began("x" * 1000)] * 200)
        assert ledger.facts() == (began("one"),)
        ledger.record([began("two")])
        assert ledger.facts() == (began("one"), began("two"))


@pytest.mark.parametrize("opened", ["open", "read_only"])
def test_a_folder_without_permission_is_told(tmp_path: Path, opened: str) -> None:
    state = tmp_path / "closed" / "state"
    Ledger.open(state).close()
    state.parent.chmod(0)
    try:
        run = subprocess.run(
            [sys.executable, "-c", NOBODY, str(state), opened], capture_output=True, text=True, check=True
        )
    finally:
        state.parent.chmod(0o700)
    assert f"{state}: the state folder cannot be" in run.stdout
    assert "--state" in run.stdout


@pytest.mark.parametrize("below", ["", "further/down"])
def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path, below: str) -> None:
    (tmp_path / "state").write_text("mine")
    with pytest.raises(UserMustAct, match="a file lies in its place"):
        Ledger.open(tmp_path / "state" / below)
    assert (tmp_path / "state").read_text() == "mine"


def test_a_file_in_the_place_of_the_folder_is_told_when_reading_too(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("mine")
    with pytest.raises(UserMustAct, match="a file lies in its place"):
        Ledger.read_only(tmp_path / "state")


def test_a_folder_in_the_place_of_the_ledger_is_told(tmp_path: Path) -> None:
    (tmp_path / "ledger.sqlite3").mkdir()
    for opened in (Ledger.open, Ledger.read_only):
        with pytest.raises(UserMustAct) as told:
            opened(tmp_path)
        assert str(tmp_path) in str(told.value)
        assert len(told.value.problems) == 1


@pytest.mark.parametrize("opened", [Ledger.open, Ledger.read_only])
def test_a_file_that_is_no_database_is_told_and_never_deleted(tmp_path: Path, opened: Callable[[Path], Ledger]) -> None:
    (tmp_path / "ledger.sqlite3").write_bytes(b"not a database at all " * 500)
    with pytest.raises(UserMustAct, match="damaged; nothing was deleted"):
        opened(tmp_path)
    assert (tmp_path / "ledger.sqlite3").read_bytes() == b"not a database at all " * 500


def test_a_ledger_damaged_anywhere_is_told_or_reads_as_it_was(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([began(f"{number} " + "x" * 300) for number in range(200)])
        whole = ledger.facts()
    path = tmp_path / "ledger.sqlite3"
    sound = path.read_bytes()
    told = 0
    for page in range(0, len(sound), 4096):
        path.write_bytes(sound[:page] + b"\xa5" * 4096 + sound[page + 4096 :])
        damaged = path.read_bytes()
        try:
            with Ledger.read_only(tmp_path) as ledger:
                assert ledger.facts() == whole
        except FollowupError as error:
            told += 1
            assert isinstance(error, UserMustAct)
            assert str(path) in str(error)
        assert path.read_bytes() == damaged
    assert told > len(sound) // 4096 // 2


def test_a_ledger_cut_short_is_told_before_anything_is_written_to_it(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([began(f"{number} " + "x" * 300) for number in range(200)])
    path = tmp_path / "ledger.sqlite3"
    os.truncate(path, path.stat().st_size // 2 // 4096 * 4096)
    with pytest.raises(UserMustAct, match="damaged; nothing was deleted"):
        Ledger.open(tmp_path)
