"""`followupd correct NAME --nothing-promised` and `--follow-ups-welcome`: what was read of a whole pursuit, and is not
so or holds no more; and what no other word lifts.
"""

from followupd.cli.saying import Saying, named
from followupd.core.errors import UserMustAct
from followupd.core.plan import barred
from followupd.core.plan.promise import still_owed
from followupd.core.pursuits.promises import NOTHING_PROMISED
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import FOLLOW_UPS_WELCOME


def nothing_promised(saying: Saying, name: str) -> int:
    """What the user promised is done otherwise, or was no promise. UserMustAct where none is open."""
    pursuit = saying.the_one(name)
    owed = still_owed(pursuit, saying.before)
    if not owed:
        raise UserMustAct(f"{named(pursuit)}: no promise of yours is open, so there is none to lift.")
    quoted = " and ".join(f"“{one.text}”" for one in owed)
    return saying.keep(saying.about(pursuit, "correct", meaning=NOTHING_PROMISED), f"You owe them nothing: {quoted}.")


def follow_ups_welcome(saying: Saying, name: str) -> int:
    """Nobody there asked for no follow-up. UserMustAct where nothing was read that does."""
    pursuit = saying.the_one(name)
    if not barred.unwanted(pursuit):
        raise UserMustAct(f"{named(pursuit)}: nothing of theirs that counts asks for no follow-up; they are welcome.")
    word = saying.about(pursuit, "correct", meaning=FOLLOW_UPS_WELCOME)
    return saying.keep(word, f"Corrected: {named(pursuit)} may be followed up.")


def would_go_on(saying: Saying, pursuit: Pursuit) -> None:
    """UserMustAct where nothing would be written all the same, with what would end that."""
    if why := barred.stilled(pursuit, saying.before):
        ends = barred.ends(pursuit, saying.before)
        raise UserMustAct(f"{named(pursuit)} stays still: {why}. It ends with {ends}.")
