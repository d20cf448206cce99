"""Who is who over all pursuits: whose lead somebody is, who bears the same name, and who wants no more mail."""

from bisect import insort
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from followupd.core.facts import MessageSeen
from followupd.core.mail.addresses import address_key
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.events import from_person
from followupd.core.pursuits.joined import Joined, alike, resolved
from followupd.core.pursuits.people import name_key, person_name
from followupd.core.pursuits.pursuit import Pursuit

Placed = tuple[datetime, str]
"""The hour a pursuit was opened at, and its id: their order."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """`by_lead`: ids of the pursuits by the key of their lead, `by_firm` by their organisation. `namesakes`: by name,
    the addresses that wrote under it and when last. `opted_out`: keys of those who asked for no more mail.
    `same`: what counts as what.
    """

    by_lead: Mapping[str, tuple[str, ...]]
    namesakes: Mapping[str, tuple[tuple[str, datetime], ...]]
    opted_out: frozenset[str]
    by_firm: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    same: Joined = field(default_factory=dict)

    def person(self, address: str) -> str:
        """Who somebody is: the key of their address, or of the one that it is the same as, as the user said."""
        return resolved(self.same, address_key(address))

    def joined(self, same: Joined) -> "Crowd":
        """The same, with whoever the user said to be one under each of their addresses."""
        if not same:
            return self
        by_lead, opted_out = dict(self.by_lead), self.opted_out
        for keys in alike(same):
            if names := tuple(name for key in keys for name in self.by_lead.get(key, ())):
                by_lead |= dict.fromkeys(keys, names)
            opted_out |= frozenset(keys) if opted_out & set(keys) else frozenset()
        return replace(self, by_lead=by_lead, opted_out=opted_out, same=same)


NOBODY = Crowd({}, {}, frozenset())


@dataclass(slots=True)
class Index:
    """Ids of pursuits by some key, in the order of the pursuits."""

    _shown: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _given_away: bool = False
    _placed: dict[str, list[Placed]] = field(default_factory=dict)
    _where: dict[str, tuple[str, Placed]] = field(default_factory=dict)

    def put(self, name: str, key: str, hour: datetime) -> None:
        """A pursuit under its key; under none where that is empty."""
        now = (key, (hour, name))
        if self._where.get(name) == now:
            return
        self.drop(name)
        if key:
            self._where[name] = now
            insort(self._placed.setdefault(key, []), (hour, name))
            self._show(key)

    def drop(self, name: str) -> None:
        """It is there no more."""
        key, placed = self._where.pop(name, ("", None))
        if placed:
            self._placed[key].remove(placed)
            self._show(key)

    def of(self, key: str) -> tuple[str, ...]:
        """Those under a key."""
        return self._shown.get(key, ())

    def total(self) -> Mapping[str, tuple[str, ...]]:
        """As it is now; what is given away never changes."""
        self._given_away = True
        return self._shown

    def _show(self, key: str) -> None:
        if self._given_away:
            self._shown, self._given_away = dict(self._shown), False
        names = tuple(name for _, name in self._placed[key])
        if names:
            self._shown[key] = names
        else:
            self._shown.pop(key, None)


@dataclass(slots=True)
class Crowding:
    """The crowd as pursuits and mails come."""

    _leads: Index = field(default_factory=Index)
    _names: Index = field(default_factory=Index)
    _firms: Index = field(default_factory=Index)
    _named: dict[str, dict[str, datetime]] = field(default_factory=dict)
    _namesakes: dict[str, tuple[tuple[str, datetime], ...]] = field(default_factory=dict)
    _heard: set[str] = field(default_factory=set)
    _opted_out: frozenset[str] = frozenset()

    def put(self, name: str, pursuit: Pursuit | None) -> None:
        """A pursuit as it stands now; None: it is none any more."""
        if pursuit is None:
            self._leads.drop(name)
            self._names.drop(name)
            self._firms.drop(name)
            return
        hour = pursuit.opening.hour
        self._leads.put(name, address_key(pursuit.lead.address) if pursuit.lead else "", hour)
        self._names.put(name, by_name(pursuit.lead) if pursuit.lead else "", hour)
        self._firms.put(name, pursuit.about.organisation, hour)

    def hear(self, message: MessageSeen) -> None:
        """A mail of somebody's."""
        if message.sender is None or message.ours:
            return
        key = address_key(message.sender.address)
        if message.verdict.kind == "opt_out" and message.pursuits:
            self._opted_out |= {key}
        asked = bool(message.doubt) and message.verdict.by_person  # a receipt, too, that a person wrote
        if (asked or from_person(message)) and (name := name_key(person_name(message.sender))):
            of = self._named.setdefault(name, {})
            of[key] = max(message.hour, of.get(key, message.hour))
            self._heard.add(name)

    def of_lead(self, key: str) -> tuple[str, ...]:
        """The pursuits with that person, by the key of an address or of a name (`by_name`)."""
        return self._leads.of(key) or self._names.of(key)

    def total(self) -> Crowd:
        """Everybody now."""
        shown = [name for name in self._heard if len(self._named[name]) > 1 or " " in name]
        if shown:  # what was given away never changes
            self._namesakes = dict(self._namesakes)
            self._namesakes |= {name: tuple(sorted(self._named[name].items())) for name in shown}
        self._heard.clear()
        return Crowd(self._leads.total(), self._namesakes, self._opted_out, self._firms.total())


def by_name(person: Address) -> str:
    """The key of somebody of whom a full name is all that is known; "" where that tells too little."""
    words = name_key(person_name(person))
    return f"name {words}" if " " in words else ""
