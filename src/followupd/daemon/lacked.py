"""What a draft lacks: what the user has to give before its day, or why no letter can be made of it on that day."""

from collections.abc import Iterable
from datetime import datetime

from followupd.core.plan.decisions import Decision, WriteDraft
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def lacked(pursuit: Pursuit, step: Step, situation: Situation, due: datetime) -> tuple[str, ...]:
    """What the user has to give before that step's draft can be written when it is due: by then a meeting that is
    fixed will have been. Templates are loaded only where one is.
    """
    if step.news == "required":
        return ()  # said when its hour has come
    from followupd.daemon.letters import lacking

    return lacking(pursuit, step, situation.policy, max(due, situation.now))


def unmade_letters(decisions: Iterable[Decision], situation: Situation) -> dict[str, tuple[str, ...]]:
    """Why no letter can be made where one is due, by pursuit. What words letters is loaded only where one is."""
    due = [decision for decision in decisions if isinstance(decision, WriteDraft)]
    if not due:
        return {}
    from followupd.daemon.unwritten import unwritten

    return {decision.pursuit: lacked for decision, lacked in unwritten(due, situation)}
