"""May an item of news stand in a letter as it is? What would keep every letter that tells it from being written."""

from collections.abc import Iterator

from followupd.core.mail.language import another_language
from followupd.core.meaning import calendar_days, courtesy, form, holes
from followupd.core.meaning.letter import Flaw, Judged

_CHECKS = (
    courtesy.no_guilt,
    courtesy.no_insult,
    courtesy.no_apology,
    courtesy.no_stock_phrase,
    form.not_too_long,
    form.one_question,
    calendar_days.days_that_there_are,
    holes.nothing_left_to_fill_in,
    holes.nothing_hidden,
)
_GREETING = "-,"


def not_to_be_told(text: str, language: str) -> tuple[Flaw, ...]:
    """What is wrong with it, () where nothing is. News is told, and asks nothing."""
    letter = Judged(f"{_GREETING}\n\n{text}", language, greeting=_GREETING, asks=False)
    return (*_otherwise(text, language), *(flaw for check in _CHECKS for flaw in check(letter)))


def _otherwise(text: str, language: str) -> Iterator[Flaw]:
    if spoken := another_language(text, language):
        yield Flaw("language", f"it is given as '{language}' and written in '{spoken}'", "say its own language")


def in_words(flaws: tuple[Flaw, ...]) -> str:
    """What is wrong with it in a sentence, and what to do."""
    return "; ".join(f"{f.reason}{f' (“{f.words}”)' if f.words else ''}: {f.advice}" for f in flaws)
