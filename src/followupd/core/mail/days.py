"""Finds the days and periods a text names, in words or numbers, reckoned from the day on which it came in.

Own tables, so that the same text gives the same days everywhere; what is blacked out ("XX.03.", "[date]") names no day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import islice

from followupd.core.mail import words
from followupd.core.mail.day_rules import RULES, names_an_end
from followupd.core.mail.decoding import one_line
from followupd.core.mail.first_look import FirstLook, as_pattern, needed
from followupd.core.mail.language import KINDRED

MAX_TEXT = 1_000
MAX_FOUND = 10
FARTHEST = timedelta(days=400)
_REDACTED = re.compile(
    r"[\d./-]{0,12}(?:(?<![A-Za-z])[Xx]{2,8}(?![A-Za-z])|\*{2,}|_{2,}|[█■▒•]{2,}|\?{2,}|#{2,}|\[[^\[\]]{0,20}\]|…|\.{3,})"
    r"[\d./-]{0,12}"
)
_BLACK = "\x00"
_ARTICLES = r"(?: (?:the|dem|den|der|die|le|la|el|il|o|a|de|het))? $"
# Rules that name a stretch of time, and those whose one day is no day of a week that is named by it.
_LONG = ("month", "period", "quarter", "season")
_NO_WEEK = ("span", "feast", *_LONG)
_WEEK_AHEAD = 40  # characters
_DATES = ("iso", "numbers", "day_month", "month_day")
_ISO = r"(?P<year>20\d\d)-(?P<month_number>\d{1,2})-(?P<day>\d{1,2})\b"
_NUMBERS = (
    r"\b(?P<first>\d{1,2})(?P<sign>[./-])[ ]?(?P<second>\d{1,2})(?:(?P=sign)[ ]?(?P<year>(?:20)?\d\d)\b"
    r"|(?<=\d)\.(?!\d)|(?<=/\d)(?![\d:/])|(?<=/\d\d)(?![\d:/]))"
)
_GAP = re.compile(r"[\s,.(]{0,3}(?:the |der |den |dem |le |el |il |dia |de )?[(]?")


@dataclass(frozen=True, slots=True)
class Days:
    """Where a text names days (`start`, `end`: places in it), and the first and last of them."""

    start: int
    end: int
    first: date
    last: date


@lru_cache(maxsize=256)  # of the same sentence is asked what its days are for, whether one is due, when to meet
def days_in(text: str, languages: tuple[str, ...], base: date) -> tuple[Days, ...]:
    """What the text (one line; the first 1,000 characters) names of days from `base` on, in order; nothing raises.

    `languages`: those it may be written in, as `likely_languages` gives them. A year not written is the next that fits.
    """
    if base.year > 9000:
        return ()
    shown = _REDACTED.sub(lambda match: _BLACK * len(match[0]), text[:MAX_TEXT])
    found = sorted(_all(shown, languages), key=_precedence)
    chosen: list[tuple[re.Match[str], str, str]] = []
    for match, rule, spoken in found:
        if not any(match.start() < other.end() and other.start() < match.end() for other, _, _ in chosen):
            chosen.append((match, rule, spoken))
    kept = [one for one in chosen if not (one[1] == "named" and _beside_date(one[0], chosen, shown))]
    read = (_days(shown, match, rule, spoken, base, languages) for match, rule, spoken in kept)
    return tuple(sorted((days for days in read if days), key=lambda days: days.start))[:MAX_FOUND]


def _precedence(found: tuple[re.Match[str], str, str]) -> tuple[bool, int, int]:
    """Dates before all else, then what says most."""
    match, rule, _ = found
    return rule not in _DATES, match.start() - match.end(), match.start()


def _all(text: str, languages: tuple[str, ...]) -> Iterator[tuple[re.Match[str], str, str]]:
    for language in languages:
        for rule, pattern in _look(language).possible(text):
            for match in islice(as_pattern(pattern).finditer(text), MAX_FOUND):
                yield match, rule, language


@cache
def _look(language: str) -> FirstLook[tuple[str, str]]:
    """The rows of a language with their placeholders filled: (rule, pattern)."""
    rows = [("iso", _ISO), ("numbers", _NUMBERS)]
    rows += [(rule, r"\b" + filled(language, pattern)) for rule, pattern in words.days(language)]
    return FirstLook((row, needed(row[1])) for row in rows)


def filled(language: str, pattern: str) -> str:
    """An expression of `[days]` with what its placeholders stand for."""
    numbers = "|".join(sorted(words.numbers(language), key=len, reverse=True))
    number = rf"(?:(?:\d{{1,2}}|{numbers}) ?(?:-|–|to|or|bis|oder|à|ou|a|o|of|tot) ?)?(?P<number>\d{{1,2}}|{numbers})"
    units = "|".join(f"(?P<{unit}>{forms})" for unit, forms in words.units(language).items())
    months = "|".join(f"(?:{forms})" for forms in words.names(language, "months"))
    week = "|".join(f"(?:{forms})" for forms in words.names(language, "week"))
    parts = "|".join(f"(?P<{part}>{forms})" for part, forms in words.parts(language).items())
    year = r"(?:,? (?:de |of |del )?(?P<year>20\d\d))?"
    day = r"(?P<day>\d{1,2})"
    pattern = pattern.replace(r"\d{1,2}", day) if r"(?P<day>" not in pattern and "{M}" in pattern else pattern
    pattern = pattern.replace(r"the \d{1,2}", f"the {day}")
    for name, filling in (("N", number), ("U", f"(?:{units})"), ("Y", year), ("P", f"(?:{parts})")):
        pattern = pattern.replace(f"{{{name}}}", filling)
    # A lookahead that forbids a month must not name its group a second time.
    pattern = re.sub(r"(\(\?![^()]*)\{M\}", lambda m: f"{m[1]}(?:{months})", pattern)
    return pattern.replace("{M}", f"(?P<month_name>{months})", 1).replace("{W}", f"(?P<weekday>{week})", 1)


def _beside_date(weekday: re.Match[str], chosen: list[tuple[re.Match[str], str, str]], text: str) -> bool:
    """Whether a full date stands beside the weekday: then the date counts, also where the two contradict."""
    dates = [match for match, rule, _ in chosen if rule in (*_DATES, "day")]
    before = any(
        _GAP.fullmatch(text[weekday.end() : match.start()]) for match in dates if match.start() >= weekday.end()
    )
    after = (text[match.end() : weekday.start()] for match in dates if match.end() <= weekday.start())
    return before or any(_GAP.fullmatch(gap) for gap in after)


def _days(
    text: str, match: re.Match[str], rule: str, language: str, base: date, spoken: tuple[str, ...]
) -> Days | None:
    beside = text[max(0, match.start() - 2) : match.start()] + text[match.end() : match.end() + 2]
    if _BLACK in beside or _BLACK in match[0]:
        return None
    try:
        named = RULES[rule](match, language, base)
    except (ValueError, OverflowError):  # the 31st of June, and what lies behind the end of the calendar
        return None
    if named is None:
        return None
    first, last = named
    kindred = tuple(one for one in spoken if one == language or {one, language} <= set(KINDRED))
    start = _week_begun(text, match, kindred) if first == last and rule not in _NO_WEEK else match.start()
    if start < match.start():
        last = first + timedelta(days=(4 - first.weekday()) % 7)
    is_behind, is_ahead = _beside(text[:start], text[start : match.end()], kindred)
    if rule not in ("span", "feast") and is_behind:
        first = last = last + timedelta(days=1)
    elif (rule in _LONG or start < match.start()) and not names_an_end(match) and is_ahead:
        last = first
    if last < base or first > base + FARTHEST:
        return None
    return Days(start, match.end(), max(first, base), last)


def _week_begun(text: str, match: re.Match[str], spoken: tuple[str, ...]) -> int:
    """Where "the week of" begins whose day was found; where none stands before it, the place of the day itself."""
    before = text[max(0, match.start() - _WEEK_AHEAD) : match.start()]
    for language in spoken:
        # The article or preposition may have been found with the day: "Woche ab dem 16."
        for head in (before, f"{before}{match[0].split()[0]} "):
            if found := _week_of(language).search(head):
                return match.start() - len(before) + found.start()
    return match.start()


@cache
def _week_of(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words.beside(language, 'week_of')}){_ARTICLES}", re.IGNORECASE)


def _beside(before: str, found: str, spoken: tuple[str, ...]) -> tuple[bool, bool]:
    """Whether "after", and whether "before" stands at what was found, in one of the languages."""
    before, head = before[-16:], f"{found.split()[0]} "
    every = [_beyond(language) for language in spoken]
    is_after = any(after.search(before) or after.match(head) for after, _ in every)
    return is_after, any(ahead.search(before) or ahead.match(head) for _, ahead in every)


@cache
def _beyond(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """ "After" and "before" at the end of a text, an article behind them or not."""
    after, before = (rf"\b(?:{words.beside(language, name)}){_ARTICLES}" for name in ("after", "before"))
    return re.compile(after, re.IGNORECASE), re.compile(before, re.IGNORECASE)


def is_after(text: str, days: Days, languages: tuple[str, ...]) -> bool:
    """Whether the text says "after" of them: then `first` is the first day behind them, and so is `last`."""
    before, behind = text[max(0, days.start - 16) : days.start], text[days.start : days.end]
    every = (_beyond(language)[0] for language in languages)
    return any(later.search(before) or later.match(f"{behind.split()[0]} ") for later in every)


def words_of(text: str, days: Days) -> str:
    """The words that name the days, on one line."""
    return one_line(text[days.start : days.end], 100)
