"""Two ways to one firm are seen, by whichever words: one's own application, and an agency that names the firm."""

from dataclasses import replace

import pytest

from core.telling import at, came, history, wrote
from followupd.core.facts import Fact, MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.doubled import doubled

CAL = Address("Cal Reid", "cal.reid@agency.example")
SENTENCE = "I have put your CV forward to Kestrel Rail Ltd today."
NAMES = (Finding("client", SENTENCE, (("name", "Kestrel Rail Ltd"),)),)
AGENCY = wrote(at("2026-03-02"), "r", to=CAL, opens="recruiter")
PUT_FORWARD = came(at("2026-03-03"), "r", sender=CAL, found=NAMES)


def ways(*facts: Fact) -> list[tuple[str, str, str]]:
    pairs = doubled(history(*facts).pursuits)
    return [(one.pursuit.id, other.pursuit.id, other.words or one.words) for one, other in pairs]


def by_form(firm: str = "Kestrel Rail", domain: str = "kestrelrail.example") -> MessageSeen:
    """A machine of the firm confirms what was applied for on its form."""
    told = came(at("2026-03-04"), "d", kind="acknowledgement", sender=Address("", f"no-reply@{domain}"))
    named = replace(told.verdict, findings=(Finding("organisation", firm),))
    return replace(told, opens="acknowledged", verdict=named)


@pytest.mark.parametrize(
    "own",
    [by_form(), by_form("", "kestrelrail.example"), by_form("KESTREL RAIL", "myworkday.com"),
     wrote(at("2026-03-04"), "d", to=Address("", "jobs@kestrelrail.example"), opens="application")],
)  # fmt: skip
def test_an_agency_that_names_the_firm_the_user_applied_to_is_the_other_way(own: MessageSeen) -> None:
    assert ways(AGENCY, PUT_FORWARD, own) == [("r", "d", SENTENCE)]


def test_whom_the_recruiter_offered_in_their_first_mail_counts_as_well() -> None:
    answer = replace(AGENCY, verdict=replace(AGENCY.verdict, findings=NAMES))
    assert ways(answer, by_form()) == [("r", "d", SENTENCE)]


def test_a_form_and_a_mail_to_the_firm_itself_are_no_two_houses() -> None:
    mail = wrote(at("2026-03-04"), "m", to=Address("Ann Poe", "ann@kestrelrail.example"), opens="application")
    assert ways(by_form("Kestrel Rail", "myworkday.com"), mail) == []


def test_another_firm_and_one_that_is_over_are_no_second_way() -> None:
    assert ways(AGENCY, PUT_FORWARD, by_form("Heron Rail", "heronrail.example")) == []
    over = came(at("2026-03-05"), "d", kind="rejection", sender=Address("Ann", "ann@kestrelrail.example"))
    machine = replace(over, sender=Address("", "no-reply@kestrelrail.example"))
    assert ways(AGENCY, PUT_FORWARD, by_form(), machine) == []
