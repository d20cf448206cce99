"""Somebody who gives a name is thanked for it once, whether or not an address stands beside it."""

from core.telling import at, came, history, wrote
from followupd.core.judges.verdict import Finding

WROTE, NAMED = at("2026-03-02"), at("2026-03-04")


def given(*names: tuple[str, str]) -> list[str]:
    found = (Finding("referral", "Do write to them.", (("name", name), ("address", where))) for name, where in names)
    answer = came(NAMED, found=(Finding("meaning", "asks"), *found))
    (pursuit,) = history(wrote(WROTE, opens="networking"), answer).pursuits
    return [occasion.kind for occasion in pursuit.occasions]


def test_a_name_without_an_address_is_thanked_for() -> None:
    assert given(("Ravi Shah", "")) == ["referral-thanks"]


def test_two_names_in_one_mail_are_thanked_for_once_and_both_are_written_to() -> None:
    names = given(("Ravi Shah", "ravi.shah@other.example"), ("Kim Lee", "kim.lee@other.example"))
    assert sorted(names) == ["referral-introduction", "referral-introduction", "referral-thanks"]
