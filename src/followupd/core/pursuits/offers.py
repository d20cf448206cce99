"""An offer is the user's to answer: once it is answered, nobody there is asked how things stand."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from followupd.core.pursuits.states import Event

# What takes an offer back, or begins something else.
_ENDS_IT = frozenset[Event](("rejected", "refused", "turned_down", "opted_out", "left", "invited", "revived"))
# After an answer to it they let the user wait: for a contract, for no decision.
WAITS_NO_MORE = ("held", "acknowledged")
# What the user does that answers it.
_ANSWERS = frozenset[Event](("sent", "sent_nothing_asked", "stayed_in_touch", "spoke"))


@dataclass(frozen=True, slots=True)
class Offer:
    """`stands`: they made one; `answered`: the hour at which the user answered it first, None where that is to come."""

    stands: bool = False
    answered: datetime | None = None

    def after(self, events: Iterable[Event]) -> "Offer":
        """The offer after what they wrote: a new one, or a question about it, is to be answered anew."""
        told = set(events)
        if "offered" in told:
            return Offer(stands=True)
        if told & _ENDS_IT:
            return NO_OFFER
        return replace(self, answered=None) if "answered" in told else self

    def is_answered_by(self, event: Event) -> bool:
        """Whether what the user did answers it."""
        return self.stands and event in _ANSWERS

    def answer(self, hour: datetime) -> "Offer":
        """The offer as the user answered it at that hour, or before."""
        return replace(self, answered=self.answered or hour)


NO_OFFER = Offer()
