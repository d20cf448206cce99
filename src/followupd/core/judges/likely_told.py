"""How a verdict is told that no single phrase gave, but all words together: by the sentences that weighed most."""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import islice

from followupd.core.judges.kinds import CALLED
from followupd.core.judges.meaning_sentences import is_courtesy
from followupd.core.judges.saying import Said
from followupd.core.judges.traits import Trait
from followupd.core.judges.verdict import Kind
from followupd.core.judges.words.weighed import Weighs

GREETING = 3  # words
# From how likely on it is told in which words.
_SURE, _LIKELY = 0.9, 0.7
_ALSO = "this speaks for it too: "
# Of what the first sentence weighs: for another to be told before it, or beside it, and beside it whatever its words.
_HALF, _SHARE, _NEARLY = 0.5, 0.4, 0.7
_SIGNED, _FEWEST = 3, 6  # lines; words
_ITEM = re.compile(r"\s*(?:[-•*·–▪►]|[(\[]?\d{1,3}[.)\]])\s")  # of a list, which says nothing alone

Weighed = tuple[tuple[int, float], ...]  # numbers of sentences, and how much each speaks for a kind


def speaking(shown: Iterable[Trait], these: int, those: int, text: Said, weighs: Weighs) -> Weighed:
    """The sentences that speak for a kind, against another, the strongest first; greetings only where there is nothing
    else. `these`, `those`: the numbers of the two kinds in the weights.
    """
    sums = defaultdict[int, float](float)
    for trait in shown:
        found = dict(weighs(trait.name) or ()) if trait.sentences else {}
        for number in trait.sentences if found else ():
            sums[number] += (found.get(these, 0.0) - found.get(those, 0.0)) * trait.value
    whole = [number for number in sums if len(text.sentences[number].split()) > GREETING]
    ranked = sorted(whole or sums, key=lambda number: (-sums[number], number))
    return tuple((number, sums[number]) for at, number in enumerate(ranked) if not at or sums[number] > 0)


def told_by_words(kind: Kind, likely: float, text: Said, weighed: Weighed) -> tuple[str, ...]:
    """The reasons: how plainly it reads like that kind, and the sentences by which it does."""
    how = how_like(kind, likely)
    befores = (f"{how}, most of all by ", _ALSO)
    telling = _telling(text, kind, weighed)
    if not telling:
        return (f"{how}, by all its words together: no sentence says more than the others",)
    return tuple(text.quoting(before, number, kind) for before, number in zip(befores, telling, strict=False))


def how_like(kind: Kind, likely: float) -> str:
    """How a mail that is so likely of a kind is told to be one."""
    how = "reads like" if likely >= _SURE else "most likely is" if likely >= _LIKELY else "may be"
    return f"it {how} {CALLED[kind]}"


def leaning(kind: Kind, text: Said, weighed: Weighed) -> tuple[str, ...]:
    """The reason where too little speaks for a kind to believe it; none where no sentence is worth quoting."""
    before = f"its words lean towards {CALLED[kind]}, but too little to tell: "
    told = (number for number, weight in weighed if weight > 0 and not _is_beside(text, number))
    return tuple(text.quoting(before, number, kind) for number in islice(told, 1))


def _telling(text: Said, kind: Kind, weighed: Weighed) -> tuple[int, ...]:
    """Those worth quoting: a parting, what firms append and who signs weigh too, but tell nobody anything.

    First what holds a word by which the kind is told, where that weighs nearly as much; beside it only such a one.
    """
    kept = [one for one in weighed if not _is_beside(text, one[0])]
    kept = kept or [one for one in weighed[:1] if not _ITEM.match(text.sentences[one[0]])]
    first = next(
        (one for one in kept if one[1] >= _HALF * kept[0][1] and text.tells(text.sentences[one[0]], kind)), None
    )
    ordered = [first, *(one for one in kept if one != first)] if first else kept
    return tuple(
        number
        for at, (number, weight) in enumerate(ordered)
        if not at
        or (weight >= _SHARE * kept[0][1] and text.tells(text.sentences[number], kind))
        or (weight >= _NEARLY * kept[0][1] and number)
    )


def _is_beside(text: Said, number: int) -> bool:
    line, is_last = text.sentences[number], number >= max(len(text.sentences) - _SIGNED, 1)
    signs = is_last and len(line.split()) < _FEWEST and line.rstrip()[-1:].isalpha()  # "The hiring team"
    return signs or is_courtesy(line) or bool(_ITEM.match(line))
