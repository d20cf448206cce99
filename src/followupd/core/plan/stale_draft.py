"""A draft that nobody touched for two weeks is out of date: it is taken back, and its step is planned afresh."""

from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import DraftLife

BUSINESS_DAYS = 10


def is_stale(life: DraftLife, situation: Situation) -> bool:
    """Whether it lies there as it was written, older than ten business days. What was deleted once is not written
    afresh: whoever brought it back, the user or a server that stored a copy late, it is theirs to send or delete.
    """
    calendar = situation.policy.calendar
    last = calendar.add_working_days(calendar.local_day(life.intended.hour), BUSINESS_DAYS)
    return life.fate == "pending" and not life.brought_back and situation.today > last
