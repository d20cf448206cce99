"""How long a first scan takes, and how much memory, against reading the same bytes and throwing them away."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from statistics import median
from typing import cast

from bench import raw
from bench.figures import Figure, of_rounds
from bench.ground import ROOT, Ground, Size
from faults.proxy import Proxy
from servers.mailbox import Account

ALL = "3650 days"
WINDOW = "60 days"
Told = dict[str, float]


def first_scan(ground: Ground, size: Size, rounds: int) -> Iterator[Figure]:
    """Everything within the look-back, with Dovecot's caches warm, then cold; and the window of 60 days."""
    account = ground.account(size)
    commands = commands_of(account, ALL)
    for state, at_most in (("warm", 1.15), ("cold", 1.05)):
        bound, told, window = [], [], []
        for _ in range(rounds):
            bound.append(_prepared(ground, size, state, lambda: raw_seconds(account, commands)))
            told.append(_prepared(ground, size, state, lambda: one_scan(account, ALL)["seconds"]))
            if state == "warm":
                window.append(one_scan(account, WINDOW)["seconds"])
        yield of_rounds(f"first scan, {state}", "s", told, bound, at_most, "a raw read by the same commands")
        if window:
            yield of_rounds("first scan of 60 days", "s", window, bound, 0.45, "a raw read of all of it")


def memory(ground: Ground, size: Size, rounds: int) -> Iterator[Figure]:
    """The peak of the whole process, and whether it grows with the mailbox."""
    small = Size(size.inbox // 10, size.sent)
    large_rounds, small_rounds = [], []
    for _ in range(min(rounds, 3)):
        large_rounds.append(one_scan(ground.account(size), ALL)["megabytes"])
        small_rounds.append(one_scan(ground.account(small), ALL)["megabytes"])
    yield Figure("peak memory", "MB", median(large_rounds), 1, 80, "", tuple(large_rounds))
    name = f"peak memory, {size.inbox:,} messages"
    yield of_rounds(name, "MB", large_rounds, small_rounds, 1.1, f"the same with {small.inbox:,}")


def _prepared(ground: Ground, size: Size, state: str, measure: Callable[[], float]) -> float:
    if state == "cold":
        ground.forget_cache(size)
    return measure()


def raw_seconds(account: Account, commands: list[bytes]) -> float:
    """One raw read."""
    return raw.read(account.port, account.user, account.password, commands)[0]


def one_scan(account: Account, lookback: str, port: int = 0) -> Told:
    """One first scan in a process of its own."""
    command = [
        sys.executable,
        "-m",
        "bench.one_scan",
        str(port or account.port),
        account.user,
        account.password,
        lookback,
    ]
    paths = os.pathsep.join(str(ROOT / name) for name in ("", "tests", "tools"))
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=ROOT, env={**os.environ, "PYTHONPATH": paths}
    )
    if done.returncode:
        raise RuntimeError(f"a scan failed:\n{done.stderr[-3000:]}")
    return cast("Told", json.loads(done.stdout))


def commands_of(account: Account, lookback: str) -> list[bytes]:
    """What the product sends in a first scan, learnt from one that is listened to."""
    with Proxy((account.host, account.port)).between() as proxy:
        one_scan(account, lookback, proxy.port)
        return raw.commands_of(bytes(proxy.sent))
