"""What the user asked about the time of a meeting, and nobody has answered yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding


@dataclass(frozen=True, slots=True)
class Unheard:
    """What the user asked about a time, and nobody has answered: whether one of `days` suits, or that the meeting of
    the day `instead` be moved. `identity`, `hour`: of the mail that asks.
    """

    identity: str
    hour: datetime
    days: tuple[date, ...]
    instead: date | None = None

    @classmethod
    def of(cls, message: MessageSeen, found: Finding) -> "Unheard":
        """As it stands in a finding of that mail."""
        days = tuple(date.fromisoformat(day) for day in found.field("days").split())
        instead = found.field("instead")
        return cls(message.identity, message.hour, days, date.fromisoformat(instead) if instead else None)

    @property
    def as_finding(self) -> Finding:
        """For the mail that asks."""
        days, instead = " ".join(map(str, self.days)), str(self.instead or "")
        return Finding("unheard", "", (("days", days), ("instead", instead)))


def unheard(messages: Iterable[MessageSeen]) -> Unheard | None:
    """What the user asked about a time and nobody has answered, as `agreed.with_agreed` found it."""
    told = ((m, f) for m in messages for f in m.verdict.findings if f.kind == "unheard")
    return next((Unheard.of(message, found) for message, found in told), None)


def to_move(messages: Iterable[MessageSeen]) -> bool:
    """Whether the user asked to move a meeting, and nobody has answered that."""
    asked = unheard(messages)
    return asked is not None and asked.instead is not None
