"""`followupd resume [NAME]`: a pursuit goes on, or drafts are written again although many lie there."""

import click

from followupd.cli.saying import Saying, a_word, named


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
    return saying.keep(saying.about(pursuit, "resume"), f"It goes on: {named(pursuit)}.")
