"""All that planning looks at: what is known, what lies in Drafts, the user's rules, and the hour."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from followupd.core.meaning.news import NewsItem
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.durations import parse_duration
from followupd.core.plan.policy import Policy
from followupd.core.plan.sequences import Step, number_of
from followupd.core.pursuits.history import History
from followupd.core.pursuits.pursuit import DraftInFolder, Pursuit


@dataclass(frozen=True, slots=True)
class Situation:
    """One moment. `current`: every watched folder is known to be read up to now; `stale` says what is not.

    `planned`: drafts already decided on in this plan, which count as lying in Drafts. `news`: what there is to tell;
    `told`: what of it which person and organisation have heard, by id. `asked`: pursuits for which the user is asked
    today who the person there is.
    """

    now: datetime
    policy: Policy
    history: History
    in_drafts: tuple[DraftInFolder, ...]
    current: bool
    stale: str = ""
    planned: tuple[WriteDraft, ...] = ()
    news: tuple[NewsItem, ...] = ()
    told: Mapping[str, frozenset[str]] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()

    @property
    def today(self) -> date:
        """The user's day."""
        return self.policy.calendar.local_day(self.now)

    def pursuit(self, name: str) -> Pursuit:
        """The pursuit of that id."""
        return self.history.by_id[name]

    def step(self, pursuit: Pursuit) -> Step | None:
        """The next step that is a mail, or None when they are used up."""
        return self.place(pursuit)[1]

    def place(self, pursuit: Pursuit) -> tuple[str, Step | None]:
        """The sequence a pursuit has come to, and its next mail step: what follows its own when that is used up."""
        sequence, index = self.policy.sequence(pursuit.sequence), pursuit.step
        if sequence and index >= len(sequence.mail_steps) and sequence.then == "keep_in_touch":
            index -= len(sequence.mail_steps)
            sequence = self.policy.sequence("keep_in_touch")
        if sequence is None or not sequence.mail_steps:
            return pursuit.sequence, None
        if sequence.then == "repeat":
            index = min(index, len(sequence.mail_steps) - 1)
        step = sequence.mail_steps[index] if index < len(sequence.mail_steps) else None
        if step and pursuit.wishes.every and sequence.name == "keep_in_touch":
            step = replace(step, after=parse_duration(pursuit.wishes.every))
        return sequence.name, step

    def number(self, pursuit: Pursuit) -> int:
        """What the ids of its next draft call the step."""
        sequence = self.policy.sequence(pursuit.sequence)
        name = self.place(pursuit)[0]
        before = len(sequence.mail_steps) if sequence and name != pursuit.sequence else 0
        return number_of(name, pursuit.step - before)

    def toward(self, decision: WriteDraft) -> Pursuit:
        """The pursuit as it stands toward the one the draft goes to."""
        pursuit = self.pursuit(decision.pursuit)
        if decision.occasion:
            return pursuit.on(decision.occasion)
        return pursuit.toward(decision.to) if decision.to else pursuit

    def tomorrow_ready(self) -> datetime:
        """The next working morning after today."""
        calendar = self.policy.calendar
        return calendar.ready(calendar.add_working_days(self.today, 1))
