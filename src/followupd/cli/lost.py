"""`followupd lost NAME`: this one came to nothing."""

import click

from followupd.cli.saying import Saying, a_word, named


@click.command("lost")
@click.argument("name")
@click.option("--note", default="", help="Why, in your words.")
@a_word
def command(saying: Saying, name: str, note: str) -> int:
    """It came to nothing: NAME is closed, and nothing more is written."""
    pursuit = saying.the_one(name)
    if pursuit.state == "closed":
        return saying.nothing(f"{named(pursuit)} is closed already: {pursuit.because}.")
    return saying.keep(saying.about(pursuit, "lost", note=note), f"Closed as lost: {named(pursuit)}.")
