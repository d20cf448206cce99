"""The sheet for a call that is due: who, the number under their mails, how to begin, and the one ask."""

from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.letter_facts import facts_for
from followupd.daemon.their_part import findings, theirs
from followupd.words.call_sheet import call_sheet


def sheet(pursuit: Pursuit, step: Step, situation: Situation) -> tuple[str, ...]:
    """Its lines. A number counts only if it stands under a mail of the one who is called."""
    facts = facts_for(pursuit, step, situation.policy, situation.now)
    return call_sheet(facts, _number(pursuit))


def _number(pursuit: Pursuit) -> str:
    lead = pursuit.lead.address.casefold() if pursuit.lead else ""
    written = (m for m in reversed(theirs(pursuit)) if m.sender and m.sender.address.casefold() == lead)
    return next((f.text for m in written for f in findings(m, ("phone",))), "")
