"""The bound: a reader that sends the very commands the product sent and throws away whatever comes.

`python -m bench.raw PORT USER FILE`: the commands, a line each; prints seconds and bytes as JSON.
"""

import json
import re
import socket
import sys
import time
from collections.abc import Sequence
from pathlib import Path

AHEAD = 2  # commands on their way at once, as many as the product has
PIECE = 262_144
_TAG = b"zqzq"


def read(port: int, user: str, password: str, commands: Sequence[bytes]) -> tuple[float, int]:
    """Seconds and bytes of those commands, the login left out."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.recv(PIECE)
        connection.sendall(f"a LOGIN {user} {password}\r\n".encode())
        while b"a OK" not in connection.recv(PIECE):
            pass
        begin = time.perf_counter()
        size = _all(connection, commands)
        return time.perf_counter() - begin, size


def _all(connection: socket.socket, commands: Sequence[bytes]) -> int:
    sent = ended = size = 0
    last, buffer = b"", bytearray(PIECE)
    while ended < len(commands):
        while sent < len(commands) and sent - ended < AHEAD:
            connection.sendall(_TAG + str(sent).encode() + b" " + commands[sent] + b"\r\n")
            sent += 1
        count = connection.recv_into(buffer)
        if not count:
            raise ConnectionError("the server hung up")
        size += count
        # An ending may be split over two pieces; a whole one stands at a piece's end, or another follows it.
        ended += (last + buffer[:count]).count(b"\r\n" + _TAG) - last.count(b"\r\n" + _TAG)
        last = bytes(buffer[max(0, count - len(_TAG) - 1) : count])
    return size


def commands_of(wire: bytes) -> list[bytes]:
    """What was sent after the login, without tags: what the raw reader sends in its turn."""
    lines = [line.partition(b" ")[2] for line in wire.split(b"\r\n")]
    asked = [line for line in lines if line and not re.match(rb"LOGIN|AUTHENTICATE|CAPABILITY|LOGOUT", line)]
    odd = [line for line in asked if re.search(rb"\{\d+\+?\}$|^(?:APPEND|UID STORE)", line)]
    assert not odd, f"only reading is measured: {odd[:1]}"
    return asked


if __name__ == "__main__":
    from servers.dovecot import PASSWORD

    told = read(int(sys.argv[1]), sys.argv[2], PASSWORD, Path(sys.argv[3]).read_bytes().splitlines())
    print(json.dumps({"seconds": told[0], "bytes": told[1]}))
