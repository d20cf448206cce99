"""They were told by when another firm's offer must be answered: one letter before that day, and none behind it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from followupd.core.plan.calendar import Calendar
from followupd.core.plan.durations import Duration
from followupd.core.plan.sequences import DEADLINE_NUMBER, OCCASION_NUMBERS, THANKS_NUMBERS, Step
from followupd.core.pursuits.offers import Deadline
from followupd.core.pursuits.pursuit import DraftLife, Pursuit

# So many business days before the day they are written to once more, and so many after the first letter at the least.
_BEFORE, _AT_LEAST = 2, 3
_ASKS_AGAIN = ("status", "anything_missing", "meeting")
_FARTHEST = 40


def fitting(pursuit: Pursuit, step: Step, steps: Iterable[Step], calendar: Calendar) -> Step:
    """The step, or the letter that comes in its place in time before the day. `steps`: of its sequence; once the offer
    is gone, what they were not asked last is taken from them.
    """
    deadline = _unheard(pursuit)
    if deadline is None or step.ask not in _ASKS_AGAIN or step.news == "required":
        return step
    if deadline.over:
        other = "status" if pursuit.last_sent.hour > deadline.told else "anything_missing"
        return next((replace(one, after=step.after) for one in steps if one.ask == other), step)
    days = _between(calendar.local_day(deadline.told), deadline.until, calendar) - _BEFORE
    wait = Duration(max(_AT_LEAST, days), "business days")
    return replace(step, after=wait, template="offer-again", ask="anything_missing", attach=())


def behind(pursuit: Pursuit, step: Step, today: date) -> str:
    """Why nothing is written once the day is over: they do not know what the user has answered; "" before."""
    deadline = _unheard(pursuit)
    return "" if deadline is None or deadline.over or step.thanks or today <= deadline.until else _told(deadline)


def out_of_date(pursuit: Pursuit, life: DraftLife, today: date) -> str:
    """Why a draft that names the day, or asks once more before it, lies there no longer once it is over; else ""."""
    if life.intended.step == DEADLINE_NUMBER:
        days = [one.until for one in pursuit.occasions if one.kind == "offer-deadline" and one.until]
        return f"the day it names is over, {days[-1].isoformat()}" if days and days[-1] < today else ""
    deadline, apart = _unheard(pursuit), (*THANKS_NUMBERS, *OCCASION_NUMBERS)
    asks = deadline and not deadline.over and life.intended.step not in apart and life.intended.hour >= deadline.told
    return _told(deadline) if deadline and asks and deadline.until < today else ""


def _told(deadline: Deadline) -> str:
    return f"you told them that you answer another offer by {deadline.until.isoformat()}"


def _unheard(pursuit: Pursuit) -> Deadline | None:
    """The day, while nobody there has written since."""
    deadline = pursuit.deadline
    heard = deadline and pursuit.answered and pursuit.answered > deadline.told
    return None if deadline is None or heard else deadline


def _between(first: date, last: date, calendar: Calendar) -> int:
    return next((n for n in range(1, _FARTHEST) if calendar.add_working_days(first, n) >= last), _FARTHEST)
