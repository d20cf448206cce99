"""Steps of a sequence that are no mail, in their place among the mails: a call, somebody else to write to. They write
nothing and do not move the base.
"""

from collections.abc import Iterator
from datetime import datetime

from followupd.core.plan import calls_made, second_person, wait
from followupd.core.plan.planner import needed
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
    if sequence is None or all(step.channel == "mail" for step in sequence.steps):
        return
    lacking = _only_news_is_left(pursuit, sequence, situation)
    for step in calls_made.still_to_do(_now_at(pursuit, sequence, situation, lacking), pursuit, situation):
        due = wait.due(pursuit, step, situation)
        yield step, max(due, lacking) if lacking else due


def _now_at(pursuit: Pursuit, sequence: Sequence, situation: Situation, lacking: datetime | None) -> Iterator[Step]:
    """The steps without a mail that stand between the mail written last and the next, or behind all of them."""
    mails, every = 0, len(sequence.mail_steps)
    name, following = situation.place(pursuit)
    over = following is None or (name != sequence.name and pursuit.step == every) or lacking
    for step in sequence.steps:
        if step.channel == "mail":
            mails += 1
        elif over if mails == every else pursuit.step == mails:
            yield step


def _only_news_is_left(pursuit: Pursuit, sequence: Sequence, situation: Situation) -> datetime | None:
    """Since when no mail can be written, as each that is left needs news and there is none: what stands behind them all
    has no news to wait for.
    """
    name, step = situation.place(pursuit)
    left = sequence.mail_steps[pursuit.step :]
    if step is None or name != sequence.name or any(one.news != "required" for one in left):
        return None
    need = None if any(life.live for life in pursuit.drafts) else needed(pursuit, step, situation)
    return need.due if need else None
