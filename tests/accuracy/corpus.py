"""Where labelled mail comes from: the project's own table of texts, or a folder with a mail.jsonl."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from accuracy.rendering import render

TEXTS = Path(__file__).parent / "texts"
# What may be read beside the kind, by its place in a row of the table.
_FURTHER: dict[str, tuple[str, ...]] = {
    "out_of_office": ("return_date", "stand_in"),
    "left_company": ("successor",),
    "assessment": ("deadline",),
    "account_notice": ("deadline",),
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One message and what it is. `expected`: what else has to be read from it, by name; "" where there is nothing."""

    name: str
    label: str
    source: str
    raw: bytes
    expected: dict[str, str] = field(default_factory=dict)
    recipients: tuple[str, ...] = ()


def own() -> Iterator[Labelled]:
    """The project's own messages, per kind and language."""
    for path in sorted(TEXTS.glob("*.toml")):
        for language, rows in tomllib.loads(path.read_text("utf-8")).items():
            for number, row in enumerate(rows):
                further = dict(zip(_FURTHER.get(path.stem, ()), row[2:], strict=False))
                label = "human" if path.stem == "holds" else path.stem
                raw = render(path.stem, language, number, row)
                yield Labelled(f"{path.stem}/{language}/{number}", label, language, raw, further)


def in_folder(folder: Path) -> Iterator[Labelled]:
    """A folder with mail.jsonl: one object a line, `file`, `label`, and what else is known."""
    for line in (folder / "mail.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        failed = row.get("recipient_gold") or row.get("failed")
        expected = {"return_date": row["return_date"]} if row.get("return_date") else {}
        recipients = tuple(failed) if isinstance(failed, list) else ()
        raw = (folder / row["file"]).read_bytes()[:65_536]
        yield Labelled(row["file"], row["label"], row.get("source", ""), raw, expected, recipients)
