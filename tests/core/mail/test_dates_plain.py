"""Until when somebody is away, said as people say it: a day without its month, a week, a month.

It is Wednesday, 4 March 2026.
"""

from datetime import date

import pytest

from followupd.core.mail.dates import absence_end

WEDNESDAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("I am out until 9th. For urgent matters write to Bob.", "2026-03-09"),
        ("Back on the 12th!", "2026-03-12"),
        ("Out of office 2026-03-02 to 2026-03-10.", "2026-03-10"),
        ("Out of office 2-10 March", "2026-03-10"),
        ("I'm away from the 2nd to the 13th.", "2026-03-13"),
        ("I am away until the 2nd.", "2026-04-02"),
        ("I will be out of the office until Monday the 16th", "2026-03-16"),
        ("I am away until Tues 10th", "2026-03-10"),
        ("Ich bin bis zum 9. im Urlaub.", "2026-03-09"),
        ("Ich bin ab dem 12. wieder da.", "2026-03-12"),
        ("Bis Donnerstag, den 12., bin ich unterwegs.", "2026-03-12"),
        ("Je serai de retour le lundi 16.", "2026-03-16"),
        ("I am currently away and will be back on the 16th of March.", "2026-03-16"),
        ("Returning: 16-Mar-2026", "2026-03-16"),
        ("Return date: 16 Mar", "2026-03-16"),
        ("Rückkehr: 16.03.2026", "2026-03-16"),
        ("Ich bin bis Fr., 13.3. abwesend", "2026-03-13"),
        ("ab Mo 16.3. bin ich zurück", "2026-03-16"),
        ("I am away and back Monday week.", "2026-03-16"),
        ("I will return next Friday.", "2026-03-13"),
        ("Bin nächsten Freitag wieder da.", "2026-03-13"),
        ("I am out through Friday.", "2026-03-06"),
        ("Ab kommenden Freitag bin ich wieder da.", "2026-03-06"),
        ("I'm away till the end of next week.", "2026-03-13"),
        ("I am out for the rest of the week.", "2026-03-06"),
        ("Ich bin bis Ende der Woche nicht im Büro.", "2026-03-06"),
        ("Ich bin ab nächster Woche wieder da.", "2026-03-09"),
        ("Ich bin in KW 12 wieder erreichbar.", "2026-03-16"),
        ("Ich bin bis einschließlich KW 11 im Urlaub.", "2026-03-13"),
        ("I am out today and tomorrow.", "2026-03-05"),
        ("Ich bin heute und morgen nicht im Büro.", "2026-03-05"),
        ("Ich bin ab übermorgen wieder da.", "2026-03-06"),
        ("I am on parental leave until September 2026.", "2026-09-01"),
        ("I'm on sabbatical, back in June.", "2026-06-01"),
        ("Ich bin voraussichtlich Mitte Juni wieder da.", "2026-06-15"),
    ],
)
def test_the_day_is_read_however_it_is_said(note: str, day: str) -> None:
    found = absence_end(note, "", WEDNESDAY)
    assert found is not None
    assert found[0].isoformat() == day


@pytest.mark.parametrize(
    "note",
    [
        "I am away until 5pm today.",
        "I am out of the office. The office closes at 9.",
        "Out of the office; I may return 3 calls.",
        "Ich bin ab nächster Woche im Urlaub",
        "I will be back soon. Office hours are Mon 9-12.",
        "I am away, back at Monday 9 am prices",
        "You may return it; I am out of the office.",
        "I am out of the office until further notice.",
    ],
)
def test_hours_counts_and_beginnings_name_no_return(note: str) -> None:
    assert absence_end(note, "", WEDNESDAY) is None
