"""The ledger: every fact ever recorded, in order, in one file that survives a kill at any moment.

One SQLite file, WAL, `synchronous=FULL` throughout: what `record` has returned from is on the disk. Facts are only ever
added. Statements keep to the SQL that PostgreSQL shares; what is SQLite's own stands in migrations/ and connecting.py.
"""

import json
import re
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from followupd.adapters.store import erasing, folder, locks
from followupd.adapters.store.codec import decode, decode_together, encode
from followupd.adapters.store.complaints import complaints
from followupd.adapters.store.connecting import opened, opened_to_read
from followupd.core.errors import OurBug, ServerMisbehaved, UserMustAct
from followupd.core.facts import Fact, UserSaid
from followupd.core.mail.mailbox import Mark

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_TOGETHER = 500  # rows
_GREATEST = 2**63 - 1


class Ledger:
    """An open ledger. One thread at a time is let in, any thread may come; `with` closes it."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        self._connection = connection
        self._path = path
        self._read_only = read_only
        self._lock = threading.RLock()
        self._read: list[Fact] = []  # facts never change: each is decoded once
        self._read_to = 0

    @classmethod
    def open(cls, state: Path) -> Self:
        """Open for reading and writing; made, migrated, and its files made private (0600 in 0700) where needed.

        Raises UserMustAct when the folder or the file cannot be used or is of a newer version, TryLater when busy.
        """
        path = state.absolute() / folder.LEDGER
        try:
            with locks.opening_lock(state), complaints(path):
                folder.create_private(path)
                return cls(opened(path), path, read_only=False)
        except OSError as error:
            raise folder.cannot_be_used(state, error) from error

    @classmethod
    def read_only(cls, state: Path) -> Self:
        """Open for reading, beside a daemon at work. A missing ledger is an empty one, and nothing is created.

        Raises UserMustAct when the ledger cannot be read or is of a newer version.
        """
        path = state.absolute() / folder.LEDGER
        try:
            if state.exists() and not state.is_dir():
                raise NotADirectoryError
            with complaints(path):
                return cls(opened_to_read(path), path, read_only=True)
        except OSError as error:
            raise folder.cannot_be_used(state, error) from error

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def facts(self) -> tuple[Fact, ...]:
        """Every fact, in the order of appending. Raises UserMustAct for a damaged one or one of a later version."""
        with self._lock:
            new, number = self._decoded(self._read_to)
            if any(isinstance(fact, UserSaid) and fact.verb == "forget" for fact in new):
                self._read, (new, number) = [], self._decoded(0)
            self._read += new
            self._read_to = number
            return tuple(self._read)

    def last_read(self) -> tuple[int, str, str]:
        """The row of the newest fact that `facts` has given. Raises LookupError where it was erased since."""
        rows = self.rows_since(self._read_to - 1)[:1]
        if not rows or rows[0][0] != self._read_to:
            raise LookupError("the last fact was erased")
        return rows[0]

    def begin_with(self, facts: Sequence[Fact], number: int) -> None:
        """The facts up to that number, as they were decoded before: they are not decoded again."""
        with self._lock:
            self._read, self._read_to = list(facts), number

    def facts_since(self, number: int) -> tuple[Fact, ...]:
        """The facts behind that number, in the order of appending."""
        return tuple(self._decoded(number)[0])

    def rows_since(self, number: int) -> list[tuple[int, str, str]]:
        """The same as they stand there: number, kind and JSON."""
        return self._rows("SELECT number, kind, body FROM facts WHERE number > ? ORDER BY number", number)

    def last_number(self) -> int:
        """The number of the newest fact; 0 when there is none."""
        number: int = self._rows("SELECT coalesce(max(number), 0) FROM facts")[0][0]
        return number

    def count(self, kind: str) -> int:
        """How many facts of that kind there are."""
        number: int = self._rows("SELECT count(*) FROM facts WHERE kind = ?", kind)[0][0]
        return number

    def record(
        self,
        facts: Sequence[Fact],
        marks: Sequence[tuple[str, Mark]] = (),
        hour: datetime | None = None,
        outgoing: tuple[str, bytes] | None = None,
        dropped: str = "",
    ) -> None:
        """Add all of it in one transaction, on the disk when this returns; or, if it raises, none of it.

        `marks`: (account, mark), each in place of the folder's last. `hour`: of the pass. `outgoing`: a draft's id and
        bytes to keep from its intent on; `dropped`: the id of one whose bytes are no longer needed.
        """
        placed = [_mark_row(account, mark) for account, mark in marks]
        with self._transaction() as connection:
            # One after the other: a first scan records thousands.
            connection.executemany("INSERT INTO facts (kind, body) VALUES (?, ?)", map(encode, facts))
            connection.executemany(_PLACE_MARK, placed)
            if hour is not None:
                connection.execute(_ADVANCE_HOUR, (_microseconds(hour),))
            if outgoing is not None:
                connection.execute(_KEEP_OUTGOING, outgoing)
            if dropped:
                connection.execute(_DROP_OUTGOING, (dropped,))

    def erase(self, change: erasing.Change, pattern: re.Pattern[str], word: Fact) -> int:
        """Really erase: every fact becomes what `change` leaves of it, and no old page stays. `word`: recorded with it.

        Gives the number of facts that were changed.
        """
        erasing.remove_kept(self._path)
        with self._transaction() as connection:
            changed = erasing.erase(connection, change, pattern)
            connection.execute("INSERT INTO facts (kind, body) VALUES (?, ?)", encode(word))
        with self._lock, complaints(self._path):
            self._read, self._read_to = [], 0
            erasing.purge(self._connection)
        erasing.remove_kept(self._path)  # a look may have kept them again meanwhile
        return changed

    def marks(self, account: str) -> dict[str, Mark]:
        """How far each folder of the account has been read, by folder."""
        rows = self._rows("SELECT folder, uidvalidity, next_uid FROM marks WHERE account = ? ORDER BY folder", account)
        found = (Mark(json.loads(name), uidvalidity, next_uid) for name, uidvalidity, next_uid in rows)
        return {mark.folder: mark for mark in found}

    def last_hour(self) -> datetime | None:
        """The greatest hour of a pass recorded so far, in UTC."""
        rows = self._rows("SELECT microseconds FROM last_hour")
        return _EPOCH + rows[0][0] * _MICROSECOND if rows else None

    def remember(self, name: str, value: str) -> None:
        """Keep a named text, in place of the last of that name."""
        with self._transaction() as connection:
            connection.execute(_REMEMBER, (name, json.dumps(value)))

    def recall(self, name: str) -> str | None:
        """The text remembered under that name."""
        rows = self._rows("SELECT value FROM remembered WHERE name = ?", name)
        return json.loads(rows[0][0]) if rows else None

    def outgoing(self, draft: str) -> bytes | None:
        """The bytes kept for that draft."""
        rows = self._rows("SELECT raw FROM outgoing WHERE draft = ?", draft)
        return bytes(rows[0][0]) if rows else None

    def _decoded(self, number: int) -> tuple[list[Fact], int]:
        """The facts behind that number, and the number of the last."""
        rows = self.rows_since(number)
        facts: list[Fact] = []
        for some in (rows[n : n + _TOGETHER] for n in range(0, len(rows), _TOGETHER)):
            _, kinds, bodies = zip(*some, strict=True)
            facts += decode_together(kinds, bodies) or self._one_by_one(some)
        return facts, rows[-1][0] if rows else number

    def _one_by_one(self, rows: list[Any]) -> Iterator[Fact]:
        for found, kind, body in rows:
            try:
                yield decode(kind, body)
            except UserMustAct as error:
                raise UserMustAct(f"{self._path}, fact {found}: {error}") from error

    def _rows(self, statement: str, *values: str | int) -> list[Any]:
        with self._lock, complaints(self._path):
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        if self._read_only:
            raise OurBug(f"{self._path}: something was to be recorded in a ledger that is open for reading")
        with self._lock, complaints(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # SQLite may have rolled back by itself, as on a full disk
                    self._connection.execute("ROLLBACK")
                raise


_PLACE_MARK = """
    INSERT INTO marks (account, folder, uidvalidity, next_uid) VALUES (?, ?, ?, ?)
    ON CONFLICT (account, folder) DO UPDATE SET uidvalidity = excluded.uidvalidity, next_uid = excluded.next_uid
"""
_ADVANCE_HOUR = """
    INSERT INTO last_hour (one, microseconds) VALUES (1, ?)
    ON CONFLICT (one) DO UPDATE SET microseconds = excluded.microseconds
    WHERE excluded.microseconds > last_hour.microseconds
"""
_REMEMBER = """
    INSERT INTO remembered (name, value) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""
_KEEP_OUTGOING = "INSERT INTO outgoing (draft, raw) VALUES (?, ?) ON CONFLICT (draft) DO UPDATE SET raw = excluded.raw"
_DROP_OUTGOING = "DELETE FROM outgoing WHERE draft = ?"


def _mark_row(account: str, mark: Mark) -> tuple[str, str, int, int]:
    if not (0 <= mark.uidvalidity <= _GREATEST and 0 <= mark.next_uid <= _GREATEST):
        raise ServerMisbehaved(f"{account}: the server numbers its mail beyond all bounds (RFC 3501 allows 32 bits)")
    return account, json.dumps(mark.folder), mark.uidvalidity, mark.next_uid


def _microseconds(hour: datetime) -> int:
    if hour.utcoffset() is None:
        raise OurBug(f"a pass was to be recorded with an hour without a zone: {hour.isoformat()}")
    return (hour - _EPOCH) // _MICROSECOND
