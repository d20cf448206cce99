"""What one new answer costs a daemon that follows many pursuits, against one that follows a tenth of them."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from time import process_time

from bench.figures import Figure, of_rounds
from bench.ground import Ground, Size
from bench.many import begun
from bench.one_scan import POLICY
from bench.post import NOW
from core.telling import ME
from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.core.facts import MessageSeen
from followupd.core.plan.durations import parse_duration
from followupd.daemon.house import House
from servers.dovecot import PASSWORD
from servers.mailbox import FOLDERS, Mailbox

MANY, FEW = 10_000, 1_000
AT_MOST = 1.5
BEFORE = NOW - timedelta(days=1200)  # watching began before everything else
_ANSWER = """\
From: {who}
To: Mara Winter <{to}>
Subject: Re: Application as Analyst
Date: {date}
Message-ID: <answer.{number}@firm.example>
In-Reply-To: {parent}
References: {parent}
Content-Type: text/plain; charset=utf-8

Dear Ms Winter,

thank you for your application. We will be in touch.

Kind regards
"""


@dataclass
class Daemon:
    """One that has followed so many pursuits for long. `hour`: of its last pass."""

    house: House
    mailbox: Mailbox
    asked: list[MessageSeen]
    hour: datetime = NOW
    answers: int = 0
    seconds: list[float] = field(default_factory=list)

    def hears(self) -> float:
        """Processor seconds of the pass that finds one new answer."""
        mail, self.answers = self.asked[self.answers], self.answers + 1
        self.hour += timedelta(minutes=2)
        told = _ANSWER.format(
            who=mail.to[0], to=ME.address, parent=mail.identity, number=self.answers,
            date=self.hour.strftime("%a, %d %b %Y %H:%M:%S +0000"),
        )  # fmt: skip
        self.mailbox.deliver("INBOX", told.replace("\n", "\r\n").encode(), self.hour)
        begin = process_time()
        report = self.house.pass_at(self.hour)
        seconds = process_time() - begin
        assert not report.problems and not report.stale, (report.problems, report.stale)
        assert len(report.seen) == 1, report
        return seconds


def one_answer(ground: Ground, size: Size, rounds: int) -> Iterator[Figure]:
    """Interleaved; the first two passes of each daemon read everything and write what is due."""
    with ExitStack() as stack:
        many, few = (_daemon(ground, count, stack) for count in (MANY, FEW))
        for number in range(3 * rounds + 2):
            told = [(daemon, daemon.hears()) for daemon in (many, few)]
            for daemon, seconds in told if number > 1 else ():
                daemon.seconds.append(seconds)
        for daemon in (many, few):
            daemon.house.close_mailboxes()
            daemon.mailbox.close()
    yield of_rounds(
        f"a new answer, {MANY} pursuits", "s", many.seconds, few.seconds, AT_MOST, f"a new answer, {FEW} pursuits"
    )


def _daemon(ground: Ground, count: int, stack: ExitStack) -> Daemon:
    account = ground.dovecot.account(f"answers-{count}@applicant.example")
    mailbox = Mailbox(account)
    for folder in FOLDERS:
        mailbox.create(folder)
    ledger = stack.enter_context(Ledger.open(Path(stack.enter_context(tempfile.TemporaryDirectory()))))
    own = Account("main", account.host, account.port, "none", account.user, (), parse_duration("60 days"))
    house = House(POLICY, (own,), ledger, lambda _: PASSWORD, strict=True)
    house.pass_at(BEFORE)
    facts = list(begun(count))
    ledger.record(facts, hour=NOW)
    ledger.remember("read:main", NOW.isoformat())
    answered = {name for fact in facts if isinstance(fact, MessageSeen) and not fact.ours for name in fact.pursuits}
    asked = [f for f in facts if isinstance(f, MessageSeen) and f.opens and not answered & {*f.pursuits}]
    return Daemon(house, mailbox, asked)
