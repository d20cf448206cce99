"""An answer that the user owes: until when it is told, and in which words."""

from datetime import date, timedelta

from followupd.core.facts import MessageSeen
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit

# When it is told: on these days after their mail, then weekly (design, "Their human mail").
TOLD_AFTER = (1, 3, 6)
_CLOSING = ("rejection", "position_filled")


def is_owed(pursuit: Pursuit, asked: MessageSeen | None, since: date, situation: Situation) -> bool:
    """Whether it still matters: what a rejection asks is told on its days and then no more, and whether the user comes
    to a meeting until that has been. `asked`: their newest answer; `since`: its day.
    """
    if asked and asked.verdict.kind in _CLOSING:
        last = situation.policy.calendar.next_working_day(since + timedelta(days=TOLD_AFTER[-1]))
        return situation.today <= last
    of_it = [m for m in pursuit.meetings if asked and m.told.identity == asked.identity]
    return not of_it or any(m.end > situation.now for m in of_it)


def what(asked: MessageSeen | None, pursuit: Pursuit) -> str:
    """What they did; of an invitation, to which meeting."""
    if asked is None:
        return "the first mail is yours to write"
    if asked.verdict.kind in _CLOSING:
        return "asks you something all the same; a word to it is enough"
    met = next((m for m in pursuit.meetings if m.told.identity == asked.identity), None)
    return f"asks whether you come on {met.start.strftime('%a %Y-%m-%d')}" if met else "wrote to you"


def question(asked: MessageSeen | None) -> str:
    """The sentence that asks, in quotation marks; "" where none does."""
    words = asked.verdict.finding("question") if asked else ""
    return f"“{words}”" if words else ""
