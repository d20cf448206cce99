"""What a message is, and on what that rests."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal[
    # incoming
    "human",
    "auto_reply",
    "out_of_office",
    "bounce_hard",
    "bounce_soft",
    "delivery_report",
    "list",
    "unsure",
    # sent
    "application",
    "networking",
    "other",
]
Strength = Literal["strong", "weak"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something read from a message beside its kind: `kind` such as "position", `text` as it stands there."""

    kind: str
    text: str
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a judge says. `evidence`: sentences of one line and at most 200 characters, for a person to read.

    `return_date`: of an out-of-office, the last day of absence or the first of presence, whichever the note names.
    `recipients`: of a bounce, the addresses that failed.
    """

    kind: Kind
    strength: Strength
    evidence: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    return_date: date | None = None
    recipients: tuple[str, ...] = ()

    def finding(self, kind: str) -> str:
        """The text of the first finding of that kind, or ""."""
        return next((f.text for f in self.findings if f.kind == kind), "")
