"""What the config says of other files: whether they can be read, and which templates of the user's lie there."""

from errno import EFBIG, EINVAL, EISDIR, ENODATA
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import BinaryIO

LARGEST = 20 * 1024 * 1024  # bytes; no mail server takes a larger mail, and its base64 adds a third


def unreadable(path: Path) -> str:
    """Why a file cannot be read, or ""."""
    try:
        with opened(path) as file:
            file.read(1)
    except OSError as error:
        return why(error)
    return ""


def opened(path: Path) -> BinaryIO:
    """An ordinary file to be read: a pipe would be waited for without end, and a device has none. OSError."""
    found = path.stat()
    if not S_ISREG(found.st_mode):
        raise OSError(
            EISDIR if S_ISDIR(found.st_mode) else EINVAL,
            "is a directory" if S_ISDIR(found.st_mode) else "is no ordinary file",
        )
    if found.st_size > LARGEST:
        raise OSError(EFBIG, f"is larger than {LARGEST // 1024 // 1024} MB, which no mail carries")
    if not found.st_size:
        raise OSError(ENODATA, "is empty")
    return path.open("rb")


def why(error: OSError) -> str:
    """What the system says of it, in a few words."""
    return (error.strerror or "cannot be read").lower() if error.errno != EFBIG else str(error.strerror)


def templates_in(place: Path) -> frozenset[str]:
    """The user's own templates: files there or in a language's folder, named up to the first dot."""
    try:
        return frozenset(file.name.partition(".")[0] for depth in ("*.*", "*/*.*") for file in place.glob(depth))
    except OSError:
        return frozenset()
