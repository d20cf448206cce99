"""What the user put off stays put off."""

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until `drafts_ready_at` of the day the user named, or the working day after."""
    day, calendar = pursuit.wishes.snoozed, situation.policy.calendar
    if day is None:
        return None
    until = calendar.ready(calendar.next_working_day(day))
    return Hold(until, f"you snoozed it until {day.isoformat()}") if situation.now < until else None
