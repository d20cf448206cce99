"""Who is who over all pursuits: whose lead somebody is, who bears the same name, and who wants no more mail."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from followupd.core.facts import MessageSeen
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.events import from_person
from followupd.core.pursuits.people import person_name, plain
from followupd.core.pursuits.pursuit import Pursuit


@dataclass(frozen=True, slots=True)
class Crowd:
    """`by_lead`: ids of the pursuits by the key of their lead. `namesakes`: by name, the addresses that wrote under it
    and when last. `opted_out`: keys of those who asked for no more mail.
    """

    by_lead: Mapping[str, tuple[str, ...]]
    namesakes: Mapping[str, tuple[tuple[str, datetime], ...]]
    opted_out: frozenset[str]


NOBODY = Crowd({}, {}, frozenset())


def crowd(pursuits: Iterable[Pursuit], messages: Iterable[MessageSeen]) -> Crowd:
    """All of it; messages in the order of their hours."""
    by_lead: dict[str, tuple[str, ...]] = {}
    for pursuit in pursuits:
        if pursuit.lead:
            key = address_key(pursuit.lead.address)
            by_lead[key] = (*by_lead.get(key, ()), pursuit.id)
    named: dict[str, dict[str, datetime]] = {}
    opted_out = set()
    for message in messages:
        if message.sender is None or message.ours:
            continue
        key = address_key(message.sender.address)
        if message.verdict.kind == "opt_out" and message.pursuits:
            opted_out.add(key)
        if from_person(message) and (name := name_key(person_name(message.sender))):
            named.setdefault(name, {})[key] = message.hour
    namesakes = {name: tuple(sorted(of.items())) for name, of in named.items() if len(of) > 1 or " " in name}
    return Crowd(by_lead, namesakes, frozenset(opted_out))


def name_key(name: str) -> str:
    """A name as it is compared: without accents, case, and the order of its words."""
    return " ".join(sorted(plain(name).split()))
