"""What a posting or a receipt asks for is respected: no follow-up, or none before applications close. And what it means
that she deletes the very first draft.
"""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent, written
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.saying import MONDAY, applied, says
from stories.saying import TEXT as APPLIES
from stories.story import Story, day, text_of
from stories.test_ends import section
from stories.test_recruiter import OUTREACH, REX, answers

JO, IDA = "Jo Keller <jo.keller@firm.example>", "Ida Lund <ida.lund@kestrel-rail.example>"
QUOTED = "Dear Ms Keller,\n\nI hereby apply for the position of Analyst. My resume is attached.\n\nMara Winter\n\n> {0}"
RESUME = [("resume.pdf", b"%PDF-1.4")]


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def applies(story: Story, posting: str) -> EmailMessage:
    """She quotes the posting under her application."""
    text = QUOTED.format(posting)
    mail = story.sends(sent(subject="Application as Analyst", text=text, at=MONDAY, attachments=RESUME), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    return mail


def confirms(story: Story, text: str) -> None:
    """On Tuesday the firm's machine confirms it."""
    sender, automatic = "Firm Careers <no-reply@firm.example>", {"Auto-Submitted": "auto-generated"}
    subject, at = "Your application as Analyst", day("2026-03-03")
    text = f"Thank you for your application as Analyst. We have received it. {text}"
    story.receives(written(sender=sender, subject=subject, text=text, at=at, headers=automatic), at)
    story.sync(day("2026-03-03", "12:00"))


def letter(story: Story, on: str) -> str:
    """The draft of that morning; there was none before, to the minute."""
    due = day(on, "07:30")
    story.passes(day("2026-03-05", "08:00"), due - timedelta(minutes=1), timedelta(days=3))
    story.sync(due - timedelta(minutes=1))
    assert story.drafts() == []
    story.sync(due)
    return text_of(story.the_draft())


def quiet(story: Story, last: str) -> dict[str, str]:
    """No draft until that day, and how the pursuit stands then."""
    story.passes(day("2026-03-05", "08:00"), day(last, "08:00"), timedelta(days=3))
    assert story.drafts() == []
    found: dict[str, str] = story.the_pursuit(day(last))
    return found


def test_a_posting_that_wants_no_follow_up_gets_none_and_an_interview_is_thanked_for_all_the_same(story: Story) -> None:
    mail = applies(story, "No phone calls, please.")
    assert "no follow-up" in quiet(story, "2026-04-10")["because"]
    text = "Dear Ms Winter,\n\nthank you for your application. We will be in touch.\n\nJo Keller"
    answer = story.receives(reply(mail, text=text, at=day("2026-04-13")), day("2026-04-13"))
    story.passes(day("2026-04-13", "12:00"), day("2026-05-15", "12:00"), timedelta(days=4))
    assert story.drafts() == []
    story.receives(invitation(answer, day("2026-05-20"), [JO], day("2026-05-18")), day("2026-05-18"))
    story.passes(day("2026-05-18", "12:00"), day("2026-05-20", "12:00"))
    assert story.drafts() == []
    story.sync(day("2026-05-21", "07:30"))
    assert "20 May" in text_of(story.the_draft())


def test_a_receipt_that_wants_no_questions_gets_none(story: Story) -> None:
    applied(story)
    confirms(story, "Please refrain from enquiring about the status of your application.")
    assert "no follow-up" in quiet(story, "2026-04-10")["because"]


def test_after_applications_have_closed_it_is_asked_on_the_next_working_day(story: Story) -> None:
    applies(story, "The closing date for applications is 20 March 2026.")
    assert "close on 2026-03-20" in story.the_pursuit(day("2026-03-10"))["because"]
    assert "Analyst" in letter(story, "2026-03-23")


def test_a_closing_date_she_gives_by_word_is_waited_for_to_its_morning_and_a_later_one_too(story: Story) -> None:
    applied(story)
    says(story, "2026-03-03", "track", "Jo Keller", "--closes", "2026-03-18")
    assert story.the_pursuit(day("2026-03-03"))["due"].startswith("2026-03-19T07:30")
    says(story, "2026-03-04", "track", "Jo Keller", "--closes", "2026-03-20")
    assert "Analyst" in letter(story, "2026-03-23")


def test_a_closing_date_in_the_receipt_is_waited_for(story: Story) -> None:
    applied(story)
    confirms(story, "The closing date for applications is 27 March 2026.")
    assert "Analyst" in letter(story, "2026-03-30")


def test_she_is_warned_that_an_agency_names_the_firm_she_applied_to_and_both_go_on(story: Story) -> None:
    """On Tuesday an agency writes, to which she answers; on Wednesday it has put her forward to that very firm."""
    text = APPLIES.replace("at your firm", "at Kestrel Rail Ltd")
    story.sends(sent(to=IDA, subject="Application as Analyst", text=text, at=MONDAY), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    outreach = written(sender=REX, subject="Open position: Analyst", text=OUTREACH, at=day("2026-03-03"))
    story.receives(outreach, day("2026-03-03"))
    story.sync(day("2026-03-03", "12:00"))
    yes = answers(story, outreach, "Gladly, my resume is on my page.", "2026-03-03")
    told = "Hi Mara,\n\nI have put your CV forward to Kestrel Rail Ltd today and will let you know.\n\nRex"
    story.receives(reply(yes, text=told, at=day("2026-03-04"), sender=REX), day("2026-03-04"))
    story.sync(day("2026-03-04", "12:00"))
    assert [n for n in range(3, 12) if section(story, "doubled", f"2026-03-{n:02}")] == [4, 5]
    (item,) = section(story, "doubled", "2026-03-04")
    assert (item["who"], "only one of the two should put you forward" in item["text"]) == (REX, True)
    assert "put your CV forward to Kestrel Rail" in item["quote"]
    story.passes(day("2026-03-05", "08:00"), day("2026-03-18", "08:00"))
    assert {str(d["To"]) for d in story.drafts()} == {IDA, REX}


def deletes_the_first_draft(mailbox: Mailbox, folder: Path, wish: str) -> Story:
    """On Monday the 9th, an hour and a half after it came."""
    story = applied(Story(mailbox, folder, me=f'on_decline = "{wish}"'))
    story.sync(day("2026-03-09", "07:30"))
    (lying,) = story.mailbox.messages("Drafts")
    story.mailbox.move(lying.uid, "Drafts", "Trash")
    story.passes(day("2026-03-09", "09:00"), day("2026-03-09", "09:20"), timedelta(minutes=20))
    return story


def test_where_she_wants_it_the_very_first_draft_deleted_ends_it(mailbox: Mailbox, tmp_path: Path) -> None:
    story = deletes_the_first_draft(mailbox, tmp_path, "stop")
    pursuit = story.the_pursuit(day("2026-03-09", "12:00"))
    assert (pursuit["state"], pursuit["because"]) == ("closed", "you deleted its draft, and on_decline is 'stop'")
    assert quiet(story, "2026-04-10")["state"] == "closed"


def test_the_very_first_draft_deleted_is_asked_about_and_then_she_has_her_peace(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    """It rests until she says `resume`; her fifteen business days are over on the 30th."""
    story = deletes_the_first_draft(mailbox, tmp_path, "snooze 15 business days")
    assert "is this nothing to follow up?" in story.the_pursuit(day("2026-03-09", "12:00"))["because"]
    assert section(story, "doubts", "2026-03-09")
    says(story, "2026-03-10", "resume", "keller")
    assert "on_decline is 'snooze 15 business days'" in story.the_pursuit(day("2026-03-10"))["because"]
    assert "where the selection process stands" in letter(story, "2026-03-30")
