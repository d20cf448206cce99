"""A conversation they offered "in April" is told in April: the user who said thank you is not left without it."""

from datetime import datetime

from core.dialogues import Line, dialogue
from core.telling import at, situation
from followupd.daemon.agenda import Moment, agenda

OFFERED: Line = ("jo", "2026-11-17", "Of course! Happy to have a coffee in January when I am back from leave.")
THANKED: Line = ("me", "2026-11-17", "Hi Jo,\n\nThank you so much. January is lovely.\n\nMara")


def told(now: datetime, *lines: Line) -> list[tuple[str, str]]:
    facts = dialogue(*lines, opens="networking")
    return [(item.text, item.quote) for item in agenda(Moment.of(situation(now, *facts), facts)).get("talks", ())]


def test_it_is_told_on_the_first_working_day_of_that_time_with_their_sentence() -> None:
    assert told(at("2027-01-04"), OFFERED, THANKED) == [
        (
            "offered you a conversation on 2026-11-17; its time has come: propose a day",
            "“Happy to have a coffee in January when I am back from leave.”",
        )
    ]
    assert told(at("2026-12-15"), OFFERED, THANKED) == [] == told(at("2027-01-20"), OFFERED, THANKED)


def test_who_has_seen_to_it_is_told_nothing() -> None:
    proposed: Line = ("me", "2026-12-10", "Hi Jo,\n\nWould Tuesday 12 January at 10 suit you for our coffee?\n\nMara")
    asked: Line = ("me", "2026-12-30", "Hi Jo,\n\nDo you still have time for a coffee?\n\nMara")
    for later in (proposed, asked):
        assert told(at("2027-01-04"), OFFERED, THANKED, later) == []


def test_an_offer_that_the_user_has_not_answered_is_told_as_an_answer_owed() -> None:
    assert told(at("2027-01-04"), OFFERED) == []
