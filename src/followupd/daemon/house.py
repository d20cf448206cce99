"""What is open while the daemon lives: the config, the ledger, one mailbox per account. It takes the passes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.imap.session import AccountSettings
from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.core.errors import FollowupError, OurBug, TryLater, UserMustAct
from followupd.core.mail.reading import address_key
from followupd.core.plan.decisions import Decision, Need, Rest, TakeBack, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.plan.policy import Policy
from followupd.core.plan.situation import Situation
from followupd.daemon import breaker, drafts_folder
from followupd.daemon.letters import Missing, write
from followupd.daemon.memory import Memory
from followupd.daemon.pass_ import Progress, Turn
from followupd.daemon.perform import Writer
from followupd.daemon.report import Report, Written


def own_addresses(policy: Policy, accounts: tuple[Account, ...]) -> frozenset[str]:
    """Keys of every address the user writes from: those of `[me]`, and logins that are addresses."""
    logins = (a.user for a in accounts if "@" in a.user)
    return frozenset(address_key(address) for address in (*policy.addresses, *logins))


def no_progress(folder: str, number: int) -> None:
    """Tell nobody how far a scan has come."""


@dataclass(slots=True)
class House:
    """Call `pass_at` with one hour after the other, then close its mailboxes. `secret_of`: where passwords are.

    `strict`: let faults of ours through, to be seen with their traceback.
    """

    policy: Policy
    accounts: tuple[Account, ...]
    ledger: Ledger
    secret_of: Callable[[Account], str]
    progress: Progress = no_progress
    mailboxes: dict[str, Mailbox] = field(default_factory=dict)
    drafts_folders: dict[str, str] = field(default_factory=dict)
    set_aside: dict[str, datetime] = field(default_factory=dict)
    strict: bool = False
    _memory: Memory | None = None

    @property
    def memory(self) -> Memory:
        """What the ledger adds up to."""
        if self._memory is None:
            self._memory = Memory(self.ledger, self.own, self.policy.calendar)
        return self._memory

    @property
    def own(self) -> frozenset[str]:
        """Keys of the user's own addresses."""
        return own_addresses(self.policy, self.accounts)

    def pass_at(self, now: datetime, dry_run: bool = False) -> Report:
        """One pass over every account: read all of them, then plan once, then do it."""
        report = Report(now, dry_run)
        last = self.ledger.last_hour()
        for account in self.accounts:
            if self.set_aside.get(account.name, now) <= now:
                self.set_aside.pop(account.name, None)
                self._guarded(report, account, partial(self._read_afresh, account, now, last, report))
        if last is not None and now < last:
            report.notes.append(f"The clock went back: the last pass was at {last.isoformat()}. No draft is written.")
            return report
        situation = self.situation(now, stale=self._stale(report))
        self._perform(plan(situation), situation, report)
        return report

    def situation(self, now: datetime, stale: str = "") -> Situation:
        """All that planning looks at, from the ledger alone."""
        history = self.memory.history()
        drafts = tuple(d for a in self.accounts for d in drafts_folder.recall(self.ledger, a.name).drafts)
        return Situation(now, self.policy, history, drafts, current=not stale, stale=stale)

    def close_mailboxes(self) -> None:
        """Close every connection."""
        for mailbox in self.mailboxes.values():
            mailbox.close()
        self.mailboxes.clear()

    def mailbox(self, account: Account) -> Mailbox:
        """The account's open mailbox, opened if need be."""
        if account.name not in self.mailboxes:
            self.mailboxes[account.name] = Mailbox.open(AccountSettings.of(account), self.secret_of(account))
        return self.mailboxes[account.name]

    def _read_afresh(self, account: Account, now: datetime, last: datetime | None, report: Report) -> None:
        """A connection kept from the pass before may have died meanwhile: then once more, on a new one."""
        kept = account.name in self.mailboxes
        try:
            self._read(account, now, last, report)
        except TryLater:
            if not kept:
                raise
            self._memory = None
            self._throw_away(account)
            self._read(account, now, last, report)

    def _read(self, account: Account, now: datetime, last: datetime | None, report: Report) -> None:
        turn = Turn(account, self.mailbox(account), self.memory, self.policy, now, last, self.progress)
        gathered, facts = turn.take()
        report.notes += gathered.notes
        self.drafts_folders[account.name] = gathered.folders.drafts
        if account.drafts and not gathered.folders.drafts:
            raise UserMustAct(
                f"Account '{account.name}': no Drafts folder was found on {account.host}; "
                'name it in the config, as in folders = { drafts = "Drafts" }, or create one in your mail client.'
            )
        report.tell(facts)

    def _guarded(self, report: Report, account: Account, act: Callable[[], None]) -> None:
        """Whatever goes wrong with one account is said, its connection thrown away, and the others go on."""
        try:
            act()
        except FollowupError as error:
            report.problems.append((account.name, error))
            self._memory = None
            self._throw_away(account)
        except Exception as error:  # a fault of ours in one account must not end the daemon, nor stop the others
            if self.strict:
                raise
            report.problems.append((account.name, OurBug.of(error)))
            self._memory = None
            self._throw_away(account)

    def _throw_away(self, account: Account) -> None:
        """Its connection; the next use opens another."""
        mailbox = self.mailboxes.pop(account.name, None)
        if mailbox:
            mailbox.close()

    def _stale(self, report: Report) -> str:
        """An account that could not be read may hold the answer; one that needs the user is set aside and said."""
        waiting = [name for name, error in report.problems if not isinstance(error, UserMustAct)]
        return f"account '{waiting[0]}' could not be read" if waiting else ""

    def _perform(self, decisions: tuple[Decision, ...], situation: Situation, report: Report) -> None:
        stopped = breaker.why_not(situation)
        if stopped:
            report.notes.append(stopped)
        for decision in decisions:
            match decision:
                case WriteDraft() if not stopped:
                    self._write(decision, situation, report)
                case TakeBack() if not report.dry_run:
                    self._take_back(decision, situation, report)
                case Need():
                    report.needs.append((decision.pursuit, decision.because))
                case Rest(until=datetime() as until):
                    report.next_look = min(until, report.next_look or until)
                case _:
                    pass

    def _write(self, decision: WriteDraft, situation: Situation, report: Report) -> None:
        pursuit = situation.pursuit(decision.pursuit)
        account = next(a for a in self.accounts if a.name == pursuit.account)
        draft = write(decision, pursuit, self.policy, account, self.own, situation.now)
        if isinstance(draft, Missing):
            report.needs += [(pursuit.id, what) for what in draft.what]
            return
        if self._unusable(account, report):
            return
        if not report.dry_run and account.drafts:
            life = next((d for d in pursuit.drafts if d.intended.draft == draft.ids.draft_id), None)
            again = bool(life and life.stage == "not_written")
            before = len(report.problems)
            self._guarded(report, account, lambda: self._writer(account, situation).write(decision, draft, again))
            if len(report.problems) > before:
                return
        if account.drafts:
            names = tuple(a.name for a in draft.attachments)
            to = ", ".join(str(a) for a in draft.to)
            report.written.append(
                Written(account.name, pursuit.id, to, draft.subject, decision.because, draft.text, names)
            )

    def _take_back(self, decision: TakeBack, situation: Situation, report: Report) -> None:
        life = next(d for d in situation.history.drafts if d.intended.draft == decision.draft)
        account = next(a for a in self.accounts if a.name == life.intended.account)
        if self._unusable(account, report):
            return
        lying = next(d for d in situation.in_drafts if d.draft == decision.draft)

        def act() -> None:
            if self._writer(account, situation).take_back(decision, lying, life):
                report.taken_back.append(f"{life.intended.subject} ({decision.because})")

        self._guarded(report, account, act)

    def _unusable(self, account: Account, report: Report) -> bool:
        """Nothing is written where something went wrong in this pass, or where the user must act first."""
        return account.name in self.set_aside or account.name in {name for name, _ in report.problems}

    def _writer(self, account: Account, situation: Situation) -> Writer:
        folder = self.drafts_folders[account.name]
        return Writer(self.mailbox(account), self.ledger, account.name, folder, situation.now)
