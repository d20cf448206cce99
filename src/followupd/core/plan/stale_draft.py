"""A draft that nobody touched for two weeks is out of date: it is taken back, and written afresh once, in its time."""

from datetime import date

from followupd.core.plan import own_absence
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.drafts import LET_LIE, LIES_FOR, has_its_time
from followupd.core.pursuits.pursuit import DraftLife, Pursuit


def because(pursuit: Pursuit, life: DraftLife, situation: Situation) -> str | None:
    """Why it is taken back, and what comes of it; None while it is fresh. What was deleted once is not written afresh:
    whoever brought it back, the user or a server that stored a copy late, it is theirs to send or delete.
    """
    if life.fate != "pending" or life.brought_back or situation.today <= _last_day(pursuit, life, situation):
        return None
    if has_its_time(life):
        return f"{LET_LIE}, and its time is over"
    if life.let_lie:
        return f"{LET_LIE}, now for the second time; it is not written again by itself"
    return f"{LET_LIE}; it is written afresh"


def _last_day(pursuit: Pursuit, life: DraftLife, situation: Situation) -> date:
    """The tenth business day, not counting those on which it had to wait: either of the two was away."""
    calendar = situation.policy.calendar
    away = (*((a.start, a.until) for a in pursuit.away), *own_absence.days(situation))
    return calendar.add_working_days(calendar.local_day(life.intended.hour), LIES_FOR, away)
