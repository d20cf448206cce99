"""What Mara promised is told on its morning and until it is done, and nothing is asked before: then the wait begins."""

from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import ME, reply, sent
from servers.mailbox import Mailbox
from stories.saying import says
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


def holds_on(story: Story) -> None:
    """Until Monday the 16th nobody is asked, and she is told why."""
    story.passes(day("2026-03-05", "07:30"), day("2026-03-16", "07:30"))
    assert story.drafts() == []
    assert "or `correct --nothing-promised` lifts it" in story.the_pursuit(day("2026-03-16"))["because"]


def promises_and_asks(story: Story) -> None:
    """Jo asks for references; Mara promises two, and asks until when."""
    asked = hears(story, applies(story), "Could you send us your references?\n\nJo Keller")
    text = PROMISES.replace("on Friday.", "on Friday. Until when do you need them?")
    story.sends(reply(asked, text=text, at=day("2026-03-04", "15:00")), day("2026-03-04", "15:00"))
    story.sync(day("2026-03-04", "16:00"))


def test_what_was_no_promise_or_is_done_otherwise_is_lifted_by_a_word_and_the_status_is_asked(story: Story) -> None:
    promises_and_asks(story)
    holds_on(story)
    lifted = says(story, "2026-03-16", "correct", "keller", "--nothing-promised")
    assert "You owe them nothing: “I will send you two references on Friday." in lifted.out
    assert told(story, 16, 31) == []
    story.sync(day("2026-03-16", "12:00"))
    assert "your message of 4 March" in text_of(story.the_draft())
    again = says(story, "2026-03-17", "correct", "keller", "--nothing-promised", code=78)
    assert "no promise of yours is open" in again.err


def test_a_lifting_that_is_taken_back_lets_the_promise_hold_again(story: Story) -> None:
    promises_and_asks(story)
    says(story, "2026-03-16", "correct", "keller", "--nothing-promised")
    says(story, "2026-03-16", "undo")
    story.passes(day("2026-03-16", "12:00"), day("2026-03-20", "12:00"))
    assert story.drafts() == []


def test_a_promise_she_makes_after_that_word_holds_again(story: Story) -> None:
    promises_and_asks(story)
    says(story, "2026-03-05", "correct", "keller", "--nothing-promised")
    text = "Dear Ms Keller,\n\nI will send you my certificates on 20 March. Is that early enough?\n\nMara Winter"
    writes(story, sent(to=JO, subject="Application as Analyst", text=text, at=day("2026-03-09")), "2026-03-09")
    story.passes(day("2026-03-10", "07:30"), day("2026-03-25", "07:30"))
    assert story.drafts() == []
    assert "you promised something by 2026-03-20" in story.the_pursuit(day("2026-03-25"))["because"]


def test_what_she_pins_is_written_on_its_day_though_she_owes_them_something_and_she_is_told_of_both(
    story: Story,
) -> None:
    promises_and_asks(story)
    holds_on(story)
    pinned = says(story, "2026-03-16", "pin", "keller", "2026-03-23")
    assert "What you promised by 2026-03-06 stays open." in pinned.out and "next Mon 2026-03-23" in pinned.out
    story.passes(day("2026-03-17", "07:30"), day("2026-03-22", "07:30"))
    assert story.drafts() == [] and told(story, 17, 22) == [19]
    story.sync(day("2026-03-23", "07:30"))
    assert story.the_draft()["To"] == JO


@pytest.mark.parametrize("more", [("--kind", "human"), ("--nothing-asked",), ("--message", "<a@b>")])
def test_that_nothing_is_owed_is_said_alone(story: Story, more: tuple[str, ...]) -> None:
    promises(story)
    assert "stands alone" in says(story, "2026-03-16", "correct", "keller", "--nothing-promised", *more, code=2).err
