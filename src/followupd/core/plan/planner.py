"""What to do now, and why, for every pursuit. A rule may only hold back; the latest hour wins.

The order of RULES decides only which reason is named when two end at the same hour. Planning is deterministic: the
same history, policy, Drafts and hour give the same decisions.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from followupd.core.mail.addresses import address_key
from followupd.core.plan import barred, deadline, occasions, put_off, stale_draft, wait, watched
from followupd.core.plan.decisions import ONLY_WITH_NEWS, Decision, Hold, Need, Rest, TakeBack, WriteDraft
from followupd.core.plan.live_draft import goes_to_lead
from followupd.core.plan.rules import RULES
from followupd.core.plan.sequences import OCCASION_NUMBERS, THANKS_NUMBERS, Step, counts_in
from followupd.core.plan.situation import Situation
from followupd.core.plan.something_new import something_new
from followupd.core.pursuits.pursuit import DraftLife, Pursuit, Thanks

# Warmest first: who answered, then who was asked, then who was applied to (design, "Caps").
_WARMTH = (
    "interview",
    "conversation",
    "rejection",
    "recruiter",
    "referral",
    "networking",
    "acknowledged",
    "application",
    "keep_in_touch",
)


Ranked = tuple[tuple[int, int, datetime, str, str], Pursuit, Thanks | None]
"""A pursuit, or one who is to be thanked in it, with its place in the order of planning."""


def plan(situation: Situation) -> tuple[Decision, ...]:
    """Take-backs first, then every thank-you, then every pursuit, warmest and longest due first."""
    pursuits = situation.history.pursuits
    backs = tuple(take_backs(situation))
    first, situation = told_first(pursuits, situation)
    situation = replace(situation, asked=watched.asked_today(pursuits, situation))
    ranked = sorted((one for p in pursuits for one in places(p, situation)), key=lambda one: one[0])
    decisions: list[Decision] = [*backs, *first]
    for _, pursuit, one in ranked:
        decision = in_turn(pursuit, one, situation)
        if decision and decision not in situation.planned:
            decisions.append(decision)
        if isinstance(decision, WriteDraft):
            situation = situation.after(decision)
    return tuple(decisions)


def told_first(pursuits: Iterable[Pursuit], situation: Situation) -> tuple[tuple[WriteDraft, ...], Situation]:
    """News of the user's own, one after the other, as far as the day's drafts reach; and the situation after them."""
    told, done = [p for p in pursuits if p.occasions], list[WriteDraft]()
    while True:
        new = next((d for d in occasions.due(told, situation) if d not in done), None)
        if new is None:
            return tuple(done), situation
        done.append(new)
        situation = situation.after(new)


def places(pursuit: Pursuit, situation: Situation) -> Iterator[Ranked]:
    """A pursuit, and beside it everybody who is to be thanked in it."""
    yield _rank(pursuit, None, situation), pursuit, None
    for one in pursuit.to_thank:
        yield _rank(pursuit, one, situation), pursuit, one


def in_turn(pursuit: Pursuit, one: Thanks | None, situation: Situation) -> Decision | None:
    """The decision for what has come to its place, given what was planned before it."""
    decision = _thank(pursuit, one, situation) if one else decide(pursuit, situation)
    if isinstance(decision, WriteDraft) and any(d.occasion and d.pursuit == pursuit.id for d in situation.planned):
        return Rest(pursuit.id, situation.tomorrow_ready(), "it is written to about your own news first")
    return decision


def decide(pursuit: Pursuit, situation: Situation) -> Decision:
    """The decision for one pursuit, given what was planned before it."""
    if pursuit.id in situation.asked:
        return watched.question(pursuit, situation)
    if not pursuit.may_write:
        return Rest(pursuit.id, None, pursuit.because)
    step = situation.step(pursuit)
    if step is None:
        return Rest(pursuit.id, None, "every step of its sequence is used up")
    if step.to == "each" and pursuit.to_thank:
        return _while_thanking(pursuit, step, situation)
    return _step(pursuit, step, situation)


def _step(pursuit: Pursuit, step: Step, situation: Situation, to: Thanks | None = None) -> Decision:
    if why := barred.because(pursuit, step, situation):
        return Rest(pursuit.id, None, why)
    if need := needed(pursuit, step, situation):
        return need
    held = latest_hold(pursuit, step, situation)
    if held:
        return Rest(pursuit.id, held.until, held.because, held.open)
    because = _why_now(pursuit, step, situation)
    return WriteDraft(pursuit.id, situation.number(pursuit), step, pursuit.followed.identity, because, to)


def _why_now(pursuit: Pursuit, step: Step, situation: Situation) -> str:
    """Why the step comes today. Who let the user wait, or has nothing to answer, has left nothing unanswered."""
    if step.thanks:
        return _thanks(pursuit, situation)
    waited = wait.described(pursuit, step, situation)
    if pursuit.wishes.pinned or wait.comes_again(pursuit, step, situation):
        return waited
    if step.news == "required":
        return f"there is something new to tell, {waited}"
    return f"{pursuit.stated.because}; nothing has come since" if pursuit.stated else f"no answer {waited}"


def needed(pursuit: Pursuit, step: Step, situation: Situation) -> Need | None:
    """What a step whose hour has come lacks: there is nothing new to tell them."""
    due = wait.due(pursuit, step, situation) if step.news == "required" else None
    if due is None or situation.now < due or something_new(pursuit, situation):
        return None
    return Need(pursuit.id, "news", ONLY_WITH_NEWS, due)


def _thanks(pursuit: Pursuit, situation: Situation) -> str:
    return f"thanks, the working day after {situation.policy.calendar.local_day(pursuit.base).isoformat()}"


def _thank(pursuit: Pursuit, one: Thanks, situation: Situation) -> Decision | None:
    """The thank-you to one of those who were met; None where none is due: the pursuit's own decision says so."""
    sequence = situation.policy.sequence(pursuit.sequence)
    step = next((s for s in sequence.mail_steps if s.to == "each"), None) if sequence else None
    if step is None or not pursuit.may_write:
        return None
    decision = _step(pursuit.toward(one), step, situation, one)
    return decision if isinstance(decision, WriteDraft) else None


def _while_thanking(pursuit: Pursuit, step: Step, situation: Situation) -> Decision:
    """What is said of the pursuit while people are still to be thanked: when the next of them is, and why not now."""
    waits = [_step(pursuit.toward(one), step, situation, one) for one in pursuit.to_thank]
    rests = [w for w in waits if isinstance(w, Rest) and w.until]
    return min(rests, key=lambda r: r.until or situation.now, default=waits[0])


def latest_hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """The hold that ends last; of two that end together the first in RULES."""
    holds = [hold for rule in RULES if (hold := rule.hold(pursuit, step, situation))]
    return max(holds, key=lambda h: h.until, default=None)


def take_backs(situation: Situation) -> Iterator[TakeBack]:
    """Drafts that nobody touched, and that do not fit any more."""
    untouched = {d.draft for d in situation.in_drafts if d.untouched}
    history = situation.history
    names = {life.intended.pursuit for life in history.lying(situation.in_drafts) if life.intended.draft in untouched}
    concerned = [history.by_id[name] for name in names if name in history.by_id]
    for pursuit in sorted(concerned, key=lambda p: (p.opening.hour, p.id)):
        for life in pursuit.drafts:
            because = taken_back(pursuit, life, situation) if life.intended.draft in untouched else None
            if because is not None:
                yield TakeBack(pursuit.id, life.intended.draft, because)


def taken_back(pursuit: Pursuit, life: DraftLife, situation: Situation) -> str | None:
    """Why an untouched draft is not left lying: it was overtaken by an answer, a bounce or a mail of the user's own,
    its step is put off, or it is out of date; None where it is left.
    """
    ours = life.fate in ("pending", "superseded", "taken_back")
    if ours and is_overtaken(pursuit, life, situation):
        return _overtaken_by(pursuit, life)
    if ours and (barring := _barring(pursuit, life, situation)):
        return barring
    if ours and (over := deadline.out_of_date(pursuit, life, situation.today)):
        return over
    if ours and not life.brought_back and (held := put_off.hold(pursuit, life, situation)):
        return f"not before {situation.policy.calendar.local_day(held.until).isoformat()}: {held.because}"
    if life.fate == "taken_back":
        return life.because  # the connection was lost before it was removed
    return stale_draft.because(pursuit, life, situation)


def _barring(pursuit: Pursuit, life: DraftLife, situation: Situation) -> str:
    """What is not to be written any more to whom the draft goes to, or in that matter; else ""."""
    toward = put_off.toward(pursuit, life)
    told = barred.by_a_word(toward, situation) if toward and goes_to_lead(life, toward) else ""
    return told or barred.applied_anew(pursuit, situation)


def _overtaken_by(pursuit: Pursuit, life: DraftLife) -> str:
    """What came since: news of the user's own, or what the state rests on."""
    news = [one.because for one in pursuit.occasions if one.hour > life.intended.seen]
    return news[-1] if news and life.intended.step not in OCCASION_NUMBERS else pursuit.because


def is_overtaken(pursuit: Pursuit, life: DraftLife, situation: Situation) -> bool:
    """Whether a draft follows what is no longer the last word, or speaks of what the pursuit has left behind, or of
    what was taken for something else when it was written.
    """
    gone = occasions.is_overtaken(pursuit, life)
    if gone is not None:
        return gone
    if not pursuit.may_write or pursuit.begun.seen > life.intended.seen:
        return True
    if life.intended.step in THANKS_NUMBERS:
        to = {address_key(a.address) for a in life.intended.to}
        return not any(address_key(one.person.address) in to for one in pursuit.to_thank)
    called = any(word.kind == "call" and word.seen > life.intended.seen for word in pursuit.spoken)
    if called or pursuit.followed.identity != life.intended.parent:
        return True
    return not counts_in(life.intended.step, situation.place(pursuit)[0])


def _rank(pursuit: Pursuit, one: Thanks | None, situation: Situation) -> tuple[int, int, datetime, str, str]:
    step = None if one else situation.step(pursuit)
    first = 0 if one or pursuit.wishes.pinned or (step and step.thanks) else 1
    name = _warmth(pursuit)
    warmth = _WARMTH.index(name) if name in _WARMTH else len(_WARMTH)
    answered = 0 if pursuit.followed.ours is False or len(pursuit.unanswered) <= pursuit.mails_done else 1
    base = one.ended if one else pursuit.base
    return (first, answered * 10 + warmth, base, pursuit.id, one.person.address if one else "")


def _warmth(pursuit: Pursuit) -> str:
    """Its sequence; whoever somebody named to the user, or so the user's first mail says, is no stranger."""
    named = pursuit.named_by or any(one.kind == "source" for one in pursuit.opening.verdict.findings)
    return "referral" if pursuit.sequence == "networking" and named else pursuit.sequence
