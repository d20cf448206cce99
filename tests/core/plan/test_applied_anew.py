"""Who applies to the same person again has left the rejection behind: no news of it, and none that lies there."""

from dataclasses import replace

from core.telling import JO, at, came, drafted, situation, wrote
from followupd.core.facts import Fact
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import Rest, TakeBack, WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.plan.sequences import number_of
from followupd.core.pursuits.pursuit import DraftInFolder

APPLIED = wrote(at("2026-03-02"), opens="application")
REFUSED = came(at("2026-03-06"), kind="rejection")
THANKED = wrote(at("2026-03-10"), asks=False)
ANEW = wrote(at("2026-05-05"), "q", opens="application")
OLD: tuple[Fact, ...] = (APPLIED, REFUSED, THANKED)


def test_the_old_matter_rests_and_the_new_one_has_its_first_step_at_its_hour() -> None:
    planned = {d.pursuit: d for d in plan(situation(at("2026-05-12", "07:30"), *OLD, ANEW))}
    old, new = planned["p"], planned["q"]
    assert isinstance(old, Rest) and old.until is None
    assert old.because == "you applied to them anew on 2026-05-05 (q)"
    assert isinstance(new, WriteDraft)


def test_an_untouched_draft_of_the_old_matter_is_taken_back() -> None:
    intended, written = drafted(at("2026-04-20", "07:30"), parent=THANKED.identity, step=number_of("rejection", 1))
    lying = DraftInFolder("main", "Drafts", 1, "", "d", frozenset({JO.address}), at("2026-04-20", "07:30"), True)
    now = replace(situation(at("2026-05-05", "11:00"), *OLD, intended, written, ANEW), in_drafts=(lying,))
    (taken,) = (d for d in plan(now) if isinstance(d, TakeBack))
    assert taken.because == "you applied to them anew on 2026-05-05 (q)"


def test_an_application_to_somebody_else_leaves_it_as_it_is() -> None:
    other = wrote(at("2026-05-05"), "q", to=Address("Kim Lee", "kim.lee@mill.example"), opens="application")
    (old,) = (d for d in plan(situation(at("2026-05-12", "07:30"), *OLD, other)) if d.pursuit == "p")
    assert "anew" not in old.because
