"""What became of our drafts: recognised in Drafts, Sent and Trash by what mail clients leave of them.

The signals and their order are those measured in six clients: a known id, our header, or the marker together with the
parent. The marker alone is no proof: a later reply in the thread repeats it.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from followupd.core.facts import DraftFate, Fate, MessageSeen
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import address_key
from followupd.core.plan.sequences import THANKS_NUMBERS
from followupd.core.pursuits.pursuit import DraftInFolder, DraftLife, Pursuit

# Some clients remove a draft while it is open; only after this long is a missing one taken for declined.
GRACE = timedelta(hours=24)


def recognise(envelope: Envelope, lives: Iterable[DraftLife]) -> DraftLife | None:
    """The draft of ours that this message is, or was made from; strongest signal first."""
    held = tuple(lives)
    for life in held:
        if life.intended.message_id in envelope.known_as or envelope.draft_id == life.intended.draft:
            return life
    for life in held:
        if carries_marker(envelope, life.intended.marker, life.intended.parent):
            return life
    return None


def carries_marker(envelope: Envelope, marker: str, parent: str) -> bool:
    """Marker in References and the draft's own parent in In-Reply-To."""
    return marker in envelope.references and parent in envelope.in_reply_to


def fates(
    pursuits: Iterable[Pursuit],
    lives: Iterable[DraftLife],
    in_drafts: tuple[DraftInFolder, ...],
    in_trash: frozenset[str],
    now: datetime,
) -> tuple[DraftFate, ...]:
    """What is new about these drafts, those thought gone that have come back among them."""
    by_id = {pursuit.id: pursuit for pursuit in pursuits}
    found: list[DraftFate] = []
    for life in lives:
        pursuit = by_id.get(life.intended.pursuit)
        if life.stage == "written" and pursuit:
            told = _fate(life, pursuit, in_drafts, in_trash, now)
            if told and told[0] != life.fate:
                found.append(DraftFate(now, now, pursuit.id, life.intended.draft, *told))
    return tuple(found)


def _fate(
    life: DraftLife,
    pursuit: Pursuit,
    in_drafts: tuple[DraftInFolder, ...],
    in_trash: frozenset[str],
    now: datetime,
) -> tuple[Fate, str] | None:
    if life.fate in ("sent", "sent_edited", "taken_back"):
        return None
    newest = _newest_instead(life, pursuit)
    if newest and newest.hour > life.intended.hour and newest.draft != life.intended.draft:
        return ("superseded", "you wrote your own mail after it") if life.fate != "declined" else None
    here = [d for d in in_drafts if d.draft == life.intended.draft]
    if here:
        untouched = any(d.untouched for d in here)
        return ("pending", "it lies in Drafts") if untouched else ("edited", "it lies in Drafts, changed")
    return _missing(life, in_trash, now)


def _newest_instead(life: DraftLife, pursuit: Pursuit) -> MessageSeen | None:
    """The user's newest mail that may stand in the place of a draft; in that of a thank-you, one to the same person."""
    if life.intended.step not in THANKS_NUMBERS:
        return pursuit.last_sent if pursuit.last_sent.ours else None
    to = {address_key(a.address) for a in life.intended.to}
    theirs = (m for m in reversed(pursuit.sent) if to & {address_key(a.address) for a in (*m.to, *m.cc)})
    return next(theirs, None)


def _missing(life: DraftLife, in_trash: frozenset[str], now: datetime) -> tuple[Fate, str] | None:
    if life.intended.draft in in_trash:
        return ("declined", "you moved it to Trash")
    if life.fate in ("pending", "edited"):
        return ("vanished", "it is not in Drafts any more")
    if life.fate == "vanished" and now - life.since >= GRACE:
        return ("declined", "it is gone from Drafts for a day and was not sent")
    return None
