"""Days and spans as the user types them; a mistake is told in a sentence and changes nothing."""

from datetime import date, datetime, time, timedelta

import click

from followupd.cli.opening import EARLIEST
from followupd.core.plan.calendar import LAST_DAY, Calendar
from followupd.core.plan.durations import Duration, parse_duration

# Nobody waits longer for a day: it is a slip in the year.
AHEAD = timedelta(days=5 * 366)


def a_day(text: str, option: str) -> date:
    """A day written as in 2026-03-20."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError as error:
        problem = f"'{text}' is not a day of the calendar; write it as in 2026-03-20."
        raise click.BadParameter(problem, param_hint=option) from error
    if not EARLIEST <= day.year < LAST_DAY.year:
        raise click.BadParameter(f"'{text}' lies too far off; name a day of your own life.", param_hint=option)
    return day


def a_day_ahead(text: str, now: datetime, calendar: Calendar, option: str) -> date:
    """A day that is not past."""
    day, today = a_day(text, option), calendar.local_day(now)
    if day < today:
        problem = f"{day.isoformat()} is past (today is {today.isoformat()}); name a day to come."
        raise click.BadParameter(problem, param_hint=option)
    return not_too_far(day, today, option)


def not_too_far(day: date, today: date, option: str) -> date:
    """The day, if it lies within five years."""
    if day > today + AHEAD:
        problem = f"{day.isoformat()} lies more than five years ahead; look at the year again."
        raise click.BadParameter(problem, param_hint=option)
    return day


def an_hour_past(text: str | None, now: datetime, calendar: Calendar, option: str) -> datetime:
    """The hour of something that has happened: now, or noon of the day that is named."""
    if text is None:
        return now
    day, today = a_day(text, option), calendar.local_day(now)
    if day > today:
        problem = f"{day.isoformat()} is still to come; log it when it has happened."
        raise click.BadParameter(problem, param_hint=option)
    return min(now, datetime.combine(day, time(12), tzinfo=calendar.zone))


def a_span(text: str, option: str) -> Duration:
    """A duration, as in "7 days"."""
    try:
        return parse_duration(text)
    except ValueError as error:
        raise click.BadParameter(f"{error}.", param_hint=option) from error


def days_from_to(text: str, option: str) -> tuple[date, date]:
    """A range FROM..TO, both days included; one day alone is a range too."""
    first, dots, last = text.partition("..")
    if not dots and len(text.strip()) > len("2026-03-20"):
        problem = f"'{text}' is no range of days; write it as in 2026-03-20..2026-03-27."
        raise click.BadParameter(problem, param_hint=option)
    since = a_day(first, option)
    until = a_day(last, option) if dots else since
    if until < since:
        problem = f"{until.isoformat()} lies before {since.isoformat()}; write the first day first."
        raise click.BadParameter(problem, param_hint=option)
    return since, until
