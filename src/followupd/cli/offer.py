"""`followupd offer NAME --until DATE`: they made an offer, and the others are to hear of it in time."""

import click

from followupd.cli.days import a_day_ahead
from followupd.cli.saying import Saying, a_word, named


@click.command("offer")
@click.argument("name")
@click.option("--until", metavar="DATE", required=True, help="By when you must answer it.")
@a_word
def command(saying: Saying, name: str, until: str) -> int:
    """NAME made you an offer, to be answered by DATE. Whoever is still to decide on you hears of it."""
    pursuit = saying.the_one(name)
    day = a_day_ahead(until, saying.now, saying.work.policy.calendar, "--until")
    return saying.keep(
        saying.about(pursuit, "offer", until=day), f"An offer, to be answered by {day.isoformat()}: {named(pursuit)}."
    )
