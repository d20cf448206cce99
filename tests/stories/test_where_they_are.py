"""Whoever is written to has public holidays of their own: the config says where they are, or else their address."""

from pathlib import Path

import pytest

from servers.mail import reply
from servers.mailbox import Mailbox
from stories.story import Story, day
from stories.test_holding_back import applies, first_draft, to_whom

FRIDAY_BEFORE = day("2026-06-26")  # five business days later: Friday 3 July, on which the USA keep Independence Day
JO, KIM = "Jo Keller <jo.keller@firm.example>", "Kim Lee <kim.lee@firm.example>"


def told(mailbox: Mailbox, folder: Path, holidays: str, *more: str) -> Story:
    return Story(mailbox, folder, more=f"\n[recipients]\nholidays = {holidays}\n" + "".join(more))


def test_nothing_is_written_on_a_holiday_of_the_country_the_config_names(mailbox: Mailbox, tmp_path: Path) -> None:
    story = told(mailbox, tmp_path, '{ "@firm.example" = "US" }')
    applies(story, JO, at=FRIDAY_BEFORE)
    applies(story, "Ann Aldo <ann.aldo@aldo.example>", at=FRIDAY_BEFORE)
    story.sync(day("2026-07-03", "08:00"))
    assert to_whom(story) == ["Ann Aldo"]
    held = next(p for p in story.pursuits(day("2026-07-03", "08:00")) if p["contact"] == JO)
    assert held["due"].startswith("2026-07-06T07:30")
    assert held["because"] == "a public holiday where they are: Independence Day (observed)"
    story.sync(day("2026-07-06", "07:29"))
    assert to_whom(story) == ["Ann Aldo"]
    story.sync(day("2026-07-06", "07:30"))
    assert to_whom(story) == ["Ann Aldo", "Jo Keller"]


def test_who_sits_elsewhere_than_her_firm_keeps_the_holidays_of_that_place(mailbox: Mailbox, tmp_path: Path) -> None:
    story = told(mailbox, tmp_path, '{ "@firm.example" = "US", "kim.lee@firm.example" = "DE-BY" }')
    applies(story, KIM, at=FRIDAY_BEFORE)
    story.sync(day("2026-06-26", "12:00"))
    assert first_draft(story, "2026-07-03", "2026-07-03") == "2026-07-03"


@pytest.mark.parametrize(("holidays", "on"), [('{ "@firm.uk" = "DE" }', "2026-05-04"), ("{}", "2026-05-05")])
def test_the_word_of_the_config_goes_before_the_domain(
    mailbox: Mailbox, tmp_path: Path, holidays: str, on: str
) -> None:
    story = told(mailbox, tmp_path, holidays)
    applies(story, "Jo Keller <jo.keller@firm.uk>", at=day("2026-04-27"))  # 4 May is a bank holiday
    story.sync(day("2026-04-27", "12:00"))
    assert first_draft(story, "2026-04-30", "2026-05-06") == on


def test_a_day_that_falls_on_their_holiday_is_moved_to_the_next_that_is_one_for_both(
    mailbox: Mailbox, tmp_path: Path
) -> None:
    story = told(mailbox, tmp_path, '{ "@firm.example" = "US" }')
    applied = applies(story, at=day("2026-11-09"))
    waits = reply(applied, text="Thank you. We will be in touch.\n\nJo Keller", at=day("2026-11-12"))
    story.receives(waits, day("2026-11-12"))
    story.sync(day("2026-11-12", "12:00"))
    assert first_draft(story, "2026-11-25", "2026-11-30") == "2026-11-27"  # the tenth business day is Thanksgiving
