"""Where nobody is known a name is asked for, and where a machine wants papers it is hers to send them: to the end."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import ME, bounce, reply, sent, written
from servers.mailbox import Mailbox
from stories.saying import says
from stories.story import Story, day, text_of
from stories.test_ends import applies, section
from stories.test_rounds import ADA, BEN, asks, sends_all, to_whom

MONDAY = day("2026-03-02")
AUTOMATIC = {"Auto-Submitted": "auto-generated"}
CONFIRMS = "Thank you for applying for the position of Smith at {firm}. We have received your application."
REFUSES = "Unfortunately we will not be moving forward with your application as Smith."
WANTS_PAPERS = "Please send us copies of your certificates by 13 March 2026 to complete it."
WANTS = f"Thank you for your application as Analyst. We have received it. {WANTS_PAPERS}"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def machine(story: Story, firm: str, text: str, on: str = "2026-03-02") -> None:
    """A mail of that firm's machine about the application made on its web form."""
    sender, subject = f"{firm} Careers <no-reply@{firm.lower()}.example>", f"Your application as Smith at {firm}"
    mail = written(sender=sender, subject=subject, text=text.format(firm=firm), at=day(on), headers=AUTOMATIC)
    story.receives(mail, day(on))


def named(story: Story, section_of: str, on: str) -> list[str]:
    """Who stands in a section of that morning's agenda."""
    return [item["who"] for item in section(story, section_of, on, "08:00")]


def test_of_five_forms_the_open_ones_are_asked_about_at_their_wait_three_a_day_and_once_each(story: Story) -> None:
    """Seven business days after the receipts it is Wednesday the 11th; Bellows has refused her before."""
    for firm in ("Anvil", "Bellows", "Crucible", "Drill", "Easel"):
        machine(story, firm, CONFIRMS)
    story.sync(day("2026-03-02", "12:00"))
    asks(story, "Kim Lee <kim.lee@drill.example>", "2026-03-03")
    machine(story, "Bellows", REFUSES, "2026-03-05")
    asked = dict[str, list[str]]()
    for number in range(3, 21):
        on = f"2026-03-{number:02}"
        story.sync(day(on, "07:30"))
        asked[on] = named(story, "names", on)
    days = {on: len(names) for on, names in asked.items() if names}
    assert days == {"2026-03-11": 3, "2026-03-12": 1}
    assert sorted(name for names in asked.values() for name in names) == ["Anvil", "Crucible", "Drill", "Easel"]
    (drill,) = (item for item in section(story, "names", "2026-03-11") if item["who"] == "Drill")
    assert "you know Kim Lee <kim.lee@drill.example> there" in drill["text"]


def test_a_name_that_is_found_is_written_to_and_asked_for_no_more(story: Story) -> None:
    machine(story, "Anvil", CONFIRMS)
    story.passes(day("2026-03-02", "12:00"), day("2026-03-11", "12:00"), timedelta(days=3))
    (item,) = section(story, "names", "2026-03-11")
    says(story, "2026-03-12", "contact", item["id"], "--name", "Ida Lund", "--address", "ida.lund@anvil.example")
    pursuit = story.the_pursuit(day("2026-03-12", "12:00"))
    assert (pursuit["state"], pursuit["because"]) == ("waiting", "due now: no answer 7 business days after 2026-03-02")
    assert story.drafts() == []
    story.sync(day("2026-03-13", "07:30"))
    assert to_whom(story) == ["Ida Lund <ida.lund@anvil.example>"]
    assert "On 2 March Anvil confirmed my application" in text_of(story.the_draft())
    sends_all(story, "2026-03-13")
    assert named(story, "names", "2026-03-13") == []
    pursuit = story.the_pursuit(day("2026-03-14"))
    assert (pursuit["state"], pursuit["next_step"]) == ("waiting", "acknowledged-meeting (meeting)")


def desk_wants_papers(story: Story) -> EmailMessage:
    """She applied to Jo on Monday; on Tuesday the firm's desk wants certificates by Friday the 13th."""
    applies(story)
    mail = written(sender="Firm Careers <careers@firm.example>", subject="Your application as Analyst", text=WANTS,
                   at=day("2026-03-03"), headers=AUTOMATIC)  # fmt: skip
    story.receives(mail, day("2026-03-03"))
    story.sync(day("2026-03-03", "12:00"))
    return mail


def test_papers_that_a_receipt_wants_are_hers_to_send_by_their_day_and_then_it_is_their_turn(story: Story) -> None:
    mail = desk_wants_papers(story)
    told = [n for n in range(4, 14) if named(story, "answers", f"2026-03-{n:02}")]
    assert told == [4, 6, 9, 12, 13]
    (item,) = section(story, "answers", "2026-03-12")
    assert item["text"] == "wants something of you by 2026-03-13" and "certificates" in item["quote"]
    story.passes(day("2026-03-04", "07:30"), day("2026-03-12", "07:30"))
    assert story.drafts() == [] and story.the_pursuit(day("2026-03-12"))["state"] == "your_turn"
    papers = reply(mail, text="Here they are.\n\nMara Winter", at=day("2026-03-12"), sender=ME)
    papers.replace_header("To", "Firm Careers <careers@firm.example>")
    papers.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="certificates.pdf")
    story.sends(papers, day("2026-03-12"))
    story.passes(day("2026-03-12", "12:00"), day("2026-03-25", "12:00"))
    assert named(story, "answers", "2026-03-13") == [] and story.drafts() == []
    story.sync(day("2026-03-26", "07:30"))
    assert to_whom(story) == ["Jo Keller <jo.keller@firm.example>"]
    assert story.the_pursuit(day("2026-03-26"))["next_step"] == "acknowledged-status (status)"


def test_papers_that_were_put_into_a_portal_are_said_and_then_a_name_is_asked_for(story: Story) -> None:
    machine(story, "Anvil", f"{CONFIRMS} {WANTS_PAPERS}")
    story.sync(day("2026-03-02", "12:00"))
    assert named(story, "answers", "2026-03-03") == ["Anvil Careers <no-reply@anvil.example>"]
    says(story, "2026-03-09", "correct", "Anvil", "--nothing-asked")
    asked = {n: named(story, "names", f"2026-03-{n:02}") for n in range(9, 20)}
    assert {n: names for n, names in asked.items() if names} == {11: ["Anvil"]}


def wants_acme(story: Story) -> None:
    story.sync(MONDAY)
    says(story, "2026-03-02", "track", "Acme", "--as", "target")
    assert named(story, "names", "2026-03-03") == ["Acme"]
    says(story, "2026-03-03", "contact", "Acme", "--name", "Ada Brandt", "--address", "ada.brandt@acme.example")
    assert named(story, "answers", "2026-03-04") == [ADA]


def test_the_people_of_a_firm_she_wants_are_written_to_one_at_a_time(story: Story) -> None:
    """Ada on Wednesday the 4th; three business days later a second person; each is asked again in their own time."""
    wants_acme(story)
    asks(story, ADA, "2026-03-04")
    story.passes(day("2026-03-04", "12:00"), day("2026-03-09", "12:00"))
    suggested = [n for n in range(5, 10) if "second person" in str(section(story, "steps", f"2026-03-{n:02}"))]
    assert suggested == [9] and story.drafts() == []
    asks(story, BEN, "2026-03-09")
    story.sync(day("2026-03-09", "12:05"))
    waits = [p["because"] for p in story.pursuits(day("2026-03-09", "12:10"))]
    assert waits == ["7 business days after 2026-03-04", "7 business days after 2026-03-09"]
    order, letters = list[tuple[int, str]](), list[str]()
    for number in range(10, 32):
        on = f"2026-03-{number:02}"
        story.sync(day(on, "07:30"))
        order += [(number, whom) for whom in to_whom(story)]
        letters += map(text_of, story.drafts())
        sends_all(story, on)
    assert order == [(13, ADA), (18, BEN)]
    ada, ben = letters
    assert ada.startswith("Dear Ada Brandt,") and "On 4 March I wrote to you" in ada
    assert ben.startswith("Dear Ben Kolb,") and "In my message of 9 March" in ben
    assert named(story, "steps", "2026-03-20") == []


def test_who_cannot_be_reached_at_a_firm_she_wants_is_asked_about_at_once(story: Story) -> None:
    wants_acme(story)
    first = asks(story, ADA, "2026-03-04")
    story.receives(bounce(first, at=day("2026-03-04", "10:05")), day("2026-03-04", "10:05"))
    story.sync(day("2026-03-04", "12:00"))
    assert "which address has Ada Brandt?" in section(story, "names", "2026-03-04")[0]["text"]
    asks(story, BEN, "2026-03-05")
    story.passes(day("2026-03-05", "12:00"), day("2026-03-13", "12:00"))
    assert named(story, "names", "2026-03-13") == [] and story.drafts() == []
    story.sync(day("2026-03-16", "07:30"))
    assert to_whom(story) == [BEN]


def test_who_applies_where_nobody_reads_is_asked_for_a_name_and_her_own_mail_to_somebody_there_goes_on(
    story: Story,
) -> None:
    applies(story, "Firm <no-reply@firm.example>")
    story.passes(day("2026-03-03", "08:00"), day("2026-03-12", "08:00"), timedelta(days=3))
    nobody = story.the_pursuit(day("2026-03-12"))
    assert story.drafts() == [] and (nobody["state"], nobody["due"]) == ("unreachable", None)
    assert nobody["because"] == "no person is known there: you wrote to no-reply@firm.example"
    assert [n for n in range(3, 13) if named(story, "names", f"2026-03-{n:02}")] == [9]
    text = (
        "Dear Mr Lee,\n\nI applied for the position of Analyst on Monday last week. May I ask how things stand?\n\nMara"
    )
    kim, at = "Kim Lee <kim.lee@firm.example>", day("2026-03-13")
    story.sends(sent(to=kim, subject="Application as Analyst", text=text, at=at), at)
    story.sync(day("2026-03-13", "12:00"))
    pursuit = story.the_pursuit(day("2026-03-13", "13:00"))
    assert (pursuit["contact"], pursuit["state"]) == (kim, "waiting")
    assert (pursuit["asks"], pursuit["due"][:10]) == ("follow up on meeting, only with news", "2026-03-30")
    assert pursuit["because"] == "15 days after 2026-03-13"
    story.passes(day("2026-03-16", "07:30"), day("2026-03-30", "07:30"))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-30"))["because"] == "the next step is written only with news"
    assert f"{kim}: waits for something new to tell" in story.agenda(day("2026-03-30"))


def test_what_came_back_from_one_is_not_sent_to_another_who_has_not_been_written_to(story: Story) -> None:
    """Her mail praises Ada's article: to Ben, whom she names instead, the first mail is hers to write."""
    wants_acme(story)
    first = asks(story, ADA, "2026-03-04")
    story.receives(bounce(first, at=day("2026-03-04", "10:05")), day("2026-03-04", "10:05"))
    story.sync(day("2026-03-04", "12:00"))
    says(story, "2026-03-05", "contact", "Acme", "--name", "Ben Kolb", "--address", "ben.kolb@acme.example")
    story.passes(day("2026-03-05", "12:00"), day("2026-03-12", "12:00"))
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-03-12"))
    assert (pursuit["contact"], pursuit["state"]) == (BEN, "your_turn")
    assert "the first mail is yours to write" in pursuit["because"]
    asks(story, BEN, "2026-03-12")
    story.passes(day("2026-03-12", "12:00"), day("2026-03-20", "12:00"))
    assert story.drafts() == []
    story.sync(day("2026-03-23", "07:30"))
    assert to_whom(story) == [BEN] and "On 12 March" in text_of(story.the_draft())
