"""A draft that nobody touched for two weeks is out of date: it is taken back, and its step is planned afresh."""

from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import DraftLife

BUSINESS_DAYS = 10


def is_stale(life: DraftLife, situation: Situation) -> bool:
    """Whether it lies there as it was written, older than ten business days."""
    calendar = situation.policy.calendar
    last = calendar.add_working_days(calendar.local_day(life.intended.hour), BUSINESS_DAYS)
    return life.fate == "pending" and situation.today > last
