"""What the agenda looks at, and one thing it tells. Nothing is remembered of what was shown: each thing has its days,
so that looking changes nothing and twice is once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from followupd.core.facts import Fact, MessageSeen
from followupd.core.plan import own_absence
from followupd.core.plan.decisions import Decision
from followupd.core.plan.planner import plan
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit, State
from followupd.core.pursuits.said import as_said
from followupd.daemon.owed import TOLD_AFTER

WEEK = 7


@dataclass(frozen=True, slots=True)
class Item:
    """One thing. `id`: by which a verb knows it. `quote`: the words it rests on. `sheet`: what to have at hand."""

    id: str
    who: str
    text: str
    quote: str = ""
    day: date | None = None
    sheet: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """What the agenda looks at. `messages`: every known mail, as the user says it is; `asked`: the newest answer of
    each pursuit; `planned`: what is due, if all is current.
    """

    situation: Situation
    messages: tuple[MessageSeen, ...]
    asked: Mapping[str, MessageSeen]
    planned: tuple[Decision, ...]
    resume_changed: date | None = None

    @classmethod
    def of(cls, situation: Situation, facts: Iterable[Fact], resume_changed: date | None = None) -> "Moment":
        """With the facts of the ledger. `resume_changed`: the day on which the user's resume was seen to be another."""
        messages = sorted((f for f in as_said(facts) if isinstance(f, MessageSeen)), key=lambda m: m.hour)
        asked = {name: m for m in messages if not m.ours and m.verdict.may_want for name in m.pursuits}
        situation = replace(situation, current=True)
        planned = tuple(plan(situation))
        return cls(situation, tuple(messages), asked, planned, resume_changed)

    @property
    def today(self) -> date:
        """The user's day."""
        return self.situation.today

    def day_of(self, hour: datetime) -> date:
        """The user's day of an hour."""
        return self.situation.policy.calendar.local_day(hour)

    def is_told(self, since: date, days: tuple[int, ...] = TOLD_AFTER) -> bool:
        """Whether something of that day is told today; what falls on a free day is told on the next working day."""
        return self.today in self._told(since, self.today, days)

    def told_next(self, since: date) -> date:
        """The next day, today left out, on which something of that day is told."""
        return min(day for day in self._told(since, self.today + timedelta(days=2 * WEEK)) if day > self.today)

    def _told(self, since: date, last: date, days: tuple[int, ...] = TOLD_AFTER) -> frozenset[date]:
        calendar = self.situation.policy.calendar
        weekly = range(days[-1] + WEEK, (last - since).days + 1, WEEK)
        return frozenset(calendar.next_working_day(since + timedelta(days=n)) for n in (*days, *weekly))

    def is_caught_up(self, since: date, seen: datetime | None) -> bool:
        """Whether something of that day was missed until now: nobody looked into the mailbox, or the user was away."""
        calendar = self.situation.policy.calendar
        learnt = [self.day_of(seen)] if seen else []
        missed = [day for day in learnt if day > since]
        missed += [
            end + timedelta(days=1)
            for start, end in own_absence.days(self.situation)
            if since <= end and self.today > end
        ]
        return any(calendar.next_working_day(day) == self.today for day in missed)

    def is_fresh(self, seen: datetime) -> bool:
        """Whether it was learnt today, or on the working day before."""
        day = self.day_of(seen)
        return day <= self.today <= self.situation.policy.calendar.add_working_days(day, 1)

    def those(self, state: State) -> Iterable[Pursuit]:
        """The pursuits in that state."""
        return (p for p in self.situation.history.pursuits if p.state == state)
