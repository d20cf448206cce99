"""One pursuit per person at a time, unless they are about different positions."""

from followupd.core.mail.addresses import address_key
from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit

_RUNNING = ("waiting", "your_turn")


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held day by day while another pursuit with the same person, touched later, is running."""
    if pursuit.lead is None or step.thanks:
        return None
    key = address_key(pursuit.lead.address)
    for name in situation.history.crowd.by_lead.get(key, ()):
        other = situation.pursuit(name)
        if other.id != pursuit.id and other.state in _RUNNING and _goes_first(other, pursuit, situation):
            because = f"they are followed up in {other.id}, and one at a time is enough"
            return Hold(situation.tomorrow_ready(), because, open=True)
    return None


def _goes_first(other: Pursuit, pursuit: Pursuit, situation: Situation) -> bool:
    """Of two about the same the one touched last, unless nothing is left to do in it."""
    if (other.last_touchpoint, other.id) < (pursuit.last_touchpoint, pursuit.id):
        return False
    positions = {p.about.position.casefold() for p in (other, pursuit) if p.about.position}
    return len(positions) < 2 and not (other.state == "waiting" and situation.step(other) is None)
