"""docs/clients.md, as far as the tests write it: each table of it stands between two marks, and is what a run found."""

import os
from collections.abc import Sequence
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "clients.md"
# Set by `make clients-page`, which writes the page anew instead of comparing it.
WRITE = "FOLLOWUPD_WRITE_CLIENTS"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def holds(name: str, found: str) -> None:
    """The page's table of that name says what was found."""
    text = PAGE.read_text(encoding="utf-8")
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->\n"
    before, _, rest = text.partition(begin)
    written, _, after = rest.partition(end)
    if os.environ.get(WRITE):
        PAGE.write_text(before + begin + found + end + after, encoding="utf-8")
        return
    assert written == found, f"docs/clients.md says otherwise; `make clients-page` writes it anew. Found:\n{found}"
