"""From where the address of a draft is known, where the user never wrote to it: told with the draft."""

from collections.abc import Iterator
from datetime import date

from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import sender_key
from followupd.core.mail.envelope import Address
from followupd.core.mail.reading import address_key
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.events import from_person
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.words.filters import day


def source_of(pursuit: Pursuit, person: Address, calendar: Calendar) -> str:
    """A sentence on where the person's address stands; "" where the user, or the person, wrote with it."""
    key = address_key(person.address)
    if any(key in _wrote_to(m) if m.ours else sender_key(m.sender) == key for m in pursuit.messages):
        return ""
    where = next(_places(pursuit, key, calendar), "")
    return f"You have not written to {person} before: the address {where}." if where else ""


def _wrote_to(message: MessageSeen) -> set[str]:
    return {address_key(a.address) for a in (*message.to, *message.cc)}


def _places(pursuit: Pursuit, key: str, calendar: Calendar) -> Iterator[str]:
    for meeting in pursuit.meetings:
        if key in {address_key(a.address) for a, _ in meeting.met}:
            yield f"stands in the invitation to your meeting of {_shown(calendar.local_day(meeting.start))}"
    for message in (m for m in pursuit.messages if not m.ours and from_person(m)):
        named = {address_key(f.field("address")) for f in message.verdict.findings if f.kind == "referral"}
        if key in named:
            yield f"was given to you by {_who(message)} on {_on(message, calendar)}"
        if key in _wrote_to(message):
            yield f"stands in the mail that {_who(message)} wrote on {_on(message, calendar)}"


def _who(message: MessageSeen) -> str:
    return person_name(message.sender) if message.sender else "somebody"


def _on(message: MessageSeen, calendar: Calendar) -> str:
    return _shown(calendar.local_day(message.hour))


def _shown(on: date) -> str:
    return day(on, "en", on)
