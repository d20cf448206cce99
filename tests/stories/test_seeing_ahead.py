"""What `simulate` foretells is what happens, when nobody answers and every draft is sent as it is."""

import json
import re
from datetime import datetime, time, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import ZONE, Story, day

MONDAY, NOW = day("2026-03-02"), day("2026-03-06", "12:00")
JO, ADA, BEN = "Jo Keller <jo.keller@firm.example>", "Ada Brandt <ada.brandt@rail.example>", "Ben Bako <b@rail.example>"
CEM, LENE = "Cem Lang <cem.lang@harbour.example>", "Lene Holm <lene.holm@harbour.example>"
EVA, UWE, KIM = "Eva Stern <eva@mill.example>", "Uwe Roth <uwe.roth@sand.example>", "Kim Lee <kim@quay.example>"
BEGUN = "a draft was begun, from the template "
APPLIES = (
    "{greeting},\n\nI hereby apply for the position of {position}. My resume is attached.\n\nKind regards\nMara Winter"
)
ASKS = (
    "Dear {name},\n\nI am looking for a position as an analyst and read your article. Would you have twenty minutes "
    "for a conversation, so that I may ask for your advice?\n\nKind regards\nMara Winter"
)
WEEKS = 5
_ROW = re.compile(r"^  (\w{3} \S+ \S+)  (.+)\n      (.+)$", re.MULTILINE)


def applies(story: Story, to: str, position: str) -> EmailMessage:
    name = to.partition(" <")[0]
    text = APPLIES.format(greeting=f"Dear {name}" if "<" in to else "Hello", position=position)
    files = [("resume.pdf", b"%PDF-1.4")]
    return story.sends(
        sent(to=to, subject=f"Application as {position}", text=text, at=MONDAY, attachments=files), MONDAY
    )


def asks(story: Story, to: str) -> EmailMessage:
    name = to.partition(" <")[0]
    return story.sends(sent(to=to, subject=f"Your article, {name}", text=ASKS.format(name=name), at=MONDAY), MONDAY)


def hears(story: Story, mail: EmailMessage, text: str, on: str) -> EmailMessage:
    return story.receives(reply(mail, text=text, at=day(on)), day(on))


def begun(story: Story) -> None:
    """Eight matters, at eight places."""
    applies(story, JO, "Analyst")
    asks(story, ADA)
    asks(story, BEN)
    met = applies(story, CEM, "Miller")
    story.receives(invitation(met, day("2026-03-09"), [CEM, LENE], day("2026-03-04")), day("2026-03-04"))
    hears(
        story,
        applies(story, EVA, "Clerk"),
        "Thank you. We will decide by 20 March and let you know.\n\nEva Stern",
        "2026-03-04",
    )
    hears(
        story,
        applies(story, UWE, "Cook"),
        "Unfortunately we have decided to go forward with another candidate.\n\nUwe Roth",
        "2026-03-05",
    )
    answer = hears(
        story, asks(story, KIM), "Read the book by Holm first, it answers most of this.\n\nKim", "2026-03-04"
    )
    story.sends(reply(answer, text="Thank you, I will read it.\n\nMara", at=day("2026-03-05")), day("2026-03-05"))
    applies(story, "x@alder.example", "Baker")
    story.sync(NOW)


def foretold(story: Story) -> list[str]:
    """The lines of the table, each with the reason that stands under it; last who rests to the end of it."""
    ended = story.run("simulate", "--weeks", str(WEEKS), "--at", NOW.isoformat())
    assert ended.code == 0, ended.err
    table, _, resting = ended.out.partition("\nAs it stands, nothing more to\n")
    rows = _ROW.findall(table)
    assert len(rows) * 2 == len(table.splitlines()[2:]), table
    return [f"{on} {what} | {why}" for on, what, why in rows] + [
        f"rests {line.strip()}" for line in resting.splitlines()
    ]


def lived(story: Story) -> list[str]:
    """The same as it happens, when each draft is sent at nine and nobody answers."""
    lines, needed, hour = list[str](), set[str](), NOW
    while hour <= NOW + timedelta(weeks=WEEKS):
        report = json.loads(story.sync(hour, "--json").out)
        on, standing = hour.strftime("%a %Y-%m-%d %H:%M"), {one["id"]: one for one in report["pursuits"]}
        lines += [f"{on} {one['to']}: {begun_as(story, one, hour)} | {one['because']}" for one in report["written"]]
        needs = {lacks(standing[one["pursuit"]], one["what"]) for one in report["needs"]}
        lines += [f"{on} {line}" for line in needs - needed]
        moved_on = tuple(one["to"] for one in report["written"])
        needed = {line for line in needed | needs if not line.startswith(moved_on)}
        if report["written"]:
            sends_all(story, hour + timedelta(hours=1, minutes=30))
        hour = datetime.combine(hour.date() + timedelta(days=1), time(7, 30), ZONE)
    rest = [p for p in story.pursuits(hour) if p["state"] != "waiting"]
    return lines + [f"rests {one['contact']}: {one['because']}" for one in rest]


def begun_as(story: Story, written: dict[str, Any], hour: datetime) -> str:
    """The template of a draft, as `why` tells it."""
    (told,) = json.loads(story.run("why", written["pursuit"], "--json", "--at", hour.isoformat()).out)["pursuits"]
    *_, begun = (f["what"] for f in told["facts"] if f["what"].startswith(BEGUN))
    return str(begun).removeprefix(BEGUN)


def lacks(standing: dict[str, Any], what: str) -> str:
    """A row for what cannot be written, or waits for news."""
    letter = standing["next_step"].partition(" ")[0]
    if "only with news" in what:
        return f"{standing['contact']}: {letter}, only with news | {what}"
    return f"{standing['contact']}: {letter}, cannot be written | needed: {what}"


def sends_all(story: Story, at: datetime) -> None:
    for lying in story.mailbox.messages("Drafts"):
        story.mailbox.delete("Drafts", lying.uid)
        story.sends(lying.email, at)
    story.sync(at + timedelta(minutes=10))


def test_what_is_foretold_is_what_happens_when_nobody_answers(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, me='news = "news.toml"')
    begun(story)
    course = ("news", "add", "I have finished a course on statistics.", "--for", "Jo Keller")
    assert story.run(*course, "--at", day("2026-03-06").isoformat()).code == 0
    ahead = foretold(story)
    assert sorted(ahead) == sorted(lived(story))
    assert f"Tue 2026-03-10 07:30 {LENE}: interview-thanks | thanks, the working day after 2026-03-09" in ahead
    missing = (
        "x@alder.example: application-anything-missing, cannot be written | needed: the name of the person to greet"
    )
    assert f"Mon 2026-03-09 07:30 {missing}" in ahead
    assert any(", only with news | " in line for line in ahead) and any("application-news | " in line for line in ahead)
