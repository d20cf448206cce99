"""Whoever is away from a day on for so long is back behind both, and whoever is away through a day the day after.

It is Tuesday, 3 March 2026.
"""

from datetime import date

import pytest

from followupd.core.mail.dates import absence_end, absence_told

TUESDAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("note", "back"),
    [
        ("I am on leave from 16 March for ten days.", "2026-03-26"),
        ("I'm off for two weeks from Monday.", "2026-03-23"),
        ("I will be out of the office starting tomorrow for 3 days.", "2026-03-09"),
        ("Ich bin ab Montag für zwei Wochen im Urlaub, melden Sie sich bitte danach wieder.", "2026-03-23"),
        ("Ich bin ab dem 9. März zwei Wochen im Urlaub.", "2026-03-23"),
        ("À partir de lundi, je suis en congé deux semaines.", "2026-03-23"),
        ("Je suis en vacances pendant dix jours à compter du 16 mars.", "2026-03-26"),
        ("A partir del lunes estaré dos semanas de vacaciones.", "2026-03-23"),
        ("Da lunedì sarò in ferie per due settimane.", "2026-03-23"),
        ("A partir de segunda-feira estarei de férias por duas semanas.", "2026-03-23"),
        ("Vanaf maandag ben ik twee weken met vakantie.", "2026-03-23"),
    ],
)
def test_an_absence_of_a_length_ends_so_long_after_the_day_it_begins(note: str, back: str) -> None:
    found = absence_told(note, "", TUESDAY)
    assert found and (found.day.isoformat(), found.returns) == (back, True)


def test_a_return_that_is_told_goes_before_a_length() -> None:
    found = absence_told("I am on leave from Monday for two weeks and back on 25 March.", "", TUESDAY)
    assert found and found.day == date(2026, 3, 25)


@pytest.mark.parametrize(
    ("note", "back"),
    [
        ("I am out of the office through Thursday, 12 March.", "2026-03-13"),
        ("I am out of the office until 12 March inclusive.", "2026-03-13"),
        ("Annual leave 9-13 March (inclusive).", "2026-03-16"),
        ("Ich bin bis einschließlich 13.03.2026 nicht im Büro.", "2026-03-16"),
        ("Ich bin bis 12. März einschließlich im Urlaub.", "2026-03-13"),
        ("Ich bin vom 9. bis inkl. 13. März im Urlaub.", "2026-03-16"),
        ("Je suis absent jusqu'au 13 mars inclus.", "2026-03-16"),
        ("Estoy de vacaciones hasta el 12 de marzo inclusive.", "2026-03-13"),
        ("Sono in ferie fino al 13 marzo compreso.", "2026-03-16"),
        ("Estou de férias até 12 de março inclusive.", "2026-03-13"),
        ("Ik ben afwezig tot en met 12 maart.", "2026-03-13"),
        ("Ik ben afwezig van 9 t/m 13 maart.", "2026-03-16"),
    ],
)
def test_whoever_is_away_through_a_day_is_back_on_the_weekday_behind_it(note: str, back: str) -> None:
    found = absence_told(note, "", TUESDAY)
    assert found and (found.day.isoformat(), found.returns) == (back, True)


@pytest.mark.parametrize(
    "note",
    [
        "I am out of the office until 12 March.",
        "Ich bin bis 12. März im Urlaub.",
        "Je suis absent jusqu'au 12 mars.",
        "Ik ben afwezig tot 12 maart.",
    ],
)
def test_a_day_until_which_somebody_is_away_stays_that_day(note: str) -> None:
    found = absence_told(note, "", TUESDAY)
    assert found and (found.day, found.returns) == (date(2026, 3, 12), False)


def test_the_last_day_for_something_is_the_day_that_is_named() -> None:
    found = absence_end("until 13 March inclusive", "", TUESDAY)
    assert found and found[0] == date(2026, 3, 13)
