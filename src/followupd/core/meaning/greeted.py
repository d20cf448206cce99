"""Whom a greeting names: of one for several people the part for each of them, and whether it greets them all."""

import re

from followupd.core.mail.envelope import Address
from followupd.core.meaning.names import HELLO
from followupd.core.meaning.spelled import respelled
from followupd.core.pursuits.people import person_name, plain

_APART = re.compile(r"\s*[,;/]\s*|\s+(?:and|und|et|y|e|&|\+)\s+", re.IGNORECASE)
# "Hallo ihr beiden": nobody is named, and everybody is meant.
_ALL = re.compile(
    r"\b(?:all|both|everybody|everyone|you two|alle|allerseits|beide[nr]?|ihr|euch|zusammen|tous|toutes|à vous|deux|"
    r"todos|todas|a ambos|los dos|las dos)\b",
    re.IGNORECASE,
)


def part_for(greeting: str, person: Address, others: tuple[Address, ...]) -> str:
    """Of a greeting the part that greets this person alone; "" where it greets somebody else, or cannot be parted."""
    if not any(names(greeting, other) for other in others):
        return greeting
    for part in _APART.split(greeting):
        alone = names(part, person) and not any(names(part, other) for other in others)
        if alone and (HELLO.match(part) or greeting.startswith(part)):
            return part[:1].upper() + part[1:]
    return ""


def parts_for(greeting: str, people: tuple[Address, ...]) -> tuple[str, ...]:
    """How each of them is greeted there, "" for whom it does not name; one text where it is for all of them.

    What names nobody is for the first, or for all where it says so.
    """
    spelled = greeting
    for person in people:
        spelled = respelled(spelled, person_name(person)) if names(spelled, person) else spelled
    named = [person for person in people if names(spelled, person)]
    if spelled and (len(named) == len(people) or (not named and _ALL.search(spelled))):
        return (spelled,)
    if not named:
        return (spelled, *("" for _ in people[1:]))
    return tuple(
        part_for(spelled, person, tuple(other for other in named if other != person)) if person in named else ""
        for person in people
    )


def names(greeting: str, person: Address) -> bool:
    """Whether a word of their name stands in it."""
    own = {word for word in plain(person_name(person)).split() if len(word) > 1}
    return bool(own & set(re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", plain(greeting))))
