"""What status says of a draft that lies in Drafts: that it lies there, and when it was written, whatever else holds."""

from core.telling import JO, at, came, drafted, fated, situation, wrote
from followupd.cli.show import status_lines
from followupd.core.facts import Fact
from followupd.core.judges.verdict import Finding
from followupd.core.pursuits.fates import IN_TRASH
from followupd.core.pursuits.pursuit import DraftInFolder
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


def test_a_changed_draft_that_was_overtaken_is_told_on_its_days_and_not_every_morning() -> None:
    answer = came(at("2026-03-09", "12:00"), found=(Finding("meaning", "holds"),))
    written = at("2026-03-09", "07:30")
    facts: tuple[Fact, ...] = (
        APPLIED, *drafted(written, parent=APPLIED.identity), fated(at("2026-03-09", "09:00"), "edited"), answer,
    )  # fmt: skip
    lying = (DraftInFolder("main", "Drafts", 1, "<d@applicant.example>", "d", frozenset({JO.address}), written, False),)
    mornings = [at(f"2026-03-{day:02}", "13:00") for day in range(9, 25)]
    told = [
        now.day
        for now in mornings
        if agenda(Moment.of(situation(now, *facts, in_drafts=lying), facts)).get("overtaken")
    ]
    assert told == [9, 10, 12, 16, 23]  # the 15th is a Sunday, and the 22nd as well


def test_what_waits_for_news_tells_since_when_once_its_hour_has_gone_by() -> None:
    answered = came(at("2026-03-03"), found=(Finding("meaning", "asks"),))
    facts = (wrote(at("2026-03-02"), opens="networking"), answered, wrote(at("2026-03-03", "12:00"), asks=False))
    moments = {day: situation(at(day), *facts) for day in ("2026-03-20", "2026-05-20")}
    lines = {
        day: next(line.strip() for line in status_lines(moment) if "only with news" in line)
        for day, moment in moments.items()
    }
    assert lines["2026-03-20"].startswith("Thu 2026-04-02 07:30")
    assert lines["2026-05-20"].startswith("since Thu 2026-04-02 07:30")


def test_a_draft_that_was_moved_to_trash_is_not_said_to_be_open_nor_shown_for_a_look() -> None:
    gone = fated(at("2026-03-12", "09:05"), "vanished", because=IN_TRASH)
    facts: tuple[Fact, ...] = (APPLIED, *drafted(at("2026-03-12", "07:30"), parent=APPLIED.identity), gone)
    now = situation(at("2026-03-12", "09:10"), *facts)
    assert outlook(now)[0].because == "its draft lies in Trash; if it stays there, it counts as declined"
    assert "drafts" not in agenda(Moment.of(now, facts))
