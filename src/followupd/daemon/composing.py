"""The open door: a program of the user's own words the letter, and its text must pass the same checks."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from followupd.core.meaning.check import flaws
from followupd.daemon import supervising
from followupd.words.facts import LetterFacts
from followupd.words.frame import misframed
from followupd.words.library import Template
from followupd.words.render import OUTPUT_LIMIT, Letter
from followupd.words.trimmed import paragraphs
from followupd.words.values import values_of
from followupd.words.worded import Before, judged_as, known_to

SECONDS = 120


@dataclass(frozen=True, slots=True)
class Composed:
    """`note`: why the program's words were not taken, or ""."""

    letter: Letter
    note: str = ""


def compose_by(
    command: tuple[str, ...], template: Template, letter: Letter, facts: LetterFacts, before: Before
) -> Composed:
    """The program's letter where it passes every check, else the template's, and why."""
    if not command:
        return Composed(letter)
    values = _values(template, facts)
    known = f"{letter.text} {known_to(template, facts)}"
    text, why = _asked(command, template, letter, values)
    why = why or "; ".join(_against(template, replace(letter, text=text), facts, before, known))
    if why:
        note = f"The words of '{command[0]}' were not taken, the template's stand in the draft: {why}."
        return Composed(letter, note)
    return Composed(replace(letter, text=text))


def _values(template: Template, facts: LetterFacts) -> dict[str, object]:
    """What a template may use by name (docs/templates.md), days as "YYYY-MM-DD"; without its functions."""
    known = values_of(replace(facts, language=template.head.language))
    plain = {name: value for name, value in known.items() if not callable(value)}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in plain.items()}


def _against(template: Template, letter: Letter, facts: LetterFacts, before: Before, known: str) -> Iterator[str]:
    """What stands against the program's letter, in words. `known`: all that it may claim."""
    yield from (flaw.reason for flaw in misframed(letter, facts, strict=True))
    judged = judged_as(template, letter, facts, before)
    for flaw in flaws(replace(judged, facts=known)):
        yield f"{flaw.reason} ({flaw.words or flaw.rule})"


def _asked(command: tuple[str, ...], template: Template, letter: Letter, values: dict[str, object]) -> tuple[str, str]:
    """What it prints, and why that cannot be used, or ""."""
    question = {"template": template.name, "text": letter.text, "facts": values}
    answer = supervising.answered(command, json.dumps(question).encode("ascii"), SECONDS, OUTPUT_LIMIT)
    if answer.failed:
        return "", f"it cannot be run ({answer.failed})"
    if len(answer.printed) > OUTPUT_LIMIT:
        return "", "it printed more than a letter"
    if answer.code is None:
        return "", f"it gave no answer in {SECONDS} s"
    if answer.code:
        return "", f"it failed with {answer.code}"
    try:
        text = paragraphs(answer.printed.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError:
        return "", "what it printed is not UTF-8 text"
    return text, "" if text else "it printed nothing"
