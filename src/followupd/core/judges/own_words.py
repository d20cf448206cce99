"""How plainly a sentence tells its reader an end in words of the writer's own: "we'll muddle on as we are".

The tables hold what firms say. People find ever other words for it, so the beginnings of words, and which of them stand
side by side, are weighed instead (`words/weights/sentences.txt`): learned from sentences in which people say no and
from their look-alikes (tests/accuracy/texts/sentences). It is weighed a sentence at a time, so that it can be quoted.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, pairwise
from math import exp, sqrt

from followupd.core.judges.named import stem
from followupd.core.judges.saying import Said
from followupd.core.judges.verdict import Kind
from followupd.core.judges.words.weighed import Pairs, weights_of_sentence

# What a sentence may tell, in the order of the weights; `human`: no such news.
TELLS: tuple[Kind, ...] = ("human", "rejection", "position_filled")
ALWAYS = "="  # the trait of every sentence
WHOLE = 4.0  # what the traits of a sentence weigh together, at most their number's square root times as much
_LONGEST = 50  # words of a sentence that are looked at
_BEGINS, _ENDS, _APART = "^", "$", "_"


@dataclass(frozen=True, slots=True)
class Told:
    """The sentence that tells an end most plainly: its number, how likely it tells one (0 to 1), and which."""

    number: int
    likely: float
    kind: Kind


def sentence_traits(words: str) -> tuple[str, ...]:
    """The traits of a sentence as `saying.folded` writes it: stems, and every two that follow each other or have one
    between them; each once.
    """
    stems = [stem(word) for word in words.split()[:_LONGEST]]
    whole = [_BEGINS, *stems, _ENDS]
    beside = (f"{one} {other}" for one, other in pairwise(whole))
    apart = (f"{one} {_APART} {other}" for one, other in zip(whole, whole[2:], strict=False))
    return tuple(dict.fromkeys(chain(stems, beside, apart)))  # in order, so that sums are the same every time


def likely_told(words: str, of: Callable[[str], Pairs] = weights_of_sentence) -> tuple[float, ...]:
    """How likely a sentence tells each of TELLS, together 1; of what no trait is known, nothing."""
    known = [pairs for trait in sentence_traits(words) if (pairs := of(trait))]
    if not known:
        return (1.0, *(0.0 for _ in TELLS[1:]))
    sums = [0.0] * len(TELLS)
    share = WHOLE / sqrt(len(known))
    for pairs in known:
        for column, weight in pairs:
            sums[column] += weight * share
    for column, weight in of(ALWAYS):
        sums[column] += weight
    powers = [exp(one - max(sums)) for one in sums]
    return tuple(power / sum(powers) for power in powers)


def told_most_plainly(text: Said, names: frozenset[str]) -> Told | None:
    """The sentence below the subject that most likely tells an end; None where there is no sentence.

    `names`: stems of what the people of the mail are called, which tell nothing.
    """
    return max(_each(text, names), key=lambda one: one.likely, default=None)


def _each(text: Said, names: frozenset[str]) -> Iterator[Told]:
    perhaps = text.perhaps
    for number, sentence in enumerate(text.plain.split("\n")):
        words = " ".join(word for word in sentence.split() if stem(word) not in names)
        if number and words and number not in perhaps:
            nothing, refused, filled = likely_told(words)
            yield Told(number, 1 - nothing, "position_filled" if filled > refused else "rejection")
