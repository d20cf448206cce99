"""`followupd log NAME WHAT`: a call, a meeting, a letter or a message elsewhere, which no mailbox shows."""

from datetime import datetime, timedelta
from typing import cast

import click

from followupd.cli.days import a_day_ahead, an_hour_past
from followupd.cli.saying import Saying, a_word, named
from followupd.core.facts import Direction
from followupd.core.judges.stated import day_in
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import is_word
from followupd.core.pursuits.states import APPLICATIONS
from followupd.daemon.their_part import is_sentence, speaks_of

# What is meant where no direction is given: a call or a meeting is one where they spoke; the rest went out.
USUAL = {"call": "both", "meeting": "both", "letter": "out", "message": "out"}

# So long before the first mail the two may have spoken.
EARLIER = timedelta(days=366)


@click.command("log")
@click.argument("name")
@click.argument("what", type=click.Choice(list(USUAL)))
@click.option("--date", "day", metavar="DATE", help="When it was (else today).")
@click.option(
    "--direction",
    type=click.Choice(["out", "in", "both"]),
    help="Who turned to whom: you (out), they (in), or you spoke with each other (both).",
)
@click.option("--until", metavar="DATE", help="By when they decide or answer; else the day that your note says so of.")
@click.option("--note", default="", help="What it was about, for you alone.")
@click.option("--tell", default="", help="A whole sentence to them that may stand in the next letter.")
@a_word
def command(
    saying: Saying,
    name: str,
    what: str,
    day: str | None,
    direction: str | None,
    until: str | None,
    note: str,
    tell: str,
) -> int:
    """A touchpoint with NAME that no mailbox shows. Speaking with each other counts as an answer."""
    pursuit = saying.the_one(name)
    calendar = saying.work.policy.calendar
    happened = an_hour_past(day, saying.now, calendar, "--date")
    _not_before(happened, pursuit, saying.work.policy.calendar)
    _fits(direction, what)
    way = cast("Direction", direction or USUAL[what])
    _fit_to_tell(tell, pursuit)
    on = calendar.local_day(happened)
    named_day = a_day_ahead(until, happened, calendar, "--until") if until else day_in(note, on)
    word = saying.about(
        pursuit, "log", hour=happened, kind=what, direction=way, until=named_day, note=note, tell=tell.strip()
    )
    answer = f" Nobody is asked before {named_day.isoformat()} has passed." if named_day else ""
    return saying.keep(word, f"Noted: {what} on {on.isoformat()}, {named(pursuit)}.{answer}")


def _fits(direction: str | None, what: str) -> None:
    """UsageError for a direction that such a touchpoint has not."""
    if direction == "both" and what in ("letter", "message"):
        raise click.UsageError(
            f"A {what} is yours (--direction out) or theirs (in); both goes with a call or a meeting."
        )
    if direction in ("out", "in") and what == "meeting":
        raise click.UsageError("At a meeting you spoke with each other; leave --direction away.")


def _not_before(happened: datetime, pursuit: Pursuit, calendar: Calendar) -> None:
    """BadParameter for a day before the user applied, or long before anything that is known of them."""
    day, first = calendar.local_day(happened), calendar.local_day(pursuit.opening.hour)
    if pursuit.sequence in APPLICATIONS and not is_word(pursuit.opening) and day < first:
        told = f"{day.isoformat()} lies before {first.isoformat()}, when this began, and can be no answer to it"
        raise click.BadParameter(f"{told}; is that the day?", param_hint="--date")
    if happened < pursuit.opening.hour - EARLIER:
        told = f"{day.isoformat()} lies more than a year before {first.isoformat()}, when this began; is that the year?"
        raise click.BadParameter(told, param_hint="--date")


def _fit_to_tell(tell: str, pursuit: Pursuit) -> None:
    """UsageError for what could stand in no letter to them."""
    if not tell:
        return
    language = pursuit.about.language or "en"
    name = person_name(pursuit.lead) if pursuit.lead else ""
    if not is_sentence(tell, language) or speaks_of(tell, name, language):
        raise click.BadParameter(
            "this can stand in no letter to them; write whole sentences to them, in the language of your mails; what "
            "is for you alone goes with --note.",
            param_hint="--tell",
        )
