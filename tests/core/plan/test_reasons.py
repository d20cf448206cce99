"""Every reason that is told is true on the day it is told, and says what it rests on."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from core.telling import JO, POLICY, at, began, came, drafted, identity, situation, wrote
from followupd.cli.show import report_lines
from followupd.core.facts import Fact, UserSaid
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.plan.sequences import number_of
from followupd.core.pursuits.pursuit import DraftInFolder
from followupd.daemon.outlook import Standing, outlook
from followupd.daemon.report import Report

APPLIED = at("2026-03-02")
APPLICATION = wrote(APPLIED, opens="application")
DUE = at("2026-03-09", "07:30")
RAVI = Address("Ravi Shah", "ravi.shah@firm.example")


def line(now: datetime, *facts: Fact, lying: tuple[DraftInFolder, ...] = ()) -> Standing:
    (only,) = outlook(situation(now, *facts, in_drafts=lying))
    return only


def invited(start: datetime, *people: Address) -> Fact:
    organiser, *others = (person.address for person in people)
    fields = (("start", start.isoformat()), ("uid", "u"), ("method", "REQUEST"), ("organiser", organiser))
    found = (Finding("meeting", "Interview", (*fields, ("attendees", ", ".join(others)))),)
    return came(at("2026-03-05"), kind="interview_invitation", found=found)


def in_drafts(draft: str, to: Address) -> DraftInFolder:
    return DraftInFolder("main", "Drafts", 1, f"<{draft}>", draft, frozenset({to.address}), DUE, untouched=True)


def test_the_day_of_a_meeting_that_is_fixed_is_not_asked_for() -> None:
    fixed = line(at("2026-03-06"), APPLICATION, invited(at("2026-03-10", "11:00"), JO))
    assert "needed" not in fixed.because
    assert fixed.due == at("2026-03-11", "07:30")


def test_a_draft_to_somebody_else_is_not_called_that_of_the_lead() -> None:
    draft = number_of("occasion", 3)
    facts = (wrote(APPLIED, opens="networking"), *drafted(DUE, parent=identity(APPLIED), step=draft, to=RAVI))
    told = line(at("2026-03-12"), *facts, lying=(in_drafts("d", RAVI),)).because
    assert "a draft to Ravi Shah lies in Drafts" in told
    away = came(at("2026-03-10"), kind="out_of_office")
    notices = line(at("2026-03-12"), *facts, away, lying=(in_drafts("d", RAVI),)).notices
    assert not any("its draft" in notice for notice in notices)


@pytest.mark.parametrize("days", [1, 2])
def test_what_no_hour_ends_is_not_promised_for_a_tomorrow_that_moves_on(days: int) -> None:
    """Jo is followed up in another pursuit that was touched later; of this one its own hour is told, every day."""
    plain = replace(APPLICATION, verdict=replace(APPLICATION.verdict, findings=()))
    other = wrote(at("2026-03-04"), "q", opens="networking")
    now = at("2026-03-10") + timedelta(days=days)
    lines = {s.id: s for s in outlook(situation(now, plain, other))}
    assert "one at a time" in lines["p"].because
    assert lines["p"].due == DUE


def test_what_is_put_off_to_a_day_is_told_with_that_day() -> None:
    snoozed = UserSaid(APPLIED, APPLIED, "snooze", "w", "p", contact=JO.address, until=at("2026-03-20").date())
    assert line(at("2026-03-10"), APPLICATION, snoozed).due == at("2026-03-20", "07:30")


def why_now(now: datetime, *facts: Fact) -> str:
    (written,) = (d for d in plan(situation(now, *facts)) if isinstance(d, WriteDraft))
    return written.because


def test_who_let_the_user_wait_did_not_leave_them_without_an_answer() -> None:
    holds = came(at("2026-03-04"), found=(Finding("meaning", "holds"),))
    told = why_now(at("2026-03-18", "07:30"), APPLICATION, holds)
    assert told.startswith("Jo Keller wrote on 2026-03-04") and "no answer" not in told
    pinned = UserSaid(APPLIED, APPLIED, "pin", "w", "p", contact=JO.address, until=at("2026-03-05").date())
    assert why_now(at("2026-03-05", "07:30"), APPLICATION, pinned) == "on 2026-03-05, the day you pinned it to"
    saturday = replace(pinned, until=at("2026-03-07").date())
    told = "on 2026-03-09, the working day after 2026-03-07, to which you pinned it"
    assert why_now(at("2026-03-09", "07:30"), APPLICATION, saturday) == told
    assert why_now(DUE, APPLICATION) == "no answer 5 business days after 2026-03-02"


def test_what_the_config_bars_ends_with_the_config() -> None:
    policy = replace(POLICY, limits=replace(POLICY.limits, never=("@firm.example",)))
    (standing,) = outlook(replace(situation(DUE, APPLICATION), policy=policy))
    assert (standing.state, standing.ends) == ("resting", "another `[limits] never` in your config")


def told(*facts: Fact, report: Report) -> str:
    return "\n".join(report_lines(report, situation(report.now, *facts)))


def test_what_was_seen_is_told_without_empty_words() -> None:
    message = replace(came(DUE, kind="recruiter_outreach"), because="", subject="", pursuits=())
    assert "Seen: recruiter outreach: (no subject)" in told(report=Report(DUE, seen=[message]))


def test_what_is_over_is_not_found_live() -> None:
    stopped = UserSaid(DUE, DUE, "stop", "w", "p", contact=JO.address)
    first = told(APPLICATION, stopped, began(DUE), report=Report(DUE, began=True))
    assert "Found 0 live, 1 over and 0 from before" in first
    assert "Found 1 live and 0 from before" in told(APPLICATION, began(DUE), report=Report(DUE, began=True))
    assert "First to be written to" not in first


def away(since: str, until: str) -> UserSaid:
    days = (at(since).date(), at(until).date())
    return UserSaid(at("2026-03-02"), at("2026-03-02"), "away", "w", since=days[0], until=days[1])


OWN_DAYS = "you are away from 2026-03-06 to 2026-03-27"


def test_a_wait_that_the_users_own_absence_made_longer_says_so_before_in_and_after_it() -> None:
    absence = away("2026-03-06", "2026-03-27")
    for now in ("2026-03-03", "2026-03-10", "2026-03-31"):
        told = line(at(now), APPLICATION, absence)
        assert told.due and told.due.date().isoformat() == "2026-03-31"
        assert f"5 business days after 2026-03-02, not counting that {OWN_DAYS}" in told.because
    assert "away" not in line(at("2026-03-03"), APPLICATION, away("2026-03-12", "2026-03-27")).because
    assert "away" not in line(at("2026-03-03"), APPLICATION, away("2026-02-02", "2026-02-20")).because


def test_a_day_they_named_that_falls_into_the_users_own_absence_says_why_it_waits_longer() -> None:
    named = Finding("stated_date", "We decide by 12 March.", (("date", "2026-03-12"),))
    holds = came(at("2026-03-04"), found=(Finding("meaning", "holds"), named))
    told = line(at("2026-03-05"), APPLICATION, holds, away("2026-03-06", "2026-03-27"))
    assert OWN_DAYS in told.because and told.due and told.due.date().isoformat() == "2026-03-30"
    assert "away" not in line(at("2026-03-05"), APPLICATION, holds, away("2026-03-20", "2026-03-27")).because


def test_an_account_that_is_only_watched_is_the_reason_why_nothing_is_written() -> None:
    moment = situation(at("2026-03-16"), APPLICATION)
    watched = replace(moment, policy=replace(moment.policy, watched=frozenset({"main"})))
    assert all("only watched" in told.because for told in outlook(watched))
    assert all("watched" not in told.because for told in outlook(moment))


@pytest.mark.parametrize(
    ("named", "due", "longer"),
    [("2026-03-05", "2026-03-11", "; 5 business days at the least"), ("2026-03-12", "2026-03-13", "")],
)
def test_a_day_they_named_that_is_too_soon_says_how_long_they_are_given(named: str, due: str, longer: str) -> None:
    stated = Finding("stated_date", "We decide soon.", (("date", named),))
    told = line(at("2026-03-05"), APPLICATION, came(at("2026-03-04"), found=(Finding("meaning", "holds"), stated)))
    assert told.because == f"Jo Keller named {named} on 2026-03-04{longer}"
    assert told.due == at(due, "07:30")


def test_that_too_many_drafts_lie_there_is_the_reason_why_what_is_due_is_not_written() -> None:
    other = Address("Ada Holm", "ada.holm@mill.example")
    lying = tuple(replace(in_drafts(f"d{n}", other), uid=n, identity=f"<d{n}>") for n in range(21))
    stopped = "due now: no answer 5 business days after 2026-03-02; 21 drafts of followupd lie in Drafts; nothing is "
    assert line(DUE, APPLICATION, lying=lying).because.startswith(stopped)
    assert "lie in Drafts" not in line(DUE, APPLICATION, lying=lying[:20]).because
    assert "lie in Drafts" not in line(at("2026-03-03"), APPLICATION, lying=lying).because


@pytest.mark.parametrize(
    ("rule", "told"), [("FREQ=MONTHLY", "has no end"), ("FREQ=MONTHLY;COUNT=3", "the last meeting")]
)
def test_a_series_without_an_end_has_no_last_meeting(rule: str, told: str) -> None:
    start = at("2026-03-10", "11:00")
    fields = (("start", start.isoformat()), ("uid", "u"), ("method", "REQUEST"), ("organiser", JO.address),
              ("repeats", rule), ("zone", "Europe/Berlin"))  # fmt: skip
    series = came(at("2026-03-05"), kind="interview_invitation", found=(Finding("meeting", "Interview", fields),))
    thanked = wrote(at("2026-03-11"), asks=False)
    assert told in line(at("2026-03-12"), APPLICATION, series, thanked).because
