"""What templates may do to a value, and the facts they may use: each as its example shows it."""

from datetime import date

from followupd.words.facts import FACTS, LetterFacts
from followupd.words.filters import FILTERS, day, quoted
from followupd.words.render import Letter, filled
from followupd.words.samples import sample
from followupd.words.values import values_of


def shown(example: str) -> str:
    result = filled(example, "", sample("en"))
    assert isinstance(result, Letter), result
    return result.text


def test_every_filters_example_renders_as_the_docs_show_it() -> None:
    for row in FILTERS:
        assert row.says
        assert shown(row.example) == row.shows


def test_every_facts_example_renders_as_the_docs_show_it() -> None:
    for row in FACTS:
        assert row.says
        assert shown(row.example) == row.shows


def test_every_fact_a_template_may_use_is_documented() -> None:
    told = {row.name for row in FACTS} | {"say", "de", "before"}
    assert set(values_of(sample("en"))) == told
    assert set(LetterFacts.__slots__) < told


def test_a_day_is_written_as_each_language_writes_it() -> None:
    written_on = date(2026, 3, 1)
    days = [day(date(2026, 2, 1), language, written_on) for language in ("en", "de", "fr", "es", "nl")]
    assert days == ["1 February", "1. Februar", "1er février", "1 de febrero", "1 February"]
    assert day(date(2025, 8, 14), "es", written_on) == "14 de agosto de 2025"


def test_quotation_marks_do_not_nest() -> None:
    assert quoted('The "new" role', "en") == "“The 'new' role”"
    assert quoted("Die „neue“ Rolle", "de") == "„Die 'neue' Rolle“"
