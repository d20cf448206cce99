"""Who is to be found, and by which command: what is printed can be typed."""

import re
import shlex
from pathlib import Path

import pytest

from servers.mail import bounce, sent, written
from servers.mailbox import Mailbox
from stories.story import Story, day

MONDAY = day("2026-03-02")
TEXT = "Dear {name},\n\nI apply for the position of Analyst at your firm.\n\nKind regards\nMara Winter"
COMMAND = re.compile(r"`followupd ([^`]+)`")
NAME, ADDRESS = "Ada Brandt", "ada.brandt@acme.example"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def applied_to_somebody_gone(story: Story) -> None:
    """Her mail comes back."""
    text = TEXT.format(name="Ms Keller")
    mail = sent(to="Jo Keller <jo.keler@firm.example>", subject="Application as Analyst", text=text, at=MONDAY)
    story.sends(mail, MONDAY)
    story.receives(bounce(mail, at=day("2026-03-02", "10:01")), day("2026-03-02", "10:01"))


def applied_to_a_desk(story: Story) -> None:
    text = TEXT.format(name="Sir or Madam")
    story.sends(sent(to="jobs@acme.example", subject="Application as Analyst", text=text, at=MONDAY), MONDAY)


def applied_on_a_form(story: Story) -> None:
    text = "Thank you for your application as Data Engineer at Acme. We have received it."
    machine, more = "Acme Careers <no-reply@acme.example>", {"Auto-Submitted": "auto-generated"}
    story.receives(written(sender=machine, subject="Your application", text=text, at=MONDAY, headers=more), MONDAY)


def told(story: Story) -> list[str]:
    """Every line of agenda and sync, through two weeks, that names a command about a contact."""
    lines: list[str] = []
    for number in (3, 4, 5, 6, 9, 10, 11, 12, 13):
        hour = day(f"2026-03-{number:02}", "08:00")
        lines += story.sync(hour).out.splitlines()
        lines += story.run("agenda", "--at", hour.isoformat()).out.splitlines()
    return [line for line in lines if "contact " in line]


@pytest.mark.parametrize("begin", [applied_to_somebody_gone, applied_to_a_desk, applied_on_a_form])
def test_the_command_that_is_printed_can_be_typed(story: Story, begin: object) -> None:
    assert callable(begin)
    begin(story)
    asked = told(story)
    commands = {command for line in asked for command in COMMAND.findall(line)}
    assert len(commands) == 1 and all(COMMAND.search(line) for line in asked)
    words = shlex.split(commands.pop())
    given = iter([ADDRESS] if "--name" not in words else [NAME, ADDRESS])
    typed = [next(given) if word == "..." else word for word in words]
    said = story.run(*typed, "--at", day("2026-03-13", "09:00").isoformat())
    assert said.code == 0, said.err
    assert ADDRESS in str(story.the_pursuit(day("2026-03-13", "10:00"))["contact"])


def test_of_somebody_whose_mail_came_back_only_the_address_is_asked(story: Story) -> None:
    applied_to_somebody_gone(story)
    asked = told(story)
    assert asked and all("which address has Jo Keller?" in line and "--name" not in line for line in asked)
    (only,) = story.pursuits(day("2026-03-13", "08:30"))
    typed = ("contact", only["id"], "--address", "jo.keller@firm.example")
    said = story.run(*typed, "--at", day("2026-03-13").isoformat())
    assert said.code == 0, said.err
    assert "Jo Keller <jo.keller@firm.example>" in said.out
