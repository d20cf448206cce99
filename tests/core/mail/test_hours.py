"""Hours of the day as people write them, in the languages the daemon reads."""

import pytest

from followupd.core.mail.hours import hours_in


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("en", "Thursday 3 December at 10:00", "10:00"),
        ("en", "Tuesday at 2 pm or at 3.30pm", "14:00 15:30"),
        ("en", "at 10 on Thursday", "10:00"),
        ("en", "at half past two", "14:30"),
        ("en", "at noon", "12:00"),
        ("en", "I can do Tuesday at 3.", "15:00"),
        ("en", "from 10 to 11 am", "10:00-11:00"),
        ("de", "am Donnerstag, 3.12., um 10 Uhr", "10:00"),
        ("de", "10.30 Uhr", "10:30"),
        ("de", "von 10 bis 11 Uhr", "10:00-11:00"),
        ("de", "um zehn", "10:00"),
        ("fr", "jeudi 3 décembre à 14h30", "14:30"),
        ("fr", "à 10 heures", "10:00"),
        ("es", "el jueves a las 10:30", "10:30"),
        ("es", "a las 5 de la tarde", "17:00"),
        ("it", "giovedì alle 15", "15:00"),
        ("it", "alle ore 10.30", "10:30"),
        ("pt", "quinta às 14h30", "14:30"),
        ("nl", "donderdag om 10.30 uur", "10:30"),
    ],
)
def test_an_hour_is_read_as_it_is_written(language: str, text: str, hours: str) -> None:
    found = hours_in(text, (language,))
    spans = ("-".join(f"{t:%H:%M}" for t in (one.since, one.until) if t) for one in found)
    assert " ".join(spans) == hours


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "after 2 pm"),
        ("de", "ab 14 Uhr"),
        ("fr", "à partir de 14 h"),
        ("pt", "depois das 14h"),
        ("nl", "na 14 uur"),
    ],
)
def test_before_or_after_an_hour_is_no_hour(language: str, text: str) -> None:
    assert all(one.since is None for one in hours_in(text, (language,)))


@pytest.mark.parametrize("text", ["on 3.12.", "a salary of 50.000", "at 25 euro", "25:70", "at 10% interest", ""])
def test_other_numbers_are_no_hours(text: str) -> None:
    assert hours_in(text, ("en", "de")) == ()
