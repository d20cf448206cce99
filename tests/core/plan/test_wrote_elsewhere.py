"""Who writes about one matter is not asked about another the next morning. Days are Mara's."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from core.telling import JO, at, came, drafted, fated, identity, situation, wrote
from followupd.core.facts import Fact
from followupd.core.judges.verdict import Finding
from followupd.core.plan.decisions import Decision, Rest, TakeBack, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.pursuits.pursuit import DraftInFolder

FIRST, SECOND = at("2026-03-02"), at("2026-03-04")
MAIL = at("2026-03-13")
AGAIN = at("2026-03-27", "07:30")  # the tenth business day after her mail
CLOSES, HOLDS = (Finding("meaning", meaning) for meaning in ("closes", "holds"))


def position(name: str, hour: datetime, pursuit: str) -> Fact:
    mail = wrote(hour, pursuit, opens="application")
    others = (f for f in mail.verdict.findings if f.kind != "position")
    return replace(mail, verdict=replace(mail.verdict, findings=(Finding("position", name), *others)))


BOTH = (position("Analyst", FIRST, "p"), position("Project lead", SECOND, "q"))


def on(pursuit: str, now: datetime, *facts: Fact, in_drafts: tuple[DraftInFolder, ...] = ()) -> Decision:
    (only,) = (d for d in plan(situation(now, *facts, in_drafts=in_drafts)) if d.pursuit == pursuit)
    return only


@pytest.mark.parametrize("said", [CLOSES, HOLDS])
def test_their_mail_on_one_application_sets_the_other_back_ten_business_days(said: Finding) -> None:
    facts = (*BOTH, came(MAIL, "p", found=(said,)))
    held = on("q", at("2026-03-16", "08:00"), *facts)
    assert isinstance(held, Rest) and held.until == AGAIN
    assert held.because == "Jo Keller wrote on 2026-03-13 about another matter; 10 business days"


def test_the_thanks_for_their_mail_goes_first_and_the_question_comes_in_its_time() -> None:
    facts = (*BOTH, came(MAIL, "p", found=(CLOSES,)))
    assert isinstance(on("p", at("2026-03-17", "08:00"), *facts), WriteDraft)
    assert isinstance(on("q", AGAIN, *facts, wrote(at("2026-03-17"), "p")), WriteDraft)


def test_an_untouched_draft_on_the_other_application_is_taken_back_and_comes_again() -> None:
    due = at("2026-03-11", "07:30")
    facts = (*BOTH, *drafted(due, "q", parent=identity(SECOND, "q")), came(MAIL, "p", found=(CLOSES,)))
    lying = DraftInFolder("main", "Drafts", 1, "<d@applicant.example>", "d", frozenset({JO.address}), due, True)
    now = MAIL + timedelta(minutes=5)
    (back,) = (d for d in plan(situation(now, *facts, in_drafts=(lying,))) if isinstance(d, TakeBack))
    assert back.because.startswith("not before 2026-03-27: Jo Keller wrote on 2026-03-13")
    assert isinstance(on("q", AGAIN, *facts, fated(now, "taken_back", "q"), wrote(at("2026-03-17"), "p")), WriteDraft)


@pytest.mark.parametrize(("day", "what"), [("2026-04-10", "decision"), ("2026-09-10", "contact_again")])
def test_a_day_for_an_answer_holds_longer_and_a_day_for_applying_again_does_not(day: str, what: str) -> None:
    word = Finding("stated_date", f"by {day}", (("date", day), ("what", what)))
    held = on("q", at("2026-03-16", "08:00"), *BOTH, came(MAIL, "p", found=(CLOSES, word)))
    until = at("2026-04-13", "07:30") if what == "decision" else AGAIN
    assert isinstance(held, Rest) and held.until == until


def test_what_the_user_wrote_since_then_counts_and_a_machine_s_word_does_not() -> None:
    since = (*BOTH, came(MAIL, "p", found=(CLOSES,)), wrote(at("2026-03-16"), "q"))
    held = on("q", at("2026-03-17", "08:00"), *since)
    assert isinstance(held, Rest) and "7 business days after 2026-03-16" in held.because
    receipt = (*BOTH, came(MAIL, "p", kind="acknowledgement"))
    assert isinstance(on("q", at("2026-03-17", "08:00"), *receipt), WriteDraft)
