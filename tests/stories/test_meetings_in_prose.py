"""Meetings agreed on in plain mail, without a calendar, told day by day on a real mailbox."""

import json
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


def test_who_asks_to_move_an_interview_and_hears_nothing_is_told_in_time_and_asks_once_more(story: Story) -> None:
    invited = "We would like to invite you to an interview on Thursday, 19 March 2026 at 10:00.\n\nJo Keller"
    asked = they_write(story, applies(story), invited, day("2026-03-09"))
    yes = she_writes(story, asked, "Thank you, Thursday at 10:00 suits me.\n\nMara Winter", day("2026-03-10"))
    moves = "I cannot make Thursday, 19 March. Could we move our interview to Monday, 23 March at 10:00?\n\nMara Winter"
    subject, at = "Re: Application as Platform Engineer", day("2026-03-12")
    mine = story.sends(sent(subject=subject, text=moves, at=at, in_reply_to=str(yes["Message-ID"])), at)
    mornings(story, "2026-03-13", "2026-03-18")
    told = {on: heard_nothing(story, on) for on in ("2026-03-13", "2026-03-16", "2026-03-17", "2026-03-18")}
    assert [on for on, said in told.items() if said] == ["2026-03-16", "2026-03-18"]
    assert "move the meeting of Thu 2026-03-19 to Mon 2026-03-23, and nobody has answered" in told["2026-03-18"]
    assert story.drafts() == []
    mornings(story, "2026-03-19", "2026-03-19")
    letter = text_of(story.the_draft())
    assert "12 March" in letter and "conversation of 19 March" in letter and letter.count("?") == 1
    they_write(story, mine, "Monday, 23 March at 10:00 is fine with us.\n\nJo Keller", day("2026-03-19", "12:00"))
    mornings(story, "2026-03-20", "2026-03-23")
    assert story.drafts() == [] and not heard_nothing(story, "2026-03-20")
    mornings(story, "2026-03-24", "2026-03-24")
    assert "23 March" in text_of(story.the_draft())


def heard_nothing(story: Story, on: str) -> str:
    """What the agenda of that morning says of times nobody has answered about."""
    told = json.loads(story.run("agenda", "--json", "--at", day(on, "08:00").isoformat()).out)
    return "; ".join(item["text"] for item in told.get("unheard", ()))
