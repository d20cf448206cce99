"""Whom nothing is ever written to: who asked for no more mail, whom the user named, and what wants no follow-up; and a
rejection after which the user applied to the same person anew.
"""

from followupd.core.mail.addresses import address_key, means
from followupd.core.plan import deadline
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.states import APPLIED


def because(pursuit: Pursuit, step: Step, situation: Situation) -> str:
    """Why nothing is written in this pursuit, or ""."""
    barred = by_a_word(pursuit, situation) or unwanted(pursuit)
    barred = barred or applied_anew(pursuit, situation) or _offered(pursuit, step)
    return barred or deadline.behind(pursuit, step, situation.today)


def by_a_word(pursuit: Pursuit, situation: Situation) -> str:
    """That the user or they themselves want nothing more written to that person, or "": no draft of it lies there."""
    return _never(pursuit, situation) or _opted_out(pursuit, situation)


def ends(pursuit: Pursuit, situation: Situation) -> str:
    """What would end that, or "" where nothing bars it."""
    if _never(pursuit, situation):
        return "another `[limits] never` in your config"
    if _opted_out(pursuit, situation):
        return "`correct`, if that was misread, or `resume`"
    if pursuit.offer.stands and pursuit.state == "waiting":
        return "`won` or `lost`"
    if pursuit.deadline and not pursuit.deadline.over and pursuit.deadline.until < situation.today:
        return "`won` or `lost` of that offer, or an answer of theirs"
    return "an answer of theirs" if unwanted(pursuit) or applied_anew(pursuit, situation) else ""


def applied_anew(pursuit: Pursuit, situation: Situation) -> str:
    """That the user has applied to the same person again since they turned them down: the old matter is left alone."""
    if pursuit.sequence != "rejection" or pursuit.lead is None:
        return ""
    beside = situation.history.crowd.by_lead.get(address_key(pursuit.lead.address), ())
    for other in map(situation.pursuit, beside):
        if other.opening.opens == "application" and other.opening.hour > pursuit.begun.hour:
            day = situation.policy.calendar.local_day(other.opening.hour)
            return f"you applied to them anew on {day.isoformat()} ({other.id})"
    return ""


def _offered(pursuit: Pursuit, step: Step) -> str:
    """Whoever made the user an offer has decided: they are thanked for a talk, and asked nothing."""
    return "their offer stands, and is yours to answer" if pursuit.offer.stands and not step.thanks else ""


def _never(pursuit: Pursuit, situation: Situation) -> str:
    """`[limits] never`: an address, or "@" and a domain with all below it."""
    if pursuit.lead is None:
        return ""
    named = (one for one in situation.policy.limits.never if means(one, pursuit.lead))
    return next((f"your config says never to write to {one}" for one in named), "")


def _opted_out(pursuit: Pursuit, situation: Situation) -> str:
    key = address_key(pursuit.lead.address) if pursuit.lead else ""
    return "they asked for no more mail" if key in situation.history.crowd.opted_out else ""


def unwanted(pursuit: Pursuit) -> str:
    """That a posting, or its acknowledgement, asks not to be followed up, with its words; else ""."""
    if pursuit.sequence not in APPLIED:
        return ""
    words = (m.verdict.finding("no_follow_up") for m in (pursuit.begun.message, pursuit.opening))
    found = next((text for text in words if text), "")
    return f"they ask for no follow-up: {found}" if found else ""
