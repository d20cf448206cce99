"""A draft that nobody touches comes back once, in its time, and then the user is left in peace."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from core.telling import CALENDAR, JO, OWN, at, came, drafted, fated, identity, situation, wrote
from followupd.core.facts import Fact, UserSaid
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import TakeBack, WriteDraft
from followupd.core.plan.declines import heeded
from followupd.core.plan.on_decline import SKIP
from followupd.core.plan.planner import plan
from followupd.core.plan.played import play
from followupd.core.plan.sequences import number_of
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.drafts import LET_LIE
from followupd.core.pursuits.pursuit import DraftInFolder

APPLIED = at("2026-03-02")
APPLICATION = wrote(APPLIED, opens="application")


def moment(now: datetime, *facts: Fact, lying: tuple[DraftInFolder, ...] = ()) -> Situation:
    seen = situation(now, *facts, in_drafts=lying)
    return replace(seen, history=heeded(seen.history, SKIP))


def lived(facts: tuple[Fact, ...], first: datetime, last: datetime) -> list[tuple[datetime, str]]:
    """Every morning's pass of somebody who never looks into Drafts: what was written (its template) and taken back."""
    told: list[tuple[datetime, str]] = []
    folder: dict[str, DraftInFolder] = {}
    now = first
    while now <= last:
        for decision in plan(moment(now, *facts, lying=tuple(folder.values()))):
            if isinstance(decision, TakeBack):
                told.append((now, "taken back"))
                folder.pop(decision.draft)
                facts = (*facts, fated(now, "taken_back", draft=decision.draft, because=decision.because))
            elif isinstance(decision, WriteDraft):
                told.append((now, decision.step.template))
                person = decision.to.person if decision.to else JO
                draft = f"{decision.parent}{decision.index}{person.address}"
                facts += drafted(now, parent=decision.parent, step=decision.index, draft=draft, to=person)
                to = frozenset({person.address})
                folder[draft] = DraftInFolder("main", "Drafts", 1, f"<{draft}>", draft, to, now, untouched=True)
        now = CALENDAR.ready(CALENDAR.add_working_days(CALENDAR.local_day(now), 1))
    return told


def whats(told: list[tuple[datetime, str]]) -> list[str]:
    return [what for _, what in told]


def test_a_draft_nobody_touches_comes_back_once_and_then_the_pursuit_rests() -> None:
    told = lived((APPLICATION,), at("2026-03-02", "07:30"), at("2026-12-31", "07:30"))
    assert whats(told) == ["application-anything-missing", "taken back"] * 2
    days = [hour.date().isoformat() for hour, _ in told]
    assert days == ["2026-03-09", "2026-03-24", "2026-03-25", "2026-04-13"]  # Good Friday and Easter Monday


def twice() -> tuple[Fact, ...]:
    because = "nobody touched it for 10 business days"
    first = (
        *drafted(at("2026-03-09"), parent=identity(APPLIED)),
        fated(at("2026-03-24"), "taken_back", because=because),
    )
    again = (
        *drafted(at("2026-03-25"), parent=identity(APPLIED)),
        fated(at("2026-04-10"), "taken_back", because=because),
    )
    return (APPLICATION, *first, *again)


def test_played_forward_it_rests_as_status_says() -> None:
    facts, now = twice(), at("2026-04-13")
    played = play(facts, moment(now, *facts), OWN, now + timedelta(weeks=20))
    assert [one.what for one in played] == ["rest"] and "lay there twice" in played[0].because


def test_at_rest_it_says_why_and_what_ends_it() -> None:
    (pursuit,) = moment(at("2026-04-13"), *twice()).history.pursuits
    assert pursuit.state == "resting" and "twice" in pursuit.because and "followupd resume p" in pursuit.because
    assert pursuit.ends


@pytest.mark.parametrize(
    "since",
    [
        UserSaid(at("2026-04-13"), at("2026-04-13"), "resume", "w", "p", contact=JO.address),
        UserSaid(
            at("2026-04-13"), at("2026-04-13"), "log", "w", "p", contact=JO.address, kind="call", direction="both"
        ),
        wrote(at("2026-04-13")),
    ],
)
def test_a_word_or_a_mail_of_the_users_has_it_go_on(since: Fact) -> None:
    assert moment(at("2026-04-14"), *twice(), since).history.pursuits[0].state == "waiting"


def test_a_draft_that_was_put_off_did_not_lie_for_long() -> None:
    off = "not before 2026-03-20: you snoozed it until 2026-03-20"
    put = (*drafted(at("2026-03-09"), parent=identity(APPLIED)), fated(at("2026-03-10"), "taken_back", because=off))
    (pursuit,) = moment(at("2026-04-13"), APPLICATION, *put, *put, *put).history.pursuits
    assert pursuit.state == "waiting"


def invited(start: datetime, *people: Address) -> Fact:
    hours = (("start", start.isoformat()), ("end", (start + timedelta(hours=1)).isoformat()))
    organiser, *others = (person.address for person in people)
    fields = (*hours, ("uid", "u"), ("method", "REQUEST"), ("organiser", organiser), ("attendees", ", ".join(others)))
    return came(at("2026-03-05"), kind="interview_invitation", found=(Finding("meeting", "Interview", fields),))


def test_thanks_that_nobody_touches_do_not_come_back_and_the_question_comes_at_its_own_time() -> None:
    ravi = Address("Ravi Shah", "ravi.shah@firm.example")
    facts = (APPLICATION, invited(at("2026-03-10", "11:00"), JO, ravi))
    told = lived(facts, at("2026-03-06", "07:30"), at("2026-12-31", "07:30"))
    thanks = ["interview-thanks", "interview-thanks", "taken back", "taken back"]
    assert whats(told) == [*thanks, "interview-status", "taken back", "interview-status", "taken back"]
    assert told[0][0].date().isoformat() == "2026-03-11" and (told[4][0] - told[3][0]).days <= 1


def test_the_thanks_for_a_rejection_come_in_their_time_or_not_at_all() -> None:
    told = lived((APPLICATION, came(at("2026-03-04"), kind="rejection")), at("2026-03-05"), at("2026-12-31"))
    assert whats(told) == ["rejection-thanks", "taken back"]


def test_a_withdrawal_is_not_written_again_weeks_later() -> None:
    met = UserSaid(
        at("2026-03-05"), at("2026-03-05"), "log", "m", "p", contact=JO.address, kind="meeting", direction="both"
    )
    other = wrote(APPLIED, "q", to=Address("", "ada@other.example"), opens="application")
    won = UserSaid(at("2026-03-05", "11:00"), at("2026-03-05", "11:00"), "won", "w", "q")
    told = lived((APPLICATION, met, other, won), at("2026-03-05", "12:00"), at("2026-12-31"))
    assert whats(told) == ["withdrawal", "taken back"]


def test_days_on_which_they_are_away_do_not_make_a_draft_old() -> None:
    note = came(at("2026-03-10"), kind="out_of_office", back=CALENDAR.local_day(at("2026-04-03")))
    lying = (DraftInFolder("main", "Drafts", 1, "<d>", "d", frozenset({JO.address}), at("2026-03-09"), untouched=True),)
    facts = (APPLICATION, *drafted(at("2026-03-09"), parent=identity(APPLIED)), note)
    assert not any(isinstance(d, TakeBack) for d in plan(moment(at("2026-04-09"), *facts, lying=lying)))
    assert any(isinstance(d, TakeBack) for d in plan(moment(at("2026-04-24"), *facts, lying=lying)))


def test_after_thanks_that_were_given_up_the_question_sent_is_not_asked_again() -> None:
    thanks, status = number_of("interview", 0), number_of("interview", 1)
    met = (APPLICATION, invited(at("2026-03-06", "15:00"), JO))
    parent = identity(at("2026-03-05"), sender=JO)
    lay = fated(at("2026-03-24"), "taken_back", draft="thanks", because=f"{LET_LIE}, and its time is over")
    given_up = (*drafted(at("2026-03-09"), parent=parent, step=thanks, draft="thanks"), lay)
    asked = (
        *drafted(at("2026-03-25"), parent=parent, step=status, draft="status"),
        fated(at("2026-04-01"), "sent", draft="status"),
        wrote(at("2026-04-01"), draft="status"),
    )
    (written,) = plan(moment(at("2026-04-20", "08:00"), *met, *given_up, *asked))
    assert isinstance(written, WriteDraft) and written.step.template == "interview-anything-missing"
