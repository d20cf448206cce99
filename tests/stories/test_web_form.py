"""An application made on a web form: only a machine confirms it, and nobody is known there until a name is given."""

import json
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import ME, reply, sent, written
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


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
    story.sync(day("2026-03-16"))
    draft = story.the_draft()  # Jo has written nothing: she is thanked for nothing, and answered nothing
    assert (draft["To"], draft["In-Reply-To"]) == ("Jo Keller <jo.keller@acme.example>", None)
    assert draft["Subject"] == "My application for the position of Pastry Chef"
    assert "On 2 March Acme confirmed my application for the position of Pastry Chef" in text_of(draft)
    assert "letting me know" not in text_of(draft) and "to be expected" not in text_of(draft)


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
    sentence = "Unfortunately we have decided to go forward with other candidates."
    is_closed_quietly(story, "2026-03-09", sentence)


def is_closed_quietly(story: Story, on: str, sentence: str) -> None:
    """No person was ever there: its words are told that day, and nothing follows."""
    pursuit = story.the_pursuit(day(on, "13:00"))
    assert (pursuit["state"], pursuit["due"], pursuit["ends"]) == ("closed", None, "`resume`, if you want it back")
    assert pursuit["because"] == f'the application was turned down on {on}: "{sentence}" in the text'
    assert f"now: {pursuit['because']}\n" in story.why("Acme", day(on, "13:00"))
    told = story.agenda(day(on, "13:00"))
    assert f"Acme: They go no further with your application ({day(on):%a} {on})\n            “{sentence}”" in told
    assert "if that was misread; nothing is written from it" in told
    story.passes(day(on, "14:00"), day(on, "14:00") + timedelta(days=40), timedelta(days=4))
    assert story.drafts() == [] and "Nothing needs you today." in story.agenda(day("2026-04-20"))


def test_a_form_that_was_refused_before_its_wait_is_over_asks_for_no_name(story: Story) -> None:
    story.receives(confirmed(), day("2026-03-02"))
    story.sync(day("2026-03-02", "12:00"))
    text = "Dear Mara,\n\nUnfortunately we will not be moving forward with your application as Pastry Chef.\n\nAcme"
    refused = confirmed(text=text)
    refused.replace_header("Message-ID", "<refused.3@myworkday.com>")
    story.receives(refused, day("2026-03-04"))
    story.sync(day("2026-03-04"))
    is_closed_quietly(story, "2026-03-04", text.splitlines()[2])
    told = "".join(story.sync(day(f"2026-04-{number:02}")).out for number in (14, 15, 16, 17))
    agenda = json.loads(story.run("agenda", "--json", "--at", day("2026-03-12").isoformat()).out)
    assert "who reads it" not in told and agenda["names"] == []


GREENHOUSE, WORKDAY = "Acme Careers <no-reply@us.greenhouse-mail.io>", "Acme Careers <acme@myworkday.com>"
INVITES = (
    "Dear Mara,\n\nThank you for your application as Pastry Chef at Acme. We would like to invite you to an interview. "
    "Does Tuesday 10 March at 2pm suit you?\n\nIda Lund\nAcme"
)


@pytest.mark.parametrize("machine", [GREENHOUSE, WORKDAY, "Acme <jobs@acme.recruitee.com>"])
@pytest.mark.parametrize(
    ("sender", "subject"),
    [
        ("ida.lund@acme.example", "Interview at Acme"),
        ("ida.lund@acme.example", "Tuesday?"),
        ("ida.lund@mail.acme.example", "Hello Mara"),
        ("ida.lund@joinacme.example", "Next steps"),
        ("ida.lund@elsewhere.example", "Next steps with Acme"),
    ],
)
def test_the_first_person_of_the_firm_is_known_by_its_name(
    story: Story, machine: str, sender: str, subject: str
) -> None:
    story.sync(day("2026-03-01"))
    story.receives(confirmed(machine), day("2026-03-02"))
    story.sync(day("2026-03-02", "12:00"))
    ida = f"Ida Lund <{sender}>"
    invites = story.receives(
        written(sender=ida, subject=subject, text=INVITES, at=day("2026-03-04")), day("2026-03-04")
    )
    story.sync(day("2026-03-04", "12:00"))
    pursuit = story.the_pursuit(day("2026-03-04", "12:00"))
    assert (pursuit["contact"], pursuit["state"]) == (ida, "your_turn")
    answer = reply(invites, text="With pleasure. Where shall I come to?", at=day("2026-03-04", "14:00"), sender=ME)
    answer.replace_header("To", ida)
    story.sends(answer, day("2026-03-04", "14:00"))
    story.sync(day("2026-03-04", "15:00"))
    assert story.the_pursuit(day("2026-03-04", "16:00"))["state"] == "waiting"


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("Lee Ray <lee@friends.example>", "Did you see the cake at Acme? Supper on Sunday?\n\nLee"),
        ("Acme Shop <shop@acme.example>", "Thank you for your order of six cakes. When may we bring them?\n\nThe shop"),
        ("Rex Hunter <rex@agency.example>", "I saw your profile. I recruit for a client: a role as Baker.\n\nRex"),
    ],
)  # fmt: skip
def test_who_merely_names_the_firm_is_nobody_of_it(story: Story, sender: str, text: str) -> None:
    story.receives(confirmed(GREENHOUSE), day("2026-03-02"))
    story.sync(day("2026-03-02", "12:00"))
    story.receives(written(sender=sender, subject="Acme", text=text, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    assert story.the_pursuit(day("2026-03-04"))["contact"] == "Acme"


def applies_to_two(story: Story) -> None:
    """Receipts of two firms whose names begin alike."""
    text = (
        "Dear Mara,\n\nThank you for applying for the position of {0} at {1}. We have received your application.\n\n{1}"
    )
    for position, firm in (("Pastry Chef", "Acme Foods"), ("Head Baker", "Acme Ovens")):
        mail = confirmed(f"{firm} <no-reply@us.greenhouse-mail.io>", text.format(position, firm))
        mail.replace_header("Message-ID", f"<{position[:4]}@greenhouse-mail.io>")
        mail.replace_header("Subject", f"Thank you for applying to {firm}")
        story.receives(mail, day("2026-03-02"))
    story.sync(day("2026-03-02", "12:00"))


def test_where_two_firms_bear_the_name_that_of_the_position_is_meant_and_else_it_is_asked(story: Story) -> None:
    applies_to_two(story)
    assert len(story.pursuits(day("2026-03-02", "12:00"))) == 2
    sender, vague = "Ida Lund <ida@acme.example>", INVITES.replace("as Pastry Chef ", "")
    story.receives(written(sender=sender, subject="Hello", text=vague, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    asked = json.loads(story.run("agenda", "--json", "--at", day("2026-03-05").isoformat()).out)["doubts"]
    assert [item["who"] for item in asked] == [sender]


def test_of_two_firms_that_bear_the_name_the_one_is_meant_whose_position_is_named(story: Story) -> None:
    applies_to_two(story)
    sender = "Ida Lund <ida@acme.example>"
    story.receives(written(sender=sender, subject="Hello", text=INVITES, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    turns = [p["position"] for p in story.pursuits(day("2026-03-04", "12:00")) if p["state"] == "your_turn"]
    assert turns == ["Pastry Chef"]


def test_her_own_first_mail_to_the_firm_belongs_to_what_she_applied_for(story: Story) -> None:
    story.receives(confirmed(GREENHOUSE), day("2026-03-02"))
    story.sync(day("2026-03-02", "12:00"))
    text = "Dear Ms Lund,\n\nlast week I applied for the position of Pastry Chef. May I ask how things stand?\n\nMara"
    ida = "Ida Lund <ida.lund@acme.example>"
    story.sends(written(sender=ME, to=ida, subject="Pastry Chef", text=text, at=day("2026-03-09")), day("2026-03-09"))
    story.sync(day("2026-03-09", "12:00"))
    assert story.the_pursuit(day("2026-03-09", "12:00"))["contact"] == ida


def test_her_mail_to_the_firm_under_its_other_name_belongs_to_what_she_applied_for(story: Story) -> None:
    """Ida is at a firm of which nobody could know that it is Acme, but for what Mara says on Tuesday."""
    story.receives(confirmed("Acme Careers <no-reply@acme.example>"), day("2026-03-02"))
    story.sync(day("2026-03-02", "12:00"))
    said = story.run("same", "Acme", "mill.example", "--at", day("2026-03-03").isoformat())
    assert said.out == "One and the same from now on: acme.example and mill.example.\n"
    text = "Dear Ms Lund,\n\nlast week I applied for the position of Pastry Chef. May I ask how things stand?\n\nMara"
    ida = "Ida Lund <ida.lund@mill.example>"
    story.sends(written(sender=ME, to=ida, subject="Pastry Chef", text=text, at=day("2026-03-09")), day("2026-03-09"))
    story.sync(day("2026-03-09", "12:00"))
    one = story.the_pursuit(day("2026-03-09", "12:00"))
    assert (one["contact"], one["organisation"], one["state"]) == (ida, "Acme", "waiting")
    story.passes(day("2026-03-10"), day("2026-03-17"))
    assert story.drafts() == []
    story.sync(day("2026-03-18", "07:30"))
    assert story.the_draft()["To"] == ida and "the position of Pastry Chef" in text_of(story.the_draft())


def test_a_mail_that_asks_for_advice_there_is_none_about_the_application(story: Story) -> None:
    story.receives(confirmed(GREENHOUSE), day("2026-03-02"))
    story.sync(day("2026-03-02", "12:00"))
    text = (
        "Dear Ms Lund,\n\nyour talk on cold chains was a delight. I am looking for a new role in a kitchen and would "
        "value your advice: would you have fifteen minutes for a conversation?\n\nMara Winter"
    )
    ida = "Ida Lund <ida.lund@acme.example>"
    asks = written(sender=ME, to=ida, subject="Your talk on cold chains", text=text, at=day("2026-03-03"))
    story.sends(asks, day("2026-03-03"))
    story.passes(day("2026-03-03", "12:00"), day("2026-03-12", "12:00"))
    assert {p["sequence"]: p["contact"] for p in story.pursuits(day("2026-03-12"))} == {
        "acknowledged": "Acme", "networking": ida,
    }  # fmt: skip
    assert "application" not in text_of(story.the_draft())


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


def test_a_form_filled_in_as_a_contact_there_advised_is_an_application_and_keeps_the_promise(story: Story) -> None:
    text = "Dear Max,\n\nI am looking for a position as pastry chef. Could we talk about your kitchen?\n\nMara Winter"
    asks = sent(to="Max Roe <max.roe@acme.example>", subject="Your kitchen", text=text, at=day("2026-03-02"))
    story.sends(asks, day("2026-03-02"))
    advice = "Hi Mara,\n\nPlease apply through our form, and I will put in a word.\n\nMax"
    advises = story.receives(reply(asks, text=advice, at=day("2026-03-03")), day("2026-03-03"))
    thanks = reply(advises, text="Hi Max,\n\nThank you, I will apply tonight.\n\nMara", at=day("2026-03-03", "12:00"))
    story.sends(thanks, day("2026-03-03", "12:00"))
    story.receives(confirmed("Acme <jobs@acme.example>"), day("2026-03-03", "21:00"))
    story.sync(day("2026-03-03", "21:30"))
    known = {p["sequence"]: p for p in story.pursuits(day("2026-03-04"))}
    assert set(known) == {"acknowledged", "keep_in_touch"}
    assert "Max Roe" in known["keep_in_touch"]["contact"]
    told = [json.loads(story.run("agenda", "--json", "--at", day(f"2026-03-{n:02}").isoformat()).out)
            for n in range(4, 16)]  # fmt: skip
    assert [one["promises"] for one in told] == [[]] * 12
    (name,) = (item for one in told for item in one["names"])
    assert name["id"] == known["acknowledged"]["id"] and "you know Max Roe" in name["text"]
