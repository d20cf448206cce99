"""A pass in this process, the hour an argument, over a wire that may be cut, from a state that can be put back."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

import pytest

from followupd.adapters.imap.session import AccountSettings
from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.config.load import load
from followupd.core.errors import TryLater
from followupd.core.pursuits.pursuit import DraftLife
from followupd.daemon.house import House
from followupd.daemon.report import Report
from followupd.words.library import template_names
from servers.mailbox import Mailbox
from stories.story import Story

PATIENCE = 1.0  # seconds; a server on this machine answers in a few milliseconds, unless the machine is busy


def always() -> bool:
    """Impatient with every connection."""
    return True


def impatient(monkeypatch: pytest.MonkeyPatch, with_this_one: Callable[[], bool] = always) -> None:
    """The daemon waits only so long for an answer, on those connections that are opened while that is asked for."""
    ordinary = AccountSettings.of

    def of(account: Account) -> AccountSettings:
        settings = ordinary(account)
        return replace(settings, timeout=PATIENCE) if with_this_one() else settings

    monkeypatch.setattr(AccountSettings, "of", of)


class Player:
    """Mara's followupd, asked for one pass after the other. `port`: where it finds her server."""

    def __init__(self, story: Story, port: int) -> None:
        self.story = story
        self.kept = story.folder / "kept"
        config = load(story.config, template_names())
        self.policy = config.policy
        self.accounts = tuple(replace(account, port=port) for account in config.accounts)

    @contextmanager
    def house(self) -> Iterator[House]:
        """The daemon from its start to its end."""
        with Ledger.open(self.story.state) as ledger:
            house = House(self.policy, self.accounts, ledger, lambda _: self.story.mailbox.account.password)
            house.strict = True  # a fault of ours is to be seen, not told
            try:
                yield house
            finally:
                house.close_mailboxes()

    def passes(self, *hours: datetime) -> tuple[Report, ...]:
        """One run of the daemon, a pass at each hour."""
        with self.house() as house:
            return tuple(house.pass_at(hour) for hour in hours)

    def keep(self) -> None:
        """Remember the state folder as it is now."""
        shutil.rmtree(self.kept, ignore_errors=True)
        shutil.copytree(self.story.state, self.kept)

    def put_back(self) -> None:
        """The state folder as it was kept, and nothing in Drafts."""
        shutil.rmtree(self.story.state)
        shutil.copytree(self.kept, self.story.state)
        empty(self.story.mailbox, "Drafts")

    def drafts(self) -> tuple[DraftLife, ...]:
        """The lives of our drafts, as the ledger tells them."""
        with self.house() as house:
            return house.memory.history().drafts


def empty(mailbox: Mailbox, folder: str) -> None:
    """Remove what lies there."""
    for uid in mailbox.uids(folder):
        mailbox.delete(folder, uid)


def told_as_passing(report: Report) -> bool:
    """Whether all that went wrong is said to be of the kind that may pass by itself."""
    return all(isinstance(error, TryLater) and all(error.problems) for _, error in report.problems)
