"""What the user says outranks what was read, holds from its hour on, and can be taken back."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from core.telling import JO, at, began, came, drafted, history, identity, situation, wrote
from followupd.core.facts import Fact, UserSaid, Verb
from followupd.core.judges.verdict import Finding
from followupd.core.plan.decisions import Decision, Rest, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import tracked_id

APPLIED = at("2026-03-02")
APPLICATION = wrote(APPLIED, opens="application")
DUE = at("2026-03-09", "07:30")


def said(hour: datetime, verb: Verb, pursuit: str = "p", **what: Any) -> UserSaid:
    """Mara says something."""
    contact = {"contact": JO.address} if pursuit == "p" else {}
    return UserSaid(hour, hour, verb, f"{verb}-{hour.isoformat()}", pursuit, **{**contact, **what})


def stands(*facts: Fact, pursuit: str = "p") -> Pursuit:
    """How the pursuit stands."""
    return history(*facts).by_id[pursuit]


def decided(now: datetime, *facts: Fact) -> Decision:
    """The only decision."""
    (only,) = plan(situation(now, *facts))
    return only


def test_stopped_is_closed_and_resumed_goes_on_where_it_was() -> None:
    stop = said(at("2026-03-04"), "stop")
    assert stands(APPLICATION, stop).state == "closed"
    assert isinstance(decided(DUE, APPLICATION, stop), Rest)
    again = said(at("2026-03-05"), "resume")
    assert stands(APPLICATION, stop, again).state == "waiting"
    assert isinstance(decided(DUE, APPLICATION, stop, again), WriteDraft)


def test_what_was_asked_while_it_was_over_waits_for_the_user_when_it_goes_on() -> None:
    facts = (APPLICATION, said(at("2026-03-04"), "stop"), came(at("2026-03-05")))
    assert stands(*facts).state == "closed"
    assert stands(*facts, said(at("2026-03-06"), "resume")).state == "your_turn"


def test_an_undone_word_was_never_said() -> None:
    stop = said(at("2026-03-04"), "stop")
    undo = said(at("2026-03-05"), "undo", other=stop.word)
    assert stands(APPLICATION, stop, undo) == stands(APPLICATION)


def test_a_snooze_holds_until_the_first_working_morning_of_its_day() -> None:
    snoozed = said(at("2026-03-04"), "snooze", until=date(2026, 3, 14))
    held = decided(DUE, APPLICATION, snoozed)
    assert isinstance(held, Rest) and held.until == at("2026-03-16", "07:30") and "snoozed" in held.because
    resumed = said(at("2026-03-05"), "resume")
    assert isinstance(decided(DUE, APPLICATION, snoozed, resumed), WriteDraft)


def test_the_later_snooze_counts() -> None:
    facts = [APPLICATION] + [said(at(f"2026-03-0{n}"), "snooze", until=date(2026, 3, 20 - n)) for n in (3, 4)]
    held = decided(DUE, *facts)
    assert isinstance(held, Rest) and held.until == at("2026-03-16", "07:30")


def test_a_pin_brings_the_draft_on_its_day_and_a_mail_fulfils_it() -> None:
    pinned = said(at("2026-03-04"), "pin", until=date(2026, 3, 5))
    assert isinstance(decided(at("2026-03-05", "07:30"), APPLICATION, pinned), WriteDraft)
    assert isinstance(decided(at("2026-03-05", "07:29"), APPLICATION, pinned), Rest)
    wrote_again = wrote(at("2026-03-06"))
    assert stands(APPLICATION, pinned, wrote_again).wishes.pinned is None


def test_the_users_own_absence_holds_everything_and_uses_up_no_wait() -> None:
    away = said(at("2026-03-03"), "away", pursuit="", since=date(2026, 3, 5), until=date(2026, 3, 11))
    held = decided(at("2026-03-09", "08:00"), APPLICATION, away)
    # The 3rd and 4th are the first two working days of five; three remain from Thursday the 12th on.
    assert isinstance(held, Rest) and held.until == at("2026-03-16", "07:30")


def test_a_call_they_took_is_an_answer_and_a_call_in_vain_counts_like_a_mail() -> None:
    spoke = said(at("2026-03-04"), "log", kind="call", direction="both")
    assert stands(APPLICATION, spoke).unanswered == ()
    assert stands(APPLICATION, spoke).last_touchpoint == at("2026-03-04")
    in_vain = said(at("2026-03-04"), "log", kind="call", direction="out")
    assert len(stands(APPLICATION, in_vain).unanswered) == 2
    assert stands(APPLICATION, in_vain).base == at("2026-03-04")


def test_a_meeting_ends_the_users_turn() -> None:
    facts = (APPLICATION, came(at("2026-03-04")), said(at("2026-03-05"), "log", kind="meeting", direction="both"))
    assert stands(*facts).state == "waiting"


def test_won_ends_every_other_pursuit_but_those_that_keep_in_touch() -> None:
    other = wrote(APPLIED + timedelta(hours=1), "q", opens="networking")
    friend = wrote(APPLIED + timedelta(hours=2), "r", opens="keep_in_touch")
    later = wrote(at("2026-03-20"), "s", opens="application")
    found = history(APPLICATION, other, friend, later, said(at("2026-03-10"), "won"))
    states = {p.id: p.state for p in found.pursuits}
    assert states == {"p": "closed", "q": "closed", "r": "waiting", "s": "waiting"}
    assert "won" in found.by_id["q"].because


def test_a_pursuit_by_word_alone_waits_for_the_users_first_mail() -> None:
    name = tracked_id("jo.keller@firm.example")
    word = said(APPLIED, "track", name, contact=JO.address, name="Jo Keller", sequence="networking", account="main")
    assert stands(word, pursuit=name).state == "your_turn"
    written = wrote(at("2026-03-03"), name)
    found = stands(word, written, pursuit=name)
    assert found.state == "waiting" and found.sequence == "networking" and found.mails_done == 0


def test_a_firm_without_a_person_is_unreachable_until_somebody_is_named() -> None:
    name = tracked_id("Acme")
    word = said(APPLIED, "track", name, organisation="Acme", sequence="application", account="main")
    alone = stands(word, pursuit=name)
    assert alone.state == "unreachable" and alone.about.organisation_name == "Acme" and alone.unanswered == ()
    given = said(at("2026-03-03"), "contact", name, contact="ada@acme.example", name="Ada Brandt")
    found = stands(word, given, pursuit=name)
    assert found.state == "waiting" and found.lead is not None and found.lead.name == "Ada Brandt"
    assert found.lead_mail.to == (found.lead,)


def test_what_rested_from_before_is_revived_by_track() -> None:
    facts = (APPLICATION, began(at("2026-05-04")))
    assert stands(*facts).state == "resting"
    again = stands(*facts, said(at("2026-05-05"), "track"))
    assert again.state == "waiting" and not again.from_before


def test_another_sequence_begins_with_the_word_that_gives_it() -> None:
    given = said(at("2026-03-10"), "track", sequence="keep_in_touch", every="60 days")
    found = stands(APPLICATION, wrote(at("2026-03-09")), given)
    assert (found.sequence, found.mails_done, found.wishes.every) == ("keep_in_touch", 0, "60 days")
    assert found.base == at("2026-03-10")


def test_a_correction_that_names_a_person_alone_keeps_what_a_persons_word_means() -> None:
    waits = came(at("2026-03-04"), found=(Finding("meaning", "holds"),))
    word = said(at("2026-03-05"), "correct", message=waits.identity, kind="human")
    assert stands(APPLICATION, waits, word).state == stands(APPLICATION, waits).state == "waiting"


def test_a_correction_makes_the_mail_what_the_user_says_it_is() -> None:
    note = came(at("2026-03-04"), kind="auto_reply")
    word = said(at("2026-03-05"), "correct", message=note.identity, kind="human")
    assert stands(APPLICATION, note).state == "waiting"
    assert stands(APPLICATION, note, word).state == "your_turn"


def test_an_ignored_mail_counts_for_nothing() -> None:
    answer = came(at("2026-03-04"))
    word = said(at("2026-03-05"), "ignore", "", message=answer.identity)
    assert stands(APPLICATION, answer, word) == stands(APPLICATION)


def test_an_offer_is_the_users_to_answer() -> None:
    found = stands(APPLICATION, said(at("2026-03-05"), "offer", until=date(2026, 3, 20)))
    assert found.state == "your_turn" and found.wishes.offer_until == date(2026, 3, 20)
    assert "2026-03-20" in found.because


def test_a_draft_that_lies_there_is_taken_back_when_it_is_stopped() -> None:
    from followupd.core.plan.decisions import TakeBack
    from followupd.core.pursuits.pursuit import DraftInFolder

    facts = (APPLICATION, *drafted(DUE, parent=identity(APPLIED)), said(at("2026-03-10"), "stop"))
    lying = DraftInFolder("main", "Drafts", 1, "<d@applicant.example>", "d", frozenset({JO.address}), DUE, True)
    decisions = plan(situation(at("2026-03-10", "11:00"), *facts, in_drafts=(lying,)))
    assert any(isinstance(d, TakeBack) for d in decisions)


def test_what_answers_a_question_and_asks_none_is_no_unanswered_mail_and_what_asks_is() -> None:
    asked = came(at("2026-03-04"), found=(Finding("meaning", "asks"),))
    assert stands(APPLICATION, asked, wrote(at("2026-03-05"), asks=False)).unanswered == ()
    assert len(stands(APPLICATION, asked, wrote(at("2026-03-05"), asks=True)).unanswered) == 1
    again = (wrote(at("2026-03-05"), asks=False), wrote(at("2026-03-12"), asks=False))
    assert len(stands(APPLICATION, asked, *again).unanswered) == 1
    held = came(at("2026-03-04"), found=(Finding("meaning", "holds"),))
    assert len(stands(APPLICATION, held, wrote(at("2026-03-05"), asks=False)).unanswered) == 1


def test_what_keeps_a_promise_is_no_unanswered_mail_and_what_comes_after_it_is() -> None:
    promised = wrote(at("2026-03-05"), asks=False)
    promise = Finding("promise", "I will send it by Friday", (("date", "2026-03-06"),))
    promised = replace(promised, verdict=replace(promised.verdict, findings=(promise,)))
    asked, kept = came(at("2026-03-04"), found=(Finding("meaning", "asks"),)), wrote(at("2026-03-06"), asks=False)
    assert stands(APPLICATION, asked, promised, kept).unanswered == ()
    assert len(stands(APPLICATION, asked, promised, wrote(at("2026-03-06"))).unanswered) == 1
    assert len(stands(APPLICATION, asked, promised, kept, wrote(at("2026-03-09"), asks=False)).unanswered) == 1


def test_of_mails_that_each_promise_the_next_only_one_is_no_unanswered_mail() -> None:
    promise = Finding("promise", "I will write again next week", (("date", "2026-03-31"),))
    chain = [wrote(at(f"2026-03-{day:02}"), asks=False) for day in (6, 13, 20, 27)]
    chain = [replace(mail, verdict=replace(mail.verdict, findings=(promise,))) for mail in chain]
    assert len(stands(APPLICATION, *chain).unanswered) == 4


def test_the_firm_the_user_named_stays_when_the_first_mail_is_written() -> None:
    tracked = said(at("2026-03-02"), "track", contact=JO.address, name=JO.name, organisation="Firm Labs",
                   sequence="networking")  # fmt: skip
    assert stands(tracked, wrote(at("2026-03-03"))).about.organisation_name == "Firm Labs"
