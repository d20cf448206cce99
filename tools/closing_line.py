"""Adds up the closing lines of several runs of pytest: `closing_line.py FILE` prints one as pytest itself would."""

import re
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

# `12 passed, 2 warnings in 67.64s (0:01:07)`, with or without a frame of `=`.
_LINE = re.compile(r"^(?:=+ )?(\d+ [a-z]+(?:, \d+ [a-z]+)*) in ([\d.]+)s\b", re.MULTILINE)
LONG = 60.0  # seconds from which pytest adds hours, minutes and seconds


def closing_line(said: str) -> str:
    """What all runs in `said` come to; empty where there was none."""
    counts: Counter[str] = Counter()
    seconds = 0.0
    for told, took in _LINE.findall(said):
        seconds += float(took)
        for number, what in re.findall(r"(\d+) ([a-z]+)", told):
            counts[what] += int(number)
    if not counts:
        return ""
    spelled = f" ({timedelta(seconds=int(seconds))})" if seconds >= LONG else ""
    return ", ".join(f"{number} {what}" for what, number in counts.items()) + f" in {seconds:.2f}s{spelled}"


if __name__ == "__main__":
    print(closing_line(Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace")))
