"""`followupd offer NAME --until DATE`: they made an offer, and the others are to hear of it in time."""

import click

from followupd.cli.days import a_day_ahead
from followupd.cli.saying import Saying, a_word, named, something_passed
from followupd.core.pursuits.occasions import is_interviewing


@click.command("offer")
@click.argument("name")
@click.option("--until", metavar="DATE", required=True, help="By when you must answer it.")
@a_word
def command(saying: Saying, name: str, until: str) -> int:
    """NAME made you an offer, to be answered by DATE. Who has met you, or asked you to an interview, hears of it."""
    pursuit = saying.the_one(name)
    saying.is_open(pursuit)
    something_passed(pursuit, f"offer {pursuit.id} --until {until}")
    day = a_day_ahead(until, saying.now, saying.work.policy.calendar, "--until")
    others = (p for p in saying.before.history.pursuits if p.id != pursuit.id)
    hear = [named(p) for p in others if is_interviewing(p, saying.now)]
    told = (
        f"these are told: {'; '.join(hear)}"
        if hear
        else "nobody has met you or asked you to an interview, so none is told"
    )
    said = f"An offer, to be answered by {day.isoformat()}: {named(pursuit)}. Of the others {told}."
    return saying.keep(saying.about(pursuit, "offer", until=day), said)
