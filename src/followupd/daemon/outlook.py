"""How things stand, pursuit by pursuit: who, what, state, next step, when, because. What `status` and `why` print."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from followupd.core.mail.envelope import Address
from followupd.core.plan import away, barred, breaker, put_off, unmailed, wait
from followupd.core.plan.decisions import Decision, Need, Rest, WriteDraft
from followupd.core.plan.live_draft import goes_to_lead, own_life
from followupd.core.plan.planner import is_overtaken, plan, taken_back
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.instead import deputy
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import DraftLife, Pursuit
from followupd.core.pursuits.unreached import named_alone
from followupd.daemon.kept_back import kept_back, kept_until
from followupd.daemon.lacked import lacked, unmade_letters

LEFT_BEHIND = "a draft that you have sent lies in Drafts as well, changed by you: delete it, lest it goes twice"


@dataclass(frozen=True, slots=True)
class Standing:
    """One line of the outlook. `due` is None where no hour can be named: then `because` says what would end it."""

    id: str
    contact: str
    organisation: str
    sequence: str
    position: str
    state: str
    last_touchpoint: datetime
    next_step: str
    asks: str
    due: datetime | None
    because: str
    ends: str
    agenda: tuple[str, ...]
    drafts: tuple[str, ...]
    notices: tuple[str, ...]


def outlook(situation: Situation, planned: Iterable[Decision] | None = None) -> tuple[Standing, ...]:
    """Every pursuit, those that need the user first, then by the hour of the next step. `planned`: where the plan of
    that situation is made already.
    """
    decisions = _by_pursuit(plan(situation) if planned is None else planned)
    unmade = unmade_letters(decisions.values(), situation)
    standings = [standing(p, decisions[p.id], situation, unmade) for p in situation.history.pursuits]
    order = ("your_turn", "waiting", "unreachable", "resting", "closed")
    return tuple(sorted(standings, key=lambda s: (order.index(s.state), s.due or s.last_touchpoint, s.id)))


@dataclass(frozen=True, slots=True)
class Ahead:
    """The next draft: when it comes, whose pursuit it is of, and what it is for."""

    due: datetime
    pursuit: str
    what: str


def next_ahead(situation: Situation, planned: Iterable[Decision]) -> Ahead | None:
    """The draft that comes first, later than now: a follow-up, or what somebody is to hear outside any sequence."""
    pursuits = situation.history.pursuits
    told = (Ahead(hour, p.id, what) for p in pursuits for hour, what in kept_until(p, situation))
    later = (one for one in (*_follow_ups(situation, planned), *told) if one.due > situation.now)
    return min(later, key=lambda one: (one.due, one.pursuit), default=None)


def _follow_ups(situation: Situation, planned: Iterable[Decision]) -> Iterator[Ahead]:
    """The next step of each that waits."""
    decisions = _by_pursuit(planned)
    for pursuit in situation.history.pursuits:
        if pursuit.state == "waiting":
            _, step, due = _next(pursuit, decisions[pursuit.id], situation)
            if due:
                yield Ahead(due, pursuit.id, _asks(step))


def _by_pursuit(planned: Iterable[Decision]) -> dict[str, Decision]:
    return {d.pursuit: d for d in planned if not hasattr(d, "draft")}


def standing(
    pursuit: Pursuit, decision: Decision, situation: Situation, unmade: Mapping[str, tuple[str, ...]] | None = None
) -> Standing:
    """One pursuit with the decision planning came to. `unmade`: where it is known already what keeps the letters that
    are due from being made.
    """
    waiting = pursuit.state == "waiting"
    sequence, step, due = _next(pursuit, decision, situation)
    state = "resting" if waiting and step is None else pursuit.state
    if isinstance(decision, WriteDraft):
        missing = (unmade_letters((decision,), situation) if unmade is None else unmade).get(pursuit.id, ())
    else:
        missing = lacked(pursuit, step, situation, due) if step and due else ()
    return Standing(
        id=pursuit.id,
        contact=contact(pursuit),
        organisation=pursuit.about.organisation_shown,
        sequence=sequence,
        position=pursuit.about.position,
        state=state,
        last_touchpoint=pursuit.last_touchpoint,
        next_step=_name(step),
        asks=_asks(step),
        due=due,
        because=_because(pursuit, decision, missing, situation),
        ends=_ends(pursuit, state, situation),
        agenda=_agenda(pursuit, situation) if waiting else (),
        drafts=tuple(f"{d.fate} since {d.since.isoformat()}" for d in pursuit.drafts if d.stage == "written"),
        notices=notices(pursuit, situation),
    )


def _ends(pursuit: Pursuit, state: str, situation: Situation) -> str:
    """What would end that nothing is written; nothing that the user resumes does where they want no more mail."""
    if state != pursuit.state or (state == "closed" and barred.by_a_word(pursuit, situation)):
        return barred.ends(pursuit, situation) or "a new touchpoint"
    return pursuit.ends


def _next(pursuit: Pursuit, decision: Decision, situation: Situation) -> tuple[str, Step | None, datetime | None]:
    """The sequence it has come to, its next step, and when that comes; None where nothing but the user or the other
    side ends the waiting.
    """
    sequence, step = situation.place(pursuit) if pursuit.may_write else (pursuit.sequence, None)
    if step is None or (isinstance(decision, Rest) and decision.until is None):
        return sequence, None, None
    return sequence, step, _due(pursuit, step, decision, situation)


def notices(pursuit: Pursuit, situation: Situation) -> tuple[str, ...]:
    """Drafts in Drafts that the user had better look at: overtaken ones that are not ours to remove, or too early; who
    answers for somebody who is away; and what they should hear and is kept back.
    """
    here = any(not life.sent and goes_to_lead(life, pursuit) for life in _lying(pursuit, situation))
    told = []
    if (going := _going(pursuit, situation)) is not None:
        told.append(f"a draft lies in Drafts only until the next pass, which takes it back: {going}")
    elif overtaken(pursuit, situation):
        told.append(
            "a draft that has been overtaken still lies in Drafts; delete it, or make it fit, before you send it"
        )
    elif here and (held := away.latest(pursuit, situation)):
        told.append(f"its draft lies in Drafts, but {held.because}")
    if left_behind(pursuit, situation):
        told.append(LEFT_BEHIND)
    if pursuit.away and pursuit.state == "waiting" and (instead := deputy(pursuit, situation.today)):
        told.append(instead)
    return (*told, *kept_back(pursuit, situation))


def left_behind(pursuit: Pursuit, situation: Situation) -> bool:
    """Whether one that was sent lies there still. An untouched one was cleared away; a changed one is the user's."""
    return any(life.sent for life in _lying(pursuit, situation))


def overtaken(pursuit: Pursuit, situation: Situation) -> bool:
    """Whether a draft that is no longer ours to take back lies in Drafts and follows what is not the last word."""
    lying = [life for life in _lying(pursuit, situation) if not life.sent]
    return any(is_overtaken(pursuit, life, situation) for life in lying if not _is_ours(life, situation))


def _going(pursuit: Pursuit, situation: Situation) -> str | None:
    """Why the next pass takes an untouched draft back; None where it takes none."""
    ours = (life for life in _lying(pursuit, situation) if _is_ours(life, situation))
    return next((why for life in ours if (why := taken_back(pursuit, life, situation)) is not None), None)


def _is_ours(life: DraftLife, situation: Situation) -> bool:
    """Whether it lies there as it was written, and nobody has found that it cannot be removed."""
    untouched = {d.untouched for d in situation.in_drafts if d.draft == life.intended.draft}
    return untouched == {True} and life.fate in ("pending", "superseded", "taken_back")


def _lying(pursuit: Pursuit, situation: Situation) -> list[DraftLife]:
    if not pursuit.drafts or not situation.in_drafts:
        return []
    lying = {d.draft for d in situation.in_drafts if d.draft}
    return [life for life in pursuit.drafts if life.intended.draft in lying]


def contact(pursuit: Pursuit) -> str:
    """The person, or where none is known the address that was written to, or the firm whose machine wrote."""
    if pursuit.lead:
        return _shown(pursuit.lead)
    about = pursuit.about
    if named := named_alone(pursuit):
        return named
    if not pursuit.opening.ours:
        return about.organisation_name or str(pursuit.opening.sender)
    return ", ".join(_shown(a) for a in pursuit.opening.to) or about.organisation_name or about.organisation


def _shown(address: Address) -> str:
    name = person_name(address)
    return f"{name} <{address.address}>" if name else address.address


def _name(step: Step | None) -> str:
    return f"{step.template} ({step.ask})" if step else ""


def _asks(step: Step | None) -> str:
    """The step for a person to read."""
    if step is None:
        return ""
    news = ", only with news" if step.news == "required" else ""
    what = f"follow up on {step.ask.replace('_', ' ')}" if step.ask != "none" else "write to them"
    return f"{what}{news}"


def _due(pursuit: Pursuit, step: Step, decision: Decision, situation: Situation) -> datetime:
    """When the next step comes: the hour its last hold ends; its own where it is due, where no hour ends the hold, or
    where its draft lies there, unless that was put off since.
    """
    if live := [life for life in pursuit.drafts if life.live]:
        put = [held.until for life in live if (held := put_off.hold(pursuit, life, situation))]
        return max(put, default=max(life.intended.hour for life in live))
    match decision:
        case Rest(until=datetime() as until, open=False):
            return until
        case Need(due=due):
            return due
        case _:
            return wait.due(pursuit, step, situation)


def _because(pursuit: Pursuit, decision: Decision, lacked: tuple[str, ...], situation: Situation) -> str:
    """Why it stands so; what is missing for the next draft is said from the first day. While a draft lies there, that
    outweighs whatever else would hold the next.
    """
    lies = "" if isinstance(decision, WriteDraft) or not pursuit.may_write else own_life(pursuit)
    if lies:
        return lies
    missing = f"needed before a draft can be written: {', '.join(lacked)}; " if lacked else ""
    unwritten = _unwritten(pursuit, decision, situation)
    match decision:
        case WriteDraft(because=because):
            return f"{missing}due now: {because}{unwritten}"
        case _:
            return f"{missing}{decision.because}{unwritten}"


def _unwritten(pursuit: Pursuit, decision: Decision, situation: Situation) -> str:
    """What keeps its draft from being written, whatever the plan says."""
    if pursuit.may_write and pursuit.account in situation.policy.watched:
        return f"; no draft is written, for its account '{pursuit.account}' is only watched"
    stopped = breaker.why_not(situation) if isinstance(decision, WriteDraft) else ""
    return f"; {stopped}" if stopped else ""


def _agenda(pursuit: Pursuit, situation: Situation) -> tuple[str, ...]:
    return tuple(to_do(step) for step, _ in unmailed.due(pursuit, situation))


def to_do(step: Step) -> str:
    """What the user is to do in a step that is no mail."""
    return step.note or "call them"
