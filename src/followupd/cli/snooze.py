"""`followupd snooze NAME`: nothing to them before a day."""

import click

from followupd.cli.days import a_day_ahead, a_span, not_too_far
from followupd.cli.saying import Saying, a_word, named


@click.command("snooze")
@click.argument("name")
@click.option("--until", metavar="DATE", default="", help="The first day on which a draft may be written again.")
@click.option("--for", "span", metavar="DURATION", default="", help="How long, as in '7 days'.")
@a_word
def command(saying: Saying, name: str, until: str, span: str) -> int:
    """Nothing is written to NAME before that day."""
    pursuit, calendar = saying.the_one(name), saying.work.policy.calendar
    saying.is_open(pursuit)
    if bool(until) == bool(span):
        raise click.UsageError("Say how long: either --until 2026-03-20 or --for '7 days'.")
    today = calendar.local_day(saying.now)
    if until:
        day = a_day_ahead(until, saying.now, calendar, "--until")
    else:
        day = not_too_far(calendar.local_day(calendar.due(saying.now, a_span(span, "--for"))), today, "--for")
    if day == today:
        option, better = ("--until", "name a later day") if until else ("--for", "write it in days")
        raise click.BadParameter(f"'{until or span}' ends today, which puts nothing off; {better}.", param_hint=option)
    pinned = pursuit.wishes.pinned
    ends = f" The day you pinned it to, {pinned.isoformat()}, counts no more." if pinned and pinned < day else ""
    told = f"Snoozed until {day.isoformat()}: {named(pursuit)}.{ends}"
    return saying.keep(saying.about(pursuit, "snooze", until=day), told)
