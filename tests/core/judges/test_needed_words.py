"""A line of a word table is found only where its needed word stands: what is passed over would not have been found."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followupd.core.judges.saying import needed_word, pattern_of
from followupd.core.judges.words import LANGUAGES, signs
from followupd.core.mail.first_look import FirstLook

LINES = [line for language in LANGUAGES for lines in signs(language).values() for line in lines.splitlines() if line]


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("application*", "application"),
        ("(job|post|role)", ""),
        ("[very] sorry", "sorry"),
        ("not ... forward", "forward"),
        ("# days", "days"),
        ("(in|by|within (a|the)) weeks", "weeks"),
        ("[(no|not) yet] decided", "decided"),
        ("Präsident [des]", "prasident"),
    ],
)
def test_the_longest_word_that_cannot_be_missing_is_needed(phrase: str, word: str) -> None:
    assert needed_word(phrase) == (frozenset({word}) if word else frozenset())


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(LINES).flatmap(lambda line: st.from_regex(re.compile(pattern_of(line))).map(lambda t: (line, t)))
)
def test_where_a_line_is_found_it_was_possible(found: tuple[str, str]) -> None:
    line, text = found
    assert FirstLook([(line, needed_word(line))]).possible(text) == [line]
