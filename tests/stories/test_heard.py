"""What was said is heard in the next letter: patience asked for, who has taken it on, how they speak."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.inviting import invitation
from stories.story import Story, day, text_of

JO = "Jo Keller <jo.keller@firm.example>"
MONDAY = day("2026-03-02")
APPLIES = "Dear Ms Keller,\n\nI hereby apply for the position of Analyst. My resume is attached.\n\nMara Winter"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def applies(story: Story, to: str = JO, subject: str = "Application as Analyst", text: str = APPLIES) -> EmailMessage:
    mail = sent(to=to, subject=subject, text=text, at=MONDAY, attachments=[("resume.pdf", b"%PDF-1.4")])
    return story.sends(mail, MONDAY)


def answers(story: Story, mail: EmailMessage, text: str, on: str, sender: str = JO) -> EmailMessage:
    return story.receives(reply(mail, text=text, at=day(on), sender=sender), day(on))


def test_who_asks_for_patience_gets_it_and_then_kindness_before_the_question(story: Story) -> None:
    delay = "Dear Ms Winter,\n\nThe decision is delayed, as our director is ill. Please bear with us.\n\nJo Keller"
    answers(story, applies(story), delay, "2026-03-04")
    story.passes(day("2026-03-05", "07:30"), day("2026-03-31", "07:30"))
    assert story.drafts() == []  # the twentieth business day is 1 April
    assert "asked for patience" in story.the_pursuit(day("2026-03-31"))["because"]
    story.sync(day("2026-04-01", "07:30"))
    text = text_of(story.the_draft())
    assert "I have been glad to wait" in text and "There is no hurry on my side" in text
    assert "where the selection process stands" not in text


def log(story: Story, at: str, *words: str) -> str:
    ended = story.run("log", "keller", *words, "--at", day(at).isoformat())
    assert ended.code == 0, ended.err
    return ended.out


def test_a_call_is_in_the_next_letter_which_waits_for_the_day_that_was_named_in_it(story: Story) -> None:
    applies(story)
    story.sync(day("2026-03-03"))
    note = "She was short with me. They decide by 25 March."
    assert "before 2026-03-25 has passed" in log(story, "2026-03-06", "call", "--note", note)
    story.passes(day("2026-03-09", "07:30"), day("2026-03-25", "07:30"))
    assert story.drafts() == []
    assert "you noted on 2026-03-06" in story.the_pursuit(day("2026-03-25"))["because"]
    story.sync(day("2026-03-26", "07:30"))
    text = text_of(story.the_draft())
    assert "Thank you for our conversation on 6 March." in text
    assert "short with me" not in text and "resume" not in text  # after a talk it is not asked what is missing


def test_a_day_said_with_until_counts_whatever_the_note_says(story: Story) -> None:
    applies(story)
    story.sync(day("2026-03-03"))
    log(story, "2026-03-06", "call", "--note", "They decide after Easter.", "--until", "2026-04-10")
    assert story.the_pursuit(day("2026-03-06"))["due"].startswith("2026-04-13T07:30")


def test_who_answers_for_an_office_is_written_to_and_spoken_to_as_she_speaks(story: Story) -> None:
    german = "Guten Tag,\n\nhiermit bewerbe ich mich als Analystin. Mein Lebenslauf liegt bei.\n\nGruß\nMara Winter"
    applied = applies(story, "info@moorhof.example", "Bewerbung als Analystin", german)
    lisa = "Lisa Möller <l.moeller@moorhof.example>"
    du = "Liebe Mara,\n\ndanke für deine Bewerbung! Wir duzen uns hier alle. Wir melden uns bei dir.\n\nGruß\nLisa"
    answers(story, applied, du, "2026-03-04", sender=lisa)
    story.passes(day("2026-03-05", "07:30"), day("2026-03-18", "07:30"))
    draft = story.the_draft()
    assert draft["To"] == lisa
    text = text_of(draft)
    assert text.startswith("Hallo Lisa,") and "Ihnen" not in text and "Ihre" not in text
    assert "Danke für deine Nachricht vom 4. März" in text and "Fehlt" not in text


def test_for_a_meeting_that_they_called_off_other_days_are_proposed(story: Story) -> None:
    applied = applies(story)
    start = day("2026-03-11", "14:00")
    story.receives(invitation(applied, start, [JO], day("2026-03-05")), day("2026-03-05"))
    gone = "Dear Mara, our director is ill, so we must cancel today. I will come back with a new date.\n\nJo"
    off = day("2026-03-11", "09:00")
    story.receives(invitation(applied, start, [JO], off, method="CANCEL", sequence=1, text=gone), off)
    kind = sent(to=JO, subject="Re: Application as Analyst", text="Dear Jo,\n\nno problem at all.\n\nMara",
                at=day("2026-03-13"), in_reply_to=applied["Message-ID"])  # fmt: skip
    story.sends(kind, day("2026-03-13"))
    story.passes(day("2026-03-13", "12:00"), day("2026-03-24", "12:00"))
    text = text_of(story.the_draft())
    assert "of 11 March about my application" in text and "could not take place" in text
    assert "30 March, 1 April or" in text and text.count("?") == 1
    assert "Thank you again for your message of 11 March, which I answered on 13 March." in text


def test_after_a_test_was_done_it_is_asked_how_things_stand_and_not_at_once(story: Story) -> None:
    applied = applies(story)
    task = "Hi Mara,\n\nAs a next step please complete this online assessment by 9 March: https://test.example/x\n\nJo"
    theirs = answers(story, applied, task, "2026-03-04")
    story.sync(day("2026-03-05"))
    done = sent(to=JO, subject="Re: Application as Analyst", text="Dear Jo,\n\nDone, I completed it.\n\nMara",
                at=day("2026-03-06"), in_reply_to=theirs["Message-ID"])  # fmt: skip
    story.sends(done, day("2026-03-06"))
    story.passes(day("2026-03-06", "12:00"), day("2026-03-19", "12:00"))
    assert story.drafts() == []
    assert "you answered their test on 2026-03-06" in story.the_pursuit(day("2026-03-19"))["because"]
    story.sync(day("2026-03-20", "07:30"))
    text = text_of(story.the_draft())
    assert "Thank you again for your message of 4 March, which I answered on 6 March." in text
    assert "selection process stands" in text and "wrote to you about it" not in text


def test_a_call_with_whoever_was_asked_for_advice_is_thanked_for_and_not_asked_again(story: Story) -> None:
    text = (
        "Dear Ms Keller,\n\nI am looking for a position as an analyst and read your article. Would you have twenty "
        "minutes for a conversation, so that I may ask for your advice?\n\nMara Winter"
    )
    story.sends(sent(to=JO, subject="Your article on numbers", text=text, at=MONDAY), MONDAY)
    story.sync(day("2026-03-03"))
    log(story, "2026-03-05", "call", "--tell", "Your advice to begin with the small firms has stayed with me.")
    story.sync(day("2026-03-06", "07:30"))
    thanks = text_of(story.the_draft())
    assert "5 March" in thanks and "small firms has stayed with me" in thanks and "?" not in thanks
    assert story.the_pursuit(day("2026-03-06"))["sequence"] == "conversation"
