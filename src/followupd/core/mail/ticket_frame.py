"""The frame that ticket systems put around what somebody wrote: Zendesk, Freshdesk, Jira, Help Scout and their like.

Above stands a mark ("##- Please type your reply above this line -##"), over each entry its writer and hour, the newest
first, below them what the system says for itself. Without the mark nothing is a frame. Linear in the lines.
"""

import re
from functools import cache

from followupd.core.mail.words import frames

_DRAWN = " \t#-=*_—–~<>[]|.:"
_LONGEST = 240  # characters of a line of the frame
_LONGEST_NAME = 60
_FURTHEST = 3  # lines, blank ones among them, from a name to its hour
_NAME = re.compile(r"[^\W\d_][^.!?;:,@]*")
_DAY = (
    r"(?:\w{2,12}\.?,? )?(?:\w{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}\.? (?:de )?\w{3,10}\.?,?|"
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?)(?: (?:de )?(?:19|20)\d\d,?)?"
)
_ZONE = r"(?: \(?[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d\d)?)?\)?)?"


@cache
def _words(name: str) -> re.Pattern[str]:
    return re.compile(frames(name), re.IGNORECASE)


@cache
def _hour() -> re.Pattern[str]:
    """A day with an hour, and no more: "Mar 5, 2026, 09:00 GMT"."""
    between, behind = frames("entry_between"), frames("entry_behind")
    clock = rf"\d{{1,2}}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: (?:{behind}))?"
    return re.compile(rf"{_DAY}(?: -)?(?: (?:{between}))? {clock}{_ZONE}", re.IGNORECASE)


@cache
def _commented() -> re.Pattern[str]:
    return re.compile(rf"(?P<name>.{{2,{_LONGEST_NAME}}}?) (?:{frames('entry_verbs')}) ?:?", re.IGNORECASE)


def without_ticket_frame(lines: list[str]) -> list[str]:
    """The newest entry; what stands above the mark, where anything does; the lines themselves without a mark."""
    mark = next((at for at, line in enumerate(lines) if _is_mark(line)), -1)
    if mark < 0:
        return lines
    if any(map(str.strip, lines[:mark])):
        return lines[:mark]
    inside = lines[mark + 1 :]
    heads = [head for at in range(len(inside)) if (head := _entry_head(inside, at))]
    begun = heads[0].stop if heads else 0
    until = next((head.start for head in heads[1:] if _parts(inside, head)), len(inside))
    kept = [line for line in inside[begun:until] if not _is_frame(line)]
    return kept if any(map(str.strip, kept)) else inside


def _is_mark(line: str) -> bool:
    bare = line.strip(_DRAWN)
    return 8 < len(bare) <= _LONGEST and bool(_words("reply_marks").fullmatch(bare))


def _is_frame(line: str) -> bool:
    """Whether the system says it, or drew it."""
    bare = line.strip(_DRAWN)
    if not bare:
        return len(line.strip()) > 2
    return len(bare) <= _LONGEST and bool(_words("frame_lines").fullmatch(bare))


def _entry_head(lines: list[str], at: int) -> range:
    """The lines of the head of an entry that ends in this one; none where none does."""
    line = lines[at].strip(" \t*")
    named = _commented().fullmatch(line)
    if named and _is_name(named["name"]) and (line.endswith(":") or not _is_written(lines, at)):
        return range(at, at + 1)
    name, comma, hour = line.partition(",")
    if comma and _is_name(name) and _hour().fullmatch(hour.strip()):
        return range(at, at + 1)
    if not 0 < len(line) <= _LONGEST_NAME or not _hour().fullmatch(line):
        return range(0)
    above = _line_above(lines, at)
    return range(above if _is_name(lines[above]) else at, at + 1)


def _parts(lines: list[str], head: range) -> bool:
    """Whether an entry begins there below another, and not merely an hour that its writer names."""
    above = _line_above(lines, head.start)
    if above < head.start and _is_frame(lines[above]) and not lines[above].strip(_DRAWN):
        return True
    first = lines[head.start].strip(" \t*")
    return bool(_commented().fullmatch(first)) or (len(head) > 1 and len(first.split()) > 1)


def _line_above(lines: list[str], at: int) -> int:
    """The next line above that is not blank; the same one where there is none close by."""
    above = (at - step for step in range(1, _FURTHEST + 1) if at >= step and lines[at - step].strip())
    return next(above, at)


def _is_written(lines: list[str], at: int) -> bool:
    """Whether the line stands among others, as those of a text do."""
    return at + 1 < len(lines) and bool(lines[at + 1].strip())


def _is_name(line: str) -> bool:
    """Whether the line may name who wrote the entry: "Jo Roe", "Jo Roe (Acme)"."""
    bare = line.strip(" \t*")
    return 0 < len(bare) <= _LONGEST_NAME and bool(_NAME.fullmatch(bare)) and not bare.islower()
