"""What Mara promised is told on its morning and until it is done, and nothing is asked before: then the wait begins."""

from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import ME, reply, sent
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of
from stories.test_ends import JO, applies, hears, section

PROMISES = "Dear Ms Keller,\n\nGladly. I will send you two references on Friday.\n\nMara Winter"


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def promises(story: Story) -> EmailMessage:
    """Jo asks for references on Wednesday the 4th, and Mara promises them for Friday the 6th."""
    asked = hears(story, applies(story), "Could you send us your references?\n\nJo Keller")
    mine = story.sends(reply(asked, text=PROMISES, at=day("2026-03-04", "15:00")), day("2026-03-04", "15:00"))
    story.sync(day("2026-03-04", "16:00"))
    return mine


def told(story: Story, first: int, last: int) -> list[int]:
    """The days of March on whose morning she is told of it."""
    return [n for n in range(first, last + 1) if section(story, "promises", f"2026-03-{n:02}", "08:00")]


def writes(story: Story, mail: EmailMessage, on: str) -> None:
    story.sends(mail, day(on))
    story.sync(day(on, "12:00"))


def with_file(mail: EmailMessage) -> EmailMessage:
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="references.pdf")
    return mail


def in_the_thread(mine: EmailMessage) -> EmailMessage:
    text = "Dear Ms Keller,\n\nHere they are: Ada Holm, +49 30 5550177, and Ravi Shah, +49 30 5550188.\n\nMara Winter"
    return reply(mine, text=text, at=day("2026-03-10"), sender=ME, headers={"To": JO})


def in_the_thread_with_a_file(mine: EmailMessage) -> EmailMessage:
    return with_file(reply(mine, text="Here they are.\n\nMara", at=day("2026-03-10"), sender=ME, headers={"To": JO}))


def in_a_new_mail_with_a_file(mine: EmailMessage) -> EmailMessage:
    return with_file(sent(to=JO, subject="My references", text="Here they are.\n\nMara", at=day("2026-03-10")))


KEEPS: tuple[Callable[[EmailMessage], EmailMessage], ...] = (
    in_the_thread, in_the_thread_with_a_file, in_a_new_mail_with_a_file,
)  # fmt: skip


@pytest.mark.parametrize("keeps", KEEPS)
def test_a_promise_is_told_from_its_morning_until_it_is_kept_and_then_it_is_their_turn(
    story: Story, keeps: Callable[[EmailMessage], EmailMessage]
) -> None:
    mine = promises(story)
    story.passes(day("2026-03-05", "07:30"), day("2026-03-10", "07:30"))
    assert story.drafts() == []
    assert told(story, 4, 10) == [6, 9]  # the day after is a Saturday
    writes(story, keeps(mine), "2026-03-10")
    assert told(story, 10, 31) == []
    assert story.the_pursuit(day("2026-03-10", "13:00"))["because"] == "7 business days after 2026-03-10"
    story.passes(day("2026-03-11", "07:30"), day("2026-03-18", "07:30"))
    assert story.drafts() == []
    story.sync(day("2026-03-19", "07:30"))
    assert "where the selection process stands" in text_of(story.the_draft())


def test_a_mail_about_something_else_keeps_no_promise_and_nothing_is_asked(story: Story) -> None:
    promises(story)
    text = "Dear Ms Keller,\n\nWhat a talk! Will there be a recording?\n\nMara"
    writes(story, sent(to=JO, subject="Your talk in Ulm", text=text, at=day("2026-03-09")), "2026-03-09")
    assert told(story, 9, 19) == [9, 12, 19]
    assert "you promised something by 2026-03-06" in story.the_pursuit(day("2026-03-18"))["because"]
    story.passes(day("2026-03-10", "07:30"), day("2026-03-31", "07:30"), timedelta(days=3))
    assert story.drafts() == []
