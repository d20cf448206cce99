"""Nobody is written to while they are away: until the first business day after the date their note names."""

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until `drafts_ready_at` of the first business day after the latest absence."""
    return latest(pursuit, situation)


def latest(pursuit: Pursuit, situation: Situation) -> Hold | None:
    """The absence that ends last, if one lasts."""
    calendar = situation.policy.calendar
    holds = [Hold(calendar.ready(calendar.add_working_days(a.until, 1)), a.because) for a in pursuit.away]
    ahead = [h for h in holds if h.until > situation.now]
    return max(ahead, key=lambda h: h.until, default=None)
