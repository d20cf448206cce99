"""What is worth a mail outside any sequence: a search that ended, an offer with its day, a name that was given."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from followupd.core.facts import MessageSeen, UserSaid
from followupd.core.plan.sequences import DEADLINE_NUMBER
from followupd.core.pursuits.events import from_person
from followupd.core.pursuits.meetings import invites
from followupd.core.pursuits.offers import Deadline
from followupd.core.pursuits.pursuit import Occasion, Pursuit
from followupd.core.pursuits.referrals import OfLead, referral_occasions
from followupd.core.pursuits.said import Words
from followupd.core.pursuits.states import APPLICATIONS, RELATIONS

# What can be withdrawn, or decided sooner: not what was turned down.
_RUNNING = tuple(name for name in APPLICATIONS if name != "rejection")

# What nobody has told by then is no news any more.
FRESH = timedelta(days=30)

# What begins no search.
_QUIET = ("keep_in_touch", "conversation", "referral")


@dataclass(frozen=True, slots=True)
class News:
    """What the user's words make worth telling. `anew`: when a search began after the last one was won, if one did.
    `lost`: the pursuits that came to nothing by the user's last word on their end, with the hour it was said at.
    """

    won: tuple[UserSaid, ...]
    offers: tuple[UserSaid, ...]
    anew: datetime | None
    lost: Mapping[str, datetime]

    @classmethod
    def of(cls, words: Words, anew: Iterable[datetime] = ()) -> "News":
        """From the standing words; `anew`: when each pursuit of a new search was opened."""
        lost = {w.pursuit: w.seen for w in words.that("lost") if words.closing(w.pursuit) == "lost"}
        return cls(words.that("won")[-1:], tuple(_each_once(words.that("offer"))), min(anew, default=None), lost)

    @property
    def rests_on(self) -> frozenset[str]:
        """The pursuits on which it depends what others hear."""
        return frozenset(word.pursuit for word in (*self.won, *self.offers))

    def told_in(self, pursuit: Pursuit, by_id: Mapping[str, Pursuit], own: frozenset[str], of_lead: OfLead) -> Pursuit:
        """The pursuit with its occasions. A mail of the user's since then has told them already."""
        referred = tuple(referral_occasions(pursuit, own, of_lead, self.lost))
        if not self.won and not self.offers:
            return replace(pursuit, occasions=referred) if referred else pursuit
        pursuit = replace(pursuit, deadline=_deadline(pursuit, self.offers, by_id))
        found = (*_of(pursuit, self.won, self.offers, by_id), *_again(pursuit, self.won, self.anew))
        occasions = tuple(o for o in found if pursuit.last_sent.hour <= o.hour)
        seeking = bool(self.anew or not (self.won and pursuit.ended_with))
        return replace(pursuit, occasions=(*occasions, *(referred if seeking else ())), seeking=seeking)


def _deadline(pursuit: Pursuit, offers: Iterable[UserSaid], by_id: Mapping[str, Pursuit]) -> Deadline | None:
    """The last one of which a letter has told them."""
    letters = {d.intended.draft for d in pursuit.drafts if d.intended.step == DEADLINE_NUMBER}
    hours = [m.hour for m in pursuit.sent if m.draft in letters]
    found: Deadline | None = None
    for word in sorted(offers, key=lambda w: w.hour):
        told = next((hour for hour in hours if hour >= word.hour), None)
        maker = by_id.get(word.pursuit)
        if told and word.until and word.pursuit != pursuit.id:
            found = Deadline(word.until, told, over=maker is None or maker.state == "closed")
    return found


def _each_once(offers: Iterable[UserSaid]) -> Iterable[UserSaid]:
    """Of each firm the newest offer, since its day was first named: a day that others were told is no news."""
    newest: dict[str, UserSaid] = {}
    for word in offers:
        if word.pursuit not in newest or newest[word.pursuit].until != word.until:
            newest[word.pursuit] = word
    return newest.values()


def begins_search(pursuit: Pursuit, words: Words) -> bool:
    """Whether it was opened after the last search was won, and is part of another."""
    won = words.that("won")
    return bool(won) and pursuit.opening.hour > won[-1].hour and pursuit.sequence not in _QUIET


def _of(
    pursuit: Pursuit, won: Iterable[UserSaid], offers: Iterable[UserSaid], by_id: Mapping[str, Pursuit]
) -> Iterable[Occasion]:
    for word in won:
        kind = _after_winning(pursuit)
        if kind and pursuit.ended_with == word.word:
            yield _occasion(kind, word, by_id.get(word.pursuit), "you said that you won another")
    for word in offers:
        maker = by_id.get(word.pursuit)
        if maker and maker.id != pursuit.id and maker.state != "closed" and is_interviewing(pursuit, word.hour):
            yield _occasion("offer-deadline", word, maker, "another firm made you an offer")


def _again(pursuit: Pursuit, won: Iterable[UserSaid], anew: datetime | None) -> Iterable[Occasion]:
    """A new search begins with the people of the last one: who helped in it hears that, but for those who are still to
    hear that the last one ended.
    """
    if anew is None or not pursuit.ended_with or _after_winning(pursuit) != "good-news":
        return
    ended = max((word.hour for word in won), default=anew)
    if pursuit.last_sent.hour > ended or anew > ended + FRESH:
        yield Occasion("search-again", anew, "a new search has begun, and they helped in the last one")


def _after_winning(pursuit: Pursuit) -> str:
    """Who met the user hears it from them; so does who helped, in this search and not in one long ago. That nobody
    looked for a while makes no other search.
    """
    if pursuit.from_before == "first":
        return ""
    if pursuit.sequence in (*RELATIONS, "keep_in_touch"):
        return "good-news" if pursuit.answered or pursuit.spoke else ""
    return "withdrawal" if _is_in_talks(pursuit) else ""


def _is_in_talks(pursuit: Pursuit) -> bool:
    """Whether somebody there has met the user, or has asked them to a meeting, in whatever words."""
    if pursuit.sequence not in _RUNNING:
        return False
    return bool(pursuit.meetings or pursuit.spoke) or any(map(_asks_to_meet, pursuit.messages))


def _asks_to_meet(message: MessageSeen) -> bool:
    return message.verdict.kind == "interview_invitation" and from_person(message) and invites(message) != "uninvited"


def is_interviewing(pursuit: Pursuit, now: datetime) -> bool:
    """Whether they are to decide. While they wait for the user's answer, a meeting still to come settles nothing; that
    the user answered them and asked nothing leaves the decision with them.
    """
    if not _is_in_talks(pursuit) or pursuit.from_before:
        return False
    met = bool(pursuit.meetings and pursuit.meetings[-1].end <= now)
    return pursuit.state in ("waiting", "resting") or (pursuit.may_write and met)


def _occasion(kind: str, word: UserSaid, other: Pursuit | None, because: str) -> Occasion:
    about = other.about if other else None
    return Occasion(
        kind=kind,
        hour=word.hour,
        because=because,
        until=word.until,
        position=about.position if about else "",
        organisation=about.organisation_name if about else "",
    )
