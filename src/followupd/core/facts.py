"""The facts: everything that was seen, done or decided, each one immutable, from which all else is computed.

`seen` and `hour` are aware. `hour` is when a thing counts as having happened; `seen` the hour of the pass that
learned of it.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from followupd.core.judges.verdict import Verdict
from followupd.core.mail.envelope import Address
from followupd.core.meaning.wrote import Wrote

Verb = Literal[
    "track", "stop", "snooze", "resume", "log", "pin", "away", "won", "lost", "contact", "correct", "ignore", "undo",
    "same", "offer", "forget",
]  # fmt: skip
Direction = Literal["", "out", "in", "both"]
Fate = Literal["pending", "edited", "vanished", "sent", "sent_edited", "declined", "superseded", "taken_back"]


@dataclass(frozen=True, slots=True)
class MessageSeen:
    """A message that concerns a pursuit, or leaves the user a question (`doubt`), with what it was judged to be.

    `pursuits`: the ids it counts for. `opens`: the sequence it opens the first of them with, or "".
    `ours`: the user wrote it. `draft`: the X-Draft-Id of the draft of ours it was sent from, or "".
    `because`: why it counts for these pursuits. `wrote`: what a text of the user's own is recognised by.
    """

    seen: datetime
    hour: datetime
    account: str
    folder: str
    pursuits: tuple[str, ...]
    opens: str
    identity: str
    known_as: tuple[str, ...]
    parents: tuple[str, ...]
    references: tuple[str, ...]
    ours: bool
    sender: Address | None
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    verdict: Verdict
    draft: str
    because: str
    doubt: str
    flaws: tuple[str, ...]
    wrote: Wrote | None = None


@dataclass(frozen=True, slots=True)
class DraftIntended:
    """A draft is about to be written. Committed to disk before the first byte goes to the server.

    `parent`: identity of the message followed. `step`: index among the mail steps of the sequence. `digest`: hex of the
    BLAKE2b-256 of the draft's bytes. `uidvalidity`, `uidnext`: of the Drafts folder just before. `opens_thread`: it
    answers no id (it has no In-Reply-To), so its parent is no sign of it. `html_text`: what a reader of its HTML sees,
    "" where it has none. `ask`: what it asks for; `told`: ids of the news it tells; `attached`: names of its files.
    """

    seen: datetime
    hour: datetime
    account: str
    folder: str
    pursuit: str
    draft: str
    message_id: str
    marker: str
    parent: str
    step: int
    template: str
    because: str
    to: tuple[Address, ...]
    subject: str
    text: str
    digest: str
    uidvalidity: int
    uidnext: int
    opens_thread: bool = False
    cc: tuple[Address, ...] = ()
    html_text: str = ""
    ask: str = ""
    told: tuple[str, ...] = ()
    attached: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AppendStarted:
    """From here on the server may hold the draft, whatever we hear of it."""

    seen: datetime
    hour: datetime
    pursuit: str
    draft: str


@dataclass(frozen=True, slots=True)
class DraftWritten:
    """The draft is known to lie in Drafts, by the server's OK or because it was found there."""

    seen: datetime
    hour: datetime
    pursuit: str
    draft: str
    uidvalidity: int | None
    uid: int | None
    because: str


@dataclass(frozen=True, slots=True)
class DraftNotWritten:
    """The intent is closed without a draft: the server refused it, or it was looked for twice and is not there."""

    seen: datetime
    hour: datetime
    pursuit: str
    draft: str
    because: str


@dataclass(frozen=True, slots=True)
class DraftFate:
    """What was seen to have become of a draft. The latest word counts, except that `sent` is never taken back."""

    seen: datetime
    hour: datetime
    pursuit: str
    draft: str
    fate: Fate
    because: str


@dataclass(frozen=True, slots=True)
class DraftSaved:
    """The user's mail client saved a version of a draft of ours, seen in Drafts. Its sent copy may carry its id.

    `hour`: its Date. `identity`: the id the client gave it. `because`: by what it was known.
    """

    seen: datetime
    hour: datetime
    pursuit: str
    draft: str
    identity: str
    because: str


@dataclass(frozen=True, slots=True)
class DraftChanged:
    """What the user changed in a draft of ours before they sent it, phrase by phrase; "" or empty: nothing.

    `subject`: the new one. `one_part`: of the mail's text and its HTML only one was changed, so that what the other
    side reads depends on their mail program.
    """

    seen: datetime
    hour: datetime
    pursuit: str
    draft: str
    removed: tuple[str, ...]
    added: tuple[str, ...]
    subject: str
    no_longer_to: tuple[Address, ...]
    now_to: tuple[Address, ...]
    one_part: bool


@dataclass(frozen=True, slots=True)
class Began:
    """Watching began: the first scan, a rebuilt ledger, or the return after long absence (design, "Beginning").

    `addresses`: keys of the user's own addresses for whose mail alone it began; empty for all of them.
    """

    seen: datetime
    hour: datetime
    account: str
    because: str
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UserSaid:
    """The user's word, given by a verb of the command. It outranks whatever was read from mail.

    A `forget` names nobody: it tells whoever has the ledger open that facts are gone.

    `word`: its own short id. `pursuit`: the one it concerns, "" where it concerns nobody in particular. `contact`: an
    address; `name`, `organisation`, `position`: as the user wrote them. `message`: identity of the mail that is meant.
    `kind`: of a `log` what it was (call, meeting, letter, message), of a `correct` what the mail is. `meaning`: what a
    mail means ("asks", "holds", "closes"). `direction`: of a `log`; "both" where they spoke with each other. `since`,
    `until`: days, both included. `every`: a duration. `other`: of a `same` its second name, of an `undo` the word that
    is taken back. `account`, `language`: whose drafts a pursuit without mail has, and in what they are written. `tags`:
    of a `contact`, words of the user's for that person, by which news is addressed; it says nothing else then.
    `note`: for the user alone. `tell`: of a `log`, a sentence that may stand in a letter; `until`: the day they named.
    """

    seen: datetime
    hour: datetime
    verb: Verb
    word: str
    pursuit: str = ""
    contact: str = ""
    name: str = ""
    organisation: str = ""
    position: str = ""
    sequence: str = ""
    every: str = ""
    message: str = ""
    kind: str = ""
    meaning: str = ""
    direction: Direction = ""
    since: date | None = None
    until: date | None = None
    other: str = ""
    account: str = ""
    language: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    tell: str = ""


Fact = (
    MessageSeen
    | DraftIntended
    | AppendStarted
    | DraftWritten
    | DraftNotWritten
    | DraftFate
    | DraftSaved
    | DraftChanged
    | Began
    | UserSaid
)
