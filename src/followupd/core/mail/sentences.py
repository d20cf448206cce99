"""Where a sentence ends: not behind "zum 1." before "Juli", nor behind "Mr.", "z. B.", "p. ej." or an initial."""

import re
from functools import cache

from followupd.core.mail.words import ordinals, short_words

_NUMBER = re.compile(r"(?:^|[^\w,:/-])\d{1,2}$")
_LAST_WORD = re.compile(r"[^\s(\[\"“„«'’,;:/]{1,20}$")
_LETTERS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")  # "z.B", "u.a", an initial
_HOUR = re.compile(r"[ap]\.?m", re.IGNORECASE)
_END = re.compile(r"([.!?…。])[\"'”’“»)\]]*\s+(?=\S)")
_SMALL = re.compile(r"[a-zà-öø-ÿ]")


def split(text: str, small: bool = False) -> list[str]:
    """The sentences of a text, in order. `small`: one may also begin with a small letter, as written in a hurry."""
    found, start = [], 0
    for end in _END.finditer(text):
        if (small or not _SMALL.match(text, end.end())) and not _goes_on(text, end):
            found.append(text[start : end.end()].rstrip())
            start = end.end()
    return [*found, text[start:]]


def _goes_on(text: str, end: re.Match[str]) -> bool:
    """Whether the full stop belongs to the word before it."""
    if end[1] != ".":
        return False
    before = text[max(0, end.start() - 24) : end.start()]
    if _NUMBER.search(before):
        return bool(_ordinal().match(text, end.end())) or bool(_SMALL.match(text, end.end()))
    last = _LAST_WORD.search(before)
    return last is not None and _is_short(last[0], text[end.end()])


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(ordinals(), re.IGNORECASE)


def _is_short(word: str, behind: str) -> bool:
    """Whether a word with a full stop is one cut short, by what follows."""
    small = word.lower()
    if _LETTERS.fullmatch(word):
        return not _HOUR.fullmatch(word) and (len(word) > 1 or word not in "IAaOoYyEe" or behind.islower())
    if small in short_words("numbered"):
        return behind.isdigit() or behind == "#"
    return small in short_words("within") or small in short_words("titles")
