"""`followupd lost NAME`: this one came to nothing."""

import click

from followupd.cli.saying import Saying, a_word


@click.command("lost")
@click.argument("name")
@click.option("--note", default="", help="Why, in your words.")
@a_word
def command(saying: Saying, name: str, note: str) -> int:
    """It came to nothing: NAME is closed, and nothing more is written."""
    return saying.end(name, "lost", note, "Closed as lost")
