"""How far the store of news carries: which follow-ups that need something new will find it, if nothing is added."""

from collections.abc import Iterator
from dataclasses import dataclass

from followupd.core.meaning.news import fitting_news
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.plan.something_new import listener
from followupd.core.pursuits.pursuit import Pursuit

STEPS = 6  # of a sequence that never ends, so many are looked at


@dataclass(frozen=True, slots=True)
class Reach:
    """Of the follow-ups with this number (the first is 1): how many need news, and for how many there is some."""

    number: int
    needing: int
    having: int


def reach(situation: Situation) -> tuple[Reach, ...]:
    """One for each follow-up that needs news somewhere, by its number."""
    needing: dict[int, int] = {}
    having: dict[int, int] = {}
    for pursuit in situation.history.pursuits:
        left = len(fitting_news(situation.news, listener(pursuit, situation.told), situation.today))
        for number, step in _to_come(pursuit, situation):
            if step.news == "required":
                needing[number] = needing.get(number, 0) + 1
                having[number] = having.get(number, 0) + (left > 0)
            left -= step.news != "none"
    return tuple(Reach(number, needing[number], having[number]) for number in sorted(needing))


def _to_come(pursuit: Pursuit, situation: Situation) -> Iterator[tuple[int, Step]]:
    """The mail steps that still lie before a pursuit, numbered as the other side will count them."""
    sequence = situation.policy.sequence(situation.place(pursuit)[0]) if pursuit.may_write else None
    if sequence is None or situation.step(pursuit) is None:
        return
    steps = sequence.mail_steps
    first = min(pursuit.step, len(steps) - 1)
    last = first + STEPS if sequence.then == "repeat" else len(steps)
    for number in range(first, last):
        yield number + 1, steps[min(number, len(steps) - 1)]


def in_words(reached: tuple[Reach, ...]) -> str:
    """As a person says it: "third follow-ups: for all 22; fourth: for 5 of 22; fifth: for none"."""
    said = [f"{_ordinal(r.number)} follow-ups: {_share(r)}" for r in reached[:1]]
    said += [f"{_ordinal(r.number)}: {_share(r)}" for r in reached[1:]]
    return "; ".join(said) if said else "no follow-up needs any yet"


def _share(one: Reach) -> str:
    if one.having == one.needing:
        return f"for all {one.needing}"
    return f"for {one.having} of {one.needing}" if one.having else f"for none of {one.needing}"


def _ordinal(number: int) -> str:
    return ("first", "second", "third", "fourth", "fifth", "sixth")[number - 1] if number <= 6 else f"{number}th"
