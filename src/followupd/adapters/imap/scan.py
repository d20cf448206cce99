"""Reads what is new in a folder as a stream of headers, memory flat, never past a message it did not get.

Which messages there are is asked in windows of sequence numbers, since a window of UIDs may hold none or all of them;
the messages themselves in ranges of UIDs, one of them asked ahead. The windows are asked from the newest down: messages
removed meanwhile move the others down, so that one may be told twice, but none is missed.
"""

from array import array
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from followupd.adapters.imap.answers import UNKNOWN_HOUR, Fetched
from followupd.adapters.imap.asked import HEADER_CAP, WHOLE_HEADER, sequence_set, text_items
from followupd.adapters.imap.gateway import Gateway
from followupd.adapters.imap.refusal import RefusedForNow
from followupd.adapters.imap.stream import Request, Wanted
from followupd.adapters.imap.wire import Selected
from followupd.core.errors import TryLater
from followupd.core.mail.mailbox import RawHeader

CHUNK = 2000  # messages a FETCH
AHEAD = 2  # FETCHes on their way at once: the server is never without work, and no answer waits for a round trip
TEXTS_AT_ONCE = 200  # messages a FETCH of texts: the command stays below 2,500 bytes
WINDOW = 40_000  # messages a SEARCH: 11 bytes each stay well below the 1,000,000 at which a line is given up
REFUSALS_BORNE = 40  # FETCHes refused in one scan before the server is left alone
_ALL_ALIKE = frozenset(("UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED"))  # refusals that no other UID would change


@dataclass(frozen=True, slots=True)
class Chunk:
    """One FETCH's worth of messages: those from `low` to `high` that are expected to be there."""

    low: int
    high: int
    expected: Sequence[int]


_Asked = tuple["Chunk | tuple[int, ...]", Request]  # a chunk, or the UIDs whose texts are asked for


@dataclass(slots=True)
class Scan:
    """One reading of an opened folder from `first_uid` on. When it ends, `skipped` are the UIDs that are there and
    whose header the server did not give; `last_uid` the highest UID got, 0 for none.

    `wanted`: told each header's bytes, says whether it is given; the others count as got, as do those in `have`.
    `below`: only UIDs below it, 0 for all.
    `text_cap`: give so many bytes of each wanted message, with flags and hour, instead of the header that was looked
    at; `without_text` are those whose text the server refused, given with their header alone.
    """

    gateway: Gateway
    selected: Selected
    first_uid: int
    items: str
    newest: int = 0  # only so many of the newest; 0 for all
    wanted: Wanted | None = None
    have: frozenset[int] = frozenset()
    below: int = 0
    text_cap: int = 0
    without_text: set[int] = field(default_factory=set)
    skipped: set[int] = field(default_factory=set)
    last_uid: int = 0
    refusals: int = 0

    def headers(self) -> Iterator[RawHeader]:
        """As the server gives them, which is in ascending UID, each once; what is asked for singly comes late."""
        self._still_open()
        self.gateway.settle()
        asked: deque[_Asked] = deque()
        for chunk in self._chunks():
            asked.append((chunk, self._ask(chunk.low, chunk.high)))
            while sum(isinstance(what, Chunk) for what, _ in asked) == AHEAD:
                yield from self._take(asked)
        while asked:
            yield from self._take(asked)

    def _take(self, asked: "deque[_Asked]") -> Iterator[RawHeader]:
        """What the oldest question gives; of a chunk whose texts are wanted, these are asked for now."""
        what, request = asked.popleft()
        if not isinstance(what, Chunk):
            yield from self._texts(what, request)
            return
        found = self._read(what, request)
        if not self.text_cap:
            yield from found
            return
        uids = sorted(one.uid for one in found)
        for begin in range(0, len(uids), TEXTS_AT_ONCE):
            few = tuple(uids[begin : begin + TEXTS_AT_ONCE])
            asked.append((few, self._ask_texts(few)))

    def one(self, uid: int) -> Iterator[RawHeader]:
        """That message, if it is there."""
        for found in _complete(self.gateway.fetch(str(uid), self.items), uid).values():
            yield raw_header(self.selected.folder, found)

    def _ask(self, low: int, high: int) -> Request:
        return self.gateway.ask_ahead(f"{low}:{high}", self.items, low, high, HEADER_CAP, self.wanted)

    def _ask_texts(self, uids: Sequence[int]) -> Request:
        items = text_items(self.text_cap)
        return self.gateway.ask_ahead(sequence_set(uids), items, uids[0], uids[-1], self.text_cap)

    def _texts(self, uids: tuple[int, ...], request: Request) -> Iterator[RawHeader]:
        """The caller may look elsewhere between two messages: then what passed by meanwhile is asked again."""
        got: set[int] = set()
        while True:
            try:
                for one in self.gateway.streamed(request, got):
                    yield raw_header(self.selected.folder, one, self.text_cap)
            except RefusedForNow as refusal:
                self._bear(refusal)
            left = [uid for uid in uids if uid not in got]
            if request.answered or not left:
                break
            self._still_open()
            self.gateway.settle()
            request = self._ask_texts(left)
        if left:
            there = {*self.gateway.search("UID", f"{left[0]}:{left[-1]}")}
            yield from self._texts_singly([uid for uid in left if uid in there])

    def _texts_singly(self, uids: list[int]) -> Iterator[RawHeader]:
        """Once more, one by one; whose text is refused is given by its header, and else is skipped."""
        for number, uid in enumerate(uids):
            found: dict[int, Fetched] = {}
            for items in (text_items(self.text_cap), WHOLE_HEADER) if number < REFUSALS_BORNE else ():
                try:
                    found = found or _complete(self.gateway.fetch(str(uid), items), uid)
                except RefusedForNow as refusal:
                    self._bear(refusal)
                    self.without_text.add(uid)
            self.skipped |= set() if found else {uid}
            for one in found.values():
                yield raw_header(self.selected.folder, one, self.text_cap)
                self._still_open()

    def _read(self, chunk: Chunk, request: Request) -> Iterator[RawHeader]:
        got = {uid for uid in self.have if chunk.low <= uid <= chunk.high}
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
            for one in self.gateway.streamed(request, got):
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
        first, last = max(1, self.first_uid), min(self.selected.uidnext, self.below or self.selected.uidnext) - 1
        if self.selected.uidnext and last - first < CHUNK and not self.newest:
            if first <= last:
                yield Chunk(first, last, range(first, last + 1))
            return
        uids = existing(self.gateway, self.selected.exists, first)
        uids = uids[-self.newest :] if self.newest else uids
        uids = uids[: bisect_left(uids, self.below)] if self.below else uids
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


def raw_header(folder: str, one: Fetched, cap: int = HEADER_CAP) -> RawHeader:
    """As the rest of the program knows it."""
    return RawHeader(
        folder=folder,
        uid=one.uid,
        flags=one.flags or frozenset(),
        internaldate=one.internaldate or UNKNOWN_HOUR,
        raw=(one.content or b"")[:cap],
    )
