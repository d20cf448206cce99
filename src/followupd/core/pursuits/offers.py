"""An offer is the user's to answer: until they have said what came of it, nobody there is asked how things stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from followupd.core.facts import MessageSeen

# What takes an offer back, or begins something else. A talk about it leaves it where it is.
_ENDS_IT = frozenset(("rejected", "refused", "turned_down", "opted_out", "left", "revived"))
# What the user does that answers it.
_ANSWERS = frozenset(("sent", "sent_nothing_asked", "stayed_in_touch", "spoke"))
_ITS_DAY = ("deadline", "stated_date")


@dataclass(frozen=True, slots=True)
class Offer:
    """`stands`: they made one; `answered`: the hour at which the user answered it first, None where that is to come;
    `until`: the day by which they want an answer; `wrote`: whether the user has written since it was made; `asked`:
    whether they asked something first.
    """

    stands: bool = False
    answered: datetime | None = None
    until: date | None = None
    wrote: bool = False
    asked: bool = False

    def after(self, events: Sequence[str], message: MessageSeen) -> "Offer":
        """The offer after what they wrote: a new one, or a question about it, is to be answered anew."""
        if "offered" in events:
            return Offer(stands=True, until=_day_in(message) or self.until, wrote=self.wrote)
        if not _ENDS_IT.isdisjoint(events):
            return NO_OFFER
        return replace(self, answered=None) if self.answered and "answered" in events else self

    def is_answered_by(self, event: str) -> bool:
        """Whether what the user did answers it."""
        return self.stands and event in _ANSWERS

    def answer(self, hour: datetime) -> "Offer":
        """The offer as the user answered it at that hour, or before."""
        return replace(self, answered=self.answered or hour)

    def written(self, message: MessageSeen) -> "Offer":
        """The offer as a mail of the user's leaves it."""
        asks = message.verdict.finding("asks") == "yes"
        return replace(self, wrote=True, asked=asks) if self.stands else self

    def told(self, pursuit: str, day: str) -> str:
        """That the user has answered it on that day, and what to say of it."""
        did = "asked about" if self.asked else "answered"
        by = f"; the day named for it is {self.until.isoformat()}" if self.until else ""
        return f"you {did} the offer on {day}; {what_to_say(pursuit)}{by}"

    def beside(self, because: str) -> str:
        """What they wrote since, and that the offer is still to be answered."""
        if not self.stands or not self.wrote:
            return because
        by = f" by {self.until.isoformat()}" if self.until else ""
        return f"{because}; their offer is to be answered{by}"


NO_OFFER = Offer()


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when the user must answer another firm's offer, as they have told these people at that hour. `over`: that
    offer is not open any more.
    """

    until: date
    told: datetime
    over: bool


def what_to_say(pursuit: str) -> str:
    """The words that tell what came of an offer."""
    return f"say `followupd won {pursuit}` or `followupd lost {pursuit}`"


def _day_in(message: MessageSeen) -> date | None:
    days = (f.day for kind in _ITS_DAY for f in message.verdict.findings if f.kind == kind)
    return next(filter(None, days), None)
