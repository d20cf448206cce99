"""How plainly a sentence tells its reader an end in words of the writer's own: "we'll muddle on as we are".

The tables hold what firms say. People find ever other words for it, so the beginnings of words, and which of them stand
side by side, are weighed instead (`words/weights/sentences.txt`): learned from sentences in which people say no and
from their look-alikes (tests/accuracy/texts/sentences). It is weighed a sentence at a time, so that it can be quoted.

Who was taken has ever another name, so a word that was never met counts as one, or as a name where it has a capital.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice, pairwise

from followupd.core.judges.named import stem
from followupd.core.judges.saying import Said, folded
from followupd.core.judges.verdict import Kind
from followupd.core.judges.words.weighed import ALWAYS, Weighs, shares, weights_of

# What a sentence may tell, in the order of the weights; `human`: no such news.
TELLS: tuple[Kind, ...] = ("human", "rejection", "position_filled")
UNMET, NAME = "?", "@"  # what stands for a word that was never met
_LONGEST = 50  # words of a sentence that are looked at
_MOST = 40  # sentences
_BEGINS, _ENDS, _APART = "^", "$", "_"
_WORD = re.compile(r"[^\W_]+")

weights_of_sentence: Weighs = partial(weights_of, "sentences")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and how likely it tells each of TELLS, together 1."""

    number: int
    likely: tuple[float, ...]

    @property
    def end(self) -> float:
        """How likely it tells an end, 0 to 1."""
        return 1 - self.likely[0]


def capitals(sentence: str) -> frozenset[str]:
    """The stems of the words with a capital that do not begin it, or are capitals alone."""
    words = (word for word in _WORD.findall(sentence)[1:] if word[0].isupper() and not word.isupper())
    return frozenset(stem(part) for word in words for part in folded(word).split())


def sentence_traits(words: str, names: Collection[str], weighs: Weighs = weights_of_sentence) -> tuple[str, ...]:
    """The traits of a sentence as `saying.folded` writes it: stems, and every two that follow each other or have one
    between them; each once.

    `names`: stems that stand there with a capital.
    """
    stems = (stem(word) for word in islice(words.split(), _LONGEST))
    told = [one if weighs(one) is not None else NAME if one in names else UNMET for one in stems]
    whole = [_BEGINS, *told, _ENDS]
    beside = (f"{one} {other}" for one, other in pairwise(whole))
    apart = (f"{one} {_APART} {other}" for one, other in zip(whole, whole[2:], strict=False))
    return tuple(dict.fromkeys(chain(told, beside, apart)))  # in order, so that sums are the same every time


def likely_told(words: str, names: Collection[str] = (), weighs: Weighs = weights_of_sentence) -> tuple[float, ...]:
    """How likely a sentence tells each of TELLS, together 1."""
    shown = ((trait, 1.0) for trait in (ALWAYS, *sentence_traits(words, names, weighs)))
    return shares(shown, weighs, len(TELLS))


def ends_told(text: Said, names: Collection[str], weighs: Weighs = weights_of_sentence) -> tuple[Told, ...]:
    """The sentences below the subject that hold without condition, those first that most likely tell an end.

    `names`: stems of what the people of the mail are called, which tell nothing.
    """
    told = islice(_each(text, names, weighs), _MOST)
    return tuple(sorted(told, key=lambda one: (-one.end, one.number)))


def _each(text: Said, names: Collection[str], weighs: Weighs) -> Iterator[Told]:
    perhaps = text.perhaps
    for number, sentence in enumerate(text.plain.split("\n")):
        words = " ".join(word for word in sentence.split() if stem(word) not in names)
        if number and words and number not in perhaps:
            yield Told(number, likely_told(words, capitals(text.sentences[number]), weighs))
