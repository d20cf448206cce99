"""What the very first follow-up brings: proof where there is some, and news as its step wants it."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from servers.mailbox import Mailbox
from stories.saying import DUE, applied, says
from stories.story import Story, day, text_of
from stories.test_own_sequences import Step, own
from stories.test_whole_sequences import networking

PROOF = "My report on late trains cut the delays of one line by a third."
COURSE = "On 1 March I finished a course on the statistics of rare events."


def proving(text: str, tags: str = "") -> str:
    return f'\n[[me.proof]]\ntext = "{text}"\n' + (f"tags = [{tags}]\n" if tags else "")


def first_and_next(news: str) -> str:
    """Her own application: a first step that wants news so, and one that asks how things stand."""
    wants = f'news = "{news}"'
    steps: tuple[Step, ...] = (
        ("5 business days", "application-news" if news == "required" else "acknowledged-meeting", "meeting", wants),
        ("7 business days", "application-status", "status", ""),
    )
    return own("application", steps)


def told(mailbox: Mailbox, folder: Path, more: str, *news: str) -> Story:
    """Mara has applied on Monday the 2nd."""
    found = "".join(f'[[news]]\ndate = 2026-03-01\ntext = "{text}"\n' for text in news)
    (folder / "news.toml").write_text(found, encoding="utf-8")
    return applied(Story(mailbox, folder, me='news = "news.toml"', more=more))


def sends_it(story: Story, on: str) -> None:
    (lying,) = story.mailbox.messages("Drafts")
    story.mailbox.delete("Drafts", lying.uid)
    story.sends(lying.email, day(on, "09:00"))
    story.sync(day(on, "09:10"))


def times_told(story: Story, at: str) -> int:
    (item,) = json.loads(story.run("news", "list", "--json", "--at", day(at).isoformat()).out)
    number: int = item["told"]
    return number


def test_what_she_can_show_stands_in_the_first_letter_and_in_no_other_to_them(mailbox: Mailbox, tmp_path: Path) -> None:
    story = told(mailbox, tmp_path, proving(PROOF))
    story.sync(DUE)
    assert PROOF in text_of(story.the_draft())
    sends_it(story, "2026-03-09")
    story.sync(day("2026-03-18", "07:30"))
    assert PROOF not in text_of(story.the_draft())


@pytest.mark.parametrize(
    ("tags", "shown"), [('"application"', True), ('"networking"', False), ('"firm.example"', True)]
)
def test_what_is_for_others_is_not_shown(mailbox: Mailbox, tmp_path: Path, tags: str, shown: bool) -> None:
    story = told(mailbox, tmp_path, proving(PROOF, tags))
    story.sync(DUE)
    assert (PROOF in text_of(story.the_draft())) is shown


def test_who_was_asked_for_advice_is_shown_something_with_the_smaller_question(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = Story(mailbox, tmp_path, more=proving(PROOF))
    networking(story)
    story.sync(day("2026-03-11", "07:30"))
    assert PROOF in text_of(story.the_draft())


def test_a_first_step_that_needs_news_waits_for_it_and_brings_it(mailbox: Mailbox, tmp_path: Path) -> None:
    story = told(mailbox, tmp_path, first_and_next("required"))
    story.passes(DUE, day("2026-03-13", "08:00"))
    assert story.drafts() == []
    assert story.the_pursuit(day("2026-03-13"))["because"] == "the next step is written only with news"
    (item,) = json.loads(story.run("agenda", "--json", "--at", day("2026-03-09").isoformat()).out)["news"]
    assert item["text"] == "waits for something new to tell"
    says(story, "2026-03-13", "news", "add", COURSE)
    story.sync(day("2026-03-16", "07:30"))
    assert COURSE in text_of(story.the_draft())
    sends_it(story, "2026-03-16")
    assert story.the_pursuit(day("2026-03-16"))["next_step"] == "application-status (status)"


@pytest.mark.parametrize("news", [(), (COURSE,)], ids=["without", "with"])
def test_a_first_step_that_would_like_news_comes_on_its_day_with_or_without(
    mailbox: Mailbox, tmp_path: Path, news: tuple[str, ...]
) -> None:
    story = told(mailbox, tmp_path, first_and_next("preferred"), *news)
    story.sync(DUE - timedelta(minutes=1))
    assert story.drafts() == []
    story.sync(DUE)
    assert (COURSE in text_of(story.the_draft())) is bool(news)
    assert not news or times_told(story, "2026-03-09") == 1


def test_a_first_step_that_wants_no_news_keeps_it_for_a_later_one(mailbox: Mailbox, tmp_path: Path) -> None:
    story = told(mailbox, tmp_path, first_and_next("none"), COURSE)
    story.sync(DUE)
    assert COURSE not in text_of(story.the_draft()) and times_told(story, "2026-03-09") == 0
