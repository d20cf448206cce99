"""The daemon as systemd starts it: it says READY, passes, writes the draft that is due, and ends when told."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from servers.mail import sent
from servers.mailbox import Mailbox
from stories.story import Story

TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst at your firm.\n\nKind regards\nMara Winter"
EVERY_HOUR = 'working_days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]\ndrafts_ready_at = "00:00"'


@pytest.fixture
def notices(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(30)
        yield listening


def test_run_tells_systemd_writes_what_is_due_and_ends_when_told(
    mailbox: Mailbox, tmp_path: Path, notices: socket.socket
) -> None:
    story = Story(mailbox, tmp_path, me=EVERY_HOUR)
    then = datetime.now(UTC) - timedelta(days=8)
    story.sends(sent(subject="Application as Analyst", text=TEXT, at=then), then.replace(microsecond=0))
    daemon = started(story, tmp_path)
    try:
        assert b"READY=1" in notices.recv(4096)
        assert b"WATCHDOG=1" in heard(notices, b"WATCHDOG=1")
        assert until(lambda: len(story.drafts()) == 1)
        assert story.run("run").code == 78
        daemon.send_signal(signal.SIGTERM)
        assert daemon.wait(timeout=30) == 0
        assert b"STOPPING=1" in heard(notices, b"STOPPING=1")
    finally:
        daemon.kill()
        _, log = daemon.communicate()
    assert "Watching" in log and "A pass is done" in log and "Ending" in log
    assert "jo.keller" not in log and "Analyst" not in log
    assert mailbox.account.password not in log


def test_run_ends_with_78_when_only_the_user_can_help(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    text = story.config.read_text(encoding="utf-8")
    story.config.write_text(text.replace(mailbox.account.password, "not this"), encoding="utf-8")
    daemon = started(story, tmp_path)
    _, log = daemon.communicate(timeout=60)
    assert daemon.returncode == 78
    assert "not this" not in log


def test_run_hears_the_users_word_long_before_its_next_pass(
    mailbox: Mailbox, tmp_path: Path, notices: socket.socket
) -> None:
    story = Story(mailbox, tmp_path, me=EVERY_HOUR)
    then = datetime.now(UTC) - timedelta(days=8)
    story.sends(sent(subject="Application as Analyst", text=TEXT, at=then), then.replace(microsecond=0))
    daemon = started(story, tmp_path, every="86400")
    try:
        assert b"READY=1" in notices.recv(4096)
        assert until(lambda: len(story.drafts()) == 1)
        assert story.run("stop", "keller").code == 0
        assert until(lambda: story.drafts() == [])
    finally:
        daemon.kill()
        daemon.communicate()


def started(story: Story, folder: Path, every: str = "5") -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "followupd", "--config", story.config, "--state", story.state, "run", "--every", every],
        env=os.environ | {"NOTIFY_SOCKET": str(folder / "notify")},
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def heard(notices: socket.socket, wanted: bytes) -> bytes:
    """The first notice that holds it."""
    while wanted not in (notice := notices.recv(4096)):
        pass
    return notice


def until(true: Callable[[], bool], seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.2)
    return False
