"""Reads from mail about an application which position it is for, as its writer names it.

By the words before a position, from the plainest to those behind which much else may stand; else by a subject that says
little beside it. A position ends before a verb, a bracket, the firm; the words are data (`words/posting_*.toml`).
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from followupd.core.judges.meaning_sentences import straight
from followupd.core.judges.sent_objects import OCCUPATION
from followupd.core.judges.words import posting_words
from followupd.core.pursuits.people import plain

_LIMIT = 80  # characters; more is a sentence
_WORDS = 9
_LOOKED_AT = 200  # characters behind the words before it
_LEADS = ("leads", "leads_to_titles", "leads_to_occupations")
_FEW = 4  # words; of so many written small a position may be
_GENDERS = re.compile(
    r"\s*(?:\(\s*(?:[a-zéè*]{1,3}\s?[/|,.;]\s?){1,4}[a-zéè*]{1,3}\s*\)|\(\s*(?:all genders|gn|mensch)\s*\)|"
    r"\b(?:[mwfhv]/){1,2}[mwfdhxv](?:/[dx])?\b)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*[(\[]?(?:[A-Z]{0,5}[-_/]?\d[\d/_.-]{2,20}[A-Z]?)[)\]]?(?:\s*[-–—:]\s*|\s+)(?=\S)")
_STOPS = re.compile(r"[,;!?|()\[\]{}\"“”„»«\n]|\s[-–—•]{1,2}\s|\s[/@]\s|:(?=\s)|[.:]$|\.\s(?=[A-ZÀ-Þ¿¡])|\s'")
_QUOTED = re.compile(r"\s*[\"“„«»'‚‘]\s?(?P<inside>[^\"“”„»«]{2,90}?)\s?[\"”“»«'’](?!\w)")
_WORD = re.compile(r"(?<![\w/-])[^\W\d_]{3,}(?![\w]*\d)|\b[A-Z]{2}\b")  # "IT", but no number
_PIECES = re.compile(r"\s+[-–—•/@]+\s+|[|,;–—()\[\]\"“”„»«!?]|:\s|:$|\.\s")


def position_in(subject: str, sentences: Sequence[str], languages: tuple[str, ...], firm: str, reader: str) -> str:
    """The position; "" where none is named. `reader`: the name of whom it is written to, which is none."""
    said = [straight(one) for one in sentences]
    for leads in _LEADS:
        named = [one for where in (*said, straight(subject)) for one in _behind(where, languages, leads, firm)]
        if named:  # "Thanks for applying to Acme! Your application for Buyer is in": what tells an occupation first
            return next((one for one in named if tells_an_occupation(one, languages)), named[0])
    return _beside(straight(subject), languages, firm, reader)


def _behind(where: str, languages: tuple[str, ...], leads: str, firm: str) -> Iterator[str]:
    for language in languages:
        for match in posting_pattern(language, leads).finditer(where):
            rest = where[match.end() : match.end() + _LOOKED_AT]
            named = _position(rest, languages, firm)
            if named and _fits(named, rest, language, leads, match[0]):
                yield named


def _fits(named: str, rest: str, language: str, leads: str, before: str) -> bool:
    """Whether what stands behind words of that kind is a position, and not a part of the sentence."""
    bare = bool(
        OCCUPATION.match(named) or posting_pattern(language, "occupations").match(named) or _is_marked(named, rest)
    )
    if bare or leads == "leads_to_occupations":
        return bare
    linked = leads == "leads" and _links(language).search(before)
    return named[:1].isupper() or bool(linked and len(named.split()) <= _FEW)


def _is_marked(named: str, rest: str) -> bool:
    """Whether (m/w/d), or (H/F), stands behind it."""
    return bool(_GENDERS.match(rest[rest.find(named) + len(named) :]))


def _position(rest: str, languages: tuple[str, ...], firm: str) -> str:
    """Without article, number, (m/w/d), firm and what follows; "" if that leaves no position."""
    rest = rest.lstrip(" :–—-|")
    led = _leading(languages).match(rest)
    rest = rest[led.end() :] if led else rest
    quoted = _QUOTED.match(rest)
    named = quoted["inside"] if quoted else _NUMBER.sub("", rest, count=1) if _NUMBER.match(rest) else rest
    named = _leading(languages).sub("", named, count=1)
    for pattern in (_GENDERS, _ends(languages), _STOPS):
        end = pattern.search(named)
        named = named[: end.start()] if end else named
    named = _without_firm(named, firm).strip(" \t.,:;!?-–—/'\"*#")
    return named if _is_one(named, languages, firm) else ""


def _without_firm(named: str, firm: str) -> str:
    """What stands before the firm, without the small word that leads to it: "Editor at Acme" is an Editor."""
    at = plain(named).find(f" {plain(firm)}") if firm else -1
    return re.sub(r"\s+[a-zàéú@']{1,5}$", "", named[:at]) if at > 0 and len(plain(named)) == len(named) else named


def _is_one(named: str, languages: tuple[str, ...], firm: str) -> bool:
    if len(named) > _LIMIT or len(named.split()) > _WORDS or not _WORD.search(named):
        return False
    if firm and (plain(named) in (plain(firm), plain(firm).split()[0]) or _is_the_firm(named, languages, firm)):
        return False
    return not any(posting_pattern(language, "no_positions").fullmatch(named) for language in languages)


def _is_the_firm(named: str, languages: tuple[str, ...], firm: str) -> bool:
    """Whether it is a longer name of the firm: "Acme Logistics" of Acme."""
    rest = plain(named).removeprefix(f"{plain(firm)} ")
    return rest != plain(named) and not tells_an_occupation(rest, languages)


def _beside(subject: str, languages: tuple[str, ...], firm: str, reader: str) -> str:
    """What a subject about an application says beside that: "Candidature infirmière", "Sollicitatie: Hovenier"."""
    about = any(posting_pattern(language, "about_applying").search(subject) for language in languages)
    own = set(plain(reader).split())
    # What is cried out is none: "Yes! Your application is in".
    shown = re.sub(r"[^!|:;]{1,40}!(?=\s\S)", " ", _GENDERS.sub(" ", subject))
    pieces = (_stripped(one.strip(), languages) for one in _PIECES.split(shown))
    named = [one for piece in pieces if (one := _position(piece, languages, firm)) and not _is_own(one, own)]
    told = [one for one in named if tells_an_occupation(one, languages)]
    return next(iter(told), "") or (named[0] if about and len(named) == 1 and _is_a_title(named[0]) else "")


def _is_a_title(named: str) -> bool:
    return named[:1].isupper() and len(named) > _FEW


def _is_own(named: str, own: set[str]) -> bool:
    return bool(own) and set(plain(named).split()) <= own


def tells_an_occupation(named: str, languages: tuple[str, ...]) -> bool:
    """Whether a position is told by what somebody is, in every language or one of these."""
    return bool(OCCUPATION.search(named)) or any(posting_pattern(one, "occupations").match(named) for one in languages)


def _stripped(piece: str, languages: tuple[str, ...]) -> str:
    """Without the words at both ends that say what a mail about an application is."""
    words, said = piece.split(), _subject_words(languages)
    while words and said.fullmatch(words[0].strip(".:'")):
        words.pop(0)
    while words and said.fullmatch(words[-1].strip(".:'")):
        words.pop()
    return " ".join(words)


@cache
def posting_pattern(language: str, kind: str) -> re.Pattern[str]:
    """One group of a language's words as one pattern."""
    return re.compile("|".join(f"(?:{line})" for line in posting_words(language)[kind]), re.IGNORECASE)


@cache
def _joined(languages: tuple[str, ...], kind: str) -> str:
    return "|".join(f"(?:{line})" for language in languages for line in posting_words(language)[kind])


@cache
def _leading(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"^(?:(?:{_joined(languages, 'leading')})(?!-\w)[\s:–-]*)+", re.IGNORECASE)


@cache
def _ends(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s)(?:{_joined(languages, 'ends')})(?:(?<=')|(?=[\s,.:!?]|$))", re.IGNORECASE)


@cache
def _links(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:{_joined((language,), 'links')})|[:'])\s*$", re.IGNORECASE)


@cache
def _subject_words(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_joined(languages, "subjects"), re.IGNORECASE)
