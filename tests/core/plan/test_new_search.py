"""A new search begins with the people of the last one: who helped in it hears that, once, and nobody else does."""

from datetime import datetime

import pytest

from core.plan.test_occasions import NEXT_MORNING, PEOPLE, SEARCH, WON, drafts, said
from core.telling import JO, at, drafted, situation, wrote
from followupd.core.facts import Fact, UserSaid
from followupd.core.mail.envelope import Address

BEGINS, MORNING = at("2026-04-20"), at("2026-04-21", "07:30")
GOOD_NEWS = wrote(at("2026-03-11", "08:00"), "helper", to=PEOPLE["helper"], asks=False)
ENDED = (*SEARCH, said(WON, "won", "won"), GOOD_NEWS)


def colleague(name: str) -> Address:
    return Address("", f"{name}.person@helper.example")


def applied(hour: datetime = BEGINS, name: str = "again") -> Fact:
    return wrote(hour, name, to=JO, opens="application")


def test_who_helped_hears_on_the_next_working_morning_that_it_begins_anew() -> None:
    assert drafts(at("2026-04-20", "18:00"), *ENDED, applied()) == {}
    assert drafts(at("2026-04-21", "07:29"), *ENDED, applied()) == {}
    assert drafts(MORNING, *ENDED, applied()) == {"helper": "search-again"}


def test_it_is_told_once_and_to_nobody_whom_the_user_has_written_to_since() -> None:
    told = wrote(at("2026-04-20", "11:00"), "helper", to=PEOPLE["helper"], asks=False)
    assert drafts(MORNING, *ENDED, applied(), told) == {}
    assert "helper" not in drafts(at("2026-05-04", "07:30"), *ENDED, applied(), told)


def test_what_lies_there_is_not_written_again() -> None:
    number = 6 * 16 + 6
    lies = drafted(MORNING, "helper", parent=GOOD_NEWS.identity, step=number, to=PEOPLE["helper"])
    assert "helper" not in drafts(at("2026-04-22", "07:30"), *ENDED, applied(), *lies)


@pytest.mark.parametrize(("begins", "told"), [("2026-03-10", "good-news"), ("2026-04-20", "search-again")])
def test_who_has_yet_to_hear_that_the_last_one_ended_hears_that_first(begins: str, told: str) -> None:
    facts = (*SEARCH, said(WON, "won", "won"), applied(at(begins, "15:00")))
    morning = NEXT_MORNING if told == "good-news" else MORNING
    assert drafts(morning, *facts)["helper"] == told


def test_it_asks_something_and_so_the_caps_hold_it() -> None:
    """Two of the helper's colleagues have mail of three days before; on the 24th there is room for one more."""
    beside = (wrote(at("2026-04-17"), name, to=colleague(name), opens="networking") for name in ("c", "d"))
    facts = (*ENDED, applied(), *beside)
    assert drafts(MORNING, *facts) == {}
    assert drafts(at("2026-04-24", "07:30"), *facts) == {"helper": "search-again"}


def test_after_a_second_search_was_won_nothing_is_said_of_what_is_sought_until_a_third_begins() -> None:
    second = at("2026-05-04")
    won = UserSaid(second, second, "won", "won-again", "again")
    over = situation(at("2026-05-05"), *ENDED, applied(), won).history.by_id["helper"]
    assert not over.seeking and [one.kind for one in over.occasions if one.kind == "search-again"] == []
    third = situation(at("2026-07-02"), *ENDED, applied(), won, applied(at("2026-07-01"), "third"))
    assert third.history.by_id["helper"].seeking
