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
# In one line several stand behind each other; on a line of its own one begins with a sign of a list.
_ENDS = re.compile(r"\n|; |\. (?=[A-ZÀ-Þ])")
_SIGN = re.compile(r"^\s*(?:[-•*·–▪►]|\d{1,2}[.)%])?\s*")
_PARTS = re.compile(r",\s|\s[-–|·@/]\s|\s*[(:]\s*|\s\d")
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
    # What else ends as occupations do in English is a paper, a number, the winter.
    named = tells_an_occupation(part, tuple(one for one in languages if one != "en"))
    return named or any(posting_pattern(one, "work").match(part) for one in languages)
