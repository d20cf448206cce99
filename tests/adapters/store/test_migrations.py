"""A ledger grows with its program, and a kill in the middle of that costs nothing."""

import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from followupd.adapters.store import migrations
from followupd.adapters.store.ledger import Ledger
from followupd.adapters.store.migrations import Migration, backup_path, shipped, statements
from followupd.core.errors import OurBug, UserMustAct
from followupd.core.facts import Began

HOUR = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
FACT = Began(seen=HOUR, hour=HOUR, account="main", because="the first scan")
COLOURS = """
-- planted: what a later version may want
CREATE TABLE colours (name TEXT PRIMARY KEY, shade TEXT) STRICT;
CREATE TRIGGER colours_stay BEFORE DELETE ON colours
BEGIN
    SELECT RAISE(ABORT, 'they stay; really');
END;
INSERT INTO colours (name, shade) SELECT kind, 'red' FROM facts;
ALTER TABLE colours ADD COLUMN depth INTEGER;
"""
LATER = (Migration(2, COLOURS), Migration(3, "CREATE INDEX shades ON colours (shade);"))
UPGRADE = """
import os, signal, sys
from pathlib import Path
from followupd.adapters.store import migrations
from followupd.adapters.store.ledger import Ledger
from followupd.adapters.store.migrations import Migration

state, step = Path(sys.argv[1]), int(sys.argv[2])
later = tuple(Migration(int(number), script) for number, script in zip(sys.argv[3::2], sys.argv[4::2]))
known, split, taken = migrations.shipped(), migrations.statements, [0]

def statements(script):
    for statement in split(script):
        taken[0] += 1
        if taken[0] > step:
            os.kill(os.getpid(), signal.SIGKILL)
        yield statement
    taken[0] += 1
    if taken[0] > step:
        os.kill(os.getpid(), signal.SIGKILL)

migrations.shipped, migrations.statements = lambda: known + later, statements
Ledger.open(state).close()
"""


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    known = shipped()
    monkeypatch.setattr(migrations, "shipped", lambda: known + LATER)


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        rows = connection.execute("SELECT version FROM schema_version ORDER BY version").fetchall()
        assert [number for (number,) in rows] == list(range(1, version + 1))
        return version


def test_migrations_are_numbered_without_gaps() -> None:
    assert [migration.number for migration in shipped()] == list(range(1, len(shipped()) + 1))


def test_a_new_ledger_is_of_this_version_and_needs_no_backup(tmp_path: Path) -> None:
    Ledger.open(tmp_path).close()
    assert _version(tmp_path / "ledger.sqlite3") == shipped()[-1].number
    assert not list(tmp_path.glob("*before*"))


def test_an_older_ledger_is_brought_up_to_date_with_a_backup_before_each_step(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([FACT])
    request.getfixturevalue("later")
    with Ledger.open(tmp_path) as ledger:
        assert ledger.facts() == (FACT,)
    path = tmp_path / "ledger.sqlite3"
    assert _version(path) == 3
    for number in (2, 3):
        backup = backup_path(path, number)
        assert _version(backup) == number - 1
        assert stat.S_IMODE(backup.stat().st_mode) == 0o600
        with closing(sqlite3.connect(backup)) as connection:
            assert connection.execute("SELECT count(*) FROM facts").fetchone() == (1,)
    assert not list(tmp_path.glob("*.unfinished*"))


def test_a_backup_put_in_its_place_opens_again(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([FACT])
    with pytest.MonkeyPatch.context() as newer:
        known = shipped()
        newer.setattr(migrations, "shipped", lambda: known + LATER)
        Ledger.open(tmp_path).close()
    path = tmp_path / "ledger.sqlite3"
    with pytest.raises(UserMustAct, match="newer followupd"):
        Ledger.open(tmp_path)
    backup_path(path, 2).replace(path)
    with Ledger.open(tmp_path) as ledger:
        assert ledger.facts() == (FACT,)


def test_killed_anywhere_in_a_migration_the_next_start_goes_on(tmp_path: Path, later: None) -> None:
    planted = [text for migration in LATER for text in (str(migration.number), migration.script)]
    step, code = 0, -signal.SIGKILL
    while code == -signal.SIGKILL:
        state = tmp_path / str(step)
        with pytest.MonkeyPatch.context() as older:
            older.setattr(migrations, "shipped", lambda: FIRST)
            with Ledger.open(state) as ledger:
                ledger.record([FACT])
        code = subprocess.run([sys.executable, "-c", UPGRADE, str(state), str(step), *planted], check=False).returncode
        with Ledger.open(state) as ledger:
            assert ledger.facts() == (FACT,)
        assert _version(state / "ledger.sqlite3") == 3
        step += 1
    assert code == 0
    assert step > 6


FIRST = shipped()[:1]


def test_killed_while_it_is_made_a_ledger_is_made_by_the_next_start(tmp_path: Path) -> None:
    for step in range(12):
        state = tmp_path / str(step)
        code = subprocess.run([sys.executable, "-c", UPGRADE, str(state), str(step)], check=False).returncode
        with Ledger.read_only(state) as ledger:
            assert ledger.facts() == ()
        with Ledger.open(state) as ledger:
            ledger.record([FACT])
            assert ledger.facts() == (FACT,)
        if code == 0:
            break
    assert code == 0


def test_reading_an_older_ledger_changes_nothing_in_it(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([FACT])
    request.getfixturevalue("later")
    with Ledger.read_only(tmp_path) as ledger:
        assert ledger.facts() == (FACT,)
    assert _version(tmp_path / "ledger.sqlite3") == 1
    assert not list(tmp_path.glob("*before*"))


@pytest.mark.parametrize("opened", [Ledger.open, Ledger.read_only])
def test_a_ledger_of_a_newer_version_is_left_alone_and_told(tmp_path: Path, opened: Callable[[Path], Ledger]) -> None:
    Ledger.open(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite3")) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(UserMustAct, match="written by a newer followupd"):
        opened(tmp_path)


@pytest.mark.parametrize("opened", [Ledger.open, Ledger.read_only])
def test_a_database_of_another_program_is_left_alone_and_told(tmp_path: Path, opened: Callable[[Path], Ledger]) -> None:
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite3")) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(UserMustAct, match="not a ledger of followupd"):
        opened(tmp_path)


def test_a_migration_that_fails_leaves_the_version_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.record([FACT])
    known = shipped()
    broken = Migration(2, "CREATE TABLE colours (name TEXT);\nINSERT INTO nowhere VALUES (1);")
    monkeypatch.setattr(migrations, "shipped", lambda: (*known, broken))
    with pytest.raises(OurBug):
        Ledger.open(tmp_path)
    assert _version(tmp_path / "ledger.sqlite3") == 1
    monkeypatch.setattr(migrations, "shipped", lambda: known)
    with Ledger.open(tmp_path) as ledger:
        assert ledger.facts() == (FACT,)


def test_a_script_that_ends_in_the_middle_of_a_statement_is_our_bug() -> None:
    assert len(list(statements(COLOURS))) == 4
    with pytest.raises(OurBug, match="middle of a statement"):
        list(statements("CREATE TABLE a (b TEXT);\nCREATE TABLE c (d TEXT)"))
