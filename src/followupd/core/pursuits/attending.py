"""Who will be at a meeting though no calendar names them: the words of a mail do, "you will meet Kim Lee and me"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import address_key
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.agreed_times import times_of
from followupd.core.pursuits.people import is_role_address, person_name, plain, without_salutation
from followupd.core.pursuits.people_words import TITLES


@dataclass(frozen=True, slots=True)
class Attending:
    """Who is to be there by one mail, its writer first. `named`: those without an address; `days`: which it names."""

    message: MessageSeen
    people: tuple[Address, ...]
    named: tuple[str, ...]
    days: frozenset[date]


def attending(messages: Iterable[MessageSeen], own: frozenset[str]) -> Iterator[Attending]:
    """What each mail of theirs says of it. Whose address another mail shows is known by their name."""
    mails = tuple(messages)
    for message in mails:
        found = [f for f in message.verdict.findings if f.kind == "attendee"] if not message.ours else []
        if not found:
            continue
        told = [
            Address(without_salutation(f.field("name")), f.field("address") or _known(f.field("name"), mails, own))
            for f in found
        ]
        whole = [a for a in (*filter(None, [message.sender]), *told) if a.address and not is_role_address(a.address)]
        people = {address_key(a.address): a for a in whole if address_key(a.address) not in own}
        named = tuple(a.name for a in told if not a.address and a.name)
        days = frozenset(one.day for one in times_of(message) if one.day)
        yield Attending(message, tuple(people.values()), named, days)


def attendees_in(message: MessageSeen) -> Iterator[Address]:
    """Whose address a mail gives as somebody the user will meet."""
    for found in message.verdict.findings if not message.ours else ():
        if found.kind == "attendee" and found.field("address"):
            yield Address(found.field("name"), found.field("address"))


def is_named(name: str, person: Address) -> bool:
    """Whether a name is that person's, as far as it goes: "Ms Lee" and "Kim Lee", not "Kim Lee" and "Ann Lee"."""
    words = [word for word in plain(name).replace(".", "").split() if word not in TITLES]
    return bool(words) and set(words) <= set(plain(person_name(person)).replace(".", "").split())


def _known(name: str, mails: tuple[MessageSeen, ...], own: frozenset[str]) -> str:
    """The one address under which somebody of that name wrote or was written to, or ""."""
    seen = (a for m in mails for a in (*filter(None, [m.sender]), *m.to, *m.cc))
    fitting = {address_key(a.address) for a in seen if name and is_named(name, a)} - own
    return fitting.pop() if len(fitting) == 1 else ""
