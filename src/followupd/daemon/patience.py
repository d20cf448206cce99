"""How long something is waited for that the server refuses: three passes, then it is passed over, and said."""

import json

from followupd.adapters.store.ledger import Ledger

PASSES = 3


class Patience:
    """Counts, per account, in how many passes running each thing was refused. What is granted is forgotten."""

    def __init__(self, ledger: Ledger, account: str) -> None:
        self.ledger = ledger
        self.name = f"refused:{account}"
        self.before: dict[str, int] = _counts(ledger.recall(self.name))
        self.now: dict[str, int] = {}

    def is_over(self, what: str) -> bool:
        """One more refusal of it; whether that was one too many."""
        self.now[what] = self.before.get(what, 0) + 1
        return self.now[what] > PASSES

    def keep(self) -> None:
        """For the next pass."""
        if self.now != self.before:
            self.ledger.remember(self.name, json.dumps(self.now, sort_keys=True))


def _counts(held: str | None) -> dict[str, int]:
    """A lost or unreadable cache only means some more patience."""
    try:
        return {str(what): int(count) for what, count in json.loads(held or "{}").items()}
    except (ValueError, AttributeError, TypeError):
        return {}
