"""The names of people in a sentence: where they stand, and with which address."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from followupd.core.judges.posts import is_apposition, is_post, spells
from followupd.core.judges.words import name_words
from followupd.core.mail.envelope import Address
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.offices import names_office
from followupd.core.pursuits.people import is_no_reply, is_role_address, person_name, plain, without_salutation
from followupd.core.pursuits.people_words import PARTICLES, TITLES

_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
_TOKEN = re.compile(r"[^\s,;:()<>\[\]{}\"“”„«»!?/|…]+")
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-ÞŁŚŽČ][\w'’]*(?:-[\w'’]+)*|[A-Z]\.")
_GENITIVE = re.compile(r"['’]s$|(?<=s)['’]$")
_WORDS = 5
_NEAR = 60  # characters between a name and its address


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a sentence names. `start`, `end`: where; `address`: "" where none stands beside it."""

    name: str
    start: int
    end: int
    address: str = ""


def persons(sentence: str, languages: tuple[str, ...], others: tuple[Address, ...] = ()) -> tuple[Person, ...]:
    """Everybody named, in the order of the sentence. `others`: who gets the mail too, known by one word of a name."""
    read = _spelled(sentence, name_words("before_things", languages), addresses(sentence))
    spelled = list(_without_posts(sentence, languages, read))
    for match in _ADDRESS.finditer(sentence):
        address = match[0].rstrip(".")
        if not is_no_reply(address) and not is_role_address(address):
            _give(spelled, sentence, languages, match.span(), address)
    for at, person in enumerate(spelled):
        spelled[at] = replace(person, address=person.address or _address_among(person.name, others))
    for other in others:
        if not any(words_of(other) & set(plain(person.name).split()) for person in spelled):
            spelled.extend(_by_one_word(sentence, other))
    return tuple(sorted(spelled, key=lambda person: person.start))


def _without_posts(sentence: str, languages: tuple[str, ...], spelled: Iterable[Person]) -> Iterator[Person]:
    """Without what tells of the one before who that is: one person, not "Kim Lee" and "Sales North"."""
    kept: Person | None = None
    for person in spelled:
        behind = sentence[kept.end : person.start] if kept else ""
        if kept is None or not is_apposition(behind, person.name, languages, is_before_address=False):
            kept = person
            yield person


def addresses(sentence: str) -> tuple[str, ...]:
    """The addresses of people in it."""
    found = (match[0].rstrip(".") for match in _ADDRESS.finditer(sentence))
    return tuple(one for one in found if not is_no_reply(one) and not is_role_address(one))


def _give(
    spelled: list[Person], sentence: str, languages: tuple[str, ...], span: tuple[int, int], address: str
) -> None:
    """Its person the address: whose name it spells, else the last one before it, else the first behind, else who is
    spelled in it. What stands between the two and joins nobody is a firm or a post.
    """
    start, end = span
    free = [(at, p) for at, p in enumerate(spelled) if address_key(p.address) in ("", address_key(address))]
    before = [at for at, p in free if p.end <= start and start - p.end <= _NEAR]
    behind = [at for at, p in free if p.start >= end and p.start - end <= _NEAR]
    written = [at for at in before if spells(address, spelled[at].name)]
    if before or behind:
        at = (written or before or behind[:1])[-1]
        spelled[at] = replace(spelled[at], address=address)
        between = [one for one in before if one > at and _tells_of(sentence, languages, spelled[at], spelled[one])]
        for one in reversed(between):
            del spelled[one]
    elif not any(address_key(p.address) == address_key(address) for p in spelled):
        spelled.append(Person(_in_address(sentence, address), start, end, address))


def _tells_of(sentence: str, languages: tuple[str, ...], person: Person, behind: Person) -> bool:
    return is_apposition(sentence[person.end : behind.start], behind.name, languages, is_before_address=True)


def _in_address(sentence: str, address: str) -> str:
    """The name an address spells ("kim.lee@" -> "Kim Lee"), or that word of the sentence which it holds, or ""."""
    words = re.split(r"[._-]", address.partition("@")[0])
    if len(words) == 2 and all(word.isalpha() and len(word) > 1 for word in words):
        name = " ".join(word.capitalize() for word in words)
        return "" if is_no_name(words[0]) or is_no_name(words[1]) else name
    tokens = (token[0] for token in _TOKEN.finditer(sentence))
    return next((t for t in tokens if len(t) > 2 and _CAPITALS.fullmatch(t) and plain(t) in map(plain, words)), "")


def _address_among(name: str, others: Iterable[Address]) -> str:
    words = {word for word in plain(name).split() if len(word) > 2 and word.strip(".") not in TITLES}
    fitting = [other for other in others if words & words_of(other)]
    return fitting[0].address if len(fitting) == 1 else ""


def _by_one_word(sentence: str, other: Address) -> Iterator[Person]:
    for token in _TOKEN.finditer(sentence):
        if plain(_bare(token[0])) in words_of(other) and _CAPITALS.fullmatch(_bare(token[0])):
            yield Person(person_name(other), token.start(), token.end(), other.address)
            return


def words_of(address: Address) -> set[str]:
    """The words of a person's name by which they may be called."""
    return {word for word in plain(person_name(address)).split() if len(word) > 2}


def _spelled(sentence: str, before_things: frozenset[str], given: tuple[str, ...]) -> Iterator[Person]:
    """Names of two words or more, or of one behind a title. What stands behind "the" or "bij" is a thing or a firm,
    unless an address that is `given` spells it: "bij Kim Lee (kim@firm.example)".
    """
    tokens = list(_TOKEN.finditer(sentence))
    at = int(bool(tokens) and _bare(tokens[0][0]).lower() in name_words("openers"))
    while at < len(tokens):
        end = _end_of_run(sentence, tokens, at)
        is_thing = at > 0 and _bare(tokens[at - 1][0]).lower() in before_things
        is_thing = is_thing and not (at > 1 and _bare(tokens[at - 2][0]).lower() in name_words("lead_in"))
        for run in _each(tokens[at:end]):
            yield from (one for one in _name(sentence, run) if not is_thing or _is_certain(one, run, given))
        at = max(end, at + 1)


def _each(run: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The names of two who are joined by what may stand in a name: "Kim Lee y Jan Roe", not "José Ortega y Gasset"."""
    for at in range(2, len(run) - 2):
        if run[at][0] in name_words("joins"):
            yield run[:at]
            yield from _each(run[at + 1 :])
            return
    yield run


def _end_of_run(sentence: str, tokens: list[re.Match[str]], at: int) -> int:
    """Behind the last word that may belong to the name which begins there."""
    end = at
    while end < len(tokens) and (end == at or sentence[tokens[end - 1].end() : tokens[end].start()] == " "):
        if not _goes_on(tokens[at:end], tokens[end][0]):
            break
        end += 1
        if _ends_name(tokens[end - 1][0]):
            break
    return end


def _goes_on(run: list[re.Match[str]], word: str) -> bool:
    """Whether the word may be the next of a name."""
    bare = _bare(word)
    if is_title(bare):
        return all(is_title(_bare(token[0])) for token in run)
    if run and bare in PARTICLES and len(run) <= _WORDS:  # "Kim Lee von Acme" ends behind two words
        return bare not in name_words("ends_name") or len(run) == 1 or bool(_bare(run[-1][0]) in PARTICLES)
    return bool(_CAPITALS.fullmatch(bare)) and not is_no_name(bare)


def _ends_name(word: str) -> bool:
    """A full stop ends what is no title and no initial; so does a genitive."""
    return bool(_GENITIVE.search(word)) or (word.endswith(".") and not is_title(word) and len(word) > 2)


def _is_certain(person: Person, run: list[re.Match[str]], given: tuple[str, ...]) -> bool:
    """Whether a title, or an address, tells that the name is a person's."""
    return is_title(_bare(run[0][0])) or any(spells(address, person.name) for address in given)


def _name(sentence: str, run: list[re.Match[str]]) -> Iterator[Person]:
    while run and _bare(run[-1][0]) in PARTICLES:
        run = run[:-1]
    titles = [token for token in run if is_title(_bare(token[0]))]
    words = _without_firm(run[len(titles) :])
    if not words or len(words) > _WORDS or (not titles and len(words) < 2):
        return
    start, end = run[0].start(), words[-1].start() + len(_bare(words[-1][0]))
    named = without_salutation(sentence[start:end])
    yield Person(named.replace("Herrn ", "Herr "), end - len(named), end)


def _without_firm(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """Too many words for a name are a name and a firm: "Nuria Vidal de Costa Brava Hoteles"."""
    places = (at for at, token in enumerate(words) if at > 1 and _bare(token[0]) in PARTICLES)
    return words[: next(places, len(words))] if len(words) > _WORDS else words


def _bare(word: str) -> str:
    word = _GENITIVE.sub("", word)
    return word if re.fullmatch(r"[A-Z]\.", word) else word.strip(".'’*_–—-")


def is_title(word: str) -> bool:
    """Whether it is one by which people are called, as "Dr." is."""
    bare = plain(word).strip(".").replace(".-", "-")
    return bare in TITLES if bare != "m" else word in ("M.", "M")


def is_no_name(word: str) -> bool:
    """Whether it is no part of a person's name, though it may begin with a capital."""
    bare = plain(word).strip(".'’")
    unaccented = word.strip(".'’").casefold() == bare
    is_none = bare in _no_names() and not (unaccented and bare in name_words("but_names"))
    return names_office(bare) or is_none or is_post(word)


@cache
def _no_names() -> frozenset[str]:
    return frozenset(map(plain, name_words("not_names")))
