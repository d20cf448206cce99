"""What followupd says while it works: sentences with fields, on stderr, fit for the journal, and discreet.

Above DEBUG no subject, address or body passes, whoever logs it, and secrets pass at no level. What is discreet is
decided where a line is written, so that nothing a library logs goes around it.

    log = journal.named(__name__)
    log.info("The pass is done", account="main", messages=12)
    log.debug("An answer came", subject=Private(subject))
"""

import logging
import os
import shutil
import sys
import time
from collections.abc import Callable, Mapping, MutableMapping
from datetime import timedelta
from types import TracebackType
from typing import Any, Self, TextIO

from followupd.adapters.discretion import SECRETS, Discreet, Private

__all__ = ["Journal", "Private", "Progress", "keep_secret", "named", "set_up"]

# libraries that tell their own inner life at INFO or below
QUIETER = ("apscheduler", "tzlocal", "keyring", "imapclient", "asyncio", "urllib3", "dateparser")
_LOGGING_OWN = frozenset({"exc_info", "stack_info", "stacklevel", "extra"})
_WIPE = "\r\x1b[K"
_REDRAW_SECONDS = 0.1


class Journal(logging.LoggerAdapter[logging.Logger]):
    """A logger whose keyword arguments are the fields behind the sentence."""

    def process(self, msg: Any, kwargs: MutableMapping[str, Any]) -> tuple[Any, MutableMapping[str, Any]]:
        """Move what is not logging's own into the record, where `Discreet` finds it."""
        fields = {name: value for name, value in kwargs.items() if name not in _LOGGING_OWN}
        rest = {name: value for name, value in kwargs.items() if name in _LOGGING_OWN}
        return msg, {**rest, "extra": {**(rest.get("extra") or {}), "fields": fields}}


def named(name: str) -> Journal:
    """The journal of a module: `named(__name__)`."""
    return Journal(logging.getLogger(name), {})


def keep_secret(secret: str) -> None:
    """Call it with every password and token before it is used: from then on no line shows it."""
    if secret:
        SECRETS.add(secret)


def set_up(level: int, environment: Mapping[str, str], stream: TextIO | None = None) -> None:
    """Send everything that is logged to stderr (or `stream`), in place of any earlier set-up.

    With a journal at the other end each line begins with its priority (`<6>`), else with the hour and the level.
    """
    out = stream or sys.stderr
    line = Line(out)
    line.setFormatter(Discreet(for_journal=reaches_journal(environment, out)))
    line.addFilter(is_fit_to_tell)
    root = logging.getLogger()
    root.handlers[:] = [line]
    root.setLevel(level)
    for library in QUIETER:
        logging.getLogger(library).setLevel(level if level <= logging.DEBUG else logging.WARNING)
    logging.captureWarnings(True)


def reaches_journal(environment: Mapping[str, str], stream: TextIO) -> bool:
    """Whether $JOURNAL_STREAM names this very stream.

    That it is set says little: a terminal opened from a desktop session inherits it (systemd.exec(5)).
    """
    device, _, inode = environment.get("JOURNAL_STREAM", "").partition(":")
    try:
        ours = os.fstat(stream.fileno())
        return (int(device), int(inode)) == (ours.st_dev, ours.st_ino)
    except (OSError, ValueError, AttributeError):
        return False


def is_fit_to_tell(record: logging.LogRecord) -> bool:
    """False for the protocol lines in which imapclient shows how it logs in."""
    if not record.name.startswith("imapclient"):
        return True
    words = str(record.msg).upper() + str(record.args).upper()
    return "LOGIN" not in words and "AUTHENTICATE" not in words


class Line(logging.StreamHandler[TextIO]):
    """Writes whole lines; on a terminal over what `Progress` left there."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record. On a terminal the progress line is wiped first and comes again with its next step."""
        try:
            text = self.format(record)
            self.stream.write((_WIPE if self.stream.isatty() else "") + text + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Say only that a line was lost: logging's own words would show its arguments."""
        try:
            self.stream.write(f"a line of {record.name} could not be written\n")
        except (OSError, ValueError):
            return


class Progress:
    """Shows that long work goes on: one line kept up to date on a terminal, a line every few seconds in a log.

    `elapsed` gives seconds that only grow. Work shorter than `every` leaves no line in a log.
    """

    def __init__(
        self,
        what: str,
        stream: TextIO | None = None,
        every: timedelta = timedelta(seconds=5),
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        self._what = what
        self._stream = stream or sys.stderr
        self._terminal = self._stream.isatty()
        self._every = _REDRAW_SECONDS if self._terminal else every.total_seconds()
        self._elapsed = elapsed
        self._told = elapsed()
        self._log = named(__name__)

    def step(self, done: int, total: int = 0) -> None:
        """So much is done, of so much where that is known (0: it is not). Cheap enough to call for every message."""
        now = self._elapsed()
        if now - self._told < self._every:
            return
        self._told = now
        if self._terminal:
            self._draw(done, total)
        elif total:
            self._log.info(self._what, done=done, total=total)
        else:
            self._log.info(self._what, done=done)

    def close(self) -> None:
        """The work is over: leave no half line on the terminal."""
        if self._terminal:
            self._write(_WIPE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _draw(self, done: int, total: int) -> None:
        count = f"{done:,} of {total:,} ({100 * done // total} %)" if total else f"{done:,}"
        self._write(_WIPE + f"{self._what}: {count}"[: shutil.get_terminal_size().columns - 1])

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, ValueError):  # the terminal is gone; the work goes on
            self._terminal = False
