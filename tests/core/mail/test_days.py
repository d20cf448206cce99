"""The days a text names are those its writer meant, in seven languages; a day that cannot be known is not named."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.core.mail.days import days_in

WEDNESDAY = date(2026, 3, 4)


def named(text: str, language: str, base: date = WEDNESDAY) -> list[tuple[str, str]]:
    return [(d.first.isoformat(), d.last.isoformat()) for d in days_in(text, (language,), base)]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "by the 15th", "2026-03-15", "2026-03-15"),
        ("en", "by March 20", "2026-03-20", "2026-03-20"),
        ("en", "in May", "2026-05-01", "2026-05-31"),
        ("en", "in January", "2027-01-01", "2027-01-31"),
        ("en", "within three weeks", "2026-03-25", "2026-03-25"),
        ("en", "in two to three weeks", "2026-03-25", "2026-03-25"),
        ("en", "in two weeks' time", "2026-03-18", "2026-03-18"),
        ("en", "in 10 business days", "2026-03-18", "2026-03-18"),
        ("en", "next week", "2026-03-09", "2026-03-13"),
        ("en", "early next week", "2026-03-09", "2026-03-10"),
        ("en", "next Friday", "2026-03-13", "2026-03-13"),
        ("en", "on Friday", "2026-03-06", "2026-03-06"),
        ("en", "by the end of the month", "2026-03-21", "2026-03-31"),
        ("en", "before the end of the month", "2026-03-21", "2026-03-31"),
        ("en", "in mid-April", "2026-04-11", "2026-04-20"),
        ("en", "after 20 March", "2026-03-21", "2026-03-21"),
        ("de", "bis zum 15.", "2026-03-15", "2026-03-15"),
        ("de", "bis 15.03.", "2026-03-15", "2026-03-15"),
        ("de", "innerhalb der nächsten zwei Wochen", "2026-03-18", "2026-03-18"),
        ("de", "Anfang nächster Woche", "2026-03-09", "2026-03-10"),
        ("de", "in der 13. KW", "2026-03-23", "2026-03-27"),
        ("de", "bis Monatsende", "2026-03-04", "2026-03-31"),
        ("de", "im neuen Jahr", "2027-01-02", "2027-01-31"),
        ("fr", "d'ici la fin du mois", "2026-03-21", "2026-03-31"),
        ("fr", "sous quinze jours", "2026-03-19", "2026-03-19"),
        ("es", "la semana que viene", "2026-03-09", "2026-03-13"),
        ("es", "a mediados de abril", "2026-04-11", "2026-04-20"),
        ("it", "entro fine mese", "2026-03-21", "2026-03-31"),
        ("it", "nelle prossime due settimane", "2026-03-18", "2026-03-18"),
        ("pt", "até sexta-feira", "2026-03-06", "2026-03-06"),
        ("pt", "no final de março", "2026-03-21", "2026-03-31"),
        ("nl", "eind maart", "2026-03-21", "2026-03-31"),
        ("nl", "over drie weken", "2026-03-25", "2026-03-25"),
    ],
)
def test_a_day_is_read_as_people_of_that_language_say_it(language: str, text: str, first: str, last: str) -> None:
    assert named(f"... {text} ..."[4:-4], language) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    ["by XX.03.2026", "by 15.XX.2026", "by March XX", "by [date]", "by __.__.", "on **", "██ March",
     "by 2026-XX-15", "2026-02-30"],
)  # fmt: skip
def test_a_day_that_is_blacked_out_or_is_none_is_not_named(text: str) -> None:
    assert named(text, "en") == []
    assert named(text, "de") == []


def test_a_weekday_that_contradicts_a_date_does_not_outweigh_it() -> None:
    assert named("by Monday, 20 March 2026", "en") == [("2026-03-20", "2026-03-20")]
    assert named("bis Montag, den 20.03.2026", "de") == [("2026-03-20", "2026-03-20")]
    assert named("20 March (Monday)", "en") == [("2026-03-20", "2026-03-20")]


def test_a_feast_that_is_wished_or_given_as_a_reason_names_no_day() -> None:
    assert named("Happy Easter!", "en") == named("It takes longer because of Easter.", "en") == []
    assert named("Frohe Ostern!", "de") == named("Wegen der Osterferien dauert es.", "de") == []


def test_words_that_only_look_like_days_name_none() -> None:
    for text in ("You may march on", "as of late", "24 hours a day", "the second of two", "room 15", "at 12.30"):
        assert named(text, "en") == []
    assert named("Guten Morgen", "de") == []


DAYS = st.dates(date(2000, 1, 1), date(2200, 12, 31))


@given(DAYS, st.integers(0, 90))
def test_a_date_written_out_in_full_is_that_date_in_every_form(base: date, ahead: int) -> None:
    day = base + timedelta(days=ahead)
    months = [date(2026, month, 1).strftime("%B") for month in range(1, 13)]
    written = (
        f"{day.year}-{day.month:02}-{day.day:02}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day} {months[day.month - 1]} {day.year}",
        f"{months[day.month - 1]} {day.day}, {day.year}",
    )
    for form in written if 2000 <= day.year < 2100 else ():
        assert named(f"by {form} at the latest", "en", base) == [(day.isoformat(), day.isoformat())]


@given(DAYS, st.sampled_from(["en", "de", "fr", "es", "it", "pt", "nl"]), st.text(max_size=60), st.integers(0, 40))
def test_whatever_is_written_no_day_lies_before_the_mail_nor_a_year_and_more_behind(
    base: date, language: str, text: str, number: int
) -> None:
    words = f"{text} within {number} weeks, {number}.{number}. in May next week bis zum {number}. dans {number} jours"
    for days in days_in(words, (language,), base):
        assert base <= days.first <= base + timedelta(days=400)
        assert days.last >= days.first or days.last >= base


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "in the week beginning 16 March"),
        ("en", "the week of Monday, March 16"),
        ("en", "w/c 16 March"),
        ("en", "in the week starting on the 16th"),
        ("de", "in der Woche ab dem 16. März"),
        ("de", "die Woche vom 16.03."),
        ("de", "Woche ab 16. März"),
        ("fr", "dans la semaine du 16 mars"),
        ("fr", "la semaine qui commence le lundi 16 mars"),
        ("es", "la semana del 16 de marzo"),
        ("it", "nella settimana del 16 marzo"),
        ("it", "la settimana che inizia il 16 marzo"),
        ("pt", "na semana de 16 de março"),
        ("nl", "in de week van 16 maart"),
        ("nl", "de week die begint op maandag 16 maart"),
    ],
)
def test_a_week_named_by_its_first_day_is_the_whole_week(language: str, text: str) -> None:
    assert named(text, language) == [("2026-03-16", "2026-03-20")]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "after the week of 16 March", "2026-03-21", "2026-03-21"),
        ("en", "before the week of 16 March", "2026-03-16", "2026-03-16"),
        ("de", "nach der Woche vom 16. März", "2026-03-21", "2026-03-21"),
        ("en", "the week of 18 March", "2026-03-18", "2026-03-20"),
        ("en", "this week, on 16 March", "2026-03-16", "2026-03-16"),
        ("nl", "deze week of op 16 maart", "2026-03-16", "2026-03-16"),
    ],
)
def test_after_or_before_such_a_week_counts_from_its_ends(language: str, text: str, first: str, last: str) -> None:
    assert (first, last) in named(text, language)
