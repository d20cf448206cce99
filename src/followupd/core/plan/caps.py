"""Not a pest: how much unanswered mail one person and one organisation get (design, "Caps").

Counted are the user's unanswered mails, whoever drafted them, and every draft that lies waiting, which counts as
written today. The mail that opened a pursuit does not count against that pursuit's own steps. What the user pinned
to a day is outside the caps; thank-yous are, and news of the user's own, and neither counts while it lies there.
"""

from collections.abc import Iterator
from datetime import date, datetime

from followupd.core.plan.decisions import Hold
from followupd.core.plan.durations import Cap
from followupd.core.plan.sequences import Step, counts_against_caps
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.counted import Counted
from followupd.core.pursuits.pursuit import Pursuit, Thanks

# After so many unanswered mails in a row to one person only steps that bring news are still written.
UNANSWERED_WITHOUT_NEWS = 3


def hold_person(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held while this person's mails reach a cap."""
    if pursuit.lead is None or _outside(pursuit, step):
        return None
    person = situation.history.crowd.person(pursuit.lead.address)
    days = sorted({one.day for one in _counted(pursuit, person, situation) if one.person == person})
    return _latest(
        Hold(_room(days, cap, situation), f"{cap} to one person")
        for cap in situation.policy.limits.per_person
        if _within(days, cap, situation) >= cap.number
    )


def hold_organisation(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held while other people of the same organisation wait for an answer to reach a cap."""
    if pursuit.lead is None or not pursuit.about.organisation or _outside(pursuit, step):
        return None
    person = situation.history.crowd.person(pursuit.lead.address)
    newest: dict[str, date] = {}
    for one in _counted(pursuit, person, situation):
        if one.organisation == pursuit.about.organisation and one.person != person:
            newest[one.person] = max(one.day, newest.get(one.person, one.day))
    days = list(newest.values())
    return _latest(
        Hold(_room(days, cap, situation), f"{cap} to one organisation")
        for cap in situation.policy.limits.per_organisation
        if _within(days, cap, situation) >= cap.number
    )


def hold_unanswered(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held while three mails in a row are unanswered, unless the step brings news."""
    if step.news == "required" or pursuit.lead is None or _outside(pursuit, step):
        return None
    person = situation.history.crowd.person(pursuit.lead.address)
    touches = situation.history.counted.to_person.get(person, ())
    days = {one.day for one in touches if not (one.opening and one.pursuit == pursuit.id)}
    if len(days) < UNANSWERED_WITHOUT_NEWS:
        return None
    return Hold(situation.tomorrow_ready(), "three mails in a row are unanswered: the next one needs news", open=True)


def _outside(pursuit: Pursuit, step: Step) -> bool:
    """Thank-yous and what the user pinned are outside the caps (design, "Caps")."""
    return step.thanks or pursuit.wishes.pinned is not None


def _counted(pursuit: Pursuit, person: str, situation: Situation) -> Iterator[Counted]:
    """Unanswered mails and waiting drafts to this person or their organisation, but this pursuit's own opening mail."""
    counted = situation.history.counted
    organisation = pursuit.about.organisation
    for one in (*counted.to_person.get(person, ()), *counted.to_organisation.get(organisation, ())):
        if not (one.opening and one.pursuit == pursuit.id):
            yield one
    yield from _planned(pursuit, situation)


def _planned(pursuit: Pursuit, situation: Situation) -> Iterator[Counted]:
    """What waits in Drafts counts as written today, and so does what this very plan can write, thank-yous apart."""
    own = (pursuit.id, pursuit.lead and situation.history.crowd.person(pursuit.lead.address))
    for other in _waiting(situation):
        person = situation.history.crowd.person(other.lead.address) if other.lead else ""
        if person and (other.id, person) != own:
            yield Counted(other.id, False, situation.today, person, other.about.organisation)


def _waiting(situation: Situation) -> Iterator[Pursuit]:
    """The pursuits of those drafts, each as it stands toward the one it goes to."""
    for name, to in sorted(situation.history.counted.waiting.items()):
        pursuit = situation.pursuit(name)
        yield from (pursuit.toward(Thanks(one, situation.now)) if one else pursuit for one in to)
    for decision in situation.filled:
        if counts_against_caps(decision.index, decision.step.ask, decision.step.news != "none"):
            yield situation.toward(decision)


def _within(days: list[date], cap: Cap, situation: Situation) -> int:
    return sum(situation.now < _falls_out(day, cap, situation) for day in days)


def _room(days: list[date], cap: Cap, situation: Situation) -> datetime:
    """When enough of them have fallen out of the cap's window that one more fits."""
    out = sorted(_falls_out(day, cap, situation) for day in days)
    return out[len(out) - cap.number]


def _falls_out(day: date, cap: Cap, situation: Situation) -> datetime:
    calendar = situation.policy.calendar
    return calendar.leaves(calendar.ready(day), cap.duration)


def _latest(holds: Iterator[Hold]) -> Hold | None:
    return max(holds, key=lambda h: h.until, default=None)
