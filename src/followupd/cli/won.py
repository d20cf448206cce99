"""`followupd won NAME`: the user has what they sought, and every other pursuit ends with it."""

import click

from followupd.cli.saying import Saying, a_word, named
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
    others = [p for p in saying.before.history.pursuits if p.id != pursuit.id and p.state != "closed"]
    staying = sum(map(_stays, others))
    told = f"Congratulations! {named(pursuit)} is won.{_ending(len(others) - staying)}{_staying(staying)}"
    return saying.keep(saying.about(pursuit, "won", note=note), told)


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
