"""What needs the user today, kindly: each thing once, at its time, and nothing that blames.

Nothing is remembered of what was shown: each thing has its days, so that looking changes nothing and twice is once.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import PurePath

from followupd.core.facts import Fact, MessageSeen
from followupd.core.mail.ids import pursuit_id
from followupd.core.plan import declines, wait
from followupd.core.plan.correctable import one_full_working_day
from followupd.core.plan.decisions import Decision, Need, TakeBack, WriteDraft
from followupd.core.plan.planner import is_overtaken, plan
from followupd.core.plan.promise import still_owed
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.agreed import UNREAD, agreed_to
from followupd.core.pursuits.drafts import has_its_time, is_over
from followupd.core.pursuits.occasions import begins_search
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import as_said
from followupd.core.pursuits.states import RELATIONS
from followupd.core.pursuits.unreached import asked
from followupd.daemon import owed
from followupd.daemon.delivered import delivered
from followupd.daemon.meanwhile import meanwhile
from followupd.daemon.names_to_find import names_to_find
from followupd.daemon.outlook import LEFT_BEHIND, agenda_steps, contact, left_behind, overtaken
from followupd.daemon.owed import TOLD_AFTER
from followupd.daemon.talks import talks
from followupd.daemon.two_ways import two_ways

WEEK = 7
# What a message can decide, in a sentence.
DECIDED = {
    "rejection": "They go no further with your application",
    "refusal": "They cannot help now",
    "position_filled": "The position is filled",
    "offer": "They make you an offer",
    "opt_out": "They want no more mail about this",
    "left_company": "They have left the company",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing. `id`: by which a verb knows it. `quote`: the words it rests on. `sheet`: what to have at hand."""

    id: str
    who: str
    text: str
    quote: str = ""
    day: date | None = None
    sheet: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """What the agenda looks at. `messages`: every known mail, as the user says it is; `asked`: the newest answer of
    each pursuit; `planned`: what is due, if all is current.
    """

    situation: Situation
    messages: tuple[MessageSeen, ...]
    asked: Mapping[str, MessageSeen]
    planned: tuple[Decision, ...]
    resume_changed: date | None = None

    @classmethod
    def of(cls, situation: Situation, facts: Iterable[Fact], resume_changed: date | None = None) -> "Moment":
        """With the facts of the ledger. `resume_changed`: the day on which the user's resume was seen to be another."""
        messages = sorted((f for f in as_said(facts) if isinstance(f, MessageSeen)), key=lambda m: m.hour)
        asked = {name: m for m in messages if not m.ours and m.verdict.is_answer for name in m.pursuits}
        situation = replace(situation, current=True)
        planned = tuple(plan(situation))
        return cls(situation, tuple(messages), asked, planned, resume_changed)

    @property
    def today(self) -> date:
        """The user's day."""
        return self.situation.today

    def day_of(self, hour: datetime) -> date:
        """The user's day of an hour."""
        return self.situation.policy.calendar.local_day(hour)

    def is_told(self, since: date, days: tuple[int, ...] = TOLD_AFTER) -> bool:
        """Whether something of that day is told today; what falls on a free day is told on the next working day."""
        calendar = self.situation.policy.calendar
        weekly = range(days[-1] + WEEK, (self.today - since).days + 1, WEEK)
        return any(calendar.next_working_day(since + timedelta(days=n)) == self.today for n in (*days, *weekly))

    def is_fresh(self, seen: datetime) -> bool:
        """Whether it was learnt today, or on the working day before."""
        day = self.day_of(seen)
        return day <= self.today <= self.situation.policy.calendar.add_working_days(day, 1)


def agenda(moment: Moment) -> dict[str, tuple[Item, ...]]:
    """Every section that has something, in the order of SECTIONS."""
    found = {key: tuple(section(moment)) for key, _, section in SECTIONS}
    return {key: items for key, items in found.items() if items}


def _drafts(moment: Moment) -> Iterable[Item]:
    going = {decision.draft for decision in moment.planned if isinstance(decision, TakeBack)}
    for pursuit in moment.situation.history.pursuits:
        for life in pursuit.drafts:
            if life.live and life.intended.draft not in going and not is_overtaken(pursuit, life):
                to = ", ".join(str(a) for a in life.intended.to)
                yield Item(pursuit.id, to, f'"{life.intended.subject}"', day=moment.day_of(life.intended.hour))


def _answers(moment: Moment) -> Iterable[Item]:
    """Offers until they are answered; questions on their days."""
    for pursuit in _in(moment, "your_turn"):
        until, asked = pursuit.wishes.offer_until, moment.asked.get(pursuit.id)
        words = moment.situation.history.words.of.get(pursuit.id, ())
        since = moment.day_of(pursuit.answered or max([pursuit.opening.hour, *(w.hour for w in words)]))
        if until and until >= moment.today:
            yield Item(pursuit.id, contact(pursuit), f"their offer, to be answered by {until.isoformat()}", day=until)
        elif moment.is_told(since) and owed.is_owed(pursuit, asked, since, moment.situation):
            who = str(asked.sender) if asked and asked.sender else contact(pursuit)
            yield Item(pursuit.id, who, owed.what(asked, pursuit), owed.question(asked), since)


def _promises(moment: Moment) -> Iterable[Item]:
    for pursuit in moment.situation.history.pursuits:
        for promise in still_owed(pursuit, moment.situation) if pursuit.state != "closed" else ():
            if moment.is_told(promise.day, (0, *TOLD_AFTER)):
                yield Item(pursuit.id, contact(pursuit), "you wrote", f"“{promise.text}”", promise.day)


def _decided(moment: Moment) -> Iterable[Item]:
    """For as long as nothing may be drafted from it, so that a misreading can be put right."""
    calendar = moment.situation.policy.calendar
    for message in moment.messages:
        decides = _decides(message)
        if decides in DECIDED and moment.situation.now < one_full_working_day(message.seen, calendar):
            for pursuit in filter(None, map(moment.situation.history.by_id.get, message.pursuits)):
                what = DECIDED["refusal" if decides == "rejection" and _is_relation(pursuit) else decides]
                yield Item(pursuit.id, contact(pursuit), what, _words(message), moment.day_of(message.hour))


def _is_relation(pursuit: Pursuit) -> bool:
    """Whether it was never about a position: who helps with a search turns nobody down."""
    return pursuit.opening.opens in RELATIONS and pursuit.sequence in RELATIONS


def _words(message: MessageSeen) -> str:
    """The sentence, or what else the judgement rests on."""
    closing = message.verdict.finding("closing")
    return f"“{closing}”" if closing else next(iter(message.verdict.evidence), "")


def _decides(message: MessageSeen) -> str:
    if message.ours:
        return ""
    closes = message.verdict.kind == "human" and message.verdict.finding("meaning") == "closes"
    return "rejection" if closes else message.verdict.kind


def _names(moment: Moment) -> Iterable[Item]:
    for pursuit, known in names_to_find(moment.situation):
        where = pursuit.about.organisation_name or contact(pursuit)
        knows = f"; you know {', '.join(contact(p) for p in known)} there" if known else ""
        yield Item(pursuit.id, where, asked(pursuit, where) + knows)


def _missing(moment: Moment) -> Iterable[Item]:
    """What the next draft lacks, once its hour has come."""
    if not any(isinstance(decision, WriteDraft) for decision in moment.planned):
        return  # what words letters is loaded only where one is due
    from followupd.daemon.unwritten import unwritten

    situation, today = moment.situation, (0, *TOLD_AFTER)
    for decision, missing in unwritten(moment.planned, situation):
        pursuit = situation.pursuit(decision.pursuit)
        due = wait.due(situation.toward(decision), decision.step, situation)
        if moment.is_told(min(moment.day_of(due), moment.today), today):
            yield Item(pursuit.id, contact(pursuit), f"for the next draft: {'; '.join(missing)}")


def _news(moment: Moment) -> Iterable[Item]:
    for decision in moment.planned:
        if isinstance(decision, Need) and decision.what == "news" and moment.is_fresh(decision.due):
            pursuit = moment.situation.pursuit(decision.pursuit)
            yield Item(pursuit.id, contact(pursuit), "waits for something new to tell")


def _resume(moment: Moment) -> Iterable[Item]:
    """A changed resume is news, if the user says in a sentence what is new in it."""
    since, resume = moment.resume_changed, moment.situation.policy.resume
    if since and resume and moment.is_told(since, (0, 1, 3)):
        say = f'`followupd news add "..." --attach {PurePath(resume).name}`'
        yield Item(
            "resume", PurePath(resume).name, f"has changed; if something in it is worth telling: {say}", day=since
        )


def _steps(moment: Moment) -> Iterable[Item]:
    for pursuit in _in(moment, "waiting"):
        for step, due in agenda_steps(pursuit, moment.situation):
            calls = step.channel == "call"
            if moment.is_told(moment.day_of(due), (0,)) if calls else moment.is_fresh(due):
                lines = _sheet(pursuit, step, moment.situation) if calls else ()
                yield Item(pursuit.id, contact(pursuit), step.note or "call them", sheet=lines)


def _sheet(pursuit: Pursuit, step: Step, situation: Situation) -> tuple[str, ...]:
    from followupd.daemon.calls import sheet

    return sheet(pursuit, step, situation)


def _doubts(moment: Moment) -> Iterable[Item]:
    for doubt in moment.situation.history.doubts:
        if moment.is_fresh(doubt.seen):
            who = ", ".join(str(a) for a in doubt.to) if doubt.ours else str(doubt.sender or "somebody")
            text = f'"{doubt.subject}": {doubt.doubt}'
            yield Item(pursuit_id(doubt.identity), who, text, day=moment.day_of(doubt.hour))
    for pursuit in moment.situation.history.pursuits:
        if (
            agreed_to(pursuit.last_sent) == UNREAD
            and pursuit.state != "closed"
            and moment.is_fresh(pursuit.last_sent.seen)
        ):
            text = (
                f"you agreed to meet, but no day could be read; once you have met: `followupd log {pursuit.id} meeting`"
            )
            yield Item(pursuit.id, contact(pursuit), text, day=moment.day_of(pursuit.last_sent.hour))
    for pursuit in _in(moment, "resting"):
        deleted = declines.asked_at(pursuit)
        if deleted and moment.is_fresh(deleted):
            yield Item(pursuit.id, contact(pursuit), pursuit.because, day=moment.day_of(deleted))


def _search(moment: Moment) -> Iterable[Item]:
    """A new search begins with the people of the last one, who have since heard nothing of what is sought."""
    history = moment.situation.history
    won = max((word.hour for word in history.words.that("won")), default=None)
    begun = next(
        (p for p in history.pursuits if won and p.opening.hour > won and begins_search(p, history.words)), None
    )
    if begun and moment.is_fresh(begun.opening.seen):
        for pursuit in _in(moment, "waiting"):
            if pursuit.ended_with and pursuit.sequence == "keep_in_touch":
                yield Item(pursuit.id, contact(pursuit), "helped in your last search; tell them that you look again")


def _overtaken(moment: Moment) -> Iterable[Item]:
    for pursuit in moment.situation.history.pursuits:
        if overtaken(pursuit, moment.situation):
            yield Item(pursuit.id, contact(pursuit), "a draft in Drafts has been overtaken: delete it, or make it fit")
        if left_behind(pursuit, moment.situation):
            yield Item(pursuit.id, contact(pursuit), LEFT_BEHIND)


def _aside(moment: Moment) -> Iterable[Item]:
    """What is not written again by itself, once."""
    for pursuit in _in(moment, "resting"):
        lain = declines.let_lie(pursuit)
        if lain and moment.is_fresh(lain.since):
            yield Item(pursuit.id, contact(pursuit), pursuit.because)
    for life in moment.situation.history.drafts:
        if is_over(life) and has_its_time(life) and moment.is_fresh(life.since):
            to = ", ".join(str(a) for a in life.intended.to)
            yield Item(life.intended.pursuit, to, f'"{life.intended.subject}" is not written again: {life.because}')


def _in(moment: Moment, state: str) -> Iterable[Pursuit]:
    return (p for p in moment.situation.history.pursuits if p.state == state)


SECTIONS: tuple[tuple[str, str, Callable[[Moment], Iterable[Item]]], ...] = (
    ("drafts", "Drafts for you to look at", _drafts),
    ("answers", "They would like to hear from you", _answers),
    ("promises", "What you said you would do", _promises),
    ("decided", "What was decided, and on which words that rests", _decided),
    ("names", "A name to find", _names),
    ("missing", "What is missing for a draft", _missing),
    ("overtaken", "Drafts that no longer fit", _overtaken),
    ("aside", "Drafts you let lie", _aside),
    ("sent", "Sent as they asked", lambda m: (Item(p.id, contact(p), told) for p, told in delivered(m.situation))),
    ("doubled", "Two ways to one firm", lambda m: (Item(*told) for told in two_ways(m.situation, m.is_fresh))),
    ("search", "A new search begins", _search),
    ("away", "While they are away", lambda m: (Item(*told) for told in meanwhile(m.situation, m.is_fresh))),
    ("talks", "A talk they offered", lambda m: (Item(*told) for told in talks(m.situation))),
    ("steps", "You might", _steps),
    ("doubts", "One question", _doubts),
    ("news", "Written once there is news", _news),
    ("resume", "Your resume", _resume),
)
