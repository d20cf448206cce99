"""Whether a mail of the user's own that lies outside Sent is unfinished: a copy of a draft, or a draft thrown away.

Several clients keep a draft's id when they send it, so the id says nothing. The Date does: sending gives a mail one of
its own, later than that of everything that was saved.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.pursuit import DraftLife
from followupd.core.pursuits.signals import own_names

Place = Literal["sent", "trash", "junk", "other"]


@dataclass(frozen=True, slots=True)
class InDrafts:
    """What lies in Drafts now: per identity the newest Date; None where one of them has no Date."""

    dates: Mapping[str, datetime | None]

    @classmethod
    def of(cls, lying: Iterable[tuple[str, datetime | None]]) -> "InDrafts":
        """From the identity and the Date of each."""
        dates: dict[str, datetime | None] = {}
        for identity, date in lying:
            before = dates.get(identity, date)
            dates[identity] = max(before, date) if before and date else None
        return cls(dates)

    def holds(self, names: Iterable[str]) -> bool:
        """Whether something lies there under one of these names."""
        return any(name in self.dates for name in names)

    def holds_newer(self, envelope: Envelope, names: Iterable[str]) -> bool:
        """Whether under one of these names something lies there that is as new as this, or may be."""
        dates = [self.dates[name] for name in names if name in self.dates]
        return any(date is None or envelope.date is None or date >= envelope.date for date in dates)


@dataclass(frozen=True, slots=True)
class Copy:
    r"""A mail of the user's. `life`: the draft of ours it is made from. `flagged`: it carries \Draft.

    `left_sent`: something that was filed in Sent since the last pass is not there any more.
    """

    envelope: Envelope
    place: Place
    flagged: bool
    life: DraftLife | None
    left_sent: bool

    def is_unfinished(self, in_drafts: InDrafts) -> bool:
        """In Sent it was sent, whatever its flags and ids: several clients keep both."""
        if self.place == "sent":
            return False
        names = own_names(self.life) if self.life else {self.envelope.identity}
        is_old = in_drafts.holds_newer(self.envelope, names | {self.envelope.identity}) or self._was_saved()
        if self.place == "trash" and self.life:
            # A version saved and thrown away at once looks like this too; only what came from Sent was sent.
            return self.flagged or is_old or not self.left_sent
        return self.flagged or is_old

    def _was_saved(self) -> bool:
        """Whether it is the draft as it lay in Drafts once."""
        if self.life is None:
            return False
        hours = [self.life.intended.hour, *(version.hour for version in self.life.versions)]
        return self.envelope.date in [hour.replace(microsecond=0) for hour in hours]
