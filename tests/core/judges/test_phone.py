"""The number under a mail, and no other."""

import pytest

from followupd.core.judges.phone import phone_under


@pytest.mark.parametrize(
    ("under", "number"),
    [
        ("Jo Keller\nTel.: +49 40 1234-567 | Fax: +49 40 1234-568", "+49 40 1234-567"),
        ("Jo\n(040) 123 45 67", "(040) 123 45 67"),
        ("Jo\nF: 040 1234567\nM 0171/1234567", "0171/1234567"),
        ("Jo\nFax 040 1234567", ""),
        ("Jo\n20095 Hamburg\n12.05.2026", ""),
        ("Jo\n\nOn 4 May 2026, Mara Winter wrote:\n> Mara\n> +49 30 5550123", ""),
        ("Jo\n\n> Tel. +49 30 5550123", ""),
    ],
)
def test_the_number_is_the_writers_own(under: str, number: str) -> None:
    assert phone_under(f"Dear Mara,\n\nthank you for writing on 030 99999999.\n\nKind regards\n{under}") == number
