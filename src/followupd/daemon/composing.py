"""The open door: a program of the user's own words the letter, and its text must pass the same checks."""

import json
import os
import select
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from tempfile import TemporaryFile
from time import monotonic

from followupd.core.meaning.check import flaws
from followupd.core.meaning.parts import closes, parts
from followupd.words.facts import LetterFacts
from followupd.words.library import Template
from followupd.words.render import OUTPUT_LIMIT, Letter, paragraphs, values_of
from followupd.words.worded import Before, judged_as, known_to

SECONDS = 120
LOOK_EVERY = 0.2  # seconds; a program may end while something it began holds its output open


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
    why = why or "; ".join(_against(template, replace(letter, text=text), facts, before, values, known))
    if why:
        note = f"The words of '{command[0]}' were not taken, the template's stand in the draft: {why}."
        return Composed(letter, note)
    return Composed(replace(letter, text=text))


def _values(template: Template, facts: LetterFacts) -> dict[str, object]:
    """What a template may use by name (docs/templates.md), days as "YYYY-MM-DD"; without its functions."""
    known = values_of(replace(facts, language=template.head.language))
    plain = {name: value for name, value in known.items() if not callable(value)}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in plain.items()}


def _against(
    template: Template, letter: Letter, facts: LetterFacts, before: Before, values: dict[str, object], known: str
) -> Iterator[str]:
    """What stands against the program's letter, in words. `known`: all that it may claim."""
    begun, ended = str(values["greeting"]), str(values["signature"])
    if parts(letter.text, begun).greeting.strip(" ,:;.!") != begun:
        yield f"it does not begin with your greeting, “{begun}”"
    if not letter.text.endswith(f"\n{ended}"):
        yield "it does not end with your signature"
    elif not closes(letter.text.removesuffix(ended)):
        yield "no closing words stand before your signature"
    judged = judged_as(template, letter, facts, before)
    for flaw in flaws(replace(judged, facts=known)):
        yield f"{flaw.reason} ({flaw.words or flaw.rule})"


def _asked(command: tuple[str, ...], template: Template, letter: Letter, values: dict[str, object]) -> tuple[str, str]:
    """What it prints, and why that cannot be used, or ""."""
    question = {"template": template.name, "text": letter.text, "facts": values}
    try:
        printed, code = _answered(command, json.dumps(question).encode("ascii"))
    except (OSError, ValueError) as error:
        return "", f"it cannot be run ({getattr(error, 'strerror', None) or 'not a possible command'})"
    if len(printed) > OUTPUT_LIMIT:
        return "", "it printed more than a letter"
    if code is None:
        return "", f"it gave no answer in {SECONDS} s"
    if code:
        return "", f"it failed with {code}"
    try:
        text = paragraphs(printed.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError:
        return "", "what it printed is not UTF-8 text"
    return text, "" if text else "it printed nothing"


def _answered(command: tuple[str, ...], question: bytes) -> tuple[bytes, int | None]:
    """What it printed, little more than a letter at the most, and how it ended: None where it was ended."""
    end = monotonic() + SECONDS
    with TemporaryFile() as asked:  # a file, so that a program that does not read it holds nothing up
        asked.write(question)
        asked.seek(0)
        process = subprocess.Popen(  # noqa: S603 - the user's own command, a list, no shell
            command, stdin=asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
        )
    with process:
        try:
            printed = _read(process, end)
            return printed, process.wait(max(0, end - monotonic())) if len(printed) <= OUTPUT_LIMIT else None
        except subprocess.TimeoutExpired:
            return b"", None
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # and whatever it began


def _read(process: subprocess.Popen[bytes], end: float) -> bytes:
    """Until it has ended, whoever else may hold its output open; or is too long, or too late (TimeoutExpired)."""
    printed, pipe = b"", process.stdout
    assert pipe is not None
    while len(printed) <= OUTPUT_LIMIT:
        over = process.poll() is not None
        ready, _, _ = select.select([pipe], [], [], 0 if over else min(LOOK_EVERY, max(0, end - monotonic())))
        piece = os.read(pipe.fileno(), OUTPUT_LIMIT) if ready else b""
        printed += piece
        if not piece and (ready or over):
            break
        if not ready and monotonic() >= end:
            raise subprocess.TimeoutExpired("", SECONDS)
    return printed
