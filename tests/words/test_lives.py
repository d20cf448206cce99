"""Whole lives of letters: every step of every sequence, and nobody answers."""

from itertools import combinations
from pathlib import Path

import pytest

from followupd.core.meaning.check import flaws
from followupd.core.meaning.letter import Judged
from followupd.core.meaning.shingles import shingles
from followupd.core.plan.sequences import BUILT_IN, Sequence
from followupd.words.facts import FACTS
from followupd.words.lives import life
from followupd.words.pages import FUNCTIONS, letters_page, templates_page
from followupd.words.render import Letter, filled
from followupd.words.samples import sample

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
        assert flaws(Judged(one.letter.text, language, attached, name="Jo Keller")) == (), one.letter.text


@pytest.mark.parametrize(("sequence", "language"), EVERY)
def test_no_two_letters_of_a_life_say_the_same(sequence: Sequence, language: str) -> None:
    said = [set(shingles("\n\n".join(one.letter.text.split("\n\n")[1:-2]))) for one in life(sequence, language)]
    for first, second in combinations(said, 2):
        assert len(first & second) / min(len(first), len(second)) < 0.30


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
