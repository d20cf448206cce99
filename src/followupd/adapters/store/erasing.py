"""Really erasing: rows, freed pages, the write-ahead log, and copies that lie beside the ledger."""

import json
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

from followupd.adapters.store.codec import decode, encode
from followupd.adapters.store.folder import FACTS_KEPT, PURSUITS_KEPT
from followupd.core.facts import DraftIntended, Fact

Change = Callable[[Fact], Fact | None]


def erase(connection: sqlite3.Connection, change: Change, pattern: re.Pattern[str]) -> int:
    """Every fact as `change` leaves it (None: gone), and nothing remembered that fits `pattern`. Within a transaction.

    Gives the number of facts that were changed. Facts are never changed otherwise: triggers see to it.
    """
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    changed = 0
    for number, kind, body in connection.execute("SELECT number, kind, body FROM facts ORDER BY number").fetchall():
        before = decode(kind, body)
        after = change(before)
        if after == before:
            continue
        changed += 1
        _replace(connection, number, before, after)
    _forget_remembered(connection, pattern)
    for _, statement in triggers:
        connection.execute(statement)
    return changed


def purge(connection: sqlite3.Connection) -> None:
    """Leave no old page behind, neither in the file nor in its log. Outside any transaction."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def remove_kept(ledger: Path) -> None:
    """Delete what looking has kept of the facts beside the ledger: it is made anew. What a look that was killed had
    begun lies there under a name of its own."""
    for name in (FACTS_KEPT, PURSUITS_KEPT):
        for file in (*ledger.parent.glob(f"{name}.*"), ledger.with_name(name)):
            file.unlink(missing_ok=True)


def remove_copies(ledger: Path) -> tuple[str, ...]:
    """Delete what an upgrade left beside the ledger; the names of the files."""
    copies = sorted(ledger.parent.glob(f"{ledger.name}.before-*"))
    for copy in copies:
        copy.unlink()
    return tuple(copy.name for copy in copies)


def _replace(connection: sqlite3.Connection, number: int, before: Fact, after: Fact | None) -> None:
    if after is None:
        connection.execute("DELETE FROM facts WHERE number = ?", (number,))
    else:
        connection.execute("UPDATE facts SET body = ? WHERE number = ?", (encode(after)[1], number))
    if isinstance(before, DraftIntended):
        connection.execute("DELETE FROM outgoing WHERE draft = ?", (before.draft,))


def _forget_remembered(connection: sqlite3.Connection, pattern: re.Pattern[str]) -> None:
    """They are caches: losing one costs time only."""
    for name, value in connection.execute("SELECT name, value FROM remembered").fetchall():
        if pattern.search(str(json.loads(value))):
            connection.execute("DELETE FROM remembered WHERE name = ?", (name,))
