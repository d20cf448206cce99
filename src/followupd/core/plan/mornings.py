"""Not all at once: few drafts on the first morning, so many a day, so many lying in Drafts."""

from datetime import date

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit

FIRST_MORNING = 3


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until tomorrow, or until some of the waiting drafts are gone."""
    today = _written_today(situation) + len(situation.filled)
    limits = situation.policy.limits
    if situation.today == _first_morning(situation) and today >= FIRST_MORNING:
        return Hold(situation.tomorrow_ready(), f"{FIRST_MORNING} drafts on the first morning are enough")
    if today >= limits.drafts_per_day:
        return Hold(situation.tomorrow_ready(), f"{_drafts(limits.drafts_per_day)} a day (drafts_per_day)")
    if _live(situation) + len(situation.filled) >= limits.live_drafts:
        waits = "waits" if limits.live_drafts == 1 else "wait"
        because = f"{_drafts(limits.live_drafts)} {waits} in Drafts already (live_drafts)"
        return Hold(situation.tomorrow_ready(), because, open=True)
    return None


def _drafts(number: int) -> str:
    return "1 draft" if number == 1 else f"{number} drafts"


def _written_today(situation: Situation) -> int:
    return situation.history.counted.drafts_by_day.get(situation.today, 0)


def _live(situation: Situation) -> int:
    return situation.history.counted.live


def _first_morning(situation: Situation) -> date | None:
    """The first working morning at or after the hour watching last began."""
    if not situation.history.began:
        return None
    calendar = situation.policy.calendar
    return calendar.next_working_day(calendar.local_day(situation.history.began[-1].hour))
