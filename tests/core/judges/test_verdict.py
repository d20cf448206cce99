"""What counts as an answer: whatever decides, asks or was written by somebody; never a machine's receipt."""

from typing import get_args

import pytest

from core.telling import at, came, history, wrote
from followupd.core.judges.verdict import ANSWERS, Finding, Kind, Verdict

ASKED = at("2026-03-02")
LATER = at("2026-03-04")
MACHINES: tuple[Kind, ...] = (
    "auto_reply", "out_of_office", "bounce_soft", "delivery_report", "list", "newsletter", "job_alert",
    "acknowledgement", "account_notice", "unsure",
)  # fmt: skip


@pytest.mark.parametrize("kind", sorted(ANSWERS))
def test_an_answer_of_every_kind_ends_the_waiting(kind: Kind) -> None:
    pursuit = history(wrote(ASKED, opens="application"), came(LATER, kind=kind)).pursuits[0]
    assert (pursuit.state, pursuit.sequence) != ("waiting", "application")


@pytest.mark.parametrize("kind", MACHINES)
def test_what_a_machine_sends_ends_no_waiting(kind: Kind) -> None:
    assert history(wrote(ASKED, opens="application"), came(LATER, kind=kind)).pursuits[0].state == "waiting"


def test_every_kind_is_an_answer_or_a_machines_or_the_users_own() -> None:
    own = {"application", "networking", "thank_you", "answer", "referral_request", "other"}
    assert set(get_args(Kind)) == ANSWERS | set(MACHINES) | {"bounce_hard"} | own


def test_a_persons_rejection_is_their_sign_of_life_and_a_machines_is_not() -> None:
    assert Verdict("rejection", "strong", (), (Finding("second_kind", "human"),)).by_person
    assert Verdict("human", "strong", ()).by_person
    assert not Verdict("rejection", "strong", ()).by_person
    assert not Verdict("interview_invitation", "strong", (), (Finding("second_kind", "offer"),)).by_person
