"""What was learned of the words of mail: how strongly each trait speaks for each kind (`weights`; `make weights`).

Under a heading a line is a trait, a tab, and hundredths by the number of the kind: "unfort<TAB>1:31 3:-12". The lines
are looked up as they are: taken apart they would need several times the memory.
"""

import pkgutil
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cache
from math import exp

Pairs = tuple[tuple[int, float], ...]  # (number of the kind, weight)
Weighs = Callable[[str], Pairs | None]  # what a trait speaks for; None where it was never met

ALWAYS = "=always"  # the trait of everything


@cache
def rows(table: str) -> tuple[str, ...]:
    """The lines of a table of weights below its heading, in order.

    `table`: "signs", "stems", "verdicts" (kinds are those of `believed.KINDS`), "sentences" (of `own_words.TELLS`).
    """
    data = pkgutil.get_data(__package__, f"weights/{table}.txt") or b""
    return tuple(data.decode().splitlines()[1:])


def weights_of(table: str, trait: str) -> Pairs | None:
    """What a trait speaks for by a table; None where it is unknown."""
    lines, begins = rows(table), f"{trait}\t"
    at = bisect_left(lines, begins)
    if at == len(lines) or not lines[at].startswith(begins):
        return None
    pairs = (pair.split(":") for pair in lines[at][len(begins) :].split())
    return tuple((int(column), int(hundredths) / 100) for column, hundredths in pairs)


def shares(shown: Iterable[tuple[str, float]], weighs: Weighs, kinds: int) -> tuple[float, ...]:
    """How likely each of so many kinds is, together 1, by all traits (name, value) that are shown."""
    sums = [0.0] * kinds
    for name, value in shown:
        for column, weight in weighs(name) or ():
            sums[column] += weight * value
    powers = [exp(one - max(sums)) for one in sums]
    return tuple(power / sum(powers) for power in powers)
