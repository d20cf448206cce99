"""A repeated meeting takes place on the days that its rule names, and whatever the rule says, a handful are known."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.core.mail.repeating import MOST, repeated

CET = timezone(timedelta(hours=1))
TUESDAY = datetime(2026, 3, 10, 10, tzinfo=CET)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=WEEKLY;COUNT=3", "03-10 03-17 03-24"),
        ("FREQ=WEEKLY;COUNT=3;BYDAY=TU;WKST=MO", "03-10 03-17 03-24"),
        ("FREQ=WEEKLY;UNTIL=20260324T090000Z", "03-10 03-17 03-24"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", "03-10 03-24 04-07"),
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "03-10 03-12 03-17 03-19"),
        ("FREQ=DAILY;COUNT=3", "03-10 03-11 03-12"),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260316", "03-10 03-11 03-12 03-13 03-16"),
        ("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "03-10 04-14 05-12"),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "03-10 03-27 04-24"),
        ("FREQ=MONTHLY;COUNT=3", "03-10 04-10 05-10"),
        ("FREQ=MONTHLY;BYMONTHDAY=10;COUNT=2", "03-10 04-10"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;COUNT=3", "03-10 04-14 05-12"),
        ("FREQ=YEARLY;BYMONTHDAY=10;BYMONTH=3;COUNT=1", "03-10"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "03-10"),
        ("freq=weekly; count=2", "03-10 03-17"),
        ("FREQ=WEEKLY;UNTIL=20260301", "03-10"),
        ("FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO,TU", "03-10"),  # no rule that is read: the first alone
        ("FREQ=SECONDLY", "03-10"),
        ("every week", "03-10"),
    ],
)
def test_it_takes_place_on_the_days_of_its_rule(rule: str, days: str) -> None:
    found = repeated(TUESDAY, rule, TUESDAY)
    assert " ".join(f"{hour:%m-%d}" for hour in found) == days
    assert {hour.timetz() for hour in found} == {TUESDAY.timetz()}


def test_of_one_that_has_run_for_years_those_to_come_are_known() -> None:
    since = datetime(2026, 3, 11, 9, tzinfo=CET)
    found = repeated(TUESDAY.replace(year=2022, day=8), "FREQ=WEEKLY", since)
    assert (found[0], len(found)) == (datetime(2026, 3, 17, 10, tzinfo=CET), MOST)


@given(st.datetimes(), st.text("FREQ=WEKLYDAIMONTH;BUVS0123456789-+,:", max_size=60), st.datetimes())
def test_whatever_a_rule_says_a_handful_are_known(start: datetime, rule: str, since: datetime) -> None:
    for every in ("", "FREQ=MONTHLY;BYDAY=5FR;", "FREQ=DAILY;INTERVAL=0;", "FREQ=WEEKLY;UNTIL=99991231;BYDAY=SU;"):
        assert 1 <= len(repeated(start.replace(tzinfo=CET), every + rule, since.replace(tzinfo=CET))) <= MOST
