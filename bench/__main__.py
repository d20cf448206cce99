"""`make bench`: measures what is promised of speed and memory, prints a table and writes it as JSON.

Every figure is a ratio to a bound measured in the same run, in interleaved rounds, so that a busy machine slows both.
"""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

from bench import answering, judging, lettering, passing, scanning, starting
from bench.figures import Figure, table, write
from bench.ground import CACHE, Ground, Size, running_ground
from bench.post import SEED

Bench = Callable[[Ground, Size, int], Iterator[Figure]]

BENCHES: tuple[tuple[str, Bench], ...] = (
    ("help", starting.help_text),
    ("looking", starting.looking),
    ("pass", passing.nothing_new),
    ("answer", answering.one_answer),
    ("letters", lettering.drafting),
    ("scan", scanning.first_scan),
    ("memory", scanning.memory),
    ("judge", judging.from_headers),
)
"""A row each: its name for `--only`, and what yields its figures."""


def main() -> int:
    """0 where every promise holds in this run."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--inbox", type=int, default=100_000, help="messages in INBOX")
    parser.add_argument("--sent", type=int, default=2000, help="messages in Sent; one of ten begins a pursuit")
    parser.add_argument("--rounds", type=int, default=5, help="measurements of each figure")
    names = [name for name, _ in BENCHES]
    parser.add_argument("--only", nargs="*", default=[], choices=names, metavar="NAME", help=f"of {', '.join(names)}")
    parser.add_argument("--json", type=Path, default=CACHE / "figures.json", help="where the figures are written")
    told = parser.parse_args()
    size = Size(told.inbox, told.sent)
    figures: list[Figure] = []
    with running_ground() as ground:
        for name, bench in BENCHES:
            if not told.only or name in told.only:
                print(f"measuring: {name}", flush=True)
                figures += bench(ground, size, told.rounds)
    print("\n".join(table(figures)))
    write(told.json, figures, {"inbox": size.inbox, "sent": size.sent, "rounds": told.rounds, "seed": SEED})
    print(f"written: {told.json}")
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    raise SystemExit(main())
