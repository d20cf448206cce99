"""What becomes of our drafts as long as they are not sent: they lie there, are changed, vanish, or are declined.

A missing draft is no decision: some clients remove a draft while it is open, others lay the version that was replaced
into Trash. So nothing is taken for declined before a while has passed in which it neither came back nor was sent.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from followupd.core.facts import DraftFate, Fate, MessageSeen
from followupd.core.mail.addresses import address_key
from followupd.core.plan.sequences import THANKS_NUMBERS
from followupd.core.pursuits.pursuit import DraftInFolder, DraftLife, Pursuit

# NeoMutt, Mutt and Alpine expunge a draft when it is opened, and its user may type for hours.
MISSING_FOR = timedelta(hours=24)
# The order of "append the new version, throw the old one away" is no client's promise.
IN_TRASH_FOR = timedelta(minutes=15)

IN_TRASH = "it lies in Trash; if no newer version appears, you have deleted it"


@dataclass(frozen=True, slots=True)
class Sights:
    """What one look at an account showed. `in_trash`: per draft of ours, when a version of it was last new in Trash."""

    in_drafts: tuple[DraftInFolder, ...]
    in_trash: Mapping[str, datetime]
    now: datetime


def fates(by_id: Mapping[str, Pursuit], lives: Iterable[DraftLife], sights: Sights) -> tuple[DraftFate, ...]:
    """What is new about these drafts, those thought gone that have come back among them."""
    found: list[DraftFate] = []
    for life in lives:
        pursuit = by_id.get(life.intended.pursuit)
        if life.stage == "written" and pursuit:
            told = _fate(life, pursuit, sights)
            if told and (told[0] != life.fate or told[1] == IN_TRASH != life.because):
                found.append(
                    DraftFate(sights.now, _hour(life, told[0], sights), pursuit.id, life.intended.draft, *told)
                )
    return tuple(found)


def _hour(life: DraftLife, fate: Fate, sights: Sights) -> datetime:
    """When it happened: what was deleted was deleted when it was first seen in Trash, not when that was sure."""
    return life.since if fate == "declined" and life.because == IN_TRASH else sights.now


def _fate(life: DraftLife, pursuit: Pursuit, sights: Sights) -> tuple[Fate, str] | None:
    if life.sent or life.fate == "taken_back":
        return None
    newest = _newest_instead(life, pursuit)
    if newest and newest.hour > life.intended.hour and newest.draft != life.intended.draft:
        return ("superseded", "you wrote your own mail after it") if life.fate != "declined" else None
    here = [d for d in sights.in_drafts if d.draft == life.intended.draft]
    if here:
        # What was stored late of an earlier writing says nothing of the one that is waited for.
        here = [d for d in here if not d.older] or here
        # A changed copy beside ours is what the user goes on with, whichever of the two the client removes.
        untouched = all(d.untouched for d in here)
        return ("pending", "it lies in Drafts") if untouched else ("edited", "it lies in Drafts, changed")
    return _missing(life, sights)


def _newest_instead(life: DraftLife, pursuit: Pursuit) -> MessageSeen | None:
    """The user's newest mail that may stand in the place of a draft; in that of a thank-you, one to the same person."""
    if life.intended.step not in THANKS_NUMBERS:
        return pursuit.last_sent if pursuit.last_sent.ours else None
    to = {address_key(a.address) for a in life.intended.to}
    theirs = (m for m in reversed(pursuit.sent) if to & {address_key(a.address) for a in (*m.to, *m.cc)})
    return next(theirs, None)


def _missing(life: DraftLife, sights: Sights) -> tuple[Fate, str] | None:
    if life.fate == "declined":
        return None
    vanished = life.fate == "vanished"
    thrown = sights.in_trash.get(life.intended.draft)
    # What came into Trash while it still lay in Drafts is an older version that a client replaced.
    if thrown and thrown >= (life.since if vanished else sights.now):
        if life.because != IN_TRASH:
            return ("vanished", IN_TRASH)
        return ("declined", "you moved it to Trash") if sights.now - life.since >= IN_TRASH_FOR else None
    if not vanished:
        return ("vanished", "it is not in Drafts any more; you may have it open")
    if sights.now - life.since >= MISSING_FOR:
        return ("declined", "it is gone from Drafts for a day, and no sent copy of it was seen")
    return None
