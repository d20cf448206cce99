"""One way to write a wait and a cap, and a sentence for everything else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.core.plan.durations import UNITS, Cap, Duration, parse_cap, parse_duration

durations = st.sampled_from(UNITS).flatmap(lambda unit: st.builds(Duration, st.integers(1, unit[1]), st.just(unit[0])))
caps = st.builds(Cap, st.integers(1, 1000), durations)


@given(durations)
def test_a_duration_reads_as_it_is_written(duration: Duration) -> None:
    assert parse_duration(str(duration)) == duration


@given(caps)
def test_a_cap_reads_as_it_is_written(cap: Cap) -> None:
    assert parse_cap(str(cap)) == cap


@given(st.text(max_size=40))
def test_any_other_text_is_refused_with_a_sentence_and_nothing_else(text: str) -> None:
    for parse in (parse_duration, parse_cap):
        try:
            parse(text)
        except ValueError as refused:
            assert len(str(refused)) > 20


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1 day", Duration(1, "days")),
        ("1 business day", Duration(1, "business days")),
        ("  5   Business  Days ", Duration(5, "business days")),
        ("90 minutes", Duration(90, "minutes")),
        ("1 hour", Duration(1, "hours")),
        ("2 months", Duration(2, "months")),
    ],
)
def test_one_of_a_thing_and_careless_spaces_are_understood(text: str, meant: Duration) -> None:
    assert parse_duration(text) == meant


@pytest.mark.parametrize("text", ["", "5", "days", "-5 days", "0 days", "1.5 days", "5 years", "٥ days", "9999 days"])
def test_what_is_no_duration_is_told_with_what_to_write(text: str) -> None:
    with pytest.raises(ValueError, match=r"write a number|is out of range"):
        parse_duration(text)


def test_weeks_are_answered_with_the_days_they_are() -> None:
    with pytest.raises(ValueError, match="'14 days' or '10 business days'"):
        parse_duration("2 weeks")


@pytest.mark.parametrize("text", ["", "1", "1 per", "per 5 days", "0 per 5 days", "one per 5 days", "1 per 5"])
def test_what_is_no_cap_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="write"):
        parse_cap(text)
