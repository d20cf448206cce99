"""An offer with its day: who is still to decide hears of it, once, and what comes of it to everybody's end."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day
from stories.test_won import CEM, apply, says, to_whom

JO, EVA, TIM = (
    "Jo Keller <jo.keller@firm.example>",
    "Eva Stern <eva.stern@mill.example>",
    "Tim Cold <tim.cold@inn.example>",
)


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    """Mara applied at four firms. She has met Cem and thanked him, Eva meets her on Tuesday the 10th, Jo makes her an
    offer on Friday the 6th, and from Tim she has heard nothing.
    """
    told = Story(mailbox, tmp_path)
    apply(told, JO, "Ms Keller", "Analyst")
    apply(told, CEM, "Mr Lang", "Librarian")
    eva = apply(told, EVA, "Ms Stern", "Miller")
    apply(told, TIM, "Mr Cold", "Cook")
    told.sync(day("2026-03-02", "12:00"))
    told.receives(invitation(eva, day("2026-03-10"), [EVA], day("2026-03-03")), day("2026-03-03"))
    told.sync(day("2026-03-03", "12:00"))
    says(told, "2026-03-04", "log", "Cem Lang", "meeting")
    told.sync(day("2026-03-05", "07:30"))
    sends(told, CEM, "2026-03-05")
    heard = says(told, "2026-03-06", "offer", "Jo Keller", "--until", "2026-03-20")
    assert "Eva Stern" in heard and "Cem Lang" in heard and "Tim Cold" not in heard
    told.sync(day("2026-03-06", "12:05"))
    return told


def sends(story: Story, to: str, on: str) -> EmailMessage:
    """The draft to them, sent as it is at one o'clock."""
    lying = next(m for m in story.mailbox.messages("Drafts") if str(m.email["To"]) == to)
    story.mailbox.delete("Drafts", lying.uid)
    story.sends(lying.email, day(on, "13:00"))
    story.sync(day(on, "13:10"))
    return lying.email


def mornings(story: Story, first: str, last: str) -> None:
    story.passes(day(first, "07:30"), day(last, "07:30"))


def test_who_is_still_to_decide_hears_of_the_offer_and_its_day_in_their_own_thread(story: Story) -> None:
    letters = to_whom(story)
    assert set(letters) == {CEM, EVA}
    assert all("an offer from another firm" in text and "20 March" in text for text in letters.values())
    assert not any("Keller" in text or "Firm" in text for text in letters.values())
    assert {str(d["To"]): str(d["Subject"]) for d in story.drafts()}[EVA] == "Re: Application as Miller"


def test_it_is_told_once_and_then_each_goes_on_as_before(story: Story) -> None:
    for person in (CEM, EVA):
        sends(story, person, "2026-03-06")
    mornings(story, "2026-03-09", "2026-03-10")
    assert set(to_whom(story)) == {TIM}  # who was told nothing is asked in his turn
    mornings(story, "2026-03-11", "2026-03-11")
    assert set(to_whom(story)) == {TIM, EVA} and "Thank you for the conversation on 10 March" in to_whom(story)[EVA]
    mornings(story, "2026-03-12", "2026-03-31")
    assert not any("offer from another firm" in text for text in to_whom(story).values())


def test_another_day_that_is_named_before_the_letters_are_sent_stands_in_them(story: Story) -> None:
    sends(story, CEM, "2026-03-06")
    says(story, "2026-03-09", "offer", "Jo Keller", "--until", "2026-03-27")
    story.sync(day("2026-03-09", "12:05"))
    story.sync(day("2026-03-09", "12:10"))
    letters = to_whom(story)
    assert "27 March" in letters[EVA] and "20 March" not in letters[EVA]


def test_what_they_answer_is_kept_and_once_she_has_chosen_they_hear_that_she_withdraws(story: Story) -> None:
    for person in (CEM, EVA):
        letter = sends(story, person, "2026-03-06")
        if person == CEM:
            text = (
                "Dear Ms Winter,\n\nthank you for telling us. We will decide by 18 March and let you know.\n\nCem Lang"
            )
            story.receives(reply(letter, text=text, at=day("2026-03-09"), sender=CEM), day("2026-03-09"))
    mornings(story, "2026-03-09", "2026-03-18")
    cem = next(p for p in story.pursuits(day("2026-03-18")) if p["contact"] == CEM)
    assert CEM not in to_whom(story) and cem["due"].startswith("2026-03-19T07:30")
    says(story, "2026-03-18", "won", "Jo Keller")
    story.sync(day("2026-03-18", "12:05"))
    story.sync(day("2026-03-18", "12:10"))
    letters = to_whom(story)
    assert set(letters) == {CEM, EVA} and all("withdraw" in text for text in letters.values())
    assert {p["state"] for p in story.pursuits(day("2026-03-18", "13:00"))} == {"closed"}
    for person in (CEM, EVA):
        sends(story, person, "2026-03-18")
    story.passes(day("2026-03-19"), day("2026-05-01"), timedelta(days=7))
    assert to_whom(story) == {}
