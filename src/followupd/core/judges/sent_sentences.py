"""A text in which only those full stops are left that end a sentence: not those of "01.08.2026", "z. B." and "Dr.".

A pattern that stops at a full stop is tried on a text in which the others are replaced by another sign.
"""

import re
from functools import lru_cache

from followupd.core.mail.decoding import cut
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


def whole(match: re.Match[str]) -> str:
    """The words a pattern was found in, to their beginning and end."""
    text, start, end = match.string, match.start(), match.end()
    while start > 0 and end > start and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return short(text[start:end])


def short(words: str) -> str:
    """At most 60 characters of them, as they were written."""
    return cut(with_inner_dots(words), 60)
