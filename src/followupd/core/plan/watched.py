"""Applications in which no person is known are watched; who it may be is asked once, at their wait, a few a day."""

from collections.abc import Iterable
from datetime import date

from followupd.core.plan.barred import unwanted
from followupd.core.plan.decisions import Need
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.states import APPLIED
from followupd.core.pursuits.unreached import asked

QUESTIONS_A_DAY = 3


def asked_today(pursuits: Iterable[Pursuit], situation: Situation) -> frozenset[str]:
    """The pursuits whose turn it is today. Each has one working day, at its wait or, where that is full, after it."""
    calendar, today = situation.policy.calendar, situation.today
    if not calendar.is_working_day(today):
        return frozenset()
    queue = sorted((asked_from(p, situation), p.id) for p in pursuits if is_nameless(p))
    found, day, room = set(), date.min, 0
    for wait, name in queue:
        first = calendar.next_working_day(wait)
        if first > day:
            day, room = first, QUESTIONS_A_DAY
        elif not room:
            day, room = calendar.next_working_day(day, including=False), QUESTIONS_A_DAY
        room -= 1
        if day == today:
            found.add(name)
    return frozenset(found)


def question(pursuit: Pursuit, situation: Situation) -> Need:
    """Who is the person there? And whom the user knows at that firm."""
    where = pursuit.about.organisation_name or pursuit.about.organisation or "the firm"
    there = known_there(pursuit, situation)
    known = sorted({person_name(p.lead) or p.lead.address for p in there if p.lead})
    whom = f"; you know {', '.join(known)} there" if known else ""
    because = f"{pursuit.because}: {asked(pursuit, where)}{whom}"
    return Need(pursuit.id, "name", because, situation.policy.calendar.ready(situation.today))


def known_there(pursuit: Pursuit, situation: Situation) -> tuple[Pursuit, ...]:
    """The other pursuits with a person of that firm, one for each person."""
    people: dict[str, Pursuit] = {}
    for other in situation.history.pursuits:
        if (
            not pursuit.about.firms.isdisjoint(other.about.firms)
            and other.lead
            and other.id != pursuit.id
            and other.state != "unreachable"
        ):
            people.setdefault(other.lead.address, other)
    return tuple(people.values())


def is_nameless(pursuit: Pursuit) -> bool:
    """Whether nobody is known there whom a mail could go to, though one may."""
    nobody = pursuit.state == "unreachable" and pursuit.lead is None and pursuit.sequence in APPLIED
    return nobody and not unwanted(pursuit)


def asked_from(pursuit: Pursuit, situation: Situation) -> date:
    """The day on which somebody would be written to, if anybody were known: not within the time they asked for."""
    if pursuit.stated:
        return pursuit.stated.until
    sequence = situation.policy.sequence(pursuit.sequence)
    calendar = situation.policy.calendar
    if sequence is None or not sequence.mail_steps:
        return calendar.local_day(pursuit.base)
    return calendar.local_day(calendar.due(pursuit.base, sequence.mail_steps[0].after))
