"""What their mail makes of an application or an acquaintance, told day by day on a real mailbox."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent, written
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day, text_of

MONDAY = day("2026-03-02")
JO, RAVI = "Jo Keller <jo.keller@firm.example>", "Ravi Shah <ravi.shah@firm.example>"
MACHINE = "Firm Careers <no-reply@firm.example>"
TEXT = "Dear Ms Keller,\n\nI hereby apply for the position of Platform Engineer. My resume is attached.\n\nMara Winter"
COFFEE = (
    "Dear Ms Keller,\n\nI am looking for a position as a platform engineer and read your article. Would you have "
    "twenty minutes for a conversation, so that I may ask for your advice?\n\nKind regards\nMara Winter"
)
NEWS = ("a paper on queues", "a talk on dashboards", "a course on rare events")  # the newest is told first


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def applies(story: Story) -> EmailMessage:
    resume = ("resume-mara-winter.pdf", b"%PDF-1.4 resume")
    mail = sent(subject="Application as Platform Engineer", text=TEXT, at=MONDAY, attachments=[resume])
    return story.sends(mail, MONDAY)


def receipt(text: str, subject: str = "Your application as Platform Engineer", sender: str = MACHINE) -> EmailMessage:
    more = {"Auto-Submitted": "auto-generated"}
    return written(sender=sender, subject=subject, text=text, at=day("2026-03-03"), headers=more)


def test_an_acknowledged_application_waits_for_the_period_that_was_stated(story: Story) -> None:
    applies(story)
    text = "Thank you for your application. We have received it and will get back to you within three weeks."
    story.receives(receipt(text), day("2026-03-03"))
    story.passes(day("2026-03-04"), day("2026-03-24", "12:00"))
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-03-10"))
    assert (pursuit["sequence"], pursuit["state"]) == ("acknowledged", "waiting")
    assert pursuit["due"].startswith("2026-03-25T07:30")


def test_a_draft_that_asked_whether_it_arrived_is_taken_back_when_it_is_acknowledged(story: Story) -> None:
    applies(story)
    story.sync(day("2026-03-09", "07:30"))
    assert len(story.drafts()) == 1
    story.receives(receipt("We have received your application. Thank you for applying."), day("2026-03-09", "09:00"))
    story.sync(day("2026-03-09", "09:10"))
    assert story.drafts() == []


WEEKS = "We have received your application and will get back to you within three weeks."
RECEIVED = "We have received your application. Thank you for applying."


@pytest.mark.parametrize(
    ("text", "because", "on"),
    [
        (RECEIVED, "7 business days after 2026-03-11", "2026-03-20"),
        (WEEKS, "Firm Careers named 2026-04-01 on 2026-03-11", "2026-04-02"),
    ],
    ids=["no day", "three weeks"],
)
def test_a_receipt_that_comes_after_the_first_question_begins_the_wait_anew_and_the_second_step_is_next(
    story: Story, text: str, because: str, on: str
) -> None:
    """The question of Monday the 9th was sent; without the receipt of the 11th the next would come on the 18th."""
    first_question_sent(story)
    story.receives(receipt(text), day("2026-03-11"))
    story.sync(day("2026-03-11", "12:00"))
    pursuit = story.the_pursuit(day("2026-03-11", "12:00"))
    assert (pursuit["sequence"], pursuit["next_step"]) == ("acknowledged", "acknowledged-meeting (meeting)")
    assert (pursuit["because"], pursuit["due"][:16]) == (because, f"{on}T07:30")
    story.passes(day("2026-03-12", "07:30"), day(on, "07:29"))
    story.sync(day(on, "07:29"))
    assert story.drafts() == []
    story.sync(day(on, "07:30"))
    assert "since 2 March, and on 9 March I wrote to you about it" in text_of(story.the_draft())
    assert "Would a quarter of an hour be of use to you" in text_of(story.the_draft())


def test_a_receipt_that_comes_while_the_second_question_lies_there_takes_it_back_for_as_long_as_it_has(
    story: Story,
) -> None:
    first_question_sent(story)
    story.passes(day("2026-03-10", "07:30"), day("2026-03-18", "07:30"))
    assert "where the selection process stands" in text_of(story.the_draft())
    story.receives(receipt(RECEIVED), day("2026-03-18", "09:00"))
    told = "Took back: Re: Application as Platform Engineer (Firm Careers acknowledged your application on 2026-03-18)"
    assert told in story.sync(day("2026-03-18", "09:10")).out
    story.passes(day("2026-03-19", "07:30"), day("2026-03-26", "07:30"))
    assert story.drafts() == []
    story.sync(day("2026-03-27", "07:30"))
    assert str(story.the_draft()["To"]) == JO


def first_question_sent(story: Story) -> None:
    """Whether anything is missing: written at half past seven on the 9th, and sent at nine."""
    applies(story)
    story.sync(day("2026-03-09", "07:30"))
    (lying,) = story.mailbox.messages("Drafts")
    assert "Is there anything else that would help you" in text_of(lying.email)
    story.mailbox.delete("Drafts", lying.uid)
    story.sends(lying.email, day("2026-03-09", "09:00"))
    story.sync(day("2026-03-09", "09:10"))


def test_the_day_they_named_is_kept(story: Story) -> None:
    applied = applies(story)
    text = "Thank you for your application. We will decide by 20 March 2026 and let you know."
    story.receives(reply(applied, text=text, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-05"))
    pursuit = story.the_pursuit(day("2026-03-05"))
    assert pursuit["state"] == "waiting" and pursuit["due"].startswith("2026-03-23T07:30")


def test_a_machines_rejection_closes_quietly(story: Story) -> None:
    applies(story)
    text = "Unfortunately we will not be moving forward with your application as Platform Engineer."
    story.receives(receipt(text), day("2026-03-04"))
    story.passes(day("2026-03-05"), day("2026-03-20"))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-20"))["state"] == "closed"


def test_the_dentists_invitation_is_nobodys_interview(story: Story) -> None:
    applied = applies(story)
    stranger = sent(to="Praxis <praxis@dentist.example>", subject="Termin", text="Hallo", at=MONDAY)
    dentist = invitation(stranger, day("2026-03-10", "10:00"), ["Praxis Weiss <praxis@dentist.example>"], MONDAY)
    story.receives(dentist, day("2026-03-04"))
    for morning in ("2026-03-11", "2026-03-12", "2026-03-18"):
        story.sync(day(morning, "07:30"))
        assert story.the_pursuit(day(morning))["sequence"] == "application"
        assert [str(m["In-Reply-To"]) for m in story.drafts()] == [applied["Message-ID"]]
    why = story.run("why", "dentist", "--at", day("2026-03-18").isoformat())
    assert why.code == 0 and "Nobody called 'dentist' is followed up." in why.out
    assert "what others write opens nothing by itself, and it belongs to nothing followed up" in why.out


def test_whom_the_config_names_is_never_written_to(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, more='\n[limits]\nnever = ["@firm.example"]\n')
    applies(story)
    story.passes(day("2026-03-03"), day("2026-03-20"))
    assert story.drafts() == []
    assert "@firm.example" in story.the_pursuit(day("2026-03-20"))["because"]


def test_a_web_form_is_watched_and_a_name_is_asked_for_once(story: Story) -> None:
    text = "Thank you for your application as Data Engineer at Acme. We have received it."
    mail = receipt(text, "We received your application", "Acme Careers <no-reply@acme.example>")
    story.receives(mail, day("2026-03-03"))
    asked = [
        "who reads it at Acme?" in story.sync(day(f"2026-03-{number:02}", "08:00")).out
        for number in (4, 5, 6, 9, 10, 11, 12, 13, 16)
    ]
    assert asked.count(True) == 1 and asked[6]
    assert story.the_pursuit(day("2026-03-16"))["state"] == "unreachable"
    assert story.drafts() == []


def test_a_persons_rejection_is_silence_at_once_and_a_thank_you_later(story: Story) -> None:
    applied = applies(story)
    text = (
        "Dear Ms Winter, unfortunately we have decided to move forward with another candidate. Kind regards, Jo Keller"
    )
    story.receives(reply(applied, text=text, at=day("2026-03-04")), day("2026-03-04"))
    story.passes(day("2026-03-04", "12:00"), day("2026-03-05", "20:00"))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-05"))["sequence"] == "rejection"
    story.sync(day("2026-03-06", "07:30"))
    assert str(story.the_draft()["To"]) == JO


def test_a_moved_interview_is_thanked_for_when_it_has_been(story: Story) -> None:
    applied = applies(story)
    first, later = day("2026-03-10", "10:00"), day("2026-03-12", "10:00")
    story.receives(invitation(applied, first, [JO, RAVI], day("2026-03-06")), day("2026-03-06"))
    moved = invitation(applied, later, [JO, RAVI], day("2026-03-09"), sequence=1, text="Sorry, we have to move it.")
    story.receives(moved, day("2026-03-09"))
    story.passes(day("2026-03-09", "12:00"), day("2026-03-12", "12:00"))
    assert story.the_pursuit(day("2026-03-12", "18:00"))["because"] == "1 business day after 2026-03-12"
    story.sync(day("2026-03-13", "07:29"))
    assert story.drafts() == []
    story.sync(day("2026-03-13", "07:30"))
    assert sorted(str(m["To"]) for m in story.drafts()) == [JO, RAVI]
    assert all("12 March" in text_of(m) and "10 March" not in text_of(m) for m in story.drafts())


def test_an_invitation_to_coffee_never_asks_whether_they_have_decided(story: Story) -> None:
    wrote = story.sends(sent(subject="Your article on platforms", text=COFFEE, at=MONDAY), MONDAY)
    met = day("2026-03-10", "15:00")
    coffee = invitation(wrote, met, [JO], day("2026-03-05"), summary="Coffee", text="Gladly, let us have a coffee.")
    story.receives(coffee, day("2026-03-05"))
    story.sync(day("2026-03-06"))
    assert story.the_pursuit(day("2026-03-06"))["sequence"] == "conversation"
    story.sync(day("2026-03-11", "07:30"))
    assert "decid" not in text_of(story.the_draft())
    story.passes(day("2026-03-12"), day("2026-04-20"), every=day("2026-03-20") - day("2026-03-12"))
    assert story.drafts() == []  # thanks that nobody touched do not come back, and nothing else comes


def test_after_a_coffee_thanks_and_what_is_new_are_all_that_is_ever_sent(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, me='news = "news.toml"')
    wrote = story.sends(sent(subject="Your article on platforms", text=COFFEE, at=MONDAY), MONDAY)
    met = day("2026-03-10", "15:00")
    coffee = invitation(wrote, met, [JO], day("2026-03-05"), summary="Coffee", text="Gladly, let us have a coffee.")
    story.receives(coffee, day("2026-03-05"))
    story.sync(day("2026-03-06"))
    for on, news in zip(("2026-03-03", "2026-03-02", "2026-03-01"), NEWS, strict=True):
        assert story.run("news", "add", f"I have finished {news}.", "--at", day(on).isoformat()).code == 0
    letters, hour = [], day("2026-03-11")
    while hour <= day("2026-12-02"):
        story.sync(hour)
        for lying in story.mailbox.messages("Drafts"):
            letters.append((hour.date().isoformat(), text_of(lying.email)))
            story.mailbox.move(lying.uid, "Drafts", "Sent")
        hour += timedelta(days=14)
    assert [on for on, _ in letters] == ["2026-03-11", "2026-04-22", "2026-07-29", "2026-12-02"]
    assert [news in text for news, (_, text) in zip(NEWS, letters[1:], strict=True)] == [True, True, True]
    assert not any(word in text for _, text in letters for word in ("decid", "decision", "?"))
    assert story.the_pursuit(hour)["next_step"] == "keep-in-touch-news (none)"
