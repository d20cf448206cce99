"""Nobody is asked for anything while the user owes them what they promised, unless the user pins it all the same."""

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.promises import Promise
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.states import APPLICATIONS

LIFTS = "`correct --nothing-promised`"


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held day by day while a promise is open; a thank-you asks for nothing. A pin is the user's later word: whatever
    they write, a promise too, ends it.
    """
    if not pursuit.promises or step.thanks or pursuit.wishes.pinned:
        return None
    owed = still_owed(pursuit, situation)
    if not owed:
        return None
    calendar = situation.policy.calendar
    day = owed[0].day
    again, until = situation.tomorrow_ready(), calendar.ready(calendar.add_working_days(day, 1))
    because = f"you promised something by {day.isoformat()}; a mail of yours keeps it, or {LIFTS} lifts it"
    return Hold(max(again, until), because, open=until <= again)


def still_owed(pursuit: Pursuit, situation: Situation) -> tuple[Promise, ...]:
    """What the user has not done yet. That they would apply, an application at that firm has kept: no mail tells it."""
    promises = pursuit.promises
    if not any(one.applies for one in promises):
        return promises
    firms = pursuit.about.firms
    applied = [
        other.opening.hour
        for other in situation.history.pursuits
        if other.opening.opens in APPLICATIONS and not firms.isdisjoint(other.about.firms) and other.id != pursuit.id
    ]
    return tuple(one for one in promises if not (one.applies and any(hour >= one.hour for hour in applied)))
