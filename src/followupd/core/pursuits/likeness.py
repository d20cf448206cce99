"""Is this text still the one we wrote, and what was changed? Words are compared, not bytes: every client reformats.

Like is held against like: quotes, signatures and markup are taken out of both, since a client may add all three.
"""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from followupd.core.mail.body import new_text

_WORD = re.compile(r"\w+", re.UNICODE)
# What an HTML editor's text makes of a link: the address a second time, in brackets.
_LINK_TWICE = re.compile(r"<(?:https?|mailto):[^<>]*>", re.IGNORECASE)
# How Roundcube writes the links of HTML into its text: numbered, and the addresses under a line at the end.
_LINK_LIST = re.compile(r"^Links:\s*\n-{3,}\s*\n(?:\[\d{1,3}\] \S+\s*)+", re.MULTILINE)
_LINK_NUMBER = re.compile(r"\[\d{1,3}\]")
_PHRASES_KEPT = 40
_LONGEST_PHRASE = 200


@dataclass(frozen=True, slots=True)
class Changes:
    """The words taken out and put in, phrase by phrase, in order."""

    removed: tuple[str, ...]
    added: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.removed or self.added)

    def size(self) -> int:
        """How much was changed, in letters."""
        return sum(len(phrase) for phrase in self.removed + self.added)


def likeness(one: str, other: str) -> float:
    """0.0 to 1.0: the share of words in common, in order."""
    first, second = _folded(words(one)), _folded(words(other))
    return SequenceMatcher(None, first, second, autojunk=False).ratio() if first or second else 1.0


def changes(ours: str, theirs: str) -> Changes:
    """What was changed on the way from our text to theirs; empty when nothing but form has changed."""
    before, after = words(ours), words(theirs)
    removed, added = [], []
    matcher = SequenceMatcher(None, _folded(before), _folded(after), autojunk=False)
    for what, begin, end, begin_after, end_after in matcher.get_opcodes():
        if what != "equal":
            removed.append(" ".join(before[begin:end]))
            added.append(" ".join(after[begin_after:end_after]))
    return Changes(_kept(removed), _kept(added))


def fewest_changes(ours: tuple[str, ...], theirs: str) -> Changes:
    """Against the text of ours that theirs is nearest to: a client may have made its text from our HTML."""
    return min((changes(text, theirs) for text in ours), key=Changes.size)


def words(text: str) -> list[str]:
    """The words of what is new in a text."""
    unlisted = _LINK_LIST.sub("", text)
    if unlisted != text:
        text = _LINK_NUMBER.sub("", unlisted)
    return _WORD.findall(_LINK_TWICE.sub(" ", new_text(text)))


def _folded(found: list[str]) -> list[str]:
    return [word.casefold() for word in found]


def _kept(phrases: list[str]) -> tuple[str, ...]:
    return tuple(phrase[:_LONGEST_PHRASE] for phrase in phrases if phrase)[:_PHRASES_KEPT]
