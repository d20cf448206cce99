"""Killed with -9 at every step of a pass that writes a draft, and started again: exactly one draft.

The steps are every transaction of the ledger and every command to the server, before and after each. Nothing in the
product knows of this: the child process wraps the two doors itself.
"""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from followupd.adapters.imap.gateway import Gateway
from followupd.adapters.store.ledger import Ledger
from servers.mail import sent
from servers.mailbox import Mailbox
from stories.story import Story, day

MONDAY = day("2026-03-02")
DUE = day("2026-03-09", "07:30")
DOORS: tuple[tuple[type, str], ...] = (
    (Ledger, "record"),
    (Ledger, "remember"),
    *((Gateway, name) for name, of in vars(Gateway).items() if callable(of) and not name.startswith("_")),
)


def test_killed_at_every_step_one_draft_is_written(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nMara Winter"
    story.sends(sent(subject="Application as Analyst", text=text, at=MONDAY), MONDAY)
    story.sync(day("2026-03-06"))
    shutil.copytree(story.state, tmp_path / "before")

    step, killed = 0, True
    while killed:
        shutil.rmtree(story.state)
        shutil.copytree(tmp_path / "before", story.state)
        for uid in mailbox.uids("Drafts"):
            mailbox.delete("Drafts", uid)
        killed = in_child(partial(killed_at, step, story))
        for minutes in (1, 10, 20):
            story.sync(DUE + timedelta(minutes=minutes))
        assert len(mailbox.uids("Drafts")) == 1, f"killed at step {step}"
        step += 1
    assert step > 10, "a pass has more steps than that; the doors were not wrapped"


def test_killed_at_every_step_with_the_ledger_lost_one_draft_is_written(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nMara Winter"
    story.sends(sent(subject="Application as Analyst", text=text, at=MONDAY), MONDAY)
    for step in (0, 5, 9, 12, 15, 18, 21, 24, 27, 30):
        shutil.rmtree(story.state, ignore_errors=True)
        in_child(partial(killed_at, step, story))
        shutil.rmtree(story.state, ignore_errors=True)
        for minutes in (1, 10):
            story.sync(DUE + timedelta(minutes=minutes))
        assert len(mailbox.uids("Drafts")) == 1, f"killed at step {step}"


def killed_at(step: int, story: Story) -> None:
    with wrapped(step):
        story.run("sync", "--at", DUE.isoformat())


@contextmanager
def wrapped(last: int) -> Iterator[None]:
    """Every door counts its steps; the process kills itself at the last one."""
    count = iter(range(1_000_000))

    def pass_through(door: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **named: Any) -> Any:
            die_at(next(count), last)
            result = door(*arguments, **named)
            die_at(next(count), last)
            return result

        return counted

    for kind, name in DOORS:
        setattr(kind, name, pass_through(getattr(kind, name)))
    yield


def die_at(step: int, last: int) -> None:
    if step == last:
        os.kill(os.getpid(), signal.SIGKILL)


def in_child(act: Callable[[], None]) -> bool:
    """Run it in a forked process; whether that was killed. It must not end in any other way but well."""
    child = os.fork()
    if child == 0:
        try:
            act()
            os._exit(0)
        finally:
            os._exit(1)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert ended in (0, -signal.SIGKILL), "the child itself failed"
    return ended != 0
