"""Counts the openings a text lists by what they are: an occupation, a kind of work, hours of a shift.

Boards often send nothing but such a list ("Baker, Oak Mill. Payroll clerk, Moor Dairies."), without a word like "job".
"""

import re
from collections.abc import Iterator

from followupd.core.judges.posted_position import posting_pattern, tells_an_occupation

LISTED = 3  # openings; fewer are no list
_LOOKED_AT = 4_000  # characters
_LONGEST = 14  # words
_SHARE = 0.4  # of all that is said; less, and they stand in a text about something else
_MOST = 0.5  # the same, where only some of them tell what the work is
_TITLE = 5  # words
_BRIEF = 2  # words
# In one line several stand behind each other; on a line of its own one begins with a sign of a list.
_ENDS = re.compile(r"\n|; |\. (?=[A-ZÀ-Þ])")
_SIGN = re.compile(r"^\s*(?:[-•*·–▪►]|\d{1,2}[.)%])?\s*")
_PARTS = re.compile(r",\s|\s[-–|·@/]\s|\s*[(:]\s*|\s\d")
_COUNT = re.compile(r"^\d{1,2}\s?(?:[x×]\s)?\s?")
_HOURS = re.compile(
    r"(?<![\d.,])[012]?\d(?:[:.h]\d\d|h)?\s?(?:-|–|à|a|tot|bis|to)\s?[012]?\d(?:[:.h]\d\d|h)?(?![\d.,])"
)


def lists_work(heading: str, text: str, languages: tuple[str, ...]) -> bool:
    """Whether a text lists openings that are told by what they are, three or more; a heading may say that of shifts."""
    entries = tuple(_entries(text[:_LOOKED_AT]))
    least = max(LISTED, _SHARE * len(entries))
    if sum(_names_work(one, languages) for one in entries) >= least:
        return True
    shifts = sum(bool(_HOURS.search(one)) for one in entries) >= least
    return shifts and any(posting_pattern(one, "shifts").search(f"{heading}\n{text[:_LOOKED_AT]}") for one in languages)


def lists_posts(text: str, languages: tuple[str, ...], least: int) -> bool:
    """Whether most of a text is entries in parts, `least` of which tell an occupation: then all are openings.

    "Head Gardener, Thorley Hall. Nursery Hand, Pemberton Seeds." Whoever sends theatre bills writes so, too: ask who.
    """
    entries = tuple(_entries(text[:_LOOKED_AT]))
    listed = [one for one in entries if _in_parts(one)]
    told = sum(_names_work(one, languages) for one in listed)
    return len(listed) >= max(LISTED, _MOST * len(entries)) and told >= least


def _in_parts(entry: str) -> bool:
    """Whether an entry is a few words and where, how many, or two on how; a clause goes on with more small ones."""
    first, *rest = _PARTS.split(entry.rstrip("."), maxsplit=1)
    if not rest or len(entry.split()) > _LONGEST or not 0 < len(first.split()) <= _TITLE:
        return False
    behind = _PARTS.split(rest[0])[0].split()
    named = 0 < len(behind) <= _BRIEF or any(not one[:1].islower() for one in behind)
    begins = entry[:1].isupper() or entry[:1].isdigit()
    return named and begins and not entry.endswith(("?", "!"))


def _entries(text: str) -> Iterator[str]:
    for one in _ENDS.split(text):
        bare = _SIGN.sub("", one).strip()
        if bare:
            yield bare


def _names_work(entry: str, languages: tuple[str, ...]) -> bool:
    """Whether an entry has two parts or more, one of which is an occupation or some work."""
    if len(entry.split()) > _LONGEST or entry.endswith(("?", "!")):
        return False
    parts = [one.strip() for one in _PARTS.split(_HOURS.sub(", ", entry)) if one.strip()]
    return len(parts) > 1 and any(_is_work(one, languages) for one in parts)


def _is_work(part: str, languages: tuple[str, ...]) -> bool:
    part = _COUNT.sub("", part)
    # What else ends as occupations do in English is a paper, a number, the winter.
    named = tells_an_occupation(part, tuple(one for one in languages if one != "en"))
    return named or any(posting_pattern(one, "work").match(part) for one in languages)
