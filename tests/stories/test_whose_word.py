"""Several of one firm write, a person and a machine, who met her and who did not: each is told what is true of them."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, written
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of
from stories.test_ends import JO, applies, hears, section

RAVI, LENE = "Ravi Shah <ravi.shah@firm.example>", "Lene Holm <lene.holm@firm.example>"
INVITED = (
    "Dear Ms Winter,\n\nwe would like to invite you to an interview on Tuesday, 10 March at 10:00. You will meet Lene "
    "Holm and me.\n\nKind regards\nJo Keller"
)
COMES = "Dear Ms Keller,\n\nthank you, Tuesday at 10:00 suits me very well.\n\nKind regards\nMara Winter"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def says(story: Story, to: EmailMessage, text: str, on: str, hour: str = "11:00") -> EmailMessage:
    return story.sends(reply(to, text=text, at=day(on, hour)), day(on, hour))


def writes(story: Story, sender: str, text: str, on: str, **headers: str) -> EmailMessage:
    mail = written(sender=sender, subject="Your application as Analyst", text=text, at=day(on), headers=headers)
    story.receives(mail, day(on))
    story.sync(day(on, "12:00"))
    return mail


def mornings(story: Story, first: str, last: str) -> None:
    story.passes(day(first, "07:30"), day(last, "07:30"))


def sends_what_lies(story: Story, on: str) -> None:
    for lying in story.mailbox.messages("Drafts"):
        story.mailbox.move(lying.uid, "Drafts", "Sent")
    story.sync(day(on, "09:00"))


def interviewed(story: Story) -> EmailMessage:
    """Jo and Lene meet her on 10 March, and both are thanked the day after."""
    applied = applies(story)
    invited = reply(applied, text=INVITED, at=day("2026-03-05"))
    invited["Cc"] = LENE
    story.receives(invited, day("2026-03-05"))
    yes = says(story, invited, COMES, "2026-03-06")
    mornings(story, "2026-03-09", "2026-03-11")
    sends_what_lies(story, "2026-03-11")
    return yes


def test_jo_lets_her_wait_a_machine_turns_her_down_and_jo_is_not_thanked_for_telling_it(story: Story) -> None:
    hears(story, applies(story), "Thank you for your application. We will be in touch.\n\nJo Keller")
    no = "Unfortunately we will not be moving forward with your application as Analyst."
    writes(story, "Firm Careers <no-reply@firm.example>", no, "2026-03-16", **{"Auto-Submitted": "auto-generated"})
    mornings(story, "2026-03-17", "2026-03-18")
    draft = story.the_draft()
    assert draft["To"] == JO
    text = text_of(draft)
    assert "16 March" in text and "4 March" not in text and "letting me know" not in text, text


def test_who_turns_her_down_and_was_not_in_the_interview_is_not_thanked_for_it(story: Story) -> None:
    yes = interviewed(story)
    no = "Thank you for coming. Unfortunately we have decided to go with another candidate.\n\nRavi Shah"
    story.receives(reply(yes, text=no, at=day("2026-03-16"), sender=RAVI), day("2026-03-16"))
    mornings(story, "2026-03-17", "2026-03-19")
    draft = story.the_draft()
    assert draft["To"] == RAVI
    assert "letting me know on 16 March" in text_of(draft) and "10 March" not in text_of(draft), text_of(draft)


def test_what_she_asked_is_answered_and_she_is_neither_turned_down_again_nor_asked_twice(story: Story) -> None:
    applied = applies(story)
    hears(story, applied, "We have decided to go with another candidate. We wish you all the best.\n\nJo Keller")
    mornings(story, "2026-03-05", "2026-03-06")
    sends_what_lies(story, "2026-03-06")
    lacked = "Your experience with Kafka was not quite what we needed, and another candidate had more of it.\n\nJo"
    hears(story, applied, lacked, "2026-03-12")
    assert section(story, "decided", "2026-03-12") == []
    for on in ("2026-03-13", "2026-03-17", "2026-03-18"):
        assert "Needed" not in story.sync(day(on, "07:30")).out
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-03-18"))
    assert (pursuit["sequence"], pursuit["state"], pursuit["due"][:10]) == ("rejection", "waiting", "2026-04-06")


def test_an_interviewer_who_wants_her_slides_is_sent_them_and_the_lead_is_asked_on_the_day_named(story: Story) -> None:
    yes = interviewed(story)
    waits = (
        "It was a pleasure to meet you. We will come back to you by the end of next week.\n\nKind regards\nJo Keller"
    )
    hears(story, yes, waits, "2026-03-12")
    wants = writes(story, LENE, "You mentioned a talk on queues; could you send me the slides?\n\nLene", "2026-03-13")
    sent = reply(wants, text="Here they are.\n\nMara Winter", at=day("2026-03-16"))
    sent.replace_header("To", LENE)
    story.sends(sent, day("2026-03-16"))
    mornings(story, "2026-03-17", "2026-03-23")
    draft = story.the_draft()
    assert draft["To"] == JO and "10 March" in text_of(draft) and "still like to know" not in text_of(draft)
