"""An application is not asked about before the day on which applications close."""

from datetime import date

from followupd.core.plan.decisions import Hold
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.states import APPLIED


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held until the working day after the closing date."""
    day = closing_date(pursuit)
    if day is None or pursuit.sequence not in APPLIED:
        return None
    calendar = situation.policy.calendar
    until = calendar.ready(calendar.add_working_days(day, 1))
    return Hold(until, f"applications close on {day.isoformat()}") if situation.now < until else None


def closing_date(pursuit: Pursuit) -> date | None:
    """The closing date as the user says it, or as the application, or its acknowledgement, names it."""
    if pursuit.wishes.closes:
        return pursuit.wishes.closes
    for message in (pursuit.begun.message, pursuit.opening):
        for finding in message.verdict.findings:
            wants = finding.kind == "deadline" and message.verdict.finding("question")
            if finding.kind in ("closes", "deadline") and not wants and finding.day:
                return finding.day
    return None
