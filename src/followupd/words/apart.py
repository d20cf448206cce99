"""Fills a template of the user's own in a process of its own, so that no template can eat the daemon's memory or time.

`python -m followupd.words.apart` is that process: it limits itself, reads one JSON object, and writes one.
"""

import json
import subprocess
import sys
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from followupd.core.errors import TryLater
from followupd.words.facts import LetterFacts
from followupd.words.mistakes import TOO_MUCH
from followupd.words.render import Failure, Letter, filled

MEMORY = 512 * 1024 * 1024  # bytes of address space; Python and jinja2 need a tenth of it
SECONDS = 2  # of its own work, once it has begun
LONGEST = 60  # seconds, on a machine that is busy with something else
REMEMBERED = 64  # templates that take too much
_too_much: dict[tuple[str, str], Failure] = {}


def filled_apart(body: str, subject: str, facts: LetterFacts) -> Letter | Failure:
    """As `render.filled`, in a child process with limits of memory and time.

    What has taken too much once is not tried again until its words change: it would hold up every pass.
    """
    if known := _too_much.get((body, subject)):
        return known
    result = _filled_apart(body, subject, facts)
    if isinstance(result, Failure) and result.what == TOO_MUCH:
        while len(_too_much) >= REMEMBERED:
            del _too_much[next(iter(_too_much))]
        _too_much[body, subject] = result
    return result


def _filled_apart(body: str, subject: str, facts: LetterFacts) -> Letter | Failure:
    question = json.dumps({"body": body, "subject": subject, "facts": facts_to_json(facts), "seconds": SECONDS})
    command = [sys.executable, "-I", "-m", "followupd.words.apart"]
    try:
        ended = subprocess.run(  # noqa: S603 - our own interpreter and our own module
            command, input=question.encode("ascii"), capture_output=True, timeout=LONGEST, check=False
        )
    except subprocess.TimeoutExpired:
        raise TryLater(f"a template was not filled within {LONGEST} s; is the machine busy?") from None
    except OSError as error:
        raise TryLater(f"no process could be started to fill a template ({error.strerror})") from error
    if ended.returncode:
        return Failure(0, TOO_MUCH)
    answer = json.loads(ended.stdout)  # at most two texts of OUTPUT_LIMIT: the child bounds them
    return Letter(**answer) if "text" in answer else Failure(**answer)


def facts_to_json(facts: LetterFacts) -> dict[str, Any]:
    """The facts as JSON can hold them, days as "YYYY-MM-DD"."""
    plain = {field.name: getattr(facts, field.name) for field in fields(LetterFacts)}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in plain.items()}


def facts_from_json(data: dict[str, Any]) -> LetterFacts:
    """The facts again."""
    days = {field.name for field in fields(LetterFacts) if "date" in str(field.type)}
    values: dict[str, Any] = {k: date.fromisoformat(v) if v and k in days else v for k, v in data.items()}
    return LetterFacts(**values)


def _limit(seconds: int) -> None:
    import resource
    import signal

    def late(_signal: int, _frame: object) -> None:
        raise TimeoutError  # with the line at which it was

    used = resource.getrusage(resource.RUSAGE_SELF)
    last = int(used.ru_utime + used.ru_stime) + 1 + seconds
    signal.signal(signal.SIGXCPU, late)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (last, last + 1))


def _answer() -> dict[str, Any]:
    question = json.load(sys.stdin)
    try:
        _limit(question["seconds"])
        return asdict(filled(question["body"], question["subject"], facts_from_json(question["facts"]), own=True))
    except (MemoryError, TimeoutError):
        return asdict(Failure(0, TOO_MUCH))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_answer()))
