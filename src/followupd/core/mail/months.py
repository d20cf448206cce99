"""Reads a day with its month by name, as nearly all are written: "14 august", "märz 3", "5. de mayo"."""

import re
from datetime import date
from functools import cache

from followupd.core.mail.words import names

_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})\.? (?:de )?(?P<month>[^\W\d_]+)")
_MONTH_FIRST = re.compile(r"(?P<month>[^\W\d_]+)\.? (?P<day>\d{1,2})")


def month_and_day(words: str, language: str) -> tuple[int, int] | None:
    """Both as numbers; None where the words (in small letters) are written otherwise or no leap year has such a day."""
    written = _DAY_FIRST.fullmatch(words) or _MONTH_FIRST.fullmatch(words)
    month = _months(language).get(written["month"]) if written else None
    if written is None or month is None:
        return None
    try:
        return month, date(2028, month, int(written["day"])).day
    except ValueError:
        return None


@cache
def _months(language: str) -> dict[str, int]:
    """The months of a language by their names and short forms."""
    return {name: number for number, forms in enumerate(names(language, "months"), 1) for name in forms.split("|")}
