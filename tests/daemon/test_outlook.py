"""What status says of a draft that lies in Drafts: that it lies there, and when it was written, whatever else holds."""

from core.telling import at, came, drafted, situation, wrote
from followupd.core.facts import Fact
from followupd.core.judges.verdict import Finding
from followupd.daemon.agenda import Moment, agenda
from followupd.daemon.outlook import outlook

LIES = "its draft lies in Drafts for you to review"
APPLIED = wrote(at("2026-03-02"), opens="application")


def test_the_day_shown_is_the_one_on_which_it_was_written() -> None:
    facts: tuple[Fact, ...] = (APPLIED, *drafted(at("2026-03-12", "09:00"), parent=APPLIED.identity))
    (standing,) = outlook(situation(at("2026-03-13"), *facts))
    assert (standing.because, standing.due) == (LIES, at("2026-03-12", "09:00"))


def test_where_the_next_step_needs_news_the_draft_that_lies_there_is_told_first() -> None:
    answered = came(at("2026-03-03"), found=(Finding("meaning", "asks"),))
    networking, thanked = wrote(at("2026-03-02"), opens="networking"), wrote(at("2026-03-03", "12:00"), asks=False)
    facts: tuple[Fact, ...] = (networking, answered, thanked)
    now = at("2026-04-02", "12:00")
    waits = agenda(Moment.of(situation(now, *facts), facts)).get("news", ())
    assert [item.text for item in waits] == ["waits for something new to tell"]
    lying = (*facts, *drafted(at("2026-04-02", "07:30"), parent=thanked.identity))
    assert outlook(situation(now, *lying))[0].because == LIES
    assert "news" not in agenda(Moment.of(situation(now, *lying), lying))
