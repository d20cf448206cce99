"""One name and two addresses: whether they are one person is asked, and what the user says of it holds from then on."""

import json
from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

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


def question(story: Story) -> dict[str, Any]:
    (asked,) = json.loads(story.run("agenda", "--json", "--at", day("2026-03-05", "13:00").isoformat()).out)["doubts"]
    found: dict[str, Any] = asked
    return found


WHOSE = "somebody of the same name wrote from another address: is it an answer?"
BEGINS = "On 2 March I sent you my application for the position of Analyst."


@pytest.mark.parametrize("text", [ASKS, HOLDS])
def test_it_is_asked_and_five_business_days_are_waited_for_an_answer(story: Story, text: str) -> None:
    hears_from_elsewhere(story, text)
    asked = question(story)
    assert asked["who"] == ELSEWHERE
    assert "wrote from another address, jo@keller.example: is it an answer?" in asked["text"]
    assert story.the_pursuit(day("2026-03-06"))["because"] == WHOSE
    assert f"now: {WHOSE}, Thu 2026-03-12 07:30" in story.why("Jo Keller", day("2026-03-06"))
    draft = story.draft_on(day("2026-03-06", "08:00"), day("2026-03-12", "07:30"))
    assert draft["To"] == JO and BEGINS in text_of(draft)


@pytest.mark.parametrize("read", [finds_both_at_once, loses_the_ledger])
@pytest.mark.parametrize("text", [ASKS, HOLDS])
def test_it_is_asked_and_waited_for_in_whatever_order_the_mails_are_read(
    story: Story, read: Callable[[Story, str], None], text: str
) -> None:
    read(story, text)
    assert question(story)["who"] == ELSEWHERE
    draft = story.draft_on(day("2026-03-06", "08:00"), day("2026-03-12", "07:30"))
    assert draft["To"] == JO and BEGINS in text_of(draft)


def tells_it_is_jo(story: Story) -> str:
    """`same` with both addresses, and why it then counts."""
    says(story, "2026-03-06", *SAME)
    return "it is from another address of theirs, as you said"


def answers_the_question(story: Story) -> str:
    """The command that the agenda prints if it is an answer, and why it then counts."""
    printed = question(story)["sheet"][0]
    assert " if it answers you" in printed
    says(story, "2026-03-06", *printed.split("`")[1].split()[1:])
    return "you said whom it concerns"


SAID = pytest.mark.parametrize("said", [tells_it_is_jo, answers_the_question])


@SAID
def test_once_she_says_that_it_is_jo_what_jo_asked_is_hers_to_answer_and_jo_is_asked_there(
    story: Story, said: Callable[[Story], str]
) -> None:
    mail = hears_from_elsewhere(story, ASKS)
    because = said(story)
    pursuit = story.the_pursuit(day("2026-03-06"))
    assert (pursuit["state"], pursuit["contact"]) == ("your_turn", JO)
    assert pursuit["because"] == f"Jo Keller wrote on 2026-03-05 ({because})"
    told = story.why("Jo Keller", day("2026-03-06", "11:00"))
    assert f'{ELSEWHERE} wrote "Hello" (a person\'s own mail): {because}' in told
    assert 'it asks: "Could you send me two references?"' in told
    text = "Gladly: Ada Holm and Ravi Shah. Would you like to speak with them?\n\nMara"
    answer = reply(mail, text=text, at=day("2026-03-09"), sender=ME)
    answer.replace_header("To", ELSEWHERE)
    story.sends(answer, day("2026-03-09"))
    draft = story.draft_on(day("2026-03-09", "12:00"), day("2026-03-18", "07:30"))
    assert (draft["To"], draft["In-Reply-To"]) == (ELSEWHERE, answer["Message-ID"])
    assert "your message of 5 March, which I answered on 9 March" in text_of(draft)


@SAID
def test_once_she_says_that_it_is_jo_a_word_that_holds_is_waited_for_and_quoted(
    story: Story, said: Callable[[Story], str]
) -> None:
    """Ten business days after Jo's "We will be in touch", as where it stands in the thread."""
    hears_from_elsewhere(story, HOLDS)
    because = said(story)
    pursuit = story.the_pursuit(day("2026-03-06"))
    assert (pursuit["state"], pursuit["due"][:16]) == ("waiting", "2026-03-19T07:30")
    assert pursuit["because"] == "Jo Keller wrote on 2026-03-05 that they will come back to you; 10 business days"
    told = story.why("Jo Keller", day("2026-03-06", "11:00"))
    assert f'{ELSEWHERE} wrote "Hello" (a person\'s own mail): {because}' in told
    assert 'it asks nothing, they will come back to it: "We will be in touch."' in told
    draft = story.draft_on(day("2026-03-06", "12:00"), day("2026-03-19", "07:30"))
    assert draft["To"] == JO and BEGINS in text_of(draft)
    assert "Thank you for your message of 5 March, in which you wrote: “We will be in touch.”" in text_of(draft)


def test_a_mail_of_another_of_that_name_is_ignored_and_the_wait_is_as_it_was(story: Story) -> None:
    hears_from_elsewhere(story, ASKS)
    says(story, "2026-03-05", "ignore", question(story)["id"])
    assert story.the_pursuit(day("2026-03-06"))["because"] == "5 business days after 2026-03-02"
    draft = story.draft_on(day("2026-03-05", "14:00"), day("2026-03-09", "07:30"))
    assert draft["To"] == JO and BEGINS in text_of(draft)


def test_who_was_written_to_at_two_addresses_is_followed_up_at_one_and_then_at_the_other_no_more(story: Story) -> None:
    """Both drafts were due on Wednesday the 11th; Jo answers, and that is all that is said to either."""
    asks(story)
    second = asks(story, "J. Keller <keller@mill.example>", day("2026-03-02", "11:00"))
    story.sync(day("2026-03-02", "12:00"))
    assert "One and the same" in says(story, "2026-03-02", "same", "Jo Keller", "J. Keller").out
    draft = story.draft_on(day("2026-03-03", "08:00"), day("2026-03-11", "07:30"))
    assert draft["To"] == '"J. Keller" <keller@mill.example>'
    assert "On 2 March I wrote to you under the subject “Your article, J. Keller”." in text_of(draft)
    assert to_jo(story, "2026-03-11") == ("1 per 5 business days to one person", "2026-03-18")
    sends_all(story, "2026-03-11")
    story.passes(day("2026-03-12", "08:00"), day("2026-03-18", "08:00"))
    (other,) = [p["id"] for p in story.pursuits(day("2026-03-18")) if p["contact"] != JO]
    assert to_whom(story) == []
    assert to_jo(story, "2026-03-18")[0] == f"they are followed up in {other}, and one at a time is enough"
    answer = reply(second, text="Please do not contact me again.\n\nJ. Keller", at=day("2026-03-19"))
    story.receives(answer, day("2026-03-19"))
    story.passes(day("2026-03-19", "12:00"), day("2026-05-11", "12:00"), every=timedelta(days=4))
    assert to_whom(story) == [] and to_jo(story, "2026-05-11") == ("they asked for no more mail", "")
    assert "“Please do not contact me again.”" in story.agenda(day("2026-03-19", "13:00"))


def to_jo(story: Story, on: str) -> tuple[str, str]:
    """Why, and until which day, Jo is not written to at the first address."""
    (held,) = [p for p in story.pursuits(day(on)) if p["contact"] == JO]
    return held["because"], (held["due"] or "")[:10]


@pytest.mark.parametrize("old", ["Jo Keller", "jo keller", "Jo Kel"])
def test_whose_name_she_spells_otherwise_is_still_found_by_the_old_one(story: Story, old: str) -> None:
    """Jo married: every verb knows her by both names, and nobody new is followed up."""
    applied(story)
    says(story, "2026-03-03", "contact", "Jo Keller", "--name", "Johanna Winter-Braun")
    says(story, "2026-03-03", "contact", "Johanna Winter-Braun", "--name", "Johanna Braun")
    told = story.run("why", old, "--at", day("2026-03-03").isoformat())
    assert told.code == 0 and "Johanna Braun" in told.out and "Nobody called" not in told.out
    says(story, "2026-03-03", "snooze", "Johanna Winter-Braun", "--for", "7 days")
    says(story, "2026-03-03", "snooze", old, "--for", "7 days")
    says(story, "2026-03-04", "track", old, "--as", "keep_in_touch")
    (one,) = story.pursuits(day("2026-03-04"))
    assert one["sequence"] == "keep_in_touch"


def test_an_old_name_means_whoever_bears_it_now_first(story: Story) -> None:
    applied(story)
    says(story, "2026-03-03", "contact", "Jo Keller", "--name", "Johanna Braun")
    says(story, "2026-03-03", "track", ELSEWHERE, "--as", "keep_in_touch")
    told = story.run("why", "Jo Keller", "--at", day("2026-03-03").isoformat()).out
    assert "jo@keller.example" in told and "Johanna" not in told
