"""All that planning looks at: what is known, what lies in Drafts, the user's rules, and the hour."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from followupd.core.meaning.news import NewsItem
from followupd.core.plan import deadline
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.durations import parse_duration
from followupd.core.plan.policy import Policy
from followupd.core.plan.sequences import Step, number_of, reached
from followupd.core.pursuits.history import History
from followupd.core.pursuits.meetings import called_off
from followupd.core.pursuits.pursuit import DraftInFolder, Pursuit
from followupd.core.pursuits.unheard import to_move


def _always(situation: "Situation", decision: WriteDraft) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Situation:
    """One moment. `current`: every watched folder is known to be read up to now; `stale` says what is not.

    `planned`: drafts already decided on in this plan. Those count as lying in Drafts of which a letter can be made, as
    `writable` says, asked once for each; `refused` are the others. `news`: what there is to tell;
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
    refused: tuple[WriteDraft, ...] = ()
    writable: Callable[["Situation", WriteDraft], bool] = field(default=_always, compare=False)
    news: tuple[NewsItem, ...] = ()
    told: Mapping[str, frozenset[str]] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()

    @property
    def today(self) -> date:
        """The user's day."""
        return self.policy.calendar.local_day(self.now)

    @property
    def filled(self) -> tuple[WriteDraft, ...]:
        """The drafts of this plan that count as lying in Drafts."""
        return tuple(d for d in self.planned if d not in self.refused) if self.refused else self.planned

    def after(self, decision: WriteDraft) -> "Situation":
        """The same with one more draft decided on."""
        refused = () if self.writable(self, decision) else (decision,)
        return replace(self, planned=(*self.planned, decision), refused=(*self.refused, *refused))

    def pursuit(self, name: str) -> Pursuit:
        """The pursuit of that id."""
        return self.history.by_id[name]

    def step(self, pursuit: Pursuit) -> Step | None:
        """The next step that is a mail, or None when they are used up."""
        return self.place(pursuit)[1]

    def place(self, pursuit: Pursuit) -> tuple[str, Step | None]:
        """The sequence a pursuit has come to, and its next mail step: what follows its own when that is used up."""
        name, _, step = self._place(pursuit)
        if step and pursuit.wishes.every and name == "keep_in_touch":
            step = replace(step, after=parse_duration(pursuit.wishes.every))
        sequence = self.policy.sequence(name)
        steps = sequence.mail_steps if sequence else ()
        return name, deadline.fitting(pursuit, _fitting(step, pursuit), steps, self.policy.calendar) if step else None

    def number(self, pursuit: Pursuit) -> int:
        """What the ids of its next draft call the step."""
        name, index, _ = self._place(pursuit)
        return number_of(name, index)

    def _place(self, pursuit: Pursuit) -> tuple[str, int, Step | None]:
        """The same, with the place of the step in that sequence, which grows for ever where its last is repeated."""
        sequence = self.policy.sequence(pursuit.sequence)
        steps = sequence.mail_steps if sequence else ()
        index = reached(steps, pursuit.done) if sequence and pursuit.done else pursuit.step
        if sequence and index >= len(steps) and sequence.then == "keep_in_touch":
            index -= len(steps)
            sequence = self.policy.sequence("keep_in_touch")
            steps = sequence.mail_steps if sequence else ()
        if sequence is None or not steps:
            return pursuit.sequence, index, None
        last = len(steps) - 1
        here = min(index, last) if sequence.then == "repeat" else index
        return sequence.name, index, steps[here] if here <= last else None

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


def _fitting(step: Step, pursuit: Pursuit) -> Step:
    """Where the position was gone before anybody chose, nobody is asked what the application lacked; and where they
    called a meeting off, another day is what is asked for; where the user asked to move one, what has become of that.
    """
    gone = pursuit.begun.message.verdict.kind == "position_filled"
    if gone and step.template == "rejection-thanks":
        return replace(step, template="filled-thanks", ask="none")
    if step.ask in _WAITING_FOR_A_WORD and step.news != "required" and to_move(pursuit.messages):
        return replace(step, after=_FOR_A_DATE, template="meeting-moved", ask="status", attach=())
    if step.ask in _WAITING_FOR_A_WORD and step.news != "required" and called_off(pursuit.messages):
        return replace(step, template="meeting-again", ask="meeting", attach=())
    return step


_WAITING_FOR_A_WORD = ("status", "anything_missing")
# What has its day cannot wait as long as what has none.
_FOR_A_DATE = parse_duration("3 business days")
