"""No draft before every watched folder is known to be current: an answer may lie where nobody has looked yet."""

from datetime import timedelta

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until the next pass that reads everything."""
    if situation.current:
        return None
    return Hold(situation.now + timedelta(minutes=2), situation.stale or "not every folder has been read")
