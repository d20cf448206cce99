"""A second person there is suggested while nobody else at that firm was written to, and nobody has answered."""

from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from servers.mail import reply, sent
from servers.mailbox import Mailbox
from stories.story import Story, day
from stories.test_holding_back import applies, sends_all

MONDAY = day("2026-03-02")
ADA = "Ada Brandt <ada.brandt@rail.example>"
BEN = "Ben Kolb <ben.kolb@rail.example>"
TEXT = (
    "Dear {name},\n\nI am looking for a position in data engineering in Berlin and read your article on late trains. "
    "Would you have fifteen minutes for a conversation about how you moved into that field?\n\n"
    "Kind regards\nMara Winter"
)


@pytest.fixture
def story(mailbox: Mailbox, tmp_path: Path) -> Story:
    return Story(mailbox, tmp_path)


def wrote(story: Story, to: str, on: str = "2026-03-02") -> EmailMessage:
    text = TEXT.format(name=to.split(" <")[0])
    return story.sends(sent(to=to, subject=f"Your article, {to.split()[0]}", text=text, at=day(on)), day(on))


def suggested(story: Story, on: str) -> list[str]:
    """To whose pursuits a second person is suggested, by `agenda` and by `status` alike."""
    hour = day(on).isoformat()
    told = [line for line in story.run("agenda", "--at", hour).out.splitlines() if "second person" in line]
    shown = [p for p in story.pursuits(day(on)) if p["agenda"]]
    assert len(shown) >= len(told)
    return [p["contact"].split(" <")[0] for p in shown]


def test_it_is_suggested_while_one_person_there_was_written_to(story: Story) -> None:
    wrote(story, ADA)
    wrote(story, "Cem Lang <cem.lang@tram.example>")
    story.sync(day("2026-03-02", "12:00"))
    assert sorted(suggested(story, "2026-03-05")) == ["Ada Brandt", "Cem Lang"]


def test_it_is_not_once_a_second_person_there_was_written_to_whoever_came_first(story: Story) -> None:
    wrote(story, ADA)
    wrote(story, BEN, "2026-03-04")
    story.sync(day("2026-03-04", "12:00"))
    assert [suggested(story, f"2026-03-{n:02}") for n in (5, 9, 10, 12, 17)] == [[]] * 5


def test_nor_where_one_mail_went_to_two_of_them(story: Story) -> None:
    wrote(story, f"{ADA}, {BEN}")
    story.sync(day("2026-03-02", "12:00"))
    assert suggested(story, "2026-03-05") == []


def test_nor_while_it_is_put_off(story: Story) -> None:
    wrote(story, ADA)
    story.sync(day("2026-03-02", "12:00"))
    said = story.run("snooze", "Ada Brandt", "--until", "2026-03-09", "--at", day("2026-03-03").isoformat())
    assert said.code == 0, said.err
    assert (suggested(story, "2026-03-05"), suggested(story, "2026-03-09")) == ([], ["Ada Brandt"])


def test_nor_after_she_has_answered(story: Story) -> None:
    asked = wrote(story, ADA)
    text = "Dear Ms Winter,\n\nThank you, I will be in touch when I am back from the trade fair.\n\nAda Brandt"
    story.receives(reply(asked, text=text, at=day("2026-03-03")), day("2026-03-03"))
    story.sync(day("2026-03-03", "12:00"))
    assert story.the_pursuit(day("2026-03-06"))["state"] == "waiting"
    assert [suggested(story, f"2026-03-{n:02}") for n in (5, 10, 17)] == [[]] * 3


def test_nor_where_a_friend_gave_her_that_very_name(story: Story) -> None:
    text = TEXT.format(name="Ms Brandt").replace(
        "I am looking", "Tom Berger suggested that I write to you. I am looking"
    )
    story.sends(sent(to=ADA, subject="Your article", text=text, at=MONDAY), MONDAY)
    story.sync(day("2026-03-02", "12:00"))
    assert suggested(story, "2026-03-05") == []


def asked_twice(story: Story) -> None:
    """She applied to Jo on the 2nd, and asked on the 9th and the 18th; the next two letters are written only with news,
    the first of them on the 2nd of April.
    """
    applies(story)
    story.sync(day("2026-03-02", "12:00"))
    for on in ("2026-03-09", "2026-03-18"):
        story.sync(day(on, "07:30"))
        sends_all(story, on)


def agenda_on(story: Story, on: str) -> str:
    story.sync(day(on, "07:30"))
    return story.run("agenda", "--at", day(on, "08:00").isoformat()).out


def test_without_news_a_second_person_at_the_firm_is_suggested_when_the_letter_with_news_is_due(story: Story) -> None:
    asked_twice(story)
    days = [n for n in range(1, 11) if "second person" in agenda_on(story, f"2026-04-{n:02}")]
    assert days == [2, 3]  # that Thursday, and the working day after it
    assert suggested(story, "2026-04-20") == ["Jo Keller"]
    kim = "Kim Berg <kim.berg@firm.example>"
    applies(story, kim, "Librarian", day("2026-04-20", "11:00"))
    story.sync(day("2026-04-20", "12:00"))
    assert suggested(story, "2026-04-21") == []


def test_with_news_the_letters_that_tell_it_come_first(mailbox: Mailbox, tmp_path: Path) -> None:
    story = Story(mailbox, tmp_path, me='news = "news.toml"')
    asked_twice(story)
    news = ("news", "add", "On 18 March the billing pipeline I rebuilt went live.", "--at", "2026-03-20T09:00")
    assert story.run(*news).code == 0
    assert "second person" not in agenda_on(story, "2026-04-02")
    assert len(story.drafts()) == 1
    sends_all(story, "2026-04-02")
    story.passes(day("2026-04-07"), day("2026-05-01"), every=timedelta(days=6))
    assert suggested(story, "2026-05-01") == []
    assert "second person" in agenda_on(story, "2026-05-04")  # thirty days later there is no other news
