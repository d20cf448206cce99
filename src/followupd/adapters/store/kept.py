"""Something worked out once, kept in the state folder lest it be worked out at every look. Losing it never matters.

Only a file of the user's own that nobody else may read or write is believed; whatever is odd about it, it is as though
there were none.
"""

import json
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

from followupd.adapters.store.folder import LEDGER
from followupd.adapters.store.shapes import PLAIN
from followupd.core.errors import FollowupError

Kept = TypeVar("Kept")
FILE = "config.kept"
LARGEST = 4 * 1024 * 1024
LARGEST_CHECKED = 512 * 1024 * 1024


ODD = (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError, FollowupError)
"""What reading something odd may raise."""


def recall(state: Path, kind: type[Kept]) -> Kept | None:
    """What was kept, if it is there and whole."""
    shape: Any = kind
    read_all = PLAIN.of(shape).read
    assert read_all is not None
    try:
        value: Kept = read_all([json.loads(read(state / FILE, LARGEST))])[0]
    except ODD:
        return None
    return value


def keep(state: Path, value: Any) -> None:
    """Keep it where there is a ledger, whole or not at all; where that cannot be, it is worked out again next time."""
    shape: Any = type(value)
    as_json = PLAIN.of(shape).write
    assert as_json is not None
    write(state / FILE, json.dumps(as_json(value)).encode())


def read(file: Path, largest: int) -> bytes:
    """The bytes of a file of the user's own. Raises OSError."""
    descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as opened:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o077:
            raise PermissionError("kept by somebody else, or open to others")
        return opened.read(largest)


def write(file: Path, data: bytes) -> None:
    """Put it there where there is a ledger, and it can be, whole or not at all."""
    if not file.with_name(LEDGER).exists():
        return
    beside = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        try:
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "wb") as opened:
                opened.write(data)
            beside.replace(file)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise


def read_checked(file: Path) -> dict[str, Any]:
    """What `write_checked` has written. Raises what `ODD` names where it is not whole."""
    data = read(file, LARGEST_CHECKED)
    if int(data[:8], 16) != crc32(memoryview(data)[9:]):
        raise ValueError("damaged")
    found: dict[str, Any] = json.loads(data[9:])
    return found


def write_checked(file: Path, data: dict[str, Any]) -> None:
    """The same as `write`, with a sum by which damage is seen."""
    text = json.dumps(data, separators=(",", ":")).encode()
    write(file, b"%08x %b" % (crc32(text), text))
