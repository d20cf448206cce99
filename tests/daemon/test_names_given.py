"""A name that was given to the user is told on the agenda, unless a letter is written because of it."""

import pytest

from core.telling import at, came, situation, wrote
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.daemon.names_given import names_given

WROTE, NAMED = at("2026-03-02"), at("2026-03-04")
OWEN = Address("Owen Price", "owen.price@severn.example")


def told(address: str, *, known: bool = False, now: str = "2026-03-05") -> list[str]:
    named = (Finding("referral", "Do drop him a line.", (("name", OWEN.name), ("address", address))),)
    facts = [wrote(WROTE, opens="networking"), came(NAMED, found=(Finding("meaning", "asks"), *named))]
    facts += [wrote(WROTE, "p2", to=OWEN, opens="networking")] if known else []
    return [text for _, _, text in names_given(situation(at(now), *facts))]


def test_of_a_name_without_an_address_it_is_told_what_to_find() -> None:
    (text,) = told("")
    assert text.startswith("named Owen Price to you; no address stands there") and "Do drop him a line." in text


@pytest.mark.parametrize("address", ["", OWEN.address])
def test_who_was_written_to_before_is_to_hear_who_sent_the_user(address: str) -> None:
    (text,) = told(address, known=True)
    assert "you have written to them already: say in the next letter who sent you" in text


def test_who_is_written_to_because_of_it_is_not_told_as_well() -> None:
    assert told(OWEN.address) == []


def test_it_is_told_a_few_times_and_then_no_more() -> None:
    assert [bool(told("", now=f"2026-03-{day:02}")) for day in (4, 5, 6, 9, 10, 20)] == [
        True,
        True,
        False,
        True,
        True,
        False,
    ]
