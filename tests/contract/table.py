"""Writes docs/servers.md, every server by every case of the contract: `python -m contract.table`, tests on the path.

Who is held to what stands in `rows`; the cases are those marked in `cases/`, in the order in which they stand there.
"""

import importlib.util
from pathlib import Path

from contract.rows import CASES, ROWS, Case, Row
from servers.profiles import PROFILES

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "docs" / "servers.md"
REAL = ("dovecot", "pymap", "cyrus", "cyrus-inbox")
SHORT = 14  # characters that fit into the table; what is longer goes below it
HEAD = """\
# What holds on which mail server

Every promise below is a test (`tests/contract`) that runs against every server in the columns. The user names none of
this: what a server can do is found out.

- Real servers, started for the tests: {real}.
- Providers, played on loopback by a table of what they were seen to do (`tests/servers/profiles.py`): {played}.

A tick: it holds as it stands. A number: what it comes to there stands below the table; of a refused draft it says who
acts next, the user or time. This page is written from the tests by `make servers-page`, and a test fails when it is not
true any more.
"""


def cases() -> tuple[Case, ...]:
    """Every case, read anew: who runs a part of the tests has imported a part of them."""
    had = len(CASES)
    for path in sorted((HERE / "cases").glob("test_*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec and spec.loader
        spec.loader.exec_module(importlib.util.module_from_spec(spec))
    found = tuple(CASES[had:])
    del CASES[had:]
    return found


def page() -> str:
    """The whole page."""
    played = ", ".join(profile.name for profile in PROFILES)
    notes: list[str] = []
    names = [row.name for row in ROWS]
    lines = ["| promise | " + " | ".join(names) + " |", "|---|" + "---|" * len(names)]
    lines += [f"| {one.promise} | " + " | ".join(_cell(one, row, notes) for row in ROWS) + " |" for one in cases()]
    below = [f"{number}. {note}" for number, note in enumerate(notes, 1)]
    return "\n".join([HEAD.format(real=", ".join(REAL), played=played), *lines, "", *below, ""])


def _cell(one: Case, row: Row, notes: list[str]) -> str:
    holds = one.holds(row).replace("|", "\\|")
    if holds == "yes":
        return "✓"
    if len(holds) <= SHORT:
        return holds
    if holds not in notes:
        notes.append(holds)
    return f"({notes.index(holds) + 1})"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
