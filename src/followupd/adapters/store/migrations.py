"""Brings a ledger of an earlier version up to this one, with a backup beside it before each step.

Each migration is one transaction with its number in it, so a kill leaves the step before or the step after, and the
next start goes on from there. The number stands in `schema_version` and, as a guard, in `PRAGMA user_version`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from followupd.adapters.store import folder
from followupd.core.errors import OurBug, UserMustAct


class Migration(NamedTuple):
    """One numbered step, counted from 1 without gaps, as SQL statements."""

    number: int
    script: str


def shipped() -> tuple[Migration, ...]:
    """The migrations of this version, in order: migrations/NNNN_what.sql."""
    files = sorted(Path(__file__).with_name("migrations").iterdir())
    return tuple(
        Migration(int(file.name[:4]), file.read_text(encoding="utf-8")) for file in files if file.name.endswith(".sql")
    )


def version_of(connection: sqlite3.Connection, path: Path, migrations: tuple[Migration, ...]) -> int:
    """The number of the last migration done, 0 for an empty database.

    Raises UserMustAct for a ledger of a later version, and for a database that is no ledger.
    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    recorded = 0
    if "schema_version" in tables:
        recorded = connection.execute("SELECT coalesce(max(version), 0) FROM schema_version").fetchone()[0]
    newest = migrations[-1].number
    if max(version, recorded) > newest:
        raise UserMustAct(
            f"{path}: this ledger was written by a newer followupd (its version is {max(version, recorded)}, this one "
            f"knows {newest}); install that followupd again, or put the backup made before the upgrade in its place"
        )
    if recorded != version or (tables and not version):
        raise UserMustAct(
            f"{path}: this is not a ledger of followupd; move it away, or name another folder with --state"
        )
    return version


def migrate(connection: sqlite3.Connection, path: Path | None, migrations: tuple[Migration, ...]) -> None:
    """Do what is missing. `path`: the ledger's file, for the backups; None for one in memory, which needs none."""
    version = version_of(connection, path or Path(":memory:"), migrations)
    for migration in migrations:
        if migration.number <= version:
            continue
        if path is not None and migration.number > 1:
            _back_up(connection, path, migration.number)
        _apply(connection, migration)


def backup_path(path: Path, number: int) -> Path:
    """Where the ledger as it was before that migration lies."""
    return path.with_name(f"{path.name}.before-{number:04}")


def statements(script: str) -> Iterator[str]:
    """The statements of a script one by one. (`executescript` would commit before the first.)"""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in statement.splitlines()):
        raise OurBug(f"a migration ends in the middle of a statement: {statement.strip()}")


def _apply(connection: sqlite3.Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY) STRICT")
        for statement in statements(migration.script):
            connection.execute(statement)
        connection.execute("INSERT INTO schema_version (version) VALUES (?)", (migration.number,))
        connection.execute(f"PRAGMA user_version = {migration.number:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _back_up(connection: sqlite3.Connection, path: Path, number: int) -> None:
    """Copy under another name first, so that a backup that is there is a whole one."""
    final = backup_path(path, number)
    unfinished = final.with_name(final.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    folder.create_private(unfinished)
    with closing(sqlite3.connect(unfinished, isolation_level=None)) as copy:
        connection.backup(copy)
    unfinished.replace(final)
    folder.settle(path.parent)
