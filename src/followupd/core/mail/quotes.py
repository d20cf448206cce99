"""Finds what is new in a mail: without the mails it answers or forwards, and without its signature.

Line by line, so that the time is linear in the text. First the frame of a ticket system (`ticket_frame`), then what
begins the rest ("-----Original Message-----", a block of "From: ... Sent: ..."), then the lines that introduce a quote
("On ... wrote:"), then ">" lines, then what programs put under a text (`footers`), then the signature.
"""

import re
from functools import cache

from followupd.core.mail.footers import without_footers
from followupd.core.mail.ticket_frame import without_ticket_frame
from followupd.core.mail.words import quotes

MAX_LINES = 2_000
MAX_LINE = 2_000
_QUOTE = re.compile(r"^[ \t]{0,3}(?:>|\|(?:\s|$))")
_LONGEST = 3
_SIGNATURE = re.compile(r"^\s?(?:--|—|– ?)\s*$")
_REACH = re.compile(
    r"@\S+\.\w|www\.|https?://|(?:\d[\s()./-]{0,3}){7,}|^\W*(?:t|f|m|tel|fon|fax|mobile?|phone)\b.{0,3}[\d+(]", re.I
)
_DATED = re.compile(r"\W?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\w{2,5}\.?,? \d{1,2}\.? \w{3,}")
_HAS_NAME = re.compile(r"\d|@|<")


@cache
def _words(name: str) -> re.Pattern[str]:
    return re.compile(quotes(name), re.IGNORECASE)


@cache
def _field(name: str) -> re.Pattern[str]:
    return re.compile(rf"^[>\s*]{{0,10}}(?:{quotes(name)})\s?\*?\s?[:：]\s*\*?", re.IGNORECASE)


@cache
def _mobile() -> re.Pattern[str]:
    return re.compile(rf"^[\W_]{{0,6}}(?:{quotes('mobile_signatures')})", re.IGNORECASE)


def new_lines(text: str) -> str:
    """The text without quotes and signature; only blank lines and line ends at its edges change otherwise."""
    written = without_ticket_frame(_lines(text))
    lines = without_footers(_without_quotes(_before_the_rest(written)))
    if not any(map(str.strip, lines)) and not _answers(written):
        lines = written  # nothing but indented lines, and nothing says whose: it is what was written
    return "\n".join(_without_signature(lines)).strip("\n")


def without_history(text: str) -> str:
    """The text without the mails it answers; its signature stays."""
    return "\n".join(without_footers(_without_quotes(_before_the_rest(without_ticket_frame(_lines(text))))))


def has_quote(text: str) -> bool:
    """Whether the text holds mail it answers: quoted lines, an introduction to them, or a copied header."""
    lines = _lines(text)
    return any(map(_QUOTE.match, lines)) or len(_before_the_rest(lines)) < len(lines) or bool(_introduced(lines))


def _lines(text: str) -> list[str]:
    return [line[:MAX_LINE].rstrip() for line in text.split("\n", MAX_LINES)[:MAX_LINES]]


def _answers(lines: list[str]) -> bool:
    """Whether anything says that another mail is copied here, inside the quoted lines too."""
    bare = [line.lstrip("> |\t") for line in lines]
    return bool(_introduced(bare)) or len(_before_the_rest(bare)) < len(bare)


def _before_the_rest(lines: list[str]) -> list[str]:
    """Cut where a copied or forwarded mail begins."""
    for at, line in enumerate(lines):
        if _is_mark(line) or _header_block(lines, at):
            return _without_rules(lines[: _first_field(lines, at)])
    return lines


def _first_field(lines: list[str], at: int) -> int:
    """Where the fields around a copied From begin: GMX writes "Gesendet:" above "Von:"."""
    while at and _field("sent_words").match(lines[at - 1]) and any(map(str.isdigit, lines[at - 1])):
        at -= 1
    return at


def _is_mark(line: str) -> bool:
    """Whether the line is "-----Original Message-----", "Begin forwarded message:" or their like."""
    bare = line.strip(" \t>*")
    inner = bare.strip("-_=* :")
    if len(inner) > 80:
        return False
    return bool(bare[:2] in ("--", "__", "==") and _words("original_marks").fullmatch(inner)) or bool(
        _words("forward_marks").fullmatch(inner)
    )


def _is_rule(line: str, shortest: int = 5) -> bool:
    """Whether the line is drawn, not written."""
    return len(line.replace(" ", "")) >= shortest and not line.strip("-_=* \t")


def _header_block(lines: list[str], at: int) -> bool:
    """Whether the header of a copied mail begins here: a From, and two of Sent, To, Subject close below."""
    if not _field("from_words").match(lines[at]) or _QUOTE.match(lines[at]):
        return False
    below = lines[at + 1 : at + 9]
    fields = (_field(name) for name in ("sent_words", "to_words", "subject_words"))
    return sum(any(field.match(line) for line in below) for field in fields) >= 2


def _without_rules(lines: list[str]) -> list[str]:
    """Without the blank lines and drawn rules at the end."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or _is_rule(lines[end - 1], shortest=3)):
        end -= 1
    return lines[:end]


def _without_quotes(lines: list[str]) -> list[str]:
    """Drops quoted lines and what introduces them; an introduction before unquoted text ends what is new."""
    introduced = _introduced(lines)
    kept: list[str] = []
    at = 0
    while at < len(lines):
        if at in introduced:
            at += introduced[at]
            following = next((line for line in lines[at : at + 20] if line.strip()), "")
            if not _QUOTE.match(following):
                break
        else:
            kept += [] if _QUOTE.match(lines[at]) else [lines[at]]
            at += 1
    return _without_rules(kept) if len(kept) < len(lines) else kept


def _introduced(lines: list[str]) -> dict[int, int]:
    """Where a quote is introduced ("On 2 March, Jo Roe <jo@firm.example> wrote:"): first line -> how many lines."""
    found: dict[int, int] = {}
    for end, line in enumerate(lines):
        if line.rstrip(" -").endswith((":", "：", ">", "wrote")) and not _QUOTE.match(line):
            length = _attribution(lines, end)
            if length:
                found[end - length + 1] = length
    return found


def _attribution(lines: list[str], end: int) -> int:
    """How many of the lines up to `end` are one introduction; 0 if none are."""
    longest, shortest, joined = 0, 0, ""
    for length in range(1, min(_LONGEST, end + 1) + 1):
        line = lines[end - length + 1]
        joined = " ".join(f"{line} {joined}".split())
        if not line.strip() or _QUOTE.match(line) or len(joined) > 400:
            break
        if _HAS_NAME.search(joined):
            longest = length if _words("attributions").match(joined) else longest
            if not shortest or (length == shortest + 1 and _DATED.match(line)):
                shortest = length if _words("loose_attributions").match(joined) else shortest
    return longest or shortest


def _without_signature(lines: list[str]) -> list[str]:
    """Cut at the "-- " line (RFC 3676, 4.3); lines a phone or program adds by itself are dropped."""
    end = next((at for at, line in enumerate(lines) if _SIGNATURE.match(line) and at), len(lines))
    lines = lines[:end]
    kept = [line for line in lines if not (len(line) <= 140 and _mobile().match(line))]
    return _without_card(_without_rules(kept) if len(kept) < len(lines) else kept)


def _without_card(lines: list[str]) -> list[str]:
    """Without the visiting card at the end: short lines under a name or a rule, two or more of them contact data."""
    end = len(_without_rules(lines))
    start = next((at for at in range(end - 1, 0, -1) if _is_rule(lines[at])), 0)
    if not start or end - start > 25:
        start = next((at + 1 for at in range(end - 1, -1, -1) if not lines[at].strip()), 0)
    before = _without_rules(lines[:start])
    card = [line for line in lines[start:end] if line.strip()]
    if not before or before[-1].endswith((":", "?")) or not 3 <= len(card) <= 20:
        return lines
    short = all(len(line) <= 70 and not line.endswith(("?", "!", ";")) for line in card)
    reached = sum(bool(_REACH.search(line)) for line in card)
    return before if short and reached >= 2 and not _REACH.search(card[0]) else lines
