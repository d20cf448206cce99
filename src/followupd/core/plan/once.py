"""A step's draft is written once. Only one that was taken back untouched, or never stored, may be written anew."""

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held day by day while this message was already followed by this step."""
    for life in pursuit.drafts:
        there = life.stage in ("started", "written") and life.fate != "taken_back"
        same = there and life.intended.parent == pursuit.followed.identity
        if same and life.intended.step == situation.number(pursuit):
            return Hold(
                situation.tomorrow_ready(), f"this step's draft was written before and is {life.fate}", open=True
            )
    return None
