"""Reads what is new in a folder as a stream of headers, memory flat, never past a message it did not get.

Which messages there are is asked in windows of sequence numbers, since a window of UIDs may hold none or all of them;
the messages themselves in ranges of UIDs. The windows are asked from the newest down: messages removed meanwhile move
the others down, so that one may be told twice, but none is missed.
"""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from followupd.adapters.imap.answers import UNKNOWN_HOUR, Fetched
from followupd.adapters.imap.gateway import Gateway
from followupd.adapters.imap.refusal import Refused, RefusedForNow
from followupd.adapters.imap.wire import Selected
from followupd.core.errors import OurBug, TryLater
from followupd.core.mail.mailbox import RawHeader

HEADER_CAP = 65536  # bytes of one message's header
CHUNK = 500  # messages a FETCH
WINDOW = 40_000  # messages a SEARCH: 11 bytes each stay well below the 1,000,000 at which imaplib gives up
REFUSALS_BORNE = 40  # FETCHes refused in one scan before the server is left alone
_ALL_ALIKE = frozenset(("UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED"))  # refusals that no other UID would change
_FIELD_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-")
WHOLE_HEADER = f"(UID FLAGS INTERNALDATE BODY.PEEK[HEADER]<0.{HEADER_CAP}>)"


def header_items(fields: tuple[str, ...]) -> str:
    """What a FETCH asks for: UID, flags, hour and these header fields, capped; never what marks a message as read."""
    if not fields or not all(name and _FIELD_CHARACTERS.issuperset(name) for name in fields):
        raise OurBug("A header field's name holds characters it cannot hold.")
    return f"(UID FLAGS INTERNALDATE BODY.PEEK[HEADER.FIELDS ({' '.join(fields)})]<0.{HEADER_CAP}>)"


@dataclass(slots=True)
class Scan:
    """One reading of an opened folder from `first_uid` on. When it ends, `skipped` are the UIDs that are there and
    whose header the server did not give; `last_uid` the highest UID got, 0 for none.
    """

    gateway: Gateway
    selected: Selected
    first_uid: int
    items: str
    newest: int = 0  # only so many of the newest; 0 for all
    skipped: set[int] = field(default_factory=set)
    last_uid: int = 0
    refusals: int = 0

    def headers(self) -> Iterator[RawHeader]:
        """In ascending UID."""
        self._still_open()
        for low, high, expected in self._ranges():
            self._still_open()
            got = self._got(low, high)
            missing = (set(expected) if expected is not None else set(range(low, high + 1))) - got.keys()
            if missing:
                missing &= {*self.gateway.search("UID", f"{low}:{high}")}
                got |= self._got_singly(sorted(missing))
            for uid in sorted(got):
                self.last_uid = max(self.last_uid, uid)
                yield _raw_header(self.selected.folder, got[uid])
            self.skipped |= missing - got.keys()

    def one(self, uid: int) -> Iterator[RawHeader]:
        """That message, if it is there."""
        for found in _complete(self.gateway.fetch(str(uid), self.items), uid, uid).values():
            yield _raw_header(self.selected.folder, found)

    def _ranges(self) -> Iterator[tuple[int, int, Iterable[int] | None]]:
        """First and last UID of each FETCH, and which UIDs are to be there (None: not asked, it is a short way)."""
        if not self.selected.exists:
            return
        first, last = max(1, self.first_uid), self.selected.uidnext - 1
        if self.selected.uidnext and last - first < CHUNK and not self.newest:
            if first <= last:
                yield first, last, None
            return
        uids = existing(self.gateway, self.selected.exists, first)
        uids = uids[-self.newest :] if self.newest else uids
        for begin in range(0, len(uids), CHUNK):
            chunk = uids[begin : begin + CHUNK]
            yield chunk[0], chunk[-1], chunk

    def _still_open(self) -> None:
        """The caller may have looked elsewhere between two chunks."""
        now = self.gateway.selected
        if now is None or now.folder != self.selected.folder:
            now = self.gateway.open(self.selected.folder)
        if now.uidvalidity != self.selected.uidvalidity:
            raise TryLater(
                f"{self.gateway.where} renumbered the folder {now.folder!r} while it was read; it is read anew."
            )

    def _got(self, low: int, high: int) -> dict[int, Fetched]:
        """What the range gives. A server that refuses it for one bad message is asked for its halves."""
        try:
            return _complete(self.gateway.fetch(f"{low}:{high}", self.items), low, high)
        except RefusedForNow as refusal:
            self._bear(refusal)
            got = _complete(self.gateway.fetched_before_refusal(), low, high)
        if low == high:
            return got
        middle = (low + high) // 2
        return got | self._got(low, middle) | self._got(middle + 1, high)

    def _got_singly(self, uids: list[int]) -> dict[int, Fetched]:
        """Once more, one by one, asking for the whole header: some servers fail only at picking fields."""
        got: dict[int, Fetched] = {}
        for uid in uids[:REFUSALS_BORNE]:
            try:
                got |= _complete(self.gateway.fetch(str(uid), WHOLE_HEADER), uid, uid)
            except RefusedForNow as refusal:
                self._bear(refusal)
        return got

    def _bear(self, refusal: RefusedForNow) -> None:
        """One bad message is a reason to go on; a server that wants to be left alone is not."""
        self.refusals += 1
        if refusal.after is not None or refusal.code in _ALL_ALIKE or self.refusals > REFUSALS_BORNE:
            raise refusal


def existing(gateway: Gateway, exists: int, first: int) -> "array[int]":
    """The UIDs in the open folder that are not below `first`, ascending, 4 bytes each.

    "n:*" always names the newest message too, even one below n (RFC 3501, 6.4.8).
    """
    kept = array("I")
    for window in _windows(exists):
        told = gateway.search(*window, "UID", f"{first}:*")
        part = array("I", (uid for uid in told if first <= uid < 2**32))
        if not part:
            break  # UIDs rise with the sequence numbers: below there are only lower ones
        part.extend(kept)
        kept = part
    return _rising(kept)


def _windows(exists: int) -> Iterator[tuple[str, ...]]:
    """Criteria that together name every message, newest first; none at all for a folder of ordinary size."""
    if exists <= WINDOW:
        yield ()
        return
    for high in range(exists, 0, -WINDOW):
        yield (f"{max(1, high - WINDOW + 1)}:{'*' if high == exists else high}",)


def _rising(uids: "array[int]") -> "array[int]":
    """Strictly ascending; only a folder that changed while it was asked about needs the work."""
    if all(a < b for a, b in pairwise(uids)):
        return uids
    return array("I", sorted(set(uids)))


def window_start(gateway: Gateway, selected: Selected, since: datetime) -> int:
    """The first UID whose INTERNALDATE may lie at or after `since` (aware); UIDNEXT when there is none.

    SINCE compares days in the server's own zone (RFC 3501, 6.4.4), so a day more is taken; and the lowest UID of all,
    since a moved mailbox has its days in any order. A server that refuses the search gets everything read.
    """
    if not selected.exists:
        return selected.uidnext or 1
    day = since.astimezone(UTC).date() - timedelta(days=1)
    try:
        found = [gateway.search(*window, "SINCE", day)[:1] for window in _windows(selected.exists)]
    except Refused as refusal:
        if isinstance(refusal, RefusedForNow) and refusal.after is not None:
            raise
        return 1
    return min((uid for uids in found for uid in uids), default=selected.uidnext or 1)


def _complete(answers: dict[int, Fetched], low: int, high: int) -> dict[int, Fetched]:
    """Those asked for that came with a header; others were told unasked."""
    return {uid: one for uid, one in answers.items() if low <= uid <= high and one.content is not None}


def _raw_header(folder: str, one: Fetched) -> RawHeader:
    return RawHeader(
        folder=folder,
        uid=one.uid,
        flags=one.flags or frozenset(),
        internaldate=one.internaldate or UNKNOWN_HOUR,
        raw=(one.content or b"")[:HEADER_CAP],
    )
