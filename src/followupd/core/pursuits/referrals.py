"""Somebody gives the user a name: the one is thanked, the other written to, and the one told what came of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime

from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import address_key, sender_key
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.crowd import by_name
from followupd.core.pursuits.events import from_person
from followupd.core.pursuits.named_by import NamedBy
from followupd.core.pursuits.people import is_role_address, organisation_domain, person_name
from followupd.core.pursuits.pursuit import Occasion, Pursuit
from followupd.core.pursuits.states import RELATIONS

OfLead = Callable[[str], Iterable[Pursuit]]
"""The pursuits with the person of that key."""


def named_in(pursuit: Pursuit, own: frozenset[str]) -> Iterator[tuple[Address, MessageSeen]]:
    """Whom the people of a pursuit named, with an address, and in which mail. A desk is nobody."""
    return ((person, message) for person, message in every_name_in(pursuit, own) if person.address)


def every_name_in(pursuit: Pursuit, own: frozenset[str]) -> Iterator[tuple[Address, MessageSeen]]:
    """The same, with those of whom no address stands there: theirs is ""."""
    told = (m for m in pursuit.messages if m.verdict.kind == "human" and not m.ours)
    for message, finding in ((m, found) for m in told for found in m.verdict.findings if found.kind == "referral"):
        address, name = finding.field("address"), finding.field("name")
        known = address and address_key(address) not in own and not is_role_address(address)
        if known or (name and not address):
            yield Address(name, address), message


def key_of(person: Address) -> str:
    """By which a person who was named is known: their address, else their full name."""
    return address_key(person.address) or by_name(person)


def named_by(pursuit: Pursuit, namers: Iterable[Pursuit], own: frozenset[str]) -> NamedBy | None:
    """Who was the last to name the lead to the user in another matter."""
    if pursuit.lead is None:
        return None
    keys = (address_key(pursuit.lead.address), by_name(pursuit.lead))
    found = [
        NamedBy(person_name(message.sender), message.hour)
        for other in namers
        for person, message in every_name_in(other, own)
        if other.id != pursuit.id and key_of(person) in keys and message.sender
        if sender_key(message.sender) != keys[0] and _is_same(person, pursuit, message)
    ]
    return max(found, key=lambda one: one.hour, default=None)


def _is_same(person: Address, pursuit: Pursuit, message: MessageSeen) -> bool:
    """Whether the lead is who was named: by a name alone at the writer's own firm, or who was written to after it."""
    writer = organisation_domain(message.sender.domain) if message.sender else ""
    there = bool(writer) and pursuit.about.organisation == writer
    return bool(person.address) or there or pursuit.opening.hour > message.hour


def referral_occasions(
    pursuit: Pursuit, own: frozenset[str], of_lead: OfLead, lost: Mapping[str, datetime]
) -> Iterator[Occasion]:
    """What is still to be written because of it. Of an application the firm names only who deals with it. `lost`: the
    pursuits of which the user said that they came to nothing, and when.
    """
    if pursuit.sequence not in RELATIONS or pursuit.state == "closed" or pursuit.from_before:
        return
    thanked = set[str]()
    for person, message in every_name_in(pursuit, own):
        writer = message.sender
        if writer and sender_key(writer) != address_key(person.address):
            found = _of(pursuit, person, writer, message, of_lead, lost)
            yield from (one for one in found if one.kind != "referral-thanks" or message.identity not in thanked)
            thanked.add(message.identity)


def _of(
    pursuit: Pursuit,
    person: Address,
    writer: Address,
    message: MessageSeen,
    of_lead: OfLead,
    lost: Mapping[str, datetime],
) -> Iterator[Occasion]:
    key, who = key_of(person), person_name(writer) or writer.address
    because = f"{who} named {person.name or person.address}"
    others = [other for other in of_lead(key) if other.id != pursuit.id and _is_same(person, other, message)]
    if not _wrote(pursuit, sender_key(writer), message):
        began = [other.opening.hour for other in others if other.opening.ours]
        wrote = [h for h in (*began, *(m.hour for m in _sent_to(pursuit, key))) if h > message.hour]
        first = min(wrote, default=None)
        yield Occasion("referral-thanks", message.hour, because, person=writer, message=message, wrote=first)
    wants = person.address and not others and not _comes_unasked(person, message)
    if wants and not _wrote(pursuit, key, message) and not _heard(pursuit, key, message):
        yield Occasion("referral-introduction", message.hour, because, person=person, message=message)
    answers = [other.answered for other in others if other.answered and other.answered > message.hour]
    if answers and not any(m.hour >= min(answers) for m in _sent_to(pursuit, sender_key(writer))):
        because = f"{person.name or person.address}, whom {who} had named, has answered"
        ends = [_over_since(other, lost) for other in others]
        over = None if None in ends else max(filter(None, ends))
        yield Occasion(
            "referral-result", min(answers), because, person=writer, message=message, named=person, over=over
        )


def _over_since(other: Pursuit, lost: Mapping[str, datetime]) -> datetime | None:
    """When it was seen that nothing goes on there: who was named has turned the user down, or cannot help, or the user
    gave it up.
    """
    last = next((m for m in reversed(other.messages) if from_person(m)), None)
    if last and (last.verdict.kind == "opt_out" or last.verdict.finding("meaning") == "closes"):
        return last.seen
    if other.sequence == "rejection":
        return other.begun.seen
    return lost.get(other.id) if other.state == "closed" else None


def _wrote(pursuit: Pursuit, key: str, since: MessageSeen) -> bool:
    return any(m.hour > since.hour for m in _sent_to(pursuit, key))


def _heard(pursuit: Pursuit, key: str, since: MessageSeen) -> bool:
    """Whether they wrote themselves: then it is an answer that is owed."""
    return any(not m.ours and sender_key(m.sender) == key and m.hour > since.hour for m in pursuit.messages)


def _comes_unasked(person: Address, message: MessageSeen) -> bool:
    """Whether the matter was passed on to them: then it is they who will write."""
    named = (one for one in message.verdict.findings if one.kind == "referral" and one.field("unasked"))
    return any(address_key(one.field("address")) == address_key(person.address) for one in named)


def introduced_in(person: Address, message: MessageSeen) -> bool:
    """Whether the mail went to both, to introduce them to each other: then they are answered in its thread."""
    return any(
        finding.kind == "referral"
        and finding.field("introduced")
        and finding.field("address") == address_key(person.address)
        for finding in message.verdict.findings
    )


def _sent_to(pursuit: Pursuit, key: str) -> list[MessageSeen]:
    return [m for m in pursuit.sent if key in {address_key(a.address) for a in (*m.to, *m.cc)}]
