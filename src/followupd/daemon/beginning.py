"""When the watching of an account begins: with its first scan, after a long absence, with an address that was added."""

from dataclasses import dataclass
from datetime import datetime

from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import Began
from followupd.core.mail.mailbox import Mark
from followupd.core.plan.calendar import Calendar

# Back after so long, what is older than the live window is from before (design, "Beginning").
ABSENCE_BUSINESS_DAYS = 10


@dataclass(frozen=True, slots=True)
class Beginning:
    """What one account's ledger tells of when it was read. `own`: keys of the user's own addresses now."""

    ledger: Ledger
    account: str
    own: frozenset[str]
    marks: dict[str, Mark]
    added: tuple[str, ...]

    @classmethod
    def of(cls, ledger: Ledger, account: str, own: frozenset[str]) -> "Beginning":
        """Look it up. Mail from an address that the user named later was passed over, so all is read anew for it."""
        named = ledger.recall(_own(account))
        added = own - frozenset(named.split()) if named is not None else frozenset()
        return cls(ledger, account, own, {} if added else ledger.marks(account), tuple(sorted(added)))

    def began(self, now: datetime, calendar: Calendar) -> list[Began]:
        """Whether it begins with this pass."""
        if self.added:
            return [Began(now, now, self.account, "an address of yours was added", self.added)]
        if not self.marks:
            return [Began(now, now, self.account, "first scan")]
        last = self._last_read(now)
        expected = calendar.add_working_days(calendar.local_day(last), ABSENCE_BUSINESS_DAYS)
        if calendar.local_day(now) <= expected:
            return []
        return [Began(now, now, self.account, f"back after {(now - last).days} days")]

    def was_read(self, now: datetime, calendar: Calendar) -> None:
        """Remember the day, once a day, so that a pass after a pass writes nothing; and for whose mail."""
        today, last = calendar.local_day(now), self.ledger.recall(_read(self.account))
        if last is None or calendar.local_day(datetime.fromisoformat(last)) < today:
            self.ledger.remember(_read(self.account), now.isoformat())
        named = " ".join(sorted(self.own))
        if self.ledger.recall(_own(self.account)) != named:
            self.ledger.remember(_own(self.account), named)

    def _last_read(self, now: datetime) -> datetime:
        """The day on which this account was last read; another account's passes do not count for it."""
        held = self.ledger.recall(_read(self.account))
        return datetime.fromisoformat(held) if held else self.ledger.last_hour() or now


def _read(account: str) -> str:
    return f"read:{account}"


def _own(account: str) -> str:
    return f"own:{account}"
