"""The meetings of a pursuit, as invitations tell them: moved, cancelled and repeated ones count as they last stood."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.mail.envelope import Address
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.people import is_role_address

# A meeting whose invitation names no end.
USUAL_LENGTH = timedelta(hours=1)
# How the uid of a meeting begins that was agreed on in prose.
AGREED_UID = "agreed "
# RFC 5546: a counter-proposal and a refusal fix no hour.
_FIXES_NOTHING = ("COUNTER", "DECLINECOUNTER", "REFRESH")


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting. `people`: the others whose addresses are known; `named`: names of others; `told`: by which mail;
    `agreed`: who proposed it and who agreed, where that was done in prose.
    """

    start: datetime
    end: datetime
    uid: str
    people: tuple[Address, ...]
    named: tuple[str, ...]
    told: MessageSeen
    agreed: str = ""


def invites(message: MessageSeen) -> Literal["invited", "uninvited", ""]:
    """Whether a mail fixes a meeting, or calls one off."""
    found = _found(message)
    if not found:
        return ""
    return "invited" if any(one.field("method") != "CANCEL" for one in found) else "uninvited"


def is_settled(message: MessageSeen) -> bool:
    """Whether a calendar speaks of a meeting, or it was agreed on in prose."""
    return any(found.field("method") for found in _found(message))


def meetings(messages: Iterable[MessageSeen], own: frozenset[str]) -> tuple[Meeting, ...]:
    """Those that stand, by the hours of their ends. Of one meeting the newest mail counts."""
    standing: dict[str, Meeting] = {}
    for message in messages:
        for found in _found(message):
            uid = found.field("uid") or found.field("start")
            if found.field("method") == "CANCEL":
                standing.pop(uid, None)
            elif start := _hour(found.field("start")):
                standing[uid] = _meeting(found, start, uid, message, own)
    return tuple(sorted(standing.values(), key=lambda m: (m.end, m.start, m.uid)))


def called_off(messages: Sequence[MessageSeen]) -> date | None:
    """The day of the meeting that they called off last, where none was fixed since and the user has proposed no other;
    in the time of the invitation.
    """
    days: dict[str, date] = {}
    off: date | None = None
    for message in messages:
        if message.ours and message.wrote and (message.draft or message.wrote.asks == "meeting"):
            off = None
        for found in _found(message):
            uid, start = found.field("uid") or found.field("start"), _hour(found.field("start"))
            if found.field("method") != "CANCEL":
                off, days[uid] = None, start.date() if start else message.hour.date()
            elif not message.ours:
                off = start.date() if start else days.get(uid, off)
    return off


def people_of(message: MessageSeen) -> tuple[Address, ...]:
    """Whom a mail asks to a meeting, as far as their addresses are known; a desk or a room is nobody."""
    people = (person for found in _found(message) for person in _people(found))
    return tuple(a for a in people if a.address and not is_role_address(a.address))


def _found(message: MessageSeen) -> list[Finding]:
    return [finding for finding in message.verdict.findings if finding.kind == "meeting" and _counts(finding)]


def _counts(meeting: Finding) -> bool:
    method = meeting.field("method")
    return method not in _FIXES_NOTHING and (method == "CANCEL" or _hour(meeting.field("start")) is not None)


def _meeting(found: Finding, start: datetime, uid: str, message: MessageSeen, own: frozenset[str]) -> Meeting:
    others = {address_key(a.address): a for a in _people(found) if a.address}
    people = tuple(a for key, a in others.items() if key not in own and not is_role_address(a.address))
    named = tuple(a.name for a in _people(found) if not a.address and a.name)
    end = _hour(found.field("end")) or start + USUAL_LENGTH
    agreed = found.text if found.field("uid").startswith(AGREED_UID) else ""
    return Meeting(start, max(end, start), uid, people, named, message, agreed)


def _people(found: Finding) -> Iterator[Address]:
    """The organiser, then the attendees; addresses and names stand in one order."""
    yield Address(found.field("organiser_name"), found.field("organiser"))
    addresses = [text.strip() for text in found.field("attendees").split(",")]
    names = [text.strip() for text in found.field("attendee_names").split(",")]
    for n in range(max(len(addresses), len(names))):
        yield Address(names[n] if n < len(names) else "", addresses[n] if n < len(addresses) else "")


def _hour(text: str) -> datetime | None:
    """An hour with its offset; a day alone or what is no hour fixes nothing."""
    try:
        hour = datetime.fromisoformat(text)
    except ValueError:
        return None
    return hour if hour.tzinfo else None
