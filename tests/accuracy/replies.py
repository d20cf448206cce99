"""How well the new text of a mail is found: a folder with a reply.jsonl of bodies and the text that is new in them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from followupd.core.mail.body import new_text, read_body
from followupd.core.mail.html_text import text_of_html


@dataclass(frozen=True, slots=True)
class Reply:
    """One body. `gold`: what is new in it, where `may_sign` with the signature; where `of_signature` that alone."""

    name: str
    raw: bytes
    gold: str
    of_signature: bool
    may_sign: bool = False

    def read(self) -> str:
        """What we take for new."""
        if self.name.endswith(".eml"):
            return read_body(self.raw).new_text
        text = self.raw.decode("utf-8", "replace")
        return new_text(text_of_html(text) if self.name.endswith(".html") else text)

    @property
    def exact(self) -> bool:
        """Whether it is exactly the new text, but for white space; a signature may neither stay nor take more along."""
        found, gold = _bare(self.read()), _bare(self.gold)
        if not self.of_signature:
            return found == gold or (self.may_sign and found == _bare(new_text(self.gold)))
        return found == _bare(self.raw.decode("utf-8", "replace")).removesuffix(gold).strip()


def replies(folder: Path) -> Iterator[Reply]:
    """The rows of its reply.jsonl, none where there is no such file."""
    listed = folder / "reply.jsonl"
    for line in listed.read_text("utf-8").splitlines() if listed.exists() else ():
        row = json.loads(line)
        gold = row.get("gold_text") or (folder / row["gold"]).read_text("utf-8")
        kind = row.get("kind", "")
        raw = (folder / row["file"]).read_bytes()
        yield Reply(row["file"], raw, gold, "SIGNATURE" in kind, "signature may stay" in kind)


def report(folder: Path) -> Iterator[str]:
    """The lines for a reader at a terminal: what is not exact, then how many are."""
    found = list(replies(folder))
    yield from (f"{one.name}: the new text differs" for one in found if not one.exact)
    if found:
        exact = sum(one.exact for one in found)
        yield f"new text exact but for white space: {exact} of {len(found)} ({exact / len(found):.1%})"


def _bare(text: str) -> str:
    return " ".join(text.split())
