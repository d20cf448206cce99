"""The position a sent mail applies for, where the firm stands beside it."""

import pytest

from core.judges.sent_mail import OWN, Sent, body, envelope
from followupd.core.judges.sent import judge_sent


@pytest.mark.parametrize(
    ("subject", "position"),
    [
        ("Interest in Nordwind – Analyst II", "Analyst II"),
        ("Analyst II - interest in Nordwind", "Analyst II"),
        ("Application: interest in Nordwind / Analyst II", "Analyst II"),
        ("Application – Nordwind – Analyst II", "Analyst II"),
        ("Interesse an Nordwind – Buchhalterin", "Buchhalterin"),
        ("Intérêt pour Nordwind – Comptable", "Comptable"),
        ("Interest in Nordwind", ""),
    ],
)
def test_neither_the_firm_nor_the_interest_in_it_is_a_position(subject: str, position: str) -> None:
    text = "Dear Ms Keller,\n\nI am writing to apply to Nordwind, my resume is attached.\n\nMara Winter"
    sent = Sent(subject, text, to="jo@nordwind.example", files=("resume.pdf",))
    assert judge_sent(envelope(sent), body(sent), OWN).finding("position") == position
