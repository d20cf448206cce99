"""The organisation a sent mail is about, as the user names it."""

import re
from collections.abc import Iterator
from functools import cache

from followupd.core.judges.persons import is_no_name
from followupd.core.judges.sent_objects import OCCUPATION
from followupd.core.judges.sent_position import at_firm, in_text
from followupd.core.judges.words import beside
from followupd.core.pursuits.people import organisation_name, plain
from followupd.core.pursuits.people_words import PARTICLES

_LOOKED_AT = 4000  # characters
_WORDS = 6  # of a firm's name
_WORD = re.compile(r"[\w&'’]+(?:-[\w&'’]+)*")
_CAPITALS = re.compile(r"(?: [A-ZÀ-Þ][\w&'-]+){1,3}(?=\s*(?:[.,;:!?()\n]|$))")
_FIRM = r"\s(?P<firm>[A-ZÀ-Þ][\w&'-]*(?: [A-ZÀ-Þ][\w&'-]*){0,3})"


def organisation_of(subject: str, objects: tuple[str, ...], text: str, domain: str) -> str:
    """The firm as the user names it: behind "at" or "bei", or their domain's name as it is spelled in the text."""
    return _of_domain(f"{subject}\n{text[:_LOOKED_AT]}", domain) or _behind_at(objects, text[:_LOOKED_AT])


def _of_domain(text: str, domain: str) -> str:
    """ "ateliers-rhone.example" is the firm of who writes of the "Ateliers du Rhône"."""
    known = organisation_name(domain)
    spelled = re.search(rf"(?<!@)\b{re.escape(known)}\b(?!\.\w)", text, re.IGNORECASE)
    if not known or known.lower() in _no_firms():
        return ""
    if spelled is None:
        return _spelled_apart(text, _letters(known))
    if _before_a_noun().search(text[: spelled.start()]):
        return ""
    # In small letters it may be a common word ("at your firm"): then the domain's own name stands.
    if spelled[0] == spelled[0].lower():
        return known
    return spelled[0] + _rest_of_name(text, spelled.start(), spelled.end())


def _rest_of_name(text: str, start: int, end: int) -> str:
    """What else is part of the name: words that end the names of firms, or capitals behind "at"."""
    tail = _behind_its_name().match(text, end)
    if tail or not _after_at().search(text[:start]):
        return tail[0] if tail else ""
    words = _CAPITALS.match(text, end)
    kept = ""
    for word in (words[0] if words else "").split():
        if is_no_name(word) or OCCUPATION.fullmatch(word):
            break
        kept += f" {word}"
    return kept


def _spelled_apart(text: str, letters: str) -> str:
    """The words with a capital at both ends which the letters of a domain's name are put together from."""
    words = list(_WORD.finditer(text))
    for first, word in enumerate(words):
        if not word[0][0].isupper() or not letters.startswith(_letters(word[0])[:3]):
            continue
        for last in range(first + 1, min(first + _WORDS, len(words))):
            run = [one[0] for one in words[first : last + 1]]
            named = text[word.start() : words[last].end()]
            if letters in _joined(run) and run[-1][0].isupper() and not re.search(r"[,;:.!?()\n]", named):
                return named + _rest_of_name(text, word.start(), words[last].end())
    return ""


def _joined(run: list[str]) -> tuple[str, str]:
    """The letters of a name, with the small words in it and without."""
    return "".join(map(_letters, run)), "".join(_letters(one) for one in run if plain(one) not in PARTICLES)


def _letters(words: str) -> str:
    return "".join(one for one in plain(words) if one.isalnum())


def _behind_at(objects: tuple[str, ...], text: str) -> str:
    near = re.findall(r"\b(?:role|position|post|job|vacancy|opening)\b[^.;!?\n]{0,60}", text)
    near += (f" at {firm}" for firm in _asked_at(text))
    for words in (*objects, *near, *(m.group(0) for p in in_text() for m in p.finditer(text))):
        named = at_firm().search(words)
        capitals = re.match(r"(?:the\s+)?((?:[A-ZÄÖÜ0-9][\w&.'-]*\s*){1,4})", named["firm"]) if named else None
        if capitals and capitals.group(1).split()[0].lower() not in _no_firms():
            return capitals.group(1).strip(" .,-")
    return ""


def _asked_at(text: str) -> Iterator[str]:
    """The firms for which a question asks for a good word."""
    asks = "|".join(beside("refers"))
    asked = re.compile(rf"[^.;!?\n]{{0,120}}(?:{asks})[^.;!?\n]{{0,120}}\?", re.IGNORECASE)
    yield from (firm for question in asked.findall(text) for firm in firms_named(question))


def firms_named(sentence: str) -> Iterator[str]:
    """What begins with a capital behind the words that stand before a firm."""
    yield from (match["firm"] for match in _before_firms().finditer(sentence))


def is_firm_of(firm: str, domain: str) -> bool:
    """Whether a firm as the user names it may be that of the domain."""
    named, known = _letters(firm), _letters(organisation_name(domain))
    return bool(named and known) and (known.startswith(named) or named.startswith(known))


@cache
def _before_firms() -> re.Pattern[str]:
    return re.compile(rf"(?<=\s)(?i:{'|'.join(beside('before_firms'))}){_FIRM}")


@cache
def _after_at() -> re.Pattern[str]:
    """At the end of what stands before a firm."""
    return re.compile(rf"(?:{'|'.join(beside('before_firms'))})(?: (?:la|le|il))?\s+$", re.IGNORECASE)


@cache
def _no_firms() -> frozenset[str]:
    """Words behind "at" or in a domain that name no firm."""
    return frozenset(word for line in beside("no_firms") for word in line.split())


@cache
def _before_a_noun() -> re.Pattern[str]:
    """At the end of what stands before the name: it is a common noun there."""
    return re.compile(rf"\b(?:{'|'.join(beside('before_nouns'))})\s+$", re.IGNORECASE)


@cache
def _behind_its_name() -> re.Pattern[str]:
    """What is part of a firm's name behind its first word."""
    return re.compile(rf"(?: (?:{'|'.join(beside('firm_tails'))})\b)+", re.IGNORECASE)
