"""The facts as a template gets them: each by its name, on one line, and what is put together from them."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any, Self

from followupd.core.mail.header_text import clean
from followupd.words import phrases
from followupd.words.about import about
from followupd.words.contractions import joined
from followupd.words.facts import LetterFacts

# Sentences, or ends of sentences, that are left out whole where there is nothing to say.
MAY_LACK = ("about", "answer", "closing", "history", "note", "proof", "role", "to_tell")


class Lacking(str):
    """A fact that is not known: false to whoever asks, and an error to whoever would print it, for it leaves a hole."""

    __slots__ = ("fact",)
    fact: str

    def __new__(cls, fact: str) -> Self:
        """Empty as it is, it knows its name."""
        lacking = super().__new__(cls)
        lacking.fact = fact
        return lacking


def values_of(facts: LetterFacts) -> dict[str, object]:
    """Each fact by its name, texts on one line; the signature keeps its lines; and what is put together from them."""
    plain: dict[str, Any] = {}
    for field in fields(LetterFacts):
        value = getattr(facts, field.name)
        plain[field.name] = clean(value) if isinstance(value, str) else value
    if facts.last_written_on == facts.opened_on:
        plain["last_written_on"] = None
    told = LetterFacts(**plain)
    lines = [clean(line) for line in facts.signature.strip().splitlines()]
    return (
        plain
        | {
            "signature": "\n".join(lines) or told.my_name,
            "closing": phrases.closing(told),
            "about": about(told),
            "role": phrases.role(told),
            "history": phrases.history(told),
            "answer": phrases.answer(told),
        }
        | _functions(told)
    )


def whole(values: dict[str, object]) -> dict[str, object]:
    """The same, but what is not known may not be printed."""
    return {n: Lacking(n) if value == "" and n not in MAY_LACK else value for n, value in values.items()}


def _functions(told: LetterFacts) -> dict[str, Callable[..., str]]:
    """Named as a template calls them: a mistake in a call is told by that name."""

    def say(formal: str, familiar: str) -> str:
        return familiar if told.familiar else formal

    def de(word: str) -> str:
        return joined("de", str(word), told.language)

    def before(small: str, word: str) -> str:
        return joined(str(small), str(word), told.language)

    return {"say": say, "de": de, "before": before}
