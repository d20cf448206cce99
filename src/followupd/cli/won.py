"""`followupd won NAME`: the user has what they sought, and every other pursuit ends with it."""

import click

from followupd.cli.saying import Saying, a_word, named
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.turns import OUTLIVES_A_SEARCH


@click.command("won")
@click.argument("name")
@click.option("--note", default="", help="Why, in your words.")
@a_word
def command(saying: Saying, name: str, note: str) -> int:
    """You have what you sought: NAME is won, and every other pursuit but `keep_in_touch` ends with it."""
    pursuit = saying.the_one(name)
    others = [p for p in saying.before.history.pursuits if p.id != pursuit.id and _ends(p)]
    ended = f" {len(others)} others end with it." if len(others) > 1 else " One other ends with it." if others else ""
    return saying.keep(saying.about(pursuit, "won", note=note), f"Congratulations! {named(pursuit)} is won.{ended}")


def _ends(pursuit: Pursuit) -> bool:
    return pursuit.state != "closed" and pursuit.sequence not in OUTLIVES_A_SEARCH
