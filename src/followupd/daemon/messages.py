"""Messages on their way from the mailbox into the ledger: read, but not yet given their place."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from followupd.core.errors import OurBug
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.mailbox import Folders, FolderStatus, Mark, RawHeader
from followupd.core.pursuits.answered import may_answer_a_recruiter
from followupd.core.pursuits.known import Known
from followupd.core.pursuits.relevance import Relevance
from followupd.core.pursuits.unfinished import Place


@dataclass(frozen=True, slots=True)
class Message:
    """One message worth reading. `sent_verdict`: what the user's own mail was judged to be, None for others' mail,
    and for what opens nothing until it has its place.

    `unread`: why its text could not be read, or "". Then the headers alone must do.
    """

    account: str
    folder: str
    role: Place
    uid: int
    flags: frozenset[str]
    internaldate: datetime
    envelope: Envelope
    body: Body
    own: bool
    sent_verdict: Verdict | None
    unread: str = ""

    @property
    def hour(self) -> datetime:
        """INTERNALDATE; for the user's own mail the earlier of Date and INTERNALDATE (design, section 4)."""
        date = self.envelope.date
        return min(date, self.internaldate) if self.own and date else self.internaldate

    @property
    def flagged_draft(self) -> bool:
        r"""Whether it carries \Draft (servers spell flags in either case)."""
        return "\\draft" in {flag.lower() for flag in self.flags}

    @property
    def where(self) -> str:
        """For the user's eyes; it names nobody."""
        return f"{self.folder}, UID {self.uid}, of {self.internaldate.isoformat()}"


@dataclass(slots=True)
class Gathered:
    """What one account showed. `stale`: why it is not known to be current, a reason each; empty when it is.

    `drafts`: the headers of Drafts if it was read now, None if it is as it was; without those that are `marked`, by
    UID, to be deleted, which every client hides. `left_sent`: something was filed in Sent since the last pass and is
    not there any more.
    """

    account: str
    folders: Folders
    statuses: dict[str, FolderStatus]
    messages: list[Message] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    drafts: list[RawHeader] | None = None
    marked: frozenset[int] = frozenset()
    left_sent: bool = False
    notes: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)

    @property
    def drafts_status(self) -> FolderStatus | None:
        """The Drafts folder as STATUS told it."""
        return self.statuses.get(self.folders.drafts)

    def role(self, folder: str) -> Place:
        """What a folder is to the account."""
        if folder in self.folders.sent:
            return "sent"
        known: dict[str, Place] = {self.folders.trash: "trash", self.folders.junk: "junk"}
        return known.get(folder, "other")

    def let_go(self) -> None:
        """Of what has its place in the ledger only what lies in Trash is asked for again; the rest is memory."""
        self.messages = [message for message in self.messages if message.role == "trash"]


_OPENING = ("application", "networking", "referral_request")


def openers(messages: Iterable[Message], known: Known) -> Relevance:
    """What the mails that may open a pursuit make worth reading: their people, organisations and ids, and what an
    answer to a stranger answers.
    """
    held = tuple(messages)
    envelopes = [
        m.envelope
        for m in held
        if m.sent_verdict and m.sent_verdict.kind in _OPENING and not known.has_seen(m.envelope)
    ]
    sent = (m for m in held if m.own and m.role == "sent")
    answers = [m.envelope for m in sent if may_answer_a_recruiter(m.envelope, m.body, known)]
    return Relevance.of_envelopes(envelopes, known.own).joined(Relevance.of_answers(answers))


def set_aside(message: Message, error: Exception) -> str:
    """A message that our own reading failed on, as a sentence."""
    return f"A message could not be read and counts by its headers alone ({message.where}). {OurBug.of(error)}"


def unlisted_identities(folder: str, addresses: list[str]) -> str:
    """Mail in Sent from addresses the config does not name opens nothing; the user has to hear of it."""
    named = ", ".join(addresses[:3]) + (f" and {len(addresses) - 3} more" if len(addresses) > 3 else "")
    return (
        f"The folder {folder!r} holds mail written from {named}, which [me] addresses does not name; it is not followed"
        " up. If that is you, add it there; what was passed over is then read."
    )
