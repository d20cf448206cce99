"""A recruiter writes of their own accord; from Mara's answer on it is followed up. And what a posting asks for."""

import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import ME, reply, sent, written
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of

MONDAY = day("2026-03-02")
REX = "Rex Hunter <rex.hunter@agency.example>"
OUTREACH = (
    "Dear Mara,\n\nI came across your profile and am recruiting for a client in Berlin: they have an open position as "
    "Data Engineer. Would you be interested in hearing more?\n\nRex Hunter\nRecruiting Partner"
)
APPLIES = (
    "Dear Ms Keller,\n\nI hereby apply for the position of Analyst. My resume is attached.\n\nMara Winter\n\n{more}"
)
RESUME = [("resume.pdf", b"%PDF-1.4")]


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def test_a_recruiter_is_followed_up_from_the_answer_to_them_on(story: Story) -> None:
    outreach = written(sender=REX, subject="Open position: Data Engineer", text=OUTREACH, at=MONDAY)
    story.receives(outreach, MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    assert story.pursuits(day("2026-03-02", "12:01")) == []
    asked = json.loads(story.run("agenda", "--json", "--at", day("2026-03-03").isoformat()).out)["doubts"]
    assert [item["who"] for item in asked] == [REX]
    answer = reply(outreach, text="Gladly. Which firm is it, and what is the range?", at=day("2026-03-03"), sender=ME)
    answer.replace_header("To", REX)
    story.sends(answer, day("2026-03-03"))
    story.passes(day("2026-03-03", "12:00"), day("2026-03-06", "12:00"))
    pursuit = story.the_pursuit(day("2026-03-06"))
    assert (pursuit["sequence"], pursuit["state"], pursuit["contact"]) == ("recruiter", "waiting", REX)
    assert story.drafts() == []
    story.sync(day("2026-03-09", "07:30"))  # four business days after her answer
    draft = story.the_draft()
    assert draft["To"] == REX and draft["In-Reply-To"] == answer["Message-ID"]
    assert text_of(draft).count("?") == 1
    assert "the position of Data Engineer with your client in Berlin" in text_of(draft)


def test_a_talk_with_a_recruiter_is_no_interview_on_which_they_decide(story: Story) -> None:
    outreach = story.receives(
        written(sender=REX, subject="Open position: Data Engineer", text=OUTREACH, at=MONDAY), MONDAY
    )
    answer = answers(story, outreach, "Gladly. Could I call you on Thursday at 11am?", "2026-03-03")
    at = day("2026-03-03", "15:00")
    agreed = reply(answer, text="Thursday 11am is great, I will call you.\n\nRex", at=at, sender=REX)
    story.receives(agreed, at)
    story.passes(day("2026-03-03", "16:00"), day("2026-03-06", "16:00"))
    thanks = story.the_draft()
    assert "how things go" in text_of(thanks)
    story.mailbox.delete("Drafts", *story.mailbox.uids("Drafts"))
    answers(story, agreed, text_of(thanks), "2026-03-06")
    story.passes(day("2026-03-07", "08:00"), day("2026-03-17", "08:00"))
    asks = text_of(story.the_draft())
    assert "5 March" in asks and "your client" in asks and "decision is coming along" not in asks


SUBJECTS = (
    "Lead Analyst role, London", "Your profile on LinkedIn", "Quick chat?", "Senior Data Engineer | Berlin | bis 85k",
    "Hallo Mara", "Projektleiterin Ingenieurbau (m/w/d) in Ulm",
)  # fmt: skip


@pytest.mark.parametrize("quoting", [True, False])
@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_recruiter_may_write_under_any_subject(story: Story, subject: str, quoting: bool) -> None:
    outreach = written(sender=REX, subject=subject, text=OUTREACH, at=MONDAY)
    story.sync(day("2026-03-01"))
    story.receives(outreach, MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    answers(story, outreach, "Gladly. Thursday at three?", "2026-03-03", quoting=quoting)
    story.sync(day("2026-03-03", "12:00"))
    pursuit = story.the_pursuit(day("2026-03-03", "12:00"))
    assert (pursuit["sequence"], pursuit["state"], pursuit["contact"]) == ("recruiter", "waiting", REX)
    agenda = story.run("agenda", "--json", "--at", day("2026-03-04").isoformat())
    assert json.loads(agenda.out)["doubts"] == []  # what was asked is answered


def test_what_a_recruiter_wrote_back_before_the_next_pass_is_seen_too(story: Story) -> None:
    story.sync(day("2026-03-01"))
    outreach = story.receives(written(sender=REX, subject="Quick chat?", text=OUTREACH, at=MONDAY), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    answer = answers(story, outreach, "Gladly.", "2026-03-03")
    back = reply(answer, text="Great. What is your notice period?", at=day("2026-03-03", "15:00"), sender=REX)
    story.receives(back, day("2026-03-03", "15:00"))
    story.sync(day("2026-03-04"))
    assert story.the_pursuit(day("2026-03-04"))["state"] == "your_turn"


@pytest.mark.parametrize(
    ("sender", "subject", "text", "answer"),
    [
        ("Aunt Ida <ida@family.example>", "Sunday", "Dear Mara, I saw a role for you at the theatre!", "Which role?"),
        ("Lee Shop <lee@shop.example>", "Your order", "Your order is late. Do you still want it?", "Yes, please."),
        (REX, "Quick chat?", OUTREACH, "Thank you, but I am not looking at the moment."),
        (REX, "Quick chat?", OUTREACH, "Danke, aber ich suche zurzeit nicht."),
        (REX, "Quick chat?", OUTREACH, "Berlin is too far for me. Do you have anything in Ulm?"),
    ],
)
def test_an_answer_to_another_stranger_or_one_that_declines_opens_nothing(
    story: Story, sender: str, subject: str, text: str, answer: str
) -> None:
    mail = story.receives(written(sender=sender, subject=subject, text=text, at=MONDAY), MONDAY)
    answers(story, mail, answer, "2026-03-03")
    story.sync(day("2026-03-03", "12:00"))
    assert story.pursuits(day("2026-03-04")) == []


def test_why_for_a_stranger_tells_only_what_is_true(story: Story) -> None:
    outreach = written(sender=REX, subject="Quick chat?", text=OUTREACH, at=MONDAY)
    story.receives(outreach, MONDAY)
    asked = ("why", "rex hunter", "--at", day("2026-03-04").isoformat())
    assert "no pass has read it yet" in story.run(*asked).out
    story.sync(day("2026-03-02", "12:00"))
    told = story.run(*asked).out
    assert "your answer to it will be followed up" in told and "no pass" not in told
    answer = reply(outreach, text="No, thank you, this role is not for me.", at=MONDAY, sender=ME)
    answer.replace_header("To", REX)
    story.sends(answer, day("2026-03-02", "13:00"))
    story.sync(day("2026-03-02", "14:00"))
    told = story.run(*asked).out
    assert "you declined what a recruiter offered" in told and "no pass" not in told


def test_who_was_declined_leaves_no_question(story: Story) -> None:
    outreach = story.receives(
        written(sender=REX, subject="Open position: Data Engineer", text=OUTREACH, at=MONDAY), MONDAY
    )
    story.sync(day("2026-03-02", "12:00"))
    assert "A recruiter writes to you" in story.run("status", "--at", day("2026-03-02", "12:01").isoformat()).out
    answers(story, outreach, "Thank you, but I am not looking at the moment.", "2026-03-03")
    story.sync(day("2026-03-03", "12:00"))
    assert "recruiter" not in story.run("status", "--at", day("2026-03-03", "12:01").isoformat()).out
    assert "Nothing needs you" in story.run("agenda", "--at", day("2026-03-03", "12:01").isoformat()).out


def answers(story: Story, mail: EmailMessage, text: str, on: str, quoting: bool = True) -> EmailMessage:
    """She answers a stranger's mail."""
    answer = reply(mail, text=text, at=day(on), sender=ME, quoting=quoting)
    answer.replace_header("To", str(mail["From"]))
    return story.sends(answer, day(on))


def test_an_agency_and_an_application_of_her_own_at_one_firm_are_told_on_that_day(story: Story) -> None:
    text = APPLIES.format(more="").replace("of Analyst", "of Analyst at Acme Robotics GmbH")
    story.sends(sent(subject="Application as Analyst", text=text, at=MONDAY, attachments=RESUME), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    agency = ("track", "Rex Hunter", "--as", "recruiter", "--address", "rex.hunter@agency.example")
    assert story.run(*agency, "--organisation", "Acme Robotics", "--at", day("2026-03-03").isoformat()).code == 0
    told = json.loads(story.run("agenda", "--json", "--at", day("2026-03-03", "12:00").isoformat()).out)["doubled"]
    assert [item["who"] for item in told] == [REX] and "same firm" in told[0]["text"]


@pytest.mark.parametrize(
    "posting", ["> The closing date for applications is 20 March 2026.", "Bewerbungsfrist: 20.03.2026"]
)
def test_nobody_is_asked_before_the_closing_date_of_the_posting_she_quotes(story: Story, posting: str) -> None:
    mail = sent(subject="Application as Analyst", text=APPLIES.format(more=posting), at=MONDAY, attachments=RESUME)
    story.sends(mail, MONDAY)
    for on in ("2026-03-03", "2026-03-09", "2026-03-10", "2026-03-20"):
        story.sync(day(on))
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-03-10"))
    assert "close on 2026-03-20" in pursuit["because"] and pursuit["due"].startswith("2026-03-23T07:30")
    story.sync(day("2026-03-23", "07:30"))
    assert len(story.drafts()) == 1


def test_a_closing_date_she_gives_by_word_is_kept(story: Story) -> None:
    story.sends(
        sent(subject="Application as Analyst", text=APPLIES.format(more=""), at=MONDAY, attachments=RESUME), MONDAY
    )
    story.sync(day("2026-03-02", "12:00"))
    said = story.run("track", "Jo Keller", "--closes", "2026-03-20", "--at", day("2026-03-03").isoformat())
    assert said.code == 0, said.err
    assert story.the_pursuit(day("2026-03-10"))["due"].startswith("2026-03-23T07:30")
    wrong = story.run("track", "Jo Keller", "--closes", "soon", "--at", day("2026-03-03").isoformat())
    assert wrong.code == 2 and "is not a day" in wrong.err


def test_a_posting_that_wants_no_follow_up_gets_none(story: Story) -> None:
    more = "> Analyst (ref. 4711)\n> No phone calls, please."
    mail = sent(subject="Application as Analyst", text=APPLIES.format(more=more), at=MONDAY, attachments=RESUME)
    story.sends(mail, MONDAY)
    for on in ("2026-03-03", "2026-03-09", "2026-03-10", "2026-03-20"):
        story.sync(day(on))
    assert story.drafts() == []
    assert "no follow-up" in story.the_pursuit(day("2026-03-20"))["because"]


NIA = "Nia Cole <nia.cole@agency.example>"


def test_a_colleague_who_has_taken_over_is_told_to_whom_she_wrote(story: Story) -> None:
    """She answered Rex on the 3rd; on the 5th Nia writes in his place, and the question goes to her."""
    outreach = written(sender=REX, subject="Open position: Data Engineer", text=OUTREACH, at=MONDAY)
    answer = answers(story, story.receives(outreach, MONDAY), "Gladly. Which firm is it?", "2026-03-03")
    at = day("2026-03-05")
    text = "Dear Mara,\n\nI have taken over from Rex. We will be in touch once the client has decided.\n\nNia Cole"
    theirs = reply(answer, text=text, at=at, sender=NIA)
    theirs.replace_header("To", ME)
    story.receives(theirs, at)
    story.passes(day("2026-03-05", "12:00"), day("2026-03-18", "12:00"))
    assert story.drafts() == []
    story.sync(day("2026-03-19", "07:30"))
    letter = text_of(story.the_draft())
    assert story.the_draft()["To"] == NIA and letter.startswith("Dear Nia Cole,")
    assert "On 3 March I wrote to Rex Hunter about the position of Data Engineer with your client in Berlin" in letter
    assert "thank you for your message of 5 March" in letter and "wrote to you" not in letter
