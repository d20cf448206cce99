"""What may go over the wire to a mail server, and how it is written there: names, users, numbers, days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from imapclient.imap_utf7 import decode as decoded_name  # type: ignore[import-untyped] # it ships no py.typed
from imapclient.imap_utf7 import encode as encoded_name

from followupd.core.errors import OurBug

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of LIST: name decoded, flags in lower case (Cyrus writes `\\drafts`), delimiter "" for none."""

    name: str
    flags: frozenset[str]
    delimiter: str


@dataclass(frozen=True, slots=True)
class Selected:
    """What an opened folder said of itself; 0 stands for what it did not say."""

    folder: str
    writable: bool
    exists: int
    uidnext: int
    uidvalidity: int


def reject_line_breaks(arguments: Sequence[object]) -> None:
    for argument in arguments:
        if isinstance(argument, (tuple, list)):
            reject_line_breaks(argument)
        held = argument.encode("utf-8", "surrogatepass") if isinstance(argument, str) else argument
        if isinstance(held, bytes) and any(byte in held for byte in b"\r\n\0"):
            raise OurBug("A line break or NUL stood in an argument of a mail command; nothing was sent.")


def searchable(word: str | int | date) -> str:
    if isinstance(word, date):
        return f"{word.day}-{_MONTHS[word.month - 1]}-{word.year:04}"
    return str(word)


def quoted_if_needed(user: str) -> str:
    if all(c.isalnum() or c in "@._+-=" for c in user) and user:
        return user
    return in_quotes(user)


def readable(wire: bytes) -> str:
    """A folder's name for eyes; "" for one that cannot be sent back safely."""
    if not all(0x20 <= byte < 0x7F for byte in wire):
        return ""
    try:
        name = str(decoded_name(wire))
    except ValueError:
        name = wire.decode("ascii")
    return name if not any(c in name for c in "\r\n\0") else ""


def wire_name(folder: str) -> bytes:
    """A folder's name in modified UTF-7 (RFC 3501, 5.1.3)."""
    reject_line_breaks((folder,))
    return bytes(encoded_name(folder))


def in_quotes(name: str) -> str:
    """A quoted string (RFC 3501, 4.3)."""
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
