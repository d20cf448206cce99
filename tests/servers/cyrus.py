"""A real Cyrus on this machine's loopback, for the tests alone: own configuration, own folders, gone with the tests.

Its users are made one by one (`account`); Cyrus makes their folders at the first login, with special-use flags in
lower case, as its own `autocreate` does it.
"""

import contextlib
import ctypes
import os
import pwd
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
from servers.mailbox import FOLDERS, Account
from unpacked_cyrus import SYSTEM, Installation, find

HOST = "127.0.0.1"
PASSWORD = "loopback-only"
REALM = "loopback.example"
STARTS = 5
SECONDS_TO_GREET = 30.0

IMAPD = """\
configdirectory: {home}/state
partition-default: {home}/mail
defaultpartition: default
servername: {realm}
serverinfo: on
cyrus_user: {user}
admins: admin
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: {home}/sasldb
sasl_mech_list: PLAIN
allowplaintext: yes
altnamespace: {altnamespace}
unixhierarchysep: no
virtdomains: off
autocreate_quota: 0
autocreate_post: yes
autocreate_inbox_folders: {folders}
xlist-drafts: Drafts
xlist-sent: Sent
xlist-trash: Trash
xlist-junk: Junk
xlist-archive: Archive
specialuse_protect: \\Important
idlesocket: {home}/state/idle
notifysocket: {home}/state/notify
lmtpsocket: {home}/state/lmtp
syslog_prefix: followupd-test
"""
# A block's name and its brace on one line, the entries and the other brace on lines of their own: otherwise exit 78,
# or nothing is started, without a word.
MASTER = """\
START {{
  recover cmd="{programs}/ctl_cyrusdb -C {home}/imapd.conf -r"
}}
SERVICES {{
  imap cmd="{programs}/imapd -C {home}/imapd.conf -U 200" listen="{host}:{port}" proto="tcp4" prefork=2
}}
EVENTS {{
}}
"""

FOLDERS_OF_STATE = (
    "db",
    "db.backup1",
    "db.backup2",
    "proc",
    "socket",
    "user",
    "quota",
    "ptclient",
    "lock",
    "log",
    "msg",
)


@dataclass(frozen=True, slots=True)
class Cyrus:
    """A running server."""

    port: int
    home: Path
    pid: int
    installation: Installation
    identity: dict[str, Any]

    def account(self, user: str) -> Account:
        """A new user (letters and digits), whose folders appear at the first login."""
        subprocess.run(
            [str(self.installation.saslpasswd), "-c", "-p", "-f", str(self.home / "sasldb"), "-u", REALM, user],
            input=PASSWORD.encode(),
            env=self.installation.environment(),
            stdout=subprocess.DEVNULL,
            check=True,
            **self.identity,
        )
        return Account(HOST, self.port, user, PASSWORD)


@contextlib.contextmanager
def running_cyrus(altnamespace: str = "yes") -> Iterator[Cyrus]:
    """Starts Cyrus and ends it. Raises RuntimeError with the command that helps where there is none."""
    runner = pwd.getpwuid(os.geteuid()) if os.geteuid() else pwd.getpwnam("nobody")
    home = Path(tempfile.mkdtemp(prefix="followupd-cyrus-"))
    try:
        installation = _reachable(_installation(), home)
        for folder in ("state", "mail"):
            (home / folder).mkdir()
        for folder in FOLDERS_OF_STATE:
            (home / "state" / folder).mkdir()
        process, port, identity = _start(installation, home, runner, altnamespace)
        try:
            yield Cyrus(port, home, process.pid, installation, identity)
        finally:
            _end(process)
    finally:
        shutil.rmtree(home, ignore_errors=True)


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


def _start(
    installation: Installation, home: Path, runner: pwd.struct_passwd, altnamespace: str
) -> tuple["subprocess.Popen[bytes]", int, dict[str, Any]]:
    identity: dict[str, Any] = {}
    if os.geteuid() == 0:
        identity = {"user": runner.pw_uid, "group": runner.pw_gid, "extra_groups": []}
    for _ in range(STARTS):
        port = _free_port()
        values = {"home": home, "programs": installation.programs, "host": HOST, "port": port, "realm": REALM}
        values |= {"user": runner.pw_name, "altnamespace": altnamespace, "folders": " | ".join(FOLDERS)}
        (home / "imapd.conf").write_text(IMAPD.format(**values))
        (home / "cyrus.conf").write_text(MASTER.format(**values))
        _hand_over(home, runner)
        process = _launch(installation, home, identity)
        if _greets(process, port):
            return process, port, identity
        _end(process)
    said = (home / "output").read_text(errors="replace")
    raise RuntimeError(f"Cyrus did not start in {STARTS} tries. It said:\n{said[-3000:]}")


def _hand_over(home: Path, runner: pwd.struct_passwd) -> None:
    if os.geteuid() == 0:
        own = (home, *home.iterdir(), *(home / "state").iterdir())
        for path in own:
            os.chown(path, runner.pw_uid, runner.pw_gid)


def _launch(installation: Installation, home: Path, identity: dict[str, Any]) -> "subprocess.Popen[bytes]":
    configured = ["-C", str(home / "imapd.conf"), "-M", str(home / "cyrus.conf"), "-p", str(home / "pid"), "-D"]
    with (home / "output").open("wb") as output:
        return subprocess.Popen(
            [str(installation.master), *configured],
            cwd=home,
            env=installation.environment() | _user(home),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            preexec_fn=_die_with_parent,
            **identity,
        )


def _user(home: Path) -> dict[str, str]:
    """Who Cyrus is to run as; otherwise it looks for a user of its own name."""
    return {"CYRUS_USER": pwd.getpwuid(home.stat().st_uid).pw_name}


def _die_with_parent() -> None:
    """Linux: a pytest that is killed takes its Cyrus along (PR_SET_PDEATHSIG = 1, prctl(2))."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind((HOST, 0))
        port: int = one.getsockname()[1]
        return port


def _greets(process: "subprocess.Popen[bytes]", port: int) -> bool:
    """Whether a Cyrus answers on the port; False as soon as our own child has died."""
    until = time.monotonic() + SECONDS_TO_GREET
    while process.poll() is None and time.monotonic() < until:
        try:
            with socket.create_connection((HOST, port), timeout=SECONDS_TO_GREET) as connection:
                return REALM.encode() in connection.recv(1000)
        except ConnectionRefusedError:
            time.sleep(0.02)
    return False


def _end(process: "subprocess.Popen[bytes]") -> None:
    """By the pid we started and its group; at once, for nothing of it is kept."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
