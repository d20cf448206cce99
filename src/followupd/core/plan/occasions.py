"""Mails outside any sequence: a withdrawal, good news, an offer's day. They are outside the caps and go first."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

from followupd.core.plan import away, barred, current, live_draft, mornings, own_absence, workday
from followupd.core.plan.decisions import Hold, WriteDraft
from followupd.core.plan.durations import parse_duration
from followupd.core.plan.sequences import Ask, Step, number_of
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import DraftLife, Occasion, Pursuit

# In the order of their numbers, which never changes.
KINDS: tuple[tuple[str, Ask], ...] = (("withdrawal", "none"), ("good-news", "none"), ("offer-deadline", "status"))
_AT_ONCE = parse_duration("1 minute")
STEPS = {kind: Step(_AT_ONCE, kind, ask) for kind, ask in KINDS}
NUMBERS = {kind: number_of("occasion", index) for index, (kind, _) in enumerate(KINDS)}
# What nobody has told by then is no news any more.
FRESH = timedelta(days=30)

HOLDS: tuple[Callable[[Pursuit, Step, Situation], Hold | None], ...] = (
    away.hold,
    own_absence.hold,
    live_draft.hold,
    mornings.hold,
    workday.hold,
    current.hold,
)


def due(pursuits: Iterable[Pursuit], situation: Situation) -> Iterator[WriteDraft]:
    """Every mail that an occasion makes due now. What is planned meanwhile is counted by the caller."""
    for pursuit in pursuits:
        for occasion in pursuit.occasions:
            if pursuit.lead and _is_due(pursuit, occasion, situation):
                number, step = NUMBERS[occasion.kind], STEPS[occasion.kind]
                yield WriteDraft(
                    pursuit.id, number, step, pursuit.followed.identity, occasion.because, occasion=occasion
                )


def is_overtaken(pursuit: Pursuit, life: DraftLife) -> bool | None:
    """Whether the occasion of a draft is gone, or a new one has come since; None where occasions do not matter."""
    kind = next((kind for kind, number in NUMBERS.items() if number == life.intended.step), None)
    if kind is None:
        return True if any(occasion.hour > life.intended.seen for occasion in pursuit.occasions) else None
    stands = any(occasion.kind == kind for occasion in pursuit.occasions)
    return not stands or pursuit.followed.identity != life.intended.parent


def _is_due(pursuit: Pursuit, occasion: Occasion, situation: Situation) -> bool:
    step = STEPS[occasion.kind]
    if situation.now > occasion.hour + FRESH or (occasion.kind == "offer-deadline" and _is_over(occasion, situation)):
        return False
    told = any(life.intended.step == NUMBERS[occasion.kind] and _counts(life, pursuit) for life in pursuit.drafts)
    return not (
        told or barred.because(pursuit, step, situation) or any(hold(pursuit, step, situation) for hold in HOLDS)
    )


def _is_over(occasion: Occasion, situation: Situation) -> bool:
    return occasion.until is None or occasion.until < situation.today


def _counts(life: DraftLife, pursuit: Pursuit) -> bool:
    """A draft that was written is not written again, unless it was taken back untouched."""
    same = life.intended.parent == pursuit.followed.identity
    return same and life.stage in ("started", "written") and life.fate != "taken_back"
