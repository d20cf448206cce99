"""The first day is quiet: what is old stays old, and the first morning brings three drafts at the most."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent, written
from servers.mailbox import Mailbox
from stories.story import Story, day

FIRST = day("2026-03-16", "07:30")


def test_sixty_old_applications_and_years_of_other_mail_begin_quietly(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, account='lookback = "12 months"')
    for number in range(60):
        applied_long_ago(story, f"firm{number}", days=7 + number * 2)
    for number in range(150):
        at = FIRST - timedelta(days=number * 7, hours=1)
        shop = f"offers@shop{number % 9}.example"
        story.receives(written(sender=shop, subject="Offers", text="Buy now", at=at), at)

    first = story.sync(FIRST)
    assert len(story.drafts()) == 3
    assert "from before" in first.out
    pursuits = story.pursuits(FIRST)
    assert len(pursuits) == 60
    old = [p for p in pursuits if "from before" in p["because"]]
    live = [p for p in pursuits if p not in old]
    assert {p["state"] for p in old} == {"resting"}
    assert all(p["last_touchpoint"] >= "2026-02-23" for p in live)
    written_to = {str(draft["To"]) for draft in story.drafts()}
    assert written_to <= {p["contact"] for p in live}

    story.sync(FIRST + timedelta(hours=5))
    assert len(story.drafts()) == 3
    held = [p["due"][:16] for p in story.pursuits(FIRST) if "3 drafts on the first morning" in p["because"]]
    assert len(held) == len(live) - 3 > 0 and set(held) == {"2026-03-17T07:30"}
    story.sync(FIRST + timedelta(days=1))
    assert len(story.drafts()) == len(live)


def test_the_first_morning_brings_the_warmest_first(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, account='lookback = "12 months"')
    for number in range(4):
        applied_long_ago(story, f"cold{number}", days=10)
    asked = applied_long_ago(story, "warm", days=20)
    when, answered = FIRST - timedelta(days=18), FIRST - timedelta(days=14)
    answer = reply(asked, text="When could you come by?\n\nChris Person", at=when)
    story.receives(answer, when)
    story.sends(reply(answer, text="Would Thursday or Friday suit you?\n\nMara", at=answered), answered)
    story.sync(FIRST)
    warm, *others = sorted((str(draft["To"]) for draft in story.drafts()), key=lambda to: "warm" not in to)
    assert "chris@warm.example" in warm and len(others) == 2
    held = [p for p in story.pursuits(FIRST) if p["because"] == "3 drafts on the first morning are enough"]
    assert len(held) == 2 and all("chris@cold" in p["contact"] for p in held)


def applied_long_ago(story: Story, firm: str, days: int) -> EmailMessage:
    at = FIRST - timedelta(days=days, hours=3)
    text = "Dear Mr Person,\n\nI apply for the position of Analyst. My resume is attached.\n\nMara Winter"
    to, files = f"Chris Person <chris@{firm}.example>", [("cv.pdf", b"%PDF")]
    return story.sends(sent(to=to, subject="Application as Analyst", text=text, at=at, attachments=files), at)


def test_a_moved_mailbox_opens_nothing(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path)
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nMara Winter"
    old = sent(subject="Application as Analyst", text=text, at=day("2025-11-03"))
    story.mailbox.deliver("Sent", old, FIRST)
    story.sync(FIRST)
    assert story.pursuits(FIRST) == []


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def test_mail_in_sent_from_an_address_the_config_does_not_name_is_told(story: Story) -> None:
    other = {"From": "Mara Winter <mara@other.example>"}
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nMara"
    story.sends(
        sent(subject="Application as Analyst", text=text, at=day("2026-03-02"), headers=other), day("2026-03-02")
    )
    assert "mara@other.example" in story.sync(day("2026-03-03")).out
    told = story.run("why", "keller", "--at", day("2026-03-03", "11:00").isoformat()).out
    assert "[me] addresses does not hold" in told


def test_an_address_added_to_the_config_brings_what_was_passed_over_and_leaves_the_rest_as_it_was(story: Story) -> None:
    other = {"From": "Mara Winter <mara@other.example>"}
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nMara"
    for at, firm in ((day("2026-01-21"), "old"), (day("2026-03-10"), "new")):
        to = f"Chris Person <chris@{firm}.example>"
        story.sends(sent(to=to, subject="Application as Analyst", text=text, at=at, headers=other), at)
    at = day("2026-02-20")
    story.sends(sent(subject="Application as Analyst", text=text, at=at), at)
    story.sync(day("2026-03-12"))
    before = story.the_pursuit(day("2026-03-13"))

    config = story.config.read_text(encoding="utf-8")
    more = config.replace('.example"]', '.example", "mara@other.example"]')
    story.config.write_text(more, encoding="utf-8")
    story.sync(day("2026-03-13"))
    first, *added = sorted(story.pursuits(day("2026-03-13")), key=lambda p: p["contact"] != before["contact"])
    assert (first["state"], first["because"]) == (before["state"], before["because"])
    assert {p["contact"]: p["state"] for p in added} == {
        "Chris Person <chris@new.example>": "waiting",
        "Chris Person <chris@old.example>": "resting",
    }
    assert "does not name" not in story.sync(day("2026-03-13", "12:00")).out


def test_why_says_that_a_moved_mailbox_opened_nothing(story: Story) -> None:
    text = "Dear Ms Keller,\n\nI apply for the position of Analyst.\n\nMara"
    story.sends(sent(subject="Application as Analyst", text=text, at=day("2026-02-20")), day("2026-03-02"))
    story.sync(day("2026-03-03"))
    assert story.pursuits(day("2026-03-03")) == []
    assert "mailbox that was moved" in story.run("why", "keller", "--at", day("2026-03-03", "11:00").isoformat()).out


def test_a_mail_in_doubt_is_asked_about_once_and_followed_up_when_the_user_says_what_it_was_asked_to(
    story: Story,
) -> None:
    text = "Dear Maya,\n\nI am about to finish school. Could I have 15 minutes of feedback?\n\nMara"
    maya = "Maya Stern <maya@studio.example>"
    story.sends(sent(to=maya, subject="Portfolio", text=text, at=day("2026-03-02")), day("2026-03-02"))
    story.sync(day("2026-03-03"))
    told = story.run("status", "--at", day("2026-03-03", "11:00").isoformat()).out
    name = told.partition("`followupd track ")[2].partition("`")[0]
    assert len(name) == 8
    assert story.run("track", "maya", "--at", day("2026-03-03", "12:00").isoformat()).code == 0
    assert story.the_pursuit(day("2026-03-04"))["id"] == name
    assert "In doubt" not in story.run("status", "--at", day("2026-03-04").isoformat()).out
