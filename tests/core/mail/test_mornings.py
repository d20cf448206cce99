"""The morning that bears the name of tomorrow is no day."""

from datetime import date

import pytest

from followupd.core.mail.days import days_in

THURSDAY = date(2026, 11, 12)
MORNINGS = (
    ("es", "¿Qué mañana te va bien?"),
    ("es", "¿Puedes a las 9 de la mañana?"),
    ("es", "Cualquier mañana, por la mañana o una mañana entera."),
    ("de", "Welcher Morgen passt Ihnen?"),
    ("de", "Am Morgen, an einem Morgen oder am nächsten Morgen."),
    ("nl", "Welke morgen past u, of elke morgen?"),
)
TOMORROW = (
    ("es", "Te llamo mañana."),
    ("es", "¿Puedes mañana por la mañana?"),
    ("de", "Ich rufe Sie morgen an."),
    ("de", "Morgen früh um 9 Uhr."),
    ("de", "Die Kollegin, die morgen kommt, ruft an."),
    ("nl", "Ik bel u morgen."),
)


@pytest.mark.parametrize(("language", "text"), MORNINGS)
def test_a_morning_names_no_day(language: str, text: str) -> None:
    assert days_in(text, (language,), THURSDAY) == ()


@pytest.mark.parametrize(("language", "text"), TOMORROW)
def test_tomorrow_names_the_next_day(language: str, text: str) -> None:
    assert [found.first for found in days_in(text, (language,), THURSDAY)] == [date(2026, 11, 13)]


def test_the_morning_of_a_weekday_is_that_weekday_alone() -> None:
    for language, text in (("de", "am Donnerstag Morgen"), ("nl", "donderdag morgen")):
        assert [found.first for found in days_in(text, (language,), THURSDAY)] == [date(2026, 11, 19)]
