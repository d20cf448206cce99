"""What was learned of the words of mail: how strongly each trait speaks for each kind (`weights`; `make weights`).

Under a heading a line is a trait, a tab, and hundredths by the number of the kind: "unfort<TAB>1:31 3:-12".
"""

import pkgutil
from bisect import bisect_left
from functools import cache

Pairs = tuple[tuple[int, float], ...]  # (number of the kind, weight)


@cache
def weights(table: str) -> dict[str, Pairs]:
    """What the traits of a table speak for, by the trait's name: kinds are those of `likely.KINDS`.

    `table`: "signs", "stems" or "verdicts".
    """
    lines = (line.partition("\t") for line in _rows(table))
    return {name: _pairs(numbers) for name, _, numbers in lines}


@cache
def _rows(table: str) -> tuple[str, ...]:
    """The lines of a table of weights below its heading, in order."""
    data = pkgutil.get_data(__package__, f"weights/{table}.txt") or b""
    return tuple(data.decode().splitlines()[1:])


def weights_of_sentence(trait: str) -> Pairs:
    """What a trait of a sentence speaks for, nothing if it is unknown: kinds are those of `own_words.TELLS`.

    Looked up in the lines as they are: taken apart they would need several times the memory.
    """
    rows, begins = _rows("sentences"), f"{trait}\t"
    at = bisect_left(rows, begins)
    return _pairs(rows[at][len(begins) :]) if at < len(rows) and rows[at].startswith(begins) else ()


def _pairs(numbers: str) -> Pairs:
    pairs = (pair.split(":") for pair in numbers.split())
    return tuple((int(column), int(hundredths) / 100) for column, hundredths in pairs)
