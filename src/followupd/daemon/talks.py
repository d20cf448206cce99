"""A conversation they offered for a time without a day, or once they have read something of the user's, is told when
that time has come, unless one was agreed on.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.said import is_word
from followupd.core.pursuits.states import RELATIONS
from followupd.daemon.outlook import contact

# On these days after the first of that time; then no more: it was an offer, not a debt.
TOLD_AFTER = (0, 3, 6)
# Business days in which somebody has read what they were sent.
READ_AFTER = 5
# Who asks something so shortly before has seen to it.
SHORTLY = timedelta(days=7)


def talks(situation: Situation) -> Iterator[tuple[str, str, str, str]]:
    """Whose offer is told today: the id of the pursuit, who it is, what they did, and their own sentence."""
    for pursuit in situation.history.pursuits:
        waits = pursuit.answered and pursuit.state in ("waiting", "resting")
        offered = _offered(pursuit, situation) if waits else None
        if offered and _is_told(offered[1], situation) and not _seen_to(pursuit, *offered, situation):
            message, _, sentence = offered
            wrote = situation.policy.calendar.local_day(message.hour).isoformat()
            did = f"offered you a conversation on {wrote}; {_ripe(message)}: propose a day"
            yield pursuit.id, contact(pursuit), did, f"“{sentence}”"


def _ripe(message: MessageSeen) -> str:
    once = any(found.kind == "talk_offered" and found.field("once") for found in message.verdict.findings)
    return "you have sent what they wanted to read" if once else "its time has come"


def _offered(pursuit: Pursuit, situation: Situation) -> tuple[MessageSeen, date, str] | None:
    """Their newest mail that offers one, the first day of the time it names, and the sentence."""
    for message in reversed(pursuit.messages):
        for found in () if message.ours else message.verdict.findings:
            if found.kind == "talk_offered" and (day := _day(found, message, pursuit, situation)):
                return message, day, found.text
    return None


def _day(found: Finding, message: MessageSeen, pursuit: Pursuit, situation: Situation) -> date | None:
    """The first day of its time: the one they named, or some days after the user sent what they wanted to read."""
    calendar = situation.policy.calendar
    if found.field("once"):
        sent = next((m for m in pursuit.sent if m.hour > message.hour and not is_word(m)), None)
        advice = pursuit.opening.opens in RELATIONS
        return calendar.add_working_days(calendar.local_day(sent.hour), READ_AFTER) if sent and advice else None
    return found.day


def _is_told(day: date, situation: Situation) -> bool:
    calendar = situation.policy.calendar
    return any(calendar.next_working_day(day + timedelta(days=n)) == situation.today for n in TOLD_AFTER)


def _seen_to(pursuit: Pursuit, message: MessageSeen, day: date, _: str, situation: Situation) -> bool:
    """Whether they have met or will, a day was talked about, or the user has written in that time or will, by the draft
    that lies there.
    """
    local = situation.policy.calendar.local_day
    if any(life.live for life in pursuit.drafts) or any(met.end > message.hour for met in pursuit.meetings):
        return True
    if any(word.hour > message.hour for word in pursuit.spoken):
        return True
    since = [m for m in pursuit.sent if m.hour > message.hour and not is_word(m)]
    return any(local(m.hour) >= day or _asks_for_it(m, local(m.hour) >= day - SHORTLY) for m in since)


def _asks_for_it(message: MessageSeen, shortly_before: bool) -> bool:
    asks = message.verdict.finding("asks") == "yes"
    return bool(message.verdict.finding("proposed_time")) or (asks and shortly_before)
