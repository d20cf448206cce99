"""`followupd correct NAME --nothing-promised`: what was read of a whole pursuit, and is not so or holds no more."""

from followupd.cli.saying import Saying, named
from followupd.core.errors import UserMustAct
from followupd.core.plan.promise import still_owed
from followupd.core.pursuits.promises import NOTHING_PROMISED


def nothing_promised(saying: Saying, name: str) -> int:
    """What the user promised is done otherwise, or was no promise. UserMustAct where none is open."""
    pursuit = saying.the_one(name)
    owed = still_owed(pursuit, saying.before)
    if not owed:
        raise UserMustAct(f"{named(pursuit)}: no promise of yours is open, so there is none to lift.")
    quoted = " and ".join(f"“{one.text}”" for one in owed)
    return saying.keep(saying.about(pursuit, "correct", meaning=NOTHING_PROMISED), f"You owe them nothing: {quoted}.")
