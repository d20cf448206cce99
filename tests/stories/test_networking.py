"""A networking mail, and the mail that is none: family, a landlord, a shop, a friend."""

from pathlib import Path

import pytest

from servers.mail import ME, bounce, out_of_office, reply, sent, written
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of

MONDAY = day("2026-03-02")
DUE = day("2026-03-11", "07:30")  # seven business days after the mail
ADA = "Ada Brandt <ada.brandt@rail.example>"
TEXT = (
    "Dear Ms Brandt,\n\nI am looking for a position in data engineering in Berlin and read your article on late "
    "trains. Would you have fifteen minutes for a conversation about how you moved into that field?\n\n"
    "Kind regards\nMara Winter"
)


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def test_a_networking_mail_is_asked_again_smaller_after_seven_business_days(story: Story) -> None:
    asked = story.sends(sent(to=ADA, subject="Your article on late trains", text=TEXT, at=MONDAY), MONDAY)
    story.passes(day("2026-03-02", "12:00"), day("2026-03-10", "12:00"))
    assert story.drafts() == []
    on = {n: story.the_pursuit(day(f"2026-03-{n:02}", "08:00"))["agenda"] for n in range(3, 7)}
    assert on == {3: [], 4: [], 5: ["write to a second person there"], 6: ["write to a second person there"]}
    waits = story.the_pursuit(day("2026-03-10"))
    assert (waits["because"], waits["due"][:16]) == ("7 business days after 2026-03-02", "2026-03-11T07:30")
    story.sync(DUE)
    draft = story.the_draft()
    assert draft["To"] == ADA
    assert draft["In-Reply-To"] == asked["Message-ID"]
    assert text_of(draft).startswith("Dear Ms Brandt,\n")
    assert text_of(draft).count("?") == 1
    story.passes(day("2026-03-11", "08:00"), day("2026-03-20", "08:00"))
    assert len(story.drafts()) == 1


def test_a_meeting_she_notes_is_thanked_for_on_the_next_working_day_and_then_they_stay_in_touch(story: Story) -> None:
    asked = story.sends(sent(to=ADA, subject="Your article on late trains", text=TEXT, at=MONDAY), MONDAY)
    story.receives(reply(asked, text="Gladly. Does Friday suit you?", at=day("2026-03-03")), day("2026-03-03"))
    story.sync(day("2026-03-04"))
    noted = story.run("log", "Ada Brandt", "meeting", "--at", day("2026-03-06", "17:00").isoformat())
    assert noted.code == 0, noted.err
    story.passes(day("2026-03-06", "18:00"), day("2026-03-08", "18:00"))
    assert story.drafts() == []
    story.sync(day("2026-03-09", "07:30"))
    letter = text_of(story.the_draft())
    assert "6 March" in letter and "decided" not in letter and "?" not in letter
    story.passes(day("2026-03-10"), day("2026-03-20"))
    assert len(story.drafts()) == 1
    assert story.the_pursuit(day("2026-03-20"))["sequence"] == "conversation"


@pytest.mark.parametrize("folder", ["INBOX", "Archive"])
def test_an_answer_makes_it_the_users_turn(story: Story, folder: str) -> None:
    asked = story.sends(sent(to=ADA, subject="Your article on late trains", text=TEXT, at=MONDAY), MONDAY)
    story.sync(day("2026-03-03"))
    answer = reply(asked, text="Gladly. Does Thursday suit you?", at=day("2026-03-04"))
    story.receives(answer, day("2026-03-04"), folder)
    story.passes(day("2026-03-05"), day("2026-03-20"))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-20"))["state"] == "your_turn"


def test_a_bounce_makes_it_unreachable(story: Story) -> None:
    asked = story.sends(sent(to=ADA, subject="Your article on late trains", text=TEXT, at=MONDAY), MONDAY)
    story.receives(bounce(asked, at=day("2026-03-02", "10:01")), day("2026-03-02", "10:01"))
    story.passes(day("2026-03-03"), day("2026-03-13"))
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-03-13"))
    assert (pursuit["state"], pursuit["due"]) == ("unreachable", None)
    assert pursuit["because"] == "your mail to ada.brandt@rail.example came back on 2026-03-02"


def test_an_absence_by_exchange_holds(story: Story) -> None:
    asked = story.sends(sent(to=ADA, subject="Your article on late trains", text=TEXT, at=MONDAY), MONDAY)
    note = out_of_office(
        asked, text="Ich bin bis 20.03.2026 nicht im Büro.", at=day("2026-03-02", "10:05"), exchange=True,
        subject="Automatische Antwort: Your article on late trains",
    )  # fmt: skip
    story.receives(note, day("2026-03-02", "10:05"))
    story.passes(day("2026-03-03"), day("2026-03-20"))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-19"))["state"] == "waiting"


def test_somebody_with_whom_there_was_mail_before_is_no_networking(story: Story) -> None:
    before = written(sender=ADA, subject="Summer party", text="Lovely to see you there!", at=day("2026-02-10"))
    story.receives(before, day("2026-02-10"))
    likewise = reply(before, text="Likewise!", at=day("2026-02-11"), sender=ME, headers={"To": ADA})
    story.sends(likewise, day("2026-02-11"))
    story.sends(sent(to=ADA, subject="Your article on late trains", text=TEXT, at=MONDAY), MONDAY)
    story.passes(day("2026-03-03"), day("2026-03-12"))
    assert story.pursuits(day("2026-03-12")) == []


EVERYDAY = {
    ("Mum <renate.winter@mail.example>", "Sunday"): """\
Hi Mum,

I applied for a job at Firm today! See you on Sunday?

Love, Mara
""",
    ("Olaf Hausmann <hausmann@homes.example>", "Application for the flat in Lindenstrasse 5"): """\
Dear Mr Hausmann,

I would like to apply for the flat. My papers (proof of income, employment contract) are attached. When could I see it?

Kind regards
Mara Winter
""",
    ("service@shop.example", "Order 4711"): """\
Hello,

my order has not arrived. When will it come?

Mara Winter
""",
    ("Tom Wirth <tom@wirth.example>", "Friday"): """\
Hi Tom,

job search is driving me mad, I am looking for a new job all day. Beer on Friday?

Mara
""",
}


@pytest.mark.parametrize(("to", "subject"), EVERYDAY)
def test_everyday_mail_opens_nothing_however_long_it_stays_unanswered(story: Story, to: str, subject: str) -> None:
    papers = [("income.pdf", b"%PDF-1.4"), ("contract.pdf", b"%PDF-1.4")] if "flat" in subject else []
    story.sends(sent(to=to, subject=subject, text=EVERYDAY[to, subject], at=MONDAY, attachments=papers), MONDAY)
    story.passes(day("2026-03-03"), day("2026-03-20"))
    assert story.pursuits(day("2026-03-20")) == []
    assert story.drafts() == []
    address = to.partition("<")[2].strip(">") or to
    told = story.run("why", address, "--at", day("2026-03-20").isoformat())
    assert "opened nothing" in told.out and subject in told.out
