"""The meetings of a pursuit, as invitations tell them: moved, cancelled and repeated ones count as they last stood."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal

from followupd.core.facts import MessageSeen
from followupd.core.judges.called_off import is_called_off
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
# So many series of a pursuit are reckoned with, and so many hours left out of each; of more, the first day alone.
MOST_SERIES = 20
MOST_LEFT_OUT = 30


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting. `people`: the others whose addresses are known; `named`: names of others; `told`: by which mail;
    `agreed`: who proposed it and who agreed, where that was done in prose. Of a series it is the first one that stands,
    and `later` are the others by their hours: it is thanked for once, and nobody is asked while they still meet.
    """

    start: datetime
    end: datetime
    uid: str
    people: tuple[Address, ...]
    named: tuple[str, ...]
    told: MessageSeen
    agreed: str = ""
    later: tuple["Meeting", ...] = ()
    repeats: bool = False

    @property
    def each(self) -> tuple["Meeting", ...]:
        """Itself, then the others of its series."""
        return (self, *self.later)

    @property
    def last(self) -> datetime | None:
        """The end of the last of a series; None of a single one."""
        return self.later[-1].end if self.later else None

    @property
    def is_endless(self) -> bool:
        """Whether its series names no end: only so many of it are known ahead."""
        rules = (f.field("repeats") for f in _found(self.told) if _uid(f) == self.uid)
        return any(rule and "COUNT=" not in rule and "UNTIL=" not in rule for rule in map(str.upper, rules))

    @property
    def met(self) -> tuple[tuple[Address, datetime], ...]:
        """Each of the people, and when the first meeting with them has ended."""
        first: dict[str, tuple[Address, datetime]] = {}
        for one in self.each:
            for person in one.people:
                first.setdefault(address_key(person.address), (person, one.end))
        return tuple(first.values())

    def named_to(self, key: str, lead: str) -> "Meeting":
        """The meeting as one of those who were met is told of it, by their key: whoever has no address is named to the
        lead, or where the lead was not there to the first of them.
        """
        there = [address_key(person.address) for person, _ in self.met]
        if key == (lead if lead in there or not there else there[0]):
            return self
        return replace(self, named=(), later=tuple(replace(one, named=()) for one in self.later))

    @property
    def over(self) -> datetime:
        """When the last of it has ended."""
        return self.last or self.end


@dataclass(slots=True)
class _Series:
    """What stands of one uid: each meeting by the hour at which the series has it. `said`: start and rule of the whole;
    `otherwise`: what was said of one hour alone, None where that was called off.
    """

    hours: dict[datetime, Meeting] = field(default_factory=dict)
    said: tuple[str, str] = ("", "")
    otherwise: dict[datetime, Meeting | None] = field(default_factory=dict)

    def puts(self, which: datetime, one: Meeting | None) -> None:
        """One of it takes place at another hour, or not at all."""
        self.hours.pop(which := _nearest(which, self.hours), None)
        self.hours.update({which: one} if one else {})


_Standing = dict[str, _Series]


def invites(message: MessageSeen) -> Literal["invited", "uninvited", ""]:
    """Whether a mail fixes a meeting, or calls one off; a program may do so in words."""
    found = _found(message)
    if not found:
        return "uninvited" if is_called_off(message.verdict.kind, message.verdict.findings) else ""
    return "invited" if any(one.field("method") != "CANCEL" for one in found) else "uninvited"


def wants_to_meet(message: MessageSeen) -> bool:
    """Whether a mail invites to a meeting, at an hour or not yet; with that called off, it waits for no answer."""
    return invites(message) == "invited" or (message.verdict.kind == "interview_invitation" and not invites(message))


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
    found_now = sorted((_as_one(s.hours) for s in standing.values() if s.hours), key=lambda m: (m.end, m.start, m.uid))
    for told in attending(mails, own) if found_now else ():
        if (at := _meant_by(told, found_now)) is not None:
            found_now[at[0]] = _with(found_now[at[0]], at[1], told)
    return tuple(found_now)


def _meant_by(told: Attending, found: Sequence[Meeting]) -> tuple[int, int] | None:
    """Which meeting a mail means that names who will be there, and which of its series: on a day of its, else the
    next to come.
    """
    each = [(at, n, one) for at, series in enumerate(found) for n, one in enumerate(series.each)]
    ahead = sorted((e for e in each if e[2].end > told.message.hour), key=lambda e: (e[2].end, e[2].start, e[:2]))
    on_its_day = [(at, n) for at, n, one in ahead if one.start.date() in told.days]
    return next(iter((*on_its_day, *((at, n) for at, n, _ in ahead))), None)


def _with(series: Meeting, number: int, told: Attending) -> Meeting:
    """The series with those who are named for one of it."""
    if not number:
        return _joined(series, told)
    later = list(series.later)
    later[number - 1] = _joined(later[number - 1], told)
    return replace(series, later=tuple(later))


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
            elif not message.ours and not standing[uid].hours:
                off = start.date() if start else days.get(uid, off)
    return off


def people_of(message: MessageSeen) -> tuple[Address, ...]:
    """Whom a mail asks to a meeting, as far as their addresses are known; a desk or a room is nobody."""
    people = (*(person for found in _found(message) for person in _people(found)), *attendees_in(message))
    return tuple(a for a in people if a.address and not is_role_address(a.address))


def _take(standing: _Standing, found: Finding, message: MessageSeen, own: frozenset[str]) -> None:
    """What one calendar says: of one of a series, or of all of it. Who answers one that is known moves nothing."""
    uid, method = _uid(found), found.field("method")
    if method == "REPLY" and uid in standing:
        return
    series, start, which = standing.setdefault(uid, _Series()), _hour(found.field("start")), found.field("occurrence")
    if hour := _hour(which):
        one = _meeting(found, start, uid, message, own) if start and method != "CANCEL" else None
        series.otherwise[hour] = replace(one, repeats=True) if one else None
        series.puts(hour, series.otherwise[hour])
    else:
        several = sum(bool(known.said[1]) for known in standing.values() if known is not series) < MOST_SERIES
        _take_whole(series, found, message, _hours(found, start, message, own, several) if start else {})


def _take_whole(series: _Series, found: Finding, message: MessageSeen, hours: dict[datetime, Meeting]) -> None:
    """What is said of all of it. What took place has taken place, and what was said of one alone holds for as long as
    the whole stays as it was.
    """
    kept = {hour: one for hour, one in series.hours.items() if one.repeats and one.end <= message.hour}
    said = found.field("start"), found.field("repeats")
    if found.field("method") == "CANCEL" or said != (series.said if any(series.said) else said):
        series.otherwise = {}
    series.said, series.hours = said, {} if found.field("method") == "CANCEL" else hours
    for hour, one in series.otherwise.items():
        series.puts(hour, one)
    series.hours.update(kept)


def _hours(
    found: Finding, start: datetime, message: MessageSeen, own: frozenset[str], several: bool
) -> dict[datetime, Meeting]:
    """Every one of it that is known ahead, by its hour; the first alone unless `several` are to be reckoned."""
    rule, zone = found.field("repeats") if several else "", found.field("zone")
    first = replace(_meeting(found, start, _uid(found), message, own), repeats=bool(rule))
    length = first.end - first.start
    hours = repeated(start, rule, message.hour - length, zone) if rule else (start,)
    left_out = sorted(found.field("left_out").split(", "))[-MOST_LEFT_OUT:]
    out = [hour for text in left_out if (hour := _hour(text))]
    return {h: replace(first, start=h, end=h + length) for h in hours if not any(_is_near(h, none) for none in out)}


def _as_one(series: Mapping[datetime, Meeting]) -> Meeting:
    first, *more = sorted(series.values(), key=lambda m: (m.end, m.start))
    return replace(first, later=tuple(more))


def _nearest(which: datetime, hours: Iterable[datetime]) -> datetime:
    """The hour of the series that is meant, whose offset may have changed with the season."""
    return next((hour for hour in hours if _is_near(hour, which)), which)


def _is_near(one: datetime, other: datetime) -> bool:
    return abs(one - other) < timedelta(hours=12)


def _uid(found: Finding) -> str:
    return found.field("uid") or found.field("start")


def _found(message: MessageSeen) -> list[Finding]:
    found = [finding for finding in message.verdict.findings if finding.kind == "meeting" and _counts(finding)]
    if len(found) > 1:
        found.sort(key=lambda one: bool(one.field("occurrence")))  # a series, then what is otherwise in it
    return found


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
