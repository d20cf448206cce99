"""How far the store of news carries, follow-up by follow-up."""

from dataclasses import replace
from datetime import date

from core.telling import at, situation, wrote
from followupd.core.mail.envelope import Address
from followupd.core.meaning.news import NewsItem
from followupd.core.plan.news_reach import Reach, in_words, reach

KIM = Address("Kim Lee", "kim.lee@other.example")
FIRST, SECOND = wrote(at("2026-03-02"), opens="application"), wrote(at("2026-03-02"), "q", to=KIM, opens="application")


def item(name: str, *whom: str) -> NewsItem:
    return NewsItem(name, (("en", f"{name}."),), date(2026, 3, 1), whom=whom or ("everybody",))


def test_each_item_carries_one_follow_up_to_each_whom_it_is_for() -> None:
    now = replace(situation(at("2026-03-03"), FIRST, SECOND), news=(item("one"), item("two", "kim lee")))
    assert reach(now) == (Reach(3, 2, 2), Reach(4, 2, 1))
    assert in_words(reach(now)) == "third follow-ups: for all 2; fourth: for 1 of 2"


def test_without_news_nothing_is_carried_and_with_nothing_to_do_nothing_needed() -> None:
    alone = in_words(reach(situation(at("2026-03-03"), FIRST)))
    assert alone == "third follow-ups: for none of 1; fourth: for none of 1"
    assert in_words(reach(situation(at("2026-03-03")))) == "no follow-up needs any yet"
