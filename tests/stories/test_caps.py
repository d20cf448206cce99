"""How much one person gets unanswered, what counts for nothing, and who comes first where not all can be written to."""

from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day
from stories.test_holding_back import JO, applies, asks, sends_all, to_whom


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def address(name: str) -> str:
    return f"{name} <{name.lower().replace(' ', '.')}@{name[:3].lower()}.example>"


def because_of(story: Story, position: str, at: str) -> tuple[str, str]:
    """Why that application stands as it does, and when its next step comes."""
    (found,) = (p for p in story.pursuits(day(at)) if p["position"] == position)
    return found["because"], found["due"][:16]


def test_two_positions_with_one_person_are_asked_about_five_business_days_apart(story: Story) -> None:
    applies(story)
    applies(story, position="Librarian", at=day("2026-03-02", "10:30"))
    story.sync(day("2026-03-02", "12:00"))
    story.sync(day("2026-03-09", "07:30"))
    sends_all(story, "2026-03-09")
    story.sync(day("2026-03-10", "07:30"))
    assert because_of(story, "Librarian", "2026-03-10") == ("1 per 5 business days to one person", "2026-03-16T07:30")
    story.sync(day("2026-03-16", "07:29"))
    assert story.drafts() == []
    story.sync(day("2026-03-16", "07:30"))
    assert [str(d["Subject"]) for d in story.drafts()] == ["Re: Application as Librarian"]


def test_after_six_mails_that_nobody_answered_even_news_waits_until_ninety_days_have_passed(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, me='news = "news.toml"')
    story.sync(day("2026-02-27"))
    every = ("track", JO, "--as", "keep_in_touch", "--every", "7 days")
    assert story.run(*every, "--at", day("2026-02-27", "11:00").isoformat()).code == 0
    for week in range(7):
        at = day("2026-03-03") + timedelta(weeks=week)
        text = f"Dear Ms Keller,\n\non this Tuesday I have finished part {week} of my paper.\n\nMara Winter"
        story.sends(sent(to=JO, subject=f"Part {week}", text=text, at=at), at)
    story.sync(day("2026-04-14", "12:00"))
    course = ("news", "add", "I have finished a course on the statistics of rare events.")
    assert story.run(*course, "--at", day("2026-04-15").isoformat()).code == 0
    story.sync(day("2026-04-22", "07:30"))
    pursuit = story.the_pursuit(day("2026-04-22"))
    assert (pursuit["because"], pursuit["due"][:16]) == ("6 per 90 days to one person", "2026-06-08T07:30")
    story.passes(day("2026-04-24", "07:30"), day("2026-06-05", "07:30"), every=timedelta(days=7))
    assert story.drafts() == []
    story.sync(day("2026-06-08", "07:30"))
    assert to_whom(story) == ["Jo Keller"]


def test_what_she_owed_them_counts_for_no_cap(story: Story) -> None:
    """They ask, she answers and promises, and keeps it: of the other position she may ask when its own hour comes."""
    asked = reply(applies(story), text="Which references can you name?\n\nJo Keller", at=day("2026-03-03"))
    applies(story, position="Librarian", at=day("2026-03-03", "11:00"))
    story.receives(asked, day("2026-03-03"))
    text = "Professor Holm. I will send you his letter by Friday.\n\nMara Winter"
    story.sends(reply(asked, text=text, at=day("2026-03-04")), day("2026-03-04"))
    kept = reply(asked, text="Here is the letter.\n\nMara Winter", at=day("2026-03-06"))
    kept.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="holm.pdf")
    story.sends(kept, day("2026-03-06"))
    story.sync(day("2026-03-06", "12:00"))
    assert because_of(story, "Librarian", "2026-03-09")[1] == "2026-03-10T07:30"
    story.sync(day("2026-03-10", "07:30"))
    assert [str(d["Subject"]) for d in story.drafts()] == ["Re: Application as Librarian"]


def answers(story: Story, mail: EmailMessage, text: str, at: datetime) -> None:
    story.receives(reply(mail, text=text, at=at), at)


def has_met(story: Story, name: str) -> None:
    """She applied, they met on Wednesday the 4th, and she has thanked them."""
    met = applies(story, address(name))
    story.receives(invitation(met, day("2026-03-04"), [address(name)], day("2026-03-03")), day("2026-03-03"))
    thanks = reply(
        met,
        text="Thank you for our conversation yesterday.\n\nMara",
        at=day("2026-03-05"),
        headers={"To": address(name)},
        sender="Mara Winter <mara.winter@applicant.example>",
    )
    story.sends(thanks, day("2026-03-05"))


@pytest.fixture
def one_a_day(mailbox: Mailbox, tmp_path: Path) -> Story:
    """Cem met her, Eva answered, Ada was asked; Ben was asked as well, and Jo is a firm."""
    story = Story(mailbox, tmp_path, more="\n[limits]\ndrafts_per_day = 1\n")
    story.sync(day("2026-02-27"))
    applies(story)
    asks(story, address("Ben Bako"))
    heard = applies(story, address("Eva Stern"))
    answers(story, heard, "Thank you. We will be in touch.\n\nEva", day("2026-03-02", "11:00"))
    has_met(story, "Cem Lang")
    return story


def mornings(story: Story, *days: str) -> list[str]:
    """To whom is written on these days, one draft a day, each sent as it is."""
    order = list[str]()
    for on in days:
        story.sync(day(on, "07:30"))
        order += to_whom(story)
        sends_all(story, on)
    return order


NAMES_SILKE = "Please write to my friend Silke Tams (silke.tams@sil.example).\n\nAda"


def test_where_one_a_day_is_written_the_warmest_comes_first(one_a_day: Story) -> None:
    """An interview, an answer, somebody who was named and has been written to, who was asked for advice, and a firm:
    all five are due by the sixteenth.
    """
    answers(one_a_day, asks(one_a_day, address("Ada Brandt")), NAMES_SILKE, day("2026-03-02", "15:00"))
    assert mornings(one_a_day, "2026-03-03", "2026-03-04") == ["Ada Brandt", "Silke Tams"]  # thanks, and a first mail
    order = mornings(one_a_day, "2026-03-16", "2026-03-17", "2026-03-18", "2026-03-19", "2026-03-20")
    assert order == ["Cem Lang", "Eva Stern", "Silke Tams", "Ben Bako", "Jo Keller"]


def test_thanks_for_a_name_and_the_first_mail_to_whoever_was_named_go_before_every_follow_up(one_a_day: Story) -> None:
    """They are no follow-ups: Ada gave the name on Friday, and it is taken up while she remembers it."""
    answers(one_a_day, asks(one_a_day, address("Ada Brandt")), NAMES_SILKE, day("2026-03-13"))
    order = mornings(one_a_day, "2026-03-16", "2026-03-17", "2026-03-18", "2026-03-19", "2026-03-20", "2026-03-23")
    assert order == ["Ada Brandt", "Silke Tams", "Cem Lang", "Eva Stern", "Ben Bako", "Jo Keller"]


def test_what_she_pinned_to_a_morning_goes_before_whoever_is_warmer(one_a_day: Story) -> None:
    one_a_day.sync(day("2026-03-02", "18:00"))
    assert one_a_day.run("pin", "Jo Keller", "2026-03-16", "--at", day("2026-03-03").isoformat()).code == 0
    assert mornings(one_a_day, "2026-03-16", "2026-03-17") == ["Jo Keller", "Cem Lang"]
