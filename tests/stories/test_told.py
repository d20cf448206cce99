"""The stories of docs/stories.md and of dialogues.md, played line by line: what stands there is what happens."""

import re
import shlex
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import out_of_office, reply, sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day

_STORY = re.compile(r"^## (.*?)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
IN_DOCS, MORE = (
    dict[str, str](_STORY.findall(page.read_text(encoding="utf-8")))
    for page in (Path(__file__).parents[2] / "docs" / "stories.md", Path(__file__).with_name("dialogues.md"))
)
TOLD = IN_DOCS | MORE
_LINE = re.compile(r"^ {4}(\S+) (\S+) \| (.+?) \| (.+)$", re.MULTILINE)


def address(name: str) -> str:
    """Everybody of the stories is at one firm."""
    return f"{name} <{name.lower().replace(' ', '.')}@firm.example>"


class Played:
    """A story on its way: the mail that went out, the last that came, and the drafts that were there before."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.mails: dict[str, EmailMessage] = {}
        self.drafts: set[str] = set()
        self.last = EmailMessage()

    def line(self, hour: datetime, who: str, what: str) -> None:
        if who == "you":
            self.sends(hour, what)
        elif who == "followupd":
            self.looks(hour, what.removeprefix("writes "))
        else:
            self.comes(hour, who, what)

    def sends(self, hour: datetime, what: str) -> None:
        if what == "send them":
            for lying in self.story.mailbox.messages("Drafts"):
                self.story.mailbox.delete("Drafts", lying.uid)
                self.story.sends(lying.email, hour)
            return
        if what == "delete them":
            for lying in self.story.mailbox.messages("Drafts"):
                self.story.mailbox.move(lying.uid, "Drafts", "Trash")
            return
        if what.startswith("say: "):
            ended = self.story.run(*shlex.split(what.removeprefix("say: ")), "--at", hour.isoformat())
            assert ended.code == 0, ended.err
            return
        if what.startswith("answer: "):
            mail = reply(self.last, text=f"{what.removeprefix('answer: ')}\n\nMara", at=hour)
            self.story.sends(mail, hour)
            return
        how, _, name = what.rpartition(" to ")
        first = name.split()[0]
        if how == "apply":
            text = (
                f"Dear {name},\n\nI hereby apply for the position of Platform Engineer. My resume is attached.\n\nMara"
            )
            subject, attachments = "Application as Platform Engineer", [("resume.pdf", b"%PDF-1.4")]
        else:
            subject, attachments = f"Advice on platform engineering, {first}", []
            text = (
                f"Dear {name},\n\nI am looking for a position as a platform engineer and read your article. Would you "
                "have twenty minutes for a conversation, so that I may ask for your advice?\n\nKind regards\nMara"
            )
        mail = sent(to=address(name), subject=subject, text=text, at=hour, attachments=attachments)
        self.mails[name] = self.story.sends(mail, hour)

    def comes(self, hour: datetime, who: str, what: str) -> None:
        first = next(iter(self.mails.values()))
        invited = re.fullmatch(r"invites to (\S+) (\S+) with (.+)", what)
        if invited:
            people = [address(who), *(address(name) for name in invited[3].split(", "))]
            self.story.receives(invitation(first, day(invited[1], invited[2]), people, hour), hour)
        elif what.startswith("is away: "):
            self.story.receives(out_of_office(first, text=what.removeprefix("is away: "), at=hour), hour)
        else:
            text = what.removeprefix("answers: ")
            self.last = self.story.receives(reply(first, text=text, at=hour, sender=address(who)), hour)

    def looks(self, hour: datetime, expected: str) -> None:
        self.story.sync(hour)
        lying = {str(m["Message-ID"]): str(m["To"]).partition(" <")[0] for m in self.story.drafts()}
        new = sorted(to for name, to in lying.items() if name not in self.drafts)
        self.drafts |= set(lying)
        assert new == ([] if expected == "nothing" else sorted(expected.removeprefix("to ").split(", "))), hour


@pytest.mark.parametrize("title", TOLD)
def test_what_the_docs_tell_is_what_happens(title: str, mailbox: Mailbox, tmp_path: Path) -> None:
    played = Played(Story(mailbox, tmp_path))
    lines = _LINE.findall(TOLD[title])
    assert len(lines) >= 5
    for date, hour, who, what in lines:
        played.line(day(date, hour), who, what)


def test_three_stories_are_told() -> None:
    assert len(IN_DOCS) == 3 and len(TOLD) == 10
