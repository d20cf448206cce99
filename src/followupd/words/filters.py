"""What a template may do to a value: one table, each filter with an example that a test runs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_DAYS = {"en": "{day} {month}", "de": "{day}. {month}", "fr": "{day} {month}", "es": "{day} de {month}"}
_YEARS = {"en": " {year}", "de": " {year}", "fr": " {year}", "es": " de {year}"}
_QUOTES = {"en": "“{text}”", "de": "„{text}“", "fr": "« {text} »", "es": "«{text}»"}
_INNER = {"en": "“”", "de": "„“", "fr": "«»", "es": "«»"}


@dataclass(frozen=True, slots=True)
class Filter:
    """`example`: a template; `shows`: what it renders to. Both stand in the docs."""

    name: str
    function: Callable[..., str]
    says: str
    example: str
    shows: str


def day(of: date, language: str, written_on: date) -> str:
    """A date in words, never "ten days ago"; with its year only where that is not the year of the letter."""
    known = language if language in MONTHS else "en"
    number = "1er" if known == "fr" and of.day == 1 else str(of.day)
    shown = _DAYS[known].format(day=number, month=MONTHS[known].split()[of.month - 1])
    return shown if of.year == written_on.year else shown + _YEARS[known].format(year=of.year)


def quoted(text: str, language: str) -> str:
    """A text in the quotation marks of the language; the same marks inside it become single ones."""
    known = language if language in _QUOTES else "en"
    inside = text.replace('"', "'")
    for mark in _INNER[known]:
        inside = inside.replace(mark, "'")
    return _QUOTES[known].format(text=inside)


FILTERS: tuple[Filter, ...] = (
    Filter(
        "day", day, "a date in words, with the year where it is not the letter's", "{{ opened_on | day }}", "4 May",
    ),
    Filter(
        "quoted", quoted, "a text in the quotation marks of the language",
        "{{ subject | quoted }}", "“Application as Platform Engineer”",
    ),
)  # fmt: skip
