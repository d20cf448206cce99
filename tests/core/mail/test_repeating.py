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


@pytest.mark.parametrize(
    ("first", "zone", "rule", "last"),
    [
        ("2026-03-02T09:00+11:00", "Australia/Sydney", "FREQ=WEEKLY;UNTIL=20260315T220000Z", "2026-03-16T09:00+11:00"),
        (
            "2026-03-02T18:00-08:00",
            "America/Los_Angeles",
            "FREQ=DAILY;UNTIL=20260304T020000Z",
            "2026-03-03T18:00-08:00",
        ),
        ("2026-03-02T18:00-08:00", "America/Los_Angeles", "FREQ=DAILY;UNTIL=20260304", "2026-03-04T18:00-08:00"),
        ("2026-03-02T18:00-08:00", "", "FREQ=DAILY;UNTIL=20260304T180000", "2026-03-04T18:00-08:00"),
    ],
)
def test_an_end_in_utc_is_an_hour_of_utc_and_a_day_is_one_of_the_meeting_s_own(
    first: str, zone: str, rule: str, last: str
) -> None:
    start = datetime.fromisoformat(first)
    assert repeated(start, rule, start, zone)[-1] == datetime.fromisoformat(last)


def test_the_hour_stays_on_the_clocks_of_its_zone_when_they_change() -> None:
    start = datetime(2026, 1, 6, 10, tzinfo=CET)
    found = repeated(start, "FREQ=WEEKLY;BYDAY=TU", datetime(2026, 3, 20, tzinfo=CET), "Europe/Berlin")
    assert [hour.isoformat() for hour in found[:2]] == ["2026-03-24T10:00:00+01:00", "2026-03-31T10:00:00+02:00"]
    assert repeated(start, "FREQ=WEEKLY", start, "Nowhere/At all")[1] == start + timedelta(days=7)


def test_a_series_that_has_run_for_longer_than_anybody_looks_ahead_still_takes_place() -> None:
    since = datetime(2026, 3, 11, 9, tzinfo=CET)
    assert repeated(datetime(2009, 3, 10, 10, tzinfo=CET), "FREQ=WEEKLY;INTERVAL=2", since)[0].date().isoformat() in (
        "2026-03-17",
        "2026-03-24",
    )


@pytest.mark.parametrize("rule", ["INTERVAL=0", "INTERVAL=100000", "COUNT=0", "COUNT=999999", "UNTIL=x", "BYDAY=9MO"])
def test_of_a_rule_with_a_number_that_is_none_only_the_first_day_is_known(rule: str) -> None:
    assert repeated(TUESDAY, f"FREQ=DAILY;{rule}", TUESDAY) == (TUESDAY,)


@given(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY"]),
    st.integers(1, 5),
    st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), max_size=4),
    st.integers(0, 900),
)
def test_looking_from_a_later_day_gives_the_same_days(every: str, interval: int, days: list[str], later: int) -> None:
    rule = f"FREQ={every};INTERVAL={interval}" + (f";BYDAY={','.join(days)}" if days else "")
    since = TUESDAY + timedelta(days=later)
    counted = repeated(TUESDAY, f"{rule};COUNT=99999", since)
    assert repeated(TUESDAY, rule, since) == counted
