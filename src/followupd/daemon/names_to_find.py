"""For whom a name has to be found before anything can be written: each asked for once, at its wait, few a day.

Where a mail came back it is told at once, and a few times more: each day counts until it reaches somebody.
"""

from collections import Counter
from datetime import date, timedelta

from followupd.core.plan import wait
from followupd.core.plan.barred import unwanted
from followupd.core.plan.situation import Situation
from followupd.core.plan.watched import known_there
from followupd.core.pursuits.people import plain
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.unreached import named_alone

A_DAY = 3
# When it is told that a mail came back, in days after it did.
CAME_BACK_TOLD = (0, 1, 3, 6)


def names_to_find(situation: Situation) -> tuple[tuple[Pursuit, tuple[Pursuit, ...]], ...]:
    """Whom to find a name for today, and whom of that firm the user knows already. One firm is asked about once."""
    unreachable = [p for p in situation.history.pursuits if p.state == "unreachable"]
    found = [p for p in unreachable if p.bounced and _is_told(_came_back(p, situation), situation)]
    found += _asked_once([p for p in unreachable if not p.bounced and not unwanted(p)], situation)
    return tuple((pursuit, known_there(pursuit, situation)) for pursuit in found)


def _is_told(came_back: date, situation: Situation) -> bool:
    days = (came_back + timedelta(days=n) for n in CAME_BACK_TOLD)
    return situation.today in {situation.policy.calendar.next_working_day(day) for day in days}


def _came_back(pursuit: Pursuit, situation: Situation) -> date:
    """The day on which that was said."""
    hours = [m.hour for m in pursuit.messages if not m.ours and m.verdict.recipients]
    return situation.policy.calendar.local_day(max(hours, default=pursuit.last_touchpoint))


def _asked_once(nameless: list[Pursuit], situation: Situation) -> list[Pursuit]:
    calendar, places, taken = situation.policy.calendar, Counter[date](), set[str]()
    found: list[Pursuit] = []
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
    return found


def _day(pursuit: Pursuit, situation: Situation) -> date:
    """When it is asked for: at the wait of its first step; where nothing waits, or an address alone is missing, the day
    after.
    """
    calendar, step = situation.policy.calendar, situation.step(pursuit)
    if step is None or named_alone(pursuit):
        return calendar.add_working_days(calendar.local_day(pursuit.last_touchpoint), 1)
    return calendar.local_day(wait.due(pursuit, step, situation))
