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
from stories.story import Story, day, text_of

_STORY = re.compile(r"^## (.*?)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
IN_DOCS, MORE = (
    dict[str, str](_STORY.findall(page.read_text(encoding="utf-8")))
    for page in (Path(__file__).parents[2] / "docs" / "stories.md", Path(__file__).with_name("dialogues.md"))
)
TOLD = IN_DOCS | MORE
_LINE = re.compile(r"^ {4}(\S+) (\S+) \| (.+?) \| (.+)$", re.MULTILINE)
# What changes in Drafts: what is taken back, and "nothing" and why, "nothing to NAME" and why of them, or "to NAMES"
# and the words of each letter, piece by piece.
_LOOKS = re.compile(
    r"(?:takes back what it wrote to (?P<gone>.+?)(?:, and |$))?"
    r"(?:writes (?P<nothing>nothing)?(?: ?to (?P<names>.+?))?(?:: (?P<told>.+))?)?"
)


def address(name: str, firm: str = "Firm") -> str:
    """Who is of no other firm is at one and the same."""
    return f"{name} <{name.lower().replace(' ', '.')}@{firm.lower()}.example>"


class Played:
    """A story on its way: the mail that went out, the last that came, the drafts that lie there, whose letter has not
    been told yet, and why nothing is written where that is told.
    """

    def __init__(self, story: Story) -> None:
        self.story = story
        self.mails: dict[str, EmailMessage] = {}
        self.lying: dict[str, str] = {}
        self.untold: set[str] = set()
        self.silences: set[str] = set()
        self.last = EmailMessage()

    def line(self, hour: datetime, who: str, what: str) -> None:
        if who == "you":
            self.sends(hour, what)
        elif who.startswith("the letter to "):
            self.reads(who.removeprefix("the letter to "), what)
        elif who == "followupd" and what.startswith("says of "):
            self.tells(hour, *what.removeprefix("says of ").split(": ", 1))
        elif who == "followupd":
            self.looks(hour, what)
        else:
            self.comes(hour, who, what)

    def sends(self, hour: datetime, what: str) -> None:
        if what in ("send them", "delete them"):
            self.handles_drafts(hour, what)
            return
        if what.startswith("say: "):
            ended = self.story.run(*shlex.split(what.removeprefix("say: ")), "--at", hour.isoformat())
            assert ended.code == 0, ended.err
            return
        if what.startswith("answer: "):
            mail = reply(self.last, text=f"{what.removeprefix('answer: ')}\n\nMara", at=hour)
            self.story.sends(mail, hour)
            return
        how, _, whom = what.rpartition(" to ")
        name, _, firm = whom.partition(" of ")
        subject, text, attachments = _APPLIES if how == "apply" else _ASKS
        to, words = address(name, firm or "Firm"), {"name": name, "first": name.split()[0]}
        mail = sent(to=to, subject=subject.format(**words), text=text.format(**words), at=hour, attachments=attachments)
        self.mails[name] = self.story.sends(mail, hour)

    def handles_drafts(self, hour: datetime, what: str) -> None:
        for lying in self.story.mailbox.messages("Drafts"):
            if what == "send them":
                self.story.mailbox.delete("Drafts", lying.uid)
                self.story.sends(lying.email, hour)
            else:
                self.story.mailbox.move(lying.uid, "Drafts", "Trash")
        self.lying = {}

    def comes(self, hour: datetime, who: str, what: str) -> None:
        first = self.mails.get(who) or next(iter(self.mails.values()))
        sender = str(self.mails[who]["To"]) if who in self.mails else address(who)
        invited = re.fullmatch(r"invites to (\S+) (\S+) with (.+)", what)
        coffee = re.fullmatch(r"invites for a coffee on (\S+) (\S+)", what)
        if invited:
            people = [sender, *(address(name) for name in invited[3].split(", "))]
            self.story.receives(invitation(first, day(invited[1], invited[2]), people, hour), hour)
        elif coffee:
            at, said = day(coffee[1], coffee[2]), "Gladly, let us have a coffee."
            self.story.receives(invitation(first, at, [sender], hour, summary="Coffee", text=said), hour)
        elif what.startswith("is away: "):
            self.story.receives(out_of_office(first, text=what.removeprefix("is away: "), at=hour), hour)
        else:
            text = what.removeprefix("answers: ")
            self.last = self.story.receives(reply(first, text=text, at=hour, sender=sender), hour)

    def looks(self, hour: datetime, what: str) -> None:
        """A pass. What it says of drafts is all that has changed in Drafts."""
        told = _LOOKS.fullmatch(what)
        assert told, what
        self.story.sync(hour)
        before, self.lying = self.lying, {str(m["Message-ID"]): _name(m) for m in self.story.drafts()}
        new = [to for name, to in self.lying.items() if name not in before]
        gone = [to for name, to in before.items() if name not in self.lying]
        written = "" if told["nothing"] else told["names"]
        assert (sorted(gone), sorted(new)) == (_names(told["gone"]), _names(written)), hour
        self.untold |= set(new)
        for to in new if told["told"] else ():
            self.reads(to, f"says: {told['told']}")
        if told["nothing"] and told["told"]:
            self.tells(hour, told["names"] or "", told["told"])

    def reads(self, to: str, what: str) -> None:
        """The letter that lies in Drafts says that, piece by piece, or asks nothing."""
        (letter,) = (text_of(draft) for draft in self.story.drafts() if _name(draft) == to)
        if what == "asks nothing":
            assert "?" not in letter, letter
            return
        said = what.removeprefix("says: ").split(" … ")
        places = [" ".join(letter.split()).find(words) for words in said]
        assert -1 not in places and places == sorted(places), (said, letter)
        self.untold.discard(to)

    def tells(self, hour: datetime, name: str, because: str) -> None:
        """What `status` says then of them, or of the only one there is."""
        (of_them,) = (p for p in self.story.pursuits(hour) if str(p["contact"]).startswith(name))
        assert because in (of_them["because"], *of_them["notices"]), of_them
        self.silences.add(because)


_ADVICE = (
    "Dear {name},\n\nI am looking for a position as a platform engineer and read your article. Would you have twenty "
    "minutes for a conversation, so that I may ask for your advice?\n\nKind regards\nMara"
)
_APPLICATION = "Dear {name},\n\nI hereby apply for the position of Platform Engineer. My resume is attached.\n\nMara"
_RESUME = [("resume.pdf", b"%PDF-1.4")]
# Subject, text and files of what the user begins with.
_ASKS: tuple[str, str, list[tuple[str, bytes]]] = ("Advice on platform engineering, {first}", _ADVICE, [])
_APPLIES: tuple[str, str, list[tuple[str, bytes]]] = ("Application as Platform Engineer", _APPLICATION, _RESUME)


def _name(draft: EmailMessage) -> str:
    return str(draft["To"]).partition(" <")[0]


def _names(told: str | None) -> list[str]:
    return sorted(told.split(", ")) if told else []


@pytest.mark.parametrize("title", TOLD)
def test_what_the_docs_tell_is_what_happens(title: str, mailbox: Mailbox, tmp_path: Path) -> None:
    played = Played(Story(mailbox, tmp_path, me='news = "news.toml"'))
    lines = _LINE.findall(TOLD[title])
    assert len(lines) >= 5
    for date, hour, who, what in lines:
        played.line(day(date, hour), who, what)
    assert not played.untold, "the story tells that a letter is written, and not what it says"
    assert played.silences, "the story tells that nothing is written, and not why"


def test_three_stories_are_told() -> None:
    assert len(IN_DOCS) == 3 and len(TOLD) == 12
