"""One turn for one account: fetch, relate, judge, attribute, remember. Afterwards the ledger knows it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.core.facts import Began, Fact, MessageSeen
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.ids import account_key
from followupd.core.mail.mailbox import Folders, RawHeader
from followupd.core.mail.reading import read
from followupd.core.plan.policy import Policy
from followupd.core.pursuits.fates import fates, recognise
from followupd.core.pursuits.known import Known
from followupd.daemon import drafts_folder, intents
from followupd.daemon.drafts_folder import Lying, Snapshot
from followupd.daemon.gather import Gathered, Reader
from followupd.daemon.intake import Intake
from followupd.daemon.memory import Memory

# Back after so long, what is older than the live window is from before (design, "Beginning").
ABSENCE_BUSINESS_DAYS = 10
Progress = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class Turn:
    """One account's turn at one hour. `last`: the hour of the pass before, None at the very first."""

    account: Account
    mailbox: Mailbox
    memory: Memory
    policy: Policy
    now: datetime
    last: datetime | None
    progress: Progress

    @property
    def ledger(self) -> Ledger:
        """Where the facts go."""
        return self.memory.ledger

    def take(self) -> tuple[Gathered, tuple[Fact, ...]]:
        """Everything up to the ledger; gives what was read and the new facts."""
        intents.resolve(self.mailbox, self.ledger, self.memory.history().drafts, self.account.name, self.now)
        known = self.memory.known()
        marks = self.ledger.marks(self.account.name)
        snapshot = drafts_folder.recall(self.ledger, self.account.name)
        since = self.policy.calendar.back(self.now, self.account.lookback)
        gathered = Reader(self.mailbox, marks, known, since, self.progress).gather(snapshot.status)
        new = [*self._began(not marks), *self._new_facts(gathered, known, snapshot, since)]
        self.ledger.record(new, [(self.account.name, m) for m in gathered.marks], hour=self.now)
        return gathered, (*new, *self._look_at_drafts(gathered, known, snapshot, new))

    def _new_facts(self, gathered: Gathered, known: Known, snapshot: Snapshot, since: datetime) -> list[Fact]:
        lives = self.memory.history().drafts
        in_drafts = {d.identity for d in snapshot.drafts} | {read(h.raw).identity for h in gathered.drafts or ()}
        intake = Intake(
            self.account.name, gathered.folders, known, lives, frozenset(in_drafts), self.now, since, gathered.notes
        )
        return intake.facts(gathered.messages)

    def _look_at_drafts(
        self, gathered: Gathered, known: Known, snapshot: Snapshot, new: list[Fact]
    ) -> tuple[Fact, ...]:
        """Our drafts in Drafts and Trash: known again if the ledger was lost, and what has become of them."""
        headers = self._drafts_to_read(gathered, new)
        trash = [m.envelope for m in gathered.messages if m.own and m.folder == gathered.folders.trash]
        again = self._rediscovered(headers or (), trash, gathered.folders, known)
        lives = tuple(life for life in self.memory.history().drafts if life.intended.account == self.account.name)
        thrown = {life.intended.draft for envelope in trash if (life := recognise(envelope, lives))}
        drafts = snapshot.drafts
        if headers is not None:
            drafts = drafts_folder.look(self.mailbox, self.account.name, headers, lives, known)
        seen = Snapshot(gathered.drafts_status, drafts, snapshot.trash | thrown)
        told = fates(self.memory.history().pursuits, lives, drafts, seen.trash, self.now)
        self.ledger.record(told, hour=self.now)
        if seen != snapshot:
            drafts_folder.remember(self.ledger, self.account.name, seen)
        return (*again, *told)

    def _drafts_to_read(self, gathered: Gathered, new: list[Fact]) -> list[RawHeader] | None:
        """Drafts is read anew if it changed, or if somebody became known to whom a draft may lie there already."""
        somebody_new = any(isinstance(fact, MessageSeen) and fact.opens for fact in new)
        if gathered.drafts is None and gathered.folders.drafts and somebody_new:
            return list(self.mailbox.list_drafts(gathered.folders.drafts))
        return gathered.drafts

    def _rediscovered(
        self, headers: Iterable[RawHeader], trash: list[Envelope], folders: Folders, known: Known
    ) -> list[Fact]:
        lying = [Lying(read(header.raw), folders.drafts, in_trash=False) for header in headers]
        lying += [Lying(envelope, folders.trash, in_trash=True) for envelope in trash]
        lives = self.memory.history().drafts
        key = account_key(self.account.user, self.policy.addresses[0])
        found = drafts_folder.rediscover(lying, known, key, self.account.name, self.now, lives)
        if found:
            self.ledger.record(found, hour=self.now)
        return found

    def _began(self, first: bool) -> list[Fact]:
        if first:
            return [Began(self.now, self.now, self.account.name, "first scan")]
        calendar = self.policy.calendar
        if self.last is None:
            return []
        expected = calendar.add_working_days(calendar.local_day(self.last), ABSENCE_BUSINESS_DAYS)
        if calendar.local_day(self.now) <= expected:
            return []
        return [Began(self.now, self.now, self.account.name, f"back after {(self.now - self.last).days} days")]
