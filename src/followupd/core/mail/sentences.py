"""Where a sentence ends: not behind "zum 1." before "Juli", nor behind "Mr.", "z. B.", "p. ej." or an initial."""

import re
from collections.abc import Iterator
from functools import cache

from followupd.core.mail.words import ordinals, short_words

_NUMBER = re.compile(r"(?:^|[^\w,:/-])\d{1,2}$")
_LAST_WORD = re.compile(r"[^\s(\[\"“„«'’,;:/]{1,20}$")
_LETTERS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")  # "z.B", "u.a", an initial
_HOUR = re.compile(r"[ap]\.?m", re.IGNORECASE)
_END = re.compile(r"([.!?…。])[\"'”’“»)\]]*\s+(?=\S)")
_SMALL = re.compile(r"[a-zà-öø-ÿ]")
_BLOCKS = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*[-*•·–])")
_SHORT_LINE = 50


def split(text: str, small: bool = False) -> list[str]:
    """The sentences of a text, in order. `small`: one may also begin with a small letter, as written in a hurry."""
    return [text[start:end].rstrip() if end < len(text) else text[start:] for start, end in _spans(text, small)]


def split_lines(text: str) -> list[str]:
    """The sentences of a text of many lines: those of a paragraph belong together, unless what follows is a list or
    the line is short, as in a signature.
    """
    return [one for block in _BLOCKS.split(text) for line in _joined(block) for one in split(line) if one.strip()]


def around(text: str, start: int, stop: int) -> str:
    """The sentence, or sentences, in which a place of a text stands; the end of a line ends one too."""
    begin = text.rfind("\n", 0, start) + 1
    end = text.find("\n", stop)
    line = text[begin : end if end >= 0 else len(text)]
    spans = list(_spans(line, small=True))
    first = max((one for one, _ in spans if begin + one <= start), default=0)
    last = min((one for _, one in spans if begin + one >= stop), default=len(line))
    return line[first:last].strip()


def _spans(text: str, small: bool) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _END.finditer(text):
        if (small or not _SMALL.match(text, end.end())) and not _goes_on(text, end):
            yield start, end.end()
            start = end.end()
    yield start, len(text)


def _joined(block: str) -> Iterator[str]:
    lines: list[str] = []
    for line in block.split("\n"):
        is_short = lines and len(lines[-1]) < _SHORT_LINE
        if is_short and (not lines[-1].rstrip()[-1:].isalpha() or line[:1].isupper()):
            yield " ".join(lines)
            lines = []
        lines.append(line.strip())
    yield " ".join(lines)


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
