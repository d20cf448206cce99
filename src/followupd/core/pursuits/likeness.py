"""Is this text still the one we wrote? Words are compared, not bytes: every mail client reformats."""

import re
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+", re.UNICODE)
# Two texts whose words agree to this degree count as the same (measured over six clients' reformatting).
SAME = 0.98


def likeness(one: str, other: str) -> float:
    """0.0 to 1.0: the share of words in common, in order."""
    first, second = _WORD.findall(one.casefold()), _WORD.findall(other.casefold())
    return SequenceMatcher(None, first, second, autojunk=False).ratio() if first or second else 1.0


def same_words(one: str, other: str) -> bool:
    """Whether nothing but form has changed."""
    return likeness(one, other) >= SAME
