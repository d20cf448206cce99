"""A real Dovecot on this machine's loopback, for the tests alone: own configuration, own folders, gone with the tests.

Any user name logs in with the one password, so every test takes a name nobody has used: a fresh mailbox.
The IMAP greeting carries a token of ours, so a stranger who took the port between our look and Dovecot's bind is seen.
"""

import contextlib
import ctypes
import grp
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from debian_packages import Unavailable
from servers.certificate import make_certificate
from servers.mailbox import Account
from unpacked_dovecot import MODULES, SYSTEM, Installation, find

HOST = "127.0.0.1"
PASSWORD = "loopback-only"
CONFIGURATION = Path(__file__).with_name("dovecot.conf")
STARTS = 5
SECONDS_TO_GREET = 30.0


@dataclass(frozen=True, slots=True)
class Dovecot:
    """A running server. `certificate`: a PEM file to trust for `tls_port`, made out to localhost and 127.0.0.1."""

    host: str
    port: int
    tls_port: int
    certificate: Path
    home: Path
    pid: int

    def account(self, user: str) -> Account:
        """Where and how `user` logs in; the name need not have been used before."""
        return Account(self.host, self.port, user, PASSWORD)

    def log(self) -> str:
        return (self.home / "log").read_text(errors="replace")


@contextlib.contextmanager
def running_dovecot() -> Iterator[Dovecot]:
    """Starts Dovecot and ends it. Raises RuntimeError with the command that helps where there is none."""
    runner = _runner()
    # Under TMPDIR and not in the checkout: nobody must be able to reach it, and a socket's path must be short.
    home = Path(tempfile.mkdtemp(prefix="followupd-dovecot-"))
    try:
        installation = _reachable(_installation(), home)
        make_certificate(home)
        for folder in ("run", "state", "mail"):
            (home / folder).mkdir()
        (home / "run" / MODULES.rstrip(b"\0").decode()).symlink_to(installation.libexec / "modules")
        _hand_over(home, runner)
        process, ports = _start(installation, home, runner)
        try:
            yield Dovecot(HOST, *ports, home / "certificate.pem", home, process.pid)
        finally:
            _end(process)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _runner() -> pwd.struct_passwd:
    """Who Dovecot runs as: it serves no mail as user 0, so root hands it to nobody."""
    return pwd.getpwuid(os.geteuid()) if os.geteuid() else pwd.getpwnam("nobody")


def _installation() -> Installation:
    try:
        return find()
    except Unavailable as missing:
        raise RuntimeError(str(missing)) from None


def _reachable(installation: Installation, home: Path) -> Installation:
    """The installation, or a copy of it in `home` where the checkout is closed to nobody (as /root is)."""
    if os.geteuid() != 0 or installation.root == SYSTEM:
        return installation
    if all(folder.stat().st_mode & 0o001 for folder in (installation.root, *installation.root.parents)):
        return installation
    shutil.copytree(installation.root, home / "root", symlinks=True)
    return Installation(home / "root")


def _hand_over(home: Path, runner: pwd.struct_passwd) -> None:
    if os.geteuid() == 0:
        for path in (home, *home.iterdir()):
            os.chown(path, runner.pw_uid, runner.pw_gid)


def _start(
    installation: Installation, home: Path, runner: pwd.struct_passwd
) -> tuple["subprocess.Popen[bytes]", tuple[int, int]]:
    for _ in range(STARTS):
        token, ports = secrets.token_hex(8), _free_ports()
        (home / "dovecot.conf").write_text(_configuration(installation, home, runner, token, ports))
        process = _launch(installation, home, runner)
        if _greets(process, ports[0], token):
            return process, ports
        _end(process)
    said = "".join((home / name).read_text(errors="replace") for name in ("output", "log") if (home / name).exists())
    raise RuntimeError(f"Dovecot did not start in {STARTS} tries. It said:\n{said[-3000:]}")


def _configuration(
    installation: Installation, home: Path, runner: pwd.struct_passwd, token: str, ports: tuple[int, int]
) -> str:
    values = {
        "home": home,
        "libexec": installation.libexec,
        "token": token,
        "user": runner.pw_name,
        "group": grp.getgrgid(runner.pw_gid).gr_name,
        "uid": runner.pw_uid,
        "gid": runner.pw_gid,
        "password": PASSWORD,
        "port": ports[0],
        "tls_port": ports[1],
    }
    text = CONFIGURATION.read_text()
    for name, value in values.items():
        text = text.replace(f"@{name}@", str(value))
    return text


def _launch(installation: Installation, home: Path, runner: pwd.struct_passwd) -> "subprocess.Popen[bytes]":
    identity: dict[str, Any] = {}
    if os.geteuid() == 0:
        identity = {"user": runner.pw_uid, "group": runner.pw_gid, "extra_groups": []}
    with (home / "output").open("wb") as output:
        # What Dovecot does itself at its start, but with the path of our own doveconf instead of /usr/bin's.
        configured = [str(installation.doveconf), "-c", str(home / "dovecot.conf"), "-f", "service=master", "-e"]
        return subprocess.Popen(
            [*configured, str(installation.binary), "-F"],
            cwd=home,
            env=installation.environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            preexec_fn=_die_with_parent,
            **identity,
        )


def _die_with_parent() -> None:
    """Linux: a pytest that is killed takes its Dovecot along (PR_SET_PDEATHSIG = 1, prctl(2))."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def free_port() -> int:
    """A port nobody listens on just now."""
    return _free_ports()[0]


def _free_ports() -> tuple[int, int]:
    with socket.socket() as one, socket.socket() as other:
        one.bind((HOST, 0))
        other.bind((HOST, 0))
        return one.getsockname()[1], other.getsockname()[1]


def _greets(process: "subprocess.Popen[bytes]", port: int, token: str) -> bool:
    """Whether our own child answers on the port; False as soon as it has died or a stranger greets."""
    until = time.monotonic() + SECONDS_TO_GREET
    while process.poll() is None and time.monotonic() < until:
        try:
            with socket.create_connection((HOST, port), timeout=SECONDS_TO_GREET) as connection:
                return token.encode() in connection.recv(1000)
        except ConnectionRefusedError:
            time.sleep(0.02)
    return False


def _end(process: "subprocess.Popen[bytes]") -> None:
    """By the pid we started and its group, login and mail processes; at once, for nothing of it is kept."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
