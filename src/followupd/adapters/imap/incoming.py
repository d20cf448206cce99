"""What a mail server sends, read in large pieces and held only as far as it is needed.

Lines may be split anywhere, literals may be announced of any size. imaplib reads its lines here too, so that nothing a
server says between two commands is lost.
"""

import imaplib
import re
from collections.abc import Callable

from followupd.adapters.imap.answers import Record

PIECE = 262_144  # bytes asked of the socket at once
LONGEST_LINE = 1_000_000  # bytes, as imaplib has it
LARGEST_LITERAL = 64 * 1024 * 1024  # bytes; a server may announce 4 GB, and would be read until memory ends
MOST_LITERALS = 50  # in one answer of ours to a question for one
_LITERAL = re.compile(rb".*\{(\d{1,19})\+?\}\r?\n\Z", re.DOTALL)


class Incoming:
    """The server's bytes: `held` from `at` on are those nobody has taken yet. `receive`: as `BufferedReader.read1`.

    Raises imaplib's `abort` for a connection that ends and for a size beyond all bounds, its `error` for a line
    without end.
    """

    def __init__(self, receive: Callable[[int], bytes]) -> None:
        self._receive = receive
        self.held = b""
        self.at = 0

    def more(self) -> None:
        """Wait for the next piece."""
        piece = self._receive(PIECE)
        if not piece:
            raise imaplib.IMAP4.abort("socket error: EOF")
        self.held = self.held[self.at :] + piece if self.at < len(self.held) else piece
        self.at = 0

    def readline(self) -> bytes:
        """One line with its end."""
        looked_at = 0
        while (end := self.held.find(b"\n", self.at + looked_at) + 1) == 0:
            looked_at = len(self.held) - self.at
            if looked_at > LONGEST_LINE:
                raise imaplib.IMAP4.error(f"got more than {LONGEST_LINE} bytes")
            self.more()
        line = self.held[self.at : end]
        self.at = end
        return line

    def read(self, size: int) -> bytes:
        """A literal, whole."""
        return self.literal(size, size)

    def literal(self, size: int, kept: int) -> bytes:
        """A literal's first `kept` bytes; what lies behind them passes by."""
        if size > LARGEST_LITERAL:
            raise imaplib.IMAP4.abort(f"unexpected size: {size} bytes announced")
        pieces: list[bytes] = []
        wanted = min(size, kept)
        while size:
            if self.at == len(self.held):
                self.more()
            piece = self.held[self.at : self.at + size]
            self.at += len(piece)
            size -= len(piece)
            if wanted:
                pieces.append(piece[:wanted])
                wanted -= len(pieces[-1])
        return b"".join(pieces)

    def answer(self, kept: int) -> list[Record]:
        """One whole answer: its line, or lines and literals in turn, each literal's first `kept` bytes."""
        records: list[Record] = []
        line = self.readline()
        while found := _LITERAL.match(line):
            if len(records) >= MOST_LITERALS:
                raise imaplib.IMAP4.abort("unexpected number of literals in one answer")
            records.append((line.rstrip(b"\r\n"), self.literal(int(found[1]), kept)))
            line = self.readline()
        return [*records, line.rstrip(b"\r\n")]
