"""Nothing is written while the user is away, and their absence uses up no wait."""

from datetime import date

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def days(situation: Situation) -> tuple[tuple[date, date], ...]:
    """The days on which the user is away, by their word and their config."""
    return (*situation.policy.away, *situation.history.own_absences)


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until `drafts_ready_at` of the user's first working day back."""
    now = [until for since, until in days(situation) if since <= situation.today <= until]
    if not now:
        return None
    calendar = situation.policy.calendar
    back = calendar.next_working_day(situation.today, away=days(situation))
    return Hold(calendar.ready(back), f"you are away until {max(now).isoformat()}")
