"""A yes to a meeting leaves it standing: everybody is thanked, and the lead is asked afterwards, once."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day, text_of
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


def mornings(story: Story, first: str, last: str, days: int = 1) -> None:
    story.passes(day(first, "07:30"), day(last, "07:30"), timedelta(days=days))


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
    story.sends(story.the_draft(), day("2026-03-11", "09:00"))
    story.mailbox.delete("Drafts", story.mailbox.messages("Drafts")[0].uid)
    story.sync(day("2026-03-11", "12:00"))
    next_one = story.the_pursuit(day("2026-03-11", "12:01"))
    told = ("interview-status (status)", "2026-03-19T07:30:00+01:00", "6 business days after 2026-03-11")
    assert (next_one["next_step"], next_one["due"], next_one["because"]) == told


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


def weekly(story: Story, *more: str) -> EmailMessage:
    """Every Tuesday at ten, four times."""
    text, at = "Let us talk weekly; the series is attached.", day("2026-03-05")
    mail = invitation(applies(story), MET, [JO], at, text=text, more=("RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TU", *more))
    return story.receives(mail, at)


def test_of_a_weekly_meeting_the_first_is_thanked_for_and_nobody_is_asked_before_the_last_is_over(story: Story) -> None:
    weekly(story)
    mornings(story, "2026-03-06", "2026-03-11", days=5)
    assert to_whom(story) == [JO]
    sends_draft(story, JO, "2026-03-11")
    mornings(story, "2026-03-18", "2026-04-07", days=5)
    assert story.drafts() == []
    because = story.the_pursuit(day("2026-04-07"))["because"]
    assert because == "6 business days after 2026-03-31 (the last meeting of the series)"
    mornings(story, "2026-04-08", "2026-04-08")
    assert to_whom(story) == [JO] and "31 March" in text_of(story.the_draft())


def test_one_of_a_series_is_moved_another_called_off_and_the_series_stands(story: Story) -> None:
    hours = [MET + timedelta(days=7 * week) for week in range(4)]
    series = weekly(story, f"EXDATE:{hours[3]:%Y%m%d}T080000Z")
    changes = (
        (day("2026-03-09"), hours[0], hours[0] + timedelta(days=2), "REQUEST", "Sorry, we have to move it."),
        (day("2026-03-16"), hours[1], hours[1], "CANCEL", "I am sorry, this is off."),
    )
    for number, (at, which, start, method, text) in enumerate(changes):
        more = (f"RECURRENCE-ID:{which:%Y%m%d}T090000Z",)
        sent_out = invitation(series, start, [JO], at, method=method, sequence=number, text=text, more=more)
        story.receives(sent_out, at)
        if not number:
            mornings(story, "2026-03-09", "2026-03-12", days=3)
            assert story.drafts() == []  # the first is on Thursday now
            mornings(story, "2026-03-13", "2026-03-13")
            sends_draft(story, JO, "2026-03-13")
    mornings(story, "2026-03-16", "2026-03-31", days=5)
    assert "2026-03-24 (the last" in story.the_pursuit(day("2026-03-31"))["because"] and story.drafts() == []
    mornings(story, "2026-04-01", "2026-04-01")
    assert to_whom(story) == [JO] and "24 March" in text_of(story.the_draft())


def test_a_series_that_ends_before_its_last_day_leaves_what_has_been_thanked_for_and_the_question(story: Story) -> None:
    series = weekly(story)
    mornings(story, "2026-03-11", "2026-03-11")
    sends_draft(story, JO, "2026-03-11")
    over = invitation(
        series, MET, [JO], day("2026-03-12"), method="CANCEL", sequence=4, text="I am sorry, this is off."
    )
    story.receives(over, day("2026-03-12"))
    mornings(story, "2026-03-13", "2026-03-18", days=5)
    assert story.drafts() == [] and "after 2026-03-11" in story.the_pursuit(day("2026-03-18"))["because"]
    mornings(story, "2026-03-19", "2026-03-19")
    assert "decision" in text_of(story.the_draft()) and "called off" not in text_of(story.the_draft())
