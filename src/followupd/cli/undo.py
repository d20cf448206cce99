"""`followupd undo`: the user's last word is taken back, as though it had not been said."""

import click

from followupd.cli.saying import Saying, a_word
from followupd.core.errors import UserMustAct
from followupd.core.facts import UserSaid
from followupd.core.pursuits.said import standing
from followupd.core.pursuits.spoken import sentence


@click.command("undo")
@a_word
def command(saying: Saying) -> int:
    """Your last word is taken back. Said again, the one before it."""
    with saying.work.reading() as ledger:
        facts = ledger.facts()
    words, said = standing(facts), [f for f in facts if isinstance(f, UserSaid)]
    if said and said[-1].verb == "forget":
        raise UserMustAct("What was forgotten cannot be brought back, and nothing was said since.")
    if not words:
        raise UserMustAct("There is no word of yours to take back.")
    last = words[-1]
    word = saying.word("undo", pursuit=last.pursuit, other=last.word)
    return saying.keep(word, f"Taken back: {sentence(last)}.")
