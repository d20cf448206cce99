"""Clients whose behaviour is only reported, played on a real mailbox by what is said of them: one small file each."""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from clients import page
from servers.mail import sent
from servers.mailbox import Mailbox
from stories.story import Story, day

REPORTED = sorted(Path(__file__).with_name("reported").glob("*.toml"))
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nKind regards\nMara Winter"
DUE = day("2026-03-09", "07:30")
FOUND: dict[str, list[str]] = {}


def as_left(raw: bytes, kept: dict[str, Any], number: int, at: datetime) -> bytes:
    """The draft as that client leaves it: headers dropped or made anew, one word changed, another Date."""
    head, _, body = raw.partition(b"\r\n\r\n")
    fields = head.replace(b"\r\n ", b"\n ").split(b"\r\n")
    gone = [b"Date:"]
    gone += [] if kept["header"] else [b"X-Draft-Id:"]
    gone += [] if kept["references"] else [b"References:"]
    gone += [] if kept["in_reply_to"] else [b"In-Reply-To:"]
    original = next(field for field in fields if field.startswith(b"Message-ID:"))
    new = [f"Date: {at:%a, %d %b %Y %H:%M:%S %z}".encode()]
    if kept["id"] != "kept":
        gone.append(b"Message-ID:")
        new.append(f"Message-ID: <{number}.new@client.example>".encode())
    if "original" in kept["id"]:
        new.append(b"X-Microsoft-Original-" + original)
    left = [field.replace(b"\n ", b"\r\n ") for field in fields if not field.startswith(tuple(gone))]
    return b"\r\n".join(left + new) + b"\r\n\r\n" + body.replace(b"easy", b"simple")


def play(told: dict[str, Any], story: Story) -> list[str]:
    """Saved twice, then sent. Gives what the daemon concluded after each."""
    concluded = []
    for number in (1, 2):
        at = DUE + timedelta(hours=number)
        (draft,) = story.mailbox.messages("Drafts")
        saved = as_left(draft.raw, told["saved"], number, at)
        story.mailbox.deliver("Drafts", saved, at)
        story.mailbox.delete("Drafts", draft.uid)
        show_drafts(told, story, at)
        story.sync(at + timedelta(minutes=1))
        concluded.append(fate(story, at + timedelta(minutes=2)))
    at = DUE + timedelta(hours=3)
    (draft,) = story.mailbox.messages("Drafts")
    story.mailbox.delete("Drafts", draft.uid)
    show_drafts(told, story, at)
    for kept, places in ((told["sent"], told["copies"]), (told["saved"], told.get("copies_as_saved", ()))):
        for place in places:
            story.mailbox.deliver(place, as_left(draft.raw, kept, 3, at), at, (r"\Seen",))
    story.passes(at + timedelta(minutes=1), at + timedelta(days=2))
    return [*concluded, fate(story, at + timedelta(days=2, minutes=1))]


def show_drafts(told: dict[str, Any], story: Story, at: datetime) -> None:
    r"""Where a server shows drafts among all mail, what lies in Drafts lies there too, marked \Draft."""
    if folder := told.get("shows_drafts_in"):
        for uid in story.mailbox.uids(folder):
            story.mailbox.delete(folder, uid)
        for draft in story.mailbox.messages("Drafts"):
            story.mailbox.deliver(folder, draft.raw, at, (r"\Draft", r"\Seen"))


def fate(story: Story, at: datetime) -> str:
    lines = story.run("why", "keller", "--at", at.isoformat()).out.splitlines()
    return [line.partition("the draft is ")[2] for line in lines if "the draft is " in line][-1]


@pytest.mark.parametrize("file", REPORTED, ids=lambda file: str(file.stem))
def test_a_client_that_does_as_is_reported_leaves_enough(file: Path, mailbox: Mailbox, tmp_path: Path) -> None:
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    story = Story(mailbox, tmp_path)
    if folder := told.get("shows_drafts_in"):
        mailbox.create(folder)
    monday = day("2026-03-02")
    story.sends(sent(subject="Application as Analyst", text=TEXT, at=monday), monday)
    story.sync(DUE)
    story.sync(DUE + timedelta(minutes=2))
    concluded = play(told, story)
    assert concluded == ["edited", "edited", "sent edited"]
    assert story.drafts() == []
    (pursuit,) = story.pursuits(DUE + timedelta(days=3))
    assert pursuit["due"].startswith("2026-03-18"), "the step is done once, and the next wait counts from it"
    row = f"| {told['name']} | {' | '.join(concluded)} |\n"
    assert row in page.PAGE.read_text(encoding="utf-8")
