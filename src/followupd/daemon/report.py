"""What a pass did and found, as a value that a verb prints and a log tells."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from followupd.core.errors import FollowupError
from followupd.core.facts import Began, DraftChanged, DraftFate, Fact, MessageSeen
from followupd.core.plan.decisions import Need
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.sending import ONE_PART


@dataclass(frozen=True, slots=True)
class Written:
    """One draft written (or, in a dry run, one that would be): to whom, about what, why now, the full text."""

    account: str
    pursuit: str
    to: str
    subject: str
    because: str
    text: str
    attachments: tuple[str, ...]


@dataclass(slots=True)
class Report:
    """One pass over every account. `stale`: why not all is known to be current, so that nothing is written. `last`: the
    hour of the pass before. `problems` per account name; `exit_code` is that of the most serious one.
    """

    now: datetime
    dry_run: bool = False
    written: list[Written] = field(default_factory=list)
    taken_back: list[str] = field(default_factory=list)
    needs: list[tuple[str, str]] = field(default_factory=list)
    waiting_for_news: Collection[Need] = ()
    notes: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    declined: list[str] = field(default_factory=list)
    seen: list[MessageSeen] = field(default_factory=list)
    began: bool = False
    last: datetime | None = None
    next_look: datetime | None = None
    problems: list[tuple[str, FollowupError]] = field(default_factory=list)

    def tell(self, facts: tuple[Fact, ...]) -> None:
        """Take in what an account's turn learned."""
        self.began = self.began or any(isinstance(f, Began) for f in facts)
        self.opened += [f.pursuits[0] for f in facts if isinstance(f, MessageSeen) and f.opens]
        self.notes += [f"Pursuit {f.pursuit}: {ONE_PART}." for f in facts if isinstance(f, DraftChanged) and f.one_part]
        self.declined += [f.pursuit for f in facts if isinstance(f, DraftFate) and f.fate == "declined"]
        self.seen += [f for f in facts if isinstance(f, MessageSeen) and not f.opens]

    def ask_about_deleted(self, pursuits: Mapping[str, Pursuit]) -> None:
        """Say once of a pursuit that it ends or rests because its draft was deleted."""
        for pursuit in (pursuits[name] for name in self.declined if name in pursuits):
            if pursuit.state in ("resting", "closed"):
                self.notes.append(f"Pursuit {pursuit.id}: {pursuit.because}.")

    def tell_refused(self, letters: tuple[str, ...]) -> None:
        """Say which letters of the user's would be refused; `letters`: "PLACE: why". What is due is a need."""
        due = " ".join(what for _, what in self.needs)
        self.notes += [letter for letter in letters if letter.partition(": ")[0] not in due]

    def every_need(self) -> list[tuple[str, str]]:
        """What is needed from the user, by pursuit."""
        news = ((need.pursuit, need.because) for need in self.waiting_for_news)
        return [*self.needs, *sorted(news)]

    def new_needs(self) -> list[tuple[str, str]]:
        """The same, but what waits for news only in the pass in which its hour has come."""
        come = (need for need in self.waiting_for_news if self.last is None or need.due > self.last)
        return [*self.needs, *sorted((need.pursuit, need.because) for need in come)]

    @property
    def exit_code(self) -> int:
        """0, or the most serious of what went wrong: 78 (the user must act) before 1 (it may pass by itself)."""
        return max((error.exit_code for _, error in self.problems), default=0)
