"""Meetings that two people agree on in their mail, without a calendar: a time, and the other side's yes to it.

The mail of a pursuit is walked through in its order. What fixes, moves or calls off a meeting gets a finding `meeting`,
as an invitation's calendar would have given it, so that all else knows one kind of meeting. A wrong one would thank
for what never took place: weak words fix nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding
from followupd.core.mail.addresses import address_key
from followupd.core.pursuits.agreed_found import AGREED, OFF, again, off, there
from followupd.core.pursuits.agreed_times import Proposed, chosen, resolved, times_of, word
from followupd.core.pursuits.meetings import AGREED_UID, USUAL_LENGTH, Meeting, meetings
from followupd.core.pursuits.unheard import Unheard

# Of a meeting whose hour nobody said: early, so that a thank-you of the same day is one.
_SOME_HOUR = time(8)
# What the user agreed to: a meeting of which no day can be read, or one of several times.
UNREAD, WHICH = "UNREAD", "WHICH"


@dataclass(frozen=True, slots=True)
class Open:
    """Times one side has proposed and nobody has answered. `replaces`: the meeting they are to move, if any."""

    message: MessageSeen
    times: tuple[Proposed, ...]
    replaces: Meeting | None = None


@dataclass(slots=True)
class _Talk:
    """The walk. `open`, `newest`: by side, True for the user's. `standing`: the mails that tell of meetings so far."""

    zone: ZoneInfo
    own: frozenset[str]
    open: dict[bool, Open] = field(default_factory=dict)
    newest: dict[bool, MessageSeen] = field(default_factory=dict)
    standing: list[MessageSeen] = field(default_factory=list)
    offered: bool = False
    unheard: Unheard | None = None

    def take(self, message: MessageSeen) -> MessageSeen:
        """The mail, with what it fixes or calls off."""
        ahead = self._ahead(message)
        told = self._read(message)
        if not message.ours:
            self.unheard = None if message.verdict.is_answer else self.unheard
        elif _speaks(told) or self._proposed_in(message):
            self.unheard = self._asked(told, ahead)
        return told

    def _proposed_in(self, message: MessageSeen) -> tuple[Proposed, ...]:
        mine = self.open.get(True)
        return mine.times if mine and mine.message.identity == message.identity else ()

    def _asked(self, message: MessageSeen, ahead: tuple[Meeting, ...]) -> Unheard | None:
        """What the user asks with a mail that moves a meeting or proposes times; None where it fixes or ends it."""
        found = (f for f in message.verdict.findings if f.kind == "meeting")
        ended = {f.field("uid") for f in found if f.field("method") == OFF}
        moved = next((m.start.astimezone(self.zone).date() for m in ahead if m.uid in ended), None)
        days = tuple(one.day for one in self._proposed_in(message) if one.day)
        said = word(message)
        asks = moved and (message.verdict.finding("asks") == "yes" or ("moves" in said and "cancels" not in said))
        return Unheard(message.identity, message.hour, days, moved) if days or asks else None

    def _read(self, message: MessageSeen) -> MessageSeen:
        if _speaks(message):
            told = self._invited(message)
        elif message.ours or message.verdict.is_answer:
            told = _with(message, *self._said(message))
        else:
            return message
        if _speaks(told):
            self.standing.append(told)
        self.newest[message.ours] = message
        self.offered = self.offered or message.verdict.kind == "offer"
        return told

    def _ahead(self, message: MessageSeen) -> tuple[Meeting, ...]:
        """The meetings that stand and are not over."""
        return tuple(m for m in meetings(self.standing, self.own) if m.end > message.hour)

    def _invited(self, message: MessageSeen) -> MessageSeen:
        """A calendar's word takes the place of what was agreed in prose."""
        self.open.clear()
        return _with(message, *(off(meeting) for meeting in self._ahead(message) if _is_prose(meeting)))

    def _said(self, message: MessageSeen) -> Iterator[Finding]:
        times, ahead = self._times(message), self._ahead(message)
        same = [m for m in ahead if any(self._is_at(m, one) for one in times if one.said != "refused")]
        if ahead and (
            "cancels" in word(message) or ({"moves", "no"} & word(message) and not self._keeps(message, same))
        ):
            yield from self._unsettled(message, times, _meant(ahead, same))
            return
        fixed = self._fixed(message, times)
        if fixed:
            yield from self._fix(message, fixed, ahead)
        elif same and not message.ours and not {"no", "doubt", "counters"} & word(message):
            yield from (again(meeting) for meeting in same[:1] if _is_prose(meeting))
        elif "no" in word(message):
            self.open.pop(not message.ours, None)
            self._proposes(message, times)
        elif times or "invites" in word(message):
            self._proposes(message, times)
        elif method := self._agrees_to(message, ahead):
            if method == WHICH:  # any of them: the other side says which
                self.open[True] = replace(self.open[False], message=message)
            yield Finding("meeting", "", (("method", method),))

    def _keeps(self, message: MessageSeen, same: list[Meeting]) -> bool:
        """Whether it leaves a meeting where it is, whatever else it says no to."""
        return bool(same) and "yes" in word(message) and "moves" not in word(message)

    def _unsettled(self, message: MessageSeen, times: tuple[Proposed, ...], meant: Meeting) -> Iterator[Finding]:
        """A meeting that is called off or to be moved: until its new time is agreed on it does not stand."""
        same_day = meant.start.astimezone(self.zone).date()
        others = tuple(replace(one, day=one.day or same_day) for one in times if not self._is_at(meant, one))
        moved = [one for one in others if one.said in ("moved", "settled") and one.day]
        if len(moved) == 1 and not message.ours and "cancels" not in word(message):
            yield self._meeting(message, message, moved[0], meant)
            return
        yield off(meant)
        self.open.clear()
        if others:
            self.open[message.ours] = Open(message, others, meant)

    def _fixed(self, message: MessageSeen, times: tuple[Proposed, ...]) -> tuple[tuple[Proposed, Open], ...]:
        """The times that are agreed on now, each with what proposed them."""
        offered = self.open.get(not message.ours)
        if any(one.said == "proposed" for one in times) or "counters" in word(message):
            return ()
        if offered and self._is_to(message, offered):
            still = tuple(one for one in offered.times if one.day is None or one.day >= self._day(message))
            one = chosen(message, times, still, is_reply=self._answers(message, offered.message))
            if one:
                return ((one, offered),)
        settled = tuple(one for one in times if one.said == "settled" and one.day and one.since)
        return tuple((one, Open(message, settled)) for one in settled) if "doubt" not in word(message) else ()

    def _fix(
        self, message: MessageSeen, fixed: tuple[tuple[Proposed, Open], ...], ahead: tuple[Meeting, ...]
    ) -> Iterator[Finding]:
        self.open.clear()
        for one, offered in fixed:
            there = [m for m in ahead if self._is_at(m, replace(one, since=None))]
            prose = [m for m in ahead if _is_prose(m)] if len(fixed) == 1 else []
            if there and not _is_prose(there[0]):
                continue  # the calendar knows better
            before = next(iter((*there, *prose)), None)
            if before and self._is_at(before, one) and before in there:
                if not message.ours:
                    yield again(before)
                continue
            yield self._meeting(message, offered.message, one, offered.replaces or before)

    def _proposes(self, message: MessageSeen, times: tuple[Proposed, ...]) -> None:
        listed = () if {"invites", "counters"} & word(message) or self._is_asked_for(message) else ("listed",)
        invites = message.verdict.kind == "interview_invitation"
        mentioned = () if invites else ("mentioned",)
        new = tuple(one for one in times if one.said not in (*mentioned, *listed))
        # "Interviews will be held on the 9th. If you are shortlisted ..."
        new = tuple(one for one in new if one.said != "settled" or (one.since and "doubt" not in word(message)))
        if new:
            kept = self.open.get(not message.ours) or self.open.get(message.ours)
            self.open.pop(not message.ours, None)
            self.open[message.ours] = Open(message, new, kept.replaces if kept else None)

    def _is_asked_for(self, message: MessageSeen) -> bool:
        """Whether it answers the user, who asked for a talk: then a day and an hour in a line offer one."""
        asked = self.newest.get(True)
        return not message.ours and asked is not None and "invites" in word(asked)

    def _agrees_to(self, message: MessageSeen, ahead: tuple[Meeting, ...]) -> str:
        """The user says yes to a meeting, and it is not plain to which."""
        asked, offered = self.newest.get(False), self.open.get(False)
        if not message.ours or ahead or asked is None or "yes" not in word(message) or _speaks(asked):
            return ""
        if message.draft or any(m.end > asked.hour for m in meetings(self.standing, self.own)):
            return ""  # a letter of ours agrees to nothing, and what they asked for has been held since
        if offered and len(offered.times) > 1:
            return WHICH
        invited = asked.verdict.kind == "interview_invitation" or "invites" in word(asked)
        return UNREAD if invited and "doubt" not in word(message) else ""

    def _is_to(self, message: MessageSeen, offered: Open) -> bool:
        """Whether it goes to who proposed. What comes in belongs to the pursuit already."""
        sender = offered.message.sender
        to = {address_key(a.address) for a in (*message.to, *message.cc)}
        return (
            not message.ours
            or _is_answer_to(message, offered.message)
            or (sender is not None and address_key(sender.address) in to)
        )

    def _answers(self, message: MessageSeen, asked: MessageSeen) -> bool:
        """Whether a yes without a time is one to that mail."""
        return _is_answer_to(message, asked) or self.newest.get(asked.ours) is asked

    def _times(self, message: MessageSeen) -> tuple[Proposed, ...]:
        """The times it names that are still to come, as what was said before makes them plain."""
        offered, asked = self.open.get(not message.ours), self.newest.get(not message.ours)
        before = (*(offered.times if offered else ()), *(times_of(asked) if asked else ()))
        times = tuple(resolved(one, before) for one in times_of(message))
        times = tuple(one for one in times if one.day is None or one.day >= self._day(message))
        # After an offer a day without an hour is one to begin on, not one to meet.
        return tuple(one for one in times if one.since) if self.offered else times

    def _day(self, message: MessageSeen) -> date:
        return message.hour.astimezone(self.zone).date()

    def _is_at(self, meeting: Meeting, one: Proposed) -> bool:
        start = meeting.start.astimezone(self.zone)
        if one.day is None and one.since is None:
            return False
        same_hour = one.since is None or start.time() == one.since or start.time() == _SOME_HOUR
        return (one.day is None or start.date() == one.day) and same_hour

    def _meeting(self, message: MessageSeen, by: MessageSeen, one: Proposed, before: Meeting | None) -> Finding:
        """`before`: the meeting that takes place then instead; whoever was to come to it comes to this one."""
        assert one.day is not None
        start = datetime.combine(one.day, one.since or _SOME_HOUR, tzinfo=self.zone)
        end = datetime.combine(one.day, one.until, tzinfo=self.zone) if one.until else start + USUAL_LENGTH
        fields = (
            ("start", start.isoformat()),
            ("end", max(end, start + timedelta(minutes=1)).isoformat()),
            ("uid", before.uid if before else f"{AGREED_UID}{by.identity} {one.day.isoformat()}"),
            ("method", AGREED),
            *(there(before) if before else ()),
        )
        return Finding("meeting", self._told(message, by, one), fields)

    def _told(self, message: MessageSeen, by: MessageSeen, one: Proposed) -> str:
        """As a sentence for the user: who proposed what, and who agreed."""
        when = f"{one.day:%A} {one.day:%Y-%m-%d}" + (f" {one.since:%H:%M}" if one.since else "")
        if by is message:
            return f"{when} was settled"
        whose = (by.sender.name or by.sender.address) if by.sender and not by.ours else "they"
        if by.ours:
            return f"you proposed {when}, and they agreed"
        return f"{whose} proposed {when}, and you agreed"


def with_agreed(messages: list[MessageSeen], own: frozenset[str], zone: ZoneInfo) -> list[MessageSeen]:
    """The mail of a pursuit in its order, with the meetings agreed on in it. Without talk of times, as it was."""
    if not any(f.kind in ("proposed_time", "meeting_word") for m in messages for f in m.verdict.findings):
        return messages
    talk = _Talk(zone, own)
    told = [talk.take(message) for message in messages]
    asked = talk.unheard
    return [_with(m, asked.as_finding) if asked and m.identity == asked.identity else m for m in told]


def agreed_to(message: MessageSeen) -> str:
    """`UNREAD` or `WHICH` where the user agreed to a meeting of which the time is not known; else ""."""
    for found in message.verdict.findings:
        if found.kind == "meeting" and (method := found.field("method")) in (UNREAD, WHICH):
            return method
    return ""


def _speaks(message: MessageSeen) -> bool:
    return any(found.kind == "meeting" for found in message.verdict.findings)


def _meant(ahead: tuple[Meeting, ...], same: list[Meeting]) -> Meeting:
    return (same or list(ahead))[0]


def _is_prose(meeting: Meeting) -> bool:
    return meeting.uid.startswith(AGREED_UID)


def _is_answer_to(message: MessageSeen, asked: MessageSeen) -> bool:
    return bool({asked.identity, *asked.known_as} & set(message.parents))


def _with(message: MessageSeen, *found: Finding) -> MessageSeen:
    if not found:
        return message
    return replace(message, verdict=replace(message.verdict, findings=(*message.verdict.findings, *found)))
