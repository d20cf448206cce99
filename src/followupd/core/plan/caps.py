"""Not a pest: how much unanswered mail one person and one organisation get (design, "Caps").

Counted are the user's unanswered mails, whoever drafted them, and every draft that lies waiting, which counts as
written today. The mail that opened a pursuit does not count against that pursuit's own steps.
"""

from collections.abc import Iterator
from datetime import date, datetime

from followupd.core.mail.reading import address_key
from followupd.core.plan.decisions import Hold
from followupd.core.plan.durations import Cap
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit

# After so many unanswered mails in a row to one person only steps that bring news are still written.
UNANSWERED_WITHOUT_NEWS = 3

Counted = tuple[date, str, str]  # the user's day, the person's key, the organisation


def hold_person(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held while this person's mails reach a cap."""
    if pursuit.lead is None:
        return None
    person = address_key(pursuit.lead.address)
    days = [day for day, who, _ in _counted(pursuit, situation) if who == person]
    return _latest(
        Hold(_room(days, cap, situation), f"{cap} to one person")
        for cap in situation.policy.limits.per_person
        if _within(days, cap, situation) >= cap.number
    )


def hold_organisation(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held while other people of the same organisation wait for an answer to reach a cap."""
    if pursuit.lead is None or not pursuit.about.organisation:
        return None
    person = address_key(pursuit.lead.address)
    newest: dict[str, date] = {}
    for day, who, organisation in _counted(pursuit, situation):
        if organisation == pursuit.about.organisation and who != person:
            newest[who] = max(day, newest.get(who, day))
    days = list(newest.values())
    return _latest(
        Hold(_room(days, cap, situation), f"{cap} to one organisation")
        for cap in situation.policy.limits.per_organisation
        if _within(days, cap, situation) >= cap.number
    )


def hold_unanswered(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held while three mails in a row are unanswered, unless the step brings news."""
    if step.news == "required" or pursuit.lead is None:
        return None
    person = address_key(pursuit.lead.address)
    days = {day for day, who, _ in _touches(pursuit, situation) if who == person}
    if len(days) < UNANSWERED_WITHOUT_NEWS:
        return None
    return Hold(situation.tomorrow_ready(), "three mails in a row are unanswered: the next one needs news")


def _counted(pursuit: Pursuit, situation: Situation) -> Iterator[Counted]:
    """Every unanswered touch and waiting draft."""
    yield from _touches(pursuit, situation)
    yield from _waiting(pursuit, situation)


def _touches(pursuit: Pursuit, situation: Situation) -> list[Counted]:
    """Unanswered mails, each day once for each person; the opening mail of this very pursuit is left out."""
    life = dict(situation.history.signs_of_life)
    found: set[Counted] = set()
    for other in situation.history.pursuits:
        for touch in other.unanswered:
            if touch.opening and other.id == pursuit.id:
                continue
            alive = {p for p in touch.people if p not in life or life[p] < touch.hour}
            day = situation.policy.calendar.local_day(touch.hour)
            found |= {(day, person, touch.organisation) for person in alive}
    return sorted(found)


def _waiting(pursuit: Pursuit, situation: Situation) -> Iterator[Counted]:
    planned = {p.pursuit for p in situation.planned}
    for other in situation.history.pursuits:
        if other.id != pursuit.id and other.lead and (other.id in planned or any(d.live for d in other.drafts)):
            yield situation.today, address_key(other.lead.address), other.about.organisation


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
