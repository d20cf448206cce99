"""Who has sent what was asked for is told once, ten business days later, that nothing follows. Days are Mara's."""

from datetime import datetime

import pytest

from core.telling import at, came, situation, wrote
from followupd.core.facts import Fact, UserSaid
from followupd.core.judges.verdict import Finding
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.planner import plan
from followupd.daemon.agenda import Moment, agenda

APPLIED = wrote(at("2026-03-02"), opens="application")
ASKED = came(
    at("2026-03-06"), found=(Finding("meaning", "asks"), Finding("question", "Could you send two references?"))
)
SENT = wrote(at("2026-03-06", "12:00"), asks=False)
TOLD = "on 2026-03-06 you sent what they asked for and asked nothing, so nothing follows by itself; "


def told(now: datetime, *facts: Fact) -> list[str]:
    return [item.text for item in agenda(Moment.of(situation(now, *facts), facts)).get("sent", ())]


@pytest.mark.parametrize("day", ["2026-03-19", "2026-03-25", "2026-05-04"])
def test_nothing_is_told_before_its_day_or_long_after(day: str) -> None:
    assert told(at(day), APPLIED, ASKED, SENT) == []


def test_it_is_told_on_the_tenth_business_day_and_resume_follows_it_up() -> None:
    facts = (APPLIED, ASKED, SENT)
    assert told(at("2026-03-20"), *facts) == [f"{TOLD}`followupd resume p` has it followed up"]
    resumed = UserSaid(at("2026-03-20"), at("2026-03-20"), "resume", "r", "p")
    (written,) = plan(situation(at("2026-03-20", "11:00"), *facts, resumed))
    assert isinstance(written, WriteDraft) and written.step.ask == "status"


def test_who_asked_something_themselves_or_was_asked_nothing_is_told_nothing() -> None:
    assert told(at("2026-03-20"), APPLIED, ASKED, wrote(at("2026-03-06", "12:00"), asks=True)) == []
    assert told(at("2026-03-20"), APPLIED, came(at("2026-03-06")), SENT) == []
