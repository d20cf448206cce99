"""Drafts are written on the user's working days only, from `drafts_ready_at` on."""

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held over the night, the weekend and public holidays."""
    calendar = situation.policy.calendar
    if not calendar.is_working_day(situation.today):
        return Hold(situation.tomorrow_ready(), "no working day")
    ready = calendar.ready(situation.today)
    return Hold(ready, "before the hour at which drafts are ready") if situation.now < ready else None
