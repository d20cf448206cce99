"""What is to be done now, as values: they can be printed, compared and tested before anything is done."""

from dataclasses import dataclass
from datetime import datetime

from followupd.core.plan.sequences import Step
from followupd.core.pursuits.pursuit import Occasion, Thanks


@dataclass(frozen=True, slots=True)
class Hold:
    """A reason not to act yet, with the hour it ends. `open`: no hour ends it, and it is looked at again then."""

    until: datetime
    because: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class WriteDraft:
    """Write this step's draft now. `index`: what the ids of the draft call the step; `parent`: the message it follows.

    `to`: whom it thanks, where the step writes to each of those who were met; None where it goes to the lead.
    `occasion`: the news of the user's own that it tells, outside any sequence.
    """

    pursuit: str
    index: int
    step: Step
    parent: str
    because: str
    to: Thanks | None = None
    occasion: Occasion | None = None


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Remove a draft of ours that has been overtaken, if it is byte for byte as we wrote it."""

    pursuit: str
    draft: str
    because: str


# Why a step whose hour has come is not written.
ONLY_WITH_NEWS = "the next step is written only with news"


@dataclass(frozen=True, slots=True)
class Need:
    """The step is due, but something from the user is missing."""

    pursuit: str
    what: str
    because: str
    due: datetime


@dataclass(frozen=True, slots=True)
class Rest:
    """Nothing to do before this hour (None: until something happens), because of this. `open`: as of a hold."""

    pursuit: str
    until: datetime | None
    because: str
    open: bool = False


Decision = WriteDraft | TakeBack | Need | Rest
