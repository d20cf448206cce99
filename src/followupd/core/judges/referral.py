"""Whom a person names for the user to write to: "do drop my colleague Kim Lee a line", "Mara, meet Kim".

A name alone is none: the words beside it must send the user there, call somebody the right one, or introduce them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from followupd.core.judges.meaning_sentences import heard_in, where
from followupd.core.judges.persons import Person, addresses, persons, words_of
from followupd.core.judges.posts import is_joined
from followupd.core.judges.reasons import sign
from followupd.core.judges.verdict import Finding
from followupd.core.judges.words import LANGUAGES
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.people import is_role_address, person_name, plain
from followupd.core.pursuits.people_words import TITLES

MAX_REFERRALS = 3
_SENDS = ("urges", "points", "presents")
_BESIDE = re.compile(r"\s*[(<\[]?\b[^\s@<>()]{1,64}@[^\s@<>()]{1,200}[)>\]]?")  # an address, which tells of its person
_SHORT = 25  # words; of fewer it cannot well be told in which language they are
_BEFORE = 2  # sentences back in which the name may stand: "My friend Kim Lee is hiring. Do write to her."


@lru_cache(maxsize=4)  # whether a mail refers to somebody is asked before it is told to whom
def referrals(said: tuple[str, ...], languages: tuple[str, ...], envelope: Envelope) -> tuple[Finding, ...]:
    """One finding `referral` for each person named, with name and address as far as they stand there; three at most.

    Who gets the mail too is known by their address: `introduced` is "yes". `unasked`: they will write by themselves.
    """
    others, found = beside_the_user(envelope), dict[str, Finding]()
    for finding in (*_introduced(said, languages, others, envelope), *_sent_to(said, languages, others, envelope)):
        key = address_key(finding.field("address")) or plain(finding.field("name"))
        if key not in found and len(found) < MAX_REFERRALS:
            found[key] = finding
    return tuple(found.values())


def beside_the_user(envelope: Envelope) -> tuple[Address, ...]:
    """Who gets the mail beside the user. Where one person alone is written to it is the user; of several any may be."""
    beside = envelope.to if len(envelope.to) > 1 else ()
    return tuple(a for a in (*beside, *envelope.cc) if not is_role_address(a.address) and not _wrote(a, envelope))


def _wrote(address: Address, envelope: Envelope) -> bool:
    return envelope.sender is not None and address_key(address.address) == address_key(envelope.sender.address)


def _introduced(
    said: tuple[str, ...], languages: tuple[str, ...], others: tuple[Address, ...], envelope: Envelope
) -> Iterator[Finding]:
    """Those who are written to beside the user, the user among them, where the words introduce the one to the other."""
    people = [a for a in (*envelope.to, *envelope.cc) if not is_role_address(a.address) and not _wrote(a, envelope)]
    spoken = (s for s in said if heard_in(languages, s, "introduces"))
    sentence = next(spoken, "") if 2 <= len(people) <= MAX_REFERRALS + 1 else ""
    words = set(plain(" ".join(said)).replace(",", " ").replace(".", " ").split()) if sentence else set()
    for address in others if sentence else ():
        if address in envelope.to or words_of(address) & words:
            yield _finding(sentence, person_name(address), address_key(address.address), introduced=True)


def _sent_to(
    said: tuple[str, ...], languages: tuple[str, ...], others: tuple[Address, ...], envelope: Envelope
) -> Iterator[Finding]:
    """Those to whom a sentence sends the user, named in it or near it; by an address that is given, if by no word."""
    every = LANGUAGES if sum(len(sentence.split()) for sentence in said) < _SHORT else languages
    named = [strangers(sentence, languages, others, envelope) for sentence in said]
    for at, sentence in enumerate(said):
        spoken = LANGUAGES if addresses(sentence) else every
        start = _where_sent(sentence, spoken)
        start = _where_handed(sentence, spoken) if start is None else start
        copied = start is None and bool(others) and where(spoken, "copies", sentence) is not None
        told = any(person.address and person.name for person in named[at]) and bool(addresses(sentence))
        given = start is None and told
        if (start is None and not copied and not given) or _is_beside(sentence, spoken):
            continue
        if not named[at] and where(spoken, "to_writer", sentence) is not None:
            continue
        unasked = where(spoken, "comes_unasked", sentence) is not None
        if unasked and not (told and where(spoken, "urges", sentence) is None):
            continue
        for person in _meant(named, at, start, sentence, languages):
            whole = person if person.address else _with_address(person, said, named, at)
            introduced = any(address_key(a.address) == address_key(whole.address) for a in others)
            if introduced or given or not copied:
                yield _finding(sentence, whole.name, whole.address, introduced, unasked)


def _is_beside(sentence: str, languages: tuple[str, ...]) -> bool:
    """Whether it is about something else, or tells who stands in for the writer."""
    return any(where(languages, kind, sentence) is not None for kind in ("spares", "in_absence"))


def _where_sent(sentence: str, languages: tuple[str, ...]) -> int | None:
    found = (where(languages, kind, sentence) for kind in _SENDS)
    return min((start for start in found if start is not None), default=None)


def _where_handed(sentence: str, languages: tuple[str, ...]) -> int | None:
    """Where it is passed on to somebody of whom is told what they look after; passed on alone, they act themselves."""
    charged = where(languages, "in_charge", sentence) is not None
    return where(languages, "hands_on", sentence) if charged else None


def _meant(
    named: list[tuple[Person, ...]], at: int, start: int | None, sentence: str, languages: tuple[str, ...]
) -> tuple[Person, ...]:
    """Who is meant: the first behind the words and who is linked to them, else the last before, else the nearest."""
    here = named[at]
    behind = [person for person in here if start is not None and person.end > start]
    if behind:
        return _linked(behind, sentence, languages)
    if here:
        return here[-1:]
    before = next((people for people in reversed(named[max(0, at - _BEFORE) : at]) if people), ())
    return before[-1:] or (named[at + 1][:1] if at + 1 < len(named) else ())


def _linked(people: list[Person], sentence: str, languages: tuple[str, ...]) -> tuple[Person, ...]:
    """The first of several, and those who follow at once: "Kim Lee or Jan Roe", "Kim Lee, CTO, and Jan Roe"."""
    kept = people[:1]
    for person in people[1:]:
        between = _BESIDE.sub("", sentence[kept[-1].end : person.start])
        if len(between) > 6 and not is_joined(between, languages):
            break
        kept.append(person)
    return tuple(kept)


def _with_address(person: Person, said: tuple[str, ...], named: list[tuple[Person, ...]], at: int) -> Person:
    """The person with the address that stands in one of the next sentences, or in the one before, alone."""
    for near in (at + 1, at + 2, at - 1):
        found = addresses(said[near]) if 0 <= near < len(said) else ()
        names = {one.name for one in named[near]} if found else set()
        if len(found) == 1 and not (names - {person.name, ""}):
            return Person(person.name, person.start, person.end, found[0])
    return person


def strangers(
    sentence: str, languages: tuple[str, ...], others: tuple[Address, ...], envelope: Envelope
) -> tuple[Person, ...]:
    """Who is named there beside writer and reader."""
    readers = envelope.to if len(envelope.to) == 1 else ()
    mine = {address_key(a.address) for a in (*readers, *filter(None, [envelope.sender]))}
    names = [set(plain(person_name(a)).split()) for a in (*readers, *filter(None, [envelope.sender]))]
    return tuple(
        person
        for person in persons(sentence, languages, others)
        if address_key(person.address) not in mine and not any(is_called(person.name, words) for words in names)
    )


def is_called(name: str, words: set[str]) -> bool:
    """Whether a name has only these words, whatever its title: "Frau Winter", "M. Winter" are Mara Winter."""
    own = {bare for word in plain(name).split() if (bare := word.strip(".")) not in TITLES}
    initials = {word for word in own if len(word) == 1 and any(one.startswith(word) for one in words)}
    return bool(own - initials) and own - initials <= words


def _finding(sentence: str, name: str, address: str, introduced: bool, unasked: bool = False) -> Finding:
    fields = (
        ("name", name),
        ("address", address),
        ("introduced", "yes" if introduced else ""),
        ("unasked", "yes" if unasked else ""),
    )
    return Finding("referral", sign(sentence), tuple(field for field in fields if field[1]))
