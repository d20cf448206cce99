"""Who may work on a state folder: one `run` for its life, one pass at a time.

The locks are flock(2) locks: the kernel lets go of them when the process ends, however it ends, so there is never a
stale one to remove. The process id in the file is only for the sentence that names it.
"""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from followupd.adapters.store import folder
from followupd.core.errors import TryLater, UserMustAct

RUN, PASS, OPENING = "run.lock", "pass.lock", "opening.lock"
_LOOK_AGAIN_SECONDS = 0.1


@contextmanager
def run_lock(state: Path) -> Iterator[None]:
    """Held by `run` for its life. Raises UserMustAct when another `run` holds it."""
    with _open(state, RUN) as descriptor:
        if not _taken(descriptor, wait_seconds=0):
            raise UserMustAct(
                f"{state}: followupd run is already at work there{_holder(descriptor)}; "
                "stop that one first, or name another folder with --state"
            )
        with _signed(descriptor):
            yield


@contextmanager
def pass_lock(state: Path, wait_seconds: float = 60) -> Iterator[None]:
    """Held for one pass. Waits that long for another to end, then raises TryLater."""
    with _open(state, PASS) as descriptor:
        if not _taken(descriptor, wait_seconds):
            raise TryLater(f"{state}: another pass is under way{_holder(descriptor)}; try again when it is through")
        with _signed(descriptor):
            yield


@contextmanager
def opening_lock(state: Path, wait_seconds: float = 60) -> Iterator[None]:
    """Held while the ledger is made or migrated, so that two that start together do it once."""
    with _open(state, OPENING) as descriptor:
        if not _taken(descriptor, wait_seconds):
            raise TryLater(f"{state}: the ledger is being migrated{_holder(descriptor)}; try again in a minute")
        with _signed(descriptor):
            yield


@contextmanager
def _open(state: Path, name: str) -> Iterator[int]:
    folder.prepare(state)
    try:
        descriptor = os.open(state / name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise folder.cannot_be_used(state, error) from error
    try:
        yield descriptor
    finally:
        os.close(descriptor)  # the lock goes with it


def _taken(descriptor: int, wait_seconds: float) -> bool:
    """Try until the time is over. (A blocking flock could only be ended by a signal.)"""
    give_up = time.monotonic() + wait_seconds
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= give_up:
                return False
            time.sleep(_LOOK_AGAIN_SECONDS)
        else:
            return True


@contextmanager
def _signed(descriptor: int) -> Iterator[None]:
    """Our process id stands in the file while we hold it. A full disk only costs the sentence its number."""
    _write(descriptor, str(os.getpid()).encode("ascii"))
    try:
        yield
    finally:
        _write(descriptor, b"")


def _write(descriptor: int, text: bytes) -> None:
    try:
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, text, 0)
    except OSError:
        return


def _holder(descriptor: int) -> str:
    written = os.pread(descriptor, 20, 0)
    return f" (process {written.decode('ascii')})" if written.isdigit() else ""
