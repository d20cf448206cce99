"""The mailboxes that are measured: on the tests' Dovecot, filled once and kept in `.cache/bench`."""

import hashlib
import os
import shutil
import socket
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.post import Mail, Post
from servers.dovecot import Dovecot, running_dovecot
from servers.mailbox import FOLDERS, Account, Mailbox

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "bench"
AT_ONCE = 200  # messages an APPEND (RFC 3502)


@dataclass(frozen=True, slots=True)
class Size:
    """How many messages lie in INBOX and in Sent."""

    inbox: int
    sent: int

    @property
    def user(self) -> str:
        """Whose mailbox it is."""
        return f"{self.inbox}-{self.sent}@applicant.example"


@dataclass(frozen=True, slots=True)
class Ground:
    """A running Dovecot, and what lies there."""

    dovecot: Dovecot

    def account(self, size: Size) -> Account:
        """A mailbox of that size; filled now if it was never filled before."""
        account = self.dovecot.account(size.user)
        home = self._home(size.user)
        if not home.exists():
            kept = CACHE / f"{size.user}-{_recipe()}"
            if kept.exists():
                _copy(kept, home)
            else:
                self._fill(account, size)
                _copy(home, kept)
        return account

    def with_folders(self, count: int) -> Account:
        """A mailbox of that many folders, a message in each."""
        account = self.dovecot.account(f"folders-{count}@applicant.example")
        box = Mailbox(account)
        letter = next(Post(1, 10).inbox())
        for name in (*FOLDERS, *(f"Project {number}" for number in range(count - len(FOLDERS) - 1))):
            box.create(name)
            if name != "Drafts":
                box.deliver(name, letter.raw, letter.at)
        box.close()
        return account

    def forget_cache(self, size: Size) -> None:
        """Make it cold: what Dovecot remembers of header fields is gone, as in a mailbox never read before."""
        for file in self._home(size.user).rglob("dovecot.index.cache*"):
            file.unlink()

    def _home(self, user: str) -> Path:
        return self.dovecot.home / "mail" / user

    def _fill(self, account: Account, size: Size) -> None:
        box = Mailbox(account)
        for folder in FOLDERS:
            box.create(folder)
        box.close()
        post = Post(size.inbox, size.sent)
        append(account, "Sent", post.sent())
        append(account, "INBOX", post.inbox())


@contextmanager
def running_ground() -> Iterator[Ground]:
    """Starts the server and ends it."""
    with running_dovecot() as dovecot:
        yield Ground(dovecot)


def append(account: Account, folder: str, mails: Iterable[Mail]) -> None:
    """Puts mail into a folder, many messages a command (MULTIAPPEND, LITERAL+)."""
    with socket.create_connection((account.host, account.port)) as connection, connection.makefile("rb") as answers:
        answers.readline()
        _ask(connection, answers, f"LOGIN {account.user} {account.password}".encode())
        batch: list[bytes] = []
        for mail in mails:
            told = f' ({mail.flags}) "{mail.at:%d-%b-%Y %H:%M:%S +0000}" {{{len(mail.raw)}+}}\r\n'
            batch.append(told.encode() + mail.raw)
            if len(batch) == AT_ONCE:
                _ask(connection, answers, b"APPEND " + folder.encode() + b"".join(batch))
                batch.clear()
        if batch:
            _ask(connection, answers, b"APPEND " + folder.encode() + b"".join(batch))
        _ask(connection, answers, b"LOGOUT")


def _ask(connection: socket.socket, answers: Iterable[bytes], command: bytes) -> None:
    connection.sendall(b"b " + command + b"\r\n")
    for line in answers:
        if line.startswith(b"b "):
            assert line.startswith(b"b OK"), line
            return
    raise ConnectionError("the server hung up")


def _recipe() -> str:
    """Another one when what writes the mail has changed."""
    sources = b"".join((ROOT / "bench" / name).read_bytes() for name in ("post.py", "words.py"))
    return hashlib.blake2b(sources, digest_size=6).hexdigest()


def _copy(source: Path, target: Path) -> None:
    """By renaming at the end, so that it is whole or not there; owned as the server's folders are."""
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(target.name + ".being-made")
    shutil.rmtree(beside, ignore_errors=True)
    shutil.copytree(source, beside)
    owner = target.parent.stat()
    if os.geteuid() == 0:
        for path in (beside, *beside.rglob("*")):
            os.chown(path, owner.st_uid, owner.st_gid)
    beside.rename(target)
