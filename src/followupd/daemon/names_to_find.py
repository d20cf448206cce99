"""For whom a name has to be found before anything can be written: each asked for once, at its wait, few a day."""

from collections import Counter
from datetime import date

from followupd.core.plan import wait
from followupd.core.plan.barred import unwanted
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.people import plain
from followupd.core.pursuits.pursuit import Pursuit

A_DAY = 3


def names_to_find(situation: Situation) -> tuple[tuple[Pursuit, tuple[Pursuit, ...]], ...]:
    """Whom to find a name for today, and whom of that firm the user knows already. One firm is asked about once."""
    calendar, places, taken = situation.policy.calendar, Counter[date](), set[str]()
    found: list[Pursuit] = []
    nameless = [p for p in situation.history.pursuits if p.state == "unreachable" and not unwanted(p)]
    for pursuit in sorted(nameless, key=lambda p: (_day(p, situation), p.id)):
        firm = plain(pursuit.about.organisation_name or pursuit.about.organisation or pursuit.id)
        if firm in taken:
            continue
        taken.add(firm)
        day = calendar.next_working_day(_day(pursuit, situation))
        while places[day] >= A_DAY:
            day = calendar.add_working_days(day, 1)
        places[day] += 1
        if day == situation.today:
            found.append(pursuit)
    return tuple((pursuit, known_there(pursuit, situation)) for pursuit in found)


def known_there(pursuit: Pursuit, situation: Situation) -> tuple[Pursuit, ...]:
    """The other pursuits with a person of that firm, one for each person."""
    firm, name = pursuit.about.organisation, plain(pursuit.about.organisation_name)
    people: dict[str, Pursuit] = {}
    for other in situation.history.pursuits:
        about = other.about
        same = (firm and about.organisation == firm) or (name and plain(about.organisation_name) == name)
        if same and other.lead and other.id != pursuit.id and other.state != "unreachable":
            people.setdefault(other.lead.address, other)
    return tuple(people.values())


def _day(pursuit: Pursuit, situation: Situation) -> date:
    """When it is asked for: at the wait of its first step; where a mail came back, or nothing waits, the day after."""
    calendar, step = situation.policy.calendar, situation.step(pursuit)
    if step is None or pursuit.bounced:
        return calendar.add_working_days(calendar.local_day(pursuit.last_touchpoint), 1)
    return calendar.local_day(wait.due(pursuit, step, situation))
