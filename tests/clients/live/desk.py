"""Mara's desk for a mail client: a mailbox with drafts the daemon wrote, a submission server, and what it concludes."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import Any, TypeVar

from clients.live.cases import Case
from servers.mail import sent
from servers.mailbox import Mailbox, Stored
from servers.submission import Sink
from stories.story import ZONE, Story

T = TypeVar("T")
EVERY_DAY = 'working_days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]'
MANY = "\n[limits]\nlive_drafts = 20\ndrafts_per_day = 50\n"
TEXT = "Dear {name},\n\nI apply for the position of Analyst.\n\nKind regards\nMara Winter"
# A busy machine may take its time; nothing waits as long as this when all is well.
SECONDS = 60.0


def until(what: str, look: Callable[[], T], seconds: float = SECONDS) -> T:
    """What `look` gives, as soon as it gives something."""
    end = monotonic() + seconds
    while not (found := look()):
        assert monotonic() < end, f"waited in vain until {what}"
        sleep(0.05)
    return found


@dataclass
class Desk:
    """One client's mailbox. The client works at the real hour; the daemon's passes are given theirs."""

    mailbox: Mailbox
    sink: Sink
    story: Story
    now: datetime

    @classmethod
    def laid(cls, mailbox: Mailbox, sink: Sink, folder: Path, cases: tuple[Case, ...]) -> "Desk":
        """Six days ago she applied; yesterday the follow-ups were written, those with an attachment a day before."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "resume.pdf").write_bytes(b"%PDF-1.4\n% nothing in it\n" * 20)
        now = datetime.now(ZONE).replace(microsecond=0)
        attached = tuple(case for case in cases if case.attached)
        others = tuple(case for case in cases if not case.attached)
        story = Story(mailbox, folder, me=f'{EVERY_DAY}\nresume = "resume.pdf"', more=MANY)
        desk = cls(mailbox, sink, story, now)
        morning = now.replace(hour=8, minute=0, second=0)
        desk._apply(attached, morning - timedelta(days=7))
        story.sync(morning - timedelta(days=7) + timedelta(hours=1))
        desk._apply(others, morning - timedelta(days=6))
        story.sync(morning - timedelta(days=2))
        story.config.write_text(story.config.read_text().replace('resume = "resume.pdf"', ""))
        story.sync(morning - timedelta(days=1))
        story.sync(morning - timedelta(days=1) + timedelta(minutes=5))
        assert len(mailbox.messages("Drafts")) == len(cases), mailbox.messages("Drafts")
        return desk

    def _apply(self, cases: tuple[Case, ...], at: datetime) -> None:
        for case in cases:
            mail = sent(to=case.to, subject=case.subject, text=TEXT.format(name=case.to.partition(" <")[0]), at=at)
            if not case.threaded:
                del mail["Message-ID"]  # what cannot be answered by id: its follow-up opens a thread
            self.story.sends(mail, at)

    def look(self, later: timedelta = timedelta()) -> None:
        """A pass of the daemon."""
        self.now = max(self.now, datetime.now(ZONE)) + later
        self.story.sync(self.now)

    def concluded(self, case: Case) -> str:
        """The fate of its draft, as `why` tells it."""
        fates = [found[1] for fact in self.why(case) if (found := re.fullmatch(r"the draft is (.*)", fact["what"]))]
        return fates[-1] if fates else "pending"

    def why(self, case: Case) -> list[dict[str, Any]]:
        """Every fact about it."""
        told = json.loads(self.story.run("why", f"jo@{case.key}.example", "--json", "--at", self.now.isoformat()).out)
        facts: list[dict[str, Any]] = told["pursuits"][0]["facts"]
        return facts

    def of(self, folder: str, case: Case) -> list[Stored]:
        r"""What a client shows there of a case: some leave what they replaced marked \Deleted and remove it later."""
        lying = [m for m in self.mailbox.messages(folder) if r"\Deleted" not in m.flags]
        return [m for m in lying if str(m.email["Subject"]).endswith(case.subject)]
