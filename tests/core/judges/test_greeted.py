"""How the user greets, as far as it names a person: with a comma before the name, and in more words of Dutch."""

import pytest

from followupd.core.judges.sent_findings import greeting_of


@pytest.mark.parametrize(
    ("line", "greeting"),
    [
        ("Hola, Lucía:", "Hola, Lucía"),
        ("Hi, Kim!", "Hi, Kim"),
        ("Buenos días, Marta Gil:", "Buenos días, Marta Gil"),
        ("Hoi Daan,", "Hoi Daan"),
        ("Goedemorgen Daan,", "Goedemorgen Daan"),
        ("Hola, a todos:", ""),
        ("Hi, Thanks for Friday.", ""),
        ("Hola a todos:", ""),
    ],
)
def test_who_is_greeted_behind_a_comma_is_greeted_by_name(line: str, greeting: str) -> None:
    assert greeting_of(f"{line}\n\nthank you for Friday.\n\nMara", ()) == greeting
