"""A draft speaks to a person as the user does."""

import pytest

from followupd.core.mail.familiar import is_familiar


@pytest.mark.parametrize(
    "text",
    [
        "Hallo Nuri,\n\nauf eurer Seite habe ich die Stelle gesehen. Hast du Zeit?",
        "Liebe Sabine,\n\nkönntest du mir sagen, ob sie noch jemanden suchen?",
    ],
)
def test_du_is_answered_by_du(text: str) -> None:
    assert is_familiar(text, "de")


@pytest.mark.parametrize(
    "text",
    [
        "Sehr geehrte Frau Lang,\n\nhiermit bewerbe ich mich bei Ihnen.",
        "Guten Tag Herr Lang,\n\nich freue mich, wenn Sie sich melden. Die Firma und ihre Kunden kenne ich.",
        "",
    ],
)
def test_sie_stays_sie(text: str) -> None:
    assert not is_familiar(text, "de")


def test_languages_with_one_form_have_no_other() -> None:
    assert not is_familiar("Hi Tom, could you look?", "en")
