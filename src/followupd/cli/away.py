"""`followupd away FROM..TO`: the user is away, and waits shift."""

import click

from followupd.cli.days import days_from_to, not_too_far
from followupd.cli.saying import Saying, a_word
from followupd.config.values import LONGEST_ABSENCE


@click.command("away")
@click.argument("days", metavar="FROM..TO")
@click.option("--note", default="", help="Why, in your words.")
@a_word
def command(saying: Saying, days: str, note: str) -> int:
    """You are away on these days: no draft is written, and they use up no wait."""
    since, until = days_from_to(days, "FROM..TO")
    if until - since > LONGEST_ABSENCE:
        problem = f"{days} is longer than two years; look at its years."
        raise click.BadParameter(problem, param_hint="FROM..TO")
    not_too_far(until, saying.work.policy.calendar.local_day(saying.now), "FROM..TO")
    if until < saying.work.policy.calendar.local_day(saying.now):
        raise click.BadParameter(f"{until.isoformat()} is past; name days to come.", param_hint="FROM..TO")
    told = f"You are away from {since.isoformat()} to {until.isoformat()}; no draft is written then, and waits shift."
    return saying.keep(saying.word("away", since=since, until=until, note=note), told)
