"""What systemd is told, and that the unit it reads keeps its word."""

import os
import re
import socket
from datetime import timedelta
from pathlib import Path

import pytest

from followupd.adapters import systemd

UNIT = Path(__file__).parents[2] / "systemd" / "followupd.service"


def _listening(address: str) -> socket.socket:
    supervisor = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    supervisor.bind(address)
    supervisor.settimeout(5)
    return supervisor


def test_systemd_hears_that_we_are_ready_on_a_socket_with_a_path(tmp_path: Path) -> None:
    with _listening(str(tmp_path / "notify")) as supervisor:
        environment = {"NOTIFY_SOCKET": str(tmp_path / "notify")}
        assert systemd.notify(f"{systemd.READY}\n{systemd.status('Watching 2 accounts')}", environment)
        assert supervisor.recv(1000) == b"READY=1\nSTATUS=Watching 2 accounts"


def test_systemd_hears_us_on_an_abstract_socket() -> None:
    name = f"followupd-test-{os.getpid()}"
    with _listening("\0" + name) as supervisor:
        assert systemd.notify(systemd.WATCHDOG, {"NOTIFY_SOCKET": "@" + name})
        assert supervisor.recv(1000) == b"WATCHDOG=1"


@pytest.mark.parametrize(
    "address", ["", "@", "vsock:2:1234", "relative", "/nowhere/at/all", "/a\0b", "/" + "long" * 100, "/\ud800"]
)
def test_a_supervisor_that_cannot_be_reached_never_stops_us(address: str) -> None:
    assert not systemd.notify(systemd.READY, {"NOTIFY_SOCKET": address})
    assert not systemd.notify(systemd.READY, {})


def test_a_supervisor_that_does_not_read_holds_nobody_up(tmp_path: Path) -> None:
    with _listening(str(tmp_path / "notify")) as supervisor:
        supervisor.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
        environment = {"NOTIFY_SOCKET": str(tmp_path / "notify")}
        sent = [systemd.notify(systemd.WATCHDOG, environment)]
        while sent[-1] and len(sent) < 5000:
            sent.append(systemd.notify(systemd.WATCHDOG, environment))
        assert sent[0]
        assert not sent[-1]


def test_a_status_cannot_smuggle_in_another_message() -> None:
    assert systemd.status("all is well\nMAINPID=1\r\n") == "STATUS=all is well MAINPID=1"


def test_the_watchdog_is_petted_twice_as_often_as_systemd_asks() -> None:
    assert systemd.watchdog_interval({"WATCHDOG_USEC": "30000000"}) == timedelta(seconds=15)
    assert systemd.watchdog_interval({"WATCHDOG_USEC": "2", "WATCHDOG_PID": str(os.getpid())}) is not None


@pytest.mark.parametrize("asked", ["", "0", "-5", "soon", "9" * 40])
def test_without_a_watchdog_there_is_nothing_to_pet(asked: str) -> None:
    assert systemd.watchdog_interval({"WATCHDOG_USEC": asked}) is None
    assert systemd.watchdog_interval({"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": str(os.getppid())}) is None
    assert systemd.watchdog_interval({}) is None


def test_every_line_of_the_unit_is_explained_beside_it() -> None:
    explained = (UNIT.parent / "README.md").read_text(encoding="utf-8")
    keys = set(re.findall(r"^#?([A-Z]\w+)=", UNIT.read_text(encoding="utf-8"), re.MULTILINE))
    ordinary = {"Description", "WantedBy", "ExecStart"}
    folders = {"ConfigurationDirectoryMode", "StateDirectoryMode"}  # explained as "their Mode="
    assert {key for key in keys - ordinary - folders if f"{key}=" not in explained} == set()
    assert len(keys) > 30


def test_a_service_that_needs_the_user_is_not_restarted() -> None:
    lines = UNIT.read_text(encoding="utf-8").splitlines()
    assert "RestartPreventExitStatus=78" in lines
    assert "Restart=on-failure" in lines
    assert "ExecStart=%h/.local/bin/followupd run" in lines
