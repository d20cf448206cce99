"""A text in which only those full stops are left that end a sentence: not those of "01.08.2026", "z. B." and "Dr.".

A pattern that stops at a full stop is tried on a text in which the others are replaced by another sign.
"""

from functools import lru_cache

from followupd.core.mail.sentences import inner_stops

_INNER = "\N{ONE DOT LEADER}"


@lru_cache(maxsize=8)  # the same mail is looked at for its signs and for its findings
def without_inner_dots(text: str) -> str:
    """The text with every full stop replaced that ends no sentence; its length stays."""
    signs = list(text)
    for at in inner_stops(text):
        signs[at] = _INNER
    return "".join(signs)


def with_inner_dots(text: str) -> str:
    """The text with those full stops back in their places."""
    return text.replace(_INNER, ".")
