"""A draft just written to somebody keeps every other matter with them back, before Drafts is looked at again."""

from core.telling import at, came, drafted, fated, identity, situation, wrote
from followupd.core.facts import Fact
from followupd.core.plan import live_draft
from followupd.core.plan.decisions import Hold

OPENED, WRITTEN = at("2026-03-02"), at("2026-03-10", "07:30")
TWO = (wrote(OPENED, opens="application"), wrote(OPENED, "q", opens="application"))
DRAFT = drafted(WRITTEN, "q", parent=identity(OPENED, "q"))


def held(*more: Fact) -> Hold | None:
    now = situation(at("2026-03-10", "12:00"), *TWO, *DRAFT, *more)
    pursuit = now.pursuit("p")
    step = now.step(pursuit)
    assert step
    return live_draft.hold(pursuit, step, now)


def test_the_draft_of_the_other_matter_is_told_though_the_folder_was_not_read_since() -> None:
    found = held()
    assert found and found.because == "another draft to this person lies in Drafts"


def test_once_it_is_sent_or_deleted_it_keeps_nothing_back() -> None:
    assert held(fated(at("2026-03-10", "09:00"), "declined", "q")) is None


def test_one_that_is_older_than_the_last_word_of_the_matter_keeps_nothing_back() -> None:
    assert held(came(at("2026-03-10", "11:00"))) is None
