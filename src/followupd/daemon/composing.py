"""The open door: a program of the user's own words the letter, and its text must pass the same checks."""

import json
import subprocess
from dataclasses import dataclass, replace

from followupd.core.meaning.check import flaws
from followupd.words.apart import facts_to_json
from followupd.words.facts import LetterFacts
from followupd.words.library import Template
from followupd.words.render import OUTPUT_LIMIT, Letter, paragraphs, values_of
from followupd.words.worded import Before, judged_as

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
    text, why = _asked(command, template, letter, facts)
    if not why:
        judged = judged_as(template, text, facts, before)
        values = values_of(replace(facts, language=template.head.language))
        known = " ".join((letter.text, *(str(value) for value in values.values())))
        found = flaws(replace(judged, facts=known))
        why = "; ".join(f"{flaw.reason} ({flaw.rule})" for flaw in found)
    if why:
        return Composed(
            letter, f"The words of '{command[0]}' were not taken, the template's stand in the draft: {why}."
        )
    return Composed(replace(letter, text=text))


def _asked(command: tuple[str, ...], template: Template, letter: Letter, facts: LetterFacts) -> tuple[str, str]:
    """What it prints, and why that cannot be used, or ""."""
    question = {"template": template.name, "text": letter.text, "facts": facts_to_json(facts)}
    try:
        ended = subprocess.run(  # noqa: S603 - the user's own command, a list, no shell
            command, input=json.dumps(question).encode("ascii"), capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return "", f"it gave no answer in {SECONDS} s"
    except (OSError, ValueError) as error:
        return "", f"it cannot be run ({getattr(error, 'strerror', None) or 'not a possible command'})"
    if ended.returncode:
        return "", f"it failed with {ended.returncode}"
    if len(ended.stdout) > OUTPUT_LIMIT:
        return "", "it printed more than a letter"
    text = paragraphs(ended.stdout.decode("utf-8", "replace"))
    return text, "" if text else "it printed nothing"
