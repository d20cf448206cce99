"""Does it say something they have not heard: another ask, another first sentence, other words than before?"""

from collections.abc import Iterator

from followupd.core.meaning.letter import Flaw, Judged
from followupd.core.meaning.parts import sentences
from followupd.core.meaning.shingles import opening, shingles

_FEWEST = 8  # runs of words; of fewer than that a share says nothing
_SAME_QUESTION = 0.6


def another_ask(letter: Judged) -> Iterator[Flaw]:
    """Never the same ask twice running."""
    if letter.ask and letter.ask != "none" and letter.ask == letter.last_ask:
        yield Flaw("ask", f"it asks for the same as last time ({letter.ask})", "ask for something else, and smaller")


def another_beginning(letter: Judged) -> Iterator[Flaw]:
    """Never the same first sentence."""
    said = sentences(letter.parts.text)
    before = letter.earlier.opened(opening(said[0]), letter.audience) if said else None
    if before:
        on = before.hour.date().isoformat()
        yield Flaw("opening", f"your mail of {on} began with the same sentence", "begin with what is new", said[0])


def something_new(letter: Judged) -> Iterator[Flaw]:
    """No more than a share of its runs of four words stood in an earlier mail to them or their organisation."""
    own = [s for s in sentences(letter.parts.text) if not _positions(s, letter)]
    new = shingles(" \n".join(own))
    likest = letter.earlier.likest(new, letter.audience) if len(new) >= _FEWEST else None
    if likest and likest.share > letter.novelty:
        share, on = round(100 * likest.share), likest.mail.hour.date().isoformat()
        yield Flaw("novelty", f"{share} % of it stood in your mail of {on}", "say something they have not heard yet")
    for sentence in own:
        asked = shingles(sentence) if sentence.endswith("?") else []
        again = letter.earlier.likest(asked, letter.audience) if len(asked) > 1 else None
        if again and again.share >= _SAME_QUESTION:
            on = again.mail.hour.date().isoformat()
            yield Flaw("ask", f"it asks what your mail of {on} asked", "ask for something else, and smaller", sentence)


def _positions(sentence: str, letter: Judged) -> bool:
    """Whether a sentence is there to say who writes and about what, which every letter does."""
    folded = sentence.casefold()
    return any(tie and tie.casefold() in folded for tie in letter.ties)
