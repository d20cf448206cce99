"""How soon a command answers: `--help` against an empty Python, `status` of many pursuits against `status` of few."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from bench.figures import Figure, of_rounds
from bench.ground import Ground, Size
from bench.post import NOW, OWN
from core.telling import wrote
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import MessageSeen
from followupd.core.mail.envelope import Address

MOST, LEAST = 1000, 10
MARGIN = 0.1  # seconds `--help` may take beside three times an empty Python
CONFIG = f"""\
[me]
name = "Mara Winter"
addresses = ["{OWN}"]
timezone = "Europe/Berlin"

[[account]]
name = "main"
host = "127.0.0.1"
port = 1
security = "none"
user = "{OWN}"
"""


def help_text(ground: Ground, size: Size, rounds: int) -> Iterator[Figure]:
    """The bound: three times a bare `python -c pass`, and 100 ms."""
    bare, told = [], []
    for _ in range(3 * rounds):
        bare.append(seconds_of([sys.executable, "-c", "pass"]))
        told.append(seconds_of([str(Path(sys.executable).with_name("followupd")), "--help"]))
    bound = [3 * seconds + MARGIN for seconds in bare]
    yield of_rounds("followupd --help", "s", told, bound, 1, "3 x `python -c pass` and 100 ms")


def status(ground: Ground, size: Size, rounds: int) -> Iterator[Figure]:
    """`followupd status` of a ledger with a thousand pursuits."""
    with tempfile.TemporaryDirectory() as name:
        config = Path(name) / "config.toml"
        config.write_text(CONFIG)
        commands = [_status_of(Path(name), config, count) for count in (MOST, LEAST)]
        many, few = [], []
        for _ in range(2 * rounds):
            many.append(seconds_of(commands[0]))
            few.append(seconds_of(commands[1]))
    yield of_rounds(f"status, {MOST} pursuits", "s", many, few, 3, f"status, {LEAST} pursuits")


def _status_of(folder: Path, config: Path, count: int) -> list[str]:
    state = folder / f"state-{count}"
    with Ledger.open(state) as ledger:
        began = (NOW - timedelta(minutes=number) for number in range(count))
        ledger.record([_application(hour, number) for number, hour in enumerate(began)])
    command = str(Path(sys.executable).with_name("followupd"))
    return [command, "--config", str(config), "--state", str(state), "status", "--at", NOW.isoformat()]


def _application(hour: datetime, number: int) -> MessageSeen:
    """Each to somebody else, at one of half as many firms."""
    person = Address(f"Person {number}", f"person{number}@firm{number // 2}.example")
    return wrote(hour, f"{number:08x}", to=person, opens="application")


def seconds_of(command: Sequence[str]) -> float:
    """One run of a command, from start to end."""
    begin = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    seconds = time.perf_counter() - begin
    if done.returncode:
        raise RuntimeError(f"{command} failed:\n{done.stderr.decode()[-3000:]}")
    return seconds
