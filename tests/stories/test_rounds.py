"""What goes on after it seemed settled: a second interview, a target's second person, a word after "try me in May"."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day, text_of
from stories.test_sequences import JO, RAVI, applies

LENE = "Lene Falk <lene.falk@firm.example>"
ADA, BEN = "Ada Brandt <ada.brandt@acme.example>", "Ben Kolb <ben.kolb@acme.example>"
ADA_AT = "ada.brandt@acme.example"
ASKS = (
    "Dear {name},\n\nI am looking for a position as an analyst and read your article. Would you have twenty minutes "
    "for a conversation, so that I may ask for your advice?\n\nKind regards\nMara Winter"
)


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def asks(story: Story, to: str, on: str) -> EmailMessage:
    name = to.partition(" <")[0]
    return story.sends(sent(to=to, subject=f"Your article, {name}", text=ASKS.format(name=name), at=day(on)), day(on))


def mornings(story: Story, first: str, last: str) -> None:
    story.passes(day(first, "07:30"), day(last, "07:30"))


def to_whom(story: Story) -> list[str]:
    return sorted(str(mail["To"]) for mail in story.drafts())


def sends_all(story: Story, on: str) -> None:
    for lying in story.mailbox.messages("Drafts"):
        story.mailbox.move(lying.uid, "Drafts", "Sent")
    story.sync(day(on, "09:00"))


def test_a_second_interview_is_thanked_for_anew_and_nobody_is_asked_in_between(story: Story) -> None:
    first = invitation(applies(story), day("2026-03-10"), [JO, RAVI], day("2026-03-05"))
    story.receives(first, day("2026-03-05"))
    mornings(story, "2026-03-06", "2026-03-11")
    assert to_whom(story) == [JO, RAVI]
    sends_all(story, "2026-03-11")
    text = "It was good to meet you. We would like you to meet Lene as well; the calendar entry is attached."
    second = invitation(
        first, day("2026-03-24"), [JO, LENE], day("2026-03-13"), uid="interview-2@firm.example", text=text
    )
    story.receives(second, day("2026-03-13"))
    mornings(story, "2026-03-14", "2026-03-24")
    assert story.drafts() == []
    mornings(story, "2026-03-25", "2026-03-25")
    assert to_whom(story) == [JO, LENE]
    letters = {str(mail["To"]): text_of(mail) for mail in story.drafts()}
    assert all("24 March" in letter for letter in letters.values())
    sends_all(story, "2026-03-25")
    mornings(story, "2026-03-26", "2026-04-01")
    assert story.drafts() == []
    mornings(story, "2026-04-02", "2026-04-02")
    assert to_whom(story) == [JO]


def test_of_a_target_a_second_person_is_suggested_once_and_waited_for_when_they_answer(story: Story) -> None:
    story.sync(day("2026-03-02"))
    for words in (
        ("track", "Acme", "--as", "target"),
        ("contact", "Acme", "--name", "Ada Brandt", "--address", ADA_AT),
    ):
        assert story.run(*words, "--at", day("2026-03-02").isoformat()).code == 0
    asks(story, ADA, "2026-03-03")
    mornings(story, "2026-03-04", "2026-03-06")
    assert "second person" in story.run("agenda", "--at", "2026-03-06T08:00").out
    second = asks(story, BEN, "2026-03-06")
    mornings(story, "2026-03-07", "2026-03-09")
    assert "second person" not in story.run("agenda", "--at", "2026-03-10T08:00").out
    text = "Dear Ms Winter,\n\nthank you, I will be in touch after the trade fair.\n\nBen Kolb"
    story.receives(reply(second, text=text, at=day("2026-03-10")), day("2026-03-10"))
    mornings(story, "2026-03-11", "2026-03-23")
    assert BEN not in to_whom(story)
    mornings(story, "2026-03-24", "2026-03-24")
    assert BEN in to_whom(story)


def test_the_first_mail_to_a_firm_she_wants_is_known_by_its_name(story: Story) -> None:
    story.sync(day("2026-03-02"))
    assert story.run("track", "Acme", "--as", "target", "--at", day("2026-03-02").isoformat()).code == 0
    asks(story, ADA, "2026-03-03")
    mornings(story, "2026-03-04", "2026-03-05")
    pursuit = story.the_pursuit(day("2026-03-05"))
    assert (pursuit["contact"], pursuit["state"], pursuit["sequence"]) == (ADA, "waiting", "networking")


def test_after_try_me_in_may_a_further_word_of_theirs_counts(story: Story) -> None:
    asked = asks(story, ADA, "2026-03-02")
    busy = reply(asked, text="Things are busy here, please try me again in May.\n\nAda Brandt", at=day("2026-03-04"))
    story.receives(busy, day("2026-03-04"))
    mornings(story, "2026-03-05", "2026-03-06")
    later = reply(
        asked, text="May is full too by now. Please try me again in June.\n\nAda Brandt", at=day("2026-04-14")
    )
    story.receives(later, day("2026-04-14"))
    story.passes(day("2026-04-15", "07:30"), day("2026-05-29", "07:30"), every=timedelta(days=4))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-05-29"))["due"].startswith("2026-06-01T07:30")
    sooner = reply(
        asked, text="A gap has opened: could you call me on Thursday?\n\nAda Brandt", at=day("2026-05-29", "12:00")
    )
    story.receives(sooner, day("2026-05-29", "12:00"))
    mornings(story, "2026-06-01", "2026-06-03")
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-06-03"))["state"] == "your_turn"
