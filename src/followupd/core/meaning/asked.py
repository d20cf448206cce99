"""What a letter asks: its questions, and the requests that have no question mark, as many as an answer must answer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followupd.core.meaning.ask_words import FOR, OFFERS, REQUESTS
from followupd.core.meaning.parts import LINK, sentences
from followupd.core.meaning.phrases import joined

_QUOTED = re.compile(r"[“„«][^”“»]{0,300}[”“»]")
_OR = re.compile(r"[¿\s]*(?:or|oder|ou|o|u|rather|lieber|plutôt|bien)\b", re.IGNORECASE)
_AND = re.compile(r"[¿\s]*(?:and|und|et|y|e)\b", re.IGNORECASE)
_FEW = 7  # words of a question that only goes on with the one before it: "And when, roughly?"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that is asked. `sentence`: where; `what`: the ask as sequences call it, "" where that is not told."""

    sentence: str
    what: str
    question: bool


def asked(paragraphs: tuple[str, ...], language: str) -> tuple[Asked, ...]:
    """Every thing that is asked, in its order. What others said, in quotation marks, asks nothing."""
    return tuple(one for paragraph in paragraphs for one in _of_paragraph(paragraph, language))


def last_asked(paragraphs: tuple[str, ...], language: str) -> str:
    """What a letter that asks one thing asks for, as sequences call it; "" where that is not told."""
    found = {one.what for one in asked(paragraphs, language)}
    return next(iter(found)) if len(found) == 1 else ""


def _of_paragraph(paragraph: str, language: str) -> Iterator[Asked]:
    """A request and a question of one paragraph are one ask, unless they are known to be after two things."""
    said = [LINK.sub(" ", s) for s in sentences(_QUOTED.sub(" ", paragraph).replace("’", "'"))]
    questions: list[Asked] = []
    for number, sentence in enumerate(said):
        for _ in range(len(re.findall(r"[?？]+", sentence))):
            goes_on = questions and said[number - 1] == questions[-1].sentence and _goes_on(sentence)
            if not goes_on:
                questions.append(Asked(sentence, what_is_asked(sentence, language), True))
            else:
                questions[-1] = Asked(sentence, questions[-1].what, True)
    yield from questions
    after = {one.what for one in questions}
    for sentence in said:
        if "?" not in sentence and _requests(sentence, language):
            what = what_is_asked(sentence, language)
            if not after or (what and "" not in after and what not in after):
                yield Asked(sentence, what, False)
            after.add(what)


def _goes_on(sentence: str) -> bool:
    """Whether a question leaves the choice of the one before it, or finishes it."""
    few = len(sentence.split()) <= _FEW
    return bool(_OR.match(sentence)) or (few and bool(_AND.match(sentence)))


def _requests(sentence: str, language: str) -> bool:
    """Whether it asks without a question mark. What it offers in that form it does not ask."""
    found = _list(joined(REQUESTS, language)).search(sentence)
    offers = _list(joined(OFFERS, language)).search(sentence)
    return found is not None and not (offers and offers.start() < found.end())


def what_is_asked(sentence: str, language: str) -> str:
    """The ask, as sequences call it, that its words show."""
    return next((what for what, lists in FOR if _list(joined(lists, language)).search(sentence)), "")


@lru_cache(maxsize=64)
def _list(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
