"""Reading one account: what is new in every watched folder, what a new pursuit makes worth reading again, and Drafts.

It decides nothing. Sent is read first; the marks it returns are recorded together with the facts, never before.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from followupd.adapters.imap.mailbox import Mailbox
from followupd.core.errors import OurBug
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body, read_body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.mailbox import Folders, FolderStatus, Mark, RawHeader
from followupd.core.mail.reading import FIELDS, read
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.relevance import Relevance

# What of a text is kept in memory until the message has its place; a pass may hold thousands of them.
TEXT_KEPT = 8_000


@dataclass(frozen=True, slots=True)
class Message:
    """One message worth reading. `sent_verdict`: what the user's own mail was judged to be, None for others' mail."""

    folder: str
    uid: int
    flags: frozenset[str]
    internaldate: datetime
    envelope: Envelope
    body: Body
    own: bool
    sent_verdict: Verdict | None


@dataclass(slots=True)
class Gathered:
    """Everything one account showed. `began`: it was read for the first time."""

    folders: Folders
    messages: list[Message] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    drafts: list[RawHeader] | None = None
    drafts_status: FolderStatus | None = None
    notes: list[str] = field(default_factory=list)
    current: bool = True


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one account through its open mailbox. `since`: how far back a look-back goes."""

    mailbox: Mailbox
    marks: dict[str, Mark]
    known: Known
    since: datetime
    progress: Callable[[str, int], None]
    told: list[str] = field(default_factory=list)

    def gather(self, drafts_before: FolderStatus | None) -> Gathered:
        """One turn over all folders. `drafts_before`: Drafts as last read; unchanged it is not read again."""
        folders = self.mailbox.folders()
        gathered = Gathered(folders)
        statuses = {s.folder: s for s in self.mailbox.status([*folders.watch, *filter(None, [folders.drafts])])}
        self._read_new(gathered, [f for f in folders.watch if f in folders.sent], statuses, Relevance.of(self.known))
        fresh = _openers(gathered.messages, self.known)
        relevance = Relevance.of(self.known).joined(fresh)
        self._read_new(gathered, [f for f in folders.watch if f not in folders.sent], statuses, relevance)
        if fresh.ids:
            self._look_back(gathered, statuses, fresh)
        gathered.notes += self.told
        gathered.notes += [f"The folder {folder!r} is not read: {why}" for folder, why in self.mailbox.refused]
        self._read_drafts(gathered, statuses.get(folders.drafts), drafts_before)
        return gathered

    def _read_new(
        self, gathered: Gathered, folders: list[str], statuses: dict[str, FolderStatus], relevance: Relevance
    ) -> None:
        for folder in folders:
            status = statuses.get(folder)
            if status is None:
                continue
            mark = self._valid_mark(status)
            if mark and mark.next_uid >= status.uidnext:
                continue
            first = mark.next_uid if mark else self.mailbox.window_start(folder, self.since)
            gathered.messages += self._relevant(folder, first, None, relevance)
            gathered.marks.append(self._mark_after(status))

    def _mark_after(self, status: FolderStatus) -> Mark:
        """Past everything that was got, never past a message the server did not give."""
        next_uid = max(status.uidnext, self.mailbox.last_uid + 1)
        return Mark(status.folder, status.uidvalidity, min([next_uid, *self.mailbox.skipped]))

    def _valid_mark(self, status: FolderStatus) -> Mark | None:
        mark = self.marks.get(status.folder)
        return mark if mark and mark.uidvalidity == status.uidvalidity else None

    def _look_back(self, gathered: Gathered, statuses: dict[str, FolderStatus], fresh: Relevance) -> None:
        """What was passed over before somebody mattered. Marks do not move for it."""
        have = {(m.folder, m.uid) for m in gathered.messages}
        for folder in gathered.folders.watch:
            mark = self._valid_mark(statuses[folder]) if folder in statuses else None
            upto = mark.next_uid if mark else 0
            if folder in gathered.folders.sent and folder in statuses:
                upto = statuses[folder].uidnext
            if upto:
                first = self.mailbox.window_start(folder, self.since)
                found = self._relevant(folder, first, upto, fresh)
                gathered.messages += [m for m in found if (m.folder, m.uid) not in have]

    def _relevant(self, folder: str, first: int, upto: int | None, relevance: Relevance) -> list[Message]:
        """Headers are streamed; texts are fetched afterwards, for what was kept: one connection does one thing."""
        kept: list[tuple[RawHeader, Envelope]] = []
        for number, header in enumerate(self.mailbox.scan(folder, first, FIELDS)):
            self.progress(folder, number)
            if header.uid < (upto or header.uid + 1) and relevance.concerns(header.raw):
                kept.append((header, read(header.raw)))
        return [m for header, envelope in kept if (m := self._message(header, envelope))]

    def _message(self, header: RawHeader, envelope: Envelope) -> Message | None:
        """One that our reading fails on must not stop all others: it is told, and passed over."""
        own = self.known.is_own(envelope)
        raw = self.mailbox.text(header.folder, header.uid)
        try:
            body = read_body(raw)
            verdict = judge_sent(envelope, body, self.known.own) if own else None
        except Exception as error:
            self.told.append(set_aside(header.folder, header.uid, header.internaldate, error))
            return None
        body = replace(body, text=body.text[:TEXT_KEPT], new_text=body.new_text[:TEXT_KEPT])
        return Message(header.folder, header.uid, header.flags, header.internaldate, envelope, body, own, verdict)

    def _read_drafts(self, gathered: Gathered, now: FolderStatus | None, before: FolderStatus | None) -> None:
        gathered.drafts_status = now
        if now is not None and now != before:
            gathered.drafts = list(self.mailbox.list_drafts(now.folder))


def set_aside(folder: str, uid: int, internaldate: datetime, error: Exception) -> str:
    """A message that could not be read, as a sentence."""
    where = f"{folder}, UID {uid}, of {internaldate.isoformat()}"
    return f"A message could not be read and was set aside ({where}). {OurBug.of(error)}"


def _openers(messages: list[Message], known: Known) -> Relevance:
    """What the mails that may open a pursuit make worth reading: their people, organisations and ids."""
    envelopes = [
        m.envelope
        for m in messages
        if m.sent_verdict and m.sent_verdict.kind in ("application", "networking") and not known.has_seen(m.envelope)
    ]
    return Relevance.of_envelopes(envelopes, known.own)
