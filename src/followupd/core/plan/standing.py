"""What a plan came to, kept until the next: a pass looks only at what changed, what has come due and what waits for it.

A rule may only hold back, so a pursuit whose wait is not over needs no look: it sleeps until its hour. What waits for
news is told again as it was told. What may be written is planned exactly as `planner` plans it.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from heapq import heappop, heappush

from followupd.core.plan import barred, current, looks, mornings, own_absence, wait, watched, workday
from followupd.core.plan.decisions import Decision, Hold, Need, Rest, WriteDraft
from followupd.core.plan.durations import parse_duration
from followupd.core.plan.planner import Ranked, in_turn, needed, places, take_backs, told_first
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit

# The rules that look at no pursuit and no step: while one of them holds, nothing at all is written.
EVERYWHERE = (own_absence.hold, mornings.hold, workday.hold, current.hold)
_ANY_STEP = Step(parse_duration("1 minute"), "", "none")
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Sorted:
    """Every pursuit in the heap it belongs to. `thanking`: in which somebody is to be thanked; `looks`: the hours at
    which one is worth a look beside that.
    """

    asleep: dict[str, datetime] = field(default_factory=dict)
    alarms: list[tuple[datetime, str]] = field(default_factory=list)
    needs: dict[str, Need] = field(default_factory=dict)
    awake: set[str] = field(default_factory=set)
    thanking: set[str] = field(default_factory=set)
    with_news: set[str] = field(default_factory=set)
    nameless: dict[str, Pursuit] = field(default_factory=dict)
    asked: frozenset[str] | None = None
    looks: dict[str, frozenset[datetime]] = field(default_factory=dict)
    hours: list[tuple[datetime, str]] = field(default_factory=list)

    def forget(self, name: str) -> None:
        """It is sorted anew."""
        self.asleep.pop(name, None)
        self.needs.pop(name, None)
        self.looks.pop(name, None)
        if self.nameless.pop(name, None):
            self.asked = None
        for heap in (self.awake, self.thanking, self.with_news):
            heap.discard(name)

    def put(self, pursuit: Pursuit, situation: Situation) -> None:
        """One pursuit, as it stands at this hour."""
        name = pursuit.id
        if found := looks.ahead(pursuit, situation):
            self.looks[name] = found
            for hour in found:
                heappush(self.hours, (hour, name))
        if pursuit.occasions:
            self.with_news.add(name)
        if watched.is_nameless(pursuit):
            self.nameless[name], self.asked = pursuit, None
        step = situation.step(pursuit) if pursuit.may_write else None
        if step is None and not (pursuit.may_write and pursuit.to_thank):
            return
        if pursuit.to_thank:
            self.thanking.add(name)
        elif step and situation.now < (until := wait.due(pursuit, step, situation)):
            self.asleep[name] = until
            heappush(self.alarms, (until, name))
        elif step and self._is_barred(pursuit, step, situation):
            return
        elif step and (need := needed(pursuit, step, situation)):
            self.needs[name] = need
        else:
            self.awake.add(name)

    @staticmethod
    def _is_barred(pursuit: Pursuit, step: Step, situation: Situation) -> bool:
        """Not where another pursuit bars it: that one's end frees it, which is no change of its own."""
        anew = barred.applied_anew(pursuit, situation)
        return not anew and bool(barred.because(pursuit, step, situation))

    def woken(self, now: datetime) -> set[str]:
        """Those whose hour has come."""
        found = set()
        while self.alarms and self.alarms[0][0] <= now:
            until, name = heappop(self.alarms)
            if self.asleep.get(name) == until:
                found.add(name)
        return found

    def next_alarm(self) -> tuple[datetime, str] | None:
        """The next hour of one that still sleeps."""
        while self.alarms and self.asleep.get(self.alarms[0][1]) != self.alarms[0][0]:
            heappop(self.alarms)
        return self.alarms[0] if self.alarms else None

    def next_look(self, now: datetime) -> tuple[datetime, str] | None:
        """The next hour at which the agenda tells something of one."""
        while self.hours and (self.hours[0][0] <= now or self.hours[0][0] not in self.looks.get(self.hours[0][1], ())):
            heappop(self.hours)
        return self.hours[0] if self.hours else None


class Standing:
    """`changed`: ids of the pursuits that are not as they were at the last plan; whoever computes them adds to it."""

    def __init__(self) -> None:
        self.changed: set[str] = set()
        self._sorted = _Sorted()
        self._basis: tuple[object, ...] = ()
        self._last = _NEVER

    @property
    def needs(self) -> Collection[Need]:
        """What waits for news, in no order; it stands from plan to plan."""
        return self._sorted.needs.values()

    def acts(self, situation: Situation) -> tuple[Decision, ...]:
        """What the whole plan would do, in its order, but for `needs` and what rests; last the next hour to look."""
        self._settle(situation)
        held = self._sorted
        backs = take_backs(situation)
        first, situation = told_first(_of(held.with_news, situation), situation)
        decisions: list[Decision] = [*backs, *first]
        asked = self._asked(situation)
        situation = replace(situation, asked=asked)
        still, rests = everywhere(situation), list[Rest]()
        always = asked | held.thanking
        for _, pursuit, one in _in_order(always if still else always | held.awake, situation):
            if not still or pursuit.id in always:
                decision = in_turn(pursuit, one, situation)
                if isinstance(decision, Rest):
                    rests.append(decision)
                elif decision and decision not in situation.planned:
                    decisions.append(decision)
                if isinstance(decision, WriteDraft):
                    situation = situation.after(decision)
                    still = everywhere(situation)
        return (*decisions, *self._next(rests, still, situation))

    def _settle(self, situation: Situation) -> None:
        """Sort what is not as it was, or has come due; on a new day, with other rules or other news everything."""
        history = situation.history
        told = situation.told if situation.news else None
        basis = (
            situation.policy, situation.today, situation.news, told, history.own_absences, history.crowd.opted_out,
        )  # fmt: skip
        if basis != self._basis or situation.now < self._last:
            self._sorted, self._basis, self.changed = _Sorted(), basis, set(history.by_id)
        self._last = situation.now
        for name in sorted(self.changed | self._sorted.woken(situation.now)):
            self._sorted.forget(name)
            if name in history.by_id:
                self._sorted.put(history.by_id[name], situation)
        self.changed = set()

    def _asked(self, situation: Situation) -> frozenset[str]:
        """For whom a name is asked today: it changes only with those that have none."""
        if self._sorted.asked is None:
            self._sorted.asked = watched.asked_today(self._sorted.nameless.values(), situation)
        return self._sorted.asked

    def _next(self, rests: list[Rest], still: Hold | None, situation: Situation) -> tuple[Rest, ...]:
        """The earliest hour at which something may be written, or the user be told of it, as far as one is known."""
        if still and self._sorted.awake:
            rests.append(Rest(min(self._sorted.awake), still.until, still.because))
        alarm = self._sorted.next_alarm()
        if alarm:
            rests.append(Rest(alarm[1], alarm[0], "its wait"))
        if look := self._sorted.next_look(situation.now):
            rests.append(Rest(look[1], look[0], "the agenda tells of it then"))
        for pursuit in _of(self._sorted.with_news, situation):
            rests += (Rest(pursuit.id, hour, "it is kept back") for hour in looks.kept_back(pursuit, situation))
        if self._sorted.needs:
            name, hours = min(self._sorted.needs), looks.becomes_news(situation)
            rests += (Rest(name, hour, "there is news from then on") for hour in hours)
        ahead = [(rest.until, rest.pursuit, rest) for rest in rests if rest.until]
        return (min(ahead, key=lambda one: one[:2])[2],) if ahead else ()


def everywhere(situation: Situation) -> Hold | None:
    """Why nothing at all can be written now, if anything holds all of it: the hold that ends last."""
    nobody = next(iter(situation.history.pursuits), None)
    if nobody is None:
        return None
    holds = [hold for rule in EVERYWHERE if (hold := rule(nobody, _ANY_STEP, situation))]
    return max(holds, key=lambda hold: hold.until, default=None)


def _of(names: Iterable[str], situation: Situation) -> list[Pursuit]:
    """These pursuits, in their order."""
    found = [situation.history.by_id[name] for name in names]
    return sorted(found, key=lambda p: (p.opening.hour, p.id))


def _in_order(names: Iterable[str], situation: Situation) -> list[Ranked]:
    found = (one for pursuit in _of(names, situation) for one in places(pursuit, situation))
    return sorted(found, key=lambda one: one[0])
