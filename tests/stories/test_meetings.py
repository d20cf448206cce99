"""A yes to a meeting leaves it standing: everybody is thanked, and the lead is asked afterwards, once."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day
from stories.test_sequences import COFFEE, JO, RAVI, applies

LENE = "Lene Falk <lene.falk@firm.example>"
MET = day("2026-03-10", "10:00")


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def asked_to_come(story: Story, people: list[str]) -> EmailMessage:
    text = "We would like to meet you; the invitation is attached."
    at = day("2026-03-05")
    return story.receives(invitation(applies(story), MET, people, at, text=text), at)


def says(story: Story, text: str, to: EmailMessage, at: str, hour: str = "11:00") -> EmailMessage:
    return story.sends(reply(to, text=text, at=day(at, hour)), day(at, hour))


def sends_draft(story: Story, to: str, at: str) -> None:
    lying = next(m for m in story.mailbox.messages("Drafts") if str(m.email["To"]) == to)
    story.mailbox.move(lying.uid, "Drafts", "Sent")
    story.sync(day(at, "09:00"))


def mornings(story: Story, first: str, last: str) -> None:
    story.passes(day(first, "07:30"), day(last, "07:30"))


def to_whom(story: Story) -> list[str]:
    return sorted(str(mail["To"]) for mail in story.drafts())


def test_a_yes_in_words_to_an_invitation_leaves_the_thanks_due(story: Story) -> None:
    invited = asked_to_come(story, [JO, RAVI])
    says(story, "Thank you, Tuesday at 10 works.\n\nMara", invited, "2026-03-05")
    mornings(story, "2026-03-06", "2026-03-10")
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-10"))["state"] == "waiting"
    mornings(story, "2026-03-11", "2026-03-11")
    assert to_whom(story) == [JO, RAVI]


def test_a_yes_to_an_interview_that_is_moved_and_to_one_that_is_called_off(story: Story) -> None:
    invited = asked_to_come(story, [JO, RAVI])
    says(story, "Thank you, Tuesday at 10 works.\n\nMara", invited, "2026-03-05")
    at = day("2026-03-09")
    moved = invitation(invited, MET + timedelta(days=2), [JO, RAVI], at, sequence=1, text="Sorry, we have to move it.")
    story.receives(moved, at)
    mornings(story, "2026-03-10", "2026-03-12")
    assert story.drafts() == []
    off = invitation(moved, MET + timedelta(days=2), [JO, RAVI], day("2026-03-12", "08:00"), method="CANCEL",
                     sequence=2, text="I am sorry, this is off.")  # fmt: skip
    story.receives(off, day("2026-03-12", "08:00"))
    mornings(story, "2026-03-13", "2026-03-14")
    assert story.drafts() == []


@pytest.mark.parametrize("order", [(JO, RAVI, LENE), (LENE, RAVI, JO), (RAVI, JO, LENE)], ids=" ".join)
def test_one_thank_you_takes_no_other_back_and_the_lead_is_asked_six_days_later(
    story: Story, order: tuple[str, ...]
) -> None:
    invited = asked_to_come(story, [JO, RAVI, LENE])
    says(story, "Thank you, Tuesday at 10 works.\n\nMara", invited, "2026-03-05")
    mornings(story, "2026-03-11", "2026-03-11")
    assert to_whom(story) == sorted([JO, RAVI, LENE])
    for number, person in enumerate(order):
        sends_draft(story, person, f"2026-03-{11 + number}")
        mornings(story, f"2026-03-{12 + number}", f"2026-03-{12 + number}")
        assert to_whom(story) == sorted(order[number + 1 :])
    assert story.the_pursuit(day("2026-03-14"))["contact"] == JO
    assert story.the_pursuit(day("2026-03-14"))["due"].startswith("2026-03-19")  # each has the Date of its draft
    mornings(story, "2026-03-16", "2026-03-19")
    assert to_whom(story) == [JO]


def test_a_day_by_which_they_decide_holds_the_question(story: Story) -> None:
    invited = asked_to_come(story, [JO])
    says(story, "Thank you, Tuesday at 10 works.\n\nMara", invited, "2026-03-05")
    mornings(story, "2026-03-11", "2026-03-11")
    sends_draft(story, JO, "2026-03-11")
    text = "It was good to meet you. We will let you know by 27 March.\n\nJo"
    decides = reply(invited, text=text, at=day("2026-03-12"), sender=JO)
    story.receives(decides, day("2026-03-12"))
    mornings(story, "2026-03-13", "2026-03-27")
    assert story.drafts() == []
    mornings(story, "2026-03-30", "2026-03-30")
    assert to_whom(story) == [JO]


@pytest.mark.parametrize("thanked", [JO, RAVI], ids=str)
def test_whom_she_thanks_herself_in_a_new_thread_is_not_thanked_again(story: Story, thanked: str) -> None:
    invited = asked_to_come(story, [JO, RAVI])
    says(story, "Thank you, Tuesday at 10 works.\n\nMara", invited, "2026-03-05")
    text = "Dear colleague,\n\nThank you for the conversation this morning; I enjoyed it very much.\n\nMara"
    own = sent(to=thanked, subject="Thank you for today", text=text, at=day("2026-03-10", "18:00"))
    story.sends(own, day("2026-03-10", "18:00"))
    mornings(story, "2026-03-11", "2026-03-11")
    assert to_whom(story) == [one for one in (JO, RAVI) if one != thanked]
    assert story.the_draft()["Subject"] == "Re: Application as Platform Engineer"
    assert story.the_pursuit(day("2026-03-11"))["contact"] == JO


def test_a_yes_to_a_coffee_is_thanked_for_and_then_they_stay_in_touch(story: Story) -> None:
    wrote = story.sends(sent(subject="Your article on platforms", text=COFFEE, at=day("2026-03-02")), day("2026-03-02"))
    coffee = invitation(wrote, MET, [JO], day("2026-03-05"), summary="Coffee", text="Gladly. Does this suit you?")
    story.receives(coffee, day("2026-03-05"))
    says(story, "Tuesday suits me, thank you.\n\nMara", coffee, "2026-03-05")
    mornings(story, "2026-03-06", "2026-03-10")
    assert story.drafts() == []
    mornings(story, "2026-03-11", "2026-03-11")
    sends_draft(story, JO, "2026-03-11")
    mornings(story, "2026-03-12", "2026-03-24")
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-24"))["due"].startswith("2026-04-10")
