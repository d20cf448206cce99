"""How soon a command answers: `--help` against an empty Python, `status` of many pursuits against `status` of few."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.figures import Figure, of_rounds
from bench.ground import CACHE, Ground, Size
from bench.many import FACTS_EACH, lives
from bench.post import NOW, OWN
from followupd.adapters.store.ledger import Ledger

MOST, LEAST = 1000, 10
AGAINST_FEW, AGAINST_BARE = 4, 25  # at most so many times as long
BARE = [sys.executable, "-c", "pass"]
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
    command = [str(Path(sys.executable).with_name("followupd")), "--help"]
    _warm_up(BARE, command)
    for _ in range(3 * rounds):
        bare.append(seconds_of(BARE))
        told.append(seconds_of(command))
    bound = [3 * seconds + MARGIN for seconds in bare]
    yield of_rounds("followupd --help", "s", told, bound, 1, "3 x `python -c pass` and 100 ms")


def looking(ground: Ground, size: Size, rounds: int) -> Iterator[Figure]:
    """`status` and `agenda` with a thousand pursuits and 20,000 facts, with ten and 200, and a bare Python. Later
    looks are measured, for which the first has kept what it decoded.
    """
    with tempfile.TemporaryDirectory() as name:
        config = Path(name) / "config.toml"
        config.write_text(CONFIG)
        states = [_state_of(Path(name), count) for count in (MOST, LEAST)]
        for verb in ("status", "agenda"):
            commands = [_command(config, state, verb) for state in states]
            many, few, bare = list[float](), list[float](), list[float]()
            _warm_up(BARE, *commands)
            for _ in range(2 * rounds):
                bare.append(seconds_of(BARE))
                many.append(seconds_of(commands[0]))
                few.append(seconds_of(commands[1]))
            facts = MOST * FACTS_EACH
            yield of_rounds(
                f"{verb}, {facts} facts", "s", many, few, AGAINST_FEW, f"{verb}, {LEAST * FACTS_EACH} facts"
            )
            yield of_rounds(f"{verb}, {LEAST * FACTS_EACH} facts", "s", few, bare, AGAINST_BARE, "`python -c pass`")


def _state_of(folder: Path, count: int) -> Path:
    state = folder / f"state-{count}"
    with Ledger.open(state) as ledger:
        ledger.record(list(lives(count)))
    return state


def _command(config: Path, state: Path, verb: str) -> list[str]:
    command = str(Path(sys.executable).with_name("followupd"))
    return [command, "--config", str(config), "--state", str(state), verb, "--at", NOW.isoformat()]


def _warm_up(*commands: Sequence[str]) -> None:
    """Each once unmeasured, so that its bytecode is written, and what it keeps."""
    for command in commands:
        seconds_of(command)


def seconds_of(command: Sequence[str]) -> float:
    """One run of a command, from start to end, with bytecode beside it as users have it."""
    begin = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, env=_as_users_have_it())
    seconds = time.perf_counter() - begin
    if done.returncode:
        raise RuntimeError(f"{command} failed:\n{done.stderr.decode()[-3000:]}")
    return seconds


def _as_users_have_it() -> dict[str, str]:
    """The environment, in which bytecode is written whatever this one says, and nowhere but in the cache."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(CACHE / "bytecode")}
