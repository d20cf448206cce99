"""The plan played forward with nobody answering: every draft is taken for sent on the morning it is written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from followupd.core.facts import AppendStarted, DraftFate, DraftIntended, DraftWritten, Fact, MessageSeen
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.mail.envelope import Address
from followupd.core.mail.ids import pursuit_id
from followupd.core.plan.decisions import Need, Rest, WriteDraft
from followupd.core.plan.declines import heeded
from followupd.core.plan.planner import plan
from followupd.core.plan.sequences import INTRODUCTION_NUMBER
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.folding import fold
from followupd.core.pursuits.pursuit import Pursuit

# However odd the plan, playing it ends.
_MOST = 5_000
_SOON = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Played:
    """One thing that will happen. `what`: "draft", "news" (only once there is something to tell) or "rest". `pursuit`:
    as it stands then; one that a draft to somebody new begins is not there yet.
    """

    hour: datetime
    pursuit: Pursuit
    what: str
    template: str
    ask: str
    because: str


def play(facts: Iterable[Fact], situation: Situation, own: frozenset[str], until: datetime) -> tuple[Played, ...]:
    """Everything that happens from the situation's hour on, in its order. `own`: keys of the user's addresses."""
    held = [*facts, *_sent_now(situation)]
    told: list[Played] = []
    named: set[tuple[str, str, str]] = set()
    hour = situation.now
    for _ in range(_MOST):
        now = _at(hour, held, situation, own)
        decisions = plan(now)
        for one in _told(decisions, now):
            # What has been told of a pursuit is told again only when it has moved on.
            key = (one.pursuit.id, one.what, f"{one.pursuit.base}")
            if one.what == "draft" or key not in named:
                named.add(key)
                told.append(one)
        written = [d for d in decisions if isinstance(d, WriteDraft)]
        for decision in written:
            held += _sent(decision, now, len(held))
        ahead = [d.until for d in decisions if isinstance(d, Rest) and d.until and d.until > hour]
        hour = hour + _SOON if written else min(ahead, default=until + _SOON)
        if hour > until:
            break
    return tuple(told)


def _at(hour: datetime, facts: list[Fact], situation: Situation, own: frozenset[str]) -> Situation:
    history = heeded(fold(facts, own, situation.policy.calendar), situation.policy.on_decline)
    return Situation(hour, situation.policy, history, (), current=True)


def _told(decisions: Iterable[object], now: Situation) -> Iterator[Played]:
    for decision in decisions:
        match decision:
            case WriteDraft(pursuit=name, step=step, because=because):
                yield Played(now.now, now.pursuit(name), "draft", step.template, step.ask, because)
            case Need(pursuit=name, because=because, due=due) if now.pursuit(name).may_write:
                needed = now.step(now.pursuit(name))
                template, ask = (needed.template, needed.ask) if needed else ("", "")
                yield Played(max(due, now.now), now.pursuit(name), "news", template, ask, because)
            case Rest(pursuit=name, until=None, because=because):
                yield Played(now.now, now.pursuit(name), "rest", "", "", because)
            case _:
                pass


def _sent_now(situation: Situation) -> Iterator[Fact]:
    """What lies in Drafts already is taken for sent at once."""
    for pursuit in situation.history.pursuits:
        for number, life in enumerate(life for life in pursuit.drafts if life.live):
            intended, now = life.intended, situation.now
            yield DraftFate(now, now, pursuit.id, intended.draft, "sent", "taken for sent")
            begins = intended.step == INTRODUCTION_NUMBER
            yield _mail(pursuit, situation, f"{pursuit.id}.{number}", intended.draft, intended.to, begins)


def _sent(decision: WriteDraft, now: Situation, number: int) -> Iterator[Fact]:
    """The facts of a draft that is written and sent as it is."""
    pursuit, hour, draft = now.toward(decision), now.now, f"played-{number}"
    to = (pursuit.lead,) if pursuit.lead else ()
    yield DraftIntended(
        seen=hour, hour=hour, account=pursuit.account, folder="", pursuit=pursuit.id, draft=draft, message_id="",
        marker="", parent=decision.parent, step=decision.index, template=decision.step.template,
        because=decision.because, to=to, subject=pursuit.followed.subject, text="", digest="", uidvalidity=0, uidnext=0,
    )  # fmt: skip
    yield AppendStarted(hour, hour, pursuit.id, draft)
    yield DraftWritten(hour, hour, pursuit.id, draft, None, None, "")
    yield DraftFate(hour, hour, pursuit.id, draft, "sent", "taken for sent")
    yield _mail(pursuit, now, str(number), draft, to, decision.index == INTRODUCTION_NUMBER)


def _mail(
    pursuit: Pursuit, now: Situation, number: str, draft: str, to: tuple[Address, ...], begins: bool
) -> MessageSeen:
    """The user's mail, as though it lay in Sent. `begins`: it goes to somebody new, who is followed up from then on."""
    identity = f"<played.{number}@followupd.invalid>"
    kind: Kind = "networking" if begins else "other"
    return replace(
        pursuit.lead_mail,
        seen=now.now,
        hour=now.now,
        pursuits=(pursuit_id(identity) if begins else pursuit.id,),
        opens="networking" if begins else "",
        identity=identity,
        known_as=(identity,),
        parents=(pursuit.followed.identity,),
        ours=True,
        to=to or pursuit.lead_mail.to,
        cc=() if begins else pursuit.lead_mail.cc,
        verdict=Verdict(kind, "strong", (), (Finding("asks", "yes"),)),
        draft=draft,
        doubt="",
    )
