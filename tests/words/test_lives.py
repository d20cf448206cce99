"""Whole lives of letters: every step of every sequence, and nobody answers."""

import re
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from followupd.core.meaning.check import flaws
from followupd.core.meaning.letter import Judged
from followupd.core.meaning.shingles import shingles
from followupd.core.plan.sequences import BUILT_IN, Sequence
from followupd.words.facts import FACTS
from followupd.words.filters import MONTHS
from followupd.words.library import Template, built_in
from followupd.words.lives import Written
from followupd.words.lives import life as life_of
from followupd.words.mistakes import FUNCTIONS
from followupd.words.pages import letters_page, templates_page
from followupd.words.render import Letter, filled, render
from followupd.words.samples import sample, sample_for


@cache
def life(sequence: Sequence, language: str) -> tuple[Written, ...]:
    """Worded once for all that is asked of it."""
    return life_of(sequence, language)


DOCS = Path(__file__).parents[2] / "docs"
EVERY = [
    pytest.param(s, language, id=f"{s.name}-{language}") for s in BUILT_IN for language in ("en", "de", "fr", "es")
]


@pytest.mark.parametrize(("sequence", "language"), EVERY)
def test_every_letter_of_a_whole_life_passes_lint(sequence: Sequence, language: str) -> None:
    written = life(sequence, language)
    assert len(written) == max(len(sequence.mail_steps), 4 if sequence.then == "repeat" else 0)
    for one in written:
        attached = ("resume.pdf",) if one.step.attach_resume else ()
        assert flaws(Judged(one.letter.text, language, attached, name=one.name)) == (), one.letter.text


@pytest.mark.parametrize(("sequence", "language"), EVERY)
def test_no_two_letters_of_a_life_say_the_same(sequence: Sequence, language: str) -> None:
    said = [set(shingles("\n\n".join(one.letter.text.split("\n\n")[1:-2]))) for one in life(sequence, language)]
    for first, second in combinations(said, 2):
        assert len(first & second) / min(len(first), len(second)) < 0.30


@pytest.mark.parametrize(("sequence", "language"), EVERY)
def test_no_letter_of_a_life_is_written_on_a_weekend(sequence: Sequence, language: str) -> None:
    assert all(one.day.weekday() < 5 for one in life(sequence, language))


def test_the_committed_page_of_letters_is_the_one_that_is_made() -> None:
    """When it fails: python -m followupd.words.pages letters > docs/letters.md"""
    assert (DOCS / "letters.md").read_text(encoding="utf-8") == letters_page()


def test_the_committed_page_of_templates_is_the_one_that_is_made() -> None:
    """When it fails: python -m followupd.words.pages templates > docs/templates.md"""
    page = templates_page()
    assert (DOCS / "templates.md").read_text(encoding="utf-8") == page
    assert all(f"| `{fact.name}` |" in page for fact in FACTS)


def test_every_functions_example_renders_as_the_docs_show_it() -> None:
    for _, _, example, shows in FUNCTIONS:
        result = filled(example, "", sample("fr"))
        assert isinstance(result, Letter) and result.text == shows


def days_in(text: str, language: str, year: int) -> list[date]:
    """Every day that a letter names; without a year it is one of the letter's own."""
    months = MONTHS[language].split()
    found = re.finditer(rf"(\d{{1,2}})(?:er|\.)? (?:de )?({'|'.join(months)})(?: (?:de )?(\d{{4}}))?", text)
    return [date(int(one[3] or year), months.index(one[2]) + 1, int(one[1])) for one in found]


@pytest.mark.parametrize(("sequence", "language"), EVERY)
def test_no_letter_of_a_life_knows_of_a_day_to_come(sequence: Sequence, language: str) -> None:
    for one in life(sequence, language):
        named = days_in(one.letter.text, language, one.day.year)
        assert all(day < one.day for day in named), (one.day, one.letter.text)
        assert not re.search(r"\b(?:this month|in diesem Monat|ce mois|[Ee]ste mes)\b", one.letter.text)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_what_is_referred_to_was_there_before_it_is_told_of(language: str) -> None:
    thanks, introduction, result = life(next(s for s in BUILT_IN if s.name == "referral"), language)
    (given,) = set(days_in(thanks.letter.text, language, 2026))
    (told,) = set(days_in(introduction.letter.text, language, 2026))
    assert given == told < thanks.day < introduction.day
    assert max(days_in(result.letter.text, language, 2026)) > introduction.day
    assert (introduction.name, thanks.name) == ("Ravi Shah", "Jo Keller") and "Jo Keller" in introduction.letter.text


@pytest.mark.parametrize("template", [pytest.param(t, id=f"{t.head.language}-{t.name}-{t.form}") for t in built_in()])
def test_the_days_of_every_sample_letter_fit_together(template: Template) -> None:
    facts = replace(sample_for(template.name, template.head.language), ask=template.head.asks[0])
    offered = days_in(facts.days_offered, template.head.language, 2026)
    named = days_in(render(template, facts).text, template.head.language, 2026)
    assert all(day < facts.written_on or day == facts.offer_by or day in offered for day in named)
    if template.name.startswith("recruiter"):
        assert facts.they_wrote_on and facts.they_wrote_on < (facts.last_written_on or facts.opened_on)
    if facts.meeting_on and facts.last_written_on:
        assert facts.meeting_on < facts.last_written_on
