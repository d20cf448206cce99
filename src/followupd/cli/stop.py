"""`followupd stop NAME`: the user does not want to follow this up any more."""

import click

from followupd.cli.saying import Saying, a_word


@click.command("stop")
@click.argument("name")
@click.option("--note", default="", help="Why, in your words.")
@a_word
def command(saying: Saying, name: str, note: str) -> int:
    """Nothing more is written to NAME about this, until you say `resume`."""
    return saying.end(name, "stop", note, "Stopped")
