"""Mails outside any sequence: a withdrawal, good news, an offer's day, a new search. They go first."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from followupd.core.mail.addresses import address_key
from followupd.core.plan import (
    away,
    barred,
    caps,
    current,
    fresh,
    live_draft,
    mornings,
    own_absence,
    recipient_holidays,
    snooze,
    workday,
)
from followupd.core.plan.decisions import Hold, WriteDraft
from followupd.core.plan.durations import parse_duration
from followupd.core.plan.sequences import Ask, Step, number_of
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.drafts import is_over
from followupd.core.pursuits.pursuit import DraftLife, Occasion, Pursuit, Thanks

# In the order of their numbers, which never changes.
KINDS: tuple[tuple[str, Ask], ...] = (("withdrawal", "none"), ("good-news", "none"), ("offer-deadline", "status"))
# Those that are steps of the sequence `referral`, by their place in it.
REFERRAL = ("referral-thanks", "referral-introduction", "referral-result")
INTRODUCTION = REFERRAL[1]
# To whoever helped in the last search, on the morning after a new one has begun.
AGAIN = "search-again"
_AT_ONCE = parse_duration("1 minute")
STEPS = {kind: Step(_AT_ONCE, kind, ask) for kind, ask in KINDS}
STEPS[AGAIN] = Step(parse_duration("1 business day"), AGAIN, "keep_in_mind")
NUMBERS = {kind: number_of("occasion", index) for index, kind in enumerate((*dict(KINDS), *REFERRAL, AGAIN))}
# What wants something of somebody is no news: it counts like any other mail.
CAPS: dict[str, tuple[Callable[[Pursuit, Step, Situation], Hold | None], ...]] = {
    INTRODUCTION: (caps.hold_organisation,),
    AGAIN: (caps.hold_person, caps.hold_organisation),
}

HOLDS: tuple[Callable[[Pursuit, Step, Situation], Hold | None], ...] = (
    away.hold,
    own_absence.hold,
    snooze.hold,
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
                yield _draft(pursuit, occasion, situation)


def _draft(pursuit: Pursuit, occasion: Occasion, situation: Situation) -> WriteDraft:
    step, to = step_of(occasion, situation), Thanks(occasion.person, occasion.hour) if occasion.person else None
    assert step is not None
    number, parent = NUMBERS[occasion.kind], _followed(occasion, pursuit)
    return WriteDraft(pursuit.id, number, step, parent, occasion.because, to, occasion)


def step_of(occasion: Occasion, situation: Situation) -> Step | None:
    """What is written of it; None where the user's own sequence leaves it out."""
    if occasion.kind not in REFERRAL:
        return STEPS[occasion.kind]
    sequence, place = situation.policy.sequence("referral"), REFERRAL.index(occasion.kind)
    steps = sequence.mail_steps if sequence else ()
    return steps[place] if place < len(steps) else None


def _followed(occasion: Occasion, pursuit: Pursuit) -> str:
    return (occasion.message or pursuit.followed).identity


def is_overtaken(pursuit: Pursuit, life: DraftLife) -> bool | None:
    """Whether the occasion of a draft is gone, or a new one has come since; None where occasions do not matter."""
    kind = next((kind for kind, number in NUMBERS.items() if number == life.intended.step), None)
    if kind is None:
        return True if any(occasion.hour > life.intended.seen for occasion in pursuit.occasions) else None
    of_it = (occasion for occasion in pursuit.occasions if occasion.kind == kind and not _has_moved(occasion, life))
    return not any(_followed(one, pursuit) == life.intended.parent and _goes_to(life, one) for one in of_it)


def _has_moved(occasion: Occasion, life: DraftLife) -> bool:
    """Whether another day was named for the offer, or what it tells came to nothing, after the draft was written."""
    moved = {"offer-deadline": occasion.hour, "referral-result": occasion.over}.get(occasion.kind)
    return moved is not None and moved > life.intended.seen


def _is_due(pursuit: Pursuit, occasion: Occasion, situation: Situation) -> bool:
    step = step_of(occasion, situation)
    if step is None or not _is_to_tell(pursuit, occasion, step, situation):
        return False
    return not any(_holds(pursuit.on(occasion), occasion, step, situation))


def kept_back(pursuit: Pursuit, situation: Situation) -> Iterator[tuple[Occasion, Hold]]:
    """Every mail that an occasion asks for and that is not written yet, with the hold that ends last."""
    for occasion in pursuit.occasions if pursuit.lead else ():
        step = step_of(occasion, situation)
        if step and _is_to_tell(pursuit, occasion, step, situation):
            holds = tuple(_holds(pursuit.on(occasion), occasion, step, situation))
            if holds:
                yield occasion, max(holds, key=lambda hold: hold.until)


def let_go(pursuit: Pursuit, situation: Situation) -> Iterator[tuple[Occasion, date]]:
    """What was never told and is no news any more, with the last day on which it was."""
    for occasion in pursuit.occasions if pursuit.lead else ():
        last = fresh.last_day(pursuit, occasion, situation)
        step = step_of(occasion, situation) if situation.today > last else None
        if step and _is_untold(pursuit, occasion, step, situation):
            yield occasion, last


def _is_to_tell(pursuit: Pursuit, occasion: Occasion, step: Step, situation: Situation) -> bool:
    """Whether it is news, to somebody to whom it may be written and who has not had it."""
    if not fresh.is_news(pursuit, occasion, situation) or _comes_after_another(pursuit, occasion, situation):
        return False
    return _is_untold(pursuit, occasion, step, situation)


def _comes_after_another(pursuit: Pursuit, occasion: Occasion, situation: Situation) -> bool:
    """Whether they are first to hear that the last search ended, before another has begun."""
    ended = (one for one in pursuit.occasions if occasion.kind == AGAIN and one.kind == "good-news")
    return any(fresh.is_news(pursuit, one, situation) for one in ended)


def _is_untold(pursuit: Pursuit, occasion: Occasion, step: Step, situation: Situation) -> bool:
    """Whether they may be written to and have not had it."""
    number = NUMBERS[occasion.kind]
    told = any(life.intended.step == number and _counts(life, occasion, pursuit) for life in pursuit.drafts)
    return not (told or barred.because(pursuit.on(occasion), step, situation))


def _holds(toward: Pursuit, occasion: Occasion, step: Step, situation: Situation) -> Iterator[Hold]:
    """What keeps it back now, one after the other."""
    rules = (*HOLDS, _hold_on_their_holiday, *CAPS.get(occasion.kind, ()))
    yield from filter(None, (_hold_until_its_time(occasion, step, situation),))
    yield from filter(None, (rule(toward, step, situation) for rule in rules))


def _hold_on_their_holiday(toward: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """A public holiday where they are: not where the day it tells of is over by then."""
    held, last = recipient_holidays.hold(toward, step, situation), toward.wishes.offer_until
    if held is None or last is None or situation.policy.calendar.local_day(held.until) <= last:
        return held
    return None


def _hold_until_its_time(occasion: Occasion, step: Step, situation: Situation) -> Hold | None:
    """What was given or has begun is taken up a day later; the user's own news at once."""
    if occasion.kind not in (*REFERRAL, AGAIN):
        return None
    calendar = situation.policy.calendar
    until, day = calendar.due(occasion.hour, step.after), calendar.local_day(occasion.hour)
    return Hold(until, f"{step.after} after {day.isoformat()}") if situation.now < until else None


def _goes_to(life: DraftLife, occasion: Occasion) -> bool:
    to = {address_key(a.address) for a in life.intended.to}
    return occasion.person is None or address_key(occasion.person.address) in to


def _counts(life: DraftLife, occasion: Occasion, pursuit: Pursuit) -> bool:
    """A draft that was written is not written again, unless it was taken back untouched, and in its time."""
    same = life.intended.parent == _followed(occasion, pursuit) and _goes_to(life, occasion)
    return same and life.stage in ("started", "written") and (life.fate != "taken_back" or is_over(life))
