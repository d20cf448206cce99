"""A letter in words: a template filled with facts. The only door for jinja2.

What came from mail is only ever a value, never part of a template. A letter is written whole or not at all: `lacking`
says beforehand what it lacks. A template of the user's own is filled in a process of its own (see `apart`).
"""

import re
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any, Self

from followupd.core.errors import OurBug, UserMustAct
from followupd.core.mail.header_text import clean
from followupd.core.mail.hidden import hidden_in, hidden_lines
from followupd.words import phrases
from followupd.words.about import about
from followupd.words.contractions import joined
from followupd.words.facts import LetterFacts
from followupd.words.filters import FILTERS
from followupd.words.library import Template, parts
from followupd.words.needs import lacking

TOO_MUCH = "it takes too much memory or time; make it simpler"
OUTPUT_LIMIT = 64 * 1024  # characters of a letter
_TESTS = ("even", "odd", "defined", "none")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it was filled in. `subject`: of the thread it opens, "" where it answers in one."""

    text: str
    subject: str


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a template could not be filled. `line`: of its text, counted from 1, 0 where none can be named."""

    line: int
    what: str


def render(template: Template, facts: LetterFacts) -> Letter:
    """The letter: greeting, paragraphs of one line each, an empty line between them, closing, signature.

    `OurBug` when something is missing (ask `lacking` first); `UserMustAct` with file and line for what is wrong with a
    template of the user's own.
    """
    missing = lacking(template.head.needs, facts)
    if missing:
        raise OurBug(f"The letter {template.name} was to be written without {', '.join(missing)}.")
    known = replace(facts, language=template.head.language)
    if template.own:
        from followupd.words.apart import filled_apart

        result = filled_apart(template.body, template.head.subject, known)
    else:
        result = filled(template.body, template.head.subject, known)
    if isinstance(result, Failure):
        raise _complaint(template, result)
    return result


def filled(body: str, subject: str, facts: LetterFacts, whole: bool = False) -> Letter | Failure:
    """Body and subject filled with the facts, here in this process. `whole`: what is not known may not be printed."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    values = values_of(facts)
    if whole:
        values = {n: _Lacking(n) if value == "" and n not in MAY_LACK else value for n, value in values.items()}
    try:
        title = _bounded(_compiled(facts.language, subject).generate(values)) if subject else ""
        text = _bounded(_compiled(facts.language, body).generate(values))
    except TemplateSyntaxError as error:
        return Failure(error.lineno, str(error.message))
    except TemplateNotFound as error:
        return Failure(_line_of(error) or _naming(body, str(error.name)), _not_there(str(error.name), facts.language))
    except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        return Failure(_line_of(error), str(error) or type(error).__name__)
    except RecursionError as error:
        return Failure(_line_of(error), "it includes or calls itself without end")
    except (MemoryError, TimeoutError) as error:
        return Failure(_line_of(error), TOO_MUCH)
    if signs := hidden_in(title + text):
        line = next((number for number, _ in hidden_lines(body)), 0)
        return Failure(
            line, f"it holds {', '.join(signs)}, which nobody sees and which changes what is read; remove it"
        )
    return Letter(paragraphs(text), clean(title))


# Sentences, or ends of sentences, that are left out whole where there is nothing to say.
MAY_LACK = ("about", "closing", "history", "note", "proof", "role")


class _Lacking(str):
    """A fact that is not known: false to whoever asks, and an error to whoever would print it, for it leaves a hole."""

    __slots__ = ("_fact",)
    _fact: str

    def __new__(cls, fact: str) -> Self:
        """Empty as it is, it knows its name."""
        lacking = super().__new__(cls)
        lacking._fact = fact
        return lacking


def _printed(value: Any) -> Any:
    from jinja2 import UndefinedError

    if isinstance(value, _Lacking):
        raise UndefinedError(f"'{value._fact}' is not known here; write what needs it within {{% if {value._fact} %}}")
    return value


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
    return plain | {
        "signature": "\n".join(lines) or told.my_name,
        "closing": phrases.closing(told),
        "about": about(told),
        "role": phrases.role(told),
        "history": phrases.history(told),
        "say": lambda formal, familiar: familiar if told.familiar else formal,
        "de": lambda word: joined("de", str(word), told.language),
        "before": lambda small, word: joined(str(small), str(word), told.language),
    }


def paragraphs(text: str) -> str:
    """Trimmed: single spaces, none at the ends of lines, one empty line between paragraphs."""
    kept: list[str] = []
    for line in (_tidy(raw) for raw in text.strip().split("\n")):
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept)


def _tidy(line: str) -> str:
    """Single spaces, and none before a full stop or a comma, where a value was empty."""
    return re.sub(r" ([.,])(?= |$)", r"\1", re.sub(r"[ \t]+", " ", line)).strip()


def _bounded(pieces: Any) -> str:
    kept: list[str] = []
    length = 0
    for piece in pieces:
        kept.append(str(piece)[: OUTPUT_LIMIT - length])
        length += len(kept[-1])
        if length >= OUTPUT_LIMIT:
            raise ValueError("it makes a letter of more than 64,000 characters")
    return "".join(kept)


def _line_of(error: BaseException) -> int:
    """The line of the letter's own text in which an error arose, also where a piece that it includes raised it."""
    line, where = 0, error.__traceback__
    while where:
        if where.tb_frame.f_code.co_filename == "<template>":
            line = where.tb_lineno
        where = where.tb_next
    return line


def _naming(body: str, name: str) -> int:
    """The line in which a piece is named."""
    return next((number for number, line in enumerate(body.split("\n"), 1) if name in line), 0)


def _not_there(name: str, language: str) -> str:
    there = ", ".join(f"'{piece}'" for piece in sorted(parts(language)))
    return f"it asks for '{name}', and of pieces to include there are only {there}"


def _complaint(template: Template, failure: Failure) -> Exception:
    what = failure.what.replace("\n", " ")
    if not template.own:
        return OurBug(f"The built-in letter {template.name} could not be filled: {what} (line {failure.line})")
    line = f":{failure.line + template.lines_above}" if failure.line else ""
    hint = "docs/templates.md names what a template may use"
    return UserMustAct(f"{template.place}{line}: the template cannot be filled: {what}; {hint}")


@lru_cache(maxsize=256)
def _compiled(language: str, text: str) -> Any:
    return _environment(language).from_string(text)


@lru_cache(maxsize=8)
def _environment(language: str) -> Any:
    """Sandboxed, nothing global, only our filters, and every name that is not there an error."""
    from jinja2 import FunctionLoader, StrictUndefined, pass_context
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def piece(name: str) -> tuple[str, str, None] | None:
        text = parts(language).get(name)
        return None if text is None else (text, name, None)  # a file's name of its own: see `_line_of`

    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(piece),
        undefined=StrictUndefined,
        autoescape=False,  # plain text; nothing here becomes HTML
        finalize=_printed,
        lstrip_blocks=True,
    )
    environment.globals.clear()
    day, quoted = (row.function for row in FILTERS)

    @pass_context
    def day_here(context: Any, of: Any) -> str:
        return day(of, context["language"], context["written_on"])

    @pass_context
    def quoted_here(context: Any, text: Any) -> str:
        return quoted(str(text), context["language"])

    environment.filters = {"day": day_here, "quoted": quoted_here}
    environment.tests = {name: environment.tests[name] for name in _TESTS}
    return environment
