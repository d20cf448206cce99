"""What the agenda and `check` tell beside drafts: what is missing, calls, a changed resume, misspelled names."""

import json
from pathlib import Path

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of

MONDAY, FIRST = day("2026-03-02"), day("2026-03-09", "07:30")
TEXT = "Dear Ms Keler,\n\nI hereby apply for the position of Platform Engineer.\n\nKind regards\nMara Winter"
LETTER = """\
+++
language = "en"
ask = "anything_missing"
+++
{{ greeting }},

I am just checking in on my application {{ about }}?

{{ closing }}

{{ signature }}
"""
CALLS = """
[[sequence]]
name = "application"
[[sequence.step]]
after = "3 business days"
channel = "call"
ask = "status"
[[sequence.step]]
after = "7 business days"
template = "application-status"
ask = "status"
"""


def story(mailbox: Mailbox, folder: Path, me: str = "", more: str = "") -> Story:
    told = Story(mailbox, folder, me=me, more=more)
    told.sends(sent(subject="Application as Platform Engineer", text=TEXT, at=MONDAY), MONDAY)
    told.sync(day("2026-03-03"))
    return told


def agenda(told: Story, at: str, hour: str = "08:00") -> str:
    return told.run("agenda", "--at", f"{at}T{hour}").out


def test_a_letter_that_is_not_worth_sending_is_told_in_the_agenda(mailbox: Mailbox, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "application-anything-missing.txt").write_text(LETTER, encoding="utf-8")
    told = story(mailbox, tmp_path, me='templates = "templates"')
    told.sync(FIRST)
    assert told.drafts() == []
    assert "What is missing for a draft" in agenda(told, "2026-03-09")
    assert "everybody writes that" in agenda(told, "2026-03-09")


def test_a_call_that_is_due_has_its_sheet(mailbox: Mailbox, tmp_path: Path) -> None:
    told = story(mailbox, tmp_path, more=CALLS)
    assert "call them" not in agenda(told, "2026-03-04")
    sheet = agenda(told, "2026-03-05")
    assert "who: Jo Keller" in sheet and "number: none stands under their mails" in sheet
    assert "begin: Good morning, this is Mara Winter. Is this a good time?" in sheet
    assert "recall: On 2 March I sent you my application for the position of Platform Engineer." in sheet
    assert "ask: May I ask how things stand at present?" in sheet
    (step,) = json.loads(told.run("agenda", "--json", "--at", "2026-03-05T08:00").out)["steps"]
    assert len(step["sheet"]) == 5


def test_the_number_on_the_sheet_is_the_one_under_their_mail(mailbox: Mailbox, tmp_path: Path) -> None:
    told = Story(mailbox, tmp_path, more=CALLS)
    applied = told.sends(sent(subject="Application as Platform Engineer", text=TEXT, at=MONDAY), MONDAY)
    held = "Dear Ms Winter,\n\nthank you, we will be in touch.\n\nKind regards\nJo Keller\nTel. +49 40 1234567"
    told.receives(reply(applied, text=held, at=day("2026-03-03")), day("2026-03-03"))
    told.sync(day("2026-03-03", "12:00"))
    found = [agenda(told, f"2026-03-{number:02}") for number in range(4, 31)]
    assert any("number: +49 40 1234567" in one for one in found)


def test_a_changed_resume_is_offered_as_news(mailbox: Mailbox, tmp_path: Path) -> None:
    (tmp_path / "resume.pdf").write_bytes(b"%PDF one")
    told = story(mailbox, tmp_path, me='resume = "resume.pdf"')
    assert "resume.pdf" not in agenda(told, "2026-03-03", "11:00")
    (tmp_path / "resume.pdf").write_bytes(b"%PDF two")
    told.sync(day("2026-03-04"))
    assert 'followupd news add "..." --attach resume.pdf' in agenda(told, "2026-03-04", "11:00")
    told.sync(day("2026-03-10"))
    assert "resume.pdf" not in agenda(told, "2026-03-10", "11:00")


def test_a_name_that_was_misspelled_is_told_and_written_right(mailbox: Mailbox, tmp_path: Path) -> None:
    told = story(mailbox, tmp_path)
    assert "Your mail of 2026-03-02 spells Keler what they spell Keller." in told.sync(FIRST).out
    assert text_of(told.the_draft()).startswith("Dear Ms Keller,")


def test_news_for_a_tag_is_told_to_whoever_has_it(mailbox: Mailbox, tmp_path: Path) -> None:
    told = story(mailbox, tmp_path, me='news = "news.toml"')
    add = ("news", "add", "I gave a talk about data.", "--for", "berlin", "--at")
    assert "Nobody you follow up is called 'berlin'" in told.run(*add, "2026-03-03T11:00").err
    said = told.run("contact", "keller", "--tag", "berlin", "--at", "2026-03-04T10:00")
    assert said.code == 0 and "Jo Keller" in said.out and "for all" not in told.run("check").out
    assert told.run(*add, "2026-03-04T11:00").code == 0
    assert "1 items, which carry third follow-ups: for all 1" in told.run("check").out
    pursuit = told.the_pursuit(day("2026-03-04"))
    assert pursuit["state"] == "waiting" and pursuit["due"].startswith("2026-03-09")
    assert told.run("contact", "keller", "--tag", "x", "--name", "Jo").code == 2


def test_check_says_how_far_the_news_carries(mailbox: Mailbox, tmp_path: Path) -> None:
    told = story(mailbox, tmp_path, me='news = "news.toml"')
    assert "no items; third follow-ups: for none of 1; fourth: for none of 1" in told.run("check").out
    assert told.run("news", "add", "I gave a talk about data.", "--at", "2026-03-04T10:00").code == 0
    assert "1 items, which carry third follow-ups: for all 1; fourth: for none of 1" in told.run("check").out
    with (tmp_path / "news.toml").open("a", encoding="utf-8") as file:
        file.write('[[news]]\ndate = 2026-03-05\ntext = "I gave a talk about maps."\nfor = ["Kim Lee", "Jo Keller"]\n')
    checked = told.run("check")
    assert (
        checked.code == 0
        and "news: 'Kim Lee' is nobody you follow up" in checked.out
        and "'Jo Keller'" not in checked.out
    )
