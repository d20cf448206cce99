"""Doing what was decided: an intent to disk, then the APPEND, then the confirmation. Nothing is retried here."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from followupd.adapters.imap.drafts import Refused
from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import AppendStarted, DraftFate, DraftIntended, DraftNotWritten, DraftWritten, Fate
from followupd.core.mail.compose import Draft, compose
from followupd.core.mail.digest import digest
from followupd.core.mail.html_text import text_of_html
from followupd.core.mail.mailbox import FolderStatus
from followupd.core.plan.decisions import TakeBack, WriteDraft
from followupd.core.pursuits.pursuit import DraftInFolder, DraftLife
from followupd.core.pursuits.twins import Twin


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes into one account's Drafts at one hour."""

    mailbox: Mailbox
    ledger: Ledger
    account: str
    folder: str
    now: datetime

    def write(self, decision: WriteDraft, draft: Draft, again: bool) -> None:
        """Exactly once in effect: `Refused` means certainly not stored, `Ambiguous` is resolved by a later pass.

        `again`: an earlier APPEND of it was lost. The very same bytes are written, so that a late twin is identical.
        """
        kept = self.ledger.outgoing(draft.ids.draft_id) if again else None
        raw = kept or compose(draft)
        intended = self._intended(decision, draft, raw)
        self.ledger.record([intended], hour=self.now, outgoing=(intended.draft, raw))
        self.ledger.record([AppendStarted(self.now, self.now, decision.pursuit, intended.draft)], hour=self.now)
        try:
            appended = self.mailbox.append_draft(self.folder, raw)
        except Refused as refused:
            self._close(DraftNotWritten(self.now, self.now, decision.pursuit, intended.draft, str(refused)))
            raise
        because = "the server took it"
        self._close(
            DraftWritten(
                self.now, self.now, decision.pursuit, intended.draft, appended.uidvalidity, appended.uid, because
            )
        )

    def give_up(self, decision: WriteDraft, draft: Draft, because: str) -> None:
        """Keep why it cannot be written, whatever the server would say."""
        intended = self._intended(decision, draft, compose(draft))
        not_written = DraftNotWritten(self.now, self.now, decision.pursuit, intended.draft, because)
        self.ledger.record([intended, not_written], hour=self.now)

    def _close(self, fact: DraftWritten | DraftNotWritten) -> None:
        self.ledger.record([fact], hour=self.now, dropped=fact.draft)

    def _intended(self, decision: WriteDraft, draft: Draft, raw: bytes) -> DraftIntended:
        status = next(iter(self.mailbox.status([self.folder])), FolderStatus(self.folder, 0, 0, 0))
        return DraftIntended(
            seen=self.now,
            hour=self.now,
            account=self.account,
            folder=self.folder,
            pursuit=decision.pursuit,
            draft=draft.ids.draft_id,
            message_id=draft.ids.message_id,
            marker=draft.ids.marker,
            parent=decision.parent,
            step=decision.index,
            template=decision.step.template,
            because=decision.because,
            to=draft.to,
            subject=draft.subject,
            text=draft.text,
            digest=digest(raw),
            uidvalidity=status.uidvalidity,
            uidnext=status.uidnext,
            opens_thread=not draft.in_reply_to,
            cc=draft.cc,
            ask=decision.step.ask,
            told=draft.told,
            attached=tuple(attachment.name for attachment in draft.attachments),
            html_text=text_of_html(draft.markup),
        )

    def remove_twin(self, twin: Twin) -> bool:
        """Remove a copy too many if it is still byte for byte ours, and record once what came of it."""
        removed = self.mailbox.remove_own(twin.copy.folder, twin.copy.uid, twin.written)
        told, intended = twin.told(removed), twin.life.intended
        if told != twin.life.because:
            noticed = DraftFate(self.now, self.now, intended.pursuit, intended.draft, twin.life.fate, told)
            self.ledger.record([noticed], hour=self.now)
        return removed

    def take_back(self, decision: TakeBack, lying: DraftInFolder, life: DraftLife) -> bool:
        """Remove it if it is still byte for byte ours; else it is left, and stays as it was."""
        # Recorded before it is removed: killed in between, it must not look as if the user had deleted it.
        begins = partial(self._tell_fate, decision, "taken_back", decision.because)
        if self.mailbox.remove_own(lying.folder, lying.uid, life.intended.digest, begins):
            return True
        self._tell_fate(decision, "edited", "it was overtaken, but it is not as we wrote it, or cannot be removed")
        return False

    def _tell_fate(self, decision: TakeBack, fate: Fate, because: str) -> None:
        self.ledger.record(
            [DraftFate(self.now, self.now, decision.pursuit, decision.draft, fate, because)], hour=self.now
        )
