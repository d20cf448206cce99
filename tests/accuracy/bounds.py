"""How long and in how much memory odd mail is read: each file of a folder with a stress.jsonl, and what it is cut to.

Time is the best of three in this process, memory the most that Python held at once (tracemalloc), both of reading the
envelope, the body and the verdict. The first mail also loads the judges; it is read once before.
"""

import json
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from followupd.core.judges import judge
from followupd.core.mail.body import MAX_RAW, read_body
from followupd.core.mail.reading import read
from followupd.core.pursuits.relation import NOTHING_KNOWN

SECONDS = 0.2
MEGABYTES = 50
_CUTS = 8  # of each file, at even distances
_RUNS = 3


@dataclass(frozen=True, slots=True)
class Cost:
    """What one mail cost: seconds, and the most megabytes held at once."""

    name: str
    seconds: float
    megabytes: float

    @property
    def within(self) -> bool:
        """Whether it stayed within the bounds."""
        return self.seconds <= SECONDS and self.megabytes <= MEGABYTES


def cost(name: str, raw: bytes) -> Cost:
    """The cost of a mail's bytes; whatever reading it raises is raised."""
    seconds = min(_timed(raw) for _ in range(_RUNS))
    tracemalloc.start()
    try:
        _whole(raw)
        return Cost(name, seconds, tracemalloc.get_traced_memory()[1] / 2**20)
    finally:
        tracemalloc.stop()


def report(folder: Path) -> Iterator[str]:
    """The lines for a reader at a terminal: what passes the bounds, then the most that was needed."""
    listed = folder / "stress.jsonl"
    if not listed.exists():
        return
    found: list[Cost] = []
    for line in listed.read_text("utf-8").splitlines():
        name = json.loads(line)["file"]
        raw = (folder / name).read_bytes()
        _whole(raw)
        found += (cost(f"{name}, cut at {at}" if at < len(raw) else name, raw[:at]) for at in _lengths(len(raw)))
    yield from (f"{one.name}: {one.seconds * 1000:.0f} ms, {one.megabytes:.1f} MB" for one in found if not one.within)
    slowest, largest = max(one.seconds for one in found) * 1000, max(one.megabytes for one in found)
    most = f"the slowest in {slowest:.0f} ms, at most {largest:.1f} MB"
    yield f"odd mail: {len(found)} files and cuts of them read, {most}"


def _lengths(whole: int) -> tuple[int, ...]:
    return tuple(sorted({whole, *(whole * part // _CUTS for part in range(1, _CUTS))}))


def _timed(raw: bytes) -> float:
    start = time.perf_counter()
    _whole(raw)
    return time.perf_counter() - start


def _whole(raw: bytes) -> None:
    judge(read(raw[:MAX_RAW]), read_body(raw[:MAX_RAW]), NOTHING_KNOWN)
