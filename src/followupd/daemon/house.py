"""What is open while the daemon lives: the config, the ledger, one mailbox per account. It takes the passes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.imap.session import AccountSettings
from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.core.errors import FollowupError, OurBug, TryLater, UserMustAct
from followupd.core.facts import Fact
from followupd.core.meaning.news import NewsItem
from followupd.core.plan.policy import Policy
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon import by_the_ledger, named, resume, twins
from followupd.daemon.carrying_out import carry_out
from followupd.daemon.enclosing import Stock
from followupd.daemon.memory import Memory
from followupd.daemon.pass_ import Progress, Turn, take_in, what_became
from followupd.daemon.report import Report
from followupd.daemon.writable import account_of

T = TypeVar("T")
# In `run`, an account that needs the user is tried again this much later: often enough to notice, too seldom to be
# locked out for wrong passwords.
UNTIL_MENDED = timedelta(hours=1)


def no_progress(folder: str, number: int) -> None:
    """Tell nobody how far a scan has come."""


@dataclass(slots=True)
class House:
    """Call `pass_at` with one hour after the other, then close its mailboxes. `secret_of`: where passwords are.

    `set_aside`: until when an account is left alone, after it said that the user, or time, must act first.
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
            self._memory = Memory(self.ledger, self.own, self.policy.calendar, self.policy.on_decline)
        return self._memory

    @property
    def own(self) -> frozenset[str]:
        """Keys of the user's own addresses."""
        return by_the_ledger.own_addresses(self.policy, self.accounts)

    def pass_at(self, now: datetime, dry_run: bool = False) -> Report:
        """One pass: Sent of every account, then everything else, then all of it placed; then plan once, then do it."""
        last = self.ledger.last_hour()
        report = Report(now, dry_run, last=last)
        self._read(report)
        by_the_ledger.keep_stale(self.ledger, "; ".join(dict.fromkeys(report.stale)))
        report.notes += self.to_mend()
        if behind := by_the_ledger.behind(now, last):
            report.notes.append(behind)
            return report
        resume.notice(self.ledger, self.policy.resume, self.policy.calendar.local_day(now))
        situation = twins.clear(self, self.situation(now), report)
        report.ask_about_deleted(situation.history.by_id)
        standing = self.memory.standing
        carry_out(self, standing.acts(situation), situation, report)
        report.waiting_for_news = tuple(standing.needs)
        report.tell_refused(self.refused())
        return report

    def to_mend(self) -> tuple[str, ...]:
        """What is wrong in the user's files beside the config: news that cannot be read, letters that cannot be read,
        filled or sent, and steps whose letter is none for them, of which none is ever written.
        """
        from followupd.words.mending import to_mend

        return (*to_mend(self.policy), *self.news()[1])

    def refused(self) -> tuple[str, ...]:
        """Which letters of the user's would be refused on the day they are due, and why: told, and no failure."""
        from followupd.words.mending import refused

        return refused(self.policy)

    def situation(self, now: datetime) -> Situation:
        """All that planning looks at, from the ledger alone."""
        stale = by_the_ledger.stale_since_last(self.ledger)
        return by_the_ledger.situation(self.ledger, self.memory, self.policy, self.accounts, now, stale)

    def news(self) -> tuple[tuple[NewsItem, ...], tuple[str, ...]]:
        """What the user has to tell, read anew each time; and what is wrong with their file of it."""
        return by_the_ledger.news(self.policy)

    def stock(self, situation: Situation) -> Stock:
        """What there is to say in a letter, and what was said."""
        return Stock(self.memory.earlier(), situation.news, situation.told)

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

    def account_of(self, pursuit: Pursuit) -> Account | None:
        """Where its drafts go; None where no account of the config is that."""
        return account_of(pursuit, self.accounts)

    def guarded(self, report: Report, account: Account, act: Callable[[], T]) -> T | None:
        """Whatever goes wrong with one account is said, its connection thrown away, and the others go on."""
        try:
            return act()
        except FollowupError as error:
            self._went_wrong(report, account, error)
        except Exception as error:  # a fault of ours in one account must not end the daemon, nor stop the others
            if self.strict:
                raise
            self._went_wrong(report, account, OurBug.of(error))
        return None

    def is_usable(self, account: Account, report: Report) -> bool:
        """Nothing is written where something went wrong in this pass, or where somebody must act first."""
        return account.name not in self.set_aside and account.name not in {name for name, _ in report.problems}

    def _read(self, report: Report) -> None:
        turns = [turn for account in self.accounts if (turn := self._begun(report, account))]
        words = named.unsought(self.ledger, self.memory.history())
        fresh = named.relevance(words, self.memory.history(), self.own)
        for turn in turns:
            fresh = fresh.joined(turn.fresh)
        for turn in turns:
            self.guarded(report, turn.account, partial(turn.go_on, fresh))
        turns = [turn for turn in turns if self.is_usable(turn.account, report)]
        new = take_in(turns, self.memory, report.now, report.notes)
        report.tell(tuple(new))
        if len(turns) == len(self.accounts):
            named.sought(self.ledger, words)
        for turn in turns:
            self.guarded(report, turn.account, partial(self._finish, turn, tuple(new), report))
        read_now = {turn.account.name for turn in turns if self.is_usable(turn.account, report)}
        report.tell(what_became(self.memory, [account.name for account in self.accounts], read_now, report.now))

    def _begun(self, report: Report, account: Account) -> Turn | None:
        """A connection kept from the pass before may have died meanwhile: then once more, on a new one."""
        until = self.set_aside.get(account.name)
        if until is not None and until > report.now:
            report.stale.append(f"account '{account.name}' is left alone until {until.isoformat(timespec='minutes')}")
            return None
        self.set_aside.pop(account.name, None)
        if account.name in self.mailboxes:
            try:
                return self._begin(account, report.now)
            except TryLater as error:
                self._throw_away(account)
                if error.after is not None:
                    self._went_wrong(report, account, error)
                    return None
        return self.guarded(report, account, partial(self._begin, account, report.now))

    def _begin(self, account: Account, now: datetime) -> Turn:
        return Turn.begin(account, self.mailbox(account), self.memory, self.policy, now, self.progress)

    def _finish(self, turn: Turn, new: tuple[Fact, ...], report: Report) -> None:
        report.notes += turn.gathered.notes
        report.stale += [f"account '{turn.account.name}': {why}" for why in turn.gathered.stale]
        self.drafts_folders[turn.account.name] = turn.gathered.folders.drafts
        report.tell(turn.look_at_drafts(new))
        missing = []
        if not turn.gathered.folders.sent:
            missing.append(_no_folder(turn.account, "Sent", 'sent = ["Sent"]'))
        if turn.account.drafts and not turn.gathered.folders.drafts:
            missing.append(_no_folder(turn.account, "Drafts", 'drafts = "Drafts"'))
        if missing:
            raise UserMustAct(*missing)

    def _went_wrong(self, report: Report, account: Account, error: FollowupError) -> None:
        report.problems.append((account.name, error))
        report.stale.append(f"account '{account.name}' could not be read")
        if isinstance(error, UserMustAct):
            self.set_aside[account.name] = report.now + UNTIL_MENDED
        elif isinstance(error, TryLater) and error.after is not None:
            self.set_aside[account.name] = report.now + error.after
        self._memory = None
        self._throw_away(account)

    def _throw_away(self, account: Account) -> None:
        """Its connection; the next use opens another. What was half learnt is forgotten."""
        self._memory = None
        mailbox = self.mailboxes.pop(account.name, None)
        if mailbox:
            mailbox.close()


def _no_folder(account: Account, role: str, wanted: str) -> str:
    return (
        f"Account '{account.name}': no {role} folder was found on {account.host}; name it in the config, as in "
        f"folders = {{ {wanted} }}, or create one in your mail client."
    )
