"""Feasts are days too: "after Easter" is the week behind it, and "before Christmas" ends with Christmas Eve."""

from datetime import date

import pytest

from followupd.core.mail.days import days_in
from followupd.core.mail.feasts import easter

WINTER, SPRING, SUMMER = date(2025, 12, 18), date(2026, 3, 5), date(2026, 7, 1)
AFTER_EASTER, AFTER_HOLIDAYS = ("2026-04-07", "2026-04-13"), ("2026-01-07", "2026-01-13")
AFTER_CHRISTMAS, AFTER_SUMMER = ("2026-01-02", "2026-01-08"), ("2026-09-01", "2026-09-07")


@pytest.mark.parametrize(
    ("language", "text", "said", "days"),
    [
        ("en", "We are interviewing after Easter.", SPRING, AFTER_EASTER),
        ("de", "nach Ostern melden wir uns", SPRING, AFTER_EASTER),
        ("de", "nach den Osterferien", SPRING, AFTER_EASTER),
        ("fr", "après les vacances de Pâques", SPRING, AFTER_EASTER),
        ("es", "después de Semana Santa", SPRING, AFTER_EASTER),
        ("it", "dopo Pasqua", SPRING, AFTER_EASTER),
        ("pt", "depois da Páscoa", SPRING, AFTER_EASTER),
        ("nl", "na Pasen", SPRING, AFTER_EASTER),
        ("de", "nach Pfingsten", SPRING, ("2026-05-26", "2026-06-01")),
        ("en", "We'll look at everything after the holidays.", WINTER, AFTER_HOLIDAYS),
        ("de", "nach den Feiertagen", WINTER, AFTER_HOLIDAYS),
        ("de", "nach den Feiertagen", date(2026, 3, 20), AFTER_EASTER),
        ("fr", "après les fêtes", WINTER, AFTER_HOLIDAYS),
        ("es", "pasadas las fiestas", WINTER, AFTER_HOLIDAYS),
        ("it", "dopo le feste", WINTER, AFTER_HOLIDAYS),
        ("nl", "na de feestdagen", WINTER, AFTER_HOLIDAYS),
        ("es", "después de Reyes", WINTER, AFTER_HOLIDAYS),
        ("en", "after Christmas", WINTER, AFTER_CHRISTMAS),
        ("de", "nach Weihnachten", WINTER, AFTER_CHRISTMAS),
        ("fr", "après Noël", WINTER, AFTER_CHRISTMAS),
        ("en", "before Christmas", WINTER, ("2025-12-24", "2025-12-24")),
        ("de", "noch vor Ostern", SPRING, ("2026-04-03", "2026-04-03")),
        ("fr", "à la rentrée", SUMMER, AFTER_SUMMER),
        ("de", "nach den Sommerferien", SUMMER, AFTER_SUMMER),
    ],
)
def test_a_feast_is_named_instead_of_a_day(language: str, text: str, said: date, days: tuple[str, str]) -> None:
    (found,) = days_in(text, (language,), said)
    assert (found.first.isoformat(), found.last.isoformat()) == days


@pytest.mark.parametrize("text", ["after the holidays", "nach den Feiertagen"])
def test_holidays_that_are_not_near_name_no_day(text: str) -> None:
    assert days_in(text, ("en", "de"), date(2026, 9, 10)) == ()


def test_easter_is_when_it_is() -> None:
    assert [easter(year).isoformat() for year in (1818, 2000, 2024, 2025, 2026, 2038, 2285)] == [
        "1818-03-22", "2000-04-23", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2285-03-22",
    ]  # fmt: skip


AUTUMN, RUNNING = ("2026-09-01", "2026-11-30"), ("2026-03-05", "2026-05-31")


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "get back to me in autumn again", AUTUMN),
        ("en", "We decide in the fall.", AUTUMN),
        ("de", "Melden Sie sich im Herbst noch einmal.", AUTUMN),
        ("fr", "Recontactez-moi en automne.", AUTUMN),
        ("es", "Escríbame en otoño.", AUTUMN),
        ("it", "Mi riscriva in autunno.", AUTUMN),
        ("pt", "Escreva-me no outono.", AUTUMN),
        ("nl", "Mail me in het najaar.", AUTUMN),
        ("en", "we hire again in spring", RUNNING),
        ("de", "im Frühjahr", RUNNING),
        ("de", "im Winter", ("2026-12-01", "2027-02-28")),
        ("fr", "au printemps", RUNNING),
        ("fr", "en été", ("2026-06-01", "2026-08-31")),
        ("it", "in primavera", RUNNING),
    ],
)
def test_a_season_is_the_next_of_its_name_or_the_one_that_runs(language: str, text: str, days: tuple[str, str]) -> None:
    (found,) = days_in(text, (language,), SPRING)
    assert (found.first.isoformat(), found.last.isoformat()) == days


def test_a_winter_that_runs_began_in_the_year_before() -> None:
    (found,) = days_in("We decide this winter.", ("en",), date(2027, 1, 10))
    assert found.last == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Experience in Spring Boot and in fall protection is welcome."),
        ("en", "The results fall short."),
        ("fr", "Votre dossier a été envoyé."),
        ("de", "Frau Winter meldet sich bei Herrn Sommer."),
    ],
)
def test_what_is_only_spelled_as_a_season_names_none(language: str, text: str) -> None:
    assert days_in(text, (language,), SPRING) == ()
