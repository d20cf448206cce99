"""The user says no to a recruiter after it was talked about: that position is over, the recruiter is not."""

import pytest

from core.dialogues import pursuit_after


@pytest.mark.parametrize(
    "no", ["Thank you, but Leeds is too far for me.", "Das Gehalt liegt leider unter meinen Vorstellungen."]
)
@pytest.mark.parametrize("asked", ["When could you talk to the client?", "Noted, thank you."])
def test_a_no_in_the_middle_ends_the_position_and_keeps_the_recruiter(no: str, asked: str) -> None:
    pursuit = pursuit_after(
        ("jo", "2026-11-17", asked), ("me", "2026-11-18", f"Hello Jo,\n\n{no}\n\nMara"), opens="recruiter"
    )
    assert (pursuit.sequence, pursuit.state) == ("keep_in_touch", "waiting")
    assert no in pursuit.begun.because


def test_the_same_words_about_an_application_of_ones_own_do_not_take_it_back() -> None:
    pursuit = pursuit_after(
        ("jo", "2026-11-17", "We pay 40."), ("me", "2026-11-18", "That is below what I need. Is there room?")
    )
    assert pursuit.sequence == "application" and pursuit.state != "closed"
