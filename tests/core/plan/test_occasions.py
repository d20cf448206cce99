"""News of the user's own goes to those who should hear it: once, first, and to nobody whom it does not concern."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeGuard

from core.telling import POLICY, at, came, drafted, fated, identity, situation, wrote
from followupd.core.facts import Fact, UserSaid, Verb
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import Decision, TakeBack, WriteDraft
from followupd.core.plan.occasions import let_go
from followupd.core.plan.planner import plan
from followupd.core.pursuits.pursuit import DraftInFolder

MONDAY = at("2026-03-02")
WON = at("2026-03-10", "12:00")
NEXT_MORNING = at("2026-03-11", "07:30")
ASKS = (Finding("meaning", "asks"),)
PEOPLE = {name: Address("", f"{name}.person@{name}.example") for name in ("won", "met", "cold", "helper", "friend")}


def opened(name: str, sequence: str = "application") -> Fact:
    return wrote(MONDAY, name, to=PEOPLE[name], opens=sequence)


def said(hour: datetime, verb: Verb, name: str, **what: Any) -> UserSaid:
    return UserSaid(hour, hour, verb, f"{verb}-{name}", name, contact=PEOPLE[name].address, **what)


SEARCH: tuple[Fact, ...] = (
    opened("won"),
    opened("met"),
    said(at("2026-03-05"), "log", "met", kind="meeting", direction="both"),
    opened("cold"),
    opened("helper", "networking"),
    came(at("2026-03-04"), "helper", sender=PEOPLE["helper"]),
    wrote(at("2026-03-05"), "helper", to=PEOPLE["helper"], asks=False),
    opened("friend", "networking"),
)


def drafts(now: datetime, *facts: Fact, **more: Any) -> dict[str, str]:
    return {d.pursuit: d.step.template for d in plan(situation(now, *facts, **more)) if isinstance(d, WriteDraft)}


def test_won_is_told_to_whom_the_user_met_and_to_who_helped_and_all_else_is_still() -> None:
    told = drafts(NEXT_MORNING, *SEARCH, said(WON, "won", "won"))
    assert told == {"met": "withdrawal", "helper": "good-news"}


def test_who_helped_stays_in_touch_and_everything_else_is_over() -> None:
    found = situation(NEXT_MORNING, *SEARCH, said(WON, "won", "won")).history.by_id
    assert {name: found[name].state for name in found} == {
        "won": "closed", "met": "closed", "cold": "closed", "helper": "waiting", "friend": "closed",
    }  # fmt: skip
    assert found["helper"].sequence == "keep_in_touch"


def test_a_new_search_is_not_ended_by_the_old_one() -> None:
    later = replace(wrote(at("2026-06-01"), "cold", to=PEOPLE["cold"], opens="application"))
    facts = tuple(f for f in SEARCH if f != opened("cold"))
    assert situation(at("2026-06-02"), *facts, later, said(WON, "won", "won")).history.by_id["cold"].state == "waiting"


def test_letters_to_who_helped_speak_of_no_search_until_a_new_one_begins() -> None:
    facts = (*SEARCH, said(WON, "won", "won"))
    assert not situation(NEXT_MORNING, *facts).history.by_id["helper"].seeking
    again = wrote(at("2026-06-01"), "new", to=PEOPLE["cold"], opens="application")
    assert situation(at("2026-06-02"), *facts, again).history.by_id["helper"].seeking


def test_it_is_told_once() -> None:
    facts = (*SEARCH, said(WON, "won", "won"))
    (first,) = _to("met", *facts)
    written = drafted(NEXT_MORNING, "met", parent=first.parent, step=first.index)
    assert "met" not in drafts(at("2026-03-12", "08:00"), *facts, *written)
    assert "met" not in drafts(at("2026-03-12", "08:00"), *facts, *written, fated(at("2026-03-11"), "declined", "met"))
    by_hand = wrote(at("2026-03-11", "06:00"), "met", to=PEOPLE["met"])
    assert "met" not in drafts(NEXT_MORNING, *facts, by_hand)
    assert drafts(at("2026-05-11", "08:00"), *facts) == {}


def test_its_draft_stays_though_the_pursuit_is_closed_and_goes_when_the_word_is_taken_back() -> None:
    won = said(WON, "won", "won")
    (first,) = [
        d for d in plan(situation(NEXT_MORNING, *SEARCH, won)) if isinstance(d, WriteDraft) and d.pursuit == "met"
    ]
    written = drafted(NEXT_MORNING, "met", parent=first.parent, step=first.index)
    lying = DraftInFolder(
        "main", "Drafts", 1, "<d@applicant.example>", "d", frozenset({PEOPLE["met"].address}), NEXT_MORNING, True
    )
    now = at("2026-03-11", "09:00")
    assert _taken(plan(situation(now, *SEARCH, won, *written, in_drafts=(lying,)))) == []
    undo = UserSaid(now, now, "undo", "u", other=won.word)
    assert _taken(plan(situation(now, *SEARCH, won, *written, undo, in_drafts=(lying,)))) == ["met"]


def _to(name: str, *facts: Fact) -> list[WriteDraft]:
    return [d for d in plan(situation(NEXT_MORNING, *facts)) if isinstance(d, WriteDraft) and d.pursuit == name]


def _taken(decisions: tuple[Decision, ...]) -> list[str]:
    return [d.pursuit for d in decisions if isinstance(d, TakeBack)]


def test_an_offer_is_told_to_whoever_is_still_to_decide_until_its_day() -> None:
    facts = (*SEARCH, said(WON, "offer", "won", until=date(2026, 3, 20)))
    assert drafts(NEXT_MORNING, *facts)["met"] == "offer-deadline"
    assert "won" not in drafts(NEXT_MORNING, *facts) and "cold" in drafts(NEXT_MORNING, *facts)
    (decision,) = _to("met", *facts)
    toward = situation(NEXT_MORNING, *facts).toward(decision)
    assert toward.wishes.offer_until == date(2026, 3, 20)
    assert "offer-deadline" not in drafts(at("2026-03-23", "08:00"), *facts).values()


def test_a_draft_whose_place_an_offer_takes_is_taken_back_for_that_reason() -> None:
    at_noon, offer = at("2026-03-10", "09:00"), said(WON, "offer", "won", until=date(2026, 3, 20))
    written = drafted(at_noon, "met", parent=identity(MONDAY, "met"), draft="s")
    lying = DraftInFolder("main", "Drafts", 1, "<s@applicant.example>", "s", frozenset(), at_noon, True)
    planned = plan(situation(at("2026-03-10", "13:00"), *SEARCH, *written, offer, in_drafts=(lying,)))
    assert [d.because for d in planned if isinstance(d, TakeBack)] == ["another firm made you an offer"]


def test_an_offer_said_again_is_told_again_only_with_another_day() -> None:
    offer, told = said(WON, "offer", "won", until=date(2026, 3, 20)), wrote(NEXT_MORNING, "met", to=PEOPLE["met"])
    friday = at("2026-03-13", "08:00")
    again = UserSaid(friday, friday, "offer", "again", "won", until=date(2026, 3, 20))
    assert "met" not in drafts(friday, *SEARCH, offer, told, again)
    assert drafts(friday, *SEARCH, offer, told, replace(again, until=date(2026, 3, 18)))["met"] == "offer-deadline"


def test_another_day_takes_the_draft_with_the_old_one_back_and_is_written_instead() -> None:
    facts = (*SEARCH, said(WON, "offer", "won", until=date(2026, 3, 20)))
    (first,) = _to("met", *facts)
    written = drafted(NEXT_MORNING, "met", parent=first.parent, step=first.index, to=PEOPLE["met"])
    keys = frozenset({PEOPLE["met"].address})
    lying = DraftInFolder("main", "Drafts", 1, "<d@applicant.example>", "d", keys, NEXT_MORNING, untouched=True)
    now = at("2026-03-11", "12:00")
    same = UserSaid(now, now, "offer", "same", "won", until=date(2026, 3, 20))
    assert _taken(plan(situation(now, *facts, *written, same, in_drafts=(lying,)))) == []
    sooner = replace(same, until=date(2026, 3, 16))
    assert _taken(plan(situation(now, *facts, *written, sooner, in_drafts=(lying,)))) == ["met"]
    again = (*facts, *written, sooner, fated(now, "taken_back", "met"))
    (decision,) = [d for d in plan(situation(now, *again)) if isinstance(d, WriteDraft) and d.pursuit == "met"]
    assert decision.occasion and decision.occasion.until == date(2026, 3, 16)


def test_an_offer_is_told_to_who_is_to_decide_though_they_were_answered_without_a_question() -> None:
    """The interview was noted by word; or agreed in words that fix no hour, and not noted at all."""
    offer = said(WON, "offer", "won", until=date(2026, 3, 20))
    met = PEOPLE["met"]
    noted = said(at("2026-03-05"), "log", "met", kind="meeting", direction="both")
    asked = came(at("2026-03-09"), "met", sender=met, found=ASKS)
    answered = wrote(at("2026-03-09", "12:00"), "met", to=met, asks=False)
    assert drafts(NEXT_MORNING, opened("won"), opened("met"), noted, asked, answered, offer)["met"] == "offer-deadline"
    invited = came(at("2026-03-04"), "met", kind="interview_invitation", sender=met, found=ASKS)
    agreed = wrote(at("2026-03-04", "12:00"), "met", to=met, asks=False)
    assert drafts(NEXT_MORNING, opened("won"), opened("met"), invited, agreed, offer)["met"] == "offer-deadline"
    assert drafts(NEXT_MORNING, opened("won"), opened("met"), invited, offer) == {}
    desk = came(at("2026-03-04"), "met", kind="acknowledgement", sender=met)
    assert "met" not in drafts(at("2026-03-10", "12:30"), opened("won"), opened("met"), desk, offer)


def test_who_has_asked_the_user_to_an_interview_hears_that_they_have_found_something() -> None:
    met, won = PEOPLE["met"], said(WON, "won", "won")
    invited = came(at("2026-03-09"), "met", kind="interview_invitation", sender=met, found=ASKS)
    agreed = wrote(at("2026-03-09", "12:00"), "met", to=met, asks=False)
    assert drafts(NEXT_MORNING, opened("won"), opened("met"), invited, won) == {"met": "withdrawal"}
    assert drafts(NEXT_MORNING, opened("won"), opened("met"), invited, agreed, won) == {"met": "withdrawal"}
    machine = replace(invited, sender=Address("", "no-reply@met.example"))
    assert drafts(NEXT_MORNING, opened("won"), opened("met"), machine, won) == {}


def test_an_offer_is_not_told_to_who_awaits_an_answer_though_a_meeting_is_to_come() -> None:
    asked = came(at("2026-03-09"), "met", sender=PEOPLE["met"], found=(Finding("meaning", "asks"),))
    fields = (("start", "2026-03-19T10:00:00+01:00"), ("end", "2026-03-19T11:00:00+01:00"), ("uid", "u1"))
    found = (Finding("meaning", "asks"), Finding("meeting", "", fields))
    invited = came(at("2026-03-09"), "met", kind="interview_invitation", sender=PEOPLE["met"], found=found)
    offer = said(WON, "offer", "won", until=date(2026, 3, 20))
    assert drafts(NEXT_MORNING, opened("won"), opened("met"), asked, offer) == {}
    assert drafts(NEXT_MORNING, opened("won"), opened("met"), invited, offer) == {}


def test_who_made_an_offer_after_the_meeting_is_not_asked_how_things_stand() -> None:
    fields = (("start", "2026-03-05T10:00:00+01:00"), ("end", "2026-03-05T11:00:00+01:00"), ("uid", "u1"))
    found = (Finding("meeting", "", fields),)
    invited = came(at("2026-03-04"), "met", kind="interview_invitation", sender=PEOPLE["met"], found=found)
    thanked = wrote(at("2026-03-06"), "met", to=PEOPLE["met"], asks=False)
    met = (opened("met"), invited, thanked)
    assert drafts(at("2026-03-20", "08:00"), *met) == {"met": "interview-status"}
    assert drafts(at("2026-03-20", "08:00"), *met, said(WON, "offer", "met", until=date(2026, 3, 31))) == {}
    assert drafts(at("2026-04-20", "08:00"), *met, said(WON, "offer", "met", until=date(2026, 3, 31))) == {}


def test_a_waiting_draft_makes_room_for_the_offers_day() -> None:
    pending = drafted(at("2026-03-10", "07:30"), "met", parent=identity(MONDAY, "met"))
    lying = DraftInFolder(
        "main", "Drafts", 1, "<d@applicant.example>", "d", frozenset({PEOPLE["met"].address}), WON, True
    )
    facts = (*SEARCH, *pending, said(WON, "offer", "won", until=date(2026, 3, 20)))
    assert _taken(plan(situation(NEXT_MORNING, *facts, in_drafts=(lying,)))) == ["met"]


def test_what_the_user_stopped_after_they_won_another_hears_nothing_of_it() -> None:
    facts = (*SEARCH, said(WON, "won", "won"), said(at("2026-03-10", "13:00"), "stop", "met"))
    assert drafts(NEXT_MORNING, *facts) == {"helper": "good-news"}


MAY_DAY, DAY_AFTER = at("2026-05-04", "08:00"), at("2026-05-05", "07:30")
SATURDAY = at("2026-05-02")
ABROAD = replace(POLICY, recipients=(("@met.example", "GB"), ("@helper.example", "GB")))


def abroad(now: datetime, *facts: Fact) -> dict[str, str]:
    there = replace(situation(now, *SEARCH, *facts), policy=ABROAD)
    return {d.pursuit: d.step.template for d in plan(there) if isinstance(d, WriteDraft) and d.occasion}


def test_news_of_ones_own_waits_for_the_end_of_their_holiday() -> None:
    assert abroad(MAY_DAY, said(SATURDAY, "won", "won")) == {}
    assert abroad(DAY_AFTER, said(SATURDAY, "won", "won")) == {"met": "withdrawal", "helper": "good-news"}


def test_an_offers_day_goes_before_their_holiday_only_where_it_would_be_over_by_then() -> None:
    for last, told in ((date(2026, 5, 4), {"met": "offer-deadline"}), (date(2026, 5, 5), {}), (date(2026, 5, 8), {})):
        assert abroad(MAY_DAY, said(SATURDAY, "offer", "won", until=last)) == told, last


def test_what_the_user_put_off_hears_of_nothing_before_and_of_everything_after() -> None:
    later = said(at("2026-05-03"), "snooze", "met", until=date(2026, 6, 15))
    won = said(SATURDAY, "won", "won")
    assert abroad(DAY_AFTER, won, later) == {"helper": "good-news"}
    assert abroad(at("2026-06-15", "07:30"), won, later) == {"met": "withdrawal"}
    assert abroad(DAY_AFTER, won, later, said(at("2026-05-04"), "resume", "met"))["met"] == "withdrawal"


def test_a_draft_with_news_of_ones_own_goes_when_the_user_puts_it_off_and_comes_again() -> None:
    facts = (*SEARCH, said(WON, "won", "won"))
    (first,) = _to("met", *facts)
    written = drafted(NEXT_MORNING, "met", parent=first.parent, step=first.index, to=PEOPLE["met"])
    keys = frozenset({PEOPLE["met"].address})
    lying = DraftInFolder("main", "Drafts", 1, "<d@applicant.example>", "d", keys, NEXT_MORNING, untouched=True)
    now = at("2026-03-11", "12:00")
    later = said(now, "snooze", "met", until=date(2026, 3, 16))
    backs = [d.because for d in plan(situation(now, *facts, *written, later, in_drafts=(lying,))) if _is_back(d)]
    assert backs == ["not before 2026-03-16: you snoozed it until 2026-03-16"]
    gone = fated(now, "taken_back", "met")
    assert "met" not in drafts(at("2026-03-13"), *facts, *written, later, gone)
    assert drafts(at("2026-03-16", "07:30"), *facts, *written, later, gone)["met"] == "withdrawal"


def _is_back(decision: Decision) -> TypeGuard[TakeBack]:
    return isinstance(decision, TakeBack)


HOLIDAY = replace(POLICY, away=((date(2026, 3, 10), date(2026, 4, 17)),))
BACK = at("2026-04-20", "07:30")


def on_return(now: datetime, *facts: Fact) -> dict[str, str]:
    there = replace(situation(now, *SEARCH, said(WON, "won", "won"), *facts), policy=HOLIDAY)
    return {d.pursuit: d.step.template for d in plan(there) if isinstance(d, WriteDraft) and d.occasion}


def test_days_on_which_the_user_is_away_make_no_news_old() -> None:
    for now in (BACK, at("2026-05-18", "07:31")):  # thirty days, a Sunday, and the working day after it
        assert on_return(now) == {"met": "withdrawal", "helper": "good-news"}, now
    assert on_return(at("2026-05-19", "07:30")) == {}


def test_who_is_to_hear_that_the_last_search_ended_does_not_hear_of_the_next_beside_it() -> None:
    again = wrote(at("2026-04-16"), "new", to=Address("", "new.person@new.example"), opens="application")
    assert on_return(BACK, again)["helper"] == "good-news"


def test_what_nobody_told_while_it_was_news_is_let_go_and_what_was_told_is_not() -> None:
    won = said(WON, "won", "won")
    (first,) = _to("met", *SEARCH, won)
    told = drafted(NEXT_MORNING, "met", parent=first.parent, step=first.index, to=PEOPLE["met"])
    assert gone(at("2026-04-09", "08:00"), won) == []
    assert gone(at("2026-04-10", "08:00"), won) == ["good-news", "withdrawal"]
    assert gone(at("2026-04-10", "08:00"), won, *told) == ["good-news"]
    offer = said(WON, "offer", "won", until=date(2026, 3, 20))
    assert [gone(at(f"2026-03-{n}"), offer) for n in (20, 21)] == [[], ["offer-deadline"]]


def gone(now: datetime, *facts: Fact) -> list[str]:
    there = situation(now, *SEARCH, *facts)
    return sorted(one.kind for p in there.history.pursuits for one, _ in let_go(p, there))
