"""A pursuit: one thing followed up, as it stands after everything that was seen. `history` computes it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from followupd.core.facts import DraftIntended, Fate, MessageSeen, UserSaid
from followupd.core.mail.addresses import address_key
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.beginning import FromBefore
from followupd.core.pursuits.firms import firm_keys
from followupd.core.pursuits.meetings import Meeting
from followupd.core.pursuits.named_by import NamedBy
from followupd.core.pursuits.offers import NO_OFFER, Deadline, Offer
from followupd.core.pursuits.people import organisation_domain, organisation_name
from followupd.core.pursuits.promises import Promise
from followupd.core.pursuits.stated import Stated
from followupd.core.pursuits.wishes import NO_WISHES, Wishes

State = Literal["waiting", "your_turn", "unreachable", "resting", "closed"]
Stage = Literal["intended", "started", "written", "not_written"]


@dataclass(frozen=True, slots=True)
class Away:
    """Somebody's absence: the days from `start` to `until` do not use up a wait. `because` says whence."""

    start: date
    until: date
    because: str


@dataclass(frozen=True, slots=True)
class Version:
    """A draft of ours as a mail client saved it: under which id, and when (its Date)."""

    identity: str
    hour: datetime


@dataclass(frozen=True, slots=True)
class DraftLife:
    """One draft of ours, from the intent to what became of it. `since`: the hour of that fate.

    `versions`: what mail clients made of it in Drafts, oldest first. `earlier`: digests of what was written before
    under the same ids: a server may store that late. `brought_back`: it was deleted and lay in Drafts again. `let_lie`:
    how often it was taken back because nobody touched it.
    """

    intended: DraftIntended
    stage: Stage
    stage_hour: datetime
    fate: Fate
    since: datetime
    because: str
    uid: int | None
    uidvalidity: int | None
    versions: tuple[Version, ...] = ()
    earlier: tuple[str, ...] = ()
    brought_back: bool = False
    let_lie: int = 0

    @property
    def known_ids(self) -> frozenset[str]:
        """Every Message-ID it had in Drafts."""
        return frozenset({self.intended.message_id, *(version.identity for version in self.versions)})

    @property
    def texts(self) -> tuple[str, ...]:
        """What we wrote, as plain text and as its HTML reads; empty where that is not known any more."""
        return tuple(text for text in (self.intended.text, self.intended.html_text) if text)

    @property
    def sent(self) -> bool:
        """Whether the user has sent it, as it was or changed."""
        return self.fate in ("sent", "sent_edited")

    @property
    def live(self) -> bool:
        """Whether it lies in Drafts, or may lie there, waiting for the user."""
        return self.stage in ("started", "written") and self.fate in ("pending", "edited", "vanished")


@dataclass(frozen=True, slots=True)
class DraftInFolder:
    """A message in Drafts, ours or the user's own. `draft`: id of ours, or "". `to`: keys of its recipients.

    `untouched`: it is byte for byte as we wrote it. `hour`: when ours was written; of the user's own its INTERNALDATE.
    `date`: what its Date says, None where it says nothing. `older`: the digest of an earlier writing of the same draft,
    where it is byte for byte that; else "".
    """

    account: str
    folder: str
    uid: int
    identity: str
    draft: str
    to: frozenset[str]
    hour: datetime
    untouched: bool
    date: datetime | None = None
    older: str = ""


@dataclass(frozen=True, slots=True)
class Touch:
    """One mail of the user's that nobody has answered yet. `opening`: it is the one that opened the pursuit."""

    hour: datetime
    people: frozenset[str]
    organisation: str
    opening: bool


@dataclass(frozen=True, slots=True)
class Begun:
    """What began the sequence a pursuit runs on, and when that was seen. `message`: the mail that did, or the one that
    opened the pursuit where the user's word did; `counts_from`: the hour since when steps are counted, which is earlier
    where two sequences are counted together; `own_mail`: a mail of the user's lies at that hour, and is no step.
    """

    sequence: str
    hour: datetime
    counts_from: datetime
    message: MessageSeen
    seen: datetime
    because: str
    own_mail: bool


@dataclass(frozen=True, slots=True)
class Thanks:
    """Somebody who was met and has not been thanked since. `ended`: the end of the meeting. `followed`: the mail that
    their thank-you follows, where it is not the pursuit's: what others were sent since is none of theirs.
    """

    person: Address
    ended: datetime
    followed: MessageSeen | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What a pursuit is about, "" where nothing is known. `organisation`: a registrable domain; `organisation_name`:
    as the user spelled it, never guessed from the domain, because it stands in letters; `greeting`: as the
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

    @property
    def organisation_shown(self) -> str:
        """The firm for lists: as the user spelled it, else made from its domain."""
        return self.organisation_name or organisation_name(self.organisation) or self.organisation

    @property
    def firms(self) -> frozenset[str]:
        """The keys by which it is at the same firm as another."""
        return firm_keys(self.organisation, self.organisation_name)


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something that somebody should hear outside any sequence. `kind`: the template that tells it; `until`: the day by
    which an offer must be answered; `position`, `organisation`: of what the user has found or was offered. `person`:
    who should hear it, where that is not the lead; `message`: the mail it follows, where that is not the newest;
    `wrote`: when the user wrote to whom they named; `named`: of whom that tells, of several; `over`: when it was seen
    that nothing came of it.
    """

    kind: str
    hour: datetime
    because: str
    until: date | None = None
    position: str = ""
    organisation: str = ""
    person: Address | None = None
    message: MessageSeen | None = None
    wrote: datetime | None = None
    named: Address | None = None
    over: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pursuit:
    """One thing followed up. `lead`: the person the next mail goes to, None where no person is known.

    `base`: what the next wait counts from. `mails_done`: the user's own touchpoints after the opening one; `skipped`:
    drafts the user declined; `done`: what each of both asked as far as the user's own words tell, "" where they do not;
    among them `sequences.HEARD`. `bounced`: keys of addresses that do not work. `followed`: the newest human mail of
    either side; `last_sent`: the user's newest; `lead_mail`: the user's newest to the lead. `ends`: what would end the
    state, where it is not `waiting`. `messages`: all that counts for it. `begun`: what began its sequence. `stated`:
    their word on when they decide or answer. `meetings`: those that stand. `to_thank`: whom to thank for them.
    `answered`: the hour of their last answer. `spoken`: what the user logged of calls and meetings with them.
    `ended_with`: the word on another pursuit that ended this one, or the search it was part of. `occasions`: what they
    should hear outside any sequence. `seeking`: whether a letter may speak of what the user seeks; not when that search
    is over. `tags`: the user's words for the lead. `offer`: what they offered. `deadline`: of another's, as they know.
    `named_by`: who named the lead in another matter.
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
    messages: tuple[MessageSeen, ...]
    away: tuple[Away, ...]
    drafts: tuple[DraftLife, ...]
    from_before: FromBefore
    begun: Begun
    sent: tuple[MessageSeen, ...] = ()
    stated: Stated | None = None
    meetings: tuple[Meeting, ...] = ()
    to_thank: tuple[Thanks, ...] = ()
    promises: tuple[Promise, ...] = ()
    answered: datetime | None = None
    wishes: Wishes = NO_WISHES
    spoken: tuple[UserSaid, ...] = ()
    ended_with: str = ""
    occasions: tuple[Occasion, ...] = ()
    seeking: bool = True
    tags: tuple[str, ...] = ()
    offer: Offer = NO_OFFER
    deadline: Deadline | None = None
    named_by: NamedBy | None = None
    done: tuple[str, ...] = ()

    @property
    def spoke(self) -> bool:
        """Whether the user logged that they spoke with them."""
        return bool(self.spoken)

    @property
    def may_write(self) -> bool:
        """Whether a step may be due: it is their turn, or a meeting has followed what they last asked."""
        met_since = self.lead and self.meetings and self.answered and self.meetings[-1].end > self.answered
        return self.state == "waiting" or (self.state == "your_turn" and bool(met_since))

    @property
    def step(self) -> int:
        """Index of the next step among the mail steps of its sequence."""
        return self.mails_done + self.skipped

    def _about(self, person: Address) -> About:
        """What it is about, for somebody else than the lead, who may be at another firm."""
        firm = organisation_domain(person.domain)
        about = replace(self.about, greeting="")
        if firm == about.organisation:
            return about
        return replace(about, organisation=firm, organisation_name="", position="", familiar=False)

    def on(self, occasion: Occasion) -> "Pursuit":
        """The pursuit as it stands when that occasion alone is written about."""
        toward = self.toward(Thanks(occasion.person, occasion.hour)) if occasion.person else self
        if occasion.message:
            toward = replace(toward, followed=occasion.message)
        return replace(toward, wishes=replace(self.wishes, offer_until=occasion.until), occasions=(occasion,))

    def toward(self, one: Thanks) -> "Pursuit":
        """The pursuit as it stands toward one of those who are to be thanked: their mail, their drafts, their wait."""
        key = address_key(one.person.address)
        lead = address_key(self.lead.address) if self.lead else ""
        is_lead = lead == key
        return replace(
            self,
            lead=one.person,
            followed=self.followed if is_lead else one.followed or self.followed,
            lead_mail=self.lead_mail if is_lead else replace(self.lead_mail, to=(one.person,), cc=()),
            about=self.about if is_lead else self._about(one.person),
            base=one.ended,
            mails_done=0,
            skipped=0,
            done=(),
            stated=None,
            meetings=tuple(meeting.named_to(key, lead) for meeting in self.meetings),
            drafts=tuple(d for d in self.drafts if key in {address_key(a.address) for a in d.intended.to}),
        )
