"""`followupd undo`: the user's last word is taken back, as though it had not been said."""

import click

from followupd.cli.saying import Saying, a_word
from followupd.core.errors import UserMustAct
from followupd.core.pursuits.said import standing
from followupd.core.pursuits.spoken import sentence


@click.command("undo")
@a_word
def command(saying: Saying) -> int:
    """Your last word is taken back. Said again, the one before it."""
    with saying.work.reading() as ledger:
        words = standing(ledger.facts())
    if not words:
        raise UserMustAct("There is no word of yours to take back.")
    last = words[-1]
    word = saying.word("undo", pursuit=last.pursuit, other=last.word)
    return saying.keep(word, f"Taken back: {sentence(last)}.")
