"""A letter in words: a template filled with facts. The only door for jinja2, with `compiled`.

What came from mail is only ever a value, never part of a template. A letter is written whole or not at all: `lacking`
says beforehand what it lacks. A template of the user's own is filled in a process of its own (see `apart`).
"""

from dataclasses import dataclass, fields, replace
from typing import Any

from followupd.core.errors import OurBug, UserMustAct
from followupd.core.mail.header_text import clean
from followupd.core.mail.hidden import hidden_in, hidden_lines
from followupd.words.compiled import NotCompiled, compiled, line_of, not_there, read_through
from followupd.words.facts import FACTS, LetterFacts
from followupd.words.library import Template
from followupd.words.mistakes import ENDLESS, FUNCTIONS, TOO_LONG, TOO_MUCH, in_words
from followupd.words.needs import lacking
from followupd.words.trimmed import KEPT, tidied
from followupd.words.values import values_of, whole

OUTPUT_LIMIT = 64 * 1024  # characters of a letter
# What a template may name: every fact, and what it may call.
_KNOWN = frozenset(
    (*(field.name for field in fields(LetterFacts)), *(f.name for f in FACTS), *(f[0] for f in FUNCTIONS))
)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it was filled in. `subject`: of the thread it opens, "" where it answers in one."""

    text: str
    subject: str


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a template could not be filled. `line`: of its text, counted from 1, 0 where none can be named.

    `in_subject`: it is the subject in its head that could not be.
    """

    line: int
    what: str
    in_subject: bool = False


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


def proofread(template: Template) -> tuple[str, ...]:
    """What is wrong with a template before anything is filled in: every mistake of its subject and of its body."""
    return tuple(
        str(_complaint(template, Failure(line, what, in_subject)))
        for text, in_subject in ((template.head.subject, True), (template.body, False))
        for line, what in read_through(template.head.language, text, _KNOWN)
    )


def filled(body: str, subject: str, facts: LetterFacts, own: bool = False) -> Letter | Failure:
    """Body and subject filled with the facts, here in this process. `own`: what is not known may not be printed."""
    values = whole(values_of(facts)) if own else values_of(facts)
    title = _filled(subject, facts.language, values) if subject else ""
    if isinstance(title, Failure):
        return replace(title, in_subject=True)
    text = _filled(body, facts.language, values)
    if isinstance(text, Failure):
        return text
    if signs := hidden_in((title + text).replace(KEPT, " ")):
        line = next((number for number, _ in hidden_lines(body)), 0)
        return Failure(
            line, f"it holds {', '.join(signs)}, which nobody sees and which changes what is read; remove it"
        )
    return Letter(tidied(text), clean(title.replace(KEPT, " ")))


def _filled(text: str, language: str, values: dict[str, object]) -> str | Failure:
    """One text of a template: what it becomes, or where and why it cannot be filled."""
    from jinja2 import TemplateError, TemplateNotFound

    try:
        return _bounded(compiled(language, text).generate(values))
    except NotCompiled as error:
        return Failure(error.line, error.what)
    except TemplateNotFound as error:
        return Failure(line_of(error) or _naming(text, str(error.name)), not_there(str(error.name), language))
    except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        return Failure(line_of(error), in_words(error))
    except RecursionError as error:
        return Failure(line_of(error), ENDLESS)
    except (MemoryError, TimeoutError) as error:
        return Failure(line_of(error), TOO_MUCH)


def _bounded(pieces: Any) -> str:
    kept: list[str] = []
    length = 0
    for piece in pieces:
        kept.append(str(piece)[: OUTPUT_LIMIT - length])
        length += len(kept[-1])
        if length >= OUTPUT_LIMIT:
            raise ValueError(TOO_LONG)
    return "".join(kept)


def _naming(body: str, name: str) -> int:
    """The line in which a piece is named."""
    return next((number for number, line in enumerate(body.split("\n"), 1) if name in line), 0)


def _complaint(template: Template, failure: Failure) -> Exception:
    what = failure.what.replace("\n", " ")
    if not template.own:
        return OurBug(f"The built-in letter {template.name} could not be filled: {what} (line {failure.line})")
    line = template.head.subject_line if failure.in_subject else failure.line and failure.line + template.lines_above
    place = f"{template.place}:{line}" if line else template.place
    hint = "docs/templates.md names what a template may use"
    return UserMustAct(f"{place}: the template cannot be filled: {what}; {hint}")
