"""The telephone number under a mail: what its writer gives, never one that stands in the mail that is answered."""

import re

from followupd.core.judges.meaning_sentences import partings, straight
from followupd.core.mail.quotes import has_quote

MAX_LINES = 300
_LOOKED_AT = 14  # lines below the parting
_NUMBER = re.compile(
    r"(?:^|(?P<label>\b(?:tel|tél|phone|telephone|telefon|teléfono|téléphone|fon|t|p|m|mob|mobile|mobil|móvil|direct|"
    r"durchwahl|cell|handy|portable)\b\.?)\s?:?\s{0,3}|[|·,]\s?)(?P<number>\+?\(?\d[\d\s()/.-]{5,22}\d)(?!\d)",
    re.IGNORECASE,
)
_FAX = re.compile(r"\b(?:tele)?fax\b|\bf\b[\s.:]*$", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d")


def phone_under(text: str) -> str:
    """As it is written there; "" where none stands. `text`: the whole mail, with its signature."""
    lines = _own_lines(straight(text[:10_000]))
    starts = partings(lines)[:2] or [next((n for n, line in enumerate(lines) if line.strip() == "--"), len(lines))]
    for line in (line for start in starts for line in lines[start + 1 : start + 1 + _LOOKED_AT]):
        for match in _NUMBER.finditer(line):
            number = " ".join(match["number"].split())
            before = line[max(0, match.start("number") - 12) : match.start("number")]
            if 7 <= sum(c.isdigit() for c in number) <= 15 and not (_FAX.search(before) or _DATE.search(number)):
                return number
    return ""


def _own_lines(text: str) -> list[str]:
    lines = [line.strip() for line in text.split("\n")[:MAX_LINES]]
    quoted = next((n for n, line in enumerate(lines) if line.startswith(">") or has_quote(line)), len(lines))
    return [line for line in lines[:quoted] if line]
