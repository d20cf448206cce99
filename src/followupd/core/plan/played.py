"""The plan played forward with nobody answering: every draft is taken for sent on the morning it is written."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from followupd.core.facts import AppendStarted, DraftFate, DraftIntended, DraftWritten, Fact, MessageSeen
from followupd.core.judges.sent_findings import wants_an_answer
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.mail.envelope import Address
from followupd.core.mail.ids import pursuit_id
from followupd.core.meaning.shingles import wrote
from followupd.core.meaning.wrote import Wrote
from followupd.core.plan import occasions, wait
from followupd.core.plan.decisions import Decision, Need, Rest, WriteDraft
from followupd.core.plan.declines import Heeding
from followupd.core.plan.planner import plan
from followupd.core.plan.sequences import INTRODUCTION_NUMBER
from followupd.core.plan.situation import Situation
from followupd.core.plan.something_new import told_of
from followupd.core.pursuits.folding import Folding
from followupd.core.pursuits.pursuit import Pursuit

# However odd the plan, playing it ends.
_MOST = 5_000
_SOON = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Played:
    """One thing that will happen. `what`: "draft", "missing" (its hour comes, and no letter can be made), "news" (only
    once there is something to tell) or "rest". `pursuit`: as it stands then toward whom the draft goes to; one that a
    draft to somebody new begins is not there yet. `held`: what kept it back beyond its own wait until now, else "".
    """

    hour: datetime
    pursuit: Pursuit
    what: str
    template: str
    ask: str
    because: str
    held: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """What of a draft's words is needed to go on. `asks`: it asks them something; `told`: ids of the news it tells;
    `wrote`: None keeps nothing.
    """

    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    asks: bool
    told: tuple[str, ...] = ()
    wrote: Wrote | None = None


Worded = Callable[[Situation, WriteDraft], Letter | tuple[str, ...]]
"""The letter of a draft that planning came to, or what is missing for it, a sentence each."""


def plain(situation: Situation, decision: WriteDraft) -> Letter:
    """A letter to the lead, whatever it says."""
    pursuit = situation.toward(decision)
    to = (pursuit.lead,) if pursuit.lead else pursuit.lead_mail.to
    cc = () if decision.index == INTRODUCTION_NUMBER else pursuit.lead_mail.cc
    return Letter(to, cc, pursuit.followed.subject, decision.step.ask != "none")


@dataclass(slots=True)
class _Letters:
    """Asked by one plan for each of its drafts, and keeps what it heard."""

    worded: Worded
    made: dict[WriteDraft, Letter | tuple[str, ...]] = field(default_factory=dict)

    def __call__(self, situation: Situation, decision: WriteDraft) -> bool:
        self.made[decision] = made = self.worded(situation, decision)
        return isinstance(made, Letter)


class _Course:
    """What has happened so far. Of the pursuits only those are computed anew that a new fact concerns."""

    def __init__(self, facts: Iterable[Fact], situation: Situation, own: frozenset[str]) -> None:
        self.facts = [*facts, *_sent_now(situation)]
        self._situation = situation
        self._folding = Folding(own, situation.policy.calendar)
        self._heeding = Heeding(situation.policy.on_decline)
        self._taken = 0

    def at(self, hour: datetime, letters: _Letters) -> Situation:
        """All that planning looks at, then."""
        new, self._taken = self.facts[self._taken :], len(self.facts)
        history = self._folding.take(new, lambda: self.facts)
        history = self._heeding.take(history, self._folding.changed)
        told, news, policy = told_of(history), self._situation.news, self._situation.policy
        return Situation(hour, policy, history, (), current=True, news=news, told=told, writable=letters)


def play(
    facts: Iterable[Fact], situation: Situation, own: frozenset[str], until: datetime, worded: Worded = plain
) -> tuple[Played, ...]:
    """Everything that happens from the situation's hour on, in its order. `own`: keys of the user's addresses."""
    course = _Course(facts, situation, own)
    told: list[Played] = []
    resting: dict[str, Played] = {}
    named: set[tuple[str, ...]] = set()
    held: dict[tuple[str, str], str] = {}
    hour = situation.now
    for _ in range(_MOST):
        letters = _Letters(worded)
        now = course.at(hour, letters)
        decisions = plan(now)
        for one in _told(decisions, now, letters, held):
            # What has been told of a pursuit is told again only when it has moved on.
            key = (one.pursuit.id, one.what, one.template, f"{one.pursuit.base}")
            if one.what == "draft" or key not in named:
                named.add(key)
                told.append(one)
        held |= _holding(decisions, now)
        resting = {one.pursuit.id: _since(one, resting) for one in _at_rest(decisions, now)}
        written = [(d, made) for d, made in letters.made.items() if isinstance(made, Letter)]
        for decision, letter in written:
            course.facts += _sent(decision, letter, now, len(course.facts))
        hour = hour + _SOON if written else min(_ahead(decisions, now), default=until + _SOON)
        if hour > until:
            told += (*resting.values(), *_held_on(decisions, now))
            break
    return tuple(sorted(told, key=lambda one: one.hour))


def _ahead(decisions: Iterable[Decision], now: Situation) -> Iterator[datetime]:
    """When something may change of itself: a hold of a step or an occasion ends, or what is new becomes so."""
    calendar = now.policy.calendar
    hours = [d.until for d in decisions if isinstance(d, Rest) and d.until]
    hours += [held.until for one in now.history.pursuits for _, held in occasions.kept_back(one, now)]
    hours += [calendar.ready(calendar.next_working_day(item.day)) for item in now.news]
    return (hour for hour in hours if hour > now.now)


def _holding(decisions: Iterable[Decision], now: Situation) -> dict[tuple[str, str], str]:
    """What keeps each letter back now, by its pursuit and its template."""
    found = {}
    for one in decisions:
        if isinstance(one, Rest) and one.until and (step := now.step(now.pursuit(one.pursuit))):
            found[one.pursuit, step.template] = one.because
    for pursuit in now.history.pursuits:
        for occasion, hold in occasions.kept_back(pursuit, now):
            if step := occasions.step_of(occasion, now):
                found[pursuit.id, step.template] = hold.because
    return found


def _kept_back(decision: WriteDraft, now: Situation, held: Mapping[tuple[str, str], str]) -> str:
    """What held a letter until now; "" for its own wait."""
    waited = decision.occasion is None and wait.due(now.toward(decision), decision.step, now) >= now.now
    return "" if waited else held.get((decision.pursuit, decision.step.template), "")


def _told(
    decisions: Iterable[Decision], now: Situation, letters: _Letters, held: Mapping[tuple[str, str], str]
) -> Iterator[Played]:
    for decision in decisions:
        match decision:
            case WriteDraft(step=step, because=because):
                made = letters.made[decision]
                what, why = ("draft", because) if isinstance(made, Letter) else ("missing", "; ".join(made))
                kept = _kept_back(decision, now, held)
                yield Played(now.now, now.toward(decision), what, step.template, step.ask, why, kept)
            case Need(pursuit=name, because=because, due=due) if now.pursuit(name).may_write:
                needed = now.step(now.pursuit(name))
                template, ask = (needed.template, needed.ask) if needed else ("", "")
                yield Played(max(due, now.now), now.pursuit(name), "news", template, ask, because)
            case _:
                pass


def _at_rest(decisions: Iterable[Decision], now: Situation) -> Iterator[Played]:
    """Whom nothing more is written to, as it stands."""
    for one in decisions:
        if isinstance(one, Rest) and one.until is None:
            yield Played(now.now, now.pursuit(one.pursuit), "rest", "", "", one.because)


def _since(one: Played, resting: Mapping[str, Played]) -> Played:
    """The same from the hour on at which it came to rest for this reason."""
    before = resting.get(one.pursuit.id)
    return before if before and before.because == one.because else one


def _held_on(decisions: Iterable[Decision], now: Situation) -> Iterator[Played]:
    """Whom to the end of it something holds that no hour ends."""
    for one in decisions:
        if isinstance(one, Rest) and one.open:
            yield Played(now.now, now.pursuit(one.pursuit), "rest", "", "", one.because)


def _sent_now(situation: Situation) -> Iterator[Fact]:
    """What lies in Drafts already is taken for sent at once."""
    for pursuit in situation.history.pursuits:
        for number, life in enumerate(life for life in pursuit.drafts if life.live):
            intended, now = life.intended, situation.now
            yield DraftFate(now, now, pursuit.id, intended.draft, "sent", "taken for sent")
            text, begins = intended.text, intended.step == INTRODUCTION_NUMBER
            asked = intended.ask != "none" and wants_an_answer(text)
            letter = Letter(intended.to, intended.cc, intended.subject, asked, intended.told, wrote(text))
            yield _mail(pursuit, situation, f"{pursuit.id}.{number}", intended.draft, letter, begins)


def _sent(decision: WriteDraft, letter: Letter, now: Situation, number: int) -> Iterator[Fact]:
    """The facts of a draft that is written and sent as it is."""
    pursuit, hour, draft = now.toward(decision), now.now, f"played-{number}"
    yield DraftIntended(
        seen=hour, hour=hour, account=pursuit.account, folder="", pursuit=pursuit.id, draft=draft, message_id="",
        marker="", parent=decision.parent, step=decision.index, template=decision.step.template,
        because=decision.because, to=letter.to, subject=letter.subject, text="", digest="", uidvalidity=0, uidnext=0,
        cc=letter.cc, ask=decision.step.ask, told=letter.told,
    )  # fmt: skip
    yield AppendStarted(hour, hour, pursuit.id, draft)
    yield DraftWritten(hour, hour, pursuit.id, draft, None, None, "")
    yield DraftFate(hour, hour, pursuit.id, draft, "sent", "taken for sent")
    yield _mail(pursuit, now, str(number), draft, letter, decision.index == INTRODUCTION_NUMBER)


def _mail(pursuit: Pursuit, now: Situation, number: str, draft: str, letter: Letter, begins: bool) -> MessageSeen:
    """The user's mail, as though it lay in Sent. `begins`: it goes to somebody new, who is followed up from then on."""
    identity = f"<played.{number}@followupd.invalid>"
    kind: Kind = "networking" if begins else "other"
    return replace(
        pursuit.lead_mail,
        seen=now.now + _SOON,
        hour=now.now + _SOON,  # what has just been said is said no more once it was sent
        pursuits=(pursuit_id(identity) if begins else pursuit.id,),
        opens="networking" if begins else "",
        identity=identity,
        known_as=(identity,),
        parents=(pursuit.followed.identity,),
        ours=True,
        to=letter.to or pursuit.lead_mail.to,
        cc=letter.cc,
        subject=letter.subject,
        verdict=Verdict(kind, "strong", (), (Finding("asks", "yes"),) if letter.asks else ()),
        draft=draft,
        doubt="",
        wrote=letter.wrote,
    )
