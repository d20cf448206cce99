"""They make an offer: it is the user's to answer, before and after."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of
from stories.test_ends import applies, hears, section


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def asks_about_it(story: Story, question: str) -> EmailMessage:
    """Her mail of 17 March on an offer that wants an answer by 27 March."""
    offer = "We are delighted to offer you the position of Analyst. Please let us know by 27 March.\n\nJo Keller"
    theirs = hears(story, applies(story), offer, "2026-03-16")
    text = f"Dear Ms Keller,\n\nThank you. {question}\n\nMara Winter"
    mine = story.sends(reply(theirs, text=text, at=day("2026-03-17")), day("2026-03-17"))
    story.sync(day("2026-03-17", "12:00"))
    return mine


def test_an_offer_is_hers_to_answer_and_nothing_is_drafted_before_or_after(story: Story) -> None:
    offer = "We are delighted to offer you the position of Analyst. Please let us know by 31 March.\n\nJo Keller"
    theirs = hears(story, applies(story), offer)
    (item,) = section(story, "decided", "2026-03-04")
    assert item["text"] == "They make you an offer" and "offer you the position" in item["quote"]
    for on in ("2026-03-05", "2026-03-06", "2026-03-12", "2026-03-20"):
        story.sync(day(on))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-20"))["state"] == "your_turn"

    text = (
        "Dear Ms Keller,\n\nThank you. I would like to think it over and will give you my answer by 25 March.\n\nMara"
    )
    story.sends(reply(theirs, text=text, at=day("2026-03-20")), day("2026-03-20"))
    story.passes(day("2026-03-20", "12:00"), day("2026-04-10", "12:00"), every=timedelta(days=3))
    assert story.drafts() == []
    for on in ("2026-03-24", "2026-04-10"):
        (lies,) = section(story, "offers", on, "12:30")
        assert "you answered the offer on 2026-03-20" in lies["text"] and "followupd won" in lies["text"]
    (promise,) = section(story, "promises", "2026-03-25")
    assert "give you my answer by 25 March" in promise["quote"]
    assert story.run("won", "Jo Keller", "--at", day("2026-04-10", "13:00").isoformat()).code == 0
    assert section(story, "offers", "2026-04-13") == []


def test_when_the_day_of_an_offer_has_passed_she_is_asked_what_came_of_it(story: Story) -> None:
    applies(story)
    assert story.run("offer", "Jo Keller", "--until", "2026-03-20", "--at", day("2026-03-10").isoformat()).code == 0
    assert "answered by 2026-03-20" in section(story, "answers", "2026-03-20")[0]["text"]
    for on in ("2026-03-23", "2026-03-26"):
        (item,) = section(story, "answers", on)
        assert "was to be answered by 2026-03-20; `followupd won" in item["text"], item
    (item,) = section(story, "later", "2026-03-25")
    assert "you are reminded on 2026-03-26" in item["text"]


def test_what_she_asks_about_an_offer_and_hears_leaves_the_offer_and_its_day_in_the_agenda(story: Story) -> None:
    mine = asks_about_it(story, "Before I answer: would a start on 1 July be possible?")
    hears(story, mine, "Yes, 1 July is fine with us.\n\nJo Keller", "2026-03-19")
    story.passes(day("2026-03-20", "07:30"), day("2026-04-02", "07:30"), timedelta(days=2))
    for on in ("2026-03-18", "2026-03-20", "2026-03-27", "2026-04-02"):
        (lies,) = section(story, "offers", on)
        assert "2026-03-27" in lies["text"] and "followupd won" in lies["text"], lies
    assert story.drafts() == [] and story.the_pursuit(day("2026-04-02"))["state"] == "your_turn"


def test_who_made_the_offer_is_asked_nothing_after_a_talk_about_it(story: Story) -> None:
    mine = asks_about_it(story, "Could we speak about it on Thursday, 19 March at 10:00?")
    hears(story, mine, "Gladly, I will call you on Thursday at 10:00.\n\nJo Keller", "2026-03-18")
    story.sync(day("2026-03-20", "07:30"))
    assert "19 March" in text_of(story.the_draft())
    story.mailbox.move(story.mailbox.messages("Drafts")[0].uid, "Drafts", "Sent")
    story.passes(day("2026-03-20", "09:00"), day("2026-04-10", "09:00"), timedelta(days=3))
    assert story.drafts() == []
    assert "2026-03-27" in section(story, "offers", "2026-03-26")[0]["text"]
