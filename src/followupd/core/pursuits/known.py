"""What a message can be recognised by: ids, people, organisations, subjects, and the user's own addresses.

It grows while a batch is attributed, in the order of the messages' hours, so that the second mail of a thread
already finds the first one known.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from followupd.core.facts import DraftIntended, DraftSaved, Fact, MessageSeen, UserSaid
from followupd.core.judges.meeting import invitations_of
from followupd.core.judges.verdict import Finding
from followupd.core.mail.addresses import address_key, sender_key
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.reading import normal_subject
from followupd.core.mail.subjects import is_telling
from followupd.core.mail.thread_index import conversation
from followupd.core.pursuits.firms import firm_key, firm_words
from followupd.core.pursuits.meetings import people_of
from followupd.core.pursuits.people import (
    is_role_address,
    name_key,
    organisation_domain,
    organisation_name,
    person_name,
)
from followupd.core.pursuits.relation import Relation
from followupd.core.pursuits.states import APPLICATIONS, RELATIONS

Index = dict[str, set[str]]


@dataclass(slots=True)
class Known:
    """Indexes from what a message shows to ids of pursuits it may concern. `own`: keys of the user's addresses.

    `drafts`: to ids of drafts of ours, from every id one had; `subjects_of`: from a pursuit to its subjects; `telling`:
    the subjects that are hardly another's; `raw_ids`: the ids as they stand in a header; `recruiters`: of mails of
    recruiters that nobody has answered, by their ids, what they offer; `applied`: from the words of a firm's name to
    what a machine's receipt opened there; `wanted`: firms the user follows by name; `relations`: what is about a
    person, not about a position; `written_to`: everybody a mail of the user's in a pursuit went to, strangers too;
    `reached`: from a pursuit to the addresses of those it is with that work, as far as is known; `named`: from whom
    somebody named to the user to where they did; `ended`: what the user has ended by their word.
    """

    own: frozenset[str]
    ids: Index = field(default_factory=dict)
    people: Index = field(default_factory=dict)
    organisations: Index = field(default_factory=dict)
    drafts: Index = field(default_factory=dict)
    subjects: Index = field(default_factory=dict)
    telling: Index = field(default_factory=dict)
    raw_ids: dict[bytes, None] = field(default_factory=dict)
    recruiters: dict[str, tuple[Finding, ...]] = field(default_factory=dict)
    subjects_of: Index = field(default_factory=dict)
    firms: Index = field(default_factory=dict)
    names: Index = field(default_factory=dict)
    positions: dict[str, str] = field(default_factory=dict)
    applied: Index = field(default_factory=dict)
    nameless: set[str] = field(default_factory=set)
    wanted: set[str] = field(default_factory=set)
    relations: set[str] = field(default_factory=set)
    opened: dict[str, datetime] = field(default_factory=dict)
    hours: dict[str, datetime] = field(default_factory=dict)
    seen: set[tuple[str, str]] = field(default_factory=set)
    met: set[str] = field(default_factory=set)
    same: Index = field(default_factory=dict)
    written_to: set[str] = field(default_factory=set)
    reached: Index = field(default_factory=dict)
    named: Index = field(default_factory=dict)
    ended: set[str] = field(default_factory=set)

    def learn(self, fact: Fact) -> None:
        """Take in one fact; facts that say nothing about recognising are passed over."""
        if isinstance(fact, MessageSeen):
            self._learn_message(fact)
        elif isinstance(fact, DraftIntended):
            for known_id in (fact.message_id, fact.marker):
                self._add_id(known_id, (fact.pursuit,))
                _add(self.drafts, known_id, (fact.draft,))
        elif isinstance(fact, UserSaid) and fact.verb == "same":
            one = fact.contact or fact.organisation
            together = {one, fact.other, *self.same.get(one, ()), *self.same.get(fact.other, ())}
            self.same.update(dict.fromkeys(together, together))
        elif isinstance(fact, DraftSaved):
            self._add_id(fact.identity, (fact.pursuit,))
            _add(self.drafts, fact.identity, (fact.draft,))
        elif isinstance(fact, UserSaid) and fact.verb in ("track", "contact") and fact.pursuit:
            self._learn_word(fact)
        elif isinstance(fact, UserSaid) and fact.verb in ("stop", "lost", "won"):
            self.ended.add(fact.pursuit)
            self.nameless.discard(fact.pursuit)
        elif isinstance(fact, UserSaid) and fact.verb == "resume":
            self.ended.discard(fact.pursuit)
            self.nameless.update({fact.pursuit} if self.reached.get(fact.pursuit) == set() else ())

    def _add_id(self, known_id: str, pursuits: Iterable[str]) -> None:
        _add(self.ids, known_id, pursuits)
        if known_id:
            self.raw_ids[known_id.encode("utf-8", "surrogateescape")] = None

    def _learn_word(self, word: UserSaid) -> None:
        """Whom the user named. A pursuit that no mail opened is as old as any mail."""
        if address := word.contact:
            _add(self.people, address_key(address), (word.pursuit,))
            _add(self.reached, word.pursuit, (address_key(address),))
            _add(self.organisations, organisation_domain(address.rpartition("@")[2]), (word.pursuit,))
        _add(self.firms, firm_key(word.organisation), (word.pursuit,))
        if word.sequence:
            self.opened.setdefault(word.pursuit, datetime.min.replace(tzinfo=UTC))
            self.positions.setdefault(word.pursuit, word.position)
            self._is_relation(word.pursuit, word.sequence not in APPLICATIONS)
        if word.sequence and word.organisation and not word.contact:
            self.nameless.add(word.pursuit)
            self.wanted.add(word.pursuit)
            _add(self.applied, firm_words(word.organisation), (word.pursuit,))
        elif word.contact:
            self.nameless.discard(word.pursuit)

    def _is_relation(self, pursuit: str, is_one: bool) -> None:
        (self.relations.add if is_one else self.relations.discard)(pursuit)

    def _learn_message(self, fact: MessageSeen) -> None:
        self.seen.add((fact.identity, sender_key(fact.sender)))
        for known_id in fact.known_as:
            self.hours.setdefault(known_id, fact.hour)
        if fact.opens:
            self._learn_opening(fact)
        if fact.verdict.kind == "recruiter_outreach" and not fact.pursuits:
            offer = tuple(f for f in fact.verdict.findings if f.kind in ("position", "place", "client"))
            self.recruiters.update(dict.fromkeys(fact.known_as, offer))
        self._lose(fact)
        if not fact.pursuits or not (fact.ours or fact.verdict.is_answer):
            self._learn_wants(fact)
            return
        if fact.ours:
            self.written_to.update(address_key(a.address) for a in (*fact.to, *fact.cc))
        conversation = fact.known_as + (fact.parents if fact.ours else ())
        for known_id in conversation:
            self._add_id(known_id, fact.pursuits)
        subject = normal_subject(fact.subject)
        _add(self.subjects, subject, fact.pursuits)
        if is_telling(subject):
            _add(self.telling, subject, fact.pursuits)
        for pursuit in fact.pursuits:
            _add(self.subjects_of, pursuit, (subject,))
        # What a machine sent from is nobody: it writes about other applications tomorrow.
        if fact.ours or fact.verdict.by_person:
            self._learn_people(fact)
            self._learn_named(fact)
        self._learn_invited(fact)

    def _learn_wants(self, fact: MessageSeen) -> None:
        """What a receipt asks for is sent in its thread."""
        for known_id in fact.known_as if fact.verdict.may_want else ():
            self._add_id(known_id, fact.pursuits)

    def _lose(self, fact: MessageSeen) -> None:
        """Where no address works any more, nobody is known; what the user has ended takes no new mail."""
        failed = {address_key(one) for one in fact.verdict.recipients if fact.verdict.kind == "bounce_hard"}
        for pursuit in fact.pursuits if failed else ():
            reached = self.reached.get(pursuit, set())
            if reached & failed and not reached - failed and pursuit not in self.ended:
                self.nameless.add(pursuit)
                for spelled in filter(None, map(spelling, failed)):
                    _add(self.names, spelled, (pursuit,))
            reached -= failed

    def _learn_named(self, fact: MessageSeen) -> None:
        """Whom a person of the pursuit named to the user. A desk is nobody."""
        for finding in fact.verdict.findings if fact.verdict.kind == "human" and not fact.ours else ():
            if finding.kind == "referral" and not is_role_address(address := finding.field("address")):
                _add(self.named, address_key(address), fact.pursuits)

    def _learn_invited(self, fact: MessageSeen) -> None:
        """Whom the user is to meet: what they write to them is of this matter, in whatever thread."""
        for key in {address_key(a.address) for a in people_of(fact)} - self.own:
            _add(self.people, key, fact.pursuits)

    def _learn_opening(self, fact: MessageSeen) -> None:
        opened, firm = fact.pursuits[:1], fact.verdict.finding("organisation")
        self.opened[opened[0]] = fact.hour
        self.positions[opened[0]] = fact.verdict.finding("position")
        self.nameless.update(opened)
        self._is_relation(opened[0], fact.opens in RELATIONS)
        _add(self.firms, firm_key(firm), opened)
        if not fact.ours and fact.sender:
            _add(self.applied, firm_words(firm), opened)
            _add(self.organisations, organisation_domain(fact.sender.domain), opened)

    def _learn_people(self, fact: MessageSeen) -> None:
        """Whom the user wrote to, and who answered; people the others merely copied in stay strangers."""
        others = (*fact.to, *fact.cc) if fact.ours else (fact.sender,) if fact.sender else ()
        for address in others:
            key = address_key(address.address)
            meant = fact.opens or fact.draft  # a recipient the user put into a draft of ours is a contact too
            stranger = fact.ours and not meant and not self._of(fact.pursuits, address)
            if key in self.own or stranger:
                continue
            _add(self.people, key, fact.pursuits)
            for pursuit in fact.pursuits:
                _add(self.reached, pursuit, (key,))
            firm = organisation_domain(address.domain)
            _add(self.organisations, firm, fact.pursuits)
            _add(self.firms, firm_key(organisation_name(firm)), fact.pursuits)
            if " " in (name := person_name(address)):
                _add(self.names, name_key(name), fact.pursuits)
            if not is_role_address(address.address):
                self.nameless.difference_update(fact.pursuits)

    def _of(self, pursuits: tuple[str, ...], address: Address) -> bool:
        """Whether the address, or its organisation, belongs to one of these pursuits already."""
        people = self.people.get(address_key(address.address), set())
        firm = self.organisations.get(organisation_domain(address.domain), set())
        return bool((people | firm) & set(pursuits))

    def meet(self, envelope: Envelope, by_person: bool) -> None:
        """Remember, for this batch only, with whom there was mail: somebody met before is never `networking`."""
        if self.is_own(envelope):
            self.met.update(address_key(r.address) for r in envelope.recipients)
        elif by_person:
            self.met.add(sender_key(envelope.sender))

    def is_own(self, envelope: Envelope) -> bool:
        """Whether the user wrote it, by its From address; where its copy lies does not matter."""
        return sender_key(envelope.sender) in self.own

    def has_seen(self, envelope: Envelope) -> bool:
        """Whether this very message is in the ledger already, from whichever folder."""
        return (envelope.identity, sender_key(envelope.sender)) in self.seen

    def relate(self, envelope: Envelope, body: Body | None) -> Relation:
        """What the message has to do with what is known. Ids in a returned message count for reports only."""
        key = sender_key(envelope.sender)
        domain = organisation_domain(envelope.sender.domain) if envelope.sender else ""
        returned = body.returned_ids if body else ()
        ids = tuple(i for i in (*envelope.parents, *returned) if i in self.ids)
        ids = ids or self._in_conversation(envelope, key, domain)
        near = set(self.pursuits_of(self.ids, ids))
        near |= {*self.pursuits_of(self.people, (key,)), *self.pursuits_of(self.organisations, (domain,))}
        contact = key if self._knows(self.people, key) and key not in self.own else ""
        return Relation(
            ids=ids,
            contact=contact,
            namesake=not contact and key not in self.own and self._bears_a_name(envelope.sender),
            organisation=domain if self._knows(self.organisations, domain) else "",
            meeting=self._in_meeting(envelope, body),
            own=key in self.own,
            subjects=tuple(sorted({one for pursuit in near for one in self.subjects_of.get(pursuit, ())})),
        )

    def _bears_a_name(self, sender: Address | None) -> bool:
        """Whether it is the full name of somebody known."""
        name = person_name(sender) if sender and self.names else ""
        return " " in name and name_key(name) in self.names

    def _in_conversation(self, envelope: Envelope, key: str, domain: str) -> tuple[str, ...]:
        """Outlook's own thread, where no id is left: of somebody of it, or under its subject. Others may share one."""
        pursuits = self.ids.get(thread := conversation(envelope), set())
        near = {*self.pursuits_of(self.people, (key,)), *self.pursuits_of(self.organisations, (domain,))}
        near |= self.subjects.get(normal_subject(envelope.subject), set())
        return (thread,) if pursuits & near or (pursuits and key in self.own) else ()

    def pursuits_of(self, index: Index, keys: Iterable[str]) -> tuple[str, ...]:
        """The pursuits under any of these keys, in the order they were opened."""
        found = {pursuit for key in keys for one in self.same.get(key, (key,)) for pursuit in index.get(one, ())}
        return tuple(sorted(found, key=lambda p: (self.opened.get(p) is None, self.opened.get(p), p)))

    def _in_meeting(self, envelope: Envelope, body: Body | None) -> tuple[str, ...]:
        """Keys of the known people who ask for, or are asked to, the meeting that the mail is about."""
        found = invitations_of(envelope, body)
        people = (a for one in found for a in (*filter(None, [one.organiser]), *one.attendees))
        keys = dict.fromkeys(address_key(a.address) for a in people)
        return tuple(k for k in keys if k not in self.own and self._knows(self.people, k))

    def _knows(self, index: Index, key: str) -> bool:
        return any(one in index for one in self.same.get(key, (key,)))

    def never_before_its_parents(self, envelope: Envelope, hour: datetime) -> datetime:
        """The hour of a message, moved behind that of every known message it answers (wrong clocks do not matter)."""
        parents = [self.hours[p] for p in envelope.parents if p in self.hours]
        return max([hour, *parents])


def spelling(key: str) -> str:
    """A full name as an address spells it, before its domain; "" where it spells none, or an office's."""
    local = key.partition("@")[0]
    return local if any(sign in local for sign in "._-") and not is_role_address(key) else ""


def _add(index: Index, key: str, pursuits: Iterable[str]) -> None:
    if key:
        index.setdefault(key, set()).update(pursuits)
