"""Silence at once, words only later: what was read as an ending gives no draft before the user could say it is none."""

from datetime import datetime

from followupd.core.plan.calendar import Calendar
from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.telling import told

# Sequences that may begin with a sentence that was misread.
_BEGUN_BY_A_SENTENCE = ("rejection", "keep_in_touch")


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until one full working day has passed since the sentence was read."""
    read = _read(pursuit, situation.policy.calendar)
    if read is None:
        return None
    since, because = read
    until = one_full_working_day(since, situation.policy.calendar)
    if situation.now >= until:
        return None
    return Hold(until, f"{because}; say `correct` within a working day if that was misread")


def _read(pursuit: Pursuit, calendar: Calendar) -> tuple[datetime, str] | None:
    """When the sentence was read on which the next draft rests, and what it said; None where it rests on none."""
    left = next((m for m in reversed(pursuit.messages) if m.verdict.kind == "left_company" and not m.ours), None)
    if left and left.hour > pursuit.last_sent.hour:  # whoever is written to now is in their place
        return left.seen, told("left", left, calendar.local_day(left.hour).isoformat())
    if pursuit.sequence not in _BEGUN_BY_A_SENTENCE or pursuit.begun.message.ours:
        return None
    return pursuit.begun.seen, pursuit.begun.because


def one_full_working_day(since: datetime, calendar: Calendar) -> datetime:
    """The first ready hour with a whole working day between; a day whose work has not begun counts as whole."""
    day = calendar.local_day(since)
    early = since < calendar.ready(day) and calendar.is_working_day(day)
    return calendar.ready(calendar.add_working_days(day, 1 if early else 2))
