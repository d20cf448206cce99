"""What the mailbox tests share: a way to open a scripted server's mailbox."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from adapters.imap.scripted import Folder, Message
from followupd.adapters.imap.folders import NO_WISHES, Wishes
from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.imap.session import AccountSettings, Security

Opened = Callable[..., Mailbox]


@pytest.fixture
def opened() -> Iterator[Opened]:
    """`opened(port)`: the mailbox of a server on loopback; closed at the end."""
    with ExitStack() as stack:

        def open_one(
            port: int, wishes: Wishes = NO_WISHES, security: Security = "none", cafile: str = "", timeout: float = 30
        ) -> Mailbox:
            settings = AccountSettings(
                "main", "localhost", port, security, "kim@applicant.example", wishes, timeout=timeout, cafile=cafile
            )
            return stack.enter_context(Mailbox.open(settings, "canary-secret"))

        yield open_one


@pytest.fixture(scope="module")
def sparse() -> Folder:
    """150,000 messages: most in two runs, the rest strewn over all of the 32 bits."""
    runs = [*range(1, 60_001), *range(2_000_000_000, 2_000_060_000)]
    strewn = range(2_100_000_000, 2_100_000_000 + 30_000 * 70_000, 70_000)
    return Folder(dict.fromkeys([*runs, *strewn], Message(b"Subject: x\r\n\r\n")))
