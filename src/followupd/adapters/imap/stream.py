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
_FETCH = re.compile(rb"\* (\d{1,19}) FETCH ", re.IGNORECASE)
_BYE = re.compile(rb"\* BYE ?(.*)", re.IGNORECASE | re.DOTALL)
_ENDING = re.compile(rb"(OK|NO|BAD)(?: (.*)|\Z)", re.IGNORECASE | re.DOTALL)
_HELD_BACK = 16  # messages whose hour is awaited
_REMEMBERED = 5000  # messages whose flags came before their content


@dataclass(slots=True)
class Request:
    """A FETCH on its way: UIDs from `low` to `high`, the first `cap` bytes of each literal, hours asked for or not.

    `answered`: its end was read; still False when somebody else took its answers.
    """

    tag: bytes
    low: int
    high: int
    cap: int
    hours: bool
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Ending:
    """How a FETCH ended: OK, NO or BAD, and what the server said. `kind` "" when somebody else took its answers."""

    kind: str
    said: str = ""


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
        self.flying: deque[bytes] = deque()

    def fetched(self, request: Request, got: set[int], wanted: Wanted | None) -> Iterator[Fetched | Ending]:
        """Each message whose content came and is `wanted` (None: all), as it comes; an Ending last.

        `got` takes the UIDs of all whose content came, wanted or not; what is in it already is passed over.
        """
        pieces, low, high = _Pieces(request.hours), request.low, request.high
        while request.tag in self.flying:
            glanced = self._at_a_glance(request)
            found, ending = ((glanced,), None) if glanced else self._slowly(request, pieces)
            for uid, content, one in found:
                if low <= uid <= high and uid not in got:
                    got.add(uid)
                    if wanted is None or wanted(content):
                        yield _fetched(uid, content, one) if isinstance(one, re.Match) else one
            if ending:
                yield ending
        yield Ending("")

    def drain(self) -> None:
        """Let all that is still to come pass by: the connection is wanted for something else."""
        while self.flying:
            self._line(self._incoming.answer(0))

    def _at_a_glance(self, request: Request) -> _Found | None:
        """The next message if it is answered in the usual form; else None, and nothing is taken."""
        incoming = self._incoming
        found = _USUAL.match(incoming.held, incoming.at)
        if not found or (request.hours and not found[3]):
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

    def _slowly(self, request: Request, pieces: _Pieces) -> tuple[tuple[_Found, ...], Ending | None]:
        """The next answer of any form: the messages that are whole with it, and the ending if it is one."""
        records = self._incoming.answer(request.cap)
        first = records[0][0] if isinstance(records[0], tuple) else records[0] or b""
        if found := _FETCH.match(first):
            begun = found[1] + b" " + first[found.end() :]
            records[0] = (begun, records[0][1]) if isinstance(records[0], tuple) else begun
            return _contents(pieces.whole(read_fetched(records))), None
        ending = self._line(records)
        if request.tag in self.flying:
            return (), None
        request.answered = True
        return _contents(pieces.rest()) if ending else (), ending

    def _line(self, records: "list[bytes | tuple[bytes, bytes] | None]") -> Ending | None:
        """An answer that is no message: an ending of the first FETCH on its way, or something unasked for."""
        first = records[0][0] if isinstance(records[0], tuple) else records[0] or b""
        if bye := _BYE.match(first):
            raise imaplib.IMAP4.abort(bye[1].decode("utf-8", "replace"))
        tag, _, rest = first.partition(b" ")
        ending = _ENDING.match(rest)
        if tag in self.flying and ending:
            self.flying.remove(tag)  # a server may work on several at once; what it mixed up is asked again
            return Ending(ending[1].decode().upper(), (ending[2] or b"").decode("utf-8", "replace"))
        if tag != b"*":
            raise imaplib.IMAP4.abort(f"unexpected response: {first[:200]!r}")
        return None


def _contents(whole: list[Fetched]) -> tuple[_Found, ...]:
    return tuple((one.uid, one.content or b"", one) for one in whole)


def _fetched(uid: int, content: bytes, found: "re.Match[bytes]") -> Fetched:
    hour = read_hour(found[3]) if found[3] else None
    return Fetched(uid, None if found[2] is None else read_flags(found[2]), hour, content)
