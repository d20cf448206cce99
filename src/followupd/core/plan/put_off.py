"""A draft whose step has been put off since: by a new wait, the user's word, their mail on another matter, or the day
on which applications close.

An absence puts off no draft that is written: it lies there for when they are back, and the user is told. What tells of
an occasion has no wait; the user's word alone puts it off.
"""

from followupd.core.mail.addresses import address_key
from followupd.core.plan import closing_date, snooze, wait, wrote_elsewhere
from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import OCCASION_NUMBERS, THANKS_NUMBERS
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import DraftLife, Pursuit

_PUT_OFF = (wait.hold_but_for_absences, snooze.hold, closing_date.hold, wrote_elsewhere.hold)


def hold(pursuit: Pursuit, life: DraftLife, situation: Situation) -> Hold | None:
    """What holds the step of that draft by now, the one that ends last; None where its hour has come."""
    if life.intended.step in OCCASION_NUMBERS:
        return snooze.lasting(pursuit, situation)
    to, step = toward(pursuit, life), situation.step(pursuit) if pursuit.may_write else None
    if to is None or step is None:
        return None
    if to is not pursuit:
        step = situation.step(to)
    elif situation.number(pursuit) != life.intended.step:
        return None
    holds = [held for rule in _PUT_OFF if step and (held := rule(to, step, situation))]
    return max(holds, key=lambda held: held.until, default=None)


def toward(pursuit: Pursuit, life: DraftLife) -> Pursuit | None:
    """The pursuit as it stands toward whom the draft goes to; None where no step of its sequence does."""
    if life.intended.step not in THANKS_NUMBERS:
        return pursuit
    to = {address_key(a.address) for a in life.intended.to}
    one = next((one for one in pursuit.to_thank if address_key(one.person.address) in to), None)
    return pursuit.toward(one) if one else None
