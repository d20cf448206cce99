"""An answer that the user owes: until when it is told, and in which words."""

from dataclasses import dataclass
from datetime import date, timedelta

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.offers import what_to_say
from followupd.core.pursuits.pursuit import Pursuit

# When it is told: on these days after their mail, then weekly (design, "Their human mail").
TOLD_AFTER = (1, 3, 6)
# For so long an offer that names no day is told every day.
OFFER_OPEN = timedelta(days=14)
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


@dataclass(frozen=True, slots=True)
class Days:
    """What has its day in an answer: days to meet that they propose, or the last day for what they want."""

    days: tuple[date, ...]
    words: str
    to_meet: bool


def days_of(asked: MessageSeen | None) -> Days | None:
    """The days that a mail of theirs names to the user; None where it names none."""
    found = [(day, one) for one in (asked.verdict.findings if asked else ()) if (day := _day(one)) is not None]
    if asked and asked.verdict.kind == "offer":  # the day on which the work begins is no day to answer by
        found = [pair for pair in found if pair[1].kind == "deadline"]
    if not found:
        return None
    to_meet = [pair for pair in found if pair[1].kind == "proposed_time"] or found
    days = tuple(sorted({day for day, _ in to_meet}))
    return Days(days, to_meet[0][1].text, to_meet[0][1].kind == "proposed_time")


def is_pressing(asked: MessageSeen | None, pursuit: Pursuit, situation: Situation) -> bool:
    """Whether the first of its days is the next working day or has come, and the last is not over; of an offer it is
    every day until then, and where it names none for two weeks.
    """
    offers = asked is not None and asked.verdict.kind == "offer"
    span = _span(asked, pursuit, situation)
    if span is None:
        return asked is not None and offers and situation.now <= asked.hour + OFFER_OPEN
    return situation.today <= span[1] and (offers or situation.today >= _eve(span[0], situation))


def presses_from(asked: MessageSeen | None, pursuit: Pursuit, situation: Situation) -> date | None:
    """The day to come from which on it presses; None where nothing in it has its day, or that has come."""
    span = _span(asked, pursuit, situation)
    first = _eve(span[0], situation) if span else None
    return first if first and first > situation.today else None


def _span(asked: MessageSeen | None, pursuit: Pursuit, situation: Situation) -> tuple[date, date] | None:
    """The first and the last day of what has its day in it: of the meeting it asks the user to, else those it names."""
    met = [m for m in pursuit.meetings if asked and m.told.identity == asked.identity]
    if met:
        day_of = situation.policy.calendar.local_day
        to_come = [(day_of(m.start), day_of(m.end)) for m in met if m.end > situation.now]
        return min(to_come, default=None)
    named = days_of(asked)
    return (named.days[0], named.days[-1]) if named else None


def _eve(day: date, situation: Situation) -> date:
    """The working day before, on which there is still time to answer."""
    return situation.policy.calendar.working_day_before(day)


def what(asked: MessageSeen | None, pursuit: Pursuit, today: date) -> str:
    """What they did; of an invitation, to which meeting; of an offer, what the user may say of it on that day."""
    if asked is None:
        return "the first mail is yours to write"
    if asked.verdict.kind in _CLOSING:
        return "asks you something all the same; a word to it is enough"
    if met := next((m for m in pursuit.meetings if m.told.identity == asked.identity), None):
        return f"asks whether you come on {_shown(met.start.date())}"
    named = days_of(asked)
    last = named.days[-1].isoformat() if named else "DATE"
    if asked.verdict.kind == "offer" and named and named.days[-1] < today:
        return f"made you an offer, to be answered by {last}; {what_to_say(pursuit.id)}"
    if asked.verdict.kind == "offer":
        by = f", to be answered by {last}" if named else ""
        return f"makes you an offer{by}; `followupd offer {pursuit.id} --until {last}` tells those who are to decide"
    if named is None and asked.verdict.kind == "acknowledgement":
        return "has your application and wants something more of you"
    if named is None:
        return "wrote to you"
    if named.days[-1] < today:
        wanted = "proposed to meet on" if named.to_meet else "wanted something of you by"
        return f"{wanted} {' or '.join(map(_shown, named.days))}, which is over; a word to them is still owed"
    if named.to_meet:
        return f"proposes to meet on {' or '.join(map(_shown, named.days))}"
    return f"wants something of you by {last}"


def _shown(day: date) -> str:
    return day.strftime("%a %Y-%m-%d")


def _day(found: Finding) -> date | None:
    proposed = found.kind == "proposed_time" and found.field("said") in ("proposed", "listed")
    return found.day if proposed or found.kind == "deadline" else None


def question(asked: MessageSeen | None) -> str:
    """The sentence that names days to meet, else the one that asks, in quotation marks; "" where none does. What sends
    the user to somebody else asks nothing: that is told with the name.
    """
    named = days_of(asked)
    if asked is None or (named and named.to_meet):
        return f"“{named.words}”" if named else ""
    referred = {f.text for f in asked.verdict.findings if f.kind == "referral"}
    words = asked.verdict.finding("question")
    return f"“{words}”" if words and words not in referred else ""
