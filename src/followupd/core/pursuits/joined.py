"""Two names that the user said are one: counted as one, and an answer from either is an answer."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from followupd.core.facts import UserSaid
from followupd.core.pursuits.counted import Counted, CountedMail
from followupd.core.pursuits.pursuit import Pursuit

Joined = Mapping[str, str]
"""Each address key or domain that counts as another."""


def joined(words: Iterable[UserSaid]) -> Joined:
    """What counts as what. Three names joined two by two are one."""
    found: dict[str, str] = {}
    for word in words:
        first, second = resolved(found, word.contact or word.organisation), resolved(found, word.other)
        if word.verb == "same" and first != second:
            found[second] = first
    return found


def resolved(found: Joined, key: str) -> str:
    """What a key counts as: itself, unless the user joined it to another."""
    while key in found:
        key = found[key]
    return key


def of_one_firm(pursuit: Pursuit, found: Joined) -> Pursuit:
    """The pursuit with every firm under the name it counts as."""
    if not found:
        return pursuit
    about = replace(pursuit.about, organisation=resolved(found, pursuit.about.organisation))
    touches = tuple(replace(touch, organisation=resolved(found, touch.organisation)) for touch in pursuit.unanswered)
    return replace(pursuit, about=about, unanswered=touches)


def alike(found: Joined) -> tuple[tuple[str, ...], ...]:
    """The keys that are one, each lot of them once; what they count as is among them."""
    lots: dict[str, list[str]] = {}
    for key in sorted({*found, *found.values()}):
        lots.setdefault(resolved(found, key), []).append(key)
    return tuple(map(tuple, lots.values()))


def of_one_person(counted: CountedMail, found: Joined) -> CountedMail:
    """What nobody has answered, with the mails to every address of a person under each of them, and as one person's."""
    if not found:
        return counted
    to_person: dict[str, tuple[Counted, ...]] = dict(counted.to_person)
    for keys in alike(found):
        every = [one for key in keys for one in counted.to_person.get(key, ())]
        if every:
            to_person |= dict.fromkeys(keys, _as_one(every, found))
    to_firm = {firm: _as_one(touches, found) for firm, touches in counted.to_organisation.items()}
    return replace(counted, to_person=to_person, to_organisation=to_firm)


def _as_one(touches: Iterable[Counted], found: Joined) -> tuple[Counted, ...]:
    return tuple(sorted({replace(one, person=resolved(found, one.person)) for one in touches}))
