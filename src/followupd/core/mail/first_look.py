"""Which of many patterns can be found in a text at all, told at a glance by the letters each of them needs.

Trying every pattern of the judges' tables on a mail costs milliseconds; most need a word the mail does not hold. What
is passed over here would not have matched: the letters are taken from the patterns themselves.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from re import _constants as constants  # type: ignore[attr-defined] # what `re` itself is made of, without stubs
from re import _parser as parser  # type: ignore[attr-defined] # the same
from typing import Any, Generic, TypeVar

Row = TypeVar("Row")
Letters = frozenset[str]
ANYTHING: Letters = frozenset()  # nothing is known to be needed
_LEAST = 2  # letters; one is in every text
_GRAM = 3
_MOST = 60  # different words of which one is needed; more are no quick look
_WITHIN = "-'"  # what may stand within a piece beside letters and digits
_DIGIT: Letters = frozenset((r"\d",))  # some digit is needed
_DIGITS = re.compile(r"\d")
_TWINS = str.maketrans({"ı": "i", "ſ": "s", "’": "'"})  # which `re`, or a judge, takes for the same


def plain(text: str) -> str:
    """The form in which letters are compared: no case."""
    return text.translate(_TWINS).casefold()


def needed(pattern: str, flags: int = re.IGNORECASE) -> Letters:
    """Pieces of words of which at least one is in every text the pattern is found in; ANYTHING if none can be told."""
    return _of_all(parser.parse(pattern, flags))


@cache
def as_pattern(line: str) -> re.Pattern[str]:
    """A row of words as it is searched for, whatever the case: compiled when first a text may hold it."""
    return re.compile(line, re.IGNORECASE)


class FirstLook(Generic[Row]):
    """A table of rows, and what of each is `needed`."""

    def __init__(self, rows: Iterable[tuple[Row, Letters]]) -> None:
        told = tuple(rows)
        self._rows = tuple(row for row, _ in told)
        self._always = frozenset(number for number, (_, words) in enumerate(told) if not words)
        self._of_word: dict[str, list[int]] = {}
        for number, (_, words) in enumerate(told):
            for word in words:
                self._of_word.setdefault(word, []).append(number)
        needed_words = self._of_word.keys() - _DIGIT
        self._short = tuple(word for word in needed_words if len(word) < _GRAM)
        self._by_beginning: dict[str, list[str]] = {}
        for word in needed_words:
            if len(word) >= _GRAM:
                self._by_beginning.setdefault(word[:_GRAM], []).append(word)

    def possible(self, text: str) -> Sequence[Row]:
        """The rows whose pattern may be found in the text, in the table's order."""
        shown = plain(text)
        grams = {shown[at : at + _GRAM] for at in range(len(shown))}
        there = [word for word in self._short if word in shown]
        for gram in grams & self._by_beginning.keys():
            there += (word for word in self._by_beginning[gram] if word in shown)
        if _DIGITS.search(text):
            there += self._of_word.keys() & _DIGIT
        numbers = self._always.union(*(self._of_word[word] for word in there))
        return [self._rows[number] for number in sorted(numbers)]


def _of_all(items: Iterable[Any]) -> Letters:
    """Of what follows each other all is needed: the best of it is taken. Letters that stand together are one piece."""
    best, run = ANYTHING, ""
    for kind, value in items:
        if kind is constants.LITERAL and (chr(value).isalnum() or chr(value) in _WITHIN):
            run += plain(chr(value))
            continue
        if kind is constants.AT:
            continue
        best, run = _better(best, _piece(run)), ""
        best = _better(best, _of_one(kind, value))
    return _better(best, _piece(run))


def _of_one(kind: Any, value: Any) -> Letters:
    if kind is constants.IN and value == [(constants.CATEGORY, constants.CATEGORY_DIGIT)]:
        return _DIGIT
    if kind is constants.SUBPATTERN:
        return _of_all(value[3])
    if kind is constants.BRANCH:
        return _of_any([_of_all(branch) for branch in value[1]])
    if kind in (constants.MAX_REPEAT, constants.MIN_REPEAT) and value[0] > 0:
        return _of_all(value[2])
    return ANYTHING


def _of_any(branches: list[Letters]) -> Letters:
    """Of several ways one is taken: a piece of each is needed, or nothing is known."""
    together = frozenset[str]().union(*branches)
    return together if all(branches) and len(together) <= _MOST else ANYTHING


def _piece(run: str) -> Letters:
    return frozenset((run,)) if len(run) >= _LEAST else ANYTHING


def _better(one: Letters, other: Letters) -> Letters:
    """The one that is harder to meet by chance: long pieces, few of them."""
    if not one or not other:
        return one or other
    return max(one, other, key=lambda letters: (min(map(len, letters)), -len(letters)))
