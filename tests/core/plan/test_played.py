"""The plan played forward follows whomever a draft to somebody new begins to follow up."""

from dataclasses import replace
from datetime import date, timedelta

from core.telling import OWN, POLICY, at, came, drafted, identity, situation, wrote
from followupd.core.facts import DraftIntended, Fact
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.plan.durations import parse_duration
from followupd.core.plan.occasions import NUMBERS
from followupd.core.plan.played import Played, play
from followupd.core.plan.sequences import INTRODUCTION_NUMBER, Sequence

WROTE, NAMED, NOW = at("2026-03-02"), at("2026-03-04"), at("2026-03-05", "12:00")
SILKE = Address("Silke Tams", "silke.tams@other.example")
NAME = Finding("referral", "Do write to her.", (("name", SILKE.name), ("address", SILKE.address)))
INTRODUCED: tuple[Fact, ...] = (
    wrote(WROTE, opens="networking"),
    came(NAMED, found=(Finding("meaning", "asks"), NAME)),
)


def played(*facts: Fact) -> tuple[Played, ...]:
    return play(facts, situation(NOW, *facts), OWN, NOW + timedelta(weeks=10))


def drafts_to_silke(*facts: Fact) -> list[str]:
    of_silke = [one for one in played(*facts) if one.pursuit.lead and one.pursuit.lead.address == SILKE.address]
    return [one.template for one in of_silke if one.what == "draft"]


def test_a_draft_to_somebody_new_that_lies_there_begins_what_follows_it() -> None:
    lying = drafted(at("2026-03-05", "07:30"), parent=identity(NAMED), step=INTRODUCTION_NUMBER, to=SILKE)
    assert drafts_to_silke(*INTRODUCED, *lying) == ["networking-smaller"]


def test_so_does_one_that_is_written_on_the_way() -> None:
    assert drafts_to_silke(*INTRODUCED) == ["referral-introduction", "networking-smaller"]


def test_what_cannot_be_worded_is_told_once_with_what_it_lacks_and_nothing_follows_it() -> None:
    applied = wrote(WROTE, opens="application")
    ahead = play((applied,), situation(NOW, applied), OWN, NOW + timedelta(weeks=4), lambda _, __: ("a name",))
    assert [(one.what, one.hour, one.because) for one in ahead] == [("missing", at("2026-03-09", "07:30"), "a name")]


def test_thanks_that_lie_there_ask_nothing_however_politely_they_end() -> None:
    polite = "Thank you. If I can do something for you in turn, please let me know."
    intended, written = drafted(at("2026-03-05", "07:30"), parent=identity(NAMED), step=NUMBERS["referral-thanks"])
    assert isinstance(intended, DraftIntended)
    ahead = played(*INTRODUCED, replace(intended, text=polite, ask="none"), written)
    assert [one.template for one in ahead if one.pursuit.id == "p" and one.what == "news"] == ["keep-in-touch-news"]


def test_whom_something_holds_that_no_hour_ends_is_told_of_at_the_end() -> None:
    mails = (wrote(WROTE, opens="application"), *(wrote(at(f"2026-03-{n:02}")) for n in (3, 4, 5)))
    step = replace(situation(NOW).policy.sequences[0].mail_steps[0], after=parse_duration("20 days"))
    policy = replace(POLICY, sequences=(Sequence("application", (step,) * 9),))
    ahead = play(mails, replace(situation(NOW, *mails), policy=policy), OWN, NOW + timedelta(weeks=6))
    assert [one.what for one in ahead] == ["rest"] and "three mails in a row" in ahead[0].because


def test_what_an_occasion_asks_for_wakes_the_plan_though_nothing_else_would() -> None:
    thanks = play(INTRODUCED, situation(NAMED, *INTRODUCED), OWN, NAMED + timedelta(weeks=2))
    held = "1 business day after 2026-03-04"
    assert [(one.template, one.hour, one.held) for one in thanks if one.what == "draft"][:2] == [
        ("referral-thanks", at("2026-03-05", "07:30"), held),
        ("referral-introduction", at("2026-03-05", "07:30"), held),
    ]


def test_what_kept_a_letter_back_beyond_its_wait_is_told_with_it_and_its_wait_alone_is_not() -> None:
    """The absence only shifts both waits, to one morning on which one draft is written."""
    two = (wrote(WROTE, opens="application"), wrote(WROTE, "q", to=SILKE, opens="application"))
    policy = replace(POLICY, away=((date(2026, 3, 6), date(2026, 3, 9)),))
    policy = replace(policy, limits=replace(policy.limits, drafts_per_day=1))
    ahead = play(two, replace(situation(NOW, *two), policy=policy), OWN, NOW + timedelta(weeks=1))
    held = [(f"{one.hour:%m-%d}", one.held) for one in ahead if one.what == "draft"]
    assert held == [("03-11", ""), ("03-12", "1 draft a day (drafts_per_day)")]


def test_who_owes_nothing_any_more_once_the_thanks_are_sent_is_not_told_of_as_resting() -> None:
    assert [one.because for one in played(*INTRODUCED) if one.what == "rest" and one.pursuit.id == "p"] == []
