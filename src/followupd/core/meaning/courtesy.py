"""Is it courteous: a please or a thanks, no reproach, no apology for writing, nothing that everybody writes."""

import re
from collections.abc import Iterator

from followupd.core.meaning.conduct_words import INSULTS
from followupd.core.meaning.letter import Flaw, Judged
from followupd.core.meaning.phrases import APOLOGY, GUILT, PLEASE_OR_THANKS, STOCK, Lists, joined


def courteous(letter: Judged) -> Iterator[Flaw]:
    """A please or a thanks stands there."""
    if not _found(PLEASE_OR_THANKS, letter):
        yield Flaw("courtesy", "there is no please and no thanks in it", "thank them, or say please")


def no_guilt(letter: Judged) -> Iterator[Flaw]:
    """Nobody is reproached with their silence."""
    for words in _found(GUILT, letter):
        yield Flaw("guilt", "it reproaches them with not having answered", "leave that out; say what is new", words)


def no_apology(letter: Judged) -> Iterator[Flaw]:
    """Nobody is sorry to write."""
    for words in _found(APOLOGY, letter):
        yield Flaw(
            "apology", "it apologises for being written", "leave that out; a useful letter needs no excuse", words
        )


def no_insult(letter: Judged) -> Iterator[Flaw]:
    """Nobody is insulted."""
    for words in _found(INSULTS, letter):
        yield Flaw("insult", "it insults somebody", "leave that out", words)


def no_stock_phrase(letter: Judged) -> Iterator[Flaw]:
    """Nothing that stands in every follow-up."""
    for words in _found(STOCK, letter):
        yield Flaw("stock phrase", "everybody writes that", "say what you want to know, or what is new", words)


def _found(lists: Lists, letter: Judged) -> tuple[str, ...]:
    """What of a list stands in the letter's own words; what they wrote, quoted, does not count."""
    said = re.sub(r"[“„«][^”“»]{0,300}[”“»]", " ", letter.parts.text).replace("’", "'")
    return tuple(
        dict.fromkeys(m[0] for m in re.finditer(rf"(?<!\w)(?:{joined(lists, letter.language)})(?!\w)", said, re.I))
    )
