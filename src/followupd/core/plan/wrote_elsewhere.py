"""Who has just written about another matter has the user in mind: nobody asks them about this one the next morning."""

from datetime import date, datetime
from itertools import takewhile

from followupd.core.facts import MessageSeen
from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.crowd import Crowd
from followupd.core.pursuits.events import from_person
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.stated import PATIENCE, stated


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held after their newest mail elsewhere as after a "we will be in touch" here, or until the day it names."""
    mail = None if step.thanks or pursuit.wishes.pinned else _newest(pursuit, situation)
    if mail is None:
        return None
    calendar = situation.policy.calendar
    day, until = calendar.local_day(mail.hour), calendar.ready(_until(mail, situation))
    who = person_name(mail.sender) if mail.sender else ""
    because = f"{who or 'they'} wrote on {day.isoformat()} about another matter; {PATIENCE} business days"
    return Hold(until, because) if situation.now < until else None


def _until(mail: MessageSeen, situation: Situation) -> date:
    """A day for applying again is no day for an answer about this matter."""
    calendar = situation.policy.calendar
    again = any(finding.field("what") == "contact_again" for finding in mail.verdict.findings)
    said = None if again else stated(mail, calendar, holds=False)
    patient = calendar.add_working_days(calendar.local_day(mail.hour), PATIENCE)
    return max(patient, said.until) if said else patient


def _newest(pursuit: Pursuit, situation: Situation) -> MessageSeen | None:
    """What the lead wrote last, in whatever pursuit but this one, since its last touchpoint."""
    if pursuit.lead is None:
        return None
    crowd = situation.history.crowd
    key = crowd.person(pursuit.lead.address)
    beside = {*crowd.by_lead.get(key, ()), *crowd.by_firm.get(pursuit.about.organisation, ())} - {pursuit.id}
    mails = (_last_of(key, crowd, situation.pursuit(name), pursuit.last_touchpoint) for name in beside)
    return max((mail for mail in mails if mail), key=lambda mail: mail.hour, default=None)


def _last_of(key: str, crowd: Crowd, pursuit: Pursuit, since: datetime) -> MessageSeen | None:
    newer = takewhile(lambda m: m.hour > since, reversed(pursuit.messages))
    theirs = (m for m in newer if from_person(m) and m.sender and crowd.person(m.sender.address) == key)
    return next(theirs, None)
