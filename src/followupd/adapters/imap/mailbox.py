"""One open account, as the daemon sees it: its folders, what is new in them, a message's text, and its drafts.

Only Drafts is ever opened for writing, and only to take back an untouched draft; everything else is read with EXAMINE
and BODY.PEEK, so nothing is ever marked as read. After any error but a refusal the connection is gone: open anew.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from typing import Self

from followupd.adapters.imap import drafts
from followupd.adapters.imap.asked import header_items
from followupd.adapters.imap.folders import NO_WISHES, Wishes, discover
from followupd.adapters.imap.gateway import Gateway
from followupd.adapters.imap.refusal import Refused
from followupd.adapters.imap.scan import Scan
from followupd.adapters.imap.session import AccountSettings, connect
from followupd.adapters.imap.stream import Wanted
from followupd.adapters.imap.window import window_start
from followupd.adapters.imap.wire import Selected
from followupd.core.errors import OurBug, TryLater
from followupd.core.mail.mailbox import Appended, Folders, FolderStatus, RawHeader

TEXT_CAP = 65536  # bytes of a message's beginning


class Mailbox:
    """Open it with `Mailbox.open`; a context manager. Not for two threads at once. Raises FollowupError of all kinds.

    After a `scan`: `last_uid` is the highest UID it gave (0 for none), `skipped` the UIDs that are in the folder and
    could not be read. `refused`: folder and reason of each that would not tell its status, or cannot be named.
    """

    def __init__(self, gateway: Gateway, wishes: Wishes = NO_WISHES) -> None:
        self._gateway = gateway
        self._wishes = wishes
        self._folders: Folders | None = None
        self._told: dict[str, FolderStatus] = {}
        self._scan: Scan | None = None
        self.refused: tuple[tuple[str, str], ...] = ()

    @classmethod
    def open(cls, settings: AccountSettings, password: str) -> Self:
        """Connect and log in; see `session.connect` for what it raises."""
        return cls(connect(settings, password), settings.wishes)

    @property
    def capabilities(self) -> frozenset[str]:
        """What the server says it can do, upper case, as told after the login."""
        return self._gateway.capabilities

    @property
    def skipped(self) -> frozenset[int]:
        """Of the last scan: never advance a mark past these."""
        return frozenset(self._scan.skipped) if self._scan else frozenset()

    @property
    def without_text(self) -> frozenset[int]:
        """Of the last `pick`: given with their header alone, since the server refused their text."""
        return frozenset(self._scan.without_text) if self._scan else frozenset()

    @property
    def last_uid(self) -> int:
        """Of the last scan."""
        return self._scan.last_uid if self._scan else 0

    def folders(self) -> Folders:
        """The folders by role, asked anew each time. UserMustAct for a configured one that is missing."""
        self._folders = discover(self._gateway, self._wishes)
        return self._folders

    def status(self, folders: Sequence[str]) -> tuple[FolderStatus, ...]:
        """One each, in the order given. A folder that refuses is left out and told in `refused`.

        One round trip where the server offers LIST-STATUS (RFC 5819), else one a folder.
        """
        self._gateway.leave()
        at_once = self._status_of_all() if len(folders) > 1 else {}
        told: list[FolderStatus] = []
        self.refused = tuple((name, "its name cannot be sent back") for name in self._gateway.unusable)
        for folder in dict.fromkeys(folders):
            try:
                values = at_once.get(folder) or self._gateway.status(folder)
                told.append(self._whole_status(folder, values))
            except Refused as refusal:
                if isinstance(refusal, TryLater) and refusal.after is not None:
                    raise
                self.refused += ((folder, str(refusal)),)
        self._told |= {status.folder: status for status in told}
        return tuple(told)

    def _status_of_all(self) -> dict[str, dict[str, int]]:
        if "LIST-STATUS" not in self._gateway.capabilities:
            return {}
        try:
            return self._gateway.status_of_all()
        except Refused:
            return {}

    def _whole_status(self, folder: str, values: dict[str, int]) -> FolderStatus:
        """A server that names no UIDNEXT is looked into: the newest message's UID is what `n:*` gives."""
        uidnext = values.get("UIDNEXT", 0)
        if not uidnext:
            opened = self._gateway.open(folder)
            newest = self._gateway.search("UID", "*") if opened.exists else ()
            uidnext = opened.uidnext or max(newest, default=0) + 1
            values = {"UIDVALIDITY": opened.uidvalidity, "MESSAGES": opened.exists} | values
        return FolderStatus(folder, values.get("UIDVALIDITY", 0), uidnext, values.get("MESSAGES", 0))

    def scan(
        self, folder: str, first_uid: int, fields: tuple[str, ...], wanted: Wanted | None = None
    ) -> Iterator[RawHeader]:
        """The messages of `folder` from `first_uid` on, ascending, each with these header fields, at most 64 KiB.

        `wanted` looks at each header's bytes and says whether it is given; then flags and hour are not asked for, and
        those given have none. Read-only; memory that of one message. TryLater if the folder was renumbered since its
        status was told. The caller may use the mailbox between two messages; `skipped` and `last_uid` are whole when
        the iterator has ended.
        """
        items = header_items(fields, only=wanted is not None)
        self._scan = Scan(self._gateway, self._opened_as_told(folder), first_uid, items, wanted=wanted)
        return self._scan.headers()

    def pick(
        self,
        folder: str,
        first_uid: int,
        fields: tuple[str, ...],
        wanted: Wanted,
        have: frozenset[int] = frozenset(),
        below: int = 0,
        cap: int = TEXT_CAP,
    ) -> Iterator[RawHeader]:
        """As `scan`, but each wanted message comes with flags and hour, and `raw` is its first `cap` bytes, header
        included; the next headers are on their way meanwhile. What is in `have` is passed over; of the others only
        UIDs below `below` are looked at, 0 for all.
        """
        scan = Scan(self._gateway, self._opened_as_told(folder), first_uid, header_items(fields, only=True))
        scan.wanted, scan.have, scan.below, scan.text_cap = wanted, have, below, cap
        self._scan = scan
        return scan.headers()

    def _opened_as_told(self, folder: str) -> Selected:
        """Freshly opened: some servers show what is new only then."""
        selected, told = self._gateway.open(folder), self._told.get(folder)
        if told and told.uidvalidity and selected.uidvalidity not in (0, told.uidvalidity):
            raise TryLater(f"{self._gateway.where} has just renumbered the folder {folder!r}; it is read anew.")
        return replace(selected, uidnext=max(selected.uidnext, told.uidnext)) if told and selected.uidnext else selected

    def window_start(self, folder: str, since: datetime) -> int:
        """The first UID that may have arrived at or after `since` (aware); UIDNEXT when there is none."""
        return window_start(self._gateway, self._gateway.open(folder), since)

    def text(self, folder: str, uid: int, cap: int = TEXT_CAP) -> bytes:
        """The first `cap` bytes of a message, header included; b"" if it is gone or not given."""
        self._reopened(folder)
        found = self._gateway.fetch(str(int(uid)), f"(UID BODY.PEEK[]<0.{int(cap)}>)").get(uid)
        return (found.content or b"")[:cap] if found else b""

    def _reopened(self, folder: str) -> Selected:
        selected = self._gateway.selected
        return self._gateway.open(folder) if selected is None or selected.folder != folder else selected

    def header(self, folder: str, uid: int, fields: tuple[str, ...]) -> RawHeader | None:
        """One message with these header fields; None if it is gone or not given."""
        return next(Scan(self._gateway, self._reopened(folder), uid, header_items(fields)).one(uid), None)

    def whole(self, folder: str, uid: int, cap: int) -> bytes:
        """A whole message, but no more than `cap` bytes; b"" if it is gone or not given."""
        return self.text(folder, uid, cap)

    def append_draft(self, folder: str, raw: bytes) -> Appended:
        """Write a draft. Raises Refused (certainly not stored) or Ambiguous (look for it); never retried.

        Where it is said to lie contradicts the folder's own UIDVALIDITY, nothing is said at all: look for it.
        """
        appended = drafts.append_draft(self._gateway, folder, raw)
        told = self._told.get(folder)
        if told and told.uidvalidity and appended.uidvalidity not in (None, told.uidvalidity):
            return Appended(None, None)
        return appended

    def find_own(
        self, folder: str, message_id: str, draft_id: str, since_uid: int, uidvalidity: int, uid: int | None = None
    ) -> tuple[int, ...]:
        """The UIDs in `folder` of messages that carry one of our two ids, ascending.

        `since_uid`, `uidvalidity`: of the folder before the draft was written. `uid`: where it is said to lie.
        """
        selected = self._gateway.open(folder)
        renumbered = not uidvalidity or selected.uidvalidity != uidvalidity
        first = since_uid if uid is None else min(since_uid, uid)
        return tuple(sorted(drafts.find_own(self._gateway, selected, (message_id, draft_id), first, renumbered)))

    def remove_own(
        self, folder: str, uid: int, expected_digest: str, begins: Callable[[], None] = lambda: None
    ) -> bool:
        """Take back an untouched draft; False, and nothing touched, where it is another or UID EXPUNGE is missing.

        `begins` is called before the first command that changes something.
        """
        if folder != (self._folders or self.folders()).drafts:
            raise OurBug("A message was about to be removed outside Drafts; nothing was removed.")
        return drafts.remove_own(self._gateway, folder, uid, expected_digest, begins)

    def list_drafts(self, folder: str) -> Iterator[RawHeader]:
        """Whole headers of what lies in Drafts, the newest 2,000, ascending."""
        return drafts.list_drafts(self._gateway, self._gateway.open(folder))

    def marked_deleted(self, folder: str) -> frozenset[int]:
        """UIDs of what is marked to be deleted in `folder` and not yet removed. Raises Refused."""
        self._gateway.open(folder)
        return frozenset(self._gateway.search("DELETED"))

    def close(self) -> None:
        """Log out; never raises."""
        self._gateway.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
