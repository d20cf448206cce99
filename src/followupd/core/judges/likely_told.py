"""How a verdict is told that no single phrase gave, but all words together: by the sentences that weighed most."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from followupd.core.judges.kinds import CALLED
from followupd.core.judges.meaning_sentences import is_courtesy
from followupd.core.judges.reasons import quoting
from followupd.core.judges.saying import PLACE, Said
from followupd.core.judges.traits import Trait
from followupd.core.judges.verdict import Kind

GREETING = 3  # words
# From how likely on it is told in which words.
_SURE, _LIKELY = 0.9, 0.7
_ALSO = "this speaks for it too: "

Weighs = Callable[[str], Sequence[tuple[int, float]]]


def speaking(shown: Iterable[Trait], these: int, those: int, text: Said, weighs: Weighs) -> tuple[int, ...]:
    """The sentences that speak for a kind, against another, the strongest first; greetings only where there is nothing
    else. `these`, `those`: the numbers of the two kinds in the weights.
    """
    sums = defaultdict[int, float](float)
    for trait in shown:
        found = dict(weighs(trait.name)) if trait.sentences else {}
        for number in trait.sentences if found else ():
            sums[number] += (found.get(these, 0.0) - found.get(those, 0.0)) * trait.value
    whole = [number for number in sums if len(text.sentences[number].split()) > GREETING]
    ranked = sorted(whole or sums, key=lambda number: (-sums[number], number))
    return tuple(ranked[:1] + [number for number in ranked[1:] if sums[number] > 0])


def _telling(text: Said, numbers: Sequence[int]) -> tuple[int, ...]:
    """Those worth quoting: a parting and what firms append weigh too, but tell nobody anything."""
    return tuple(n for n in numbers if not is_courtesy(text.sentences[n])) or tuple(numbers)


def told_by_words(kind: Kind, likely: float, text: Said, numbers: Sequence[int]) -> tuple[str, ...]:
    """The reasons: how plainly it reads like that kind, and these sentences."""
    how = "reads like" if likely >= _SURE else "most likely is" if likely >= _LIKELY else "may be"
    befores = (f"it {how} {CALLED[kind]}, most of all by ", _ALSO)
    return tuple(
        quoting(before, text.sentences[n], PLACE[n > 0])
        for before, n in zip(befores, _telling(text, numbers), strict=False)
    )


def leaning(kind: Kind, text: Said, numbers: Sequence[int]) -> tuple[str, ...]:
    """The reason where too little speaks for a kind to believe it."""
    before = f"its words lean towards {CALLED[kind]}, but too little to tell: "
    return tuple(quoting(before, text.sentences[n], PLACE[n > 0]) for n in _telling(text, numbers)[:1])
