"""When the lead of a pursuit is away, by their own automatic word."""

from datetime import timedelta

from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import address_key, sender_key
from followupd.core.mail.envelope import Address
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.pursuit import Away

# A note without a date holds for a week (design, section 4): this day and six more.
DAYS_WITHOUT_A_DATE = 6


def of(messages: list[MessageSeen], lead: Address | None, calendar: Calendar) -> tuple[Away, ...]:
    """The absences that hold this pursuit: the lead's, or those of an address nobody wrote to (an alias of theirs)."""
    written_to = {address_key(a.address) for m in messages if m.ours for a in (*m.to, *m.cc)}
    others = written_to - {sender_key(lead)}
    notes = [m for m in messages if m.verdict.kind == "out_of_office" and sender_key(m.sender) not in others]
    return tuple(_away(note, calendar) for note in notes)


def _away(note: MessageSeen, calendar: Calendar) -> Away:
    start = calendar.local_day(note.hour)
    until = note.verdict.return_date or start + timedelta(days=DAYS_WITHOUT_A_DATE)
    who = (note.sender.name or note.sender.address) if note.sender else "your contact"
    named = f"away, and the note names {until.isoformat()}" if note.verdict.return_date else "away, no date given"
    return Away(start, max(start, until), f"{who} is {named}")
