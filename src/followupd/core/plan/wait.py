"""The wait of the step, counted from the base, with the lead's absences taken out of it."""

from datetime import datetime

from followupd.core.plan import own_absence
from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def due(pursuit: Pursuit, step: Step, situation: Situation) -> datetime:
    """The hour at which the step's wait has run out; the day the user pinned it to, where they did."""
    calendar = situation.policy.calendar
    if pursuit.wishes.pinned:
        return calendar.ready(calendar.next_working_day(pursuit.wishes.pinned))
    away = (*((a.start, a.until) for a in pursuit.away), *own_absence.days(situation))
    return situation.policy.calendar.due(pursuit.base, step.after, away)


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until the wait is over."""
    until = due(pursuit, step, situation)
    return Hold(until, described(pursuit, step, situation)) if situation.now < until else None


def described(pursuit: Pursuit, step: Step, situation: Situation) -> str:
    """The wait in words: how long, since when, and what does not count."""
    if pursuit.wishes.pinned:
        return f"on {pursuit.wishes.pinned.isoformat()}, the day you pinned it to"
    base = situation.policy.calendar.local_day(pursuit.base)
    absences = [a.because for a in pursuit.away if a.until > base]
    uncounted = f", not counting that {'; '.join(absences)}" if absences else ""
    return f"{step.after} after {base.isoformat()}{uncounted}"
