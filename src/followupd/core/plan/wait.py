"""The wait of the step, counted from the base, with the lead's absences taken out of it."""

from datetime import date, datetime, timedelta

from followupd.core.mail.addresses import address_key
from followupd.core.mail.feasts import between_the_years
from followupd.core.plan import own_absence
from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.unreached import never_arrived

_Days = tuple[tuple[date, date], ...]


def due(pursuit: Pursuit, step: Step, situation: Situation) -> datetime:
    """The hour at which the step's wait has run out. The day the user pinned it to, or one that they named, takes the
    place of the wait; where news is needed theirs comes on top of it.
    """
    own = (*own_absence.days(situation), *_between_the_years(pursuit, step))
    return _due(pursuit, step, situation, tuple((a.start, a.until) for a in pursuit.away), own)


def _between_the_years(pursuit: Pursuit, step: Step) -> _Days:
    """Days on which nobody there is waited for; whoever is thanked, or written to with news, is no less glad of it."""
    if step.thanks or step.news == "required" or step.after.unit != "business days":
        return ()
    return tuple(between_the_years(pursuit.base.year + more) for more in (-1, 0, 1))


def _due(pursuit: Pursuit, step: Step, situation: Situation, theirs: _Days, own: _Days) -> datetime:
    calendar = situation.policy.calendar
    if pursuit.wishes.pinned:
        return calendar.ready(calendar.next_working_day(pursuit.wishes.pinned))
    if comes_again(pursuit, step, situation):  # nobody has anything to answer yet
        return calendar.ready(calendar.next_working_day(_after_sent(pursuit, situation), away=own))
    waited = calendar.due(pursuit.base, step.after, (*theirs, *own))
    if pursuit.stated is None:
        return waited
    asked = calendar.ready(calendar.next_working_day(pursuit.stated.until, away=own))
    return max(waited, asked) if step.news == "required" else asked


def comes_again(pursuit: Pursuit, step: Step, situation: Situation) -> bool:
    """Whether the step is the first letter to a new address, after a mail that came back. News is none: it waits."""
    own = frozenset(map(address_key, situation.policy.addresses))
    return step.news != "required" and never_arrived(pursuit, own)


def _after_sent(pursuit: Pursuit, situation: Situation) -> date:
    return situation.policy.calendar.local_day(pursuit.last_sent.hour) + timedelta(days=1)


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until the wait is over."""
    until = due(pursuit, step, situation)
    return Hold(until, described(pursuit, step, situation)) if situation.now < until else None


def hold_but_for_absences(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """The same, as though nobody were away."""
    until = _due(pursuit, step, situation, (), ())
    return Hold(until, described(pursuit, step, situation)) if situation.now < until else None


def described(pursuit: Pursuit, step: Step, situation: Situation) -> str:
    """The wait in words: how long, since when, and what does not count."""
    if pursuit.wishes.pinned:
        return _pinned(pursuit.wishes.pinned, situation)
    if comes_again(pursuit, step, situation):
        sent = situation.policy.calendar.local_day(pursuit.last_sent.hour)
        return f"your mail of {sent.isoformat()} came back{_until_back(sent, pursuit, step, situation)}"
    if pursuit.stated and step.news != "required":
        return f"{pursuit.stated.because}{_until_back(pursuit.stated.until, pursuit, step, situation)}"
    base = situation.policy.calendar.local_day(pursuit.base)
    absences = [a.because for a in pursuit.away if a.until > base]
    absences += _own_absences(base, due(pursuit, step, situation).date(), situation)
    uncounted = f", not counting that {'; '.join(absences)}" if absences else ""
    if any(
        start <= due(pursuit, step, situation).date() and base <= end
        for start, end in _between_the_years(pursuit, step)
    ):
        uncounted += ", nor the days from 24 December to 6 January"
    uncounted += _own_holidays(base, pursuit, step, situation)
    return f"{step.after} after {base.isoformat()}{_agreed(pursuit)}{uncounted}"


def _own_holidays(base: date, pursuit: Pursuit, step: Step, situation: Situation) -> str:
    """The user's public holidays that a wait in business days passes over, where nothing else says so of them."""
    if step.after.unit != "business days":
        return ""
    calendar, last = situation.policy.calendar, due(pursuit, step, situation).date()
    others = (*own_absence.days(situation), *_between_the_years(pursuit, step))
    passed = (base + timedelta(days=number) for number in range(1, (last - base).days))
    days = [
        day.isoformat()
        for day in passed
        if day.weekday() in calendar.working_days and calendar.holiday_name(day)
        if not any(start <= day <= end for start, end in others)
    ]
    return f", nor the public holiday{'s' * (len(days) > 1)} of {' and '.join(days)}" if days else ""


def _until_back(since: date, pursuit: Pursuit, step: Step, situation: Situation) -> str:
    """That the user's own absence is what it waits for from that day on, where it is."""
    absences = _own_absences(since - timedelta(days=1), due(pursuit, step, situation).date(), situation)
    return f"; {'; '.join(absences)}" if absences else ""


def _own_absences(since: date, last: date, situation: Situation) -> list[str]:
    """The user's own, as far as they lie between the two days."""
    away = sorted({(start, until) for start, until in own_absence.days(situation) if until > since and start < last})
    return [f"you are away from {start.isoformat()} to {until.isoformat()}" for start, until in away]


def _pinned(day: date, situation: Situation) -> str:
    works = situation.policy.calendar.next_working_day(day)
    if works == day:
        return f"on {day.isoformat()}, the day you pinned it to"
    return f"on {works.isoformat()}, the working day after {day.isoformat()}, to which you pinned it"


def _agreed(pursuit: Pursuit) -> str:
    """How the meeting came about that the wait counts from, where no calendar shows it, or of which series it is."""
    series = next((meeting for meeting in pursuit.meetings if meeting.last == pursuit.base), None)
    if series:
        return (
            " (a meeting of the series, which has no end)" if series.is_endless else " (the last meeting of the series)"
        )
    told = next((meeting.agreed for meeting in pursuit.meetings if meeting.end == pursuit.base), "")
    return f" ({told})" if told else ""
