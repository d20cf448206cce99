"""Whose turn it is: one pursuit's messages in their order, walked through the table of states."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from followupd.core.facts import Began, MessageSeen
from followupd.core.mail.envelope import Address
from followupd.core.mail.reading import address_key
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.known import sender_key
from followupd.core.pursuits.people import first_person, organisation_domain
from followupd.core.pursuits.pursuit import State
from followupd.core.pursuits.states import Event, after

# What had its last touchpoint longer ago than this when watching began is from before (design, "Beginning").
LIVE_BUSINESS_DAYS = 15


@dataclass(slots=True)
class Turns:
    """The walk's running state; ask it for `state`, `because` and the lead when it is done."""

    own: frozenset[str]
    calendar: Calendar
    state: State
    because: str
    last_touchpoint: datetime
    from_before: bool = False
    bounced: set[str] = field(default_factory=set)
    sent: list[MessageSeen] = field(default_factory=list)
    circle: set[str] = field(default_factory=set)
    firms: set[str] = field(default_factory=set)

    @classmethod
    def of(
        cls,
        opening: MessageSeen,
        messages: list[MessageSeen],
        began: list[Began],
        own: frozenset[str],
        calendar: Calendar,
    ) -> "Turns":
        """Walk through everything since the opening, with the hours at which watching began in their places."""
        turns = cls(own, calendar, "waiting", "", opening.hour)
        for address in (*opening.to, *opening.cc):
            turns.circle.add(address_key(address.address))
            turns.firms.add(organisation_domain(address.domain))
        steps: Iterable[MessageSeen | Began] = sorted(
            [*messages, *(b for b in began if b.hour >= opening.hour)],
            key=lambda step: (step.hour, isinstance(step, MessageSeen)),
        )
        for step in steps:
            turns.take(step)
        return turns

    def take(self, step: MessageSeen | Began) -> None:
        """One message or beginning."""
        if isinstance(step, Began):
            self._began(step)
        elif step.ours:
            self._sent(step)
        elif step.verdict.is_answer:
            self._answered(step)
        elif step.verdict.kind == "bounce_hard":
            self._bounced(step)

    def lead_and_mail(self, sent: list[MessageSeen]) -> tuple[Address | None, MessageSeen]:
        """The person the next mail goes to and the user's newest mail to them; (None, newest mail) where nobody is."""
        for message in reversed(sent):
            person = first_person(tuple(a for a in message.to if self._may_lead(a)), self.own)
            if person:
                return person, message
        return None, sent[-1]

    def _may_lead(self, address: Address) -> bool:
        """Somebody of the pursuit whose address works; not a friend who was written to in its thread."""
        key, firm = address_key(address.address), organisation_domain(address.domain)
        return key not in self.bounced and (key in self.circle or bool(firm and firm in self.firms))

    def _move(self, event: Event, because: str) -> None:
        state = after(self.state, event)
        if state != self.state or not self.because or event in ("answered", "sent"):
            self.because = because
        self.state = state

    def _sent(self, message: MessageSeen) -> None:
        self.sent.append(message)
        self.last_touchpoint = max(self.last_touchpoint, message.hour)
        asked = self.state != "your_turn" or message.verdict.finding("asks") == "yes"
        day = self._day(message.hour)
        because = f"you wrote on {day}" if asked else f"you answered on {day} and asked nothing"
        self.from_before = False
        self._move("sent" if asked else "sent_nothing_asked", because)
        if not self.lead_and_mail(self.sent)[0]:
            addresses = ", ".join(a.address for a in message.to) or "nobody"
            self._move("no_address", f"no person is known there: you wrote to {addresses}")

    def _answered(self, message: MessageSeen) -> None:
        self.last_touchpoint = max(self.last_touchpoint, message.hour)
        self.from_before = False
        self.circle.add(sender_key(message.sender))
        who = (message.sender.name or message.sender.address) if message.sender else "somebody"
        self._move("answered", f"{who} wrote on {self._day(message.hour)} ({message.because})")

    def _bounced(self, message: MessageSeen) -> None:
        self.bounced.update(address_key(r) for r in message.verdict.recipients)
        if not self.lead_and_mail(self.sent)[0]:
            failed = ", ".join(message.verdict.recipients) or "that address"
            self._move("no_address", f"your mail to {failed} came back on {self._day(message.hour)}")

    def _began(self, began: Began) -> None:
        last_live = self.calendar.add_working_days(self.calendar.local_day(self.last_touchpoint), LIVE_BUSINESS_DAYS)
        if self.calendar.local_day(began.hour) > last_live and self.state in ("waiting", "your_turn"):
            self.from_before = True
            self._move("from_before", f"from before: nothing since {self._day(self.last_touchpoint)}")

    def _day(self, hour: datetime) -> str:
        return self.calendar.local_day(hour).isoformat()
