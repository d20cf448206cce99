"""The meetings of a pursuit, as invitations tell them: moved, cancelled and repeated ones count as they last stood."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.mail.addresses import address_key
from followupd.core.mail.envelope import Address
from followupd.core.mail.repeating import repeated
from followupd.core.plan.calendar import LAST_DAY
from followupd.core.pursuits.attending import Attending, attendees_in, attending, is_named
from followupd.core.pursuits.people import is_role_address

# A meeting whose invitation names no end.
USUAL_LENGTH = timedelta(hours=1)
EARLIEST_YEAR = 1970  # no invitation is older
# How the uid of a meeting begins that was agreed on in prose.
AGREED_UID = "agreed "
# RFC 5546: a counter-proposal and a refusal fix no hour.
_FIXES_NOTHING = ("COUNTER", "DECLINECOUNTER", "REFRESH")
# Every meeting of each uid, by the hour at which the series has it.
_Standing = dict[str, dict[datetime, "Meeting"]]


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting. `people`: the others whose addresses are known; `named`: names of others; `told`: by which mail;
    `agreed`: who proposed it and who agreed, where that was done in prose. Of a series it is the first one that stands,
    and `last` the end of the last: it is thanked for once, and nobody is asked while they still meet.
    """

    start: datetime
    end: datetime
    uid: str
    people: tuple[Address, ...]
    named: tuple[str, ...]
    told: MessageSeen
    agreed: str = ""
    last: datetime | None = None

    @property
    def over(self) -> datetime:
        """When the last of it has ended."""
        return self.last or self.end


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
    standing: _Standing = {}
    mails = tuple(messages)
    for message in mails:
        for found in _found(message):
            _take(standing, found, message, own)
    found_now = sorted((_as_one(s) for s in standing.values() if s), key=lambda m: (m.end, m.start, m.uid))
    for told in attending(mails, own) if found_now else ():
        if (at := _meant_by(told, found_now)) is not None:
            found_now[at] = _joined(found_now[at], told)
    return tuple(found_now)


def _meant_by(told: Attending, found: Sequence[Meeting]) -> int | None:
    """Which meeting a mail means that names who will be there: on a day of its, else the next to come."""
    ahead = [at for at, one in enumerate(found) if one.end > told.message.hour]
    on_its_day = [at for at in ahead if found[at].start.date() in told.days]
    return next(iter((*on_its_day, *ahead)), None)


def _joined(meeting: Meeting, told: Attending) -> Meeting:
    """The meeting with those who are named; whom its calendar has is not named twice."""
    there = {address_key(a.address) for a in meeting.people}
    people = (*meeting.people, *(a for a in told.people if address_key(a.address) not in there))
    names = dict.fromkeys((*meeting.named, *told.named))
    return replace(meeting, people=people, named=tuple(n for n in names if not any(is_named(n, a) for a in people)))


def called_off(messages: Sequence[MessageSeen]) -> date | None:
    """The day of the meeting that they called off last, where none was fixed since and the user has proposed no other;
    in the time of the invitation.
    """
    days: dict[str, date] = {}
    standing: _Standing = {}
    off: date | None = None
    for message in messages:
        if message.ours and message.wrote and (message.draft or message.wrote.asks == "meeting"):
            off = None
        for found in _found(message):
            uid, start = _uid(found), _hour(found.field("start"))
            _take(standing, found, message, frozenset())
            if found.field("method") != "CANCEL":
                off, days[uid] = None, start.date() if start else message.hour.date()
            elif not message.ours and not standing.get(uid):
                off = start.date() if start else days.get(uid, off)
    return off


def people_of(message: MessageSeen) -> tuple[Address, ...]:
    """Whom a mail asks to a meeting, as far as their addresses are known; a desk or a room is nobody."""
    people = (*(person for found in _found(message) for person in _people(found)), *attendees_in(message))
    return tuple(a for a in people if a.address and not is_role_address(a.address))


def _take(standing: _Standing, found: Finding, message: MessageSeen, own: frozenset[str]) -> None:
    """What one calendar says: of one of a series, or of all of it. What took place of a series has taken place."""
    uid, off = _uid(found), found.field("method") == "CANCEL"
    there, start, which = standing.setdefault(uid, {}), _hour(found.field("start")), _hour(found.field("occurrence"))
    if which:
        there.pop(which := _nearest(which, there), None)
        there.update({which: _meeting(found, start, uid, message, own)} if start and not off else {})
        return
    kept = {hour: one for hour, one in there.items() if len(there) > 1 and one.end <= message.hour}
    standing[uid] = kept if off or start is None else {**_series(found, start, message, own), **kept}


def _series(found: Finding, start: datetime, message: MessageSeen, own: frozenset[str]) -> dict[datetime, Meeting]:
    """Every one of it that is known ahead, by its hour."""
    first = _meeting(found, start, _uid(found), message, own)
    length = first.end - first.start
    hours = repeated(start, rule, message.hour - length) if (rule := found.field("repeats")) else (start,)
    out = [hour for text in found.field("left_out").split(", ") if (hour := _hour(text))]
    return {h: replace(first, start=h, end=h + length) for h in hours if not any(_is_near(h, none) for none in out)}


def _as_one(series: Mapping[datetime, Meeting]) -> Meeting:
    first, *more = sorted(series.values(), key=lambda m: (m.end, m.start))
    return replace(first, last=more[-1].end) if more else first


def _nearest(which: datetime, hours: Iterable[datetime]) -> datetime:
    """The hour of the series that is meant, whose offset may have changed with the season."""
    return next((hour for hour in hours if _is_near(hour, which)), which)


def _is_near(one: datetime, other: datetime) -> bool:
    return abs(one - other) < timedelta(hours=12)


def _uid(found: Finding) -> str:
    return found.field("uid") or found.field("start")


def _found(message: MessageSeen) -> list[Finding]:
    found = [finding for finding in message.verdict.findings if finding.kind == "meeting" and _counts(finding)]
    return sorted(found, key=lambda one: bool(one.field("occurrence")))  # a series, then what is otherwise in it


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
    """An hour with its offset; a day alone, what is no hour or lies where no sum of days is safe fixes nothing."""
    try:
        hour = datetime.fromisoformat(text)
    except ValueError:
        return None
    return hour if hour.tzinfo and EARLIEST_YEAR <= hour.year < LAST_DAY.year else None
