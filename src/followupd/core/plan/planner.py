"""What to do now, and why, for every pursuit. A rule may only hold back; the latest hour wins.

The order of RULES decides only which reason is named when two end at the same hour. Planning is deterministic: the
same history, policy, Drafts and hour give the same decisions.
"""

from collections.abc import Callable
from dataclasses import replace

from followupd.core.plan import away, caps, current, live_draft, mornings, once, own_absence, snooze, wait, workday
from followupd.core.plan.decisions import Decision, Hold, Need, Rest, TakeBack, WriteDraft
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import DraftLife, Pursuit

Rule = Callable[[Pursuit, Step, Situation], Hold | None]

RULES: tuple[Rule, ...] = (
    wait.hold,
    away.hold,
    own_absence.hold,
    snooze.hold,
    live_draft.hold,
    once.hold,
    caps.hold_person,
    caps.hold_organisation,
    caps.hold_unanswered,
    mornings.hold,
    workday.hold,
    current.hold,
)

# Warmest first: who answered, then who was asked, then who was applied to (design, "Caps").
_WARMTH = ("interview", "conversation", "recruiter", "referral", "networking", "acknowledged", "application")


def plan(situation: Situation) -> tuple[Decision, ...]:
    """Take-backs first, then every pursuit, warmest and longest due first."""
    decisions: list[Decision] = list(_take_backs(situation))
    for pursuit in sorted(situation.history.pursuits, key=lambda p: _rank(p)):
        decision = decide(pursuit, situation)
        decisions.append(decision)
        if isinstance(decision, WriteDraft):
            situation = replace(situation, planned=(*situation.planned, decision))
    return tuple(decisions)


def decide(pursuit: Pursuit, situation: Situation) -> Decision:
    """The decision for one pursuit, given what was planned before it."""
    if pursuit.state != "waiting":
        return Rest(pursuit.id, None, pursuit.because)
    step = situation.step(pursuit)
    if step is None:
        return Rest(pursuit.id, None, "every step of its sequence is used up")
    held = latest_hold(pursuit, step, situation)
    due = wait.due(pursuit, step, situation)
    if step.news == "required" and situation.now >= due:
        return Need(pursuit.id, "news", "the next step is written only with news", due)
    if held:
        return Rest(pursuit.id, held.until, held.because)
    because = f"no answer {wait.described(pursuit, step, situation)}"
    return WriteDraft(pursuit.id, pursuit.step, step, pursuit.followed.identity, because)


def latest_hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """The hold that ends last; of two that end together the first in RULES."""
    holds = [hold for rule in RULES if (hold := rule(pursuit, step, situation))]
    return max(holds, key=lambda h: h.until, default=None)


def _take_backs(situation: Situation) -> list[TakeBack]:
    """Drafts that were overtaken: by an answer, by a bounce, or by a mail of the user's own."""
    taken: list[TakeBack] = []
    for pursuit in situation.history.pursuits:
        for life in pursuit.drafts:
            lies_untouched = any(d.draft == life.intended.draft and d.untouched for d in situation.in_drafts)
            overtaken = is_overtaken(pursuit, life)
            if lies_untouched and overtaken and life.fate in ("pending", "superseded", "taken_back"):
                taken.append(TakeBack(pursuit.id, life.intended.draft, pursuit.because))
    return taken


def is_overtaken(pursuit: Pursuit, life: DraftLife) -> bool:
    """Whether a draft follows what is no longer the last word."""
    return pursuit.state != "waiting" or pursuit.followed.identity != life.intended.parent


def _rank(pursuit: Pursuit) -> tuple[int, object, str]:
    warmth = _WARMTH.index(pursuit.sequence) if pursuit.sequence in _WARMTH else len(_WARMTH)
    answered = 0 if pursuit.followed.ours is False or len(pursuit.unanswered) <= pursuit.mails_done else 1
    return (answered * 10 + warmth, pursuit.base, pursuit.id)
