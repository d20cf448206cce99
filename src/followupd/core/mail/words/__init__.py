"""The words by which mail names days, absence notes a return, and mail programs what they quote: data files, no code.

A language's file (`en.toml`): `[numbers]`, `[units]`, `[names]` (months and weekdays, each with its other forms),
`[parts]` and `[beside]` fill the placeholders of `[days]`; there each key is a rule of `day_rules`, its lines the
expressions that rule reads. `[hours]`: how hours of the day are written. `[absence]` holds the cues of absence notes:
`DATE` stands for a day, `<GAP>` for a few words between. `quotes.toml` holds how programs of every language introduce a
quote and sign for themselves, `frames.toml` what ticket systems put around an entry, `offices.toml` what
no person is called. `sentences.toml` holds what a full stop does not end.

All are regular expressions, one a line, matched without case; every repeat is bounded. To add words, add a line; to add
a language, add a file and its name to `LANGUAGES`. Each is read once, when needed.
"""

import pkgutil
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
NOTES_ONLY = ("pl", "ja")  # languages of which absence notes are read, and no more
_SHORT_FORM = 3  # letters
_GAP = r"[^.!?;:\d]{0,45}?\b"  # no digit and no end of a sentence


@cache
def _file(name: str) -> dict[str, Any]:
    """A file from inside the package: part of the core's code like the code."""
    return tomllib.loads((pkgutil.get_data(__name__, f"{name}.toml") or b"").decode())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.splitlines()))


@cache
def quotes(name: str) -> str:
    """The expressions of that name in `quotes.toml`, as one."""
    return "|".join(_lines(_file("quotes")[name]))


@cache
def frames(name: str) -> str:
    """The expressions of that name in `frames.toml`, as one."""
    return "|".join(_lines(_file("frames")[name]))


@cache
def office_words(table: str) -> frozenset[str]:
    """The words of a table of `offices.toml`, in every language: `words`, `begins`, `ends`, `systems`."""
    return frozenset(word for line in _file("offices")[table].values() for word in line.split())


@cache
def short_words(name: str) -> frozenset[str]:
    """The words of every language under a heading of `sentences.toml`: `titles`, `within`, `numbered`, ..."""
    return frozenset(word for line in _file("sentences")[name].values() for word in line.split())


def ordinals() -> str:
    """The expression for what is numbered by a full stop: "3. März"."""
    return "|".join(line for table in _file("sentences")["ordinal"].values() for line in _lines(table))


def numbers(language: str) -> Mapping[str, int]:
    """Numbers by their words, in small letters."""
    return dict(_file(language)["numbers"])


def units(language: str) -> Mapping[str, str]:
    """Units of time and the expressions for them, the longer words first."""
    return dict(_file(language)["units"])


def names(language: str, kind: str) -> tuple[str, ...]:
    """`months`, January first, or `week`, Monday first: each an expression. None of a language that is not known."""
    return tuple(_file(language)["names"][kind]) if language in LANGUAGES else ()


def parts(language: str) -> Mapping[str, str]:
    """Early, middle and end of a month or week."""
    return dict(_file(language)["parts"])


def beside(language: str, name: str) -> str:
    """`after`, `before`, `week_of`, `next`; `week`, `month`, `year` as the rule "period" finds them: one expression."""
    return "|".join(_lines(_file(language)["beside"][name]))


def days(language: str) -> Iterator[tuple[str, str]]:
    """Rule and expression, in the file's order."""
    return ((rule, line) for rule, lines in _file(language)["days"].items() for line in _lines(lines))


def hours(language: str) -> tuple[str, ...]:
    """How an hour of the day is written: expressions, in the file's order."""
    return _lines(_file(language)["hours"]["is_written"])


def hour_words(language: str) -> tuple[str, ...]:
    """The hours one to twelve in words."""
    return tuple(_file(language)["hours"]["words"].split())


def open_ended(language: str) -> str:
    """What stands before an hour of which only the one side is said ("after 2 pm"): one expression."""
    return str(_file(language)["hours"]["open_ended"])


@cache
def cues(kind: str) -> tuple[tuple[str, str], ...]:
    """Language and expression of every cue before a `return`, or before the end (`until`) of an absence."""
    told = ((language, _file(language)["absence"].get(kind, "")) for language in (*LANGUAGES, *NOTES_ONLY))
    return tuple((language, line.replace("<GAP>", _GAP)) for language, lines in told for line in _lines(lines))


@cache
def absence(kind: str) -> str:
    """The other words of absence notes, of every language, as one expression."""
    return "|".join(line for _, line in cues(kind))


@cache
def from_a_day(language: str) -> str:
    """What stands right before the first day of an absence: one expression."""
    return "|".join(_lines(_file(language)["absence"]["from"]))


@cache
def weekdays(language: str = "") -> Mapping[str, int]:
    """Weekdays in the forms absence notes write; Monday is 0. Behind the cues of a language short forms only of its
    own: "à mon retour" names no Monday.
    """
    found = {}
    for one in (*LANGUAGES, *NOTES_ONLY):
        week = [pair for names in _file(one)["absence"]["weekdays"] for pair in enumerate(names)]
        found.update({name: day for day, name in week if language in ("", one) or len(name) > _SHORT_FORM})
    return found
