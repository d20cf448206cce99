"""What they said of when they will decide or answer: until then nobody asks them (design, "Their human mail")."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from followupd.core.facts import MessageSeen, UserSaid
from followupd.core.judges.verdict import Finding
from followupd.core.plan.calendar import LAST_DAY, Calendar

# "Thank you, we will be in touch", without a date: nothing for so long.
PATIENCE = 10
# They ask for patience, or will come back unasked.
MORE_PATIENCE = 20
# In business days after the day they name: they answer by it, come to it from it on, or only behind it, and then they
# have that day.
AFTER = {"": 1, "from": 1, "behind": 2}
# However soon the day is that they name, they have so long after their mail.
AT_LEAST = 5
# A day further off than this is no promise but a slip of the pen, or of the reader.
FARTHEST = timedelta(days=400)
_COMES_TO_IT = {"from": ", from which on they come to it,", "behind": ", after which they come to it,"}
_COMES_BACK = "that they will come back to you"


@dataclass(frozen=True, slots=True)
class Stated:
    """Their word on when. `until`: the working day from which they may be asked; `named`: the day they named, None
    where they named none; `text`: their own words, or ""; `because`: the sentence for the user; `hour`: when they
    said it.
    """

    until: date
    named: date | None
    text: str
    because: str
    hour: datetime


def stated(message: MessageSeen, calendar: Calendar, holds: bool) -> Stated | None:
    """What a mail of theirs states. `holds`: it lets the user wait, so that it counts without a day as well."""
    by_person = message.verdict.kind != "acknowledgement"
    told = [finding for finding in message.verdict.findings if finding.kind in ("stated_date", "period")]
    if not told and not (holds and by_person):
        return None
    day = calendar.local_day(message.hour)
    found = max(_days(told, day), key=lambda pair: pair[0], default=None) if told else None
    if found is None:
        return _without_a_day(message, day, calendar) if holds and by_person else None
    named, finding = found
    again = finding.field("what") == "contact_again"
    after = finding.field("after")
    until = calendar.add_working_days(named, 0 if again else AFTER.get(after, 1))
    until = calendar.next_working_day(until)
    least = calendar.add_working_days(day, AT_LEAST) if by_person else until
    what = ", the day to write again," if again else _COMES_TO_IT.get(after, "")
    longer = f"; {AT_LEAST} business days at the least" if least > until else ""
    because = f"{_who(message)} named {named.isoformat()}{what} on {day.isoformat()}{longer}"
    return Stated(max(until, least), named, finding.text, because, message.hour)


def _without_a_day(message: MessageSeen, day: date, calendar: Calendar) -> Stated:
    """What a mail of that day states that lets the user wait and names none."""
    patient = message.verdict.finding("patience")
    length = MORE_PATIENCE if patient else PATIENCE
    promised = message.verdict.finding("hold")
    said = "and asked for patience" if patient else _COMES_BACK if promised else "and asked nothing"
    because = f"{_who(message)} wrote on {day.isoformat()} {said}; {length} business days"
    return Stated(calendar.add_working_days(day, length), None, patient, because, message.hour)


def tested(message: MessageSeen, calendar: Calendar, what: str = "their test") -> Stated:
    """How long those have who set the user a test, or asked for papers, from the mail on by which the user answers."""
    day = calendar.local_day(message.hour)
    because = f"you answered {what} on {day.isoformat()}; {PATIENCE} business days"
    return Stated(calendar.add_working_days(day, PATIENCE), None, "", because, message.hour)


def stated_by_word(word: UserSaid, calendar: Calendar) -> Stated | None:
    """What they said of when in a call or a meeting, as the user noted it."""
    if word.verb != "log" or word.until is None:
        return None
    until = calendar.next_working_day(calendar.add_working_days(word.until, 1))
    on = calendar.local_day(word.hour).isoformat()
    return Stated(until, word.until, "", f"you noted on {on} that they named {word.until.isoformat()}", word.hour)


def _days(told: list[Finding], day: date) -> list[tuple[date, Finding]]:
    """Every day the mail names, stated as a date or as a period; those gone by or absurdly far off do not count."""
    found = [(_day(finding, day), finding) for finding in told]
    return [(named, finding) for named, finding in found if named and day <= named <= min(day + FARTHEST, LAST_DAY)]


def _day(finding: Finding, since: date) -> date | None:
    return finding.day if finding.kind == "stated_date" else _after_period(finding, since)


def _after_period(finding: Finding, since: date) -> date | None:
    """The last day of a stated period. Business days of theirs are counted as Monday to Friday."""
    days, working = _number(finding.field("days")), _number(finding.field("business_days"))
    if not days and not working:
        return None
    day = since + timedelta(days=min(days, FARTHEST.days + 1))
    for _ in range(min(working, FARTHEST.days)):
        day += timedelta(days=3 if day.weekday() == 4 else 2 if day.weekday() == 5 else 1)
    return day


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 5 else 0


def _who(message: MessageSeen) -> str:
    return (message.sender.name or message.sender.address) if message.sender else "somebody"
