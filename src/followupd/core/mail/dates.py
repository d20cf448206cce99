"""Reads from an absence note until when a person is away, where the note plainly says so.

Own cues cut the few words that name the day, own tables read numbers, weekdays and the usual names of months, and
dateparser what holds another, in one language: on whole sentences it is wrong too often (libraries.md, section 5).
"""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from followupd.core.mail import words
from followupd.core.mail.absence_begun import Begun, begun
from followupd.core.mail.absence_cues import Cue, absent, compiled, look
from followupd.core.mail.absence_day import Absence, tells_absence, what_it_is
from followupd.core.mail.absence_spans import end_without_day
from followupd.core.mail.absence_weeks import in_weeks
from followupd.core.mail.decoding import one_line
from followupd.core.mail.language import language_of
from followupd.core.mail.months import month_and_day
from followupd.core.mail.sentences import around, split

MAX_TEXT = 6_000
MAX_CANDIDATES = 30
LONGEST_ABSENCE = timedelta(days=120)
# With the year written out nothing is guessed: parental leave is this long.
LONGEST_WITH_YEAR = timedelta(days=3 * 366)
_YEAR = re.compile(r"20\d\d")
_DAY_ALONE = re.compile(r"(\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE)
_SETTINGS = {"REQUIRE_PARTS": ["day", "month"], "DATE_ORDER": "DMY", "PARSERS": ["absolute-time"]}


def absence_end(text: str, subject: str, received: date) -> tuple[date, str] | None:
    """The day an absence note names, and the words (at most 200 characters) it rests on; None where it names none.

    The last day of absence or the first of presence, whichever stands there; a stated return goes before an end. Never
    before `received` nor more than 120 days after it. `text` should be without quotes; the subject is read last.
    """
    found = absence_told(text, subject, received)
    return (found.named, found.words) if found else None


def absence_told(text: str, subject: str, received: date, languages: tuple[str, ...] = ()) -> Absence | None:
    """The same, and what the day is. `languages`: those it may be written in, by default all."""
    if received.year > 9000:  # a clock gone mad; there is no day to reckon to behind the calendar's end
        return None
    for part in (text[:MAX_TEXT], subject):
        found = _found(_folded(part), received, language_of(text) or "en")
        lasts = _begun(_folded(part), received, languages or words.LANGUAGES)
        if lasts and not (found and found.named > lasts.first):
            return Absence(lasts.back, lasts.words, True, lasts.back, lasts.back, lasts.first)
        if found:
            return found
    ends = end_without_day(_of_absence(text), received + LONGEST_ABSENCE, received)
    return Absence(ends[0], ends[1], False, ends[0]) if ends else None


def _of_absence(text: str) -> Iterator[str]:
    lines = _folded(text[:MAX_TEXT]).split("\n")
    return filter(_is_of_absence, (one for line in lines for one in split(line, small=True)))


def _is_of_absence(sentence: str) -> bool:
    return bool(absent().search(sentence)) or tells_absence(sentence)


def _begun(text: str, received: date, languages: tuple[str, ...]) -> Begun | None:
    """The first absence told by its first day and its length, or by whole weeks."""
    every = (begun(one, languages, received) or in_weeks(one, received) for one in _of_absence(text))
    return next((one for one in every if one and one.back <= received + LONGEST_ABSENCE), None)


def _folded(text: str) -> str:
    """Paragraphs stay apart, lines are joined, spaces folded: cues and days are often on two lines."""
    return "\n".join(one_line(paragraph, MAX_TEXT) for paragraph in re.split(r"\n[ \t]*\n", text))


def _found(text: str, received: date, language: str) -> Absence | None:
    """By rank; within one rank first in sentences that speak of absence."""
    cues = look().possible(text)
    for rank in sorted({cue[0] for cue in cues}):
        candidates = sorted(
            _candidates([cue for cue in cues if cue[0] == rank], text),
            key=lambda found: (not found[2], found[0].start()),
        )
        for match, cue_language, of_absence in candidates[:MAX_CANDIDATES]:
            day = _day(match, received, cue_language or language, rank == 0) if of_absence or rank < 2 else None
            day = _after_next_week(text, match, received, rank == 0) or day
            # Of the day itself: the year in "from 2026 until 31.12." is that of its beginning.
            named = match.groupdict().get("span") or match[0]
            longest = LONGEST_WITH_YEAR if _YEAR.search(named) else LONGEST_ABSENCE
            if day and received <= day <= received + longest:
                return what_it_is(day, rank, match, text, _phrase(text, match))
    return None


def _after_next_week(text: str, match: re.Match[str], received: date, returns: bool) -> date | None:
    """The weekday a sentence names that has told of next week: "away next week, back on Monday" is the Monday after."""
    named = match.groupdict()
    sentence = around(text, match.start(), match.end())
    if not named.get("weekday") or not _next_week().search(sentence.partition(named["span"])[0]):
        return None
    weekday = words.weekdays()[named["weekday"].lower()]
    weeks = 14 if returns and not weekday else 7
    return received + timedelta(days=weeks + weekday - received.weekday())


@cache
def _next_week() -> re.Pattern[str]:
    return re.compile(words.absence("next_week"), re.IGNORECASE)


def _candidates(cues: list[Cue], text: str) -> Iterator[tuple[re.Match[str], str, bool]]:
    """Every cue with a day behind it; its language; whether its sentence speaks of absence."""
    for _, language, cue in cues:
        for number, match in enumerate(compiled(cue, language).finditer(text)):
            if number >= MAX_CANDIDATES:
                break
            yield match, language, bool(absent().search(around(text, match.start(), match.end())))


def _phrase(text: str, match: re.Match[str]) -> str:
    """The sentence the day stands in; a longer one than 200 characters from as near to it as they allow."""
    sentence = around(text, match.start(), match.end())
    if len(sentence) <= 200:
        return one_line(sentence, 200)
    at = max(0, sentence.find(match[0]) + len(match[0]) - 199)
    return "…" + one_line(sentence[at:].partition(" ")[2] if at else sentence, 199)


def _day(match: re.Match[str], received: date, language: str, returns: bool) -> date | None:
    """The day a match names, in the year that fits; None where it is no day of the calendar.

    `returns`: the words tell the first day of presence and not the last of absence.
    """
    named = {name: value for name, value in match.groupdict().items() if value}
    if "iso" in named:
        year, month, day = map(int, named["iso"].split("-"))
        return _date(year, month, day)
    if "numbers" in named:
        return _of_numbers(named["numbers"], received, language)
    if "cjk" in named:
        *in_year, month, day = map(int, re.findall(r"\d+", named["cjk"]))
        return _in_year(in_year[0] if in_year else None, month, day, received)
    if "day_alone" in named:
        return _in_month(int(re.findall(r"\d+", named["day_alone"])[0]), received)
    if near := _near(named, received, returns):
        return near
    if "month_alone" in named:
        return _of_month(named, received, language)
    return _of_words(named, received, language)


def _near(named: dict[str, str], received: date, returns: bool) -> date | None:
    """A weekday, a week or a day reckoned from the hour the note came in."""
    monday = received - timedelta(days=received.weekday())
    if "weekday" in named:
        ahead = (words.weekdays()[named["weekday"].lower()] - received.weekday()) % 7
        this_week = received.weekday() + ahead < 7
        if named.get("later") or (this_week and ahead and (named.get("next") or named.get("prochain"))):
            return received + timedelta(days=ahead + 7)
        return received + timedelta(days=ahead or 7)
    if "week_end" in named:
        return max(monday + timedelta(days=4), received)
    if "next_week_end" in named:
        return monday + timedelta(days=11)
    if "next_week" in named:
        return monday + timedelta(days=7)
    if "numbered_week" in named:
        return _of_week(int(re.findall(r"\d+", named["numbered_week"])[0]), received, 1 if returns else 5)
    if "after_tomorrow" in named:
        return received + timedelta(days=2)
    return received + timedelta(days=1) if "tomorrow" in named else None


def _of_week(week: int, received: date, weekday: int) -> date | None:
    """The weekday (1 is Monday) of a week by its number (ISO 8601), the next to come."""
    for year in (received.year, received.year + 1):
        try:
            day = date.fromisocalendar(year, week, weekday)
        except ValueError:
            continue
        if day >= received:
            return day
    return None


def _in_month(day: int, received: date) -> date | None:
    """The next such day of a month, today included."""
    following = (received.year + received.month // 12, received.month % 12 + 1)
    tried = (_date(year, month, day) for year, month in ((received.year, received.month), following))
    return next((found for found in tried if found and found >= received), None)


def _of_month(named: dict[str, str], received: date, language: str) -> date | None:
    """The first day of a month, or its middle where the note says so."""
    read = _parsed(f"1 {named['month_alone']}".lower(), language)
    middle = re.fullmatch(words.absence("middle"), named.get("part", ""), re.IGNORECASE)
    year = int(named["in_year"]) if "in_year" in named else None
    return _in_year(year, read[0], 15 if middle else 1, received) if read else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _in_year(year: int | None, month: int, day: int, received: date) -> date | None:
    """A day without its year is the next such day, today included."""
    if year is not None:
        return _date(year + 2000 if year < 100 else year, month, day)
    tried = (_date(received.year + more, month, day) for more in (0, 1))
    return next((found for found in tried if found and found >= received), None)


def _of_numbers(span: str, received: date, language: str) -> date | None:
    """Day and month as they are ordered there; in English with slashes either way: then the nearer day to come."""
    numbers = [int(number) for number in re.findall(r"\d+", span)]
    year = numbers[2] if len(numbers) > 2 else None
    first, second = numbers[:2]
    read = [_in_year(year, *((first, second) if language == "ja" else (second, first)), received)]
    dotted = re.match(r"\d+ ?\.", span)
    if language == "en" and not dotted:
        read.append(_in_year(year, first, second, received))
    elif language == "en" and year is None and not span.endswith("."):
        return None  # "until 12.30" is an hour
    days = [day for day in read if day and day >= received]
    return min(days, default=None)


def _of_words(named: dict[str, str], received: date, language: str) -> date | None:
    """A day with its month's name, which dateparser reads in that language."""
    if "last" in named:
        spoken = f"{named['last']} {named['month']} {named.get('year', '')}"
    elif "end_of" in named:
        spoken = f"1 {named['month_name']}"
    else:
        spoken = named.get("day_month") or named.get("month_day") or ""
    written = spoken
    spoken = re.sub(r"(?<=\d)(?:st|nd|rd|th|er|º|ª)\b|\b(?:of|the)\b|['’-]", " ", spoken.lower())
    year = re.search(r"\b20\d\d\b", spoken)
    month_and_day = _parsed(one_line(re.sub(r"\b20\d\d\b|,", " ", spoken)).rstrip("."), language)
    if month_and_day is None:
        return _in_month(int(alone[1]), received) if (alone := _DAY_ALONE.match(written)) else None
    month, day = month_and_day
    if "end_of" in named:
        day = calendar.monthrange(received.year, month)[1]
    return _in_year(int(year[0]) if year else None, month, day, received)


def _parsed(written: str, language: str) -> tuple[int, int] | None:
    """Month and day of "14 august", read in a leap year so that 29 February exists; None where it names no month."""
    return month_and_day(written, language) or _by_dateparser(written, language)


def _by_dateparser(written: str, language: str) -> tuple[int, int] | None:
    """The same of what is written otherwise, or in another language."""
    try:
        import dateparser  # type: ignore[import-untyped]  # it ships no types

        # The year is given, because without one dateparser warns that Python will not guess it.
        found = dateparser.parse(f"{written} 2028", languages=[language], settings=_SETTINGS)
    except Exception:  # the door: whatever dateparser raises on odd words, they name no day
        return None
    return (found.month, found.day) if found and found.year == 2028 else None
