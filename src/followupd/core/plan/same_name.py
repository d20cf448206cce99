"""Somebody of the same name wrote from another address: perhaps it was their answer."""

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.people import name_key, person_name
from followupd.core.pursuits.pursuit import Pursuit

BUSINESS_DAYS = 5


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held for five business days after that mail, so that the user can say whose it is."""
    if pursuit.lead is None:
        return None
    key = name_key(person_name(pursuit.lead))
    calendar, who = situation.policy.calendar, situation.history.crowd.person
    for address, hour in situation.history.crowd.namesakes.get(key, ()):
        if who(address) != who(pursuit.lead.address) and hour >= pursuit.base:
            until = calendar.ready(calendar.add_working_days(calendar.local_day(hour), BUSINESS_DAYS))
            if situation.now < until:
                return Hold(until, "somebody of the same name wrote from another address: is it an answer?")
    return None
