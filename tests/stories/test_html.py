"""Drafts that go as HTML too, or over the mail they answer: known again, compared, taken back like any other."""

from pathlib import Path

import pytest

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.story import Story, day, text_of

MONDAY, FIRST = day("2026-03-02"), day("2026-03-09", "07:30")
LATER = day("2026-03-09", "12:00")
TEXT = "Dear Ms Keller,\n\nI hereby apply for the position of Engineer <b>& more</b>.\n\nKind regards\nMara Winter"
APPLICATION = sent(subject="Application as Engineer", text=TEXT, at=MONDAY)


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    told = Story(mailbox, tmp_path, more="[drafts]\nhtml = true\nquote = true\n")
    told.sends(APPLICATION, MONDAY)
    told.sync(day("2026-03-03"))
    told.sync(FIRST)
    return told


def send(story: Story, replaced: bytes = b"", by: bytes = b"", count: int = -1) -> None:
    """The user sends the draft, with some words changed: in both parts, or in as many as `count`."""
    (draft,) = story.mailbox.messages("Drafts")
    raw = draft.raw.replace(replaced, by, count) if replaced else draft.raw
    story.mailbox.deliver("Sent", raw, LATER, (r"\Seen",))
    story.mailbox.delete("Drafts", draft.uid)
    story.sync(LATER)


def fate(story: Story) -> str:
    return story.run("why", "keller", "--at", LATER.isoformat()).out


def test_a_draft_holds_the_letter_as_text_and_html_over_the_mail_it_answers(story: Story) -> None:
    draft = story.the_draft()
    assert [part.get_content_type() for part in draft.iter_parts()] == ["text/plain", "text/html"]
    letter, introduction, quoted = text_of(draft).partition("On 2 March 2026, Mara Winter wrote:")
    assert introduction and "> I hereby apply for the position of Engineer <b>& more</b>." in quoted
    assert "Mara Winter\n+49 30 5550123" in letter
    page = draft.get_body(preferencelist=("html",))
    assert page is not None and "&lt;b&gt;&amp; more&lt;/b&gt;" in page.get_content()


def test_a_draft_with_html_sent_as_it_was_is_known_as_that(story: Story) -> None:
    send(story)
    assert "you sent it as it was" in fate(story)


def test_a_draft_with_html_that_was_changed_is_known_as_that(story: Story) -> None:
    send(story, b"very interested", b"curious")
    told = fate(story)
    assert "you changed it and sent it" in told and "only one was changed" not in told


def test_of_text_and_html_of_which_only_one_was_changed_the_user_is_told(story: Story) -> None:
    send(story, b"very interested", b"curious", 1)
    assert "only one was changed" in fate(story)


def test_a_draft_with_html_is_taken_back_when_the_answer_comes(story: Story) -> None:
    theirs = reply(APPLICATION, text="Please call me on Thursday at ten.", at=LATER)
    story.receives(theirs, LATER)
    story.sync(LATER)
    assert story.drafts() == []


def test_a_mail_that_was_moved_is_quoted_from_where_it_lies_now(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, more="[drafts]\nquote = true\n")
    story.sends(APPLICATION, MONDAY)
    story.sync(day("2026-03-03"))
    (lying,) = story.mailbox.messages("Sent")
    story.mailbox.deliver("Archive", lying.raw, MONDAY, (r"\Seen",))
    story.mailbox.delete("Sent", lying.uid)
    told = story.sync(FIRST).out
    assert "> I hereby apply" in text_of(story.the_draft()) and "stands without" not in told


def test_a_mail_that_is_nowhere_any_more_is_not_quoted_and_the_user_is_told(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, more="[drafts]\nquote = true\n")
    story.sends(APPLICATION, MONDAY)
    story.sync(day("2026-03-03"))
    story.mailbox.delete("Sent", story.mailbox.messages("Sent")[0].uid)
    told = story.sync(FIRST).out
    assert "stands without the mail it answers: no folder holds that any more" in told
    assert ">" not in text_of(story.the_draft())
