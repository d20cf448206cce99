"""The last guard, outside the planner: with too many drafts of ours in Drafts nothing more is written."""

from followupd.core.plan.situation import Situation

TOO_MANY = 20


def why_not(situation: Situation) -> str:
    """The reason, without a period, if nothing may be written now, else ""."""
    resumed = max((w.hour for w in situation.history.words.that("resume") if not w.pursuit), default=None)
    ours = sum(bool(draft.draft) and (resumed is None or draft.hour > resumed) for draft in situation.in_drafts)
    if ours <= TOO_MANY:
        return ""
    return (
        f"{ours} drafts of followupd lie in Drafts; nothing is written until there are {TOO_MANY} or fewer, "
        "or you say `followupd resume`"
    )
