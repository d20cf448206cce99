"""The next draft before its time: what would be written if its hour had come."""

from followupd.core.plan import wait
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.house import House
from followupd.daemon.letters import Missing, write
from followupd.daemon.report import Written


def preview(pursuit: Pursuit, situation: Situation, house: House) -> tuple[Written | None, tuple[str, ...]]:
    """The draft of the next mail step, or what is missing for it. It bears the hour at which it would be written."""
    step = situation.step(pursuit)
    if pursuit.state != "waiting" or step is None:
        return None, (f"no step is next: {pursuit.because}",)
    if step.news == "required":
        return None, ("news: this step is written only with news",)
    account = next(a for a in house.accounts if a.name == pursuit.account)
    decision = WriteDraft(pursuit.id, pursuit.step, step, pursuit.followed.identity, "preview")
    hour = max(situation.now, wait.due(pursuit, step, situation))
    draft = write(decision, pursuit, house.policy, account, house.own, hour)
    if isinstance(draft, Missing):
        return None, draft.what
    names = tuple(a.name for a in draft.attachments)
    to = ", ".join(str(a) for a in draft.to)
    return Written(account.name, pursuit.id, to, draft.subject, decision.because, draft.text, names), ()
