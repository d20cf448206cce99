"""Who belongs to a pursuit as its mail goes by, and who of them the next mail goes to."""

from dataclasses import dataclass, field, replace

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Kind
from followupd.core.mail.addresses import address_key, sender_key
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.course import Course
from followupd.core.pursuits.events import from_person
from followupd.core.pursuits.meetings import invites
from followupd.core.pursuits.people import addressee, first_person, organisation_domain, person_name, plain
from followupd.core.pursuits.said import is_word
from followupd.core.pursuits.states import APPLICATIONS

# Whoever writes this of an application deals with it. An invitation may come from whoever keeps the calendar.
_DEALS_WITH_IT: tuple[Kind, ...] = ("human", "rejection", "position_filled")

# A pursuit opened by word alone in which the user has yet to write the first mail.
FIRST_MAIL_OWED = ("networking", "recruiter", "target")


@dataclass(slots=True)
class Circle:
    """The people of one pursuit. `bounced`: keys of addresses that do not work; `given`: the person the user named.

    `sent`: the user's own mails, oldest first; `anew`: identities of those that the user wrote by themselves when none
    before had anybody left. `_first`: keys of those whom the mail that opened it went to.
    """

    own: frozenset[str]
    course: Course
    sent: list[MessageSeen] = field(default_factory=list)
    bounced: set[str] = field(default_factory=set)
    given: Address | None = None
    anew: set[str] = field(default_factory=set)
    _one_person: tuple[tuple[str, str], ...] = ()
    _keys: set[str] = field(default_factory=set)
    _first: frozenset[str] = frozenset()
    _firms: set[str] = field(default_factory=set)
    _one_firm: tuple[frozenset[str], ...] = ()
    _anybody: bool = False
    _led: bool = False

    @classmethod
    def of(cls, opening: MessageSeen, course: Course, own: frozenset[str]) -> "Circle":
        """Those of the mail that opens it; where a machine wrote that in the firm's place, anybody may come in."""
        circle = cls(own, course)
        theirs = (opening.sender,) if opening.sender else ()
        for address in (*opening.to, *opening.cc) if opening.ours else theirs:
            circle._keys.add(address_key(address.address))
            circle._firms.add(organisation_domain(address.domain))
        circle._first = frozenset(circle._keys)
        circle._anybody = not opening.ours and circle._firms <= {""}
        return circle

    @property
    def newest(self) -> MessageSeen:
        """The user's newest mail, or what opened the pursuit where they wrote none."""
        return self.sent[-1] if self.sent else self.course.begun.message

    @property
    def is_led(self) -> bool:
        """Whether there is somebody to write to. Asked at every step: only an address that fails takes a lead away."""
        self._led = self._led or self.lead_and_mail(self.sent)[0] is not None
        return self._led

    def lead_and_mail(
        self, sent: list[MessageSeen], thanks: frozenset[str] = frozenset()
    ) -> tuple[Address | None, MessageSeen]:
        """The person the next mail goes to and the user's newest mail to them; (None, newest mail) where nobody is.

        A person the user named gets the newest mail as though it had gone to them; so does who has taken it on since.
        `thanks`: identities of mails that thank those who were met; who is thanked leads only where nobody else does.
        """
        if self.given and self._works(self.given):
            return self.given, _to(self.given, sent[-1] if sent else self.newest)
        if sent and (taken := self._taken_on(sent)) and not self._merely_met(taken, sent, thanks):
            return taken.sender, _answering(taken, sent[-1], self.own)
        asked = ((self._addressee(m), m) for m in reversed(sent) if m.identity not in thanks)
        lead, mail = next((one for one in asked if one[0]), (None, None))
        if lead and mail and not thanks:
            return lead, mail
        lead = lead or self._writer()
        if lead is None and thanks:
            return self.lead_and_mail(sent)
        key = sender_key(lead)
        return lead, next((m for m in reversed(sent) if key and sender_key(self._addressee(m)) == key), self.newest)

    def writes(self, message: MessageSeen) -> None:
        """A mail of the user's. Whom they put into a draft of ours, or write to once nobody is left, they mean for this
        pursuit.
        """
        nobody = bool(self.bounced) and not self.is_led
        if (nobody or self._reached_nobody()) and not message.draft:
            self.anew.add(message.identity)
        self.sent.append(message)
        if message.draft or nobody:
            self._keys.update(address_key(a.address) for a in message.to)

    def _reached_nobody(self) -> bool:
        """Whether all that was sent so far came back."""
        return bool(self.bounced) and all(address_key(a.address) in self.bounced for m in self.sent for a in m.to)

    def hears(self, message: MessageSeen) -> None:
        """A mail of theirs: who writes from an address can be reached there."""
        if from_person(message):
            self._keys.add(sender_key(message.sender))
            self.bounced.discard(sender_key(message.sender))

    def names(self, person: Address) -> None:
        """The user's word on an address, which outweighs a report that it failed."""
        self.given = person
        self._keys.add(address_key(person.address))
        self.bounced.discard(address_key(person.address))

    def has_yet_to_write(self, person: Address) -> bool:
        """Whether the first mail to whom the user named is theirs: what asked one for advice goes to no other."""
        sequence = self.course.begun.sequence
        if sequence == "networking" and self.bounced:
            return self._is_somebody_else(person)
        return sequence in FIRST_MAIL_OWED and all(is_word(m) for m in self.sent)

    def _is_somebody_else(self, person: Address) -> bool:
        """Whether they are called otherwise than everybody the user has written to."""
        named = (*(a for m in self.sent for a in m.to), person)
        *others, called = (set(plain(person_name(a)).split()) for a in named)
        return bool(called) and all(called.isdisjoint(other) for other in others)

    def loses(self, *keys: str) -> None:
        """Addresses that do not work any more."""
        self.bounced.update(keys)
        self._led = False
        self._goes_on()

    def joins(self, one: str, other: str) -> None:
        """Two addresses, by their keys, are one person's."""
        self._one_person += ((one, other), (other, one))
        self._goes_on()

    def joins_firms(self, one: str, other: str) -> None:
        """Two domains are one firm's. Three that were joined two by two are one, in whatever order."""
        self._one_firm += (frozenset((one, other)),)
        for _ in self._one_firm:
            self._firms.update(*(pair for pair in self._one_firm if pair & self._firms))

    def _goes_on(self) -> None:
        """Where nobody is left, another address of theirs takes the place of one that failed."""
        for failed, other in self._one_person:
            known = next((a for m in self.sent for a in m.to if address_key(a.address) == failed), None)
            if known and failed in self.bounced and other not in self.bounced and not self.is_led:
                self.names(Address(person_name(known), other))

    def _addressee(self, message: MessageSeen) -> Address | None:
        to, cc = ([a for a in of if self._may_lead(a)] for of in (message.to, message.cc))
        return addressee(to, tuple(cc), self.own)

    def _taken_on(self, sent: list[MessageSeen]) -> MessageSeen | None:
        """The newest mail of theirs, where somebody else there than the user wrote to deals with it now."""
        newest = next((m for m in reversed(self.course.heard) if from_person(m)), None)
        if newest is None or newest.hour < sent[-1].hour or self.course.begun.sequence not in APPLICATIONS:
            return None
        writer = first_person((newest.sender,) if newest.sender else (), self.own)
        if writer is None or newest.verdict.kind not in _DEALS_WITH_IT or invites(newest) or not self._works(writer):
            return None
        there = organisation_domain(writer.domain) in self._firms - {""} or address_key(writer.address) in self._first
        return newest if there and sender_key(self._addressee(sent[-1])) != address_key(writer.address) else None

    def _merely_met(self, mail: MessageSeen, sent: list[MessageSeen], thanks: frozenset[str]) -> bool:
        """Whether it is a word of somebody who was thanked for a meeting, and ends nothing: the lead stays."""
        if mail.verdict.kind != "human" or mail.verdict.finding("meaning") == "closes":
            return False
        theirs = [m for m in sent if sender_key(self._addressee(m)) == sender_key(mail.sender)]
        return bool(theirs) and all(m.identity in thanks for m in theirs)

    def _writer(self) -> Address | None:
        """Where the user wrote to nobody in particular: the person who wrote to them last."""
        people = [m.sender for m in self.course.heard if from_person(m) and m.sender and self._works(m.sender)]
        return first_person(tuple(reversed(people)), self.own)

    def _may_lead(self, address: Address) -> bool:
        """Somebody of the pursuit whose address works; not a friend who was written to in its thread."""
        if not self._works(address):
            return False
        if self._anybody or address_key(address.address) in self._keys:
            return True
        return organisation_domain(address.domain) in self._firms - {""}

    def _works(self, address: Address) -> bool:
        return address_key(address.address) not in self.bounced


def _answering(theirs: MessageSeen, ours: MessageSeen, own: frozenset[str]) -> MessageSeen:
    """The user's mail as though it had gone to who answered it, with a copy to whom both of the two wrote."""
    reached = {address_key(a.address) for a in (*ours.to, *ours.cc)} - {sender_key(theirs.sender), *own}
    copied = tuple(a for a in (*theirs.to, *theirs.cc) if address_key(a.address) in reached)
    return replace(ours, to=(theirs.sender,) if theirs.sender else ours.to, cc=copied)


def _to(person: Address, message: MessageSeen) -> MessageSeen:
    """The mail as though it had gone to that person alone."""
    return replace(message, to=(person,), cc=())
