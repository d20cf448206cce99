"""Runs the user's own password command, such as `pass show mail`: without a shell, without input, with a time limit."""

import os
import signal
import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress

from followupd.adapters.secrets.answer import Answer, first_line, nothing

MOST_BYTES = 64 * 1024


def ask(command: tuple[str, ...], environment: Mapping[str, str], timeout: float) -> Answer:
    """The first line the command prints; a command that fails, prints nothing or takes too long has no answer."""
    if not command:
        return nothing("none is set")
    # Its output goes to memory and not through a pipe: an agent it leaves behind would keep a pipe open for ever.
    output = os.memfd_create("followupd", os.MFD_CLOEXEC)
    try:
        why = _run(command, environment, timeout, output)
        return nothing(why) if why else first_line(os.pread(output, MOST_BYTES, 0), f"'{command[0]}'")
    finally:
        os.close(output)


def _run(command: tuple[str, ...], environment: Mapping[str, str], timeout: float, output: int) -> str:
    """Why it gave nothing, or "". Its standard error is thrown away: a program in trouble may print a secret there."""
    try:
        process = subprocess.Popen(  # noqa: S603 - the user's own command, a list, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.DEVNULL,
            env=dict(environment),
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not a possible command"
        return f"'{command[0]}' cannot be run ({reason})"
    return _watch(process, command[0], timeout, output)


def _watch(process: "subprocess.Popen[bytes]", program: str, timeout: float, output: int) -> str:
    """Waits for its end; ends it where it takes too long or would fill the memory."""
    until = time.monotonic() + timeout
    while time.monotonic() < until:
        with suppress(subprocess.TimeoutExpired):
            code = process.wait(0.05)
            return f"'{program}' failed with {code}; run it by hand to see why" if code else ""
        if os.fstat(output).st_size > MOST_BYTES:
            _end(process)
            return f"'{program}' printed more than a password"
    _end(process)
    return f"'{program}' gave no answer in {timeout:g} s"


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Ends the command and what it started: all of them are in the session that was made for it."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
