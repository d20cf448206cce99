"""What the user put off stays put off."""

from datetime import datetime

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until `drafts_ready_at` of the day the user named, or the working day after."""
    return lasting(pursuit, situation)


def lasting(pursuit: Pursuit, situation: Situation) -> Hold | None:
    """The same, whatever the step."""
    until = ends(pursuit, situation)
    if until is None or situation.now >= until:
        return None
    return Hold(until, f"you snoozed it until {pursuit.wishes.snoozed}")


def ends(pursuit: Pursuit, situation: Situation) -> datetime | None:
    """The hour at which it ends, or has ended; None where nothing was put off."""
    day, calendar = pursuit.wishes.snoozed, situation.policy.calendar
    return calendar.ready(calendar.next_working_day(day)) if day else None
