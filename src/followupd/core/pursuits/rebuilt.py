"""Knowing our own drafts again without a ledger: their ids are computed anew from the mail they follow."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from followupd.core.mail.envelope import Envelope
from followupd.core.mail.ids import DraftIds, draft_ids
from followupd.core.mail.reading import address_key
from followupd.core.plan.sequences import NUMBERS

_OURS = re.compile(r"[a-z2-7]{26}(@|$)")


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A draft that only we can have written: which message it follows, as which step, with which ids."""

    ids: DraftIds
    parent: str
    step: int
    opens_thread: bool = False


def rebuild(envelope: Envelope, key: bytes, followed: Iterable[str] = ()) -> Rebuilt | None:
    """The draft this message is or was, if its ids are those we would have given it.

    `followed`: ids of messages that may be followed; of these a draft that opens a thread says nothing by itself.
    """
    if envelope.sender is None or not _may_be_ours(envelope):
        return None
    return _among(envelope.in_reply_to, envelope, key) or _among(followed, envelope, key)


def _among(parents: Iterable[str], envelope: Envelope, key: bytes) -> Rebuilt | None:
    own = envelope.sender.address if envelope.sender else ""
    persons = ("", *(address_key(envelope.to[0].address) for _ in envelope.to[:1]))
    for parent in parents:
        for step, person in product(NUMBERS, persons):
            ids = draft_ids(key, own, parent, step, person)
            if _carries(envelope, ids):
                return Rebuilt(ids, parent, step, opens_thread=parent not in envelope.in_reply_to)
    return None


def _may_be_ours(envelope: Envelope) -> bool:
    """Whether any id has the form of ours; all others cost no hash."""
    ids = (envelope.draft_id, *envelope.known_as, *envelope.references)
    return any(_OURS.match(one.removeprefix("<")) for one in ids if one)


def _carries(envelope: Envelope, ids: DraftIds) -> bool:
    known = ids.message_id in envelope.known_as or ids.draft_id == envelope.draft_id
    return known or ids.marker in envelope.references
