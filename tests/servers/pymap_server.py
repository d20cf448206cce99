"""The embedded pymap as a test server: the floor of what a mail server can do, as Dovecot is the ceiling."""

import contextlib
from collections.abc import Iterator

from followupd.demo.server import EmbeddedServer
from servers.mailbox import FOLDERS, Account, Mailbox


@contextlib.contextmanager
def pymap_mailbox_of(user: str) -> Iterator[Mailbox]:
    """A server of its own with one fresh user, and that user's mailbox."""
    with EmbeddedServer(user, "loopback-only", folders=FOLDERS) as server:
        box = Mailbox(Account(server.host, server.port, server.user, server.password))
        try:
            yield box
        finally:
            box.close()
