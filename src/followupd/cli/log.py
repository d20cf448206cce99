"""`followupd log NAME WHAT`: a call, a meeting, a letter or a message elsewhere, which no mailbox shows."""

from typing import cast

import click

from followupd.cli.days import an_hour_past
from followupd.cli.saying import Saying, a_word, named
from followupd.core.facts import Direction

# What is meant where no direction is given: a call or a meeting is one where they spoke; the rest went out.
USUAL = {"call": "both", "meeting": "both", "letter": "out", "message": "out"}


@click.command("log")
@click.argument("name")
@click.argument("what", type=click.Choice(list(USUAL)))
@click.option("--date", "day", metavar="DATE", help="When it was (else today).")
@click.option(
    "--direction",
    type=click.Choice(["out", "in", "both"]),
    help="Who turned to whom: you (out), they (in), or you spoke with each other (both).",
)
@click.option("--note", default="", help="What it was about; a whole sentence may stand in the thanks.")
@a_word
def command(saying: Saying, name: str, what: str, day: str | None, direction: str | None, note: str) -> int:
    """A touchpoint with NAME that no mailbox shows. Speaking with each other counts as an answer."""
    pursuit = saying.the_one(name)
    happened = an_hour_past(day, saying.now, saying.work.policy.calendar, "--date")
    way = cast("Direction", direction or USUAL[what])
    word = saying.about(pursuit, "log", hour=happened, kind=what, direction=way, note=note)
    on = saying.work.policy.calendar.local_day(happened).isoformat()
    return saying.keep(word, f"Noted: {what} on {on}, {named(pursuit)}.")
