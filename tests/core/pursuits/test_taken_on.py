"""Who has taken an application on gets the next draft, and what they wrote is not asked past. Days are Mara's."""

from dataclasses import replace

import pytest

from core.telling import JO, ME, at, came, history, situation, wrote
from followupd.core.facts import Fact, MessageSeen
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.mail.envelope import Address
from followupd.core.meaning.wrote import Wrote
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.planner import plan
from followupd.core.plan.sequences import Ask
from followupd.core.pursuits.pursuit import Pursuit

MIA = Address("Mia Roth", "mia.roth@firm.example")
DESK = Address("Firm recruiting", "jobs@firm.example")
FRIEND = Address("Ida Falk", "ida@elsewhere.example")
APPLIED, ANSWERED = at("2026-03-02"), at("2026-03-11")
APPLICATION = wrote(APPLIED, opens="application")
HOLDS, CLOSES = (Finding("meaning", meaning) for meaning in ("holds", "closes"))


def followed_up(*facts: Fact) -> Pursuit:
    (only,) = history(*facts).pursuits
    return only


def asked_next(*facts: Fact, on: str = "2026-05-04") -> Ask:
    (written,) = plan(situation(at(on, "08:00"), *facts))
    assert isinstance(written, WriteDraft), written
    return written.step.ask


def asking(mail: MessageSeen, what: str) -> MessageSeen:
    return replace(mail, wrote=Wrote((1,), 1, what))


@pytest.mark.parametrize("said", [HOLDS, CLOSES])
def test_a_colleague_who_answers_in_their_place_is_written_to_next(said: Finding) -> None:
    answer = replace(came(ANSWERED, sender=MIA, found=(said,)), cc=(JO,))
    pursuit = followed_up(APPLICATION, answer)
    assert pursuit.lead == MIA and pursuit.followed == answer
    assert (pursuit.lead_mail.to, pursuit.lead_mail.cc) == ((MIA,), (JO,))


def test_who_was_written_to_since_then_leads_again() -> None:
    facts = (APPLICATION, came(ANSWERED, sender=MIA, found=(HOLDS,)), wrote(at("2026-03-30"), to=JO))
    assert followed_up(*facts).lead == JO


@pytest.mark.parametrize(
    ("kind", "sender", "opens"),
    [
        ("interview_invitation", MIA, "application"),  # whoever keeps the calendar
        ("human", DESK, "application"),  # nobody in particular
        ("human", FRIEND, "application"),  # a friend in the thread
        ("human", MIA, "networking"),  # a person was asked, not a firm
        ("out_of_office", MIA, "application"),
    ],
)
def test_nobody_else_takes_the_place_of_whom_the_user_wrote_to(kind: Kind, sender: Address, opens: str) -> None:
    facts = (wrote(APPLIED, opens=opens), came(ANSWERED, kind=kind, sender=sender, found=(HOLDS,)))
    assert followed_up(*facts).lead == JO


def test_who_has_written_that_they_will_decide_is_not_asked_whether_anything_is_missing() -> None:
    held = came(ANSWERED, found=(HOLDS,))
    assert asked_next(APPLICATION, on="2026-03-09") == "anything_missing"
    assert asked_next(APPLICATION, held, on="2026-03-25") == "status"
    assert asked_next(APPLICATION, wrote(at("2026-03-09")), held, on="2026-03-25") == "status"


def test_the_user_s_own_question_after_the_selection_is_not_asked_again() -> None:
    own = asking(wrote(at("2026-03-10")), "status")
    assert asked_next(APPLICATION, wrote(at("2026-03-10")), on="2026-03-19") == "status"
    pursuit = followed_up(APPLICATION, own)
    step = situation(at("2026-03-19"), APPLICATION, own).step(pursuit)
    assert step is not None and step.news == "required"


def test_another_question_of_the_user_s_does_one_step_as_ever() -> None:
    own = asking(wrote(at("2026-03-10")), "meeting")
    assert asked_next(APPLICATION, own, on="2026-03-19") == "status"


def test_a_mail_of_the_user_s_to_themselves_beside_them_copies_nobody_twice() -> None:
    opening = replace(APPLICATION, cc=(MIA, ME))
    answer = replace(came(ANSWERED, sender=MIA, found=(HOLDS,)), cc=(JO, MIA))
    assert followed_up(opening, answer).lead_mail.cc == (JO,)


ASKS = Finding("meaning", "asks")


def test_what_they_asked_for_and_what_was_promised_do_no_step_and_how_things_stand_is_asked_in_its_time() -> None:
    asked = came(at("2026-03-06"), found=(ASKS,))
    promised = wrote(at("2026-03-06", "17:00"), asks=False)
    verdict = replace(promised.verdict, findings=(*promised.verdict.findings, Finding("promise", "On Tuesday.")))
    kept = wrote(at("2026-03-11"), asks=False)
    assert asked_next(APPLICATION, asked, wrote(at("2026-03-06", "17:00")), on="2026-03-17") == "status"
    assert (
        asked_next(APPLICATION, asked, replace(promised, verdict=verdict), asking(kept, ""), on="2026-05-04")
        == "status"
    )


def test_who_answers_and_asks_how_things_stand_has_asked() -> None:
    asked = came(at("2026-03-06"), found=(ASKS,))
    both = asking(wrote(at("2026-03-06", "17:00")), "status")
    (rest,) = plan(situation(at("2026-03-30", "08:00"), APPLICATION, asked, both))
    assert not isinstance(rest, WriteDraft)
