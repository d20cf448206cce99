"""The wire that can be cut: cut is the connection that is made next, and no other."""

import socket
import socketserver
import threading
from collections.abc import Iterator

import pytest

from faults.proxy import Cut, Proxy


class Echo(socketserver.StreamRequestHandler):
    """Says every line back."""

    def handle(self) -> None:
        for line in self.rfile:
            self.wfile.write(line)


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo) as server:
        serving = threading.Thread(target=server.serve_forever, args=(0.01,))
        serving.start()
        with Proxy(("127.0.0.1", server.server_address[1])).between() as between:
            yield between
        server.shutdown()
        serving.join()


def said_back(connection: socket.socket, words: bytes) -> bytes:
    connection.sendall(words)
    return connection.recv(100)


def test_a_connection_that_is_open_already_is_not_cut(proxy: Proxy) -> None:
    with socket.create_connection(("127.0.0.1", proxy.port)) as before:
        assert said_back(before, b"one\n") == b"one\n"
        proxy.arm(Cut("to client", 0, "FIN", since=b"two"))
        assert said_back(before, b"two\n") == b"two\n"
        assert not proxy.happened
        with socket.create_connection(("127.0.0.1", proxy.port)) as the_next:
            assert said_back(the_next, b"two\n") == b""
        assert proxy.happened
        assert bytes(proxy.sent) == b"two\n"
