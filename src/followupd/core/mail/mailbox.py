"""What a mailbox shows of itself: folders, marks, and messages as they come off the wire.

Values only; `adapters/imap` fills them and `adapters/store` remembers the marks.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a folder has been read: everything below `next_uid` under this UIDVALIDITY (RFC 3501, 2.3.1.1)."""

    folder: str
    uidvalidity: int
    next_uid: int


@dataclass(frozen=True, slots=True)
class FolderStatus:
    """What STATUS says of a folder. A server that hides UIDVALIDITY gives 0."""

    folder: str
    uidvalidity: int
    uidnext: int
    messages: int


@dataclass(frozen=True, slots=True)
class Folders:
    """An account's folders by role, by their IMAP names. `watch`: every folder answers are looked for in, Sent first.

    `drafts` is "" and `sent` empty where none was found; `check` and the pass tell the user. `chosen_by` says per role
    how it was found ("config", "special-use flag", "name").
    """

    sent: tuple[str, ...]
    drafts: str
    trash: str
    junk: str
    watch: tuple[str, ...]
    chosen_by: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RawHeader:
    """One message as the scan yields it: header bytes capped, `internaldate` aware."""

    folder: str
    uid: int
    flags: frozenset[str]
    internaldate: datetime
    raw: bytes


@dataclass(frozen=True, slots=True)
class Appended:
    """Where the server says a draft lies. Both are None where it gave no APPENDUID (RFC 4315)."""

    uidvalidity: int | None
    uid: int | None
