"""Ten years of a search with 500 people and one fault in a hundred passes: no promise broken, nothing lost or leaked.

Half a year with 30 people in `make test`, ten with 500 under `make soak`.
"""

import logging
import random
import resource
import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from adapters.imap.scripted import Scripted
from faults.ground import CALENDAR, POLICY, SOAK, account_at
from faults.letters import message_id
from faults.model import FLAGS, ModelMailbox
from followupd.adapters.store.folder import LEDGER
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import MessageSeen
from followupd.core.plan.decisions import Rest
from followupd.core.plan.planner import plan
from followupd.core.plan.standing import Standing
from followupd.core.pursuits.folding import fold
from followupd.daemon.house import House
from lives.search import Contact, Search, contacts

LOG = logging.getLogger(__name__)
DAYS, PEOPLE = (3650, 500) if SOAK else (180, 30)
BEGIN = datetime(2026, 1, 5, 6, 0, tzinfo=CALENDAR.zone)
FAULTS = 0.01
# What it may grow by in its second half: what is known of ever more people, but not what a leak takes.
GROWS = 1.25


class Daemon:
    """Mara's followupd, which is started anew now and then. `written`: drafts on each of her days."""

    def __init__(self, box: ModelMailbox, search: Search, state: Path) -> None:
        self.box, self.search, self.state = box, search, state
        self.chance = random.Random(1)
        self.written: Counter[str] = Counter()
        self.faults = self.passes = self.troubled = 0
        self.open()

    def open(self) -> None:
        self.ledger = Ledger.open(self.state)
        self.ledger._connection.execute("PRAGMA synchronous = OFF")  # no power fails here
        self.house = House(POLICY, (account_at(self.box.server.port),), self.ledger, lambda _: "secret", strict=True)

    def close(self) -> None:
        self.house.close_mailboxes()
        self.ledger.close()

    def looks(self) -> None:
        """One pass, and what must hold after it."""
        self.box.now += timedelta(minutes=3)
        if self.chance.random() < FAULTS:
            self.goes_wrong()
        before, number = self.box.untouchable(), len(self.box.written)
        report = self.house.pass_at(self.box.now)
        self.passes += 1
        self.box.server.lines.clear()  # the server's own notes would be taken for a leak
        self.troubled += bool(report.problems or report.stale)
        assert not self.box.wrong, self.box.wrong
        assert self.box.untouchable() == before, "something of the user's was changed"
        for _, to in self.box.written[number:]:
            self.may_write(self.search.to(f"To: {to}\r\n\r\n".encode()))
        lying = [m for *_, m in self.box.all_of("Drafts") if m.of]
        assert len(lying) <= POLICY.limits.live_drafts

    def may_write(self, one: Contact) -> None:
        """The promises, from outside: the hour, the last word, the caps."""
        now, today = self.box.now, CALENDAR.local_day(self.box.now)
        assert CALENDAR.is_working_day(today) and now >= CALENDAR.ready(today), now
        self.written[today.isoformat()] += 1
        assert self.written[today.isoformat()] <= POLICY.limits.drafts_per_day
        assert one.last not in ("asks", "bounces"), f"a draft to {one.shown}: their last word {one.last}"
        if one.last == "holds" and one.last_hour:
            assert today >= CALENDAR.add_working_days(CALENDAR.local_day(one.last_hour), 10), "too early"
        if one.last == "own" and one.unanswered:
            out = CALENDAR.add_working_days(CALENDAR.local_day(one.unanswered[-1]), 5)
            assert out <= today, f"two mails to {one.shown} within five business days"

    def goes_wrong(self) -> None:
        """A fault, of one kind or the other."""
        self.faults += 1
        match self.chance.randrange(5):
            case 0:
                self.box.cut_at = self.chance.randrange(20)
            case 1:
                self.box.cut_append = self.chance.randrange(3)
            case 2:
                self.box.renumber(self.chance.choice(sorted(FLAGS)), self.chance.choice(("same", "others", "from 1")))
            case 3:
                self.box.stores_late()
            case _:
                self.close()
                self.open()

    def ends(self) -> None:
        """The ledger is intact, and what was kept in memory all the time is what the facts add up to."""
        self.box.cut_at = self.box.cut_append = None
        for _ in range(3):
            self.looks()
        facts, history = self.ledger.facts(), self.house.memory.history()
        assert history == fold(facts, self.house.own, CALENDAR)
        seen = {fact.identity for fact in facts if isinstance(fact, MessageSeen)}
        begun = [one for one in self.search.people if one.sent]
        assert [one.shown for one in begun if message_id(one.sent) not in seen] == []
        moment = self.house.situation(self.box.now)
        standing = Standing()
        acts = [d for d in standing.acts(moment) if not isinstance(d, Rest)]
        assert {*acts, *standing.needs} == {d for d in plan(moment) if not isinstance(d, Rest)}
        assert {d.pursuit for d in plan(moment) if not hasattr(d, "draft")} == set(history.by_id)
        self.close()
        with sqlite3.connect(self.state / LEDGER) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.fixture
def server() -> Iterator[Scripted]:
    with Scripted().serving() as serving:
        yield serving


@pytest.mark.timeout(0)  # a busy machine makes a life no worse
def test_a_search_of_years_breaks_no_promise_and_leaks_nothing(server: Scripted, tmp_path: Path) -> None:
    box = ModelMailbox(server, now=BEGIN)
    search = Search(box, contacts(PEOPLE, DAYS, seed=7), seed=8)
    daemon = Daemon(box, search, tmp_path / "state")
    half = 0
    for day in range(DAYS):
        today = BEGIN + timedelta(days=day)
        for hour in (time(7, 40), time(18, 0)):
            box.now = max(box.now, datetime.combine(today.date(), hour, CALENDAR.zone))
            if hour == time(18, 0):
                search.reviews_drafts()
            else:
                search.morning(day)
            daemon.looks()
        if day == DAYS // 2:
            half = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    daemon.ends()
    LOG.info(
        "%d passes, %d faults, %d passes in trouble, %d drafts; memory %d MB at half, %d MB at the end",
        daemon.passes, daemon.faults, daemon.troubled, sum(daemon.written.values()), half // 1024, peak // 1024,
    )  # fmt: skip
    assert daemon.faults and sum(daemon.written.values()) > PEOPLE // 3
    assert peak <= GROWS * half, f"from {half} to {peak} KB"
