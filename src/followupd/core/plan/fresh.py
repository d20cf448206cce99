"""How long what happened is news worth telling: days on which the user is away, or put it off, use none of it up."""

from datetime import date

from followupd.core.plan import own_absence, snooze
from followupd.core.plan.durations import Duration
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.occasions import FRESH
from followupd.core.pursuits.pursuit import Occasion, Pursuit

_NEWS_FOR = Duration(FRESH.days, "days")


def is_news(pursuit: Pursuit, occasion: Occasion, situation: Situation) -> bool:
    """Whether it is told today, if it was not yet."""
    return situation.today <= last_day(pursuit, occasion, situation)


def last_day(pursuit: Pursuit, occasion: Occasion, situation: Situation) -> date:
    """The last day on which it is news: a working day of the user's, or the day that an offer names."""
    calendar = situation.policy.calendar
    since = max(occasion.hour, snooze.ends(pursuit, situation) or occasion.hour)
    last = calendar.local_day(calendar.due(since, _NEWS_FOR, own_absence.days(situation)))
    return min(last, occasion.until or date.min) if occasion.kind == "offer-deadline" else last
