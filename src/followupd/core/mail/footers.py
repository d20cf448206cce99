"""Lines of a mail that no person wrote as text: how to join a video meeting, and the buttons below an appointment.

Teams, Zoom, Meet and Webex put the first under every invitation, behind a drawn rule or under a heading of their own;
scheduling tools put the second under every booking ("Cancel | Reschedule"). Linear in the lines.
"""

import re
from collections.abc import Iterator
from functools import cache

from followupd.core.mail.words import quotes

_RULE = re.compile(r"[ \t]*(?:[_─━=*-]{20,}|[-:~]{20,})[ \t]*")
_LONGEST_LINE = 140
_LONGEST_BLOCK = 60  # lines
_HEADING_WITHIN = 3  # lines below the rule
_LINK = r"(?:\s?:?\s?<?https?://\S{1,500})?"
_BETWEEN = r"(?:\s{0,3}\]?\s?[|·•/,–—-]\s{0,3}\[?|\s{1,5}(?:(?:or|oder|ou|of|o|and|und|et|e|y|en)\s)?)"


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(rf"\s{{0,5}}(?:{quotes('join_headings')})[\s:.…?!]{{0,3}}(?:<?https?://\S+)?", re.IGNORECASE)


@cache
def _field() -> re.Pattern[str]:
    return re.compile(rf"\s{{0,5}}[<\[(|]?\s?(?:{quotes('join_lines')})", re.IGNORECASE)


@cache
def _button() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{quotes('buttons')})\b", re.IGNORECASE)


@cache
def _buttons() -> re.Pattern[str]:
    one = rf"(?>(?:{quotes('buttons')})\b{_LINK})"  # atomic: a long line of them costs no more than its length
    return re.compile(rf"[\s\[(|·•]{{0,3}}{one}(?:{_BETWEEN}{one}){{0,5}}[\s\])|.]{{0,3}}", re.IGNORECASE)


def without_footers(lines: list[str]) -> list[str]:
    """The lines without them; all of them where nothing else would be left."""
    joining = {number for block in _join_blocks(lines) for number in block}
    left = [number for number in range(len(lines)) if number not in joining]
    pressed = [number for number in left if _is_buttons(lines[number])]
    if sum(len(_button().findall(lines[number])) for number in pressed) < 2:
        pressed = []  # "Cancel" alone may be somebody's answer
    kept = [lines[number] for number in left if number not in set(pressed)]
    return kept if any(map(str.strip, kept)) else lines


def _is_buttons(line: str) -> bool:
    return 0 < len(line) <= 4 * _LONGEST_LINE and bool(_buttons().fullmatch(line))


def _join_blocks(lines: list[str]) -> Iterator[range]:
    """The places of the blocks by which somebody joins a meeting."""
    at = 0
    while at < len(lines):
        end = _end_of_block(lines, at)
        if end > at:
            yield range(at, end)
        at = max(end, at + 1)


def _end_of_block(lines: list[str], at: int) -> int:
    """Behind the block that begins there; the same place where none does."""
    if _RULE.fullmatch(lines[at]):
        below = [line for line in lines[at + 1 : at + 1 + _HEADING_WITHIN] if line.strip()]
        return _to_next_rule(lines, at + 1) if any(map(_heads, below)) else at
    return _to_other_lines(lines, at + 1) if _heads(lines[at]) else at


def _heads(line: str) -> bool:
    return 0 < len(line) <= _LONGEST_LINE and bool(_heading().fullmatch(line))


def _to_next_rule(lines: list[str], start: int) -> int:
    """Behind the rule that closes the block, or behind the lines of it where none does."""
    for at in range(start, min(len(lines), start + _LONGEST_BLOCK)):
        if _RULE.fullmatch(lines[at]):
            return at + 1
    return _to_other_lines(lines, start)


def _to_other_lines(lines: list[str], start: int) -> int:
    """Behind the last line that tells how to join, of those that follow each other."""
    end = start
    for at in range(start, min(len(lines), start + _LONGEST_BLOCK)):
        if not lines[at].strip():
            continue
        if not (_field().match(lines[at]) or _heads(lines[at])):
            break
        end = at + 1
    return end
