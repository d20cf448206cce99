"""What the user wants of a pursuit's next steps, as their words add up."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants of a pursuit's next steps. `snoozed`: nothing before that day. `pinned`: the next draft on
    that day. `every`: a duration, the interval of every further step. `offer_until`: they made an offer, to be answered
    by that day. `closes`: applications close on that day. `welcome`: nobody there asks for
    no follow-up, whatever was read.
    """

    snoozed: date | None = None
    pinned: date | None = None
    every: str = ""
    offer_until: date | None = None
    closes: date | None = None
    welcome: bool = False


NO_WISHES = Wishes()
