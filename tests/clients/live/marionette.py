"""Marionette, the remote control built into Thunderbird: commands as JSON over a socket (protocol version 3)."""

import json
import socket
from typing import Any


class Marionette:
    """A session in Thunderbird's own context, where its windows and services are."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=120)
        self._held = b""
        self._number = 0
        try:
            self._read()
            self._ask("WebDriver:NewSession", {})
            self._ask("Marionette:SetContext", {"value": "chrome"})
            self._ask("WebDriver:SetTimeouts", {"script": 60_000})
        except BaseException:
            self.close()
            raise

    def run(self, script: str, *arguments: Any) -> Any:
        """What an async function with this body gives; `arguments` are its own."""
        whole = (
            "const done = arguments[arguments.length - 1];"
            f"(async (...args) => {{ {script} }})(...Array.prototype.slice.call(arguments, 0, -1))"
            ".then(value => done([true, value ?? null]), error => done([false, String(error) + '\\n' + error.stack]));"
        )
        parameters = {"script": whole, "args": list(arguments), "sandbox": "system", "newSandbox": False}
        right, value = self._ask("WebDriver:ExecuteAsyncScript", parameters)["value"]
        assert right, value
        return value

    def close(self) -> None:
        self._socket.close()

    def _ask(self, name: str, parameters: dict[str, Any]) -> Any:
        self._number += 1
        sent = json.dumps([0, self._number, name, parameters]).encode()
        self._socket.sendall(str(len(sent)).encode() + b":" + sent)
        _, _, error, result = self._read()
        assert error is None, error
        return result

    def _read(self) -> Any:
        while b":" not in self._held:
            self._more()
        size, _, rest = self._held.partition(b":")
        self._held = rest
        while len(self._held) < int(size):
            self._more()
        told, self._held = self._held[: int(size)], self._held[int(size) :]
        return json.loads(told)

    def _more(self) -> None:
        piece = self._socket.recv(65_536)
        assert piece, "Thunderbird closed the connection"
        self._held += piece
