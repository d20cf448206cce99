"""The mailboxes tests are played on: a real Dovecot's, an embedded pymap's, or both in turn."""

import uuid
from collections.abc import Iterator

import pytest
from hypothesis import settings

from servers.dovecot import Dovecot, running_dovecot
from servers.mailbox import FOLDERS, Mailbox
from servers.pymap_server import pymap_mailbox_of

# A busy machine is no fault of the code: no test promises seconds.
settings.register_profile("followupd", deadline=None)
settings.load_profile("followupd")


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One Dovecot for the whole run (for each worker of it)."""
    with running_dovecot() as server:
        yield server


@pytest.fixture
def mailbox(dovecot: Dovecot) -> Iterator[Mailbox]:
    """A user nobody has used: INBOX, Drafts, Sent, Trash, Junk, Archive, all empty, special-use flags set."""
    box = Mailbox(dovecot.account(_new_user()))
    for folder in FOLDERS:
        box.create(folder)
    yield box
    box.close()


@pytest.fixture
def pymap_mailbox() -> Iterator[Mailbox]:
    """The same folders on a pymap of its own, without special-use flags: it has none."""
    with pymap_mailbox_of(_new_user()) as box:
        yield box


@pytest.fixture(params=["dovecot", "pymap"])
def any_mailbox(request: pytest.FixtureRequest) -> Mailbox:
    """Runs the test twice: on the ceiling and on the floor."""
    box = request.getfixturevalue({"dovecot": "mailbox", "pymap": "pymap_mailbox"}[request.param])
    assert isinstance(box, Mailbox)
    return box


def _new_user() -> str:
    return f"{uuid.uuid4().hex[:12]}@applicant.example"
