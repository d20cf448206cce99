"""Does it name days that there are: no 31 April, and no Tuesday that is a Monday?"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from followupd.core.mail.words import names
from followupd.core.meaning.letter import Flaw, Judged
from followupd.core.meaning.phrases import LANGUAGES

_QUOTED = re.compile(r"[“„«][^”“»]{0,400}[”“»]|https?://\S+")
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIGURES = re.compile(r"(?<![\d.,/-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?![\d/-]|\.\d)")
_CAPITALS = ("en", "de")  # in these a month is written with a capital: "it may" is none
_NEAR = 250  # days within which a day without a year may be meant
_NO_DAY = 40  # as a number before the name of a month it is one of a house


def days_that_there_are(letter: Judged) -> Iterator[Flaw]:
    """Every day stands in the calendar, under its own weekday. Without a year it is one near the letter's day."""
    text = _QUOTED.sub(" ", letter.text)
    for words, weekday, named in (*_by_name(text, letter), *_in_figures(text)):
        if not _is_there(named, letter):
            yield Flaw("date", "there is no such day", "look it up, and write the day that is meant", words)
        elif weekday is not None and (meant := _meant(named, letter)) and all(on.weekday() != weekday for on in meant):
            right = names("en", "week")[meant[0].weekday()].split("|")[0].capitalize()
            yield Flaw("date", f"that day is a {right} ({meant[0].isoformat()})", "mend the weekday or the day", words)


_NO_STREET = r"(?! (?:Street|Road|Avenue|St\b))"
_Named = tuple[int, int, int]  # year (0 where none is given), month, day


def _by_name(text: str, letter: Judged) -> Iterator[tuple[str, int | None, _Named]]:
    for language in (letter.language,) if letter.language in LANGUAGES else LANGUAGES:
        for pattern in _patterns(language):
            for found in pattern.finditer(text):
                month = _number(names(language, "months"), found["month"])
                weekday = _number(names(language, "week"), found["weekday"]) if found["weekday"] else None
                year, day = int(found["year"] or 0), int(found["day"])
                if month is not None and day < _NO_DAY:
                    yield found[0].strip(), weekday, (year, month + 1, day)


def _in_figures(text: str) -> Iterator[tuple[str, int | None, _Named]]:
    for found in _FIGURES.finditer(text):
        year, month, day = (int(one) for one in (found.groups()[:3] if found[1] else found.groups()[:2:-1]))
        if 1900 <= year <= 2100 and 1 <= month <= 12 and day < _NO_DAY:
            yield found[0], None, (year, month, day)


def _is_there(named: _Named, letter: Judged) -> bool:
    year, month, day = named
    if not 1 <= day <= _LONGEST[month - 1]:
        return False
    return bool(_meant(named, letter)) or not (year or letter.now)


def _meant(named: _Named, letter: Judged) -> tuple[date, ...]:
    """The days that may be meant, the likeliest first; () where no year is known, or it has no such day."""
    year, month, day = named
    today = letter.now.date() if letter.now else None
    years = (year,) if year else tuple(today.year + n for n in (-1, 0, 1)) if today else ()
    days = [found for one in years if (found := _that_day(one, month, day))]
    if not today or year:
        return tuple(days)
    near = sorted(days, key=lambda on: abs((on - today).days))
    return tuple(on for n, on in enumerate(near) if n == 0 or abs((on - today).days) <= _NEAR)


def _that_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _number(words: tuple[str, ...], name: str) -> int | None:
    wanted = name.casefold().rstrip(".")
    return next((n for n, forms in enumerate(words) if re.fullmatch(forms, wanted)), None)


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """The day before its month, and in English behind it too."""
    months, weekdays = _names(language, "months"), _names(language, "week")
    week = rf"(?:(?<![\w])(?P<weekday>{weekdays})\.?,? +(?:the |den |dem |der |le |el |día )?)?"
    year = r"(?:,? (?:of |de |del )?(?P<year>(?:19|20)\d\d)(?!\d))?"
    day = r"(?<![\d.,/:#-])(?P<day>\d{1,2})"
    first = rf"{week}{day}(?:st|nd|rd|th|er|\.|º)? (?:of |de )?(?P<month>{months})\b\.?{year}{_NO_STREET}"
    behind = rf"{week}(?<!\w)(?P<month>{months})\.? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.:/%]\d| ?%){year}"
    flags = re.NOFLAG if language in _CAPITALS else re.IGNORECASE
    return tuple(re.compile(one, flags) for one in ((first, behind) if language == "en" else (first,)))


def _names(language: str, kind: str) -> str:
    """Long ones first, so that none is cut short."""
    forms = sorted((form for word in names(language, kind) for form in word.split("|")), key=len, reverse=True)
    return "|".join(form[0].upper() + form[1:] if language in _CAPITALS else form for form in forms)
