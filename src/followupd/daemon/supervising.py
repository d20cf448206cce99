"""Asks a program of the user's own, and ends with it all that it began: when it has answered, is late, or nobody asks.

`python -m followupd.daemon.supervising LIFELINE COMMAND ...` is a process between the two. Whatever the program begins
and leaves, in a session of its own too, becomes a child of that process (prctl(2), PR_SET_CHILD_SUBREAPER), which ends
it. LIFELINE is a pipe that whoever asks holds open: it closes however they end, and the program is ended then.
"""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic, sleep

LOOK_EVERY = 0.02  # seconds
ENDING = 5  # seconds in which all that a program began must be gone
_NOT_RUN = 126  # how the process between ends where the command cannot be run; its reason stands on standard error
_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER, linux/prctl.h


@dataclass(frozen=True, slots=True)
class Answer:
    """What it printed; how it ended, None where it was ended; `failed`: why it could not be run, or ""."""

    printed: bytes
    code: int | None
    failed: str = ""


def answered(command: tuple[str, ...], question: bytes, seconds: float, limit: int) -> Answer:
    """The command's answer to what it reads on standard input. Of more than `limit` bytes it is ended, and late too."""
    end = monotonic() + seconds
    reading, lifeline = os.pipe()
    with TemporaryFile() as asked, TemporaryFile() as failed, os.fdopen(lifeline, "wb") as line:
        asked.write(question)  # a file, so that a program that does not read it holds nothing up
        asked.seek(0)
        try:
            process = subprocess.Popen(  # noqa: S603 - our own interpreter and module; the user's command is a list
                [sys.executable, "-I", "-m", "followupd.daemon.supervising", str(reading), *command],
                stdin=asked, stdout=subprocess.PIPE, stderr=failed, pass_fds=(reading,), start_new_session=True,
            )  # fmt: skip
        except (OSError, ValueError) as error:
            return Answer(b"", None, getattr(error, "strerror", None) or "not a possible command")
        finally:
            os.close(reading)
        printed = _read(process, end, limit)
        code = process.poll() if len(printed) <= limit else None
        line.close()
        _wait_for(process)
        failed.seek(0)
        why = failed.read(200).decode("utf-8", "replace").strip() if code == _NOT_RUN else ""
        return Answer(printed, code, why)


def _read(process: subprocess.Popen[bytes], end: float, limit: int) -> bytes:
    """Until it and all it began have ended; or is too long, or too late."""
    printed, pipe = b"", process.stdout
    assert pipe is not None
    while len(printed) <= limit and monotonic() < end:
        ready, _, _ = select.select([pipe], [], [], max(0.0, end - monotonic()))
        piece = os.read(pipe.fileno(), limit) if ready else b""
        printed += piece
        if ready and not piece:
            with suppress(subprocess.TimeoutExpired):
                process.wait(max(0.0, end - monotonic()))
            break
    return printed


def _wait_for(process: subprocess.Popen[bytes]) -> None:
    """The process between ends all, then itself; where it does not, its group is ended."""
    try:
        process.wait(ENDING + 1)
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if process.stdout:
        process.stdout.close()


def _supervise(lifeline: int, command: list[str]) -> int:
    """Runs it, waits until it ends or nobody asks any more, and ends all that is left of it."""
    _adopt_orphans()
    try:
        program = subprocess.Popen(  # noqa: S603 - the user's own command, a list, no shell
            command, stderr=subprocess.DEVNULL, start_new_session=True
        )
    except (OSError, ValueError) as error:
        sys.stderr.write(getattr(error, "strerror", None) or "not a possible command")
        return _NOT_RUN
    while program.poll() is None and not select.select([lifeline], [], [], LOOK_EVERY)[0]:
        pass
    _end_all(program)
    code = program.returncode
    return code if code >= 0 else 128 - code


def _adopt_orphans() -> None:
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)


def _end_all(program: subprocess.Popen[bytes]) -> None:
    """Children first; theirs become ours, until none is left. Elsewhere than on Linux: the program's group."""
    end = monotonic() + ENDING
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(program.pid, signal.SIGKILL)
    program.wait()
    while (left := tuple(_children())) and monotonic() < end:
        for pid in left:
            with suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        sleep(LOOK_EVERY / 10)


def _children() -> Iterator[int]:
    """The processes whose parent we are (proc(5): the parent is the second field behind the name)."""
    own = str(os.getpid())
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if entry.read_text("ascii", "replace").rpartition(")")[2].split()[1] == own:
                yield int(entry.parent.name)


if __name__ == "__main__":
    sys.exit(_supervise(int(sys.argv[1]), sys.argv[2:]))
