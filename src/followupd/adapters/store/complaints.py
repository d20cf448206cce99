"""What SQLite complains of, said so that the user knows where, what, and what to do. Nothing is ever deleted for it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from followupd.core.errors import FollowupError, OurBug, TryLater, UserMustAct

DAMAGED = (
    "the ledger is damaged; nothing was deleted; put a backup in its place, or move it aside: it is then built anew "
    "from the mailbox, and drafts already written are known again"
)
READ_ONLY = (
    "the ledger cannot be opened for writing; give this user write permission on it and on its folder, "
    "or name another folder with --state"
)
FAILING = "the disk fails to read or write the ledger; see whether it is full or worn out; nothing was deleted"
# By the beginning of SQLite's own name for the error (sqlite.org/rescode.html); the first that fits counts.
COMPLAINTS: tuple[tuple[tuple[str, ...], type[FollowupError], str], ...] = (
    (("SQLITE_BUSY", "SQLITE_LOCKED"), TryLater, "the ledger is busy with another followupd; try again in a minute"),
    (("SQLITE_FULL",), UserMustAct, "the disk is full; nothing was lost; free some space and start again"),
    (("SQLITE_CORRUPT", "SQLITE_NOTADB"), UserMustAct, DAMAGED),
    (("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN", "SQLITE_AUTH"), UserMustAct, READ_ONLY),
    (("SQLITE_IOERR",), UserMustAct, FAILING),
)


def told(path: Path, error: sqlite3.Error) -> FollowupError:
    """The error as ours: UserMustAct, TryLater, or OurBug for what only a mistake in followupd can cause."""
    name: str = getattr(error, "sqlite_errorname", "")
    for beginnings, kind, sentence in COMPLAINTS:
        if name.startswith(beginnings):
            return kind(f"{path}: {sentence} ({error})")
    return OurBug(f"{path}: the ledger was used wrongly ({name or type(error).__name__}: {error}); please report this")


def damaged(path: Path, found: str) -> UserMustAct:
    """The sentence for damage that a look through the file has found."""
    return UserMustAct(f"{path}: {DAMAGED} ({' '.join(found.split())})")


@contextmanager
def complaints(path: Path) -> Iterator[None]:
    """Within it, whatever SQLite raises comes out as one of followupd's own errors."""
    try:
        yield
    except sqlite3.Error as error:
        raise told(path, error) from error
