"""The agenda says what needs the user today, each thing at its time, and blames nobody."""

import json
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from servers.mail import bounce, reply, sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, blames, day

MONDAY = day("2026-03-02")
TEXT = "Dear Ms Keller,\n\nI apply for the position of Analyst at your firm.\n\nKind regards\nMara Winter"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def applied(story: Story, to: str = "Jo Keller <jo.keller@firm.example>", position: str = "Analyst") -> EmailMessage:
    text = TEXT.replace("Analyst", position)
    return story.sends(sent(to=to, subject=f"Application as {position}", text=text, at=MONDAY), MONDAY)


def agenda(story: Story, at: str) -> dict[str, Any]:
    ended = story.run("agenda", "--json", "--at", day(at, "08:00").isoformat())
    assert ended.code == 0, ended.err
    found: dict[str, Any] = json.loads(ended.out)
    return found


def days_of(story: Story, section: str, days: range) -> list[int]:
    """On which days of March the section has something."""
    return [n for n in days if agenda(story, f"2026-03-{n:02}")[section]]


def test_a_draft_waits_on_the_agenda_until_it_is_gone(story: Story) -> None:
    applied(story)
    story.sync(day("2026-03-09", "07:30"))
    (item,) = agenda(story, "2026-03-10")["drafts"]
    assert item["who"] == "Jo Keller <jo.keller@firm.example>" and "Application as Analyst" in item["text"]


def test_an_answer_owed_is_told_on_day_one_three_and_six_then_weekly(story: Story) -> None:
    mail = applied(story)
    story.receives(reply(mail, text="Could you send me your references?", at=day("2026-03-03")), day("2026-03-03"))
    story.sync(day("2026-03-03", "12:00"))
    assert days_of(story, "answers", range(3, 25)) == [4, 6, 9, 16, 23]


def test_a_rejection_is_told_with_its_sentence_for_as_long_as_it_may_be_put_right(story: Story) -> None:
    mail = applied(story)
    sentence = "Unfortunately we have decided to move forward with another candidate."
    story.receives(
        reply(mail, text=f"Dear Ms Winter,\n\n{sentence}\n\nJo Keller", at=day("2026-03-03")), day("2026-03-03")
    )
    story.sync(day("2026-03-03", "12:00"))
    (item,) = agenda(story, "2026-03-04")["decided"]
    assert sentence.rstrip(".") in item["quote"]
    assert agenda(story, "2026-03-09")["decided"] == []


def test_three_names_a_day_are_asked_for_each_once_at_its_wait(story: Story) -> None:
    for firm in ("alder", "birch", "cedar", "linden"):
        applied(story, to=f"jobs@{firm}.example", position=f"Analyst {firm}")
    story.sync(day("2026-03-02", "12:00"))
    asked = {n: [i["who"] for i in agenda(story, f"2026-03-{n:02}")["names"]] for n in range(3, 20)}
    assert {n: len(names) for n, names in asked.items() if names} == {9: 3, 10: 1}
    assert sorted(name for names in asked.values() for name in names) == ["Alder", "Birch", "Cedar", "Linden"]


def test_whom_the_user_knows_at_that_firm_is_said_with_it(story: Story) -> None:
    applied(story, to="jobs@firm.example", position="Librarian")
    applied(story)
    story.sync(day("2026-03-02", "12:00"))
    (item,) = agenda(story, "2026-03-09")["names"]
    assert "you know Jo Keller <jo.keller@firm.example> there" in item["text"]


def test_a_mail_that_came_back_is_told_at_once_and_a_few_times_more(story: Story) -> None:
    mail = applied(story)
    story.receives(bounce(mail, at=day("2026-03-02", "10:01")), day("2026-03-02", "10:01"))
    story.sync(day("2026-03-02", "12:00"))
    assert days_of(story, "names", range(2, 28)) == [2, 3, 5, 9]


def test_that_it_waits_for_news_is_told_once(story: Story) -> None:
    every = ("track", "Jo Keller <jo.keller@firm.example>", "--as", "keep_in_touch", "--every", "5 days")
    story.sync(MONDAY)
    assert story.run(*every, "--at", MONDAY.isoformat()).code == 0
    story.sync(day("2026-03-02", "12:00"))
    assert story.the_pursuit(day("2026-03-03"))["contact"] == "Jo Keller <jo.keller@firm.example>"
    assert days_of(story, "news", range(2, 28)) == [9, 10]


def test_a_target_asks_for_its_people_and_then_for_the_first_mail(story: Story) -> None:
    story.sync(day("2026-03-02", "12:00"))
    story.run("track", "Acme", "--as", "target", "--at", MONDAY.isoformat())
    (item,) = agenda(story, "2026-03-03")["names"]
    assert item["who"] == "Acme"
    named = ("--name", "Ada Brandt", "--address", "ada.brandt@acme.example")
    assert story.run("contact", "Acme", *named, "--at", day("2026-03-03").isoformat()).code == 0
    (item,) = agenda(story, "2026-03-04")["answers"]
    assert "first mail" in item["text"]
    text, at = "Dear Ada,\n\nmay I ask you how Acme works?\n\nMara", day("2026-03-05")
    story.sends(sent(to="Ada Brandt <ada.brandt@acme.example>", subject="Hello", text=text, at=at), at)
    story.sync(day("2026-03-05", "12:00"))
    pursuit = story.the_pursuit(day("2026-03-05", "12:00"))
    assert (pursuit["state"], pursuit["sequence"], pursuit["due"][:10]) == ("waiting", "networking", "2026-03-16")


def test_a_doubt_is_asked_once_and_answered_by_its_id(story: Story) -> None:
    unclear = sent(
        to="Tom Wirth <tom@workshop.example>", subject="Application", text="Hello Tom,\n\nsee below.", at=MONDAY
    )
    story.sends(unclear, MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    assert days_of(story, "doubts", range(2, 12)) == [2, 3]
    (item,) = agenda(story, "2026-03-03")["doubts"]
    assert "Is this an application?" in item["text"]
    assert story.run("track", item["id"], "--at", day("2026-03-03").isoformat()).code == 0
    assert agenda(story, "2026-03-03")["doubts"] == []
    assert story.the_pursuit(day("2026-03-03"))["sequence"] == "application"
    assert story.run("undo", "--at", day("2026-03-03").isoformat()).code == 0
    assert story.run("ignore", item["id"], "--at", day("2026-03-03").isoformat()).code == 0
    assert agenda(story, "2026-03-03")["doubts"] == [] and story.pursuits(day("2026-03-03")) == []


def test_an_agency_and_the_user_at_one_firm_is_warned_of_once(story: Story) -> None:
    applied(story)
    text = TEXT.replace("Ms Keller", "Mr Lang").replace("at your firm", "at Firm")
    to, at = "Cem Lang <cem.lang@agency.example>", day("2026-03-03")
    story.sends(sent(to=to, subject="Application as Analyst at Firm", text=text, at=at), at)
    story.sync(day("2026-03-03", "12:00"))
    assert days_of(story, "doubled", range(3, 12)) == [3, 4]
    (item,) = agenda(story, "2026-03-03")["doubled"]
    assert item["who"] == to and "jo.keller@firm.example" in item["text"]


def test_a_quiet_day_says_when_the_next_draft_comes(story: Story) -> None:
    applied(story)
    story.sync(day("2026-03-03"))
    told = story.run("agenda", "--at", day("2026-03-04").isoformat()).out
    assert told.startswith("Nothing needs you today.") and "2026-03-09 07:30" in told


def test_the_agenda_never_counts_nor_blames(story: Story) -> None:
    """So does every agenda that any story prints: `Story.run` looks at each."""
    mail = applied(story)
    story.receives(reply(mail, text="You are late! Could you send your references?", at=day("2026-03-03")),
                   day("2026-03-03"))  # fmt: skip
    story.sync(day("2026-03-03", "12:00"))
    told = story.run("agenda", "--at", day("2026-03-23").isoformat()).out
    assert blames(told) == [] and blames(f"{told}\nThis is overdue") == ["overdue"]
    assert blames('{"answers": [{"quote": "Late!", "text": "You forgot it!"}]}') == ["forgot", "!"]


def test_looking_at_the_agenda_changes_nothing(story: Story) -> None:
    applied(story)
    story.sync(day("2026-03-03"))
    before = (story.state / "ledger.sqlite3").read_bytes()
    for verb in (("agenda",), ("simulate", "--weeks", "4")):
        first, second = (story.run(*verb, "--at", day("2026-03-04").isoformat()) for _ in range(2))
        assert first == second and first.code == 0
    assert (story.state / "ledger.sqlite3").read_bytes() == before


def test_simulate_plays_the_plan_forward_with_nobody_answering(story: Story) -> None:
    applied(story)
    story.sync(day("2026-03-03"))
    ended = story.run("simulate", "--weeks", "8", "--json", "--at", day("2026-03-04").isoformat())
    ahead = json.loads(ended.out)["ahead"]
    drafts = [(one["hour"][:16], one["ask"]) for one in ahead if one["what"] == "draft"]
    assert drafts == [("2026-03-09T07:30", "anything_missing"), ("2026-03-18T07:30", "status")]
    (news,) = [one for one in ahead if one["what"] == "news"]
    assert news["hour"].startswith("2026-04-02T07:30") and news["because"]
    assert all(one["because"] for one in ahead)


def test_sequences_lists_those_in_force_the_users_among_them(story: Story) -> None:
    own = (
        '\n[[sequence]]\nname = "networking"\n[[sequence.step]]\nafter = "9 business days"\n'
        'template = "networking-smaller"\nask = "meeting"\n'
    )
    story.config.write_text(story.config.read_text(encoding="utf-8") + own, encoding="utf-8")
    told = story.run("sequences").out
    assert "networking (yours)\n  after 9 business days" in told and "application\n  after 5 business days" in told
    listed = json.loads(story.run("sequences", "--json").out)["sequences"]
    assert {s["name"]: s["built_in"] for s in listed}["networking"] is False


def test_what_is_her_turn_is_told_every_day_and_on_the_days_between_when_she_is_reminded(story: Story) -> None:
    mail = story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    story.receives(reply(mail, text="Could you send me your certificates?\n\nJo Keller", at=day("2026-03-03")),
                   day("2026-03-03"))  # fmt: skip
    story.sync(day("2026-03-03", "12:00"))
    again = {3: "2026-03-04", 5: "2026-03-06", 6: "", 10: "2026-03-16", 17: "2026-03-23"}
    for number, reminded in again.items():
        hour = day(f"2026-03-{number:02}", "13:00")
        assert story.the_pursuit(hour)["state"] == "your_turn"
        told = story.run("agenda", "--at", hour.isoformat()).out
        assert "Jo Keller" in told and (f"wrote to you; you are reminded on {reminded}" in told) is bool(reminded), told
        assert ("Nothing needs you today." in told) is bool(reminded)


def test_an_invitation_she_has_not_answered_is_told_again_on_the_working_day_before_the_meeting(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    """The interview is moved to the Tuesday after Easter: the last working day before is Maundy Thursday."""
    story = Story(mailbox, tmp_path, me='holidays = "DE"')
    mail = story.sends(sent(subject="Application as Analyst", text=TEXT, at=MONDAY), MONDAY)
    for number, (start, at) in enumerate((("2026-04-01", "2026-03-19"), ("2026-04-07", "2026-03-27"))):
        jo = ["Jo Keller <jo.keller@firm.example>"]
        text = "Dear Ms Winter,\n\nI hope that this date suits you.\n\nJo Keller"
        story.receives(invitation(mail, day(start), jo, day(at), sequence=number, text=text), day(at))
        story.sync(day(at, "12:00"))
    told = {"03-30": "", "03-31": "04-02", "04-01": "04-02", "04-02": "", "04-06": "", "04-07": ""}
    for on, reminded in told.items():
        found = agenda(story, f"2026-{on}")
        (item,) = found["later" if reminded else "answers"]
        assert "asks whether you come on Tue 2026-04-07" in item["text"]
        assert item["text"].endswith(f"; you are reminded on 2026-{reminded}") is bool(reminded)
    assert not agenda(story, "2026-04-08")["answers"] and not agenda(story, "2026-04-08")["later"]
