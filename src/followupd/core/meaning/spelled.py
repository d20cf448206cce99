"""Names that were spelled otherwise: "Mueller" for Müller, "Keler" for Keller, "Harbor" for Harbour."""

import re
from collections.abc import Callable
from difflib import SequenceMatcher

from followupd.core.pursuits.people import plain

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LIKE = 0.83
_SHORTEST = 5  # of two short names that are alike it is not known whether one is a slip ("Anna", "Anne")


def misspelled(text: str, name: str) -> tuple[tuple[str, str], ...]:
    """Words of `text` that are meant for a word of `name`, each with that word as its owner spells it.

    For texts that are known to name the person: in others "Bergen" may be a town beside Ms Berger.
    """
    return _found(text, name, _is_meant)


def miswritten(text: str, name: str) -> tuple[tuple[str, str], ...]:
    """As `misspelled`, but only what is the same name with other accents: so in any text."""
    return _found(text, name, _is_same)


def _found(text: str, name: str, matches: Callable[[str, str], bool]) -> tuple[tuple[str, str], ...]:
    own = [word for word in _WORD.findall(name) if len(word) > 2]
    spelled = {word.casefold() for word in own}
    found = {}
    for word in _WORD.findall(text):
        meant = next((one for one in own if matches(word, one)), "")
        if meant and word.casefold() not in spelled:
            found[word] = meant
    return tuple(found.items())


def respelled(text: str, name: str) -> str:
    """A text with the person's name as they spell it themselves, where it was written otherwise."""
    for word, own in misspelled(text, name):
        text = own.join(re.split(rf"(?<!\w){re.escape(word)}(?!\w)", text))
    return text


def _is_same(word: str, own: str) -> bool:
    """Of short names only one with an accent is the other: "do" is no slip for Doe."""
    if plain(word) == plain(own):
        return True
    told = min(len(word), len(own)) >= _SHORTEST or not (word + own).isascii()
    return told and written_out(plain(word)) == written_out(plain(own))


def _is_meant(word: str, own: str) -> bool:
    if _is_same(word, own):
        return True
    one, other = written_out(plain(word)), written_out(plain(own))
    if min(len(word), len(own)) < _SHORTEST or one[:1] != other[:1]:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _LIKE


def written_out(name: str) -> str:
    """Müller, Mueller and Muller are one name, spelled by three people."""
    return name.replace("ae", "a").replace("oe", "o").replace("ue", "u")
