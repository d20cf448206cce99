"""One account's part in a pass: fetch; and when the messages of all accounts are placed, look at its drafts."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.core.facts import Began, Fact, MessageSeen
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.ids import account_key
from followupd.core.mail.reading import read
from followupd.core.plan.policy import Policy
from followupd.core.pursuits.fates import Sights, fates
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.pursuit import DraftInFolder, DraftLife
from followupd.core.pursuits.relevance import Relevance
from followupd.core.pursuits.signals import recognise
from followupd.core.pursuits.twins import come_to_light
from followupd.core.pursuits.unfinished import InDrafts
from followupd.daemon import drafts_folder, intents
from followupd.daemon.beginning import Beginning
from followupd.daemon.drafts_folder import Looked, Lying
from followupd.daemon.gather import Reader
from followupd.daemon.intake import Intake
from followupd.daemon.memory import Memory
from followupd.daemon.messages import Gathered, openers
from followupd.daemon.patience import Patience
from followupd.daemon.snapshot import Snapshot, recall, remember

Progress = Callable[[str, int], None]


@dataclass(slots=True)
class Turn:
    """One account's turn at one hour: `begin`, `go_on`, and after the intake `look_at_drafts`, in this order."""

    account: Account
    mailbox: Mailbox
    memory: Memory
    policy: Policy
    now: datetime
    progress: Progress
    beginning: Beginning
    reader: Reader
    gathered: Gathered
    snapshot: Snapshot

    @classmethod
    def begin(
        cls, account: Account, mailbox: Mailbox, memory: Memory, policy: Policy, now: datetime, progress: Progress
    ) -> "Turn":
        """Close what was left open, then read Sent."""
        name, ledger = account.name, memory.ledger
        intents.resolve(mailbox, ledger, memory.history().unsettled, name, now)
        since = policy.calendar.back(now, account.lookback)
        patience = Patience(ledger, name)
        beginning = Beginning.of(ledger, name, memory.own)
        reader = Reader(name, mailbox, beginning.marks, memory.known(), since, patience, progress)
        snapshot = recall(ledger, name)
        return cls(account, mailbox, memory, policy, now, progress, beginning, reader, reader.sent(), snapshot)

    @property
    def ledger(self) -> Ledger:
        """Where the facts go."""
        return self.memory.ledger

    @property
    def fresh(self) -> Relevance:
        """Whom and what the mails in Sent that may open a pursuit make worth reading, in every account."""
        return openers(self.gathered.messages, self.reader.known)

    @property
    def key(self) -> bytes:
        """The key of this account's draft ids, computed and stored nowhere."""
        return account_key(self.account.user, self.policy.addresses[0])

    def go_on(self, fresh: Relevance) -> None:
        """Every other folder."""
        self.reader.rest(self.gathered, fresh, self.snapshot)

    def in_drafts(self) -> tuple[tuple[str, datetime | None], ...]:
        """Identity and Date of what lies in Drafts now."""
        if self.gathered.drafts is not None:
            return tuple((e.identity, e.date) for header in self.gathered.drafts for e in [read(header.raw)])
        return tuple((draft.identity, draft.date) for draft in self.snapshot.drafts)

    def began(self) -> list[Began]:
        """Whether watching begins with this pass."""
        return self.beginning.began(self.now, self.policy.calendar)

    def was_read(self) -> None:
        """Remember that it was, for `began`."""
        self.beginning.was_read(self.now, self.policy.calendar)

    def look_at_drafts(self, new: Sequence[Fact]) -> tuple[Fact, ...]:
        """Our drafts in Drafts and Trash, whichever account they were written to: recorded, and the look remembered.

        They are known again if the ledger was lost.
        """
        known = self.memory.known()
        somebody_new = any(isinstance(fact, MessageSeen) and fact.opens for fact in new)
        if self.gathered.drafts is None and self.gathered.drafts_status and somebody_new:
            self.reader.read_drafts(self.gathered)  # a draft to them may lie there already
        headers = self.gathered.drafts
        trash = [m.envelope for m in self.gathered.messages if m.own and m.role == "trash"]
        again = self._rediscovered([read(h.raw) for h in headers or ()], trash, known)
        lives = self.memory.history().drafts if headers is not None or trash else ()
        thrown = {life.intended.draft: self.now for envelope in trash if (life := recognise(envelope, lives))}
        looked, marked = Looked(self.snapshot.drafts, ()), self.snapshot.marked
        if headers is not None:
            marked = self.gathered.marked
            looked = drafts_folder.look(self.mailbox, self.account.name, headers, lives, known, self.now)
        seen = Snapshot(self.gathered.drafts_status, looked.drafts, self.snapshot.trash | thrown, marked)
        concerned = _concerned(self.memory, seen.drafts)
        found: tuple[Fact, ...] = (*come_to_light(concerned, seen.drafts, seen.trash, self.now), *looked.saved)
        if found:
            self.ledger.record(found, hour=self.now)
        if seen != self.snapshot:
            remember(self.ledger, self.account.name, seen)
        return (*again, *found)

    def _rediscovered(self, drafts: Iterable[Envelope], trash: Iterable[Envelope], known: Known) -> list[Fact]:
        folders = self.gathered.folders
        lying = [Lying(envelope, folders.drafts, in_trash=False) for envelope in drafts]
        lying += [Lying(envelope, folders.trash, in_trash=True) for envelope in trash]
        if not lying:
            return []
        lives = self.memory.history().drafts
        found = drafts_folder.rediscover(lying, known, self.key, self.account.name, self.now, lives)
        if found:
            self.ledger.record(found, hour=self.now)
        return found


def what_became(memory: Memory, accounts: Iterable[str], read_now: Container[str], now: datetime) -> tuple[Fact, ...]:
    """The fates of the drafts of the accounts `read_now`: a draft may have been saved into another account's Drafts.

    `accounts`: all that are configured. A draft of an account that has another name now belongs to the only one.
    """
    names = tuple(accounts)
    seen = [recall(memory.ledger, name) for name in names]
    in_trash: dict[str, datetime] = {}
    for draft, hour in (item for snapshot in seen for item in snapshot.trash.items()):
        in_trash[draft] = max(hour, in_trash.get(draft, hour))
    sights = Sights(tuple(draft for snapshot in seen for draft in snapshot.drafts), in_trash, now)
    lives = [life for life in _concerned(memory, sights.in_drafts) if _belongs_to(life, names) in read_now]
    told = fates(memory.history().by_id, lives, sights)
    if told:
        memory.ledger.record(told, hour=now)
    return told


def _concerned(memory: Memory, in_drafts: Iterable[DraftInFolder]) -> tuple[DraftLife, ...]:
    """The drafts of which more may be told: those that lie there, and those of which nothing final is known."""
    history = memory.history()
    found = {life.intended.draft: life for life in (*history.unsettled, *history.lying(in_drafts))}
    return tuple(found.values())


def _belongs_to(life: DraftLife, names: tuple[str, ...]) -> str:
    account = life.intended.account
    return names[0] if account not in names and len(names) == 1 else account


def take_in(turns: Sequence[Turn], memory: Memory, now: datetime, notes: list[str]) -> list[Fact]:
    """Everything the accounts showed, placed together and recorded with all their marks in one transaction."""
    messages = [message for turn in turns for message in turn.gathered.messages]
    intake = Intake(
        known=memory.known(),
        by_draft=memory.history().by_draft,
        in_drafts=InDrafts.of(one for turn in turns for one in turn.in_drafts()),
        left_sent=frozenset(turn.account.name for turn in turns if turn.gathered.left_sent),
        now=now,
        since={turn.account.name: turn.reader.since for turn in turns},
        keys={turn.account.name: turn.key for turn in turns},
        notes=notes,
        authserv_ids={turn.account.name: turn.account.authserv_id for turn in turns},
    )
    facts = [*(fact for turn in turns for fact in turn.began()), *intake.facts(messages)]
    marks = [(turn.account.name, mark) for turn in turns for mark in turn.gathered.marks]
    memory.ledger.record(facts, marks, hour=now)
    for turn in turns:
        turn.was_read()
        turn.gathered.let_go()
    return facts
