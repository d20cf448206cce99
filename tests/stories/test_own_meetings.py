"""A meeting that Mara herself moves or calls off, and what an interviewer writes of it to her afterwards."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day, text_of
from stories.test_meetings import MET, asked_to_come, mornings, says, sends_draft, to_whom
from stories.test_sequences import JO, RAVI

CANNOT = (
    "Dear Jo,\n\nI am sorry, on Tuesday I cannot come after all. Could we move it to Thursday, 12 March at 10:00?\n\n"
    "Mara"
)


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def answers(story: Story, mail: EmailMessage, text: str, on: str, sender: str = JO) -> EmailMessage:
    at = day(on, "15:00")
    theirs = story.receives(reply(mail, text=text, at=at, sender=sender), at)
    story.sync(day(on, "16:00"))
    return theirs


def thanked_on_friday_and_asked_after_six_days(story: Story) -> None:
    """Nobody on Wednesday, both interviewers on Friday the 13th, and then the lead alone."""
    mornings(story, "2026-03-10", "2026-03-12")
    assert story.drafts() == []
    mornings(story, "2026-03-13", "2026-03-13")
    assert to_whom(story) == [JO, RAVI]
    assert all("12 March" in text_of(draft) for draft in story.drafts())
    for person in (JO, RAVI):
        sends_draft(story, person, "2026-03-13")
    mornings(story, "2026-03-16", "2026-03-20")
    assert story.drafts() == []
    mornings(story, "2026-03-23", "2026-03-23")
    assert to_whom(story) == [JO]


def test_an_interview_she_moves_in_words_is_thanked_for_once_it_has_been_and_by_all_who_were_to_come(
    story: Story,
) -> None:
    asks = says(story, CANNOT, asked_to_come(story, [JO, RAVI]), "2026-03-09")
    answers(story, asks, "Dear Mara,\n\nno problem, Thursday at 10:00 is fine.\n\nJo", "2026-03-09")
    pursuit = story.the_pursuit(day("2026-03-09", "17:00"))
    assert (pursuit["sequence"], pursuit["state"], pursuit["due"][:10]) == ("interview", "waiting", "2026-03-13")
    thanked_on_friday_and_asked_after_six_days(story)


def test_an_interview_she_moves_in_words_and_they_by_their_calendar(story: Story) -> None:
    invited = asked_to_come(story, [JO, RAVI])
    says(story, CANNOT, invited, "2026-03-09")
    at = day("2026-03-09", "15:00")
    text = "Gladly; the calendar entry is attached."
    story.receives(invitation(invited, MET + timedelta(days=2), [JO, RAVI], at, sequence=1, text=text), at)
    thanked_on_friday_and_asked_after_six_days(story)


def test_an_interview_she_calls_off_is_thanked_for_by_nobody_and_another_day_is_found(story: Story) -> None:
    invited = asked_to_come(story, [JO, RAVI])
    text = "Dear Jo,\n\nI am ill and have to cancel our interview tomorrow. I am sorry about it.\n\nMara"
    off = says(story, text, invited, "2026-03-09")
    mornings(story, "2026-03-10", "2026-03-11")
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-11"))["sequence"] == "application"
    found = answers(story, off, "Get well soon! Shall we say Tuesday, 17 March at 10:00?\n\nJo", "2026-03-11")
    says(story, "Tuesday at 10:00 suits me, thank you.\n\nMara", found, "2026-03-12")
    mornings(story, "2026-03-13", "2026-03-17")
    assert story.drafts() == []
    mornings(story, "2026-03-18", "2026-03-18")
    assert "17 March" in text_of(story.the_draft())


def test_what_an_interviewer_writes_leaves_the_lead_the_one_who_is_asked(story: Story) -> None:
    says(story, "Thank you, Tuesday at 10 works.\n\nMara", asked_to_come(story, [JO, RAVI]), "2026-03-05")
    mornings(story, "2026-03-11", "2026-03-11")
    thanks = next(m.email for m in story.mailbox.messages("Drafts") if str(m.email["To"]) == RAVI)
    for person in (JO, RAVI):
        sends_draft(story, person, "2026-03-11")
    text = "Dear Mara,\n\nit was a pleasure to meet you. We will come back to you soon.\n\nRavi"
    answers(story, thanks, text, "2026-03-12", sender=RAVI)
    mornings(story, "2026-03-13", "2026-03-25")
    assert story.drafts() == []
    mornings(story, "2026-03-26", "2026-03-26")  # ten business days after his mail
    draft = story.the_draft()
    assert draft["To"] == JO
    assert "10 March" in text_of(draft) and "12 March" not in text_of(draft)
