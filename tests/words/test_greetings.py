"""One greeting for several people, in every language."""

import pytest

from followupd.words.phrases import greeting_for_all

NAMES = ("Jo Keller", "Inés Shah")


@pytest.mark.parametrize(
    ("language", "familiar", "greeting"),
    [
        ("en", False, "Dear Jo Keller and Inés Shah"),
        ("de", False, "Guten Tag Jo Keller und Inés Shah"),
        ("de", True, "Hallo Jo Keller und Inés Shah"),
        ("fr", False, "Bonjour Jo Keller et Inés Shah"),
        ("es", False, "Buenos días, Jo Keller e Inés Shah"),
        ("it", False, "Dear Jo Keller and Inés Shah"),
    ],
)
def test_several_are_greeted_together_by_their_full_names(language: str, familiar: bool, greeting: str) -> None:
    assert greeting_for_all(("", ""), NAMES, language, familiar) == greeting


@pytest.mark.parametrize(
    ("written", "language", "greeting"),
    [
        (("Dear Ms Keller", ""), "en", "Dear Ms Keller, dear Inés Shah"),
        (("", "Sehr geehrte Frau Shah"), "de", "Guten Tag Jo Keller, sehr geehrte Frau Shah"),
        (("Bonjour Jo", ""), "fr", "Bonjour Jo, bonjour Inés Shah"),
        (("", "Inés"), "en", "Dear Jo Keller, Inés"),
        (("Liebe Jo, liebe Inés",), "de", "Liebe Jo, liebe Inés"),
    ],
)
def test_what_the_user_wrote_to_one_of_them_stands_beside_the_others_full_name(
    written: tuple[str, ...], language: str, greeting: str
) -> None:
    assert greeting_for_all(written, NAMES, language) == greeting
