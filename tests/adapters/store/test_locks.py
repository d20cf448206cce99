"""One run, one pass: who comes second is told, and a dead holder holds nothing."""

import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from followupd.adapters.store.locks import opening_lock, pass_lock, run_lock
from followupd.core.errors import TryLater, UserMustAct

HOLD = """
import sys, time
from pathlib import Path
from followupd.adapters.store.locks import pass_lock, run_lock
with run_lock(Path(sys.argv[1])), pass_lock(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_run_on_the_same_state_is_told_who_runs_already(tmp_path: Path) -> None:
    with run_lock(tmp_path / "state"), pytest.raises(UserMustAct) as told, run_lock(tmp_path / "state"):
        pass
    assert f"process {os.getpid()}" in str(told.value)
    assert str(tmp_path / "state") in str(told.value)
    assert told.value.exit_code == 78


def test_runs_on_different_states_do_not_meet(tmp_path: Path) -> None:
    with run_lock(tmp_path / "one"), run_lock(tmp_path / "two"):
        pass


def test_a_sync_beside_a_daemon_gives_up_after_its_wait(tmp_path: Path) -> None:
    with run_lock(tmp_path), pass_lock(tmp_path), pytest.raises(TryLater, match="another pass is under way") as told:
        began = time.monotonic()
        with pass_lock(tmp_path, wait_seconds=0.3):
            pass
    assert 0.3 <= time.monotonic() - began < 5
    assert told.value.exit_code == 1


def test_a_sync_beside_a_daemon_goes_on_when_the_pass_is_through(tmp_path: Path) -> None:
    order = []

    def daemon(held: threading.Event) -> None:
        with pass_lock(tmp_path):
            held.set()
            time.sleep(0.2)
            order.append("daemon")

    held = threading.Event()
    thread = threading.Thread(target=daemon, args=(held,))
    thread.start()
    held.wait(5)
    with pass_lock(tmp_path, wait_seconds=30):
        order.append("sync")
    thread.join()
    assert order == ["daemon", "sync"]


def test_a_lock_can_be_taken_again_and_again(tmp_path: Path) -> None:
    for _ in range(3):
        with run_lock(tmp_path), pass_lock(tmp_path, 0), opening_lock(tmp_path, 0):
            pass


def test_a_killed_holder_holds_nothing(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(UserMustAct, match=f"process {holder.pid}"), run_lock(tmp_path):
            pass
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    with run_lock(tmp_path), pass_lock(tmp_path, 0):
        assert (tmp_path / "run.lock").read_text() == str(os.getpid())


def test_locks_are_for_the_users_eyes_only(tmp_path: Path) -> None:
    with run_lock(tmp_path / "a" / "state"):
        assert stat.S_IMODE((tmp_path / "a" / "state").stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / "a" / "state" / "run.lock").stat().st_mode) == 0o600


def test_a_file_in_the_place_of_the_state_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("not a folder")
    with pytest.raises(UserMustAct, match="a file lies in its place"), run_lock(tmp_path / "state"):
        pass
