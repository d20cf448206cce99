"""The next draft before its time: what would be written if its hour had come."""

from dataclasses import dataclass

from followupd.core.plan import wait
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.situation import Situation
from followupd.core.plan.something_new import something_new
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.carrying_out import told
from followupd.daemon.house import House
from followupd.daemon.letters import Missing, write
from followupd.daemon.report import Written


@dataclass(frozen=True, slots=True)
class Previewed:
    """The draft of the next mail step, the checks it passed, and what to know of it; or what is missing for it."""

    written: Written | None = None
    missing: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def preview(pursuit: Pursuit, situation: Situation, house: House) -> Previewed:
    """The next draft. It bears the hour at which it would be written."""
    step = situation.step(pursuit)
    if not pursuit.may_write or step is None:
        return Previewed(missing=(f"no step is next: {pursuit.because}",))
    if step.news == "required" and not something_new(pursuit, situation):
        return Previewed(missing=("news: this step is written only with news",))
    account = house.account_of(pursuit)
    if account is None:
        return Previewed(missing=(f"account '{pursuit.account}' in the config",))
    to = pursuit.to_thank[0] if pursuit.to_thank and step.to == "each" else None
    decision = WriteDraft(pursuit.id, situation.number(pursuit), step, pursuit.followed.identity, "preview", to)
    pursuit = situation.toward(decision)
    hour = max(situation.now, wait.due(pursuit, step, situation))
    draft = write(decision, pursuit, house.policy, account, house.own, hour, house.stock(situation))
    if isinstance(draft, Missing):
        return Previewed(missing=draft.what)
    return Previewed(told(account, pursuit, decision.because, draft), passed=draft.passed, notes=draft.notes)
