"""Reads messages from a mail server as they come, with the next question already asked, and keeps none of them.

imapclient's own reading costs ten times what the server needs to send; this costs less than the server, and its memory
is that of one message. The usual form of an answer is told at a glance; every other form is read as answers.py reads.
"""

import imaplib
import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from followupd.adapters.imap.answers import Fetched, merged, read_fetched, read_flags, read_hour
from followupd.adapters.imap.incoming import Incoming

Wanted = Callable[[bytes], bool]
_Found = tuple[int, bytes, "Fetched | re.Match[bytes]"]  # UID, content, and what the rest is read from if it is wanted
# (RFC 3501, 7.4.2) What Dovecot, Cyrus and most others write; the literal follows, then ")" and the line's end.
_USUAL = re.compile(
    rb"\* \d{1,10} FETCH \(UID (\d{1,10}) "
    rb'(?:FLAGS \(([^()"\r\n]*)\) )?(?:INTERNALDATE "([^"\r\n]{1,40})" )?'
    rb"BODY\[[^\]\r\n]*\](?:<0>)? \{(\d{1,8})\}\r\n"
)
_ONLY_FIELDS = re.compile(rb"\* \d{1,10} FETCH \(UID (\d{1,10}) BODY\[[^\]\r\n]*\](?:<0>)? \{(\d{1,8})\}\r\n")
_FETCH = re.compile(rb"\* (\d{1,19}) FETCH ", re.IGNORECASE)
_BYE = re.compile(rb"\* BYE ?(.*)", re.IGNORECASE | re.DOTALL)
_ENDING = re.compile(rb"(OK|NO|BAD)(?: (.*)|\Z)", re.IGNORECASE | re.DOTALL)
_HELD_BACK = 16  # messages whose hour is awaited
_REMEMBERED = 5000  # messages whose flags came before their content
_EARLY = 8_000_000  # bytes of messages that came before their request's turn


@dataclass(frozen=True, slots=True)
class Ending:
    """How a FETCH ended: OK, NO or BAD, and what the server said. `kind` "" when somebody else took its answers."""

    kind: str
    said: str = ""


@dataclass(slots=True, eq=False)
class Request:
    """A FETCH on its way: UIDs from `low` to `high`, the first `cap` bytes of each literal, hours asked for or not.

    `wanted`: told each content, says whether the message is given (None: all are). `answered`: its end was read; still
    False when somebody else took its answers. A server may work on several at once (RFC 3501, 5.5; Dovecot does when we
    read more slowly than it writes): `early` is what came of this one before its turn, None for what is not wanted;
    `ending` how it ended.
    """

    tag: bytes
    low: int
    high: int
    cap: int
    hours: bool
    wanted: Wanted | None = None
    early: dict[int, Fetched | None] = field(default_factory=dict)
    ending: Ending | None = None

    @property
    def answered(self) -> bool:
        """Whether its end was read; still False when somebody else took its answers."""
        return self.ending is not None


@dataclass(slots=True)
class _Pieces:
    """Messages answered in several pieces (flags first, the hour last), until they are whole."""

    hours: bool
    begun: dict[int, Fetched] = field(default_factory=dict)

    def whole(self, pieces: dict[int, Fetched]) -> list[Fetched]:
        """Those that are whole with these pieces; of the others the oldest, if they are too many."""
        for piece in pieces.values():
            self.begun[piece.uid] = merged(self.begun.pop(piece.uid, None), piece)
        ready = [one for one in self.begun.values() if one.content is not None and (one.internaldate or not self.hours)]
        late = [one for one in self.begun.values() if one.content is not None and one not in ready][:-_HELD_BACK]
        for one in (*ready, *late):
            del self.begun[one.uid]
        if len(self.begun) > _REMEMBERED:
            self.begun.clear()
        return [*ready, *late]

    def rest(self) -> list[Fetched]:
        """What came without its hour."""
        return [one for one in self.begun.values() if one.content is not None]


class Stream:
    """The FETCH commands on their way, in the order of asking. Errors are imaplib's, and ValueError for nonsense."""

    def __init__(self, incoming: Incoming) -> None:
        self._incoming = incoming
        self._early = 0
        self.flying: deque[Request] = deque()

    def fetched(self, request: Request, got: set[int]) -> Iterator[Fetched | Ending]:
        """Each message whose content came and is wanted, as it comes; an Ending last.

        `got` takes the UIDs of all whose content came, wanted or not; what is in it already is passed over.
        """
        self._early -= sum(len(early.content or b"") for early in request.early.values() if early)
        yield from _not_yet(request.early, got)
        pieces, wanted = _Pieces(request.hours), request.wanted
        while request in self.flying:
            if wanted and not request.hours:
                yield from self._in_a_row(request, wanted, got)
            glanced = self._at_a_glance(request)
            for uid, content, one in (glanced,) if glanced else self._slowly(request, pieces):
                if not request.low <= uid <= request.high:
                    self._keep(uid, content, one)
                elif uid not in got:
                    got.add(uid)
                    if wanted is None or wanted(content):
                        yield _fetched(uid, content, one)
        yield request.ending or Ending("")

    def _in_a_row(self, request: Request, wanted: Wanted, got: set[int]) -> Iterator[Fetched]:
        """What is here and in the usual form, up to the first that is wanted: whoever has it may look elsewhere.

        A scan spends its time here, so each message costs only what tells it apart from the next.
        """
        incoming = self._incoming
        held, at, low, high = incoming.held, incoming.at, request.low, request.high
        while found := _ONLY_FIELDS.match(held, at):
            uid, begin = int(found[1]), found.end()
            end = begin + int(found[2])
            if end - begin > request.cap or held[end : end + 3] != b")\r\n":
                break
            if not low <= uid <= high:
                if self._wants_hour(uid, request):
                    break
                incoming.at = at = end + 3
                self._keep(uid, content := held[begin:end], Fetched(uid, None, None, content))
                if request not in self.flying:
                    return  # too much came early: all of it passed by
                continue
            at = end + 3
            if uid not in got:
                got.add(uid)
                if wanted(content := held[begin:end]):
                    incoming.at = at
                    yield Fetched(uid, None, None, content)
                    return
        incoming.at = at

    def _keep(self, uid: int, content: bytes, one: "Fetched | re.Match[bytes]") -> None:
        """It belongs to a request whose turn has not come. What would be too much to keep is asked for once more."""
        for request in self.flying:
            if request.low <= uid <= request.high:
                concerns = request.wanted is None or request.wanted(content)
                request.early[uid] = _fetched(uid, content, one) if concerns else None
                self._early += len(content) if concerns else 0
                if self._early > _EARLY:
                    self.drain()
                return

    def drain(self) -> None:
        """Let all that is still to come pass by: the connection is wanted for something else."""
        while self.flying:
            self._line(self._incoming.answer(0))
        self._early = 0

    def _at_a_glance(self, request: Request) -> _Found | None:
        """The next message if it is answered in the usual form; else None, and nothing is taken."""
        incoming = self._incoming
        found = _USUAL.match(incoming.held, incoming.at)
        if not found or (not found[3] and self._wants_hour(int(found[1]), request)):
            return None
        size = int(found[4])
        if size > request.cap:
            return None
        begin = found.end()
        while len(incoming.held) < begin + size + 3:
            begin -= incoming.at
            incoming.more()
        end = begin + size
        if not incoming.held.startswith(b")\r\n", end):
            return None
        incoming.at = end + 3
        return int(found[1]), incoming.held[begin:end], found

    def _wants_hour(self, uid: int, request: Request) -> bool:
        if request.low <= uid <= request.high:
            return request.hours
        return any(other.hours for other in self.flying if other.low <= uid <= other.high)

    def _slowly(self, request: Request, pieces: _Pieces) -> tuple[_Found, ...]:
        """The next answer of any form: the messages that are whole with it. An ending is noted where it belongs."""
        records = self._incoming.answer(request.cap)
        first = records[0][0] if isinstance(records[0], tuple) else records[0] or b""
        if found := _FETCH.match(first):
            begun = found[1] + b" " + first[found.end() :]
            records[0] = (begun, records[0][1]) if isinstance(records[0], tuple) else begun
            return _contents(pieces.whole(read_fetched(records)))
        ended = self._line(records)
        if ended:
            ended[0].ending = ended[1]
        return _contents(pieces.rest()) if ended and ended[0] is request else ()

    def _line(self, records: "list[bytes | tuple[bytes, bytes] | None]") -> tuple[Request, Ending] | None:
        """An answer that is no message: the ending of a FETCH on its way, or something unasked for."""
        first = records[0][0] if isinstance(records[0], tuple) else records[0] or b""
        if bye := _BYE.match(first):
            raise imaplib.IMAP4.abort(bye[1].decode("utf-8", "replace"))
        tag, _, rest = first.partition(b" ")
        ending = _ENDING.match(rest)
        request = next((request for request in self.flying if request.tag == tag), None)
        if request and ending:
            self.flying.remove(request)
            return request, Ending(ending[1].decode().upper(), (ending[2] or b"").decode("utf-8", "replace"))
        if tag != b"*":
            raise imaplib.IMAP4.abort(f"unexpected response: {first[:200]!r}")
        return None


def _not_yet(early: dict[int, Fetched | None], got: set[int]) -> Iterator[Fetched]:
    """Those of them that are wanted and new."""
    for uid, one in early.items():
        if uid not in got:
            got.add(uid)
            if one is not None:
                yield one


def _contents(whole: list[Fetched]) -> tuple[_Found, ...]:
    return tuple((one.uid, one.content or b"", one) for one in whole)


def _fetched(uid: int, content: bytes, found: "Fetched | re.Match[bytes]") -> Fetched:
    if isinstance(found, Fetched):
        return found
    hour = read_hour(found[3]) if found[3] else None
    return Fetched(uid, None if found[2] is None else read_flags(found[2]), hour, content)
