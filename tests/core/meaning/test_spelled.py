"""Names that were spelled otherwise than their owners spell them."""

import pytest

from followupd.core.meaning.spelled import misspelled, miswritten, respelled


@pytest.mark.parametrize(
    ("text", "name", "word"),
    [
        ("Dear Ms Keler", "Jo Keller", "Keler"),
        ("Dear Ms Mueller", "Anna Müller", "Mueller"),
        ("Sehr geehrte Frau Schmidt", "Anna Schmitt", "Schmidt"),
        ("Harbor Freight", "Harbour Freight", "Harbor"),
        ("Dear Ms Keller", "Jo Keller", ""),
        ("Dear Anna", "Anne Berg", ""),
        ("Dear Jo", "Jo Keller", ""),
        ("Dear Ms Winter", "Jo Keller", ""),
        ("I do hope so. Jo", "Jane Doe", ""),
        ("Lieber Bar", "Tom Bär", "Bar"),
    ],
)
def test_a_slip_is_seen_and_another_name_is_none(text: str, name: str, word: str) -> None:
    assert [found for found, _ in misspelled(text, name)] == ([word] if word else [])


def test_a_greeting_takes_their_spelling() -> None:
    assert respelled("Dear Ms Keler", "Jo Keller") == "Dear Ms Keller"


def test_in_any_text_only_the_same_name_is_meant() -> None:
    assert miswritten("I live in Bergen, near Mueller street", "Jo Berger Müller") == (("Mueller", "Müller"),)
