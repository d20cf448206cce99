"""Until when somebody is away who names no day: "until after Easter", "for the next two weeks", "first week of May"."""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import cache

from followupd.core.mail import words

_UNTIL = (
    r"(?:until|till|after|back|nach|bis|après|jusqu['’](?:à|au|après)|hasta|después de|dopo|fino a|até|depois d[aeo]"
    r"|na|tot)"
)
_ARTICLE = r"(?: ?(?:after|nach|zu|zum|den|le|la|les|l['’]|el|los|las|il|o|a|na|de|die|of|holidays?|the)){0,3}"


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    el = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * el) // 451
    month, day = divmod(h + el - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _thanksgiving(year: int) -> date:
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


# Names in the languages of mail, and the last day of each: from then on people are back.
_HOLIDAYS: tuple[tuple[str, Callable[[int], date]], ...] = (
    (r"easter|ostern|osterfeiertage\w*|pâques|(?:la )?semana santa|pascua|pasqua|páscoa|pasen",
     lambda year: easter(year) + timedelta(days=1)),
    (r"pentecost|whitsun|pfingsten|pentecôte|pentecostés|pentecoste|pinksteren",
     lambda year: easter(year) + timedelta(days=50)),
    (r"christmas|xmas|weihnachten|weihnachtsfeiertage\w*|noël|navidad|natale|natal|kerst(?:mis)?",
     lambda year: date(year, 12, 26)),
    (r"new year(?:['’]s)?(?: day)?|neujahr|nouvel an|año nuevo|capodanno|ano novo|nieuwjaar",
     lambda year: date(year, 1, 1)),
    (r"epiphany|dreikönig(?:e|stag)?|épiphanie|(?:los )?reyes|epifania|befana|driekoningen",
     lambda year: date(year, 1, 6)),
    (r"thanksgiving", _thanksgiving),
)  # fmt: skip
_HOLIDAY = re.compile(
    rf"\b{_UNTIL}{_ARTICLE} ?(?:{'|'.join(f'(?P<h{n}>{names})' for n, (names, _) in enumerate(_HOLIDAYS))})\b",
    re.IGNORECASE,
)
_WEEKS = (r"weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|week", 7)
_DAYS = (r"days?|tagen?|jours?|días?|giorn[oi]|dias?|dagen", 1)
_NEXT = r"(?:next|coming|following|nächsten|kommenden|prochain(?:e|s|es)|próxim[oa]s|prossim[ei]|komende|volgende)"
_FIRST = (
    r"(?P<first>first|erste[nr]?|première|primera|prima|primeira|eerste)",
    r"(?P<second>second|zweite[nr]?|deuxième|segunda|seconda|tweede)",
    r"(?P<third>third|dritte[nr]?|troisième|tercera|terza|terceira|derde)",
    r"(?P<last>last|letzte[nr]?|dernière|última|ultima|laatste)",
)


@cache
def _duration() -> re.Pattern[str]:
    number = "|".join(sorted(_numbers(), key=len, reverse=True))
    return re.compile(
        rf"\b(?:for|over|during|in|für|die|den|pendant|durante|por|per|nelle|le|les|las|los|nas|nos|de|gedurende)"
        rf"(?: the| den| die| les| las| los| le| as| de)? (?:{_NEXT} )?(?P<number>\d{{1,2}}|{number}) (?:{_NEXT} )?"
        rf"(?:(?P<weeks>{_WEEKS[0]})|(?P<days>{_DAYS[0]}))\b",
        re.IGNORECASE,
    )


@cache
def _week_of_month() -> re.Pattern[str]:
    month = "|".join(f"(?:{name})" for _, name in _months())
    return re.compile(
        rf"\b(?:{'|'.join(_FIRST)}) (?:(?:{_WEEKS[0]})(?: of| im| des| in| de| di| d['’]| van)? ?(?P<month>{month})\b"
        rf"|(?P<joined>{month})(?:woche)\b)",
        re.IGNORECASE,
    )


@cache
def _numbers() -> dict[str, int]:
    return {word: number for language in words.LANGUAGES for word, number in words.numbers(language).items()}


@cache
def _months() -> tuple[tuple[int, str], ...]:
    """Each month's number and name, of every language."""
    told = (words.names(language, "months") for language in words.LANGUAGES)
    return tuple((number, name) for names in told for number, name in enumerate(names, 1))


def end_without_day(sentences: Iterable[str], latest: date, received: date) -> tuple[date, str] | None:
    """The last day of an absence that is named by a holiday, a week of a month or a length, and the words for it."""
    ways = ((_HOLIDAY, _after_holiday), (_week_of_month(), _end_of_week), (_duration(), _length))
    for sentence in sentences:
        for pattern, day_of in ways:
            match = pattern.search(sentence)
            day = day_of(match, received) if match else None
            if match and day and received <= day <= latest:
                return day, match[0]
    return None


def _after_holiday(match: re.Match[str], received: date) -> date | None:
    of_year = next(reckon for n, (_, reckon) in enumerate(_HOLIDAYS) if match[f"h{n}"])
    return next((day for year in (received.year, received.year + 1) if (day := of_year(year)) >= received), None)


def _end_of_week(match: re.Match[str], received: date) -> date | None:
    """The Sunday-less week's end: days 7, 14, 21 of the month, or its last."""
    written = (match["month"] or match["joined"]).lower()
    month = next(number for number, name in _months() if re.fullmatch(name, written, re.IGNORECASE))
    year = received.year + (month < received.month)
    if match["last"]:
        return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return date(year, month, 7 * (1 + [match["first"], match["second"], match["third"]].index(_named(match))))


def _named(match: re.Match[str]) -> str:
    return match["first"] or match["second"] or match["third"]


def _length(match: re.Match[str], received: date) -> date | None:
    written = match["number"].lower()
    number = int(written) if written.isdigit() else _numbers()[written]
    return received + timedelta(days=number * (7 if match["weeks"] else 1))
