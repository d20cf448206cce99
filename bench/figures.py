"""One measured figure, held against a bound of the same run; how figures are printed and kept."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """`measured` and `bound` in `unit`, both of this run; `at_most`: what their ratio is promised not to exceed.

    `bound` 1 where the promise is a plain number. `rounds`: every single measurement, interleaved with those of the
    bound.
    """

    name: str
    unit: str
    measured: float
    bound: float
    at_most: float
    against: str
    rounds: tuple[float, ...] = ()
    bound_rounds: tuple[float, ...] = ()

    @property
    def ratio(self) -> float:
        """How many times the bound."""
        return self.measured / self.bound

    @property
    def holds(self) -> bool:
        """Whether the promise is kept in this run."""
        return self.ratio <= self.at_most


def of_rounds(
    name: str, unit: str, rounds: Sequence[float], bound_rounds: Sequence[float], at_most: float, against: str
) -> Figure:
    """The medians of interleaved rounds."""
    return Figure(
        name, unit, median(rounds), median(bound_rounds), at_most, against, tuple(rounds), tuple(bound_rounds)
    )


def table(figures: Sequence[Figure]) -> list[str]:
    """For people: a line each."""
    rows = [("what", "measured", "bound", "ratio", "at most", "", "the bound is")]
    rows += [
        (
            figure.name,
            f"{figure.measured:.3g} {figure.unit}",
            f"{figure.bound:.3g} {figure.unit}" if figure.bound != 1 else "",
            f"{figure.ratio:.2f}",
            f"{figure.at_most:g}",
            "holds" if figure.holds else "MISSED",
            figure.against,
        )
        for figure in figures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def write(file: Path, figures: Sequence[Figure], settings: dict[str, object]) -> None:
    """For programs: everything, and on what it was measured."""
    machine = {"python": platform.python_version(), "system": platform.system(), "cores": os.cpu_count()}
    told = [asdict(figure) | {"ratio": figure.ratio, "holds": figure.holds} for figure in figures]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"machine": machine, "settings": settings, "figures": told}, indent=2) + "\n")
