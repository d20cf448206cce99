"""A person's mailbox as a test sees it, through the standard library's IMAP and nothing of the code under test."""

import base64
import contextlib
import email
import email.policy
import imaplib
import re
import socket
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from typing import Any, NamedTuple

Raw = bytes | EmailMessage
FOLDERS = ("Drafts", "Sent", "Trash", "Junk", "Archive")


@dataclass(frozen=True, slots=True)
class Account:
    """Where and how to log in."""

    host: str
    port: int
    user: str
    password: str


class Stored(NamedTuple):
    """One message as it lies in a folder. `at`: INTERNALDATE, aware."""

    uid: int
    flags: frozenset[str]
    at: datetime
    raw: bytes

    @property
    def email(self) -> EmailMessage:
        return _parsed(self.raw)


class Mailbox:
    """One user's folders. No call marks anything as read, and none leaves a folder open."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._connection: imaplib.IMAP4 | None = None

    def close(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(OSError, imaplib.IMAP4.error):
                self._connection.logout()
            with contextlib.suppress(OSError):
                self._connection.shutdown()
            self._connection = None

    def deliver(self, folder: str, message: Raw, at: datetime, flags: Iterable[str] = ()) -> int:
        """Appends with `at` as INTERNALDATE (aware, whole seconds). Returns the UID (UIDPLUS, RFC 4315)."""
        data = self._ask("append", quoted(folder), f"({' '.join(flags)})", at, crlf(message))
        found = re.search(rb"APPENDUID \d+ (\d+)", b" ".join(part for part in data if part))
        assert found is not None, f"the server names no UID: {data!r}"
        return int(found[1])

    def create(self, folder: str) -> None:
        self._ask("create", quoted(folder))

    def remove(self, folder: str) -> None:
        """Deletes a whole folder; created again it has another UIDVALIDITY."""
        self._ask("delete", quoted(folder))

    def folders(self) -> dict[str, frozenset[str]]:
        """Name -> attributes (`\\Drafts`, `\\HasNoChildren`, ...), as LIST gives them; names as on the wire."""
        rows = (row.decode() for row in self._ask("list") if row)
        found = (re.fullmatch(r'\(([^)]*)\) (?:"."|NIL) (.+)', row) for row in rows)
        return {row[2].strip('"'): frozenset(row[1].split()) for row in found if row}

    def messages(self, folder: str = "INBOX") -> list[Stored]:
        """All of a folder, by rising UID."""
        with self._opened(folder):
            data = self._ask("uid", "FETCH", "1:*", "(UID FLAGS INTERNALDATE BODY.PEEK[])")
        # imaplib gives a pair (text before the literal, the literal) and then the text after it.
        pairs = [
            (part[0] + (after if isinstance(after, bytes) else b""), part[1])
            for part, after in zip(data, (*data[1:], b""), strict=True)
            if isinstance(part, tuple)
        ]
        return sorted(_stored(described.decode(), raw) for described, raw in pairs)

    def drafts(self, folder: str = "Drafts") -> list[EmailMessage]:
        return [message.email for message in self.messages(folder)]

    def uids(self, folder: str = "INBOX") -> list[int]:
        return [message.uid for message in self.messages(folder)]

    def flag(self, folder: str, uid: int, *flags: str) -> None:
        """Adds flags, as a client that stars, answers or reads a message does."""
        with self._opened(folder, writable=True):
            self._ask("uid", "STORE", str(uid), "+FLAGS.SILENT", f"({' '.join(flags)})")

    def unflag(self, folder: str, uid: int, *flags: str) -> None:
        """Takes flags off."""
        with self._opened(folder, writable=True):
            self._ask("uid", "STORE", str(uid), "-FLAGS.SILENT", f"({' '.join(flags)})")

    def delete(self, folder: str, uid: int) -> None:
        """Removes one message for good (UID EXPUNGE)."""
        with self._opened(folder, writable=True):
            self._ask("uid", "STORE", str(uid), "+FLAGS.SILENT", r"(\Deleted)")
            self._ask("uid", "EXPUNGE", str(uid))

    def move(self, uid: int, source: str, target: str) -> None:
        with self._opened(source, writable=True):
            self._ask("uid", "MOVE", str(uid), quoted(target))

    def status(self, folder: str) -> dict[str, int]:
        """MESSAGES, UIDNEXT, UIDVALIDITY, UNSEEN of a folder, without opening it."""
        row = self._ask("status", quoted(folder), "(MESSAGES UIDNEXT UIDVALIDITY UNSEEN)")[0]
        return {name.decode(): int(value) for name, value in re.findall(rb"([A-Z]+) (\d+)", row)}

    @contextlib.contextmanager
    def _opened(self, folder: str, writable: bool = False) -> Iterator[None]:
        self._ask("select", quoted(folder), not writable)
        try:
            yield
        finally:
            # CLOSE would expunge and not every server has UNSELECT; a failed EXAMINE closes too (RFC 3501, 6.3.2).
            if self._connection is not None:
                self._connection.select(quoted("nothing of this name"), readonly=True)

    def _ask(self, verb: str, *arguments: Any) -> list[Any]:
        if self._connection is None:
            self._connection = imaplib.IMAP4(self.account.host, self.account.port, timeout=60)
            # imaplib sends a message and the line end after it apart, and waits 40 ms between them without this.
            self._connection.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._connection.login(self.account.user, self.account.password)
        kind, data = getattr(self._connection, verb)(*arguments)
        assert kind == "OK", f"{verb} {arguments[:3]}: {kind} {data!r}"
        return list(data)


def quoted(folder: str) -> str:
    """A folder's name for the wire: modified UTF-7 (RFC 3501, 5.1.3) in quotes."""
    encoded = re.sub(r"[^\x20-\x7e]+|&", _shifted, folder)
    return '"' + encoded.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _shifted(run: "re.Match[str]") -> str:
    if run[0] == "&":
        return "&-"
    return "&" + base64.b64encode(run[0].encode("utf-16-be")).decode().rstrip("=").replace("/", ",") + "-"


def _stored(described: str, raw: bytes) -> Stored:
    uid = re.search(r"UID (\d+)", described)
    flags = re.search(r"FLAGS \(([^)]*)\)", described)
    at = re.search(r'INTERNALDATE "([^"]+)"', described)
    assert uid and flags and at, described
    return Stored(int(uid[1]), frozenset(flags[1].split()), datetime.strptime(at[1], "%d-%b-%Y %H:%M:%S %z"), raw)


def _parsed(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=email.policy.default)


def crlf(message: Raw) -> bytes:
    """The bytes of a message with the line ends of the wire; given bytes are left as they are."""
    return message if isinstance(message, bytes) else message.as_bytes(policy=message.policy.clone(linesep="\r\n"))
