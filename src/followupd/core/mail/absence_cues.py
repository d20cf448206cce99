"""The cues of absence notes and the day behind one: expressions made of `words`, each when it is first wanted."""

import re
from functools import cache

from followupd.core.mail import words
from followupd.core.mail.first_look import FirstLook, needed

# German weekdays by two letters count only before a day: "Mo 16.3.".
_SHORT_WEEKDAYS = "mo|di|mi|do|fr|sa|so"
_ARTICLE = "the|den|dem|le|el|il|dia"
_NO_HOUR = r"(?![\d:.]| ?(?:uhr|am|pm|h)\b)"
# Only in a sentence that speaks of absence: "travelling on July 10-31", "Urlaub 03.08. - 14.08.2026".
RANGE = (
    r"(?<![\d.-])(?:20\d\d-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}(?:/(?:20)?\d\d)?|"
    r"\d{1,2}(?:st|nd|rd|th|\.)?(?: ?\d{1,2}\.(?: ?\d{4})?| [^\W\d_]{3,12}\.?)?)"
    r" ?(?:[-–—]|to|bis|au|al|tot|t/m) ?DATE"
)
MONTH_RANGE = (
    r"\b(?P<month>[^\W\d_]{3,12}\.?) \d{1,2}(?:st|nd|rd|th)? ?(?:[-–—]|to|through|until)"
    r" ?(?P<last>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<year>20\d\d))?\b"
)


@cache
def _a_day(language: str) -> str:
    """The expression for a day. Full dates before weekdays: where both stand there, the date counts."""
    week = "|".join(sorted(words.weekdays(language), key=len, reverse=True))
    said = words.absence
    return (
        rf"(?:(?P<next_week_end>{said('end_of_next_week')})\b|(?P<week_end>{said('end_of_week')})\b"
        rf"|(?P<next_week>{said('next_week')})\b"
        rf"|(?:(?P<of_week>{week}|{_SHORT_WEEKDAYS})\b\.?,? ?(?:(?:{_ARTICLE}) |\()?)?(?:"
        r"(?P<iso>20\d\d-\d{1,2}-\d{1,2})\b"
        r"|(?P<numbers>\d{1,2} ?[./-] ?\d{1,2}(?: ?[./-] ?(?:20)?\d\d\b|\.(?!\d)|" + _NO_HOUR + "))"
        r"|(?P<cjk>(?:20\d\d年)?\d{1,2}月\d{1,2}日)"
        r"|(?P<day_month>\d{1,2}(?:st|nd|rd|th|er|º|ª)?\.?[ -]?(?:of |de |d['’])?[^\W\d_]{3,12}\.?"
        r"(?:[, -] ?(?:de )?20\d\d)?)\b"
        rf"|(?P<month_day>(?!(?:{_ARTICLE})\b)[^\W\d_]{{3,12}}\.? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?!\d|:)"
        r"(?:,? 20\d\d)?)\b"
        rf"|(?P<end_of>(?:{said('end_of')}) (?P<month_name>[^\W\d_]{{3,12}})(?: 20\d\d)?)\b"
        r"|(?P<day_alone>\d{1,2}(?:st|nd|rd|th)\b|(?:(?<=zum )|(?<=den )|(?<=dem )|(?<=am ))\d{1,2}\."
        rf"|(?(of_week)\d{{1,2}}\.?{_NO_HOUR}|(?!)))"
        r")"
        rf"|(?P<numbered_week>(?:{said('numbered_week')})\.? ?\d{{1,2}})\b"
        rf"|(?:(?P<next>{said('next')})|{said('coming')})?(?P<weekday>{week})\b(?P<later>{said('week_later')})?"
        r"(?P<prochain> prochain| próximo)?"
        rf"|(?P<after_tomorrow>{said('after_tomorrow')})\b|(?P<tomorrow>{said('tomorrow')})\b"
        rf"|(?:(?P<part>{said('early')}|{said('middle')})[ -](?:of |de )?|in |im |en )?"
        rf"(?P<month_alone>{said('months')})(?: (?:de )?(?P<in_year>20\d\d))?\b)"
    )


Cue = tuple[int, str, str]  # its rank, its language, and its words


@cache
def absent() -> re.Pattern[str]:
    return re.compile(words.absence("absent"), re.IGNORECASE)


@cache
def look() -> FirstLook[Cue]:
    """The cues by rank: a return, an end, a range."""
    ranked = (words.cues("return"), words.cues("until"), (("", RANGE), ("", MONTH_RANGE)))
    return FirstLook(
        ((rank, language, cue), needed(cue.replace("DATE", ".")))
        for rank, cues in enumerate(ranked)
        for language, cue in cues
    )


@cache
def compiled(cue: str, language: str) -> re.Pattern[str]:
    """A cue with its day, compiled when first it may be found: a day is a large pattern, and most cues are rare."""
    return re.compile(cue.replace("DATE", f"(?:: ?)?(?P<span>{_a_day(language)})"), re.IGNORECASE)
