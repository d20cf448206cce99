"""A draft was sent: as it was or changed, what was changed, and how that is known, as facts for the ledger."""

from collections.abc import Iterable
from datetime import datetime

from followupd.core.facts import DraftChanged, DraftFate, Fact, Fate
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.reading import address_key
from followupd.core.mail.subjects import bare_subject
from followupd.core.pursuits.assignment import Match
from followupd.core.pursuits.likeness import Changes, fewest_changes
from followupd.core.pursuits.pursuit import DraftLife
from followupd.core.pursuits.signals import own_names

NOTHING = Changes((), ())
ONE_PART = (
    "of the text and the HTML of the mail only one was changed, so some readers see the old words; "
    "let your mail program write one of the two"
)


def facts_of_sending(
    match: Match, envelope: Envelope, texts: tuple[str, ...], hour: datetime, now: datetime
) -> list[Fact]:
    """What became of the draft, and what the user changed in it. `texts`: plain text, then HTML where there is some."""
    changed = what_changed(match.life, envelope, texts, hour, now)
    fate: Fate = "sent_edited" if changed else "sent"
    likely = "" if match.signal.certain else "probably "
    how = "you changed it and sent it" if changed else "you sent it as it was"
    if not match.life.texts:  # known again after the ledger was lost: there is nothing to compare with
        how = "you sent it"
    intended, hour = match.life.intended, max(hour, match.life.since)  # never before what was seen of it in Drafts
    told = DraftFate(now, hour, intended.pursuit, intended.draft, fate, f"{likely}{how}: {match.signal.because}")
    return [told, changed] if changed else [told]


def what_changed(
    life: DraftLife, envelope: Envelope, texts: tuple[str, ...], hour: datetime, now: datetime
) -> DraftChanged | None:
    """None where nothing but form has changed."""
    ours = life.intended
    found = [fewest_changes(life.texts, text) for text in texts if text.strip()] if life.texts else []
    words = max(found, key=Changes.size, default=NOTHING)
    one_part = bool(words) and not all(found)
    subject = "" if bare_subject(envelope.subject) == bare_subject(ours.subject) else envelope.subject
    gone, new = _without(ours.to, envelope.recipients), _without(envelope.to, (*ours.to, *ours.cc))
    if not (words or subject or gone or new):
        return None
    return DraftChanged(
        now, hour, ours.pursuit, ours.draft, words.removed, words.added, subject, gone, new, one_part
    )  # fmt: skip


def proves_sending(envelope: Envelope, own: bool, lives: Iterable[DraftLife]) -> DraftLife | None:
    """The draft that must have been sent, because a mail answers it, or stands further down in its thread.

    For clients that file no copy. A mail of the user's own that answers the draft itself proves nothing.
    """
    for life in lives:
        names = own_names(life)
        if names & set(envelope.parents) and not (
            own and (not envelope.in_reply_to or names & set(envelope.in_reply_to))
        ):
            return life
    return None


def _without(these: tuple[Address, ...], those: tuple[Address, ...]) -> tuple[Address, ...]:
    have = {address_key(address.address) for address in those}
    return tuple(address for address in these if address_key(address.address) not in have)
