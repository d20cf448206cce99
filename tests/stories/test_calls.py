"""What no mailbox shows: a call in vain counts as a mail does, and after a talk nothing is unanswered."""

from pathlib import Path

import pytest

from servers.mailbox import Mailbox
from stories.saying import says
from stories.story import Story, day, text_of
from stories.test_caps import because_of
from stories.test_holding_back import FOUR_STEPS, JO, applies, first_draft, sends_all, to_whom
from stories.test_to_the_morning import comes_on, sends_it

IN_VAIN = ("call", "--direction", "out")
CALLED_BACK = ("call", "--direction", "in")
ANN, BEN, CAI = (
    f"{name} <{name.lower().replace(' ', '.')}@firm.example>" for name in ("Ann Aldo", "Ben Bako", "Cai Calo")
)


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def applied_twice(story: Story) -> str:
    """For two positions, to Jo, on Monday the 2nd; the id of the first."""
    applies(story)
    applies(story, position="Librarian", at=day("2026-03-02", "10:30"))
    story.sync(day("2026-03-02", "12:00"))
    return next(str(p["id"]) for p in story.pursuits(day("2026-03-02", "13:00")) if p["position"] == "Analyst")


@pytest.mark.parametrize("what", [IN_VAIN, ("letter",), ("message",)], ids=lambda what: what[0])
def test_what_nobody_answered_counts_as_a_mail_of_that_day(story: Story, what: tuple[str, ...]) -> None:
    """Of the second position she would ask on Monday the 9th; about the first she turned to Jo on Friday the 6th."""
    analyst = applied_twice(story)
    says(story, "2026-03-06", "log", analyst, *what)
    assert because_of(story, "Librarian", "2026-03-06") == ("1 per 5 business days to one person", "2026-03-13T07:30")
    assert because_of(story, "Analyst", "2026-03-06") == ("5 business days after 2026-03-06", "2026-03-13T07:30")
    comes_on(story, day("2026-03-06", "12:00"), "2026-03-13")
    assert story.the_draft()["Subject"] == "Re: Application as Librarian"
    sends_it(story, "2026-03-13")
    for position in ("Analyst", "Librarian"):  # her other application to Jo, that call, and the mail of the 13th
        told = because_of(story, position, "2026-03-26")[0]
        assert told == "three mails in a row are unanswered: the next one needs news"


@pytest.mark.parametrize("what", [("call",), CALLED_BACK, ("meeting",), ("message", "--direction", "in")], ids=" ".join)
def test_whoever_was_spoken_with_has_left_nothing_unanswered(story: Story, what: tuple[str, ...]) -> None:
    """She called Jo in vain on Wednesday the 4th, and on the 5th they heard of each other."""
    analyst = applied_twice(story)
    says(story, "2026-03-04", "log", analyst, *IN_VAIN)
    assert because_of(story, "Librarian", "2026-03-04") == ("1 per 5 business days to one person", "2026-03-11T07:30")
    says(story, "2026-03-05", "log", analyst, *what)
    assert because_of(story, "Librarian", "2026-03-05") == ("5 business days after 2026-03-02", "2026-03-09T07:30")
    story.sync(day("2026-03-06", "07:30"))
    thanked = what == ("meeting",)
    assert ["Thank you for the conversation on 5 March" in text_of(draft) for draft in story.drafts()] == [
        True
    ] * thanked
    sends_all(story, "2026-03-06")
    comes_on(story, day("2026-03-06", "12:00"), "2026-03-09")
    assert story.the_draft()["Subject"] == "Re: Application as Librarian"


@pytest.mark.parametrize(("back", "on"), [(False, "2026-03-12"), (True, "2026-03-09")])
def test_two_people_of_a_firm_called_in_vain_hold_the_third_until_one_of_them_calls_back(
    story: Story, back: bool, on: str
) -> None:
    """Ann on Thursday the 5th, Ben on the 6th; of Cai it would be asked on Monday the 9th."""
    for number, to in enumerate((ANN, BEN, CAI)):
        applies(story, to, at=day("2026-03-02", f"10:{number}0"))
    story.sync(day("2026-03-02", "12:00"))
    says(story, "2026-03-05", "log", "Ann Aldo", *IN_VAIN)
    says(story, "2026-03-06", "log", "Ben Bako", *IN_VAIN)
    (cai,) = (p for p in story.pursuits(day("2026-03-06", "11:00")) if p["contact"] == CAI)
    assert (cai["because"], cai["due"][:10]) == ("2 per 5 business days to one organisation", "2026-03-12")
    if back:
        says(story, "2026-03-06", "log", "Ann Aldo", *CALLED_BACK)
    comes_on(story, day("2026-03-06", "12:00"), on)
    assert to_whom(story) == ["Cai Calo"]


def test_two_mails_and_a_call_in_vain_are_three_and_only_news_is_written_until_they_are_spoken_with(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, more=FOUR_STEPS)
    applies(story)
    for on in ("2026-03-09", "2026-03-16"):
        assert first_draft(story, on, on) == on
        sends_all(story, on)
    says(story, "2026-03-18", "log", "Jo Keller", *IN_VAIN)
    story.passes(day("2026-03-19", "07:30"), day("2026-03-27", "07:30"))
    assert story.drafts() == []
    told = "three mails in a row are unanswered: the next one needs news"
    assert story.the_pursuit(day("2026-03-27"))["because"] == told
    says(story, "2026-03-27", "log", "Jo Keller", *CALLED_BACK)
    comes_on(story, day("2026-03-27", "12:00"), "2026-04-03")
    assert story.the_draft()["To"] == JO
