"""Steps of a sequence that are no mail, in their place among the mails: a call, somebody else to write to. They write
nothing and do not move the base.
"""

from collections.abc import Iterator
from datetime import datetime

from followupd.core.plan import calls_made, second_person, wait
from followupd.core.plan.sequences import Sequence, Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def due(pursuit: Pursuit, situation: Situation) -> tuple[tuple[Step, datetime], ...]:
    """Those whose hour has come, with that hour, as long as they are worth saying."""
    come = ((step, hour) for step, hour in ahead(pursuit, situation) if hour <= situation.now)
    return tuple((step, hour) for step, hour in come if second_person.is_open(pursuit, step, situation))


def ahead(pursuit: Pursuit, situation: Situation) -> Iterator[tuple[Step, datetime]]:
    """Each that is not done where the pursuit stands now, with its hour, past or to come."""
    sequence = situation.policy.sequence(pursuit.sequence)
    for step in calls_made.still_to_do(_now_at(pursuit, sequence, situation), pursuit, situation):
        yield step, wait.due(pursuit, step, situation)


def _now_at(pursuit: Pursuit, sequence: Sequence | None, situation: Situation) -> Iterator[Step]:
    """The steps without a mail that stand between the mail written last and the next, or behind all of them."""
    if sequence is None or all(step.channel == "mail" for step in sequence.steps):
        return
    mails, every = 0, len(sequence.mail_steps)
    name, following = situation.place(pursuit)
    over = following is None or (name != sequence.name and pursuit.step == every)
    for step in sequence.steps:
        if step.channel == "mail":
            mails += 1
        elif over if mails == every else pursuit.step == mails:
            yield step
