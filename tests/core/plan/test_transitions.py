"""What their mail makes of a pursuit: which sequence it goes on with, when the next draft is due, and when none is."""

from dataclasses import replace
from datetime import datetime

import pytest

from core.telling import JO, at, came, drafted, fated, identity, situation, wrote
from followupd.core.facts import Fact, MessageSeen
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import Decision, Need, Rest, TakeBack, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.pursuits.pursuit import DraftInFolder, Pursuit

APPLIED = at("2026-03-02")
APPLICATION = wrote(APPLIED, opens="application")
NETWORKED = wrote(APPLIED, opens="networking")
MACHINE = Address("Firm Careers", "no-reply@firm.example")
RAVI = Address("Ravi Shah", "ravi.shah@firm.example")
LENE = Address("Lene Holm", "lene.holm@firm.example")
HOLDS = (Finding("meaning", "holds"),)
CLOSES = (Finding("meaning", "closes"), Finding("closing", "I wish you all the best."))


def decided(now: datetime, *facts: Fact) -> Decision:
    """The only decision."""
    (only,) = plan(situation(now, *facts))
    return only


def pursuit(*facts: Fact) -> Pursuit:
    """The only pursuit."""
    (only,) = situation(at("2026-06-01"), *facts).history.pursuits
    return only


def until(now: datetime, *facts: Fact) -> datetime | None:
    """The hour until which nothing is written."""
    held = decided(now, *facts)
    assert isinstance(held, Rest), held
    return held.until


def meeting(
    start: datetime, *people: Address, uid: str = "u1", method: str = "REQUEST", told: datetime | None = None
) -> MessageSeen:
    """An invitation to an hour with these people, told on the day before the meeting if nothing else is said."""
    fields = (
        ("start", start.isoformat()),
        ("end", start.replace(hour=start.hour + 1).isoformat()),
        ("uid", uid),
        ("method", method),
        ("organiser", people[0].address),
        ("organiser_name", people[0].name),
        ("attendees", ", ".join(p.address for p in people[1:])),
        ("attendee_names", ", ".join(p.name for p in people[1:])),
    )
    found = (Finding("meeting", "Interview", fields),)
    return came(told or start.replace(day=start.day - 1), kind="interview_invitation", found=found)


def with_finding(message: MessageSeen, finding: Finding) -> MessageSeen:
    """The same mail, in which this was found as well."""
    return replace(message, verdict=replace(message.verdict, findings=(*message.verdict.findings, finding)))


# --- acknowledged ----------------------------------------------------------------------------------------------------


def test_an_acknowledged_application_waits_seven_business_days_from_the_acknowledgement() -> None:
    noted = came(at("2026-03-03"), kind="acknowledgement", sender=MACHINE)
    assert pursuit(APPLICATION, noted).sequence == "acknowledged"
    assert until(at("2026-03-09", "08:00"), APPLICATION, noted) == at("2026-03-12", "07:30")


@pytest.mark.parametrize(
    ("fields", "due"),
    [
        ((("days", "21"),), "2026-03-25"),
        ((("business_days", "10"),), "2026-03-18"),
        ((("days", "99999"),), "2026-03-12"),
    ],
)
def test_a_period_the_acknowledgement_states_moves_the_wait(fields: tuple[tuple[str, str], ...], due: str) -> None:
    found = (Finding("period", "we answer within that time", fields),)
    noted = came(at("2026-03-03"), kind="acknowledgement", sender=MACHINE, found=found)
    assert until(at("2026-03-09", "08:00"), APPLICATION, noted) == at(due, "07:30")


def test_an_untouched_draft_that_asked_what_the_acknowledgement_answers_is_taken_back() -> None:
    due = at("2026-03-09", "07:30")
    facts = (APPLICATION, *drafted(due, parent=identity(APPLIED)))
    noted = came(at("2026-03-09", "09:00"), kind="acknowledgement", sender=MACHINE)
    lying = DraftInFolder("main", "Drafts", 1, "<d@applicant.example>", "d", frozenset(), due, untouched=True)
    assert not any(isinstance(d, TakeBack) for d in plan(situation(due, *facts, in_drafts=(lying,))))
    later = situation(at("2026-03-09", "10:00"), *facts, noted, in_drafts=(lying,))
    assert any(isinstance(d, TakeBack) for d in plan(later))


def test_steps_done_before_the_acknowledgement_stay_done() -> None:
    facts = (APPLICATION, wrote(at("2026-03-09")), came(at("2026-03-10"), kind="acknowledgement", sender=MACHINE))
    assert (pursuit(*facts).sequence, pursuit(*facts).step) == ("acknowledged", 1)


# --- their human mail ------------------------------------------------------------------------------------------------


def test_we_will_be_in_touch_is_given_ten_business_days_and_then_a_draft() -> None:
    facts = (APPLICATION, came(at("2026-03-04"), found=HOLDS))
    assert pursuit(*facts).state == "waiting"
    assert until(at("2026-03-09", "08:00"), *facts) == at("2026-03-18", "07:30")
    assert isinstance(decided(at("2026-03-18", "07:30"), *facts), WriteDraft)


@pytest.mark.parametrize(
    ("named", "due"),
    [
        ("2026-03-20", "2026-03-23"),
        ("2026-03-05", "2026-03-11"),
        ("2026-02-01", "2026-03-18"),
        ("nonsense", "2026-03-18"),
    ],
)
def test_the_day_they_name_moves_the_wait_but_never_below_five_business_days(named: str, due: str) -> None:
    found = (*HOLDS, Finding("stated_date", "we decide by then", (("date", named), ("what", "decision"))))
    assert until(at("2026-03-09", "08:00"), APPLICATION, came(at("2026-03-04"), found=found)) == at(due, "07:30")


def test_try_me_in_may_is_taken_at_its_word() -> None:
    found = (*HOLDS, Finding("stated_date", "try me in May", (("date", "2026-05-04"), ("what", "contact_again"))))
    assert until(at("2026-03-30", "08:00"), NETWORKED, came(at("2026-03-04"), found=found)) == at("2026-05-04", "07:30")


def test_a_day_they_named_outlives_an_answer_of_the_users_that_asks_nothing() -> None:
    found = (Finding("meaning", "asks"), Finding("stated_date", "by the 20th", (("date", "2026-03-20"),)))
    facts = (APPLICATION, came(at("2026-03-04"), found=found), wrote(at("2026-03-05"), asks=False))
    assert until(at("2026-03-06"), *facts) == at("2026-03-23", "07:30")


def test_an_answer_that_asks_is_the_users_turn_whatever_it_says_besides() -> None:
    found = (Finding("meaning", "asks"), Finding("stated_date", "by the 20th", (("date", "2026-03-20"),)))
    assert pursuit(APPLICATION, came(at("2026-03-04"), found=found)).state == "your_turn"


def test_a_person_who_closes_the_matter_is_kept_in_touch_with_or_thanked() -> None:
    closed = came(at("2026-03-04"), found=CLOSES)
    assert pursuit(NETWORKED, closed).sequence == "keep_in_touch"
    assert pursuit(APPLICATION, closed).sequence == "rejection"
    assert "all the best" in pursuit(APPLICATION, closed).because


def test_a_contact_who_answered_is_kept_in_touch_with_and_only_with_news() -> None:
    facts = (NETWORKED, came(at("2026-03-04")), wrote(at("2026-03-05"), asks=False))
    assert pursuit(*facts).sequence == "keep_in_touch"
    needed = decided(at("2027-06-01", "08:00"), *facts)
    assert isinstance(needed, Need) and needed.what == "news"


# --- silence at once, words only later -------------------------------------------------------------------------------


def test_a_persons_rejection_silences_at_once_and_is_thanked_for_after_one_full_working_day() -> None:
    facts = (APPLICATION, came(at("2026-03-05"), kind="rejection"))
    assert until(at("2026-03-06", "07:30"), *facts) == at("2026-03-09", "07:30")  # the Friday passes first
    written = decided(at("2026-03-09", "07:30"), *facts)
    assert isinstance(written, WriteDraft) and written.step.template == "rejection-thanks"


def test_the_working_day_is_counted_from_the_hour_at_which_the_rejection_was_read() -> None:
    rejected = replace(came(at("2026-03-05"), kind="rejection"), seen=at("2026-03-10"))
    assert until(at("2026-03-10"), APPLICATION, rejected) == at("2026-03-12", "07:30")


def test_a_machines_rejection_closes_quietly_where_nobody_ever_wrote() -> None:
    rejected = came(at("2026-03-05"), kind="rejection", sender=MACHINE)
    closed = pursuit(APPLICATION, rejected)
    assert closed.state == "closed"
    answered = pursuit(APPLICATION, came(at("2026-03-03"), found=HOLDS), rejected)
    assert (answered.state, answered.sequence) == ("waiting", "rejection")


@pytest.mark.parametrize(
    ("kind", "state"), [("offer", "your_turn"), ("opt_out", "closed"), ("left_company", "unreachable")]
)
def test_an_offer_an_opt_out_and_a_departure_silence_at_once(kind: Kind, state: str) -> None:
    facts = (APPLICATION, came(at("2026-03-05"), kind=kind))
    assert pursuit(*facts).state == state
    assert until(at("2026-06-01", "08:00"), *facts) is None


def test_who_left_is_never_written_to_but_a_colleague_is() -> None:
    gone = came(at("2026-03-05"), kind="left_company")
    facts = (APPLICATION, gone, wrote(at("2026-03-06"), to=RAVI))
    assert pursuit(*facts).lead == RAVI


# --- meetings --------------------------------------------------------------------------------------------------------
TUESDAY = at("2026-03-10", "10:00")


def to_whom(now: datetime, *facts: Fact) -> list[str]:
    """To whom a thank-you is written at that hour."""
    return [d.to.person.address for d in plan(situation(now, *facts)) if isinstance(d, WriteDraft) and d.to]


def test_three_interviewers_get_three_thank_yous_the_morning_after() -> None:
    facts = (APPLICATION, meeting(TUESDAY, JO, RAVI, LENE))
    assert pursuit(*facts).sequence == "interview"
    assert until(at("2026-03-10", "18:00"), *facts) == at("2026-03-11", "07:30")
    written = to_whom(at("2026-03-11", "07:30"), *facts)
    assert sorted(written) == sorted(p.address for p in (JO, RAVI, LENE))


def test_three_invitations_of_one_day_are_three_thank_yous() -> None:
    rounds = [meeting(TUESDAY.replace(hour=9 + n), p, uid=f"u{n}") for n, p in enumerate((JO, RAVI, LENE))]
    rounds = [replace(m, identity=f"<{n}@firm.example>") for n, m in enumerate(rounds)]
    assert len(to_whom(at("2026-03-11", "07:30"), APPLICATION, *rounds)) == 3


def test_one_thank_you_sent_takes_none_of_the_others_away() -> None:
    facts = (APPLICATION, meeting(TUESDAY, JO, RAVI, LENE), wrote(at("2026-03-11", "08:00"), to=RAVI))
    assert sorted(to_whom(at("2026-03-11", "09:00"), *facts)) == sorted([JO.address, LENE.address])


@pytest.mark.parametrize("last", [JO, RAVI, LENE], ids=str)
def test_the_users_own_thank_you_fulfils_the_step_and_status_is_asked_of_the_lead_alone(last: Address) -> None:
    people = sorted((JO, RAVI, LENE), key=last.__eq__)
    thanked = [wrote(at("2026-03-11", f"08:0{n}"), to=person) for n, person in enumerate(people)]
    facts = (APPLICATION, meeting(TUESDAY, JO, RAVI, LENE), *thanked)
    assert until(at("2026-03-11", "09:00"), *facts) == at("2026-03-19", "07:30")  # six business days
    status = decided(at("2026-03-19", "07:30"), *facts)
    assert isinstance(status, WriteDraft) and (status.to, status.step.template) == (None, "interview-status")
    assert pursuit(*facts).lead_mail.to == (pursuit(*facts).lead,) == (JO,)


def test_a_declined_thank_you_is_not_written_again() -> None:
    lived = [*drafted(at("2026-03-11", "07:30"), parent="x", step=16), fated(at("2026-03-11", "09:00"), "declined")]
    facts = (APPLICATION, meeting(TUESDAY, JO, RAVI), *lived)
    assert to_whom(at("2026-03-12", "08:00"), *facts) == [RAVI.address]


def test_a_moved_meeting_counts_as_it_last_stood_and_a_repeated_invitation_once() -> None:
    first = meeting(TUESDAY, JO)
    again = replace(first, identity="<again@firm.example>", hour=at("2026-03-09", "12:00"))
    moved = meeting(at("2026-03-12", "10:00"), JO, told=at("2026-03-09", "15:00"))
    facts = (APPLICATION, first, again, moved)
    assert to_whom(at("2026-03-11", "08:00"), *facts) == []
    assert to_whom(at("2026-03-13", "08:00"), *facts) == [JO.address]


def test_a_meeting_called_off_is_thanked_by_nobody_and_the_application_goes_on() -> None:
    off = meeting(TUESDAY, JO, method="CANCEL", told=at("2026-03-09", "15:00"))
    facts = (APPLICATION, meeting(TUESDAY, JO), off)
    assert pursuit(*facts).sequence == "application"
    assert to_whom(at("2026-03-11", "08:00"), *facts) == []


def test_a_coffee_is_a_conversation_and_never_asks_whether_they_have_decided() -> None:
    facts = (NETWORKED, meeting(TUESDAY, JO))
    assert pursuit(*facts).sequence == "conversation"
    thanked = (*facts, wrote(at("2026-03-11")))
    moment = situation(at("2026-12-01", "08:00"), *thanked)
    assert moment.place(moment.pursuit("p"))[0] == "keep_in_touch"
    assert isinstance(decided(at("2026-12-01", "08:00"), *thanked), Need)


def test_a_question_in_the_invitation_is_the_users_turn_and_the_thank_you_comes_all_the_same() -> None:
    asked = meeting(TUESDAY, JO)
    asking = with_finding(with_finding(asked, Finding("meaning", "asks")), Finding("question", "Do you come?"))
    assert pursuit(APPLICATION, asking).state == "your_turn"
    assert to_whom(at("2026-03-11", "08:00"), APPLICATION, asking) == [JO.address]


# --- promises --------------------------------------------------------------------------------------------------------


def test_a_promise_of_the_users_is_open_until_they_write_again() -> None:
    sent = with_finding(APPLICATION, Finding("promise", "I will send it on Friday", (("date", "2026-03-06"),)))
    assert [p.day.isoformat() for p in pursuit(sent).promises] == ["2026-03-06"]
    assert pursuit(sent, wrote(at("2026-03-05"))).promises == ()


def test_who_writes_after_their_address_failed_can_be_written_to() -> None:
    failed = came(at("2026-03-03"), kind="bounce_hard", sender=MACHINE, failed=(JO.address,))
    rejected = came(at("2026-03-05"), kind="rejection")
    thanks = decided(at("2026-03-09", "07:30"), APPLICATION, failed, rejected)
    assert isinstance(thanks, WriteDraft) and thanks.step.template == "rejection-thanks"
    assert pursuit(APPLICATION, failed, rejected).lead == JO
    off = meeting(TUESDAY, JO, method="CANCEL", told=at("2026-03-09", "15:00"))
    assert pursuit(APPLICATION, failed, off).state == "waiting"


def test_a_desk_that_turns_it_down_after_the_only_address_failed_leaves_nobody_to_write_to() -> None:
    desk = Address("Firm Jobs", "jobs@firm.example")
    failed = came(at("2026-03-03"), kind="bounce_hard", sender=MACHINE, failed=(JO.address,))
    heard = came(at("2026-03-04"), kind="human", sender=desk, found=HOLDS)
    rejected = came(at("2026-03-05"), kind="rejection", sender=desk)
    found = pursuit(APPLICATION, failed, heard, rejected)
    assert found.lead is not None or found.state == "unreachable"
