"""Who is to be found, and by which command: what is printed can be typed."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from servers.mail import bounce, reply, sent, written
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


# --- every command that is printed ------------------------------------------------------------------------------------


def a_doubtful_mail_of_hers(story: Story) -> None:
    unclear = sent(to="Tom Wirth <tom@workshop.example>", subject="Application", text="Hello Tom,\n\nsee below.",
                   at=MONDAY)  # fmt: skip
    story.sends(unclear, MONDAY)


def a_friend_from_elsewhere(story: Story) -> None:
    """Her mail comes back, and she of that name writes from another address; a colleague writes about something."""
    applied_to_somebody_gone(story)
    text, subject = "Hello Mara, when could you come by?\n\nJo Keller", "Your mail"
    at = day("2026-03-03")
    story.receives(written(sender="Jo Keller <jo@keller.example>", subject=subject, text=text, at=at), at)
    colleague = "Ravi Shah <ravi.shah@firm.example>"
    story.receives(written(sender=colleague, subject="Thursday", text="See you on Thursday.", at=at), at)


def applied(story: Story, name: str, answer: str, **more: str) -> None:
    """To somebody of another firm each, who answers."""
    to = f"{name} <{name.lower().replace(' ', '.')}@{name.split()[1].lower()}.example>"
    mail = sent(to=to, subject="Application as Analyst", text=TEXT.format(name=name), at=MONDAY)
    story.sends(mail, MONDAY)
    story.receives(reply(mail, text=answer, at=day("2026-03-03"), headers=more), day("2026-03-03"))


def many_answered(story: Story) -> None:
    applied(story, "Ann Aldo", "Unfortunately we have decided to go forward with another candidate.")
    applied(story, "Ben Bako", "We are pleased to offer you the position of Analyst. Please let us know by 27 March.")
    applied(story, "Cai Calo", "Could you send me your certificates?")
    applied(story, "Dan Dode", "Dan Dode has left us. Please write to Eva Ende (eva.ende@dode.example).",
            **{"Auto-Submitted": "auto-replied"})  # fmt: skip
    applied(story, "Fay Fels", "We are pleased to offer you the position of Analyst.")


ASKED = {"DATE": "2026-03-31", "NAME": "Ann Aldo"}


@pytest.mark.parametrize(
    ("begin", "verbs"),
    [
        (a_doubtful_mail_of_hers, {"track", "ignore"}),
        (a_friend_from_elsewhere, {"correct", "ignore"}),
        (many_answered, {"correct", "offer", "contact"}),
    ],
)
def test_every_command_that_is_printed_is_taken_as_it_is_typed(story: Story, begin: object, verbs: set[str]) -> None:
    assert callable(begin)
    begin(story)
    printed: dict[str, str] = {}
    for number in (3, 4, 5, 6, 9):
        hour = day(f"2026-03-{number:02}", "12:00")
        said = [story.sync(hour).out, *(story.run(v, "--at", hour.isoformat()).out for v in ("agenda", "status"))]
        said += [story.run("why", p["id"], "--at", hour.isoformat()).out for p in story.pursuits(hour)]
        printed.update(dict.fromkeys(COMMAND.findall("\n".join(said)), hour.isoformat()))
    assert {command.split()[0] for command in printed} >= verbs
    before = shutil.copytree(story.state, story.folder / "before")
    for command, typed_at in printed.items():
        shutil.rmtree(story.state)
        shutil.copytree(before, story.state)
        words = shlex.split(command)
        given = iter([NAME, ADDRESS] if "--name" in words else [ADDRESS])
        ended = story.run(*(next(given) if w == "..." else ASKED.get(w, w) for w in words), "--at", typed_at)
        assert ended.code == 0, (command, ended.err)
