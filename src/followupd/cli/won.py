"""`followupd won NAME`: the user has what they sought, and every other pursuit ends with it."""

import click

from followupd.cli.saying import Saying, a_word, named, something_passed
from followupd.core.errors import UserMustAct
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.states import RELATIONS
from followupd.core.pursuits.turns import OUTLIVES_A_SEARCH


@click.command("won")
@click.argument("name")
@click.option("--note", default="", help="Why, in your words.")
@a_word
def command(saying: Saying, name: str, note: str) -> int:
    """You have what you sought: NAME is won, and every other pursuit but `keep_in_touch` ends with it."""
    pursuit = saying.the_one(name)
    _not_over(saying, pursuit)
    if saying.closed_by(pursuit) == "lost":
        saying.is_open(pursuit)
    something_passed(pursuit, f"won {pursuit.id}")
    others = [p for p in saying.before.history.pursuits if p.id != pursuit.id and p.state != "closed"]
    staying = sum(map(_stays, others))
    told = f"Congratulations! {named(pursuit)} is won.{_ending(len(others) - staying)}{_staying(staying)}"
    return saying.keep(saying.about(pursuit, "won", note=note), told)


def _not_over(saying: Saying, pursuit: Pursuit) -> None:
    """UserMustAct where the search that it was part of is won already."""
    words = saying.before.history.words
    won = [w for w in words.that("won") if w.hour >= pursuit.opening.hour]
    reopened = [w.hour for w in words.of.get(pursuit.id, ()) if w.verb in ("resume", "offer")]
    if not won or max(reopened, default=won[-1].hour) > won[-1].hour:
        return
    of = saying.before.history.by_id.get(won[-1].pursuit)
    day = saying.work.policy.calendar.local_day(won[-1].hour).isoformat()
    what = "it" if won[-1].pursuit == pursuit.id else named(of) if of else "another"
    say = f"`followupd resume {pursuit.id}` has this one go on"
    raise UserMustAct(f"You said on {day} that you won {what}, which ended your search; {say}.")


def _stays(pursuit: Pursuit) -> bool:
    """Whether a won search leaves it: who was heard of helped, and stays in touch."""
    helped = pursuit.sequence in RELATIONS and (pursuit.answered is not None or pursuit.spoke)
    return helped or pursuit.sequence in OUTLIVES_A_SEARCH


def _ending(number: int) -> str:
    return f" {number} others end with it." if number > 1 else " One other ends with it." if number else ""


def _staying(number: int) -> str:
    return (
        f" With {number} others you stay in touch." if number > 1 else " With one you stay in touch." if number else ""
    )
