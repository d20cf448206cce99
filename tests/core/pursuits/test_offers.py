"""An offer is the user's to answer. Once it is, nobody is asked about it again until the firm moves on."""

from datetime import date

import pytest

from core.dialogues import Line, fixed, pursuit_after

OFFER: Line = (
    "jo",
    "2026-11-17",
    (
        "Dear Ms Winter,\n\nwe are delighted to offer you the position of Analyst. Please let us have your decision by "
        "Friday, 27 November.\n\nJo Keller"
    ),
)
ANSWERS = (
    "Dear Ms Keller,\n\nThank you, I gladly accept the offer and look forward to starting in May.\n\nMara Winter",
    "Dear Ms Keller,\n\nThank you. After much thought I have decided not to accept it.\n\nMara Winter",
    "Dear Ms Keller,\n\nThank you. I will think it over and give you my answer by 25 November.\n\nMara Winter",
    "Dear Ms Keller,\n\nThank you for the offer. Would 82,000 euros be possible?\n\nMara Winter",
)


@pytest.mark.parametrize("answer", ANSWERS, ids=("accepts", "declines", "thinks", "asks"))
def test_whoever_has_answered_an_offer_in_whatever_way_awaits_nothing_of_it(answer: str) -> None:
    offered, answered = pursuit_after(OFFER), pursuit_after(OFFER, ("me", "2026-11-18", answer))
    assert offered.state == "your_turn" and offered.stated is None
    assert answered.state in ("resting", "closed") and answered.stated is None
    if answered.state == "resting":
        assert "the offer on 2026-11-18; say `followupd won" in answered.because


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("Wonderful! We will send you the contract next week.", "resting"),
        ("We could go up to 80,000 euros. What do you think?", "your_turn"),
        ("Unfortunately we have decided to go forward with another candidate.", "waiting"),
    ],
)
def test_what_they_write_after_the_answer_decides_whose_turn_it_is(answer: str, state: str) -> None:
    assert pursuit_after(OFFER, ("me", "2026-11-18", ANSWERS[3]), ("jo", "2026-11-19", answer)).state == state


def test_what_they_ask_of_an_offer_is_answered_as_the_offer_was() -> None:
    more = ("jo", "2026-11-19", "We could go up to 80,000 euros. What do you think?")
    last = pursuit_after(OFFER, ("me", "2026-11-18", ANSWERS[3]), more, ("me", "2026-11-20", ANSWERS[0]))
    assert last.state == "resting" and last.offer.answered is not None and last.offer.answered.day == 20


ASKED: tuple[Line, ...] = (OFFER, ("me", "2026-11-18", ANSWERS[3]))
START: Line = (
    "me",
    "2026-11-18",
    "Dear Ms Keller,\n\nThank you. Would a start on 1 December be possible?\n\nMara Winter",
)


def test_what_she_asked_about_an_offer_leaves_it_and_its_day_standing() -> None:
    asked = pursuit_after(*ASKED)
    assert "you asked about the offer on 2026-11-18" in asked.because and "2026-11-27" in asked.because
    told = pursuit_after(*ASKED, ("jo", "2026-11-19", "Yes, 82,000 euros are fine with us. What do you say?"))
    assert told.state == "your_turn" and told.offer.stands and told.offer.until == date(2026, 11, 27)
    assert "their offer is to be answered by 2026-11-27" in told.because


def test_a_day_to_begin_on_is_no_day_to_meet() -> None:
    agreed = pursuit_after(OFFER, START, ("jo", "2026-11-19", "Yes, 1 December is fine with us.\n\nJo Keller"))
    assert (agreed.meetings, agreed.sequence) == ((), "application") and agreed.offer.stands


def test_a_talk_about_an_offer_leaves_it_standing() -> None:
    talk = ("me", "2026-11-18", "Thank you. Could we speak about it on Thursday, 19 November at 10:00?\n\nMara Winter")
    met = pursuit_after(OFFER, talk, ("jo", "2026-11-18", "Gladly, Thursday at 10:00 it is.\n\nJo Keller"))
    assert fixed(met) == ["2026-11-19 10:00"] and met.offer.stands
