"""Chromium without a display, driven over its own DevTools pipe: no driver in between, and no browser is downloaded."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from unpacked_clients import program

ARGUMENTS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--mute-audio",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
    "--remote-debugging-pipe", "--window-size=1280,900",
)  # fmt: skip


class Page:
    """One page. The browser listens on descriptor 3 and answers on 4, JSON that ends in a NUL each."""

    def __init__(self, home: Path) -> None:
        command = program("chromium")
        listens, self._says = os.pipe()
        self._hears, answers = os.pipe()
        self._held = b""
        self._number = 0
        self._session = ""
        # Its redirection puts both ends where Chromium looks for them; a plain sh knows descriptors of one digit only.
        start = f'exec "$0" "$@" 3<&{listens} 4>&{answers}'
        output = (home / "chromium.output").open("wb")
        self._process = subprocess.Popen(
            [
                "/bin/bash",
                "-c",
                start,
                str(command.path),
                *ARGUMENTS,
                f"--user-data-dir={home / 'chromium'}",
                "about:blank",
            ],
            env=os.environ | command.environment | {"HOME": str(home), "TMPDIR": str(home)},
            pass_fds=(listens, answers),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
        output.close()
        os.close(listens)
        os.close(answers)
        (target, *_) = [t for t in self._ask("Target.getTargets")["targetInfos"] if t["type"] == "page"]
        attached = self._ask("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._session = attached["sessionId"]
        self._ask("Page.enable")

    def goto(self, address: str) -> None:
        self._ask("Page.navigate", url=address)

    def run(self, expression: str) -> Any:
        """What a JavaScript expression gives; None while the page is changing and it makes no sense yet."""
        answer = self._ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        return None if "exceptionDetails" in answer else answer["result"].get("value")

    def act(self, statements: str) -> None:
        """Carries JavaScript out that must succeed."""
        answer = self._ask("Runtime.evaluate", expression=f"{statements}; true", returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]

    def close(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._says)
        os.close(self._hears)

    def _ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        asked: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            asked["sessionId"] = self._session
        os.write(self._says, json.dumps(asked).encode() + b"\0")
        while True:
            told = self._read()
            if told.get("method") == "Page.javascriptDialogOpening":
                raise AssertionError(f"the page asks: {told['params']['message']}")
            if told.get("id") == self._number:
                if "error" in told and "navigat" in told["error"]["message"]:
                    return {"result": {}}  # the page went away under the question
                assert "error" not in told, told
                result: dict[str, Any] = told["result"]
                return result

    def _read(self) -> dict[str, Any]:
        while b"\0" not in self._held:
            piece = os.read(self._hears, 65_536)
            assert piece, "Chromium ended"
            self._held += piece
        told, _, self._held = self._held.partition(b"\0")
        found: dict[str, Any] = json.loads(told)
        return found


@contextmanager
def page() -> Iterator[Page]:
    """A page of a browser of its own, ended afterwards."""
    home = Path(tempfile.mkdtemp(prefix="followupd-chromium-"))
    opened = None
    try:
        opened = Page(home)
        yield opened
    finally:
        if opened is not None:
            opened.close()
        shutil.rmtree(home, ignore_errors=True)
