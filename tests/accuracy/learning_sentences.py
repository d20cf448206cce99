"""Learns which sentences tell their reader an end (`make weights`), from texts/sentences, a file a language.

A line is what it tells, a tab, and a sentence or two as they stand in a mail:

    no      that the reader does not get what they applied for
    filled  that the position is taken or gone
    other   no such news, however alike it sounds: that nothing is decided, another's no, any other sentence

Beside them every sentence of labelled mail that tells no end speaks for `other`, and one that says an end in the words
of the tables for that.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from accuracy.corpus import TEXTS
from accuracy.fitting import Row, Weights, fitted, written
from followupd.core.judges.named import stem
from followupd.core.judges.own_words import TELLS, capitals, sentence_traits
from followupd.core.judges.rejection import own_no, refusals
from followupd.core.judges.saying import Said, folded
from followupd.core.judges.unsaid import ENDS

SENTENCES = TEXTS / "sentences"
LABELS = {"other": "human", "no": "rejection", "filled": "position_filled"}
MET_WORD = 5  # sentences: what fewer hold is a name, or chance
MET = 2  # sentences that hold a trait
PULL = 5.0
LEAST = 0.1
_FEWEST = 2  # words; fewer are a greeting or a name
HEADING = (
    " ".join(f"{column} {kind}" for column, kind in enumerate(TELLS))
    + ". Hundredths. Learned from tests/accuracy/texts/sentences and what labelled mail says beside: `make weights`"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as `saying.folded` writes it, the stems with a capital in it, and what it tells."""

    tells: str
    words: str
    names: frozenset[str]


def passages(folder: Path = SENTENCES) -> Iterator[Sentence]:
    """What each line of the files tells."""
    for path in sorted(folder.glob("*.tsv")):
        for line in filter(None, path.read_text("utf-8").splitlines()):
            label, _, words = line.partition("\t")
            yield Sentence(LABELS[label], folded(words), capitals(words))


def sentences_of(kind: str, text: Said) -> Iterator[Sentence]:
    """The sentences below the subject of a mail: of one that tells an end those that say so in the words of the tables,
    of any other all.
    """
    told = _ending(kind, text) if kind in ENDS else range(1, len(text.sentences))
    lines = text.plain.split("\n")
    for number in told:
        if len(lines[number].split()) >= _FEWEST:
            yield Sentence(kind if kind in ENDS else "human", lines[number], capitals(text.sentences[number]))


def _ending(kind: str, text: Said) -> Collection[int]:
    if kind == "rejection":
        return {*refusals(text), *own_no(text)} - {0}
    return {*text.plainly("filled"), *text.plainly("gone")} - {0}


def learn(taught: Iterable[Sentence]) -> Weights:
    """The weights of every trait, those of the words that are known among them, were they nothing."""
    taught = sorted(taught, key=lambda one: one.tells != "human")  # what anybody says to end a matter counts so
    taught = list({one.words: one for one in taught}.values())
    met = Counter(chain.from_iterable({stem(word) for word in one.words.split()} for one in taught))
    known: Weights = {one: () for one, count in met.items() if count >= MET_WORD}
    return {**known, **fitted([_row(one, known) for one in taught], MET, PULL, LEAST)}


def _row(one: Sentence, known: Weights) -> Row:
    return [str(kind) for kind in TELLS].index(one.tells), dict.fromkeys(
        sentence_traits(one.words, one.names, known.get), 1.0
    )


def table(found: Weights) -> str:
    """The table as its file holds it."""
    return written(found, HEADING, kept=words_in(found))


def words_in(found: Collection[str]) -> Iterator[str]:
    """The traits that are words alone."""
    return (name for name in found if " " not in name)
