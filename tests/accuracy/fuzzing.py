"""`make fuzz`: bytes that atheris makes of the project's own messages are read and judged, for as long as one likes.

Whatever raises, takes more than five seconds (instrumented code is many times slower) or passes the memory stops it and
is kept as a file, which then becomes a test.
"""

import sys
from pathlib import Path

import atheris  # installed by `make fuzz` alone, and without types

with atheris.instrument_imports(include=["followupd"]):
    from followupd.core.judges import in_order
    from followupd.core.mail.body import read_body
    from followupd.core.mail.reading import read
    from followupd.core.pursuits.relation import NOTHING_KNOWN

SEEDS = Path(".cache/fuzz/seeds")


def judged(raw: bytes) -> None:
    """One input: it has to give a verdict that rests on something that can be shown."""
    verdict = in_order.judge(read(raw), read_body(raw), NOTHING_KNOWN)
    if not verdict.evidence or not all(line.isprintable() and len(line) <= 200 for line in verdict.evidence):
        raise AssertionError(verdict)


def main() -> None:
    """The arguments are libFuzzer's: -max_total_time=600."""
    from accuracy.corpus import own

    SEEDS.mkdir(parents=True, exist_ok=True)
    for mail in own():
        (SEEDS / mail.name.replace("/", "-")).write_bytes(mail.raw)
    bounds = ["-timeout=5", "-rss_limit_mb=600", "-max_len=65536", "-artifact_prefix=.cache/fuzz/"]
    atheris.Setup([sys.argv[0], str(SEEDS), *bounds, *sys.argv[1:]], judged)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
