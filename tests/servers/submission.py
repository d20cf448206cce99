"""A submission server on loopback that keeps what it is given and sends nothing on: the end of the wire in tests."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

HOST = "127.0.0.1"


@dataclass(slots=True)
class Sink:
    """`messages`: what was submitted, byte for byte, oldest first; `came` is notified at each."""

    port: int
    messages: list[bytes] = field(default_factory=list)
    came: threading.Condition = field(default_factory=threading.Condition)

    def keep(self, message: bytes) -> None:
        with self.came:
            self.messages.append(message)
            self.came.notify_all()

    def wait_for(self, number: int, seconds: float) -> None:
        """Until so many have come in all."""
        with self.came:
            arrived = self.came.wait_for(lambda: len(self.messages) >= number, timeout=seconds)
        assert arrived, f"only {len(self.messages)} of {number} mails were submitted"


@contextmanager
def running_sink() -> Iterator[Sink]:
    """Starts it on a free port, ends it afterwards."""
    sink = Sink(0)

    class Conversation(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self._say("220 sink.example")
            while line := self.rfile.readline(10_000):
                verb = line.strip().upper()
                if verb.startswith(b"EHLO"):
                    self.wfile.write(b"250-sink.example\r\n250-8BITMIME\r\n250 SIZE 50000000\r\n")
                elif verb == b"DATA":
                    self._say("354 go on")
                    sink.keep(self._data())
                    self._say("250 kept")
                elif verb == b"QUIT":
                    self._say("221 bye")
                    return
                else:
                    self._say("250 ok")

        def _data(self) -> bytes:
            lines = []
            while (line := self.rfile.readline()) not in (b".\r\n", b""):
                lines.append(line[1:] if line.startswith(b"..") else line)
            return b"".join(lines)

        def _say(self, text: str) -> None:
            self.wfile.write(f"{text}\r\n".encode())

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

    with Server((HOST, 0), Conversation) as server:
        sink.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield sink
        server.shutdown()
