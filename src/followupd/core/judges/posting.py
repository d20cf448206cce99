"""Reads what a posting, quoted in an application, says of itself: when it closes, that nobody should ask."""

import re
from datetime import date
from functools import cache

from followupd.core.judges.no_follow_up import no_follow_up
from followupd.core.judges.verdict import Finding
from followupd.core.judges.words import LANGUAGES, posting_words
from followupd.core.mail.dates import absence_end
from followupd.core.mail.decoding import one_line

_LOOKED_AT = 20_000


def posting(text: str, sent: date | None) -> tuple[Finding, ...]:
    """`closes` with its day, and `no_follow_up`, as far as they stand there."""
    shown = re.sub(r"(?m)^[>\s]+", "", text[:_LOOKED_AT])
    return (*_closes(shown, sent), *no_follow_up(shown))


def _closes(text: str, sent: date | None) -> tuple[Finding, ...]:
    for language in LANGUAGES if sent else ():
        until = posting_words(language)["until"][0]
        for match in list(_pattern(language).finditer(text))[:10]:
            named = absence_end(f"{until} {match['rest']}", "", sent) if sent else None
            if named:
                return (Finding("closes", one_line(match[0].strip(), 200), (("date", named[0].isoformat()),)),)
    return ()


@cache
def _pattern(language: str) -> re.Pattern[str]:
    cues, before = (posting_words(language)[kind] for kind in ("closes", "before_day"))
    return re.compile(
        rf"\b(?:{'|'.join(cues)})\b(?:(?:{'|'.join(before)})\b|[:\s])*(?P<rest>[^\n!?]{{3,60}})", re.IGNORECASE
    )
