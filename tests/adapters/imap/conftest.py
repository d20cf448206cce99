"""What the mailbox tests share: a way to open a scripted server's mailbox."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from followupd.adapters.imap.folders import NO_WISHES, Wishes
from followupd.adapters.imap.mailbox import Mailbox
from followupd.adapters.imap.session import AccountSettings, Security

Opened = Callable[..., Mailbox]


@pytest.fixture
def opened() -> Iterator[Opened]:
    """`opened(port)`: the mailbox of a server on loopback; closed at the end."""
    with ExitStack() as stack:

        def open_one(port: int, wishes: Wishes = NO_WISHES, security: Security = "none", cafile: str = "") -> Mailbox:
            settings = AccountSettings(
                "main", "localhost", port, security, "kim@applicant.example", wishes, timeout=1, cafile=cafile
            )
            return stack.enter_context(Mailbox.open(settings, "canary-secret"))

        yield open_one
