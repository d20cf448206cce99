"""Where a case is played: one server, the user's hand in the mailbox, a wire that can be cut, and the adapter."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from contract.rows import Row
from faults.proxy import Proxy
from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.imap.session import AccountSettings
from servers.mailbox import Mailbox as Box
from servers.mailbox import quoted
from servers.quirky import Quirky
from servers.quirky_mail import Hand

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FIELDS = ("SUBJECT", "FROM", "MESSAGE-ID")
OUR_ID = "<abcdefghijklmnopqrstuvwxyz@applicant.example>"
OUR_DRAFT = "zyxwvutsrqponmlkjihgfedcba"
LAST_LINE = b"Kim, at the end"
DRAFT = (
    (
        f"From: Kim <kim@applicant.example>\r\nTo: dana@firm.example\r\nMessage-ID: {OUR_ID}\r\n"
        f"X-Draft-Id: {OUR_DRAFT}\r\nSubject: Re: Platform engineer\r\n\r\nDear Ms Adler,\r\n\r\n"
    ).encode()
    + LAST_LINE
    + b"\r\n"
)


@dataclass
class Ground:
    """`quirky`: the played provider, None for a real server."""

    row: Row
    box: Box
    proxy: Proxy
    stack: ExitStack
    quirky: Quirky | None = None

    def opened(self) -> Mailbox:
        """A connection of the adapter's, through the wire; closed at the end of the test."""
        account = self.box.account
        settings = AccountSettings("main", "127.0.0.1", self.proxy.port, "none", account.user, timeout=5)
        return self.stack.enter_context(Mailbox.open(settings, account.password))

    def box_folders(self) -> tuple[str, ...]:
        """The folders the user sees that can hold mail."""
        readable = {quoted(row): row for row in (self.row.drafts, self.row.sent, self.row.trash, self.row.junk)}
        listed = self.box.folders()
        names = [name if isinstance(self.box, Hand) else readable.get(f'"{name}"', name) for name in listed]
        return tuple(name for name, flags in zip(names, listed.values(), strict=True) if r"\Noselect" not in flags)

    def renumber(self, folder: str) -> None:
        """The folder gets another UIDVALIDITY, its messages other UIDs."""
        if isinstance(self.box, Hand):
            self.box.renumber(folder)
            return
        kept = self.box.messages(folder)
        self.box.remove(folder)
        self.box.create(folder)
        for one in kept:
            self.box.deliver(folder, one.raw, one.at, one.flags - {r"\Recent"})


@contextmanager
def ground(row: Row, box: Box, quirky: Quirky | None = None) -> Iterator[Ground]:
    with Proxy((box.account.host, box.account.port)).between() as proxy, ExitStack() as stack:
        yield Ground(row, box, proxy, stack, quirky)


def letter(subject: str, message_id: str = "") -> bytes:
    """A mail from somebody."""
    message_id = message_id or f"<{subject.replace(' ', '-')}@firm.example>"
    head = f"Subject: {subject}\r\nFrom: dana@firm.example\r\nMessage-ID: {message_id}\r\n\r\n"
    return (head + "Dear Kim,\r\n" + "so much to say. " * 20 + "\r\n").encode()
