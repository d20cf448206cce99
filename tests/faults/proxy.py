"""A wire between the daemon and a mail server that can be cut at any byte, in either direction.

What a network does, by its names: FIN (the other side hung up), RST (it is gone), HOLE (nothing comes through any more,
and nobody says so). Loopback only.
"""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Literal

How = Literal["FIN", "RST", "HOLE"]
HOWS: tuple[How, ...] = ("FIN", "RST", "HOLE")
Direction = Literal["to server", "to client"]
_LINGER_NOT = struct.pack("ii", 1, 0)  # close() then sends RST (socket(7), SO_LINGER)


@dataclass(frozen=True, slots=True)
class Cut:
    """The wire is cut after `after` bytes in that direction, counted from the line in which the client says `since`.

    `since` empty: counted from the beginning of the connection.
    """

    direction: Direction
    after: int
    how: How
    since: bytes = b""


@dataclass
class Proxy:
    """Arm it with `cut`: the next connection it fits is cut, once; those open already are not, whatever they still say.

    `sent`, `answered`: every byte of the last one.
    """

    target: tuple[str, int]
    port: int = 0
    cut: Cut | None = None
    instead: Callable[[], None] | None = None
    happened: bool = False
    sent: bytearray = field(default_factory=bytearray)
    answered: bytearray = field(default_factory=bytearray)
    wires: list["_Wire"] = field(default_factory=list)

    def arm(self, cut: Cut, instead: Callable[[], None] | None = None) -> None:
        """Cut the next connection there; or do something else there, `instead`, and let everything pass."""
        self.cut, self.happened, self.instead = cut, False, instead

    def is_about_to_fall_silent(self) -> bool:
        """Whether the next connection is one on which nobody says that it is dead."""
        return self.cut is not None and self.cut.how == "HOLE" and not self.happened

    @contextmanager
    def between(self) -> Iterator["Proxy"]:
        """Listening; every connection is ended at the end."""
        listening = socket.create_server(("127.0.0.1", 0))
        self.port = listening.getsockname()[1]
        accepting = threading.Thread(target=self._accept, args=(listening,), daemon=True)
        accepting.start()
        try:
            yield self
        finally:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()
            accepting.join(5)
            for wire in self.wires:
                wire.end()

    def _accept(self, listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                client = listening.accept()[0]
                self.wires = [wire for wire in self.wires if not wire.ended]
                self.sent, self.answered = bytearray(), bytearray()
                self.wires.append(_Wire(self, client, socket.create_connection(self.target)))


class _Wire:
    """One connection: two threads that pass on what comes until the cut."""

    def __init__(self, proxy: Proxy, client: socket.socket, server: socket.socket) -> None:
        self.proxy = proxy
        self.cut = proxy.cut
        self.sent, self.answered = proxy.sent, proxy.answered
        self.client = client
        self.server = server
        self.lock = threading.Lock()
        self.began: dict[Direction, int] = {} if self.cut and self.cut.since else {"to server": 0, "to client": 0}
        self.dark = False
        self.ended = False
        for one in (client, server):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.threads = [
            threading.Thread(target=self._pass_on, args=("to server", client, server, self.sent), daemon=True),
            threading.Thread(target=self._pass_on, args=("to client", server, client, self.answered), daemon=True),
        ]
        for thread in self.threads:
            thread.start()

    def end(self) -> None:
        """Let both sides go, and wait until the threads have."""
        self._close("FIN")
        for thread in self.threads:
            thread.join(5)

    def _pass_on(self, direction: Direction, source: socket.socket, sink: socket.socket, kept: bytearray) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                with self.lock:
                    begin = len(kept)
                    kept += data
                    self._look_for_beginning(begin)
                    room = self._room(direction, begin)
                if self.dark:
                    continue
                sink.sendall(data if room is None else data[:room])
                if room is not None and room <= len(data) and self._cut():
                    sink.sendall(data[room:])
        if not self.dark:
            self._close("FIN")
        elif direction == "to server":
            self._close("FIN")  # the client gave up: now the server may learn of it

    def _look_for_beginning(self, begin: int) -> None:
        cut = self.cut
        if not cut or self.began or cut.since not in self.sent:
            return
        line = self.sent.rfind(b"\n", 0, self.sent.find(cut.since)) + 1
        self.began = {"to server": line, "to client": len(self.answered)}

    def _room(self, direction: Direction, begin: int) -> int | None:
        """How many more bytes may pass in this direction before the cut; None where none is set."""
        cut = self.cut
        if not cut or cut is not self.proxy.cut or cut.direction != direction or direction not in self.began:
            return None
        return max(0, self.began[direction] + cut.after - begin)

    def _cut(self) -> bool:
        """Whether what follows may pass all the same."""
        cut = self.cut
        if cut is None or cut is not self.proxy.cut:
            return True
        self.proxy.cut, self.proxy.happened = None, True
        if self.proxy.instead:
            self.proxy.instead()
            return True
        if cut.how == "HOLE":
            self.dark = True
        else:
            self._close(cut.how)
        return False

    def _close(self, how: How) -> None:
        with self.lock:
            if self.ended:
                return
            self.ended = True
        for one in (self.client, self.server):
            with suppress(OSError):
                if how == "RST":
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
                # A thread that reads keeps the socket open after close(); SHUT_RD wakes it, and says nothing itself.
                one.shutdown(socket.SHUT_RD if how == "RST" else socket.SHUT_RDWR)
            with suppress(OSError):
                one.close()
