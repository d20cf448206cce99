"""One name and two addresses: whether they are one person is asked, and what the user says of it holds from then on."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import ME, reply, written
from servers.mailbox import Mailbox
from stories.saying import APPLIED, MONDAY, applied, says
from stories.story import Story, day, text_of
from stories.test_holding_back import asks, sends_all, to_whom

JO, ELSEWHERE = "Jo Keller <jo.keller@firm.example>", "Jo Keller <jo@keller.example>"
ASKS = "Dear Ms Winter,\n\nthank you for your application. Could you send me two references?\n\nJo Keller"
HOLDS = "Dear Ms Winter,\n\nthank you for your application. We will be in touch.\n\nJo Keller"
SAME = ("same", "jo.keller@firm.example", "jo@keller.example")


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def hears_from_elsewhere(story: Story, text: str) -> EmailMessage:
    """Mara has applied to Jo; on Thursday somebody of that name writes from an address she does not know."""
    applied(story)
    mail = written(sender=ELSEWHERE, subject="Hello", text=text, at=day("2026-03-05"))
    story.receives(mail, day("2026-03-05"))
    story.sync(day("2026-03-05", "12:00"))
    return mail


def finds_both_at_once(story: Story, text: str) -> None:
    """The first pass of all comes after both mails: it reads the Inbox as it gets to know Jo."""
    story.sends(APPLIED, MONDAY)
    story.receives(written(sender=ELSEWHERE, subject="Hello", text=text, at=day("2026-03-05")), day("2026-03-05"))
    story.sync(day("2026-03-05", "12:00"))


def loses_the_ledger(story: Story, text: str) -> None:
    """What the passes had learnt is gone, and the next one reads the mailbox anew."""
    hears_from_elsewhere(story, text)
    (story.state / "ledger.sqlite3").unlink()
    story.sync(day("2026-03-05", "12:30"))


def question(story: Story) -> dict[str, str]:
    (asked,) = json.loads(story.run("agenda", "--json", "--at", day("2026-03-05", "13:00").isoformat()).out)["doubts"]
    found: dict[str, str] = asked
    return found


def draft_comes(story: Story, after: datetime, due: datetime) -> EmailMessage:
    story.passes(after, due - timedelta(minutes=1))
    story.sync(due - timedelta(minutes=1))
    assert story.drafts() == []
    story.sync(due)
    return story.the_draft()


@pytest.mark.parametrize("text", [ASKS, HOLDS])
def test_it_is_asked_and_five_business_days_are_waited_for_an_answer(story: Story, text: str) -> None:
    hears_from_elsewhere(story, text)
    asked = question(story)
    assert (
        asked["who"] == ELSEWHERE and "wrote from another address, jo@keller.example: is it an answer?" in asked["text"]
    )
    assert "somebody of the same name" in story.the_pursuit(day("2026-03-06"))["because"]
    draft = draft_comes(story, day("2026-03-06", "08:00"), day("2026-03-12", "07:30"))
    assert draft["To"] == JO


@pytest.mark.parametrize("read", [finds_both_at_once, loses_the_ledger])
@pytest.mark.parametrize("text", [ASKS, HOLDS])
def test_it_is_asked_and_waited_for_in_whatever_order_the_mails_are_read(
    story: Story, read: Callable[[Story, str], None], text: str
) -> None:
    read(story, text)
    assert question(story)["who"] == ELSEWHERE
    assert draft_comes(story, day("2026-03-06", "08:00"), day("2026-03-12", "07:30"))["To"] == JO


def test_once_she_says_that_it_is_jo_what_jo_asked_is_hers_to_answer_and_jo_is_asked_there(story: Story) -> None:
    mail = hears_from_elsewhere(story, ASKS)
    says(story, "2026-03-06", *SAME)
    pursuit = story.the_pursuit(day("2026-03-06"))
    assert (pursuit["state"], pursuit["contact"]) == ("your_turn", JO)
    text = "Gladly: Ada Holm and Ravi Shah. Would you like to speak with them?\n\nMara"
    answer = reply(mail, text=text, at=day("2026-03-09"), sender=ME)
    answer.replace_header("To", ELSEWHERE)
    story.sends(answer, day("2026-03-09"))
    draft = draft_comes(story, day("2026-03-09", "12:00"), day("2026-03-18", "07:30"))
    assert (draft["To"], draft["In-Reply-To"]) == (ELSEWHERE, answer["Message-ID"])
    assert "your message of 5 March, which I answered on 9 March" in text_of(draft)


def test_once_she_says_that_it_is_jo_a_word_that_holds_is_waited_for_and_nothing_is_asked_any_more(
    story: Story,
) -> None:
    hears_from_elsewhere(story, HOLDS)
    says(story, "2026-03-06", *SAME)
    pursuit = story.the_pursuit(day("2026-03-06"))
    assert (pursuit["state"], pursuit["due"][:10]) == ("waiting", "2026-03-16")
    assert pursuit["because"] == "7 business days after 2026-03-05"


def test_a_mail_of_another_of_that_name_is_ignored_and_the_wait_is_as_it_was(story: Story) -> None:
    hears_from_elsewhere(story, ASKS)
    says(story, "2026-03-05", "ignore", question(story)["id"])
    assert draft_comes(story, day("2026-03-05", "14:00"), day("2026-03-09", "07:30"))["To"] == JO


def test_who_was_written_to_at_two_addresses_is_followed_up_at_one_and_then_at_the_other_no_more(story: Story) -> None:
    """Both drafts were due on Wednesday the 11th; Jo answers, and that is all that is said to either."""
    asks(story)
    second = asks(story, "J. Keller <keller@mill.example>", day("2026-03-02", "11:00"))
    story.sync(day("2026-03-02", "12:00"))
    assert "One and the same" in says(story, "2026-03-02", "same", "Jo Keller", "J. Keller").out
    story.passes(day("2026-03-03", "08:00"), day("2026-03-11", "08:00"))
    assert to_whom(story) == ['"J. Keller"']
    held = next(p for p in story.pursuits(day("2026-03-11", "09:00")) if p["contact"] == JO)
    assert (held["because"], held["due"][:10]) == ("1 per 5 business days to one person", "2026-03-18")
    sends_all(story, "2026-03-11")
    story.passes(day("2026-03-12", "08:00"), day("2026-03-18", "08:00"))
    assert to_whom(story) == []
    answer = reply(second, text="Please do not contact me again.\n\nJ. Keller", at=day("2026-03-19"))
    story.receives(answer, day("2026-03-19"))
    story.passes(day("2026-03-19", "12:00"), day("2026-05-11", "12:00"), every=timedelta(days=4))
    assert to_whom(story) == []
    held = next(p for p in story.pursuits(day("2026-05-11")) if p["contact"] == JO)
    assert "they asked for no more mail" in held["because"], held
