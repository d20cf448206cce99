"""What the user is to decide by a day is the user's: they decide nothing by it, and it is no test."""

import pytest

from core.judges.letters import FROM_CONTACT, judged, letter

YOURS = (
    "Please let us know your decision by 14 August.",
    "Bitte teilen Sie uns Ihre Entscheidung bis zum 14. August mit.",
    "Merci de nous communiquer votre décision avant le 14 août.",
    "Le rogamos que nos comunique su decisión antes del 14 de agosto.",
    "La preghiamo di comunicarci la Sua decisione entro il 14 agosto.",
    "Pedimos que nos comunique a sua decisão até 14 de agosto.",
    "Laat ons alstublieft vóór 14 augustus uw beslissing weten.",
    "Kindly confirm your attendance by 14 August.",
    "Bitte bestätigen Sie den Termin bis zum 14.8.",
)
THEIRS = (
    "We will let you know our decision by 14 August.",
    "Bis zum 14. August teilen wir Ihnen unsere Entscheidung mit.",
    "Nous vous communiquerons notre décision avant le 14 août.",
    "Le comunicaremos nuestra decisión antes del 14 de agosto.",
    "Le comunicheremo la nostra decisione entro il 14 agosto.",
    "Comunicaremos a nossa decisão até 14 de agosto.",
    "U hoort vóór 14 augustus onze beslissing.",
)


@pytest.mark.parametrize("text", YOURS)
def test_what_the_user_is_to_decide_by_a_day_is_a_deadline_of_the_users(text: str) -> None:
    found = judged(letter(text), FROM_CONTACT)
    assert (found.kind, found.finding("meaning")) == ("human", "asks")
    assert [one.field("date") for one in found.findings if one.kind == "deadline"] == ["2026-08-14"]
    assert not [one for one in found.findings if one.kind == "stated_date"]


@pytest.mark.parametrize("text", THEIRS)
def test_what_they_decide_by_a_day_stays_theirs(text: str) -> None:
    found = judged(letter(text), FROM_CONTACT)
    assert (found.kind, found.finding("meaning")) == ("human", "holds")
    assert [one.field("date") for one in found.findings if one.kind == "stated_date"] == ["2026-08-14"]


def test_a_decision_asked_for_by_somebody_unknown_is_no_test() -> None:
    found = judged(letter(YOURS[0]))
    assert found.kind == "human"


def test_the_day_beside_the_second_thing_that_is_asked_counts() -> None:
    text = "Before we go on we need your permit. Can you send us a copy by 14 August?"
    found = judged(letter(text), FROM_CONTACT)
    assert [one.field("date") for one in found.findings if one.kind == "deadline"] == ["2026-08-14"]
