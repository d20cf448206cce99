"""At which hours a pursuit is worth a look though no mail step of it is due: the agenda tells something of it then, or
what is kept back of an occasion may be written.
"""

from collections.abc import Iterator
from datetime import date, datetime

from followupd.core.plan import occasions, second_person, unmailed, watched
from followupd.core.plan.promise import still_owed
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def ahead(pursuit: Pursuit, situation: Situation) -> frozenset[datetime]:
    """Those to come that the pursuit itself tells: the mornings of what was promised, of its meetings, and of the
    question who the person there is; and the steps that are no mail.
    """
    if pursuit.state == "closed":
        return frozenset()
    calendar = situation.policy.calendar
    hours = {calendar.ready(day) for day in _mornings(pursuit, situation)}
    if pursuit.state == "waiting":
        steps = unmailed.ahead(pursuit, situation)
        hours |= {hour for step, hour in steps if second_person.is_open(pursuit, step, situation)}
    return frozenset(hour for hour in hours if hour > situation.now)


def _mornings(pursuit: Pursuit, situation: Situation) -> Iterator[date]:
    calendar = situation.policy.calendar
    if pursuit.promises:
        yield from (calendar.next_working_day(one.day) for one in still_owed(pursuit, situation))
    if watched.is_nameless(pursuit):
        yield calendar.next_working_day(watched.asked_from(pursuit, situation))
    for series in pursuit.meetings:
        yield from (calendar.local_day(one.start) for one in series.each)


def kept_back(pursuit: Pursuit, situation: Situation) -> Iterator[datetime]:
    """When what keeps back the mail of an occasion ends, or is looked at again."""
    return (held.until for _, held in occasions.kept_back(pursuit, situation) if held.until > situation.now)


def becomes_news(situation: Situation) -> Iterator[datetime]:
    """When what the user has to tell comes of its day."""
    calendar = situation.policy.calendar
    hours = (calendar.ready(calendar.next_working_day(item.day)) for item in situation.news)
    return (hour for hour in hours if hour > situation.now)
