"""One draft at a time: while a draft to that person lies in Drafts, ours or the user's own, no other is written."""

from followupd.core.mail.addresses import address_key
from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.fates import IN_TRASH
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import DraftLife, Pursuit


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until the next working morning, when Drafts is looked at again; a change there is seen earlier anyway."""
    because = own_life(pursuit) or _in_folder(pursuit, situation)
    return Hold(situation.tomorrow_ready(), because, open=True) if because else None


def own_life(pursuit: Pursuit) -> str:
    """That a draft of ours lies in Drafts, or may; "" where none does."""
    for life in pursuit.drafts:
        if life.stage == "started":
            return "a draft may have been written and is being looked for"
        if life.live and life.fate == "vanished" and life.because == IN_TRASH:
            return f"{_named(life, pursuit)} lies in Trash; if it stays there, it counts as declined"
        if life.live and life.fate == "vanished":
            return f"{_named(life, pursuit)} is not in Drafts just now; you may have it open"
        if life.live:
            return f"{_named(life, pursuit)} lies in Drafts for you to review"
    return ""


def _named(life: DraftLife, pursuit: Pursuit) -> str:
    """ "its draft", or whose it is where it does not go to the lead."""
    others = life.intended.to[:1]
    if goes_to_lead(life, pursuit) or not others:
        return "its draft"
    return f"a draft to {person_name(others[0]) or others[0].address}"


def _in_folder(pursuit: Pursuit, situation: Situation) -> str:
    if pursuit.lead is None:
        return ""
    who = situation.history.crowd.person
    lead = who(pursuit.lead.address)
    planned = (situation.toward(d).lead for d in situation.filled)
    if any(who(person.address) == lead for person in planned if person):
        return "another draft to this person is written first"
    there = (d for d in situation.in_drafts if lead in map(who, d.to))
    younger = [d for d in there if d.hour >= pursuit.last_touchpoint]
    if any(d.draft for d in younger) or _just_written(pursuit, situation):
        return "another draft to this person lies in Drafts"
    return "a draft of your own to this person lies in Drafts" if younger else ""


def _just_written(pursuit: Pursuit, situation: Situation) -> bool:
    """Whether another matter's draft to them was written, and Drafts may not have been looked at since."""
    key = address_key(pursuit.lead.address) if pursuit.lead else ""
    others = (situation.pursuit(name) for name in situation.history.crowd.by_lead.get(key, ()) if name != pursuit.id)
    lives = (life for other in others for life in other.drafts if life.live and life.fate == "pending")
    return any(goes_to_lead(life, pursuit) and life.intended.hour >= pursuit.last_touchpoint for life in lives)


def goes_to_lead(life: DraftLife, pursuit: Pursuit) -> bool:
    """Whether it is a draft to the person the next mail goes to."""
    lead = address_key(pursuit.lead.address) if pursuit.lead else ""
    return lead in {address_key(a.address) for a in life.intended.to}
