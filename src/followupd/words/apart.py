"""Fills a template of the user's own in a process of its own, so that no template can eat the daemon's memory or time.

`python -m followupd.words.apart` is that process: it limits itself, reads one JSON object, and writes one.
"""

import json
import subprocess
import sys
from dataclasses import fields
from datetime import date
from typing import Any

from followupd.core.errors import TryLater
from followupd.words.facts import LetterFacts
from followupd.words.render import TOO_MUCH, Failure, Letter, filled

MEMORY = 512 * 1024 * 1024  # bytes of address space; Python and jinja2 need a tenth of it
SECONDS = 5  # of its own work
LONGEST = 60  # seconds, on a machine that is busy with something else


def filled_apart(body: str, subject: str, facts: LetterFacts) -> Letter | Failure:
    """As `render.filled`, in a child process with limits of memory and time."""
    question = json.dumps({"body": body, "subject": subject, "facts": facts_to_json(facts)})
    command = [sys.executable, "-I", "-m", "followupd.words.apart"]
    try:
        ended = subprocess.run(  # noqa: S603 - our own interpreter and our own module
            command, input=question.encode("ascii"), capture_output=True, timeout=LONGEST, check=False
        )
    except subprocess.TimeoutExpired:
        return Failure(0, TOO_MUCH)
    except OSError as error:
        raise TryLater(f"no process could be started to fill a template ({error.strerror})") from error
    if ended.returncode:
        return Failure(0, TOO_MUCH)
    answer = json.loads(ended.stdout)  # at most two texts of OUTPUT_LIMIT: the child bounds them
    return Letter(answer["text"], answer["subject"]) if "text" in answer else Failure(answer["line"], answer["what"])


def facts_to_json(facts: LetterFacts) -> dict[str, Any]:
    """The facts as JSON can hold them, days as "YYYY-MM-DD"."""
    plain = {field.name: getattr(facts, field.name) for field in fields(LetterFacts)}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in plain.items()}


def facts_from_json(data: dict[str, Any]) -> LetterFacts:
    """The facts again."""
    days = {field.name for field in fields(LetterFacts) if "date" in str(field.type)}
    values: dict[str, Any] = {k: date.fromisoformat(v) if v and k in days else v for k, v in data.items()}
    return LetterFacts(**values)


def _limit() -> None:
    import resource
    import signal

    def late(_signal: int, _frame: object) -> None:
        raise TimeoutError  # with the line at which it was

    signal.signal(signal.SIGXCPU, late)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))


def _answer() -> dict[str, Any]:
    question = json.load(sys.stdin)
    try:
        result = filled(question["body"], question["subject"], facts_from_json(question["facts"]), whole=True)
    except (MemoryError, TimeoutError):
        result = Failure(0, TOO_MUCH)
    if isinstance(result, Failure):
        return {"line": result.line, "what": result.what}
    return {"text": result.text, "subject": result.subject}


if __name__ == "__main__":
    _limit()
    sys.stdout.write(json.dumps(_answer()))
