"""A program of the user's own is asked, and nothing it began outlives the answer, or whoever asked."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

import pytest

from followupd.daemon.supervising import answered
from servers.mail import sent
from servers.mailbox import Mailbox
from stories.story import Story, day

# Goes away from its parent, its group and its session, as a daemon does, and stays.
HIDES = """
import os, sys, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        open(sys.argv[1], "w").write(str(os.getpid()))
        time.sleep(1000)
    os._exit(0)
os.wait()
while not os.path.exists(sys.argv[1]) or not open(sys.argv[1]).read():
    time.sleep(0.01)
"""


def command(folder: Path, then: str) -> tuple[str, ...]:
    return sys.executable, "-c", HIDES + then, str(folder / "pid")


def within(seconds: float, happens: Callable[[], bool]) -> bool:
    end = monotonic() + seconds
    while not happens() and monotonic() < end:
        sleep(0.02)
    return happens()


def hidden_one(folder: Path) -> int:
    file = folder / "pid"
    assert within(10, lambda: file.exists() and bool(file.read_text()))
    return int(file.read_text())


def lives(pid: int) -> bool:
    """Whether it runs: one that has ended and waits to be reaped does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere only the program's own group is ended")


@linux
@pytest.mark.parametrize(
    ("then", "seconds", "printed", "code"),
    [
        ("print('said')", 20, b"said\n", 0),
        ("sys.exit(3)", 20, b"", 3),
        ("time.sleep(1000)", 1, b"", None),
        ("print('x' * 9000, flush=True); time.sleep(1000)", 20, b"x" * 100, None),
    ],
)
def test_what_a_program_began_and_hid_is_ended_with_it(
    tmp_path: Path, then: str, seconds: float, printed: bytes, code: int | None
) -> None:
    answer = answered(command(tmp_path, then), b"", seconds, 4000)
    assert (answer.printed[: len(printed)], answer.code, answer.failed) == (printed, code, "")
    assert not lives(hidden_one(tmp_path))


@linux
@pytest.mark.parametrize("signal", ["SIGTERM", "SIGKILL"])
def test_a_program_ends_when_whoever_asked_it_is_ended(tmp_path: Path, signal: str) -> None:
    asks = "import sys; from followupd.daemon.supervising import answered; answered(sys.argv[1:], b'', 1000, 1)"
    asking = subprocess.Popen([sys.executable, "-c", asks, *command(tmp_path, "time.sleep(1000)")])
    hidden = hidden_one(tmp_path)
    assert lives(hidden)
    os.kill(asking.pid, {"SIGTERM": 15, "SIGKILL": 9}[signal])
    asking.wait()
    assert within(5, lambda: not lives(hidden))


@linux
def test_a_preview_that_is_ended_leaves_nothing_of_its_composer(mailbox: Mailbox, tmp_path: Path) -> None:
    words = json.dumps(command(tmp_path, "time.sleep(1000)"))
    story = Story(mailbox, tmp_path, more=f"\n[drafts]\ncompose_command = {words}\n")
    text = "Dear Ms Keller,\n\nI hereby apply for the position of Analyst.\n\nMara Winter"
    story.sends(sent(subject="Application as Analyst", text=text, at=day("2026-03-02")), day("2026-03-02"))
    story.sync(day("2026-03-03"))
    own = ["--config", str(story.config), "--state", str(story.state), "preview", "keller", "--at", "2026-03-09T08:00"]
    preview = subprocess.Popen([sys.executable, "-m", "followupd", *own], stdout=subprocess.DEVNULL)
    hidden = hidden_one(tmp_path)
    assert lives(hidden)
    preview.terminate()
    preview.wait()
    assert within(5, lambda: not lives(hidden))


@pytest.mark.parametrize("words", [("/nowhere/at-all",), ("/",), ("a\0b",)])
def test_what_cannot_be_run_is_told(words: tuple[str, ...]) -> None:
    answer = answered(words, b"", 5, 100)
    assert answer.failed and not answer.printed


def test_a_program_that_fails_as_if_it_could_not_be_run_has_failed() -> None:
    assert answered(("sh", "-c", "echo oh >&2; exit 126"), b"", 5, 100).code == 126
    assert answered(("sh", "-c", "echo oh >&2; exit 126"), b"", 5, 100).failed == ""


def test_a_program_reads_the_question_or_leaves_it() -> None:
    assert answered(("cat",), b"asked" * 100_000, 20, 10**6).printed == b"asked" * 100_000
    assert answered(("true",), b"asked" * 100_000, 20, 10**6).code == 0
