"""Which days count, and at what hour a wait is over."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.core.plan.calendar import LAST_DAY, Calendar, known_holidays
from followupd.core.plan.durations import Duration, parse_duration

MONDAY_TO_FRIDAY = frozenset(range(5))
ZONES = ("Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia", "UTC")
BERLIN = Calendar("Europe/Berlin", MONDAY_TO_FRIDAY, "DE-BE", time(7, 30))

days = st.dates(date(2000, 1, 1), date(2060, 1, 1))
instants = st.integers(0, 60 * 366 * 24 * 60).map(lambda n: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=n))
calendars = st.builds(
    Calendar,
    st.sampled_from(ZONES),
    st.frozensets(st.integers(0, 6), min_size=1),
    st.just(""),
    st.times().map(lambda t: t.replace(second=0, microsecond=0, fold=0)),
)
ranges = st.lists(st.tuples(days, st.integers(-3, 40)), max_size=4).map(
    lambda found: tuple((first, first + timedelta(days=length)) for first, length in found)
)
waits = st.builds(Duration, st.integers(1, 60), st.sampled_from(("days", "business days", "months")))


def inside(day: date, away: tuple[tuple[date, date], ...]) -> bool:
    return any(first <= day <= last for first, last in away)


@given(calendars, days, st.integers(1, 30), ranges)
def test_the_nth_working_day_has_n_minus_one_counted_days_before_it(
    calendar: Calendar, day: date, number: int, away: tuple[tuple[date, date], ...]
) -> None:
    found = calendar.add_working_days(day, number, away)
    between = [day + timedelta(days=n) for n in range(1, (found - day).days + 1)]
    counted = [d for d in between if d.weekday() in calendar.working_days and not inside(d, away)]
    assert counted[-1] == found
    assert len(counted) == number


@given(calendars, instants, waits, ranges)
def test_a_wait_ends_on_a_working_morning_after_its_base_and_outside_every_absence(
    calendar: Calendar, base: datetime, wait: Duration, away: tuple[tuple[date, date], ...]
) -> None:
    due = calendar.due(base, wait, away)
    day = calendar.local_day(base)
    assert due > base
    assert due >= calendar.due(base, wait), "an absence never shortens a wait"
    landed = calendar.local_day(due)
    assert landed > day
    if due.time() == calendar.ready_at:  # but for hours the clocks, or a whole zone, jump over
        assert calendar.is_working_day(landed)
        assert not inside(landed, away)


@given(calendars, instants, st.integers(1, 5000))
def test_hours_and_minutes_are_exact_across_every_change_of_the_clocks(
    calendar: Calendar, base: datetime, number: int
) -> None:
    due = calendar.due(base, Duration(number, "minutes"))
    assert due.astimezone(UTC) - base == timedelta(minutes=number)
    assert calendar.due(base, Duration(number, "hours")).astimezone(UTC) - base == timedelta(hours=number)


@given(calendars, days)
def test_every_day_has_its_hour_even_where_the_clocks_jump_over_it(calendar: Calendar, day: date) -> None:
    ready = calendar.ready(day)
    exactly = ready.astimezone(UTC)  # compared in its own zone: an hour that comes twice equals none of another
    assert exactly.astimezone(ready.tzinfo) == ready
    assert calendar.ready(day + timedelta(days=1)) >= ready
    late = datetime.combine(ready.date(), ready.time()) - datetime.combine(day, calendar.ready_at)
    assert timedelta(0) <= late <= timedelta(days=1)


def test_an_hour_that_the_clocks_jump_over_comes_that_much_later() -> None:
    berlin = Calendar("Europe/Berlin", MONDAY_TO_FRIDAY, "", time(2, 30))
    assert berlin.ready(date(2026, 3, 29)).isoformat() == "2026-03-29T03:30:00+02:00"
    lord_howe = Calendar("Australia/Lord_Howe", MONDAY_TO_FRIDAY, "", time(2, 15))
    assert lord_howe.ready(date(2026, 10, 4)).isoformat() == "2026-10-04T02:45:00+11:00"


def test_of_an_hour_that_comes_twice_the_first_counts() -> None:
    berlin = Calendar("Europe/Berlin", MONDAY_TO_FRIDAY, "", time(2, 30))
    assert berlin.ready(date(2026, 10, 25)).isoformat() == "2026-10-25T02:30:00+02:00"


def test_an_application_of_a_monday_is_followed_up_on_the_next_monday_morning() -> None:
    sent = datetime(2026, 1, 12, 15, 20, tzinfo=UTC)
    assert BERLIN.due(sent, parse_duration("5 business days")).isoformat() == "2026-01-19T07:30:00+01:00"


def test_easter_takes_two_days_out_of_the_week() -> None:
    sent = datetime(2026, 3, 30, 10, tzinfo=UTC)
    assert BERLIN.due(sent, parse_duration("5 business days")).date() == date(2026, 4, 8)
    assert BERLIN.holiday_name(date(2026, 4, 3)) in ("Good Friday", "Karfreitag")  # in the language of the machine
    assert not BERLIN.is_working_day(date(2026, 4, 6))


def test_a_holiday_of_one_region_is_a_working_day_in_the_next() -> None:
    bavaria = Calendar("Europe/Berlin", MONDAY_TO_FRIDAY, "DE-BY", time(7, 30))
    assert not bavaria.is_working_day(date(2026, 1, 6))
    assert BERLIN.is_working_day(date(2026, 1, 6))


def test_the_day_of_a_mail_is_the_day_where_the_user_is() -> None:
    late = datetime(2026, 1, 12, 23, 30, tzinfo=UTC)
    assert BERLIN.local_day(late) == date(2026, 1, 13)
    assert BERLIN.due(late, parse_duration("1 business day")).date() == date(2026, 1, 14)


def test_calendar_days_move_to_the_next_working_day() -> None:
    saturday_after = BERLIN.due(datetime(2026, 1, 15, 9, tzinfo=UTC), parse_duration("2 days"))
    assert saturday_after.isoformat() == "2026-01-19T07:30:00+01:00"


def test_a_month_after_the_31st_is_the_last_of_a_shorter_month() -> None:
    assert BERLIN.due(datetime(2025, 10, 31, 9, tzinfo=UTC), parse_duration("4 months")).date() == date(2026, 3, 2)


def test_held_time_does_not_use_up_the_wait() -> None:
    sent = datetime(2026, 1, 12, 10, tzinfo=UTC)
    away = ((date(2026, 1, 14), date(2026, 1, 23)),)
    assert BERLIN.due(sent, parse_duration("5 business days"), away).date() == date(2026, 1, 29)
    assert BERLIN.due(sent, parse_duration("5 days"), away).date() == date(2026, 1, 27)


def test_absences_may_overlap_touch_and_stand_in_any_order() -> None:
    parts = ((date(2026, 1, 20), date(2026, 1, 23)), (date(2026, 1, 14), date(2026, 1, 20)))
    whole = ((date(2026, 1, 14), date(2026, 1, 23)),)
    base = datetime(2026, 1, 12, 10, tzinfo=UTC)
    for wait in ("1 business day", "5 business days", "3 days", "1 month"):
        assert BERLIN.due(base, parse_duration(wait), parts) == BERLIN.due(base, parse_duration(wait), whole)


def test_an_absence_without_end_ends_the_search_all_the_same() -> None:
    for_ever = ((date(2026, 1, 13), date.max),)
    base = datetime(2026, 1, 12, 10, tzinfo=UTC)
    for wait in ("5 business days", "15 days", "120 months"):
        assert BERLIN.due(base, parse_duration(wait), for_ever).date() == LAST_DAY
    assert BERLIN.ready(date.max).date() == LAST_DAY


def test_a_cap_of_five_business_days_never_holds_a_step_of_five_business_days() -> None:
    sent = datetime(2026, 1, 12, 10, tzinfo=UTC)
    five = parse_duration("5 business days")
    assert BERLIN.leaves(sent, five) == BERLIN.due(sent, five)


def test_a_cap_does_not_grow_over_a_weekend() -> None:
    assert BERLIN.leaves(datetime(2026, 1, 15, 9, tzinfo=UTC), parse_duration("2 days")).date() == date(2026, 1, 17)


@given(calendars, instants, waits)
def test_a_look_back_ends_before_it_began_and_at_least_as_long_ago_as_it_says(
    calendar: Calendar, now: datetime, span: Duration
) -> None:
    back = calendar.back(now, span)
    assert (calendar.local_day(now) - calendar.local_day(back)).days >= span.number
    assert back < now


def test_sixty_days_back_are_sixty_days() -> None:
    now = datetime(2026, 3, 30, 10, tzinfo=UTC)
    assert BERLIN.back(now, parse_duration("60 days")).isoformat() == "2026-01-29T00:00:00+01:00"
    assert BERLIN.back(now, parse_duration("3 business days")).date() == date(2026, 3, 25)
    assert BERLIN.back(now, parse_duration("12 hours")) == now - timedelta(hours=12)


def test_a_calendar_without_a_working_day_cannot_be_made() -> None:
    for nothing in (frozenset[int](), frozenset({7})):
        with pytest.raises(ValueError, match="working day"):
            Calendar("UTC", nothing, "", time(7, 30))


@pytest.mark.parametrize("code", ["US", "DE", "DE-BE", "de-be", "GB-ENG", "AT"])
def test_a_country_or_a_part_of_one_is_known_by_its_code(code: str) -> None:
    assert known_holidays(code)


@pytest.mark.parametrize("code", ["", "XX", "DE-ZZ", "Germany", "HolidayBase", "DE-", "-BE", "__init__", "../DE"])
def test_what_is_no_such_code_is_simply_unknown(code: str) -> None:
    assert not known_holidays(code)


def test_an_hour_beyond_the_last_day_lies_on_it() -> None:
    assert BERLIN.local_day(datetime.max.replace(tzinfo=UTC)) == LAST_DAY
