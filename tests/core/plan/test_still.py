"""What keeps a pursuit still beside the rules: every reason that is given belongs to a row of docs/rules.md."""

from dataclasses import replace

import pytest

from core.telling import JO, POLICY, at, began, came, drafted, fated, identity, situation, wrote
from followupd.core.facts import Fact, MessageSeen, UserSaid, Verb
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.mail.envelope import Address
from followupd.core.plan.decisions import Need, Rest
from followupd.core.plan.declines import heeded
from followupd.core.plan.planner import plan
from followupd.core.plan.policy import Policy
from followupd.core.plan.still import STILL, row_of
from followupd.core.pursuits.states import NEXT

APPLIED, THEIRS, SAID, LATER = at("2026-03-02"), at("2026-03-03"), at("2026-03-04"), at("2026-03-16")
APPLICATION = wrote(APPLIED, opens="application")
MACHINE = Address("Firm Careers", "no-reply@firm.example")
ASKS = came(THEIRS, found=(Finding("meaning", "asks"),))


def said(verb: Verb, **more: object) -> UserSaid:
    return UserSaid(SAID, SAID, verb, "w", **({"pursuit": "p"} | more))  # type: ignore[arg-type]  # its own fields


def theirs(kind: Kind, *found: Finding) -> tuple[Fact, ...]:
    return APPLICATION, came(THEIRS, kind=kind, found=found)


def finding(fact: MessageSeen, kind: str) -> Fact:
    return replace(fact, verdict=replace(fact.verdict, findings=(*fact.verdict.findings, Finding(kind, "so"))))


DELETED = (
    APPLICATION,
    *drafted(at("2026-03-09", "07:30"), parent=identity(APPLIED)),
    fated(at("2026-03-10"), "declined"),
)
BOUNCED = came(THEIRS, kind="bounce_hard", failed=(JO.address,))
NEVER = replace(POLICY, limits=replace(POLICY.limits, never=("@firm.example",)))
STEPS_USED = replace(POLICY, sequences=tuple(replace(s, steps=s.steps[:1]) for s in POLICY.sequences))

# What happened, and how the row begins that says why all is still. Keyed by the event of `states` where one does it.
STANDS_STILL: dict[str, tuple[tuple[Fact, ...], str]] = {
    "answered": ((APPLICATION, ASKS), "everything while it is your turn"),
    "sent_nothing_asked": ((APPLICATION, ASKS, wrote(SAID, asks=False)), "everything after you answered them"),
    "offered": (theirs("offer"), "everything while an offer of theirs"),
    "offer_answered": ((*theirs("offer"), wrote(SAID, asks=False)), "everything while an offer of theirs"),
    "owed": ((APPLICATION, said("offer")), "everything while an offer of theirs"),
    "turned_down": ((APPLICATION, came(THEIRS, kind="rejection", sender=MACHINE)), "what has ended"),
    "opted_out": (theirs("opt_out"), "everything to who asked for no more mail"),
    "no_address": ((APPLICATION, BOUNCED), "everything where no person is known"),
    "from_before": ((APPLICATION, began(at("2026-05-04"))), "everything of what is from before"),
    "ended": ((APPLICATION, said("stop")), "what has ended"),
}
EXAMPLES = [
    *STANDS_STILL.values(),
    ((*theirs("offer"), wrote(SAID, asks=True)), "everything while an offer of theirs"),
    *(((APPLICATION, said(verb)), "what has ended") for verb in ("lost", "won", "ignore")),
    ((APPLICATION, wrote(SAID, "q", opens="application", to=replace(JO, address="kim@other.example")),
      said("won", pursuit="q")), "everything but staying in touch"),
    ((APPLICATION, finding(wrote(SAID), "withdraws")), "what has ended"),
    ((finding(APPLICATION, "no_follow_up"),), "follow-ups of an application whose posting"),
    (DELETED, "a pursuit of which you deleted the first draft"),
]  # fmt: skip


def reason(*facts: Fact, policy: Policy = POLICY) -> str:
    """Why nothing is written in the first pursuit, where no hour ends it."""
    moment = situation(LATER, *facts)
    moment = replace(moment, policy=policy, history=heeded(moment.history, policy.on_decline))
    (decision,) = (d for d in plan(moment) if d.pursuit == "p")
    assert isinstance(decision, Need) or (isinstance(decision, Rest) and decision.until is None), decision
    return decision.because


@pytest.mark.parametrize(("facts", "row"), EXAMPLES, ids=[row for _, row in EXAMPLES])
def test_every_reason_belongs_to_its_row(facts: tuple[Fact, ...], row: str) -> None:
    found = row_of(reason(*facts))
    assert found is not None and found.keeps.startswith(row), reason(*facts)


def test_what_the_config_or_the_sequence_keeps_still_has_its_row() -> None:
    assert "people and firms you name" in told(reason(APPLICATION, policy=NEVER))
    assert "used up its steps" in told(reason(APPLICATION, wrote(SAID), policy=STEPS_USED))
    news = (APPLICATION, wrote(SAID), wrote(at("2026-03-05")))
    (need,) = (d for d in plan(situation(at("2026-04-20"), *news)))
    assert isinstance(need, Need) and "only with news" in told(need.because)


def told(because: str) -> str:
    row = row_of(because)
    assert row is not None, because
    return row.keeps


def test_no_event_that_silences_a_pursuit_is_without_an_example() -> None:
    assert set(STANDS_STILL) == {event for (_, event), then in NEXT.items() if then != "waiting"}


def test_every_row_is_whole() -> None:
    assert all(row.keeps and row.default and row.source for row in STILL)
    assert len({row.keeps for row in STILL}) == len(STILL)


def test_what_changes_no_state_is_not_told_as_the_reason_for_it() -> None:
    """A meeting that was called off, and a receipt that comes late, have silenced nobody."""
    off = (("start", at("2026-05-06").isoformat()), ("uid", "u"), ("method", "CANCEL"), ("organiser", JO.address))
    rests = (APPLICATION, began(at("2026-05-04")))
    called_off = came(at("2026-05-05"), kind="interview_invitation", found=(Finding("meeting", "Talk", off),))
    receipt = came(at("2026-05-05"), kind="acknowledgement", sender=MACHINE)
    assert {reason(*rests), reason(*rests, called_off), reason(*rests, receipt)} == {
        "from before: nothing since 2026-03-02"
    }
