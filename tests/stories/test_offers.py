"""They make an offer: it is the user's to answer, before and after."""

from datetime import timedelta
from pathlib import Path

import pytest

from servers.mail import reply
from servers.mailbox import Mailbox
from stories.story import Story, day
from stories.test_ends import applies, hears, section


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


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
