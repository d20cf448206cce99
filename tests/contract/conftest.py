"""Every case of the contract once on every server and provider of the table."""

import uuid
from collections.abc import Iterator

import pytest

from contract.ground import Ground, ground
from contract.rows import NAMES, Row, profile_of, row_of
from servers.cyrus import Cyrus, running_cyrus
from servers.mailbox import Mailbox
from servers.quirky import Quirky


@pytest.fixture(scope="session")
def cyrus() -> Iterator[Cyrus]:
    """One Cyrus for the whole run (for each worker of it)."""
    with running_cyrus() as server:
        yield server


@pytest.fixture(scope="session")
def cyrus_inbox() -> Iterator[Cyrus]:
    """One whose folders all lie under INBOX, as at many hosters."""
    with running_cyrus(altnamespace="no") as server:
        yield server


@pytest.fixture(params=NAMES)
def at(request: pytest.FixtureRequest) -> Iterator[Ground]:
    """A fresh mailbox on that server."""
    row = row_of(request.param)
    profile = profile_of(row.name)
    if profile:
        quirky = Quirky(profile, "kim@applicant.example")
        with quirky.serving() as hand, ground(row, hand, quirky) as place:
            yield place
        return
    box = _real(row, request)
    with ground(row, box) as place:
        yield place
    box.close()


def _real(row: Row, request: pytest.FixtureRequest) -> Mailbox:
    if row.name.startswith("cyrus"):
        server = request.getfixturevalue(row.name.replace("-", "_"))
        assert isinstance(server, Cyrus)
        return Mailbox(server.account(uuid.uuid4().hex[:12]))
    box = request.getfixturevalue({"dovecot": "mailbox", "pymap": "pymap_mailbox"}[row.name])
    assert isinstance(box, Mailbox)
    return box
