"""The next draft before its time: what would be written if its hour had come."""

from dataclasses import dataclass, replace

from followupd.core.plan import wait
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.situation import Situation
from followupd.core.plan.something_new import something_new, told_of
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.carrying_out import told
from followupd.daemon.enclosing import Stock
from followupd.daemon.house import House
from followupd.daemon.letters import Missing, write
from followupd.daemon.report import Written
from followupd.daemon.wording import earlier_of


@dataclass(frozen=True, slots=True)
class Previewed:
    """The draft of the next mail step, the checks it passed, and what to know of it; or what is missing for it."""

    written: Written | None = None
    missing: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def preview(pursuit: Pursuit, situation: Situation, house: House) -> Previewed:
    """The next draft. It bears the hour at which it would be written; one that lies there is no earlier mail."""
    situation, stock = _without_its_draft(pursuit, situation, house)
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
    draft = write(decision, pursuit, house.policy, account, house.own, hour, stock)
    if isinstance(draft, Missing):
        return Previewed(missing=draft.what)
    return Previewed(told(account, pursuit, decision.because, draft), passed=draft.passed, notes=draft.notes)


def _without_its_draft(pursuit: Pursuit, situation: Situation, house: House) -> tuple[Situation, Stock]:
    """What there was to say, and what was said, when the draft that lies in Drafts was written."""
    lying = {life.intended.draft for life in pursuit.drafts if life.live}
    if not lying:
        return situation, house.stock(situation)
    left = {name: life for name, life in situation.history.by_draft.items() if name not in lying}
    history = replace(situation.history, by_draft=left)
    return replace(situation, told=told_of(history)), Stock(earlier_of(history), situation.news, told_of(history))
