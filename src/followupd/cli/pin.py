"""`followupd pin NAME DATE`: the next draft to them on that day, not sooner and not later."""

import click

from followupd.cli.days import a_day_ahead
from followupd.cli.lifted import would_go_on
from followupd.cli.saying import Saying, a_word, named
from followupd.core.errors import UserMustAct
from followupd.core.plan.promise import still_owed


@click.command("pin")
@click.argument("name")
@click.argument("day", metavar="DATE")
@a_word
def command(saying: Saying, name: str, day: str) -> int:
    """The next draft to NAME is written on DATE, whatever the waits and caps say, and what you owe them."""
    pursuit = saying.the_one(name)
    saying.is_open(pursuit)
    if pursuit.state != "waiting":
        raise UserMustAct(
            f"{named(pursuit)} is not waiting for them: {pursuit.because}. Say `resume` or `track` first."
        )
    would_go_on(saying, pursuit)
    pinned = a_day_ahead(day, saying.now, saying.work.policy.calendar, "DATE")
    works = saying.work.policy.calendar.next_working_day(pinned)
    on = "" if works == pinned else f", no working day of yours, so on {works.isoformat()}"
    snoozed = pursuit.wishes.snoozed
    ends = f" Your snooze until {snoozed.isoformat()} ends with it." if snoozed and pinned < snoozed else ""
    owed = still_owed(pursuit, saying.before)
    owes = f" What you promised by {owed[0].day.isoformat()} stays open." if owed else ""
    told = f"Pinned to {pinned.isoformat()}{on}: {named(pursuit)}.{ends}{owes}"
    return saying.keep(saying.about(pursuit, "pin", until=pinned), told)
