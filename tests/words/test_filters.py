"""What templates may do to a value: each filter as its example shows it."""

from datetime import date

from followupd.words import render
from followupd.words.filters import FILTERS, day, quoted


def test_every_filters_example_renders_as_the_docs_show_it() -> None:
    values = {
        "opened_on": date(2026, 1, 5), "written_on": date(2026, 1, 21), "language": "en", "subject": "Application",
    }  # fmt: skip
    for row in FILTERS:
        assert row.says
        assert render._environment().from_string(row.example).render(values) == row.shows


def test_a_day_is_written_as_each_language_writes_it() -> None:
    written_on = date(2026, 3, 1)
    days = [day(date(2026, 2, 1), language, written_on) for language in ("en", "de", "fr", "es", "nl")]
    assert days == ["1 February", "1. Februar", "1er février", "1 de febrero", "1 February"]
    assert day(date(2025, 8, 14), "es", written_on) == "14 de agosto de 2025"


def test_quotation_marks_do_not_nest() -> None:
    assert quoted('The "new" role', "en") == "“The 'new' role”"
    assert quoted("Die „neue“ Rolle", "de") == "„Die 'neue' Rolle“"
