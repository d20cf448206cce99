"""What `simulate` foretells is what happens, when nobody answers and every draft is sent as it is."""

import json
import re
from collections.abc import Callable
from datetime import datetime, time, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from servers.mail import ME, out_of_office, reply, sent, written
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
_KEPT_BACK = "; kept back until then: "
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


def foretold(story: Story, now: datetime = NOW) -> list[str]:
    """The lines of the table, each with the reason that stands under it; last who rests to the end of it."""
    ended = story.run("simulate", "--weeks", str(WEEKS), "--at", now.isoformat())
    assert ended.code == 0, ended.err
    table, _, resting = ended.out.partition("\nAs it stands, nothing more to\n")
    rows = _ROW.findall(table)
    assert len(rows) * 2 == len(table.splitlines()[2:]), table
    return [f"{on} {what} | {why.partition(_KEPT_BACK)[0]}" for on, what, why in rows] + [
        f"rests {line.strip()}" for line in resting.splitlines()
    ]


def lived(story: Story, now: datetime = NOW) -> list[str]:
    """The same as it happens, when each draft is sent at nine and nobody answers."""
    lines, needed, hour = list[str](), set[str](), now
    while hour <= now + timedelta(weeks=WEEKS):
        report = json.loads(story.sync(hour, "--json").out)
        on, standing = hour.strftime("%a %Y-%m-%d %H:%M"), {one["id"]: one for one in report["pursuits"]}
        letters = begun_as(story, report["written"], hour)
        lines += [f"{on} {one['to']}: {letter} | {one['because']}" for one, letter in letters]
        needs = {lacks(standing[one["pursuit"]], one["what"]) for one in report["needs"]}
        lines += [f"{on} {line}" for line in needs - needed]
        moved_on = tuple(one["to"] for one in report["written"])
        needed = {line for line in needed | needs if not line.startswith(moved_on)}
        if report["written"]:
            sends_all(story, hour + timedelta(hours=1, minutes=30))
        hour = datetime.combine(hour.date() + timedelta(days=1), time(7, 30), ZONE)
    rest = [p for p in story.pursuits(hour) if p["state"] != "waiting"]
    return lines + [f"rests {one['contact']}: {one['because']}" for one in rest]


def begun_as(story: Story, written: list[dict[str, Any]], hour: datetime) -> list[tuple[dict[str, Any], str]]:
    """Each draft with its template, as `why` tells it."""
    found = []
    for name in dict.fromkeys(one["pursuit"] for one in written):
        (told,) = json.loads(story.run("why", name, "--json", "--at", hour.isoformat()).out)["pursuits"]
        begun = [f["what"].removeprefix(BEGUN) for f in told["facts"] if f["what"].startswith(BEGUN)]
        of_it = [one for one in written if one["pursuit"] == name]
        found += list(zip(of_it, begun[-len(of_it) :], strict=True))
    return found


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


REX = "Rex Hunter <rex.hunter@agency.example>"
NAMES = (
    "Dear Ms Winter,\n\nthank you for writing. I am not the right person for this, please contact my friend Kim Lee "
    "(kim@quay.example), who knows that field well.\n\nAda Brandt"
)
OUTREACH = (
    "Dear Mara,\n\nI came across your profile and am recruiting for a client in Berlin: they have an open position as "
    "Data Engineer. Would you be interested in hearing more?\n\nRex Hunter\nRecruiting Partner"
)
CALL = (
    '\n[[sequence]]\nname = "application"\n[[sequence.step]]\nafter = "3 business days"\nchannel = "call"\n'
    'note = "call them"\n[[sequence.step]]\nafter = "5 business days"\ntemplate = "application-status"\n'
    'ask = "status"\n'
)


def says(story: Story, at: datetime, *words: str) -> None:
    ended = story.run(*words, "--at", at.isoformat())
    assert ended.code == 0, ended.err


def named(story: Story) -> datetime:
    """Ada names Kim on Wednesday."""
    hears(story, asks(story, ADA), NAMES, "2026-03-04")
    return day("2026-03-04", "12:00")


def searched(story: Story) -> None:
    """She applied at three firms, has met Cem and thanked him; Ada and Ben gave her advice."""
    for to, position in ((JO, "Analyst"), (CEM, "Librarian"), (EVA, "Clerk")):
        applies(story, to, position)
    for to in (ADA, BEN):
        answer = hears(story, asks(story, to), "Gladly: read the book by Holm first.", "2026-03-03")
        thanks = reply(answer, text="Thank you, I will read it.", at=day("2026-03-03", "12:00"))
        story.sends(thanks, day("2026-03-03", "12:00"))
    story.sync(day("2026-03-03", "13:00"))
    says(story, day("2026-03-03", "14:00"), "log", "Cem Lang", "meeting")
    story.sync(day("2026-03-04", "07:30"))
    sends_all(story, day("2026-03-04", "09:00"))


def won(story: Story) -> datetime:
    """On a Saturday Jo's firm takes her."""
    searched(story)
    says(story, day("2026-03-07", "11:00"), "won", "Jo Keller")
    return day("2026-03-07", "12:00")


def offered(story: Story) -> datetime:
    """Jo makes her an offer, and Cem is still to decide, on whose side Saturday is no day to write."""
    searched(story)
    says(story, day("2026-03-07", "11:00"), "offer", "Jo Keller", "--until", "2026-03-20")
    return day("2026-03-07", "12:00")


def new_search(story: Story) -> datetime:
    """What she won is over in April, and she applies again."""
    story.passes(won(story), day("2026-03-10", "07:30"))
    sends_all(story, day("2026-03-10", "09:00"))
    story.passes(day("2026-03-11"), day("2026-04-28"), every=timedelta(weeks=1))
    at = day("2026-04-28")
    text = APPLIES.format(greeting="Dear Uwe Roth", position="Cook")
    story.sends(sent(to=UWE, subject="Application as Cook", text=text, at=at), at)
    return day("2026-04-28", "12:00")


def acknowledged(story: Story) -> datetime:
    heard, at = applies(story, JO, "Analyst"), day("2026-03-04")
    text = "Thank you for your application. We have received it and will be in touch.\n\nThis is an automatic message."
    story.receives(reply(heard, text=text, at=at, sender="Careers <no-reply@firm.example>"), at)
    return day("2026-03-04", "12:00")


def recruited(story: Story) -> datetime:
    outreach = written(sender=REX, subject="Open position: Data Engineer", text=OUTREACH, at=MONDAY)
    story.receives(outreach, MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    answer = reply(outreach, text="Gladly. Which firm is it?", at=day("2026-03-03"), sender=ME)
    answer.replace_header("To", REX)
    story.sends(answer, day("2026-03-03"))
    return day("2026-03-03", "12:00")


def invited(story: Story) -> datetime:
    """Ada invites her for a coffee on Friday."""
    asked = asks(story, ADA)
    summary, text = "Coffee", "Gladly. Let us have a coffee on Friday."
    coffee = invitation(asked, day("2026-03-06"), [ADA], day("2026-03-03"), summary=summary, text=text)
    story.receives(coffee, day("2026-03-03"))
    return day("2026-03-04", "12:00")


def away(story: Story) -> datetime:
    """Jo is away until the 16th, and she herself for the week in which Ada's name would be taken up."""
    hears(story, asks(story, ADA), NAMES, "2026-03-04")
    note = out_of_office(applies(story, JO, "Analyst"), text=_BACK, at=day("2026-03-03"))
    story.receives(note, day("2026-03-03"))
    says(story, day("2026-03-04", "11:00"), "away", "2026-03-05..2026-03-11")
    return day("2026-03-04", "12:00")


_BACK = "I am out of the office until 16 March 2026."


def put_off(story: Story) -> datetime:
    """Ada's name is put off, Jo is pinned to a Saturday."""
    hears(story, asks(story, ADA), NAMES, "2026-03-04")
    applies(story, JO, "Analyst")
    story.sync(day("2026-03-04", "11:00"))
    says(story, day("2026-03-04", "11:30"), "snooze", "Ada Brandt", "--until", "2026-03-12")
    says(story, day("2026-03-04", "11:30"), "pin", "Jo Keller", "2026-03-14")
    return day("2026-03-04", "12:00")


def called(story: Story) -> datetime:
    applies(story, JO, "Analyst")
    return day("2026-03-04", "12:00")


@pytest.mark.parametrize(
    ("begun", "letters", "more"),
    [
        (named, ("referral-thanks", "referral-introduction"), ""),
        (won, ("withdrawal", "good-news", "good-news"), ""),
        (won, ("withdrawal", "good-news", "good-news"), "\n[limits]\ndrafts_per_day = 1\n"),
        (offered, ("offer-deadline",), ""),
        (new_search, ("search-again", "search-again"), ""),
        (acknowledged, ("acknowledged-status",), ""),
        (recruited, ("recruiter-status",), ""),
        (invited, ("conversation-thanks",), ""),
        (away, ("referral-thanks", "referral-introduction", "application-status"), ""),
        (put_off, ("referral-thanks", "referral-introduction", "application-anything-missing"), ""),
        (called, ("application-status",), CALL),
    ],
)
def test_so_is_what_an_occasion_asks_for_and_what_a_hold_puts_off(
    mailbox: Mailbox, tmp_path: Path, begun: Callable[[Story], datetime], letters: tuple[str, ...], more: str
) -> None:
    story = Story(mailbox, tmp_path, me='seeking = "a position in data engineering"', more=more)
    now = begun(story)
    story.sync(now)
    ahead = foretold(story, now)
    drafts = [line.partition(" | ")[0].rpartition(": ")[2] for line in ahead]
    assert [drafts.count(name) for name in letters] == [letters.count(name) for name in letters], ahead
    assert sorted(ahead) == sorted(lived(story, now))
