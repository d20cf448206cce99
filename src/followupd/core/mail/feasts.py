"""When the feasts are that people name instead of a day: "after Easter", "nach den Feiertagen", "à la rentrée"."""

from collections.abc import Callable
from datetime import date, timedelta

Feast = tuple[date, date] | None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _easter(year: int, _: date) -> Feast:
    sunday = easter(year)
    return sunday - timedelta(days=2), sunday + timedelta(days=1)


def _whitsun(year: int, _: date) -> Feast:
    sunday = easter(year) + timedelta(days=49)
    return sunday, sunday + timedelta(days=1)


def _christmas(year: int, _: date) -> Feast:
    return date(year, 12, 24), date(year + 1, 1, 1)


def between_the_years(year: int) -> tuple[date, date]:
    """From Christmas Eve of that year to Epiphany of the next, when hardly anybody decides on anybody."""
    return date(year, 12, 24), date(year + 1, 1, 6)


def _holidays(year: int, base: date) -> Feast:
    """Those that are near: of the winter from November on, else Easter's, up to six weeks before."""
    if base.month in (11, 12, 1):
        return between_the_years(year)
    feast = _easter(year, base)
    return feast if feast and feast[0] - base <= timedelta(weeks=6) else None


def _epiphany(year: int, _: date) -> Feast:
    return date(year, 1, 6), date(year, 1, 6)


def _summer(year: int, _: date) -> Feast:
    return date(year, 7, 1), date(year, 8, 31)


# By the group in which a row of `words` names it; `base` is the day on which it is said.
FEASTS: dict[str, Callable[[int, date], Feast]] = {
    "easter": _easter, "whitsun": _whitsun, "christmas": _christmas, "holidays": _holidays, "epiphany": _epiphany,
    "summer": _summer,
}  # fmt: skip
