"""Mara is away: what she would have told others waits for her; what grows old is let go, and said once."""

import json
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import out_of_office, reply
from servers.mailbox import Mailbox
from stories.story import Story, day
from stories.test_holding_back import applies, asks, first_draft, sends_all, to_whom

MONDAY = day("2026-03-02")
ADA, CEM = "Ada Brandt <ada.brandt@rail.example>", "Cem Lang <cem.lang@harbour.example>"
NAMES = (
    "Dear Ms Winter,\n\nthank you for writing. I am not the right person for this, please contact my friend Kim Lee "
    "(kim.lee@quay.example), who knows that field well.\n\nAda Brandt"
)
TWO_A_DAY = "\n[limits]\ndrafts_per_day = 2\n"


def says(story: Story, at: str, *words: str) -> None:
    ended = story.run(*words, "--at", day(at, "12:00").isoformat())
    assert ended.code == 0, ended.err


def searched(story: Story) -> None:
    """Mara applied to Jo and to Cem, whom she has met and thanked; Ada advised her."""
    applies(story)
    applies(story, CEM, "Librarian")
    answer = reply(asks(story, ADA), text="Gladly: read the book by Holm first.", at=day("2026-03-03"))
    story.receives(answer, day("2026-03-03"))
    thanks = reply(answer, text="Thank you, I will read it.", at=day("2026-03-03", "11:00"))
    story.sends(thanks, day("2026-03-03", "11:00"))
    story.sync(day("2026-03-03", "11:30"))
    says(story, "2026-03-03", "log", "Cem Lang", "meeting")
    story.sync(day("2026-03-04", "07:30"))
    sends_all(story, "2026-03-04")


@pytest.mark.parametrize(("last", "back"), [("2026-04-03", "2026-04-06"), ("2026-04-17", "2026-04-20")])
def test_what_she_won_before_a_long_absence_is_told_when_she_is_back(
    mailbox: Mailbox, tmp_path: Path, last: str, back: str
) -> None:
    story = Story(mailbox, tmp_path)
    searched(story)
    says(story, "2026-03-05", "away", f"2026-03-05..{last}")
    says(story, "2026-03-05", "won", "Jo Keller")
    assert first_draft(story, "2026-03-05", back, "12:05") == back
    assert to_whom(story) == ["Ada Brandt", "Cem Lang"]


def test_what_she_won_is_told_though_nobody_had_looked_for_weeks(mailbox: Mailbox, tmp_path: Path) -> None:
    """Her machine stood still for more than ten business days; then she wins, and sends each letter as it is."""
    story = Story(mailbox, tmp_path)
    searched(story)
    story.sync(day("2026-04-13"))
    told = story.run("status", "--at", day("2026-04-13", "11:00").isoformat()).out
    assert told.count("from before") == 3
    assert story.run("track", "Jo Keller", "--at", day("2026-04-13", "11:30").isoformat()).code == 0
    says(story, "2026-04-13", "won", "Jo Keller")
    assert first_draft(story, "2026-04-14", "2026-04-17", "07:30") == "2026-04-14"
    assert to_whom(story) == ["Ada Brandt", "Cem Lang"]
    sends_all(story, "2026-04-14")
    story.passes(day("2026-04-15"), day("2026-04-24"))
    assert to_whom(story) == []


def test_nothing_piles_up_while_she_is_away_however_much_there_is_to_tell(mailbox: Mailbox, tmp_path: Path) -> None:
    """Ada names Kim, Cem has met her, and at two firms she would ask how things stand."""
    story = Story(mailbox, tmp_path, me='away = ["2026-03-05..2026-04-03"]', more=TWO_A_DAY)
    named = asks(story, ADA)
    for to, position in (
        (CEM, "Librarian"),
        ("Ann Aldo <ann@aldo.example>", "Cook"),
        ("Ben Bako <b@bako.example>", "Miller"),
    ):
        applies(story, to, position)
    story.sync(day("2026-03-02", "12:00"))
    story.receives(reply(named, text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    says(story, "2026-03-04", "log", "Cem Lang", "meeting")
    assert first_draft(story, "2026-03-04", "2026-04-06", "07:30") == "2026-04-06"
    written = [to_whom(story)]
    for n in range(6, 16):
        sends_all(story, f"2026-04-{n:02}")
        story.sync(day(f"2026-04-{n + 1:02}", "07:30"))
        written.append(to_whom(story))
    assert written[0] == ["Ada Brandt", "Kim Lee"] and written[1] == ["Cem Lang"]
    assert all(len(day) <= 2 for day in written)


def test_what_grows_old_while_they_are_away_is_let_go_and_said_once(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    searched(story)
    note = out_of_office(asked(story), text="I am out of the office until 1 May 2026.", at=day("2026-03-04", "14:00"))
    story.receives(note, day("2026-03-04", "14:00"))
    says(story, "2026-03-05", "won", "Jo Keller")
    story.sync(day("2026-03-05", "12:05"))
    assert to_whom(story) == ["Cem Lang"]
    story.passes(day("2026-03-06"), day("2026-04-10"), every=timedelta(days=5))
    assert to_whom(story) == []  # what she did not send to Cem in two weeks has gone
    told = {n: let_go(story, f"2026-04-{n:02}") for n in range(1, 11)}
    said = (
        f"{ADA}: your good news is let go: it is of 2026-03-05, and what is older than 30 days is no news; no draft "
        "could be written before"
    )
    assert {n: items for n, items in told.items() if items} == {7: [said], 8: [said]}  # the 4th was a Saturday


def asked(story: Story) -> EmailMessage:
    return next(m.email for m in story.mailbox.messages("Sent") if "Ada" in str(m.email["To"]))


def let_go(story: Story, on: str) -> list[str]:
    found = json.loads(story.run("agenda", "--json", "--at", day(on).isoformat()).out)["let_go"]
    return [f"{item['who']}: {item['text']}" for item in found]
