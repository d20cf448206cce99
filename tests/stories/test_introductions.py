"""Somebody who was named or introduced, to the end: written to, heard from, met, and whoever named them is told."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import ME, reply
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of
from stories.test_referral import ADA, INTRODUCED, KIM, NAMES, introduces, sends_the_draft, to_whom
from stories.test_referral import asks as asks_ada


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    """Without a word in the config of what Mara looks for."""
    return Story(mailbox, tmp_path)


def mornings(story: Story, first: str, last: str) -> None:
    story.passes(day(first, "07:30"), day(last, "07:30"))


def written_on_the_fifth(story: Story) -> EmailMessage:
    """Both drafts, sent as they are; the letter to Kim."""
    mornings(story, "2026-03-05", "2026-03-05")
    assert to_whom(story) == [ADA, KIM]
    sends_the_draft(story, "ada.brandt", "2026-03-05")
    letter = sends_the_draft(story, "kim.lee", "2026-03-05")
    story.sync(day("2026-03-05", "12:00"))
    return letter


def answers(story: Story, letter: EmailMessage, text: str, on: str) -> EmailMessage:
    mail = reply(letter, text=f"{text}\n\nKim Lee", at=day(on), sender=KIM)
    mail.replace_header("To", ME)
    story.receives(mail, day(on))
    story.sync(day(on, "12:00"))
    return mail


def result_told(story: Story, on: str, answered: str) -> None:
    """On that morning Ada hears that Kim has answered, and nothing after it."""
    mornings(story, on, on)
    assert to_whom(story) == [ADA]
    text = text_of(story.the_draft())
    assert "Kim Lee" in text and answered in text and "?" not in text
    sends_the_draft(story, "ada.brandt", on)
    story.sync(day(on, "12:00"))
    story.passes(day(on, "13:00"), day(on, "13:00") + timedelta(days=28), timedelta(days=7))
    assert ADA not in to_whom(story)
    ada = next(p for p in story.pursuits(day(on, "14:00")) if p["contact"] == ADA)
    assert (ada["sequence"], ada["state"]) == ("keep_in_touch", "waiting")


def test_a_name_is_taken_up_though_nothing_is_said_of_what_is_sought(story: Story) -> None:
    story.receives(reply(asks_ada(story), text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    letter = written_on_the_fifth(story)
    assert letter["In-Reply-To"] is None and str(letter["Subject"]).startswith("Ada Brandt")
    assert "looking for" not in text_of(letter) and text_of(letter).count("?") == 1
    mail = answers(story, letter, "Gladly. Does Thursday, 12 March at 10:00 suit you?", "2026-03-09")
    story.sends(
        reply(mail, text="It does, thank you.\n\nMara", at=day("2026-03-09", "15:00")), day("2026-03-09", "15:00")
    )
    result_told(story, "2026-03-10", "9 March")


def test_whoever_introduces_two_hears_what_came_of_it_and_the_talk_is_thanked_for(story: Story) -> None:
    mail = introduces(story, INTRODUCED[1])
    letter = written_on_the_fifth(story)
    assert (letter["In-Reply-To"], letter["Subject"]) == (mail["Message-ID"], mail["Subject"])
    theirs = answers(story, letter, "Gladly. Does Thursday, 12 March at 10:00 suit you?", "2026-03-06")
    yes = reply(theirs, text="It does, thank you.\n\nMara", at=day("2026-03-06", "15:00"), sender=ME)
    yes.replace_header("To", KIM)
    story.sends(yes, day("2026-03-06", "15:00"))
    mornings(story, "2026-03-07", "2026-03-08")
    assert to_whom(story) == []
    mornings(story, "2026-03-09", "2026-03-12")
    assert to_whom(story) == [ADA]
    told = text_of(story.the_draft())
    assert "You introduced me to Kim Lee on 4 March" in told and "on 6 March I had an answer" in told
    sends_the_draft(story, "ada.brandt", "2026-03-12")
    mornings(story, "2026-03-13", "2026-03-13")
    assert to_whom(story) == [KIM] and "12 March" in text_of(story.the_draft())
    sends_the_draft(story, "kim.lee", "2026-03-13")
    story.passes(day("2026-03-16"), day("2026-04-30"), timedelta(days=5))
    assert to_whom(story) == []
    found = {p["contact"]: p["next_step"] for p in story.pursuits(day("2026-04-30"))}
    assert found == dict.fromkeys((ADA, KIM), "keep-in-touch-news (none)")


def test_who_was_introduced_and_does_not_answer_is_asked_once_more_and_what_comes_of_it_is_told_when_they_do(
    story: Story,
) -> None:
    introduces(story, INTRODUCED[1])
    written_on_the_fifth(story)
    mornings(story, "2026-03-06", "2026-03-13")
    assert to_whom(story) == []
    mornings(story, "2026-03-16", "2026-03-16")
    assert to_whom(story) == [KIM]
    smaller = sends_the_draft(story, "kim.lee", "2026-03-16")
    story.passes(day("2026-03-17"), day("2026-04-30"), timedelta(days=5))
    assert to_whom(story) == []
    answers(story, smaller, "I am sorry to answer so late. The field is small; try the harbour office.", "2026-05-04")
    mornings(story, "2026-05-05", "2026-05-05")
    assert to_whom(story) == [ADA] and "on 4 May I had an answer" in text_of(story.the_draft())


REFUSES, AGREES = (
    "I am sorry, but I cannot help you with this. I wish you all the best.",
    "Gladly. Does Thursday suit you?",
)
PROMISE, END = "I will let you know how it goes on", "This time nothing has come of it"


@pytest.mark.parametrize(("text", "goes_on"), [(REFUSES, False), (AGREES, True)])
def test_who_gave_the_name_is_promised_to_hear_how_it_goes_on_only_where_it_does(
    story: Story, text: str, goes_on: bool
) -> None:
    story.receives(reply(asks_ada(story), text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    answers(story, written_on_the_fifth(story), text, "2026-03-10")
    mornings(story, "2026-03-11", "2026-03-13")
    (letter,) = (text_of(draft) for draft in story.drafts() if draft["To"] == ADA)
    assert "on 10 March I had an answer" in letter
    assert (PROMISE in letter, END in letter) == (goes_on, not goes_on)


@pytest.mark.parametrize(("words", "goes_on"), [(("lost",), False), (("stop",), True), (("lost", "resume"), True)])
def test_of_what_the_user_gave_up_as_lost_nobody_is_promised_to_hear_more(
    story: Story, words: tuple[str, ...], goes_on: bool
) -> None:
    """What is only stopped may go on without mail."""
    story.receives(reply(asks_ada(story), text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    answers(story, written_on_the_fifth(story), AGREES, "2026-03-10")
    for minute, word in enumerate(words):
        story.run(word, KIM, "--at", day("2026-03-10", f"13:{minute:02}").isoformat())
    mornings(story, "2026-03-11", "2026-03-13")
    (letter,) = (text_of(draft) for draft in story.drafts() if draft["To"] == ADA)
    assert (PROMISE in letter, END in letter) == (goes_on, not goes_on)


@pytest.mark.parametrize("by_word", [True, False])
def test_a_promise_that_lies_in_drafts_unsent_is_taken_back_where_it_comes_to_nothing(
    story: Story, by_word: bool
) -> None:
    story.receives(reply(asks_ada(story), text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    letter = written_on_the_fifth(story)
    answers(story, letter, AGREES, "2026-03-10")
    mornings(story, "2026-03-11", "2026-03-13")
    assert [PROMISE in text_of(draft) for draft in story.drafts() if draft["To"] == ADA] == [True]
    if by_word:
        story.run("lost", KIM, "--at", day("2026-03-13", "13:00").isoformat())
    else:
        answers(story, letter, REFUSES, "2026-03-13")
    mornings(story, "2026-03-14", "2026-03-17")
    assert [END in text_of(draft) for draft in story.drafts() if draft["To"] == ADA] == [True]


def test_good_news_to_who_gave_a_name_thanks_them_for_that_name(story: Story) -> None:
    story.receives(reply(asks_ada(story), text=NAMES, at=day("2026-03-04")), day("2026-03-04"))
    story.sync(day("2026-03-05", "07:30"))
    for to in ("ada.brandt", "kim.lee"):
        sends_the_draft(story, to, "2026-03-05")
    story.sync(day("2026-03-05", "12:00"))
    assert story.run("won", "Kim Lee", "--at", day("2026-03-12").isoformat()).code == 0
    story.passes(day("2026-03-12", "12:00"), day("2026-03-13", "12:00"))
    (letter,) = (text_of(draft) for draft in story.drafts() if draft["To"] == ADA)
    assert "giving me the name of Kim Lee on 4 March" in letter and "good news" in letter
