"""A pursuit: one thing followed up, as it stands after everything that was seen. `history` computes it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from followupd.core.facts import DraftIntended, Fate, MessageSeen
from followupd.core.mail.envelope import Address

State = Literal["waiting", "your_turn", "unreachable", "resting", "closed"]
Stage = Literal["intended", "started", "written", "not_written"]


@dataclass(frozen=True, slots=True)
class Away:
    """Somebody's absence: the days from `start` to `until` do not use up a wait. `because` says whence."""

    start: date
    until: date
    because: str


@dataclass(frozen=True, slots=True)
class DraftLife:
    """One draft of ours, from the intent to what became of it. `since`: the hour of that fate."""

    intended: DraftIntended
    stage: Stage
    stage_hour: datetime
    fate: Fate
    since: datetime
    because: str
    uid: int | None
    uidvalidity: int | None

    @property
    def live(self) -> bool:
        """Whether it lies in Drafts, or may lie there, waiting for the user."""
        return self.stage in ("started", "written") and self.fate in ("pending", "edited", "vanished")


@dataclass(frozen=True, slots=True)
class DraftInFolder:
    """A message in Drafts, ours or the user's own. `draft`: id of ours, or "". `to`: keys of its recipients.

    `untouched`: it is byte for byte as we wrote it. `hour`: when ours was written; of the user's own its INTERNALDATE.
    """

    account: str
    folder: str
    uid: int
    identity: str
    draft: str
    to: frozenset[str]
    hour: datetime
    untouched: bool


@dataclass(frozen=True, slots=True)
class Touch:
    """One mail of the user's that nobody has answered yet. `opening`: it is the one that opened the pursuit."""

    hour: datetime
    people: frozenset[str]
    organisation: str
    opening: bool


@dataclass(frozen=True, slots=True)
class About:
    """What a pursuit is about, "" where nothing is known. `organisation`: a registrable domain; `greeting`: as the
    user last greeted the lead, without its comma; `language`: of the user's mails ("en", "de", ...); `familiar`: the
    user says "du" to the lead.
    """

    organisation: str
    organisation_name: str
    position: str
    reference: str
    greeting: str
    language: str
    familiar: bool


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants of a pursuit's next steps. `snoozed`: nothing before that day. `pinned`: the next draft on
    that day. `every`: a duration, the interval of every further step. `offer_until`: they made an offer, to be answered
    by that day.
    """

    snoozed: date | None = None
    pinned: date | None = None
    every: str = ""
    offer_until: date | None = None


NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True)
class Pursuit:
    """One thing followed up. `lead`: the person the next mail goes to, None where no person is known.

    `base`: what the next wait counts from. `mails_done`: the user's own touchpoints after the opening one; `skipped`:
    drafts the user declined. `bounced`: keys of addresses that do not work. `followed`: the newest human mail of either
    side; `last_sent`: the user's newest; `lead_mail`: the user's newest to the lead. `ends`: what would end the state,
    where it is not `waiting`.
    """

    id: str
    account: str
    sequence: str
    state: State
    because: str
    ends: str
    opening: MessageSeen
    followed: MessageSeen
    last_sent: MessageSeen
    lead: Address | None
    bounced: frozenset[str]
    lead_mail: MessageSeen
    about: About
    last_touchpoint: datetime
    base: datetime
    mails_done: int
    skipped: int
    unanswered: tuple[Touch, ...]
    away: tuple[Away, ...]
    drafts: tuple[DraftLife, ...]
    from_before: bool
    wishes: Wishes = NO_WISHES

    @property
    def step(self) -> int:
        """Index of the next step among the mail steps of its sequence."""
        return self.mails_done + self.skipped
