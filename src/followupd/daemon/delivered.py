"""What was asked for has been sent, and nothing more came: told once, because nothing follows by itself."""

from collections.abc import Iterator

from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import is_word
from followupd.core.pursuits.states import APPLICATIONS

AFTER = 10  # business days, as after a "we will be in touch"


def delivered(situation: Situation) -> Iterator[tuple[Pursuit, str]]:
    """Applications that rest because the user sent what was asked for, on the two days on which it is told."""
    calendar = situation.policy.calendar
    for pursuit in situation.history.pursuits:
        sent = pursuit.last_sent
        if (
            pursuit.state != "resting"
            or pursuit.offer.answered
            or pursuit.sequence not in APPLICATIONS
            or not _answers(pursuit)
        ):
            continue
        day = calendar.local_day(sent.hour)
        told = f"on {day.isoformat()} you sent what they asked for and asked nothing, so nothing follows by itself; "
        first = calendar.add_working_days(day, AFTER)
        if first <= situation.today <= calendar.add_working_days(first, 1):
            yield pursuit, f"{told}`followupd resume {pursuit.id}` has it followed up"


def _answers(pursuit: Pursuit) -> bool:
    """Whether the last word is the user's, and what came before it asked for something."""
    *before, last = [m for m in pursuit.messages if m.ours or m.verdict.by_person] or [pursuit.opening]
    asked = bool(before) and not before[-1].ours and bool(before[-1].verdict.finding("question"))
    return asked and last.ours and not is_word(last) and last.verdict.finding("asks") != "yes"
