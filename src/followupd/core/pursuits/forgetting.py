"""What is left of the facts when somebody is forgotten: nothing that names them, and nothing about them alone."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import zip_longest
from typing import Any, cast

from followupd.core.facts import Began, Fact, MessageSeen, UserSaid
from followupd.core.judges.verdict import Finding
from followupd.core.mail.addresses import address_key, sender_key
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.people import is_role_address, person_name

ERASED = "(erased)"
# Where a finding names people: the field of their addresses, and that of their names in the same order.
_PEOPLE = (("address", "name"), ("organiser", "organiser_name"), ("attendees", "attendee_names"))


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Whom to forget: the keys of their addresses, every spelling of addresses and name, what was about them alone."""

    keys: frozenset[str]
    spellings: tuple[str, ...]
    pursuits: frozenset[str]
    mails: frozenset[str]

    @property
    def pattern(self) -> re.Pattern[str]:
        """Finds every spelling, in whatever case."""
        return re.compile("|".join(map(re.escape, self.spellings)), re.IGNORECASE)


def forgotten(keys: Iterable[str], facts: Iterable[Fact], own: frozenset[str]) -> Forgotten:
    """What there is of these addresses (by key) in the facts."""
    whom, held = frozenset(keys) - own, tuple(facts)
    messages = [f for f in held if isinstance(f, MessageSeen)]
    of = [a for m in messages for a in (*_addresses(m), *named(m)) if address_key(a.address) in whom]
    said = [f for f in held if isinstance(f, UserSaid) and address_key(f.contact) in whom]
    names = {n for a in of for n in (a.name, person_name(a))} | {w.name for w in said}
    spellings = {*whom, *(a.address for a in of), *(w.contact for w in said), *(n for n in names if " " in n.strip())}
    pursuits = {m.pursuits[0] for m in messages if m.opens and _only_to(m, whom, own)} | {
        w.pursuit for w in said if w.verb == "track" and w.pursuit and w.sequence and not w.message
    }
    mails = {m.identity for m in messages if sender_key(m.sender) in whom or _only_to(m, whom, own)}
    # The longest first: an address may be a part of another spelling.
    return Forgotten(whom, tuple(sorted(spellings, key=lambda s: (-len(s), s))), frozenset(pursuits), frozenset(mails))


def forgotten_alone(pursuit: str, facts: Iterable[Fact]) -> Forgotten:
    """What there is of a pursuit in which nobody's address is known: all that is of it alone, and a full name that the
    user gave of it. What a firm is called is nobody's name.
    """
    said = [f for f in facts if isinstance(f, UserSaid) and f.pursuit == pursuit]
    spellings = {pursuit, *(w.name for w in said if " " in w.name.strip())}
    longest_first = tuple(sorted(spellings, key=lambda s: (-len(s), s)))
    return Forgotten(frozenset(), longest_first, frozenset({pursuit}), frozenset())


def named(message: MessageSeen) -> Iterator[Address]:
    """Whom its findings name with an address: the mail may be the only one that does."""
    for finding in message.verdict.findings:
        for addresses, names in _PEOPLE:
            both = zip_longest(finding.field(addresses).split(","), finding.field(names).split(","), fillvalue="")
            yield from (Address(name.strip(), address.strip()) for address, name in both if "@" in address)


def without(fact: Fact, who: Forgotten) -> Fact | None:
    """The fact without them; None where nothing of it is left."""
    if isinstance(fact, MessageSeen):
        return _message(fact, who)
    if isinstance(fact, UserSaid):
        theirs = fact.pursuit in who.pursuits or fact.message in who.mails
        if theirs or {address_key(fact.contact), address_key(fact.other)} & who.keys:
            return None
    elif not isinstance(fact, Began) and fact.pursuit in who.pursuits:
        return None
    return cast("Fact", _scrubbed(fact, who))


def _message(message: MessageSeen, who: Forgotten) -> MessageSeen | None:
    left = tuple(p for p in message.pursuits if p not in who.pursuits)
    if message.identity in who.mails or (message.pursuits and not left):
        return None
    return cast("MessageSeen", _scrubbed(replace(message, pursuits=left), who))


def _scrubbed(value: Any, who: Forgotten) -> Any:
    """The value without them, down to the last text."""
    if isinstance(value, str):
        return who.pattern.sub(ERASED, value)
    if isinstance(value, Finding):  # its fields are pairs, and stay so; a program reads them, and would meet "(erased)"
        kept = tuple((name, who.pattern.sub("", text)) for name, text in value.fields)
        return replace(value, text=_scrubbed(value.text, who), fields=kept)
    if isinstance(value, tuple):
        return tuple(_scrubbed(one, who) for one in value if not _is_them(one, who))
    if is_dataclass(value) and not isinstance(value, type):
        changed = {f.name: _scrubbed(getattr(value, f.name), who) for f in fields(value)}
        return replace(cast("Any", value), **changed)
    return value


def _is_them(value: Any, who: Forgotten) -> bool:
    if isinstance(value, Address):
        return address_key(value.address) in who.keys
    if isinstance(value, Finding):
        return address_key(value.field("address")) in who.keys
    return isinstance(value, str) and "@" in value and address_key(value) in who.keys


def _addresses(message: MessageSeen) -> tuple[Address, ...]:
    return (*((message.sender,) if message.sender else ()), *message.to, *message.cc)


def _only_to(message: MessageSeen, whom: frozenset[str], own: frozenset[str]) -> bool:
    """Whether it is a mail of the user's to nobody else, offices apart."""
    others = {address_key(a.address) for a in (*message.to, *message.cc)} - own
    people = {key for key in others if not is_role_address(key)} or others
    return message.ours and bool(people) and people <= whom
