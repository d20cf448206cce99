"""Mara is away: what she would have told others waits for her; what grows old is let go, and said once."""

import json
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import out_of_office, reply
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day, text_of
from stories.test_holding_back import JO, applies, asks, first_draft, sends_all, to_whom

MONDAY = day("2026-03-02")
ADA, CEM = "Ada Brandt <ada.brandt@rail.example>", "Cem Lang <cem.lang@harbour.example>"
NAMES = (
    "Dear Ms Winter,\n\nthank you for writing. I am not the right person for this, please contact my friend Kim Lee "
    "(kim.lee@quay.example), who knows that field well.\n\nAda Brandt"
)
TWO_A_DAY = "\n[limits]\ndrafts_per_day = 2\n"


def tells(story: Story, at: str, *words: str) -> str:
    ended = story.run(*words, "--at", day(at, "12:00").isoformat())
    assert ended.code == 0, ended.err
    return ended.out


def says(story: Story, at: str, *words: str) -> None:
    tells(story, at, *words)


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


def stands(story: Story, on: str) -> dict[str, tuple[str, str]]:
    """Of each by their first name why it stands as it does, and when the next step comes, at ten o'clock."""
    return {p["contact"].split()[0]: (p["because"], (p["due"] or "")[:16]) for p in story.pursuits(day(on))}


def test_after_an_absence_of_hers_nothing_piles_up(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, me='away = ["2026-03-06..2026-03-20"]', more=TWO_A_DAY)
    for name in ("Ann Aldo", "Ben Bako", "Cai Calo", "Dan Dale"):
        applies(story, f"{name} <{name.lower().replace(' ', '.')}@{name[:3].lower()}.example>")
    story.passes(day("2026-03-02", "12:00"), day("2026-03-23", "12:00"))
    assert to_whom(story) == []  # four of five working days were still to be waited
    absent = "5 business days after 2026-03-02, not counting that you are away from 2026-03-06 to 2026-03-20"
    assert stands(story, "2026-03-23") == dict.fromkeys(("Ann", "Ben", "Cai", "Dan"), (absent, "2026-03-24T07:30"))
    story.sync(day("2026-03-24", "08:00"))
    assert to_whom(story) == ["Ann Aldo", "Ben Bako"]
    full = ("2 drafts a day (drafts_per_day)", "2026-03-25T07:30")
    lies = ("its draft lies in Drafts for you to review", "2026-03-24T08:00")
    assert stands(story, "2026-03-24") == {"Ann": lies, "Ben": lies, "Cai": full, "Dan": full}
    told = story.run("why", "Cai Calo", "--at", day("2026-03-24").isoformat()).out
    assert "\n  now: 2 drafts a day (drafts_per_day), Wed 2026-03-25 07:30\n" in told
    story.sync(day("2026-03-25", "07:29"))
    assert len(story.drafts()) == 2
    story.sync(day("2026-03-25", "07:30"))
    assert to_whom(story) == ["Ann Aldo", "Ben Bako", "Cai Calo", "Dan Dale"]


def test_whom_the_drafts_of_a_day_leave_over_is_held_by_an_absence_that_begins_on_the_next(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    """The wait of both is over on Monday the 9th, when one draft is written; on Tuesday she is gone until Friday."""
    story = Story(mailbox, tmp_path, more="\n[limits]\ndrafts_per_day = 1\n")
    for name in ("Ann Aldo", "Ben Bako"):
        applies(story, f"{name} <{name.lower().replace(' ', '.')}@{name[:3].lower()}.example>")
    story.passes(day("2026-03-02", "12:00"), day("2026-03-09", "12:00"))
    sends_all(story, "2026-03-09")
    assert stands(story, "2026-03-09")["Ben"] == ("1 draft a day (drafts_per_day)", "2026-03-10T07:30")
    away = story.run("away", "2026-03-10..2026-03-13", "--at", day("2026-03-09", "13:00").isoformat())
    assert away.code == 0, away.err
    story.sync(day("2026-03-10", "07:30"))
    assert to_whom(story) == []
    assert stands(story, "2026-03-10")["Ben"] == ("you are away until 2026-03-13", "2026-03-16T07:30")
    quiet = story.run("agenda", "--at", day("2026-03-10").isoformat()).out
    assert "Next is Ben Bako <ben.bako@ben.example>, Mon 2026-03-16 07:30" in quiet
    told = story.run("why", "Ben Bako", "--at", day("2026-03-10").isoformat()).out
    assert "\n  now: you are away until 2026-03-13, Mon 2026-03-16 07:30\n" in told
    assert first_draft(story, "2026-03-11", "2026-03-16", "07:30") == "2026-03-16" and to_whom(story) == ["Ben Bako"]


def test_thanks_and_an_answer_that_fall_into_her_absence_wait_for_her(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, me='away = ["2026-03-09..2026-03-20"]')
    met, heard = applies(story), applies(story, "Ann Aldo <ann.aldo@aldo.example>")
    asked = applies(story, "Ben Bako <ben.bako@bako.example>")
    story.receives(invitation(met, day("2026-03-06"), [JO], day("2026-03-04")), day("2026-03-04"))
    story.passes(day("2026-03-06", "12:00"), day("2026-03-10", "12:00"))
    story.receives(reply(heard, text="Thank you. We will be in touch.\n\nAnn", at=day("2026-03-11")), day("2026-03-11"))
    story.receives(reply(asked, text="Which day suits you?\n\nBen", at=day("2026-03-11")), day("2026-03-11"))
    story.passes(day("2026-03-11", "12:00"), day("2026-03-22", "12:00"), every=timedelta(days=3))
    assert to_whom(story) == []
    absent = "not counting that you are away from 2026-03-09 to 2026-03-20"
    assert stands(story, "2026-03-18")["Jo"] == (f"1 business day after 2026-03-06, {absent}", "2026-03-23T07:30")
    story.sync(day("2026-03-23", "07:29"))
    assert to_whom(story) == []
    story.sync(day("2026-03-23", "07:30"))
    assert to_whom(story) == ["Jo Keller"] and "on 6 March" in text_of(story.the_draft())
    agenda = json.loads(story.run("agenda", "--json", "--at", day("2026-03-23").isoformat()).out)
    assert [item["who"] for item in agenda["answers"]] == ["Ben Bako <ben.bako@bako.example>"]
    sends_all(story, "2026-03-23")
    ann = next(p for p in story.pursuits(day("2026-03-23")) if p["contact"].startswith("Ann"))
    assert ann["due"].startswith("2026-03-25T07:30")  # ten business days after their mail: their time has run on


@pytest.mark.parametrize(("last", "back"), [("2026-04-03", "2026-04-06"), ("2026-04-17", "2026-04-20")])
def test_what_she_won_before_a_long_absence_is_told_when_she_is_back(
    mailbox: Mailbox, tmp_path: Path, last: str, back: str
) -> None:
    story = Story(mailbox, tmp_path)
    searched(story)
    says(story, "2026-03-05", "away", f"2026-03-05..{last}")
    says(story, "2026-03-05", "won", "Jo Keller")
    held = f"is not written before Mon {back} 07:30: you are away until {last}"
    notices = {p["contact"]: p["notices"] for p in story.pursuits(day("2026-03-10"))}
    assert notices[ADA] == [f"your good news {held}"] and notices[CEM] == [f"that you withdraw {held}"]
    assert f"\n  your good news {held}\n" in tells(story, "2026-03-10", "why", "Ada Brandt")
    quiet = tells(story, "2026-03-10", "agenda")
    assert quiet == f"Nothing needs you today.\nNext is {CEM}, Mon {back} 07:30: that you withdraw.\n\n"
    assert first_draft(story, "2026-03-05", back, "12:05") == back
    assert to_whom(story) == ["Ada Brandt", "Cem Lang"]
    assert not any(p["notices"] for p in story.pursuits(day(back, "13:00")))


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
