"""More than twenty drafts of ours in Drafts stop the writing, until there are fewer or the user says `resume`."""

from datetime import datetime, timedelta

from core.telling import JO, at, situation
from followupd.core.facts import UserSaid
from followupd.core.plan.breaker import why_not
from followupd.core.pursuits.pursuit import DraftInFolder

NOW = at("2026-03-10")


def lying(number: int, hour: datetime) -> tuple[DraftInFolder, ...]:
    return tuple(
        DraftInFolder("main", "Drafts", n, f"<{hour:%d}{n}>", f"{hour:%d}{n}", frozenset({JO.address}), hour, True)
        for n in range(number)
    )


def resumed(hour: datetime) -> UserSaid:
    return UserSaid(hour, hour, "resume", "r")


def test_twenty_drafts_are_not_too_many_and_one_more_is() -> None:
    assert why_not(situation(NOW, in_drafts=lying(20, NOW))) == ""
    assert "resume" in why_not(situation(NOW, in_drafts=lying(21, NOW)))


def test_the_users_word_lets_it_go_on_until_as_many_again_have_come() -> None:
    before, after = lying(25, NOW), NOW + timedelta(days=1)
    word = resumed(NOW + timedelta(hours=1))
    assert why_not(situation(after, word, in_drafts=before)) == ""
    assert why_not(situation(after, word, in_drafts=(*before, *lying(21, after)))) != ""


def test_going_on_with_one_pursuit_does_not_let_the_writing_go_on() -> None:
    one = UserSaid(NOW, NOW + timedelta(hours=1), "resume", "r", pursuit="p")
    assert why_not(situation(NOW, one, in_drafts=lying(21, NOW))) != ""
