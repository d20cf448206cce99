"""What may be told: decides, line by line, what of somebody's mail is withheld, and that secrets never show.

Above DEBUG an address is blanked out wherever it stands; a field marked `Private`, bytes, and the values that carry
mail are withheld; of an exception only its kind and its place are told, since its words may quote a mail. A sentence
that has a subject written into it cannot be told from another: give it as `Private`.
"""

import base64
import json
import logging
import re
import threading
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

from followupd.core.errors import FollowupError

# syslog's priorities (sd-daemon(3)): the first whose level is not above the record's
PRIORITIES: tuple[tuple[int, int], ...] = (
    (logging.CRITICAL, 2),
    (logging.ERROR, 3),
    (logging.WARNING, 4),
    (logging.INFO, 6),
    (logging.NOTSET, 7),
)
WITHHELD = "(withheld)"
_ATOM = r"[^\s<>\"'(),:;=\[\]{}]"
_ADDRESS = re.compile(rf"""(?:"[^"]{{0,64}}"|{_ATOM}{{1,256}})@{_ATOM}{{1,256}}""")  # bounded, so that no line is slow
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_PLAIN = re.compile(r"[^\s\"=\\]+")
_SHORTEST_IN_BASE64 = 6
_FRAMES = 8


@dataclass(frozen=True, slots=True)
class Private:
    """A text from somebody's mail, as a field or an argument: it shows at DEBUG and is withheld above."""

    text: str

    def __str__(self) -> str:
        return self.text


class Secrets:
    """The secrets in use, in every form they may turn up in."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forms: frozenset[str] = frozenset()
        self._pattern: re.Pattern[str] | None = None

    def add(self, secret: str) -> None:
        """From now on it is blanked out, as it is, quoted, escaped, or in base64."""
        with self._lock:
            self._forms |= {form for form in _forms(secret) if form}
            longest_first = sorted(self._forms, key=len, reverse=True)
            self._pattern = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def blank(self, text: str) -> str:
        """The text with (secret) in place of each."""
        return self._pattern.sub("(secret)", text) if self._pattern else text


SECRETS = Secrets()  # one for the process, as its logging is


def _forms(secret: str) -> Iterator[str]:
    raw = secret.encode("utf-8", "surrogateescape")
    yield secret
    yield secret.replace("\\", "\\\\").replace('"', '\\"')  # quoted, as IMAP does it too
    yield from (repr(secret)[1:-1], ascii(secret)[1:-1], repr(raw)[2:-1])
    yield from (json.dumps(secret)[1:-1], quote(raw, safe=""), quote_plus(raw))
    for before in range(3):  # in base64 a text looks different at each of three places in what surrounds it
        coded = base64.b64encode(b"\0" * before + raw).decode("ascii")
        own = coded[(0, 2, 3)[before] : (before + len(raw)) * 8 // 6]
        if len(own) >= _SHORTEST_IN_BASE64:
            yield own


class Discreet(logging.Formatter):
    """Sentence, fields and, for a failure, where it happened; each line of it with its priority or its hour."""

    def __init__(self, *, for_journal: bool) -> None:
        super().__init__()
        self._for_journal = for_journal

    def format(self, record: logging.LogRecord) -> str:
        """The record as lines, without what must not be told at its level."""
        open_ = record.levelno <= logging.DEBUG
        lines = [_CONTROLS.sub(_escaped, _sentence(record, open_) + _fields(record, open_))]
        if record.exc_info and record.exc_info[1] is not None:
            lines += _failure(record.exc_info[1], open_)
        told = (SECRETS.blank(line) for line in lines)
        prefix = self._prefix(record)
        return "\n".join(prefix + (line if open_ else _ADDRESS.sub(WITHHELD, line)) for line in told)

    def _prefix(self, record: logging.LogRecord) -> str:
        if self._for_journal:
            return f"<{next(priority for level, priority in PRIORITIES if record.levelno >= level)}>"
        hour = datetime.fromtimestamp(record.created, UTC)
        return f"{hour:%Y-%m-%dT%H:%M:%SZ} {record.levelname.lower()}: "


def _sentence(record: logging.LogRecord, open_: bool) -> str:
    """The message with its arguments, those that carry mail withheld."""
    if open_ or not record.args:
        message: str = record.getMessage()
        return message
    if isinstance(record.args, Mapping):
        arguments: Any = {name: _discreet(value) for name, value in record.args.items()}
    else:
        arguments = tuple(_discreet(value) for value in record.args)
    try:
        told: str = str(record.msg) % arguments
        return told
    except (TypeError, ValueError, KeyError):  # a placeholder that wants a number met something withheld
        return str(record.msg)


def _fields(record: logging.LogRecord, open_: bool) -> str:
    fields: Mapping[str, object] = getattr(record, "fields", {})
    return "".join(f" {name}={_quoted(value if open_ else _discreet(value))}" for name, value in fields.items())


def _discreet(value: object) -> object:
    """The value, or what stands in for it: a number, an hour, a short word is told; bytes and whole values are not."""
    if isinstance(value, FollowupError):
        return "; ".join(value.problems)  # our own sentences
    if isinstance(value, Private):
        return WITHHELD
    if isinstance(value, OSError):
        return value.strerror or f"({type(value).__name__})"  # without the file's name
    if isinstance(value, bytes | bytearray | memoryview | BaseException) or is_dataclass(value):
        return f"({type(value).__name__})"
    if isinstance(value, tuple | list | set | frozenset):
        return "(" + ", ".join(str(_discreet(item)) for item in value) + ")"
    return f"({type(value).__name__})" if isinstance(value, Mapping) else value


def _quoted(value: object) -> str:
    if isinstance(value, datetime | date):
        value = value.isoformat()
    text = _CONTROLS.sub(_escaped, str(value))
    if _PLAIN.fullmatch(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _escaped(found: re.Match[str]) -> str:
    return found.group().encode("unicode_escape").decode("ascii")


def _failure(error: BaseException, open_: bool) -> Iterator[str]:
    """Python's own traceback at DEBUG; above, kinds and places, from the last failure back to the first."""
    if open_:
        for block in traceback.format_exception(error):
            yield from (_CONTROLS.sub(_escaped, line) for line in block.splitlines())
        return
    seen: set[int] = set()
    behind: BaseException | None = error
    while behind is not None and id(behind) not in seen:
        seen.add(id(behind))
        yield _CONTROLS.sub(_escaped, f"{type(behind).__name__}: {_discreet(behind)}")
        for frame in traceback.extract_tb(behind.__traceback__)[-_FRAMES:]:
            yield f"  at {'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} in {frame.name}"
        behind = behind.__cause__ or (None if behind.__suppress_context__ else behind.__context__)
