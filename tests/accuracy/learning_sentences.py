"""Learns which sentences tell their reader an end (`make weights`), from texts/sentences, a file a language.

A line is what it tells, a tab, and a sentence or two as they stand in a mail:

    no      that the reader does not get what they applied for
    filled  that the position is taken or gone
    other   no such news, however alike it sounds: that nothing is decided, another's no, any other sentence

Beside them every sentence of the project's own mails, and of a folder's, that tells no end speaks for `other`.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from math import exp, sqrt
from pathlib import Path

from accuracy.corpus import TEXTS
from followupd.core.judges.own_words import ALWAYS, TELLS, WHOLE, sentence_traits
from followupd.core.judges.saying import folded, said
from followupd.core.judges.verdict import Kind
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read

SENTENCES = TEXTS / "sentences"
LABELS: dict[str, Kind] = {"other": "human", "no": "rejection", "filled": "position_filled"}
MET = 2  # sentences: what fewer hold is a name, or chance
ROUNDS = 5
PACE = 0.05
PULL = 1.0  # of every weight, to nothing, against one sentence's
LEAST = 0.3  # what is smaller is not worth a line
NEGLIGIBLE = 1e-3
_FEWEST = 2  # words; fewer are a greeting or a name
HEADING = (
    "# "
    + " ".join(f"{column} {kind}" for column, kind in enumerate(TELLS))
    + (". Hundredths. Learned from tests/accuracy/texts/sentences and what labelled mail says beside: `make weights`")
)

Row = tuple[int, tuple[str, ...]]
Weights = dict[str, list[float]]


def passages(folder: Path = SENTENCES) -> Iterator[tuple[Kind, str]]:
    """What each line of the files tells, and its words."""
    for path in sorted(folder.glob("*.tsv")):
        for line in filter(None, path.read_text("utf-8").splitlines()):
            label, _, words = line.partition("\t")
            yield LABELS[label], words


def sentences_of(mails: Iterable[tuple[str, bytes]]) -> Iterator[str]:
    """The sentences of the labelled mails that tell no end, as `saying.folded` writes them."""
    for label, raw in mails:
        if label not in LABELS.values() or label == "human":
            lines = said(read(raw), read_body(raw)).plain.split("\n")[1:]
            yield from (line for line in lines if len(line.split()) >= _FEWEST)


def rows(mails: Iterable[tuple[str, bytes]], folder: Path = SENTENCES) -> list[Row]:
    """What is learned from, as (column of TELLS, traits)."""
    found = [(TELLS.index(kind), sentence_traits(folded(words))) for kind, words in passages(folder)]
    return found + [(0, sentence_traits(words)) for words in dict.fromkeys(sentences_of(mails))]


def learn(taught: list[Row], chance: random.Random) -> Weights:
    """The weights of every trait: multinomial logistic regression, each drawn back to nothing."""
    met = Counter(trait for _, traits in taught for trait in traits)
    found: Weights = {name: [0.0] * len(TELLS) for name, count in met.items() if count >= MET}
    found[ALWAYS] = [0.0] * len(TELLS)
    seen = {name: [1e-3] * len(TELLS) for name in found}  # squares of the slopes so far (AdaGrad)
    pull = {name: PULL / met[name] if name in met else 0.0 for name in found}
    prepared = [(label, _shown(traits, found, seen, pull)) for label, traits in taught]
    for _ in range(ROUNDS):
        chance.shuffle(prepared)
        for label, shown in prepared:
            _step(label, shown)
    return found


Shown = list[tuple[list[float], list[float], float, float]]


def _shown(traits: tuple[str, ...], found: Weights, seen: Weights, pull: dict[str, float]) -> Shown:
    known = [trait for trait in traits if trait in found]
    share = WHOLE / sqrt(max(len(known), 1))
    values = [*((trait, share) for trait in known), (ALWAYS, 1.0)]
    return [(found[name], seen[name], pull[name], value) for name, value in values]


def _step(label: int, shown: Shown) -> None:
    sums = [sum(weight[column] * value for weight, _, _, value in shown) for column in range(len(TELLS))]
    powers = [exp(one - max(sums)) for one in sums]
    for column, power in enumerate(powers):
        error = power / sum(powers) - (column == label)
        if abs(error) > NEGLIGIBLE:
            for weight, seen, pull, value in shown:
                slope = error * value + pull * weight[column]
                seen[column] += slope * slope
                weight[column] -= PACE * slope / sqrt(seen[column])


def written(found: Weights) -> str:
    """The table as its file holds it: its lines in the order in which they are looked up."""
    lines = []
    for name, weights in found.items():
        # Only what sets them apart counts.
        pairs = [(column, round((weight - weights[0]) * 100)) for column, weight in enumerate(weights) if column]
        if name == ALWAYS or any(abs(part) >= LEAST * 100 for _, part in pairs):
            lines.append(f"{name}\t" + " ".join(f"{column}:{part}" for column, part in pairs if part))
    return "\n".join([HEADING, *sorted(lines), ""])
