"""What a first look passes over would not have been found: every pattern's needed letters stand in all it finds."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followupd.core.judges.words import LANGUAGES, meanings
from followupd.core.mail import absence_cues, days, words
from followupd.core.mail.first_look import FirstLook, needed

MEANINGS = [line for language in LANGUAGES for lines in meanings(language).values() for line in lines]
DAYS = [pattern for language in LANGUAGES for _, pattern in days._look(language)._rows]
CUES = [cue for kind in ("return", "until") for _, cue in words.cues(kind)] + [
    absence_cues.RANGE,
    absence_cues.MONTH_RANGE,
]
FEW = settings(max_examples=50, suppress_health_check=list(HealthCheck))


def found_in(pattern: str) -> st.SearchStrategy[tuple[str, str]]:
    """The pattern, and a text it is found in."""
    return st.from_regex(re.compile(pattern, re.IGNORECASE)).map(lambda text: (pattern, text))


@FEW
@given(st.sampled_from(MEANINGS + DAYS).flatmap(found_in))
def test_where_a_pattern_is_found_it_was_possible(found: tuple[str, str]) -> None:
    pattern, text = found
    assert FirstLook([(pattern, needed(pattern))]).possible(text) == [pattern]


@FEW
@given(
    st.sampled_from(CUES).flatmap(lambda cue: found_in(cue.replace("DATE", "15 March 2026")).map(lambda f: (cue, f[1])))
)
def test_where_a_cue_stands_before_a_day_it_was_possible(found: tuple[str, str]) -> None:
    cue, text = found
    assert cue in [possible for _, _, possible in absence_cues.look().possible(text)]


def test_without_a_digit_no_pattern_is_possible_that_needs_one() -> None:
    look = FirstLook([("number", needed(r"\d+\.")), ("word", needed(r"soon"))])
    assert look.possible("we meet soon") == ["word"]
    assert look.possible("chapter ٣.") == ["number"]
