"""How long an answer holds the user off, and what is told of it: no more than its writer said."""

import pytest

from core.dialogues import pursuit_after
from followupd.core.pursuits.stated import Stated

WEDNESDAY = "2026-11-18"


def held(text: str) -> Stated:
    stated = pursuit_after(("jo", WEDNESDAY, text)).stated
    assert stated is not None
    return stated


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("We will let you know by 2 December.", "2026-12-03"),
        ("The manager is out until 2 December; I'll get back to you after that.", "2026-12-04"),
        ("Der Chef ist bis zum 2. Dezember weg, danach melde ich mich bei Ihnen.", "2026-12-04"),
        ("We will get back to you after 2 December.", "2026-12-04"),
    ],
)
def test_who_comes_to_it_only_behind_a_day_is_not_asked_on_the_very_next_morning(text: str, asked: str) -> None:
    assert held(text).until.isoformat() == asked


def test_who_promised_nothing_is_not_said_to_have_promised_to_come_back() -> None:
    assert "that they will come back to you" in held("Thank you, we will be in touch.").because
    assert "and asked nothing" in held("Thank you very much for your mail!").because
