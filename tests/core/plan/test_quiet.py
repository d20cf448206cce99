"""What asks for nothing is not told as though it did, and what was told is not told in every pass."""

from dataclasses import replace
from datetime import datetime, timedelta

from core.telling import JO, at, came, identity, situation, wrote
from followupd.cli.show import report_lines
from followupd.core.facts import Fact, MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import Need, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.plan.situation import Situation
from followupd.core.plan.watched import asked_today
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.agenda import Moment, agenda
from followupd.daemon.names_to_find import names_to_find
from followupd.daemon.report import Report

APPLIED = at("2026-03-02")
APPLICATION = wrote(APPLIED, opens="application")
TUESDAY = at("2026-03-10", "11:00")
ASKS = Finding("meaning", "asks")
QUESTION = Finding("question", "Does Tuesday suit you?")


def calendar(told: datetime, method: str, *more: Finding) -> MessageSeen:
    hours = (("start", TUESDAY.isoformat()), ("end", (TUESDAY + timedelta(hours=1)).isoformat()))
    fields = (*hours, ("uid", "u"), ("method", method), ("organiser", JO.address))
    found = (Finding("meeting", "Interview", fields), Finding("second_kind", "human"), ASKS, *more)
    return came(told, kind="interview_invitation", found=found)


def pursuit(*facts: Fact) -> Pursuit:
    (only,) = situation(at("2026-06-01"), *facts).history.pursuits
    return only


def answers(now: datetime, *facts: Fact) -> list[str]:
    """What the agenda says is owed."""
    return [item.text for item in agenda(Moment.of(situation(now, *facts), facts)).get("answers", ())]


def test_the_morning_of_a_meeting_says_whom_the_user_meets_and_when() -> None:
    facts = (APPLICATION, calendar(at("2026-03-05"), "REQUEST"))
    met = {
        hour: [f"{i.who} {i.text}" for i in agenda(Moment.of(situation(hour, *facts), facts)).get("meetings", ())]
        for hour in (at("2026-03-09"), at("2026-03-10", "08:00"), at("2026-03-10", "13:00"), at("2026-03-11"))
    }
    (told,) = met[at("2026-03-10", "08:00")]
    assert told == "Jo Keller <jo.keller@firm.example> at 11:00"
    assert [len(lines) for lines in met.values()] == [0, 1, 0, 0]
    off = (*facts, calendar(at("2026-03-06"), "CANCEL"))
    assert "meetings" not in agenda(Moment.of(situation(at("2026-03-10", "08:00"), *off), off))


def test_a_calendar_asks_for_a_mail_only_in_words() -> None:
    assert pursuit(APPLICATION, calendar(at("2026-03-05"), "REQUEST")).state == "waiting"
    assert pursuit(APPLICATION, calendar(at("2026-03-05"), "REQUEST", QUESTION)).state == "your_turn"


def test_a_meeting_called_off_is_told_as_that_and_nobody_is_owed_an_answer_to_it() -> None:
    asked, off = calendar(at("2026-03-05"), "REQUEST", QUESTION), calendar(at("2026-03-06"), "CANCEL")
    over = pursuit(APPLICATION, asked, off)
    assert over.state == "waiting" and "called the meeting off" in over.because
    assert pursuit(APPLICATION, asked, calendar(at("2026-03-06"), "CANCEL", QUESTION)).state == "your_turn"
    (seen,) = [line for line in report_lines(Report(TUESDAY, seen=[off]), situation(TUESDAY)) if "Seen" in line]
    assert seen.startswith("Seen: meeting called off, told")


def test_what_was_asked_beside_the_meeting_is_still_owed_when_it_is_called_off() -> None:
    asked, references = calendar(at("2026-03-04"), "REQUEST"), came(at("2026-03-05"), found=(ASKS, QUESTION))
    assert pursuit(APPLICATION, asked, references, calendar(at("2026-03-06"), "CANCEL")).state == "your_turn"


def test_whether_she_comes_is_asked_until_the_meeting_has_been() -> None:
    asked = calendar(at("2026-03-05"), "REQUEST", QUESTION)
    assert answers(at("2026-03-06"), APPLICATION, asked) == ["asks whether you come on Tue 2026-03-10"]
    assert answers(at("2026-03-11"), APPLICATION, asked) == []
    other = came(at("2026-03-05"), found=(ASKS, QUESTION))
    assert answers(at("2026-03-11"), APPLICATION, other) == ["wrote to you"]


def test_that_a_step_waits_for_news_is_told_in_the_pass_in_which_its_hour_has_come() -> None:
    facts = (APPLICATION, wrote(at("2026-03-09")), wrote(at("2026-03-18")))
    need = next(d for d in plan(situation(at("2026-04-20"), *facts)) if isinstance(d, Need))
    told = [report_lines(report, situation(report.now, *facts)) for report in _passes(need)]
    assert ["only with news" in " ".join(lines) for lines in told] == [True, True, False, False]
    assert all(report.every_need() for report in _passes(need))


def _passes(need: Need) -> list[Report]:
    hours = (None, need.due - timedelta(hours=1), need.due, need.due + timedelta(days=1))
    return [Report(need.due + timedelta(days=2), last=last, waiting_for_news=(need,)) for last in hours]


def test_where_the_receipt_wants_no_enquiries_no_name_is_asked_for() -> None:
    desk = Address("Firm Careers", "no-reply@firm.example")
    receipt = came(APPLIED, kind="acknowledgement", sender=desk)
    receipt = replace(receipt, opens="acknowledged", identity=identity(APPLIED), folder="INBOX")
    quiet = Finding("no_follow_up", "Please refrain from enquiries.")
    silent = replace(receipt, verdict=replace(receipt.verdict, findings=(quiet,)))
    asked = {
        told: [bool(names_to_find(at_hand)) or bool(asked_today(at_hand.history.pursuits, at_hand)) for at_hand in days]
        for told, days in (("open", _mornings(receipt)), ("silent", _mornings(silent)))
    }
    assert any(asked["open"]) and not any(asked["silent"])


def _mornings(*facts: Fact) -> list[Situation]:
    return [situation(at("2026-03-02", "08:00") + timedelta(days=n), *facts) for n in range(20)]


def test_what_a_rejection_asks_is_owed_on_its_days_and_all_else_is_silent_until_it_is_answered() -> None:
    found = (Finding("meaning", "closes"), Finding("question", "May we keep your papers?"))
    turned_down = came(at("2026-03-04"), kind="rejection", found=found)
    facts = (APPLICATION, turned_down)
    told = [at("2026-03-04", "12:00") + timedelta(days=n) for n in range(40)]
    assert [now.day for now in told if answers(now, *facts)] == [5, 9, 10]  # the 7th is a Saturday
    assert answers(at("2026-03-05"), *facts) == ["asks you something all the same; a word to it is enough"]
    assert not any(isinstance(d, WriteDraft) for now in told for d in plan(situation(now, *facts)))
    answered = pursuit(*facts, wrote(at("2026-03-05", "18:00"), asks=False))
    assert (answered.sequence, answered.state, answered.step) == ("rejection", "waiting", 1)


def decided(now: datetime, *facts: Fact) -> list[str]:
    return [item.text for item in agenda(Moment.of(situation(now, *facts), facts)).get("decided", ())]


def test_who_could_not_help_has_turned_nobody_down() -> None:
    closes = came(at("2026-03-04"), found=(Finding("meaning", "closes"), Finding("closing", "I cannot help now.")))
    assert decided(at("2026-03-05"), wrote(APPLIED, opens="networking"), closes) == ["They cannot help now"]
    (said,) = decided(at("2026-03-05"), APPLICATION, closes)
    assert said == "They go no further with your application"
