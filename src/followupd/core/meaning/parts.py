"""A letter taken apart: its greeting, what it says, and how it closes."""

import re
from dataclasses import dataclass
from functools import lru_cache

from followupd.core.mail.sentences import split
from followupd.core.meaning.phrases import CLOSINGS, joined

_GREETS = re.compile(
    r"^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|sehr geehrte|guten (?:tag|morgen|abend)|liebe[rs]?|"
    r"hallo|moin|servus|grüezi|bonjour|bonsoir|cher|chère|madame|monsieur|salut|estimad|buen|hola|apreciad|querid|to )",
    re.IGNORECASE,
)
LINK = re.compile(r"https?://\S+")
_CLOSES = re.compile(rf"^(?:{joined(CLOSINGS)})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parts:
    """`greeting`: its first line, "" where it greets nobody; `said`: the paragraphs between; `closing`: the rest."""

    greeting: str
    said: tuple[str, ...]
    closing: str

    @property
    def text(self) -> str:
        """What it says, without greeting and closing."""
        return "\n\n".join(self.said)


@lru_cache(maxsize=64)
def parts(text: str, greeting: str = "") -> Parts:
    """A text of any make. `greeting`: the one it was written with, where that is known."""
    lines = [line.strip() for line in text.strip().splitlines()]
    first = lines[0] if lines else ""
    greets = bool(greeting and first.startswith(greeting)) or (len(first.split()) <= 9 and bool(_GREETS.match(first)))
    several = (
        first.endswith((",", ":")) and len(first.split()) <= 14 and bool(_GREETS.match(first)) and "," in first[:-1]
    )
    begin = 1 if greets or several or (first.endswith((",", ":")) and len(first.split()) <= 5) else 0
    end = next((n for n in range(len(lines) - 1, begin, -1) if _is_closing(lines[n])), len(lines))
    blocks = re.split(r"\n\s*\n", "\n".join(lines[begin:end]))
    said = tuple(" ".join(block.split()) for block in blocks if block.strip())
    return Parts(first if begin else "", said, "\n".join(lines[end:]))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text. An abbreviation or a day's number ends none."""
    return tuple(one.strip() for line in text.split("\n") for one in split(line) if one.strip())


def closes(text: str) -> bool:
    """Whether a text without its signature ends in words that close a letter."""
    lines = [line.strip() for line in text.strip().splitlines()]
    return bool(lines) and _is_closing(lines[-1])


def _is_closing(line: str) -> bool:
    return len(line.split()) <= 6 and bool(_CLOSES.match(line))
