"""Reads what is new in a folder as a stream of headers, memory flat, never past a message it did not get.

Which messages there are is asked in windows of sequence numbers, since a window of UIDs may hold none or all of them;
the messages themselves in ranges of UIDs, one of them asked ahead. The windows are asked from the newest down: messages
removed meanwhile move the others down, so that one may be told twice, but none is missed.
"""

from array import array
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from followupd.adapters.imap.answers import UNKNOWN_HOUR, Fetched
from followupd.adapters.imap.gateway import Gateway
from followupd.adapters.imap.refusal import RefusedForNow
from followupd.adapters.imap.stream import Request, Wanted
from followupd.adapters.imap.wire import Selected
from followupd.core.errors import OurBug, TryLater
from followupd.core.mail.mailbox import RawHeader

HEADER_CAP = 65536  # bytes of one message's header
CHUNK = 2000  # messages a FETCH
AHEAD = 2  # FETCHes on their way at once: the server is never without work, and no answer waits for a round trip
WINDOW = 40_000  # messages a SEARCH: 11 bytes each stay well below the 1,000,000 at which a line is given up
REFUSALS_BORNE = 40  # FETCHes refused in one scan before the server is left alone
_ALL_ALIKE = frozenset(("UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED"))  # refusals that no other UID would change
_FIELD_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-")
WHOLE_HEADER = f"(UID FLAGS INTERNALDATE BODY.PEEK[HEADER]<0.{HEADER_CAP}>)"


def header_items(fields: tuple[str, ...], only: bool = False) -> str:
    """What a FETCH asks for: UID and these header fields, capped, and unless `only`, flags and hour.

    Never what marks a message as read.
    """
    if not fields or not all(name and _FIELD_CHARACTERS.issuperset(name) for name in fields):
        raise OurBug("A header field's name holds characters it cannot hold.")
    more = "" if only else "FLAGS INTERNALDATE "
    return f"(UID {more}BODY.PEEK[HEADER.FIELDS ({' '.join(fields)})]<0.{HEADER_CAP}>)"


@dataclass(frozen=True, slots=True)
class Chunk:
    """One FETCH's worth of messages: those from `low` to `high` that are expected to be there."""

    low: int
    high: int
    expected: Sequence[int]


@dataclass(slots=True)
class Scan:
    """One reading of an opened folder from `first_uid` on. When it ends, `skipped` are the UIDs that are there and
    whose header the server did not give; `last_uid` the highest UID got, 0 for none.

    `wanted`: told each header's bytes, says whether it is given; the others count as got.
    """

    gateway: Gateway
    selected: Selected
    first_uid: int
    items: str
    newest: int = 0  # only so many of the newest; 0 for all
    wanted: Wanted | None = None
    skipped: set[int] = field(default_factory=set)
    last_uid: int = 0
    refusals: int = 0

    def headers(self) -> Iterator[RawHeader]:
        """As the server gives them, which is in ascending UID, each once; what is asked for singly comes late."""
        self._still_open()
        self.gateway.settle()
        asked: deque[tuple[Chunk, Request]] = deque()
        for chunk in self._chunks():
            asked.append((chunk, self._ask(chunk.low, chunk.high)))
            if len(asked) == AHEAD:
                yield from self._read(*asked.popleft())
        while asked:
            yield from self._read(*asked.popleft())

    def one(self, uid: int) -> Iterator[RawHeader]:
        """That message, if it is there."""
        for found in _complete(self.gateway.fetch(str(uid), self.items), uid).values():
            yield raw_header(self.selected.folder, found)

    def _ask(self, low: int, high: int) -> Request:
        return self.gateway.ask_ahead(f"{low}:{high}", self.items, low, high, HEADER_CAP)

    def _read(self, chunk: Chunk, request: Request) -> Iterator[RawHeader]:
        got: set[int] = set()
        yield from self._given(request, got)
        missing = set(chunk.expected) - got
        if missing:
            missing &= {*self.gateway.search("UID", f"{chunk.low}:{chunk.high}")}
            yield from self._given_singly(sorted(missing), got)
        self.last_uid = max(self.last_uid, max(got, default=0))
        self.skipped |= missing - got

    def _given(self, request: Request, got: set[int]) -> Iterator[RawHeader]:
        """What the range gives. A server that refuses it for one bad message is asked for its halves."""
        try:
            yield from self._streamed(request, got)
            return
        except RefusedForNow as refusal:
            self._bear(refusal)
        low, high = request.low, request.high
        if low < high:
            middle = (low + high) // 2
            for half in ((low, middle), (middle + 1, high)):
                self.gateway.settle()
                yield from self._given(self._ask(*half), got)

    def _streamed(self, request: Request, got: set[int]) -> Iterator[RawHeader]:
        """The caller may look elsewhere between two messages: then what passed by meanwhile is asked again."""
        while True:
            for one in self.gateway.streamed(request, got, self.wanted):
                yield raw_header(self.selected.folder, one)
            low = max((uid for uid in got if request.low <= uid <= request.high), default=request.low - 1) + 1
            if request.answered or low > request.high:
                return
            self._still_open()
            self.gateway.settle()
            request = self._ask(low, request.high)

    def _given_singly(self, uids: list[int], got: set[int]) -> Iterator[RawHeader]:
        """Once more, one by one, asking for the whole header: some servers fail only at picking fields."""
        for uid in uids[:REFUSALS_BORNE]:
            try:
                found = _complete(self.gateway.fetch(str(uid), WHOLE_HEADER), uid)
            except RefusedForNow as refusal:
                self._bear(refusal)
                continue
            for one in found.values():
                got.add(uid)
                header = raw_header(self.selected.folder, one)
                if self.wanted is None or self.wanted(header.raw):
                    yield header
                    self._still_open()

    def _chunks(self) -> Iterator[Chunk]:
        """First and last UID of each FETCH, and which UIDs are to be there; on a short way they are not asked for."""
        if not self.selected.exists:
            return
        first, last = max(1, self.first_uid), self.selected.uidnext - 1
        if self.selected.uidnext and last - first < CHUNK and not self.newest:
            if first <= last:
                yield Chunk(first, last, range(first, last + 1))
            return
        uids = existing(self.gateway, self.selected.exists, first)
        uids = uids[-self.newest :] if self.newest else uids
        for begin in range(0, len(uids), CHUNK):
            chunk = uids[begin : begin + CHUNK]
            yield Chunk(chunk[0], chunk[-1], chunk)

    def _still_open(self) -> None:
        """The caller may have looked elsewhere between two messages."""
        now = self.gateway.selected
        if now is None or now.folder != self.selected.folder:
            now = self.gateway.open(self.selected.folder)
        if now.uidvalidity != self.selected.uidvalidity:
            raise TryLater(
                f"{self.gateway.where} renumbered the folder {now.folder!r} while it was read; it is read anew."
            )

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
    for window in windows(exists):
        told = gateway.search(*window, "UID", f"{first}:*")
        part = array("I", (uid for uid in told if first <= uid < 2**32))
        if not part:
            break  # UIDs rise with the sequence numbers: below there are only lower ones
        part.extend(kept)
        kept = part
    return _rising(kept)


def windows(exists: int) -> Iterator[tuple[str, ...]]:
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


def _complete(answers: dict[int, Fetched], uid: int) -> dict[int, Fetched]:
    """That one if it came with a header; others were told unasked."""
    return {number: one for number, one in answers.items() if number == uid and one.content is not None}


def raw_header(folder: str, one: Fetched) -> RawHeader:
    """As the rest of the program knows it."""
    return RawHeader(
        folder=folder,
        uid=one.uid,
        flags=one.flags or frozenset(),
        internaldate=one.internaldate or UNKNOWN_HOUR,
        raw=(one.content or b"")[:HEADER_CAP],
    )
