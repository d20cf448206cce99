"""Reading one account: what is new in every watched folder, what a new pursuit makes worth reading again, and Drafts.

It decides nothing. Sent is read first, in every account, before anything else is; the marks are recorded together with
the facts, never before. What the server refuses is said, and makes the account stale, so that nothing is written.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from followupd.adapters.imap.drafts import Refused
from followupd.adapters.imap.mailbox import Mailbox
from followupd.core.errors import TryLater
from followupd.core.judges.sent import judge_sent, may_open
from followupd.core.mail.addresses import sender_key
from followupd.core.mail.body import Body, completed, read_body
from followupd.core.mail.mailbox import FolderStatus, Mark, RawHeader
from followupd.core.mail.reading import read
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.relevance import Relevance
from followupd.core.pursuits.sieve import Sieve
from followupd.daemon.messages import Gathered, Message, set_aside, unlisted_identities
from followupd.daemon.patience import Patience

if TYPE_CHECKING:
    from followupd.daemon.snapshot import Snapshot

# What of a text is kept in memory until the message has its place; a pass may hold thousands of them.
TEXT_KEPT = 8_000
PROGRESS_EVERY = 100  # messages
FEW = 100  # messages for which no sieve is made ready


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one account through its open mailbox. `since`: how far back a look-back goes."""

    account: str
    mailbox: Mailbox
    marks: dict[str, Mark]
    known: Known
    since: datetime
    patience: Patience
    progress: Callable[[str, int], None]

    def sent(self) -> Gathered:
        """The folders as they are, and what is new in Sent."""
        folders = self.mailbox.folders()
        wanted = [*folders.watch, *filter(None, [folders.drafts])]
        gathered = Gathered(self.account, folders, {s.folder: s for s in self.mailbox.status(wanted)})
        for folder, why in self.mailbox.refused:
            self._refused(gathered, folder, why)
        relevance = Relevance.of(self.known)
        for folder in folders.watch:
            if folder in folders.sent:
                self._read_new(gathered, folder, relevance)
        return gathered

    def rest(self, gathered: Gathered, fresh: Relevance, before: "Snapshot") -> None:
        """Every other folder, and whatever concerns what is `fresh`, in any account, further back.

        `before`: Drafts as last read; unchanged it is not read again.
        """
        relevance = Relevance.of(self.known).joined(fresh)
        for folder in gathered.folders.watch:
            if folder not in gathered.folders.sent:
                self._read_new(gathered, folder, relevance)
        if not fresh.is_empty:
            for folder in gathered.folders.watch:
                self._look_back(gathered, folder, fresh)
        status = gathered.drafts_status
        if status is not None and (status != before.status or self._marked(gathered, before) != before.marked):
            self.read_drafts(gathered)
        self.patience.keep()

    def read_drafts(self, gathered: Gathered) -> None:
        """What lies in Drafts now."""
        try:
            lying = list(self.mailbox.list_drafts(gathered.folders.drafts))
        except Refused as refusal:
            self._refused(gathered, gathered.folders.drafts, refusal)
            return
        gathered.marked = frozenset(header.uid for header in lying if _is_marked(header))
        gathered.drafts = [header for header in lying if header.uid not in gathered.marked]

    def _marked(self, gathered: Gathered, before: "Snapshot") -> frozenset[int]:
        r"""UIDs of what is \Deleted in Drafts; STATUS does not show that. Asked only while a draft of ours may be."""
        if not before.has_ours and not before.marked:
            return before.marked
        try:
            return self.mailbox.marked_deleted(gathered.folders.drafts)
        except Refused:
            return before.marked

    def _read_new(self, gathered: Gathered, folder: str, relevance: Relevance) -> None:
        status = gathered.statuses.get(folder)
        mark = self._valid_mark(status)
        if status is None or (mark and mark.next_uid >= status.uidnext):
            return
        try:
            first = mark.next_uid if mark else self.mailbox.window_start(folder, self.since)
            found = self._read(gathered, folder, first, 0, relevance)
            if mark and folder in gathered.folders.sent and found < status.uidnext - first:
                gathered.left_sent = True
            gathered.marks.append(self._mark_after(gathered, status))
        except Refused as refusal:
            self._refused(gathered, folder, refusal)

    def _look_back(self, gathered: Gathered, folder: str, fresh: Relevance) -> None:
        """What was passed over before somebody mattered. Marks do not move for it."""
        status = gathered.statuses.get(folder)
        mark = self._valid_mark(status)
        upto = mark.next_uid if mark else 0
        if status and folder in gathered.folders.sent:
            upto = status.uidnext
        if upto:
            try:
                self._read(gathered, folder, self.mailbox.window_start(folder, self.since), upto, fresh)
            except Refused as refusal:
                self._refused(gathered, folder, refusal)

    def _mark_after(self, gathered: Gathered, status: FolderStatus) -> Mark:
        """Past everything that was got, and past a message the server did not give only when patience is over."""
        next_uid = max(status.uidnext, self.mailbox.last_uid + 1)
        for uid in sorted(self.mailbox.skipped):
            what = f"message {uid} of {status.folder!r}"
            if self.patience.is_over(f"{what}, {status.uidvalidity}"):
                gathered.notes.append(f"The server never gave {what}; it was passed over. Look at it yourself.")
            else:
                gathered.stale.append(f"the server did not give {what}")
                next_uid = min(next_uid, uid)
        return Mark(status.folder, status.uidvalidity, next_uid)

    def _valid_mark(self, status: FolderStatus | None) -> Mark | None:
        mark = self.marks.get(status.folder) if status else None
        return mark if mark and status and mark.uidvalidity == status.uidvalidity else None

    def _refused(self, gathered: Gathered, folder: str, why: object) -> None:
        """A folder that was read before may hold the answer now; one that never could be read is left out in time."""
        if isinstance(why, TryLater) and why.after is not None:
            raise why
        gathered.notes.append(f"The folder {folder!r} could not be read: {why}")
        never_read = folder not in self.marks and folder != gathered.folders.drafts
        if not (never_read and self.patience.is_over(f"folder {folder!r}")):
            gathered.stale.append(f"the folder {folder!r} could not be read")

    def _read(self, gathered: Gathered, folder: str, first: int, below: int, relevance: Relevance) -> int:
        """Few header fields of everything, and the whole of what is worth it; judged while the next ones come.

        Gives the number of messages that are there.
        """
        have = frozenset(m.uid for m in gathered.messages if m.folder == folder)
        identities: set[str] = set()
        first_look_at_sent = not below and folder in gathered.folders.sent
        few = gathered.statuses[folder].uidnext - first <= FEW
        sieve = relevance if few else Sieve(relevance)
        seen = 0

        def concerns(raw: bytes) -> bool:
            nonlocal seen
            seen += 1
            if seen % PROGRESS_EVERY == 0:
                self.progress(folder, seen)
            if first_look_at_sent and not relevance.may_know_writer(raw):
                identities.add(sender_key(read(raw).sender))
            return sieve.concerns(raw)

        try:
            for picked in self.mailbox.pick(folder, first, relevance.fields, concerns, have, below):
                gathered.messages.append(self._message(gathered, picked))
        finally:
            if unlisted := sorted(identities - {""}):
                gathered.notes.append(unlisted_identities(folder, unlisted))
        return seen

    def _message(self, gathered: Gathered, picked: RawHeader) -> Message:
        """A text the server refuses, or our reading fails on, must not stop all others: then the headers must do."""
        envelope = read(picked.raw)
        own = self.known.is_own(envelope)
        message = Message(
            self.account, picked.folder, gathered.role(picked.folder), picked.uid, picked.flags, picked.internaldate,
            envelope, no_text(), own, None,
        )  # fmt: skip
        if picked.uid in self.mailbox.without_text:
            gathered.notes.append(f"The server refused the text of a message ({message.where}).")
            return replace(message, unread="the server refused its text")
        try:
            body = read_body(picked.raw, quick=own)
            verdict = None
            if own and (len(body.text) > TEXT_KEPT or may_open(envelope, body)):
                body = completed(body)
                verdict = judge_sent(envelope, body, self.known.own)
        except Exception as error:
            gathered.notes.append(set_aside(message, error))
            return replace(message, unread="our own reading failed on it")
        body = replace(
            body,
            text=body.text[:TEXT_KEPT],
            new_text=body.new_text[:TEXT_KEPT],
            html_text=body.html_text[:TEXT_KEPT] if own else "",
        )
        return replace(message, body=body, sent_verdict=verdict)


def _is_marked(header: RawHeader) -> bool:
    r"""Whether it is \Deleted: for every client gone, though not yet removed."""
    return "\\deleted" in {flag.lower() for flag in header.flags}


@cache
def no_text() -> Body:
    """Of a message whose text could not be read."""
    return read_body(b"")
