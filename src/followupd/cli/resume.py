"""`followupd resume [NAME]`: a pursuit goes on, or drafts are written again although many lie there."""

import click

from followupd.cli.lifted import would_go_on
from followupd.cli.saying import Saying, a_word, named
from followupd.core.errors import UserMustAct
from followupd.core.plan import barred
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.outlook import outlook


@click.command("resume")
@click.argument("name", required=False)
@a_word
def command(saying: Saying, name: str | None) -> int:
    """NAME goes on after a stop, a snooze or a rest.

    Without NAME, drafts are written again although more than 20 lie in Drafts.
    """
    if name is None:
        told = "Drafts are written again, although so many lie there."
        return saying.keep(saying.word("resume"), told)
    pursuit = saying.the_one(name)
    if pursuit.state == "unreachable" and not _is_held(pursuit):
        who = f"followupd contact {pursuit.id} --name 'Jane Doe' --address jane.doe@firm.example"
        raise UserMustAct(f"{named(pursuit)} waits for somebody to write to: {pursuit.because}. `{who}` names them.")
    if pursuit.state == "your_turn" and not _is_held(pursuit) and not _refused(pursuit):
        say = f"`followupd correct {pursuit.id} --nothing-asked` if they asked nothing"
        raise UserMustAct(f"{named(pursuit)} is yours to answer: {pursuit.because}; {say}.")
    if _goes_on(pursuit, saying.before):
        raise UserMustAct(f"{named(pursuit)} is neither stopped, snoozed nor at rest: there is nothing to resume.")
    if barred.by_a_word(pursuit, saying.before) or not (pursuit.state == "closed" or _is_held(pursuit)):
        would_go_on(saying, pursuit)
    why = barred.stilled(pursuit, saying.before)
    told = f"It is open again, but stays still: {why}" if why else "It goes on"
    return saying.keep(saying.about(pursuit, "resume"), f"{told}: {named(pursuit)}.")


def _goes_on(pursuit: Pursuit, before: Situation) -> bool:
    """Whether nothing that the word could lift holds it: a wish, a draft that was deleted or taken back, a rest."""
    if pursuit.state != "waiting" or _is_held(pursuit) or _refused(pursuit):
        return False
    return any(one.id == pursuit.id and one.state == "waiting" for one in outlook(before))


def _refused(pursuit: Pursuit) -> bool:
    return any(life.fate in ("declined", "taken_back") for life in pursuit.drafts)


def _is_held(pursuit: Pursuit) -> bool:
    return bool(pursuit.wishes.snoozed or pursuit.wishes.pinned)
