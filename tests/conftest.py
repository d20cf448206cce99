"""The mailboxes tests are played on: a real Dovecot's, an embedded pymap's, or both in turn."""

import uuid
from collections.abc import Iterator

import pytest

from servers.dovecot import Dovecot, running_dovecot
from servers.mailbox import FOLDERS, Mailbox


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One Dovecot for the whole run (for each worker of it)."""
    with running_dovecot() as server:
        yield server


@pytest.fixture
def mailbox(dovecot: Dovecot) -> Iterator[Mailbox]:
    """A user nobody has used: INBOX, Drafts, Sent, Trash, Junk, Archive, all empty, special-use flags set."""
    box = Mailbox(dovecot.account(f"{uuid.uuid4().hex[:12]}@applicant.example"))
    for folder in FOLDERS:
        box.create(folder)
    yield box
    box.close()
