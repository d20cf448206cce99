"""A draft that lies there twice, or again: which copy is too many, and what is said of it.

A server may finish an APPEND long after the connection was given up (measured on Dovecot with SIGSTOP: mail-facts.md,
Part A, finding 2), when the same bytes were written once more. Only a copy that is byte for byte ours is ever too many.
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import datetime

from followupd.core.facts import DraftWritten
from followupd.core.pursuits.pursuit import DraftInFolder, DraftLife

# After these nobody waits for the draft any more; what still lies there as we wrote it would be sent a second time.
_OVER = {
    "sent": "you have sent it",
    "sent_edited": "you have changed it and sent it",
    "taken_back": "it was taken back",
}


@dataclass(frozen=True, slots=True)
class Twin:
    """One copy too many of a draft of ours. `because`: why it is too many."""

    life: DraftLife
    copy: DraftInFolder
    because: str

    @property
    def written(self) -> str:
        """The digest of the writing that it is a copy of."""
        return self.copy.older or self.life.intended.digest

    def told(self, removed: bool) -> str:
        """The sentence for the user. It names the pursuit, since it goes into the journal too."""
        done = "the identical copy was removed" if removed else "it is left there: remove the copy in your mail client"
        return f"Pursuit {self.life.intended.pursuit}: a draft lies in Drafts once too often ({self.because}); {done}."


def twins(in_drafts: Iterable[DraftInFolder], lives: Iterable[DraftLife]) -> tuple[Twin, ...]:
    """Every copy too many, of all drafts of ours. The last copy of a draft that somebody waits for is never one."""
    lying: dict[tuple[str, str], list[DraftInFolder]] = {}
    for draft in in_drafts:
        if draft.draft:
            lying.setdefault((draft.account, draft.draft), []).append(draft)
    return tuple(
        twin for life in lives for twin in _of(life, lying.get((life.intended.account, life.intended.draft), []))
    )


def _of(life: DraftLife, copies: list[DraftInFolder]) -> list[Twin]:
    identical = sorted((copy for copy in copies if copy.untouched), key=lambda c: (c.uid != life.uid, c.uid))
    older = [copy for copy in copies if copy.older]
    if life.fate in _OVER:
        return [Twin(life, copy, _OVER[life.fate]) for copy in (*identical, *older)]
    if older and len(older) < len(copies):
        late = [Twin(life, copy, "the server stored it late, when it was written anew") for copy in older]
        return late + _of(life, [copy for copy in copies if not copy.older])
    if not life.intended.digest:
        return [
            Twin(life, copy, "since the ledger was lost nothing says which is as it was written") for copy in copies[1:]
        ]
    if len(identical) < len(copies):
        # Beside a changed copy the one we wrote may be what a client is about to replace, or what its user keeps.
        strange = [copy for copy in identical if life.uid is not None and copy.uid != life.uid]
        return [Twin(life, copy, "you have changed another copy") for copy in strange]
    return [Twin(life, copy, "the server stored it twice") for copy in identical[1:]]


def come_to_light(
    lives: Iterable[DraftLife], in_drafts: Iterable[DraftInFolder], in_trash: Container[str], now: datetime
) -> tuple[DraftWritten, ...]:
    """Drafts not known to be stored, or thought not to be, that lie in Drafts or Trash: they were written after all."""
    here = {draft.draft: draft.uid for draft in in_drafts}
    found: list[DraftWritten] = []
    for life in lives:
        draft = life.intended.draft
        if life.stage != "written" and (draft in here or draft in in_trash):
            where = "found in Drafts" if draft in here else "found in Trash"
            found.append(DraftWritten(now, now, life.intended.pursuit, draft, None, here.get(draft), where))
    return tuple(found)
