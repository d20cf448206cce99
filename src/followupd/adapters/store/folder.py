"""The state folder: made when it is missing, for the user's eyes only (folder 0700, files 0600)."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from followupd.core.errors import UserMustAct

LEDGER = "ledger.sqlite3"
FACTS_KEPT = "facts.kept"
PURSUITS_KEPT = "pursuits.kept"


def prepare(state: Path) -> None:
    """Make the state folder if it is missing, and private. Raises UserMustAct where that cannot be."""
    try:
        if not state.is_dir():
            _make(state)
        elif _is_ours(state):
            state.chmod(0o700)
    except OSError as error:
        raise cannot_be_used(state, error) from error


def create_private(path: Path) -> None:
    """Make sure the file exists with mode 0600 before anything is written to it (SQLite gives its mode to the files
    beside it). Raises OSError."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    for suffix in ("", "-wal", "-shm"):  # files that were restored or copied may have come with any mode
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).chmod(0o600)


def settle(folder: Path) -> None:
    """Wait until the disk holds the folder's list of names (a new file is otherwise lost with the power)."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def cannot_be_used(state: Path, error: OSError) -> UserMustAct:
    """The sentence for a state folder that cannot be written to: where, what, what to do."""
    if isinstance(error, FileExistsError | NotADirectoryError):
        return UserMustAct(
            f"{state}: the state folder cannot be made because a file lies in its place; "
            "move that file away, or name another folder with --state"
        )
    reason = error.strerror or type(error).__name__
    return UserMustAct(
        f"{state}: the state folder cannot be written to ({reason}); "
        "make it writable for this user with some room on its disk, or name another folder with --state"
    )


def _make(state: Path) -> None:
    state.parent.mkdir(parents=True, exist_ok=True)
    state.mkdir(mode=0o700)
    settle(state.parent)


def _is_ours(state: Path) -> bool:
    """Whether its mode is ours to tighten: our own, and empty or with a ledger in it. (--state may name /tmp.)"""
    found = state.stat()
    if found.st_uid != os.geteuid() or stat.S_IMODE(found.st_mode) == 0o700:
        return False
    return (state / LEDGER).exists() or not any(state.iterdir())
