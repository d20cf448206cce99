"""What watching begins with: whatever was touched last long before that is from before."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal

from followupd.core.facts import Began
from followupd.core.plan.calendar import Calendar

# What had its last touchpoint longer ago than this when watching began is from before (design, "Beginning").
LIVE_BUSINESS_DAYS = 15

FromBefore = Literal["", "first", "return"]
"""From before the first look, and so perhaps of another search; or only as nobody had looked for a while."""


def from_before(
    began: Began, every: Iterable[Began], touched: datetime, named: date | None, calendar: Calendar
) -> FromBefore:
    """What that beginning, one of `every`, makes of a pursuit. `touched`: the hour of its last touchpoint; `named`: the
    day they named, which is waited for.
    """
    day = calendar.local_day(touched)
    last_live = calendar.add_working_days(max(day, named or day), LIVE_BUSINESS_DAYS)
    if calendar.local_day(began.hour) <= last_live:
        return ""
    return "return" if any(other.hour < began.hour for other in every) else "first"
