"""The page of verbs is made from the verbs, and committed as made."""

from pathlib import Path

from followupd.cli import VERBS
from followupd.cli.reference import page

COMMITTED = Path(__file__).parents[2] / "docs" / "verbs.md"


def test_the_committed_page_is_the_one_that_is_made() -> None:
    """When it fails: python -m followupd.cli.reference > docs/verbs.md"""
    assert COMMITTED.read_text(encoding="utf-8") == page()


def test_every_verb_has_its_chapter() -> None:
    assert [line[3:] for line in page().splitlines() if line.startswith("## ")] == [name for name, _ in VERBS]
