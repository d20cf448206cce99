"""Meetings agreed on in plain mail, without a calendar, told day by day on a real mailbox."""

from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day, text_of
from stories.test_sequences import COFFEE, JO, applies


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def they_write(story: Story, to: EmailMessage, text: str, at: datetime) -> EmailMessage:
    return story.receives(reply(to, text=text, at=at, sender=JO), at)


def she_writes(story: Story, to: EmailMessage, text: str, at: datetime) -> EmailMessage:
    return story.sends(reply(to, text=text, at=at), at)


def mornings(story: Story, first: str, last: str) -> None:
    story.passes(day(first, "07:30"), day(last, "07:30"))


def test_an_interview_agreed_on_in_words_is_thanked_for_the_next_morning_and_nothing_is_asked_before(
    story: Story,
) -> None:
    asked = they_write(
        story, applies(story),
        "Dear Mara,\n\nThank you. We decide by Monday whom to invite to a second round. "
        "Could you come in for an interview on Tuesday 10 March at 10:00?\n\nJo", day("2026-03-04"),
    )  # fmt: skip
    she_writes(story, asked, "Dear Jo,\n\nYes, that suits me. Thank you!\n\nMara", day("2026-03-04", "11:00"))
    mornings(story, "2026-03-05", "2026-03-10")
    assert story.drafts() == []
    pursuit = story.the_pursuit(day("2026-03-09"))
    assert (pursuit["sequence"], pursuit["state"]) == ("interview", "waiting")
    assert "Jo Keller proposed Tuesday 2026-03-10 10:00, and you agreed" in pursuit["because"]
    assert "agreed" in story.run("why", "Jo Keller", "--at", day("2026-03-09").isoformat()).out
    assert story.run("simulate", "--weeks", "3", "--at", day("2026-03-09").isoformat()).code == 0
    mornings(story, "2026-03-11", "2026-03-11")
    assert "10 March" in text_of(story.the_draft())


def test_a_talk_agreed_on_in_german_is_thanked_for_once_though_a_calendar_follows(story: Story) -> None:
    asked = they_write(
        story, applies(story), "Sehr geehrte Frau Winter,\n\nkönnten Sie am Dienstag, den 10. März, um 10 Uhr zu einem "
        "Gespräch zu uns kommen?\n\nMit freundlichen Grüßen\nJo Keller", day("2026-03-04"),
    )  # fmt: skip
    said = she_writes(story, asked, "Sehr geehrte Frau Keller,\n\nder Termin passt mir gut.\n\nMara", day("2026-03-05"))
    story.receives(invitation(said, day("2026-03-10"), [JO], day("2026-03-06")), day("2026-03-06"))
    mornings(story, "2026-03-06", "2026-03-10")
    assert story.drafts() == []
    mornings(story, "2026-03-11", "2026-03-11")
    assert len(story.drafts()) == 1


def test_a_coffee_that_was_moved_is_thanked_for_after_it_took_place_and_never_asks_for_a_decision(story: Story) -> None:
    wrote = story.sends(sent(subject="Your article on platforms", text=COFFEE, at=day("2026-03-02")), day("2026-03-02"))
    asked = they_write(
        story, wrote,
        "Avec plaisir ! Seriez-vous libre pour un café mardi 10 mars à 15h ou mercredi 11 mars à 9h ?\n\nJo",
        day("2026-03-04"),
    )  # fmt: skip
    said = she_writes(
        story, asked, "Bonjour Jo,\n\nMardi à 15h me convient très bien.\n\nMara", day("2026-03-04", "12:00")
    )
    moved = they_write(
        story, said, "Désolée, un contretemps : pourrions-nous reporter notre café à jeudi 12 mars à 15h ?\n\nJo",
        day("2026-03-09"),
    )  # fmt: skip
    she_writes(story, moved, "Pas de souci, jeudi à 15h c'est parfait.\n\nMara", day("2026-03-09", "12:00"))
    mornings(story, "2026-03-10", "2026-03-12")
    assert story.drafts() == []
    mornings(story, "2026-03-13", "2026-03-13")
    thanks = text_of(story.the_draft())
    assert "12 mars" in thanks and "?" not in thanks and "décision" not in thanks
    assert story.the_pursuit(day("2026-03-13", "12:00"))["sequence"] == "conversation"
    ahead = story.run("simulate", "--weeks", "26", "--at", day("2026-03-13", "12:00").isoformat())
    assert ahead.code == 0 and "status" not in ahead.out


def test_a_yes_to_a_day_that_cannot_be_read_is_asked_about_once(story: Story) -> None:
    asked = they_write(
        story, applies(story), "Could you come in for an interview the day after your exam?\n\nJo", day("2026-03-04")
    )
    she_writes(story, asked, "Yes, I would be happy to come.\n\nMara", day("2026-03-04", "11:00"))
    story.sync(day("2026-03-04", "12:00"))
    agenda = story.run("agenda", "--at", day("2026-03-05").isoformat()).out
    assert "no day could be read" in agenda
    assert "followupd log" in agenda
    assert "no day could be read" in story.the_pursuit(day("2026-03-05"))["because"]
    assert "no day could be read" not in story.run("agenda", "--at", day("2026-03-09").isoformat()).out
