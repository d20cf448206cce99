"""What stands beside a name and is none: a post, a department, a firm ("Kim Lee, VP Sales at Acme Data")."""

import re
from functools import cache

from followupd.core.judges.words import name_words
from followupd.core.pursuits.people import plain
from followupd.core.pursuits.people_words import PARTICLES, TITLES

_WORD = re.compile(r"[^\W\d_][\w.'’/&-]*")
_OPENS = re.compile(r"\s*(?:[,(;|]|[–—-]\s)")
_FULL_STOP = re.compile(r"[.!?…]\s")


def is_post(word: str) -> bool:
    """Whether a word is one of a post or a department. Short forms in capitals are so only as they are written."""
    bare = word.strip(".'’,-")
    return bare in _posts() or plain(bare) in _posts() or plain(bare).endswith(_endings())


def is_apposition(between: str, found: str, languages: tuple[str, ...], is_before_address: bool) -> bool:
    """Whether `found`, which follows a name behind `between`, tells who that is instead of naming another.

    So it is behind a comma and words of a post; and before the address of the one who was named, with no "and" between.
    """
    if not _OPENS.match(between) or _FULL_STOP.search(between):
        return False
    words = _WORD.findall(between)
    told = all(is_post(word) or word[:1].isupper() or _leads(word, languages) for word in words)
    named = is_before_address or any(map(is_post, (*words, *found.split())))
    return told and named and not any(_joins(word, languages) for word in words)


def is_joined(between: str, languages: tuple[str, ...]) -> bool:
    """Whether what stands between two names makes a list of them: "Kim Lee, Head of Data, or Jan Roe"."""
    words = [word for word in _WORD.findall(between) if not is_post(word) and not _leads(word, languages)]
    joins = [word for word in words if _joins(word, languages)]
    return not _FULL_STOP.search(between) and bool(joins) and all(word in joins or word[:1].isupper() for word in words)


def spells(address: str, name: str) -> bool:
    """Whether the part before the @ is written of a name's words: kim.lee, klee, leek, kim, lee."""
    words = [plain(word).strip(".'’") for word in re.split(r"[\s-]+", name)]
    words = [word for word in words if word and word not in TITLES and word not in PARTICLES]
    tokens = [token for token in re.split(r"[._+\d-]+", plain(address.partition("@")[0])) if token]
    if not words or not tokens:
        return False
    first, last, run = words[0], words[-1], "".join(tokens)
    if any(word in tokens for word in words if len(word) > 1):
        return True
    return run in {first + last, last + first, first[0] + last, first + last[0], last + first[0]}


def _leads(word: str, languages: tuple[str, ...]) -> bool:
    """Whether it leads to a firm or a field. Posts are told in English everywhere: "Head of Data bei Acme"."""
    leading = plain(word) in PARTICLES or plain(word) in name_words("before_firms", (*languages, "en"))
    return leading and not _joins(word, languages)


def _joins(word: str, languages: tuple[str, ...]) -> bool:
    return plain(word) in name_words("joins", languages) - name_words("before_firms", languages)


@cache
def _posts() -> frozenset[str]:
    words = [word for word in name_words("posts") if not word.startswith("*")]
    return frozenset(word if word.isupper() else plain(word) for word in words)


@cache
def _endings() -> tuple[str, ...]:
    return tuple(plain(word[1:]) for word in name_words("posts") if word.startswith("*"))
