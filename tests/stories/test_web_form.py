"""An application made on a web form: only a machine confirms it, and nobody is known there until a name is given."""

from email.message import EmailMessage
from pathlib import Path

from servers.mail import sent
from servers.mailbox import Mailbox
from stories.story import Story, day


def confirmed(sender: str = "Acme Careers <acme@myworkday.com>", text: str = "") -> EmailMessage:
    email = EmailMessage()
    email["From"] = sender
    email["To"] = "Mara Winter <mara.winter@applicant.example>"
    email["Subject"] = "Your application as Pastry Chef at Acme"
    email["Message-ID"] = "<confirmed.1@myworkday.com>"
    email["Date"] = day("2026-03-02").strftime("%a, %d %b %Y %H:%M:%S %z")
    email["Auto-Submitted"] = "auto-generated"
    email.set_content(
        text
        or "Dear Mara,\n\nThank you for applying for the position of Pastry Chef at Acme. We have received your "
        "application and will review it.\n\nThis is an automated message, please do not reply.\n\nAcme Careers"
    )
    return email


def test_a_confirmed_web_form_is_followed_up_once_a_name_is_given(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    story.receives(confirmed(), day("2026-03-02"))
    story.sync(day("2026-03-02", "12:00"))
    pursuit = story.the_pursuit(day("2026-03-03"))
    assert (pursuit["sequence"], pursuit["state"]) == ("acknowledged", "unreachable")
    assert (pursuit["contact"], pursuit["position"]) == ("Acme", "Pastry Chef")
    story.passes(day("2026-03-03"), day("2026-03-13"))
    assert story.drafts() == []
    given = ("contact", "acme", "--address", "jo.keller@acme.example", "--name", "Jo Keller")
    assert story.run(*given, "--at", day("2026-03-13", "12:00").isoformat()).code == 0
    assert story.the_pursuit(day("2026-03-13", "12:01"))["state"] == "waiting"
    assert story.the_pursuit(day("2026-03-16"))["next_step"].startswith("acknowledged-status")


def test_a_second_mail_of_the_same_machine_opens_nothing_more(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    story.receives(confirmed(), day("2026-03-02"))
    refused = confirmed(
        text="Dear Mara,\n\nThank you for your application as Pastry Chef at Acme. Unfortunately we have decided to go "
        "forward with other candidates.\n\nAcme Careers"
    )
    refused.replace_header("Message-ID", "<refused.2@myworkday.com>")
    story.receives(refused, day("2026-03-09"))
    story.sync(day("2026-03-09", "12:00"))
    assert story.the_pursuit(day("2026-03-09", "13:00"))["state"] != "waiting"


def test_what_confirms_a_mail_that_was_sent_opens_nothing_beside_it(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    applied = sent(
        to="Jo Keller <jo.keller@acme.example>", subject="Application as Pastry Chef", at=day("2026-03-02"),
        text="Dear Jo,\n\nI am applying for the position of Pastry Chef at Acme.\n\nMara Winter",
    )  # fmt: skip
    story.sends(applied, day("2026-03-02"))
    story.receives(confirmed(), day("2026-03-02", "10:05"))
    story.sync(day("2026-03-02", "12:00"))
    assert story.the_pursuit(day("2026-03-03"))["contact"] == "Jo Keller <jo.keller@acme.example>"
