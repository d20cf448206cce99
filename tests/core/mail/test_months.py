"""The usual names of months are read from a table, and mean what dateparser reads in them."""

import pytest

from followupd.core.mail.dates import _by_dateparser
from followupd.core.mail.months import month_and_day
from followupd.core.mail.words import LANGUAGES, names

NAMES = [(language, name) for language in LANGUAGES for forms in names(language, "months") for name in forms.split("|")]


@pytest.mark.parametrize(("language", "name"), NAMES)
def test_a_month_means_what_dateparser_reads_in_it(language: str, name: str) -> None:
    read = month_and_day(f"14 {name}", language)
    assert read is not None
    assert _by_dateparser(f"14 {name}", language) in (read, None)
    assert month_and_day(f"{name} 14", language) == read


@pytest.mark.parametrize(
    ("words", "language", "read"),
    [
        ("14. august", "de", (8, 14)),
        ("5 de mayo", "es", (5, 5)),
        ("sept. 3", "en", (9, 3)),
        ("29 february", "en", (2, 29)),
        ("30 february", "en", None),
        ("14 brumaire", "fr", None),
        ("14 august", "pl", None),
        ("14 15 august", "en", None),
    ],
)
def test_a_day_that_no_calendar_has_or_a_month_of_another_name_is_left_to_others(
    words: str, language: str, read: tuple[int, int] | None
) -> None:
    assert month_and_day(words, language) == read
