"""What a draft costs to word and to check, with a thousand earlier mails to compare it with and with ten."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from statistics import median
from time import perf_counter

from bench.figures import Figure
from bench.ground import Ground, Size
from bench.post import SEED
from followupd.core.meaning.earlier import Earlier, EarlierMail
from followupd.core.meaning.letter import NOVELTY
from followupd.core.meaning.shingles import wrote
from followupd.words.library import forms
from followupd.words.samples import SAMPLE
from followupd.words.worded import Before, Worded, worded

AT_MOST = 3.0
THEM = frozenset({"them"})
_NOW = datetime(2026, 5, 28, 7, 30, tzinfo=UTC)


def drafting(ground: Ground, size: Size, rounds: int) -> Iterator[Figure]:
    """Rendering and checking, the earlier mails being arranged as a pass holds them."""
    few, many = _before(10), _before(1000)
    measured: list[float] = []
    bound: list[float] = []
    for _ in range(rounds):
        bound.append(_milliseconds(few))
        measured.append(_milliseconds(many))
    yield Figure(
        name="wording and checking a draft, 1,000 earlier mails",
        unit="ms",
        measured=median(measured),
        bound=median(bound),
        at_most=AT_MOST,
        against="the same with 10 earlier mails",
        rounds=tuple(measured),
        bound_rounds=tuple(bound),
    )


def _milliseconds(before: Before, times: int = 50) -> float:
    templates, facts = forms("application-status", "en"), replace(SAMPLE, resume_attached=False)
    begun = perf_counter()
    for _ in range(times):
        if not isinstance(worded(templates, facts, before), Worded):
            raise AssertionError("the letter was refused, and its cost not measured")
    return (perf_counter() - begun) * 1000 / times


def _before(mails: int) -> Before:
    chance = Random(SEED)
    words = [f"{a}{b}" for a in ("ba", "de", "fi", "go", "ku", "la", "mi", "no") for b in ("r", "st", "m", "lt", "nd")]
    earlier = [
        EarlierMail(_NOW - timedelta(days=n), THEM, frozenset(), wrote(_text(chance, words)))
        for n in range(1, mails + 1)
    ]
    return Before(Earlier.of(earlier), THEM, frozenset(), "meeting", NOVELTY, _NOW)


def _text(chance: Random, words: list[str]) -> str:
    """A letter of everyday make: courteous turns that stand in each, and a hundred words of its own."""
    own = ". ".join(" ".join(chance.choices(words, k=10)).capitalize() for _ in range(10))
    return (
        f"Dear Ms Keller,\n\n{own}. Thank you very much for your time and consideration.\n\nKind regards\nMara Winter"
    )
