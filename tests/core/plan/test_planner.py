"""When the next draft is due, what holds it back, and why. Days are Mara's; DE-BE has no holiday in March 2026."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.telling import JO, ME, at, began, came, drafted, fated, identity, situation, wrote
from followupd.core.facts import Fact, UserSaid
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import Decision, Need, Rest, TakeBack, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.pursuits.pursuit import DraftInFolder

APPLIED = at("2026-03-02")
APPLICATION = wrote(APPLIED, opens="application")
DUE = at("2026-03-09", "07:30")


def decided(now: datetime, *facts: Fact) -> Decision:
    """The only decision."""
    (only,) = plan(situation(now, *facts))
    return only


def test_the_first_step_is_due_on_the_fifth_working_day_at_the_ready_hour() -> None:
    held = decided(DUE - timedelta(minutes=1), APPLICATION)
    assert isinstance(held, Rest) and held.until == DUE
    assert isinstance(decided(DUE, APPLICATION), WriteDraft)


def test_a_weekend_holds_what_is_overdue() -> None:
    held = decided(at("2026-03-14", "12:00"), APPLICATION)
    assert isinstance(held, Rest) and held.until == at("2026-03-16", "07:30")


def test_a_human_answer_ends_the_waiting() -> None:
    assert decided(DUE, APPLICATION, came(at("2026-03-05"))) == Rest(
        "p", None, decided(DUE, APPLICATION, came(at("2026-03-05"))).because
    )


@pytest.mark.parametrize("kind", ["auto_reply", "list", "bounce_soft", "delivery_report", "unsure"])
def test_a_machine_never_ends_the_waiting(kind: str) -> None:
    machine = came(at("2026-03-05"), kind=kind)  # type: ignore[arg-type]  # a kind by its name
    assert isinstance(decided(DUE, APPLICATION, machine), WriteDraft)


def test_an_absence_holds_and_does_not_use_up_the_wait() -> None:
    away = came(at("2026-03-04"), kind="out_of_office", back=date(2026, 3, 13))
    held = decided(DUE, APPLICATION, away)
    # Tuesday the 3rd was the first working day of five; four remain from Monday the 16th on.
    assert isinstance(held, Rest) and held.until == at("2026-03-19", "07:30")


def test_an_absence_without_a_date_holds_for_a_week() -> None:
    away = came(at("2026-03-09", "06:00"), kind="out_of_office")
    held = decided(DUE, APPLICATION, away)
    assert isinstance(held, Rest) and held.until == at("2026-03-16", "07:30")


def test_an_answer_that_the_user_answered_with_a_question_waits_again_from_there() -> None:
    facts = (APPLICATION, came(at("2026-03-04")), wrote(at("2026-03-05"), asks=True))
    held = decided(at("2026-03-06"), *facts)
    assert isinstance(held, Rest) and held.until == at("2026-03-16", "07:30")  # seven business days for the second step


def test_an_answer_of_the_users_that_asks_nothing_starts_no_chase() -> None:
    facts = (APPLICATION, came(at("2026-03-04")), wrote(at("2026-03-05"), asks=False))
    held = decided(at("2026-04-30"), *facts)
    assert isinstance(held, Rest) and held.until is None


def test_two_mails_on_one_day_are_one_touchpoint() -> None:
    again = wrote(APPLIED + timedelta(minutes=10))
    decision = decided(DUE, APPLICATION, again)
    assert isinstance(decision, WriteDraft) and decision.index == 0


def test_a_step_that_needs_news_writes_nothing_and_says_so() -> None:
    facts = (APPLICATION, wrote(at("2026-03-09")), wrote(at("2026-03-18")))
    needed = decided(at("2026-06-01", "08:00"), *facts)
    assert isinstance(needed, Need) and needed.what == "news"


def test_a_pending_draft_holds_the_next_one() -> None:
    facts = (APPLICATION, *drafted(DUE, parent=identity(APPLIED)))
    held = decided(at("2026-04-30", "08:00"), *facts)
    assert isinstance(held, Rest) and "lies in Drafts" in held.because


def test_a_declined_draft_is_skipped_and_the_wait_counts_from_there() -> None:
    facts = (APPLICATION, *drafted(DUE, parent=identity(APPLIED)), fated(at("2026-03-10"), "declined"))
    held = decided(at("2026-03-11"), *facts)
    assert isinstance(held, Rest) and held.until == at("2026-03-19", "07:30")


def test_an_answer_takes_an_untouched_draft_back_and_leaves_an_edited_one() -> None:
    facts = (APPLICATION, *drafted(DUE, parent=identity(APPLIED)), came(at("2026-03-10")))
    lying = DraftInFolder("main", "Drafts", 1, "<d@applicant.example>", "d", frozenset(), DUE, untouched=True)
    now = at("2026-03-10", "11:00")
    assert any(isinstance(d, TakeBack) for d in plan(situation(now, *facts, in_drafts=(lying,))))
    edited = replace(lying, untouched=False)
    assert not any(isinstance(d, TakeBack) for d in plan(situation(now, *facts, in_drafts=(edited,))))


def test_a_draft_whose_taking_back_was_cut_off_is_taken_back_again() -> None:
    cut = fated(at("2026-03-25"), "taken_back")
    lying = DraftInFolder("main", "Drafts", 1, "<d@applicant.example>", "d", frozenset(), DUE, untouched=True)
    facts = (APPLICATION, *drafted(DUE, parent=identity(APPLIED)), cut)
    first, *_ = plan(situation(at("2026-03-25", "11:00"), *facts, in_drafts=(lying,)))
    assert isinstance(first, TakeBack) and first.because == cut.because


def test_nothing_is_written_while_a_folder_is_unread() -> None:
    (held,) = plan(situation(DUE, APPLICATION, current=False))
    assert isinstance(held, Rest) and "unread" in held.because


def test_five_cold_people_of_one_firm_in_a_week_get_two_drafts() -> None:
    people = [Address(f"Person {n}", f"person{n}@firm.example") for n in range(5)]
    facts = [wrote(at(f"2026-03-0{2 + n}"), f"p{n}", to=person, opens="networking") for n, person in enumerate(people)]
    written = [d for d in plan(situation(at("2026-03-30", "08:00"), *facts)) if isinstance(d, WriteDraft)]
    assert len(written) == 2


def test_the_first_morning_brings_three_drafts_at_the_most() -> None:
    facts = [wrote(APPLIED, f"p{n}", to=Address(f"P {n}", f"p@firm{n}.example"), opens="application") for n in range(9)]
    first = plan(situation(at("2026-03-16", "08:00"), *facts, began(at("2026-03-16", "07:00"))))
    assert sum(isinstance(d, WriteDraft) for d in first) == 3
    later = plan(situation(at("2026-03-17", "08:00"), *facts, began(at("2026-03-16", "07:00"))))
    assert sum(isinstance(d, WriteDraft) for d in later) == 8


def test_a_letter_that_cannot_be_written_takes_no_place_from_the_others() -> None:
    people = [Address(f"P {n}", f"p{n}@firm{n % 5}.example") for n in range(20)]
    facts = [wrote(APPLIED, f"p{n:02}", to=person, opens="application") for n, person in enumerate(people)]
    stands = situation(at("2026-03-16", "08:00"), *facts)
    plans = plan(replace(stands, writable=lambda _, decision: decision.pursuit > "p09"))
    written = [d.pursuit for d in plans if isinstance(d, WriteDraft) and d.pursuit > "p09"]
    assert len(written) == 8
    assert plans == plan(replace(stands, writable=lambda _, decision: decision.pursuit > "p09"))
    everybody = [d.pursuit for d in plan(stands) if isinstance(d, WriteDraft)]
    assert everybody == [f"p{n:02}" for n in range(8)]


def test_what_was_long_silent_when_watching_began_rests() -> None:
    facts = (APPLICATION, began(at("2026-03-24")))  # sixteen business days later
    assert "from before" in decided(at("2026-03-24", "11:00"), *facts).because
    facts = (APPLICATION, began(at("2026-03-23")))
    assert isinstance(decided(at("2026-03-24", "11:00"), *facts), WriteDraft)


def test_a_day_they_named_keeps_a_pursuit_live_though_watching_began_anew_before_it() -> None:
    may = Finding("stated_date", "Try me again in May", (("what", "contact_again"), ("date", "2026-05-01")))
    facts = (APPLICATION, came(at("2026-03-04"), found=(Finding("meaning", "holds"), may)), began(at("2026-04-13")))
    held = decided(at("2026-04-14", "11:00"), *facts)
    assert "from before" not in held.because and "named 2026-05-01" in held.because
    assert isinstance(decided(at("2026-05-07", "11:00"), *facts), WriteDraft)
    late = (*facts[:2], began(at("2026-05-29")))  # four weeks after that day
    assert "from before" in decided(at("2026-05-29", "11:00"), *late).because


def test_a_bounce_of_the_only_address_ends_the_waiting_and_a_new_address_begins_it_again() -> None:
    bounced = came(at("2026-03-02", "10:05"), kind="bounce_hard", failed=(JO.address,))
    assert JO.address in decided(DUE, APPLICATION, bounced).because
    right = Address("Jo Keller", "jo@firm.example")
    assert isinstance(
        decided(at("2026-03-30", "08:00"), APPLICATION, bounced, wrote(at("2026-03-03"), to=right)), WriteDraft
    )


def test_an_application_that_came_back_goes_to_the_new_address_the_next_morning() -> None:
    bounced = came(at("2026-03-02", "10:05"), kind="bounce_hard", failed=(JO.address,))
    given = at("2026-03-03", "15:00")
    told = UserSaid(given, given, "contact", "w", "p", contact="jo@firm.example", name="Jo Keller")
    written = decided(at("2026-03-04", "07:30"), APPLICATION, bounced, told)
    assert isinstance(written, WriteDraft) and written.because == "your mail of 2026-03-02 came back"


def test_what_was_also_copied_to_the_user_came_back_all_the_same() -> None:
    bounced = came(at("2026-03-02", "10:05"), kind="bounce_hard", failed=(JO.address,))
    given = at("2026-03-03", "15:00")
    told = UserSaid(given, given, "contact", "w", "p", contact="jo@firm.example", name="Jo Keller")
    assert isinstance(decided(at("2026-03-04", "07:30"), replace(APPLICATION, cc=(ME,)), bounced, told), WriteDraft)


def test_who_deletes_the_letter_to_the_new_address_gets_the_next_one_after_its_wait_only() -> None:
    bounced = came(at("2026-03-02", "10:05"), kind="bounce_hard", failed=(JO.address,))
    given, right = at("2026-03-03", "15:00"), Address("Jo Keller", "jo@firm.example")
    told = UserSaid(given, given, "contact", "w", "p", contact=right.address, name=right.name)
    letter = drafted(at("2026-03-04", "07:30"), parent=APPLICATION.identity, to=right)
    deleted = fated(at("2026-03-04", "12:00"), "declined")
    resting = decided(at("2026-03-05", "07:30"), APPLICATION, bounced, told, *letter, deleted)
    assert isinstance(resting, Rest) and resting.until == at("2026-03-13", "07:30")


def test_what_reached_one_of_two_is_waited_for_as_ever() -> None:
    opening = replace(APPLICATION, to=(JO, Address("Kim Lee", "kim@firm.example")))
    bounced = came(at("2026-03-02", "10:05"), kind="bounce_hard", failed=(JO.address,))
    assert isinstance(decided(at("2026-03-04", "07:30"), opening, bounced), Rest)


def test_after_the_last_step_of_a_recruiter_pursuit_it_is_kept_in_touch_with_for_ever() -> None:
    mails = [APPLIED + timedelta(days=30 * n) for n in range(12)]
    facts = [wrote(APPLIED, opens="recruiter"), *(wrote(hour) for hour in mails[1:])]
    moment = situation(at("2027-06-01"), *facts)
    sequence, step = moment.place(moment.pursuit("p"))
    assert sequence == "keep_in_touch"
    assert step and str(step.after) == "120 days"


HOURS = st.integers(min_value=0, max_value=24 * 60).map(lambda n: APPLIED + timedelta(hours=n))
LATER = st.lists(
    st.tuples(HOURS, st.sampled_from(["human", "auto_reply", "out_of_office", "bounce_soft", "sent"])), max_size=6
)


def told(events: list[tuple[datetime, str]]) -> list[Fact]:
    """Events as facts."""
    return [wrote(hour) if kind == "sent" else came(hour, kind=kind) for hour, kind in events]  # type: ignore[arg-type]  # a kind by its name


@given(LATER, HOURS)
def test_no_draft_is_due_before_its_hour_and_none_after_an_unanswered_answer(
    events: list[tuple[datetime, str]], now: datetime
) -> None:
    facts = [APPLICATION, *told(events)]
    (decision,) = [d for d in plan(situation(now, *facts)) if not isinstance(d, TakeBack)]
    if isinstance(decision, WriteDraft):
        answers = [hour for hour, kind in events if kind == "human"]
        own = [APPLIED, *(hour for hour, kind in events if kind == "sent")]
        assert not answers or max(answers) < max(own)
        assert now.weekday() < 5 and (now.hour, now.minute) >= (7, 30)
        assert now - max(own) >= timedelta(days=6)


@given(st.permutations([APPLICATION, came(at("2026-03-04")), wrote(at("2026-03-05")), began(at("2026-03-03"))]))
def test_the_order_in_which_facts_were_learned_does_not_matter(facts: list[Fact]) -> None:
    now = at("2026-03-20", "08:00")
    expected = plan(
        situation(now, APPLICATION, came(at("2026-03-04")), wrote(at("2026-03-05")), began(at("2026-03-03")))
    )
    assert plan(situation(now, *facts)) == expected


@given(LATER, HOURS)
def test_every_waiting_pursuit_has_a_because_and_an_hour(events: list[tuple[datetime, str]], now: datetime) -> None:
    moment = situation(now, APPLICATION, *told(events))
    for decision in plan(moment):
        assert decision.because
        pursuit = moment.pursuit(decision.pursuit)
        if isinstance(decision, Rest) and pursuit.state == "waiting" and moment.step(pursuit):
            assert decision.until is not None and decision.until > now
