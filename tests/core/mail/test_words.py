"""The files of words can be extended by anybody: every line is an expression, and every name is one that is read."""

import re
import tomllib
from pathlib import Path

import pytest

from followupd.core.mail import absence_cues, days, words
from followupd.core.mail.day_rules import RULES

FOLDER = Path(words.__file__).parent
LANGUAGES = (*words.LANGUAGES, *words.NOTES_ONLY)
CUES = ("return", "until")
BESIDE_CUES = (
    "tomorrow", "after_tomorrow", "next", "coming", "week_later", "next_week", "end_of_week", "end_of_next_week",
    "numbered_week", "end_of", "early", "middle", "months", "absent", "weekdays", "away", "no_absence", "from",
    "through", "inclusive", "next_two_weeks", "this_and_next_week", "week_after_next", "this_week", "sets_apart",
)  # fmt: skip


def test_there_is_a_file_for_every_language_and_no_other() -> None:
    assert {file.stem for file in FOLDER.glob("*.toml")} == {*LANGUAGES, "frames", "offices", "quotes", "sentences"}


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_line_that_names_days_is_read_by_a_rule_there_is(language: str) -> None:
    tables = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    assert set(tables) == {"numbers", "units", "names", "parts", "beside", "days", "hours", "absence"}
    assert set(tables["days"]) <= set(RULES)
    assert [len(tables["names"][kind]) for kind in ("months", "week")] == [12, 7]
    assert set(tables["beside"]) == {"next", "week", "month", "year", "after", "before", "week_of"}
    for _, line in words.days(language):
        assert not re.search(r"\{[A-Z]\}", days.filled(language, line)), line
        assert re.compile(days.filled(language, line), re.IGNORECASE).search("") is None, line


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cue_of_an_absence_stands_with_a_day(language: str) -> None:
    told = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))["absence"]
    assert set(told) <= {*CUES, *BESIDE_CUES}
    assert all(len(week) == 7 for week in told["weekdays"])
    cues = [cue for kind in CUES for of, cue in words.cues(kind) if of == language]
    assert cues
    for cue in cues:
        assert cue.count("DATE") == 1 and "<" not in cue.replace("(?<", ""), cue
        assert absence_cues.compiled(cue, language).search("") is None


def test_every_line_about_quotes_is_an_expression_that_says_something() -> None:
    for name in tomllib.loads((FOLDER / "quotes.toml").read_text("utf-8")):
        for line in words.quotes(name).split("\n"):
            assert re.compile(line, re.IGNORECASE).search("") is None, (name, line)
