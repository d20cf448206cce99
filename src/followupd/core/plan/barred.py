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


def stilled(pursuit: Pursuit, situation: Situation) -> str:
    """Why nothing more is written in it, whatever its step and however often the user says that it goes on; else ""."""
    return by_a_word(pursuit, situation) or unwanted(pursuit) or applied_anew(pursuit, situation)


def ends(pursuit: Pursuit, situation: Situation) -> str:
    """What would end that, or "" where nothing bars it."""
    if _never(pursuit, situation):
        return "another `[limits] never` in your config"
    if _opted_out(pursuit, situation):
        return f"{_right(pursuit, situation)}, if that was misread"
    if pursuit.offer.stands and pursuit.state == "waiting":
        return "`won` or `lost`"
    if pursuit.deadline and not pursuit.deadline.over and pursuit.deadline.until < situation.today:
        return "`won` or `lost` of that offer, or an answer of theirs"
    if unwanted(pursuit):
        say = f"`followupd correct {pursuit.id} --follow-ups-welcome`"
        return f"an invitation or a decision of theirs; {say}, if that was misread"
    anew = _anew(pursuit, situation)
    return f"`followupd stop {anew.id}` of the new one" if anew else ""


def _right(pursuit: Pursuit, situation: Situation) -> str:
    """The word that says of the mail in which they asked for no more that it does not."""
    key = address_key(pursuit.lead.address) if pursuit.lead else ""
    for name in situation.history.crowd.by_lead.get(key, ()):
        theirs = [m for m in situation.pursuit(name).messages if not m.ours]
        asked = next((m for m in reversed(theirs) if m.verdict.kind == "opt_out"), None)
        if asked:
            which = "" if asked is theirs[-1] else f" --message '{asked.identity}'"
            return f"`followupd correct {name} --kind human{which}`"
    return "`correct --kind human` of that mail"


def applied_anew(pursuit: Pursuit, situation: Situation) -> str:
    """That the user has applied to the same person again since they turned them down: the old matter is left alone."""
    other = _anew(pursuit, situation)
    if other is None:
        return ""
    day = situation.policy.calendar.local_day(other.opening.hour)
    return f"you applied to them anew on {day.isoformat()} ({other.id})"


def _anew(pursuit: Pursuit, situation: Situation) -> Pursuit | None:
    """The new application, unless the user has ended it: then the old matter is the only one."""
    if pursuit.sequence != "rejection" or pursuit.lead is None:
        return None
    beside = situation.history.crowd.by_lead.get(address_key(pursuit.lead.address), ())
    for other in map(situation.pursuit, beside):
        newer = other.opening.opens == "application" and other.opening.hour > pursuit.begun.hour
        if newer and not _ended_by_word(other, situation):
            return other
    return None


def _ended_by_word(pursuit: Pursuit, situation: Situation) -> bool:
    words = situation.history.words.of.get(pursuit.id, ())
    return pursuit.state == "closed" and any(word.verb in ("stop", "lost", "ignore") for word in words)


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
    if pursuit.sequence not in APPLIED or pursuit.wishes.welcome:
        return ""
    words = (m.verdict.finding("no_follow_up") for m in (pursuit.begun.message, pursuit.opening))
    found = next((text for text in words if text), "")
    return f"they ask for no follow-up: {found}" if found else ""
