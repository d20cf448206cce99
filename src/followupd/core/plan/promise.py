"""Nobody is asked for anything while the user owes them what they promised."""

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held day by day while a promise is open; a thank-you asks for nothing."""
    if not pursuit.promises or step.thanks:
        return None
    calendar = situation.policy.calendar
    day = pursuit.promises[0].day
    again, until = situation.tomorrow_ready(), calendar.ready(calendar.add_working_days(day, 1))
    because = f"you promised something by {day.isoformat()}, and a mail of yours keeps it"
    return Hold(max(again, until), because, open=until <= again)
