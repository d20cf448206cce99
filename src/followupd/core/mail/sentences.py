"""Where a sentence ends: not behind "zum 1." before "Juli", "3. 12.", "Mr.", "z. B.", "p. ej." or an initial."""

import re
from collections.abc import Iterator
from functools import cache

from followupd.core.mail.words import ordinals, short_words

_NUMBER = re.compile(r"(?:^|[^\w,:/-])\d{1,2}$")
_LAST_WORD = re.compile(r"[^\s(\[\"“„«'’,;:/]{1,20}$")
_LETTERS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")  # "z.B", "u.a", an initial
_LETTER_WITH_STOP = re.compile(r"[^\W\d_]\.")
_DIGIT_LAST = re.compile(r"\d\s*$")
_DAY_AND_MONTH = re.compile(r"(?<![\d.])\d{1,2}\.\s?\d{1,2}$")
_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])\.(?=\s|$|[^\w.])")
_ITEM = re.compile(r"\s*[(\[]?(?:\d{1,3}|[^\W\d_]|[ivxIVX]{2,4})")  # "1." or "a." before what it numbers
_HOUR = re.compile(r"[ap]\.?m", re.IGNORECASE)
_END = re.compile(r"([.!?…。])[\"'”’“»)\]]*\s+(?=\S)")
_STOP = re.compile(r"(?<=\w)(\.)\s*(?=(?P<behind>\S)?)")
_SMALL = re.compile(r"[a-zà-öø-ÿ]")
_BLOCKS = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*[-*•·–])")
_SHORT_LINE = 50
_REACH = 40  # characters


def split(text: str, small: bool = False) -> list[str]:
    """The sentences of a text, in order. `small`: one may also begin with a small letter, as written in a hurry."""
    return [text[start:end].rstrip() if end < len(text) else text[start:] for start, end in _spans(text, small)]


def inner_stops(text: str) -> Iterator[int]:
    """Where full stops stand behind which a sentence goes on: in numbers, behind short words, glued or not."""
    for stop in _STOP.finditer(text):
        start = text.rfind("\n", 0, stop.start()) + 1
        if stop["behind"] and (_goes_on(text, stop, start) or _is_glued(text, stop)):
            yield stop.start()


def _is_glued(text: str, stop: re.Match[str]) -> bool:
    """Whether no space stands behind a short word or a number, as in "Dr.Roth" and "1.8.2026"."""
    before = text[max(0, stop.start() - _REACH) : stop.start()]
    if stop.end() > stop.start() + 1:
        return False
    if before[-1:].isdigit():
        return text[stop.end()].isdigit()
    last = _LAST_WORD.search(before)
    short = last[0].lower() if last else ""
    return short in short_words("within") or short in short_words("titles") or bool(_LETTERS.fullmatch(short))


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
        if (small or not _SMALL.match(text, end.end())) and not _goes_on(text, end, start):
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


def _goes_on(text: str, end: re.Match[str], start: int) -> bool:
    """Whether the full stop belongs to the word, or to the number, before it. `start`: where the sentence begins."""
    if end[1] != ".":
        return False
    if _ITEM.fullmatch(text, start, end.start()):
        return True
    before = text[max(start, end.start() - _REACH) : end.start()]
    if _NUMBER.search(before):
        return _counts_on(before, text, end.end())
    last = _LAST_WORD.search(before)
    return last is not None and _is_short(last[0], before[: last.start()], text[end.end() : end.end() + _REACH])


def _counts_on(before: str, text: str, behind: int) -> bool:
    """Whether a number with a full stop is the day or the month of a date, or says which one: "3. 12.", "3. Stock"."""
    if _MONTH.match(text, behind) or (_DAY_AND_MONTH.search(before) and text[behind].isdigit()):
        return True
    return bool(_ordinal().match(text, behind)) or bool(_SMALL.match(text, behind))


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(ordinals(), re.IGNORECASE)


def _is_short(word: str, before: str, behind: str) -> bool:
    """Whether a word with a full stop is one cut short, by what stands around it."""
    if _LETTERS.fullmatch(word):
        return _is_letters(word, before, behind)
    small, first = word.lower(), behind[0]
    goes_on = first.islower() or first.isdigit()
    if small in short_words("within") or small in short_words("titles"):
        return True
    if small in short_words("midway") or small.endswith(tuple(short_words("compounds"))):
        following = behind.split()[0].strip(".,;:!?)").lower()
        return goes_on or f"{small}:{following}" in short_words("joined")
    if small in short_words("calendar"):
        return first.isdigit() or (first.islower() and bool(_DIGIT_LAST.search(before)))
    return small in short_words("numbered") and (first.isdigit() or first == "#")


def _is_letters(word: str, before: str, behind: str) -> bool:
    """Whether one letter, or more with full stops within, are short for words or for a name.

    "A", "E", "I", "O" and "Y" are also words, or name one of several ("plan A"): then they may end a sentence.
    """
    if _HOUR.fullmatch(word):
        return behind[0].islower()
    if len(word) > 1 or word not in "IAaOoYyEe" or behind[0].islower():
        return True
    return bool(_LETTER_WITH_STOP.match(behind)) if word.islower() else _before_a_name(word, before)


def _before_a_name(word: str, before: str) -> bool:
    """Whether a name may begin behind these words: "Dr. A. Roth", "(A. Roth)", "with A. Roth"."""
    words = before.split()
    last = words[-1].lower() if words else ""
    if not last or before[-1] in "([\"“„«'’,;:/":
        return word != "I"
    title = last.removesuffix(".")
    if last.endswith(".") and (title in short_words("titles") or _LETTERS.fullmatch(title)):
        return True
    return last in short_words("addressed") or (word != "I" and last in short_words("before_names"))
