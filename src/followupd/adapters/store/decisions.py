"""The user's word in a plain file beside the ledger, one JSON object a line, so that a lost ledger is rebuilt with it.

The ledger is the truth. What one of the two lacks is taken from the other whenever the ledger is opened for writing.
"""

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from followupd.adapters.store import folder
from followupd.adapters.store.codec import decode, encode
from followupd.adapters.store.ledger import Ledger
from followupd.core.errors import UserMustAct
from followupd.core.facts import UserSaid

FILE = "decisions.jsonl"
KIND = "user_said"


def say(state: Path, ledger: Ledger, word: UserSaid) -> None:
    """Record a word: in the ledger in one short transaction, then beside it."""
    ledger.record([word])
    path = state.absolute() / FILE
    try:
        folder.create_private(path)
        with path.open("ab") as file:
            file.write(_line(word))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise folder.cannot_be_used(state, error) from error


def settle(state: Path, ledger: Ledger) -> None:
    """Bring ledger and file together. Raises UserMustAct for a line that cannot be read and that no ledger replaces."""
    path = state.absolute() / FILE
    lines = _lines(path)
    if ledger.count(KIND) == len(lines) and (not lines or lines[-1].endswith(b"\n")):
        return
    known = [fact for fact in ledger.facts() if isinstance(fact, UserSaid)]
    told = _read(path, lines, mended=bool(known))
    have = {word.word for word in known}
    missing = [word for word in told if word.word not in have]
    if missing:
        ledger.record(missing)
    write(state, [*known, *missing])


def write(state: Path, words: Iterable[UserSaid]) -> None:
    """The whole file anew, in one step."""
    path = state.absolute() / FILE
    new = path.with_name(FILE + ".new")
    try:
        folder.create_private(new)
        with new.open("wb") as file:
            file.writelines(_line(word) for word in words)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
        folder.settle(path.parent)
    except OSError as error:
        raise folder.cannot_be_used(state, error) from error


def _line(word: UserSaid) -> bytes:
    return encode(word)[1].encode("ascii") + b"\n"


def _lines(path: Path) -> list[bytes]:
    with suppress(FileNotFoundError):
        return path.read_bytes().splitlines(keepends=True)
    return []


def _read(path: Path, lines: list[bytes], mended: bool) -> list[UserSaid]:
    """The words of the file. A line that was cut by a power failure is in the ledger, where there is one (`mended`)."""
    words: list[UserSaid] = []
    for number, line in enumerate(lines, 1):
        try:
            word = decode(KIND, line.decode("ascii"))
        except (UserMustAct, UnicodeDecodeError, json.JSONDecodeError) as error:
            if mended:
                continue
            problem = f"{path}, line {number}: this line cannot be read; mend it, or delete it, and start again"
            raise UserMustAct(problem) from error
        if isinstance(word, UserSaid):
            words.append(word)
    return words
