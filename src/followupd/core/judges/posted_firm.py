"""Reads from mail about an application which firm sent it: not its office, nor the system that writes for it."""

import re
from collections.abc import Iterator
from functools import cache

from followupd.core.judges.meaning_sentences import greets, partings, straight
from followupd.core.judges.posts import spells
from followupd.core.judges.words import LANGUAGES, name_words, posting_words
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.firms import has_firm_form
from followupd.core.pursuits.people import (
    is_role_address,
    is_tracking_system,
    organisation_domain,
    organisation_name,
    person_name,
    plain,
)
from followupd.core.pursuits.people_words import TITLES

_LONGEST = 60  # characters of a name
_LONGEST_NAME = 200  # characters of a sender's name, of which a firm's may be a part
_MOST_WORDS = 6
_BELOW = 6  # lines
_SIGNING = 4  # lines below a parting
_LEAST = 4  # letters by which a name may begin a domain
_PIECES = re.compile(r"\s[-–—•/]\s|[|,;:()\[\]•!]")
_CAPITAL = r"[A-ZÀ-ÖØ-Þ0-9][\w&'+-]*(?:\.\w[\w&'+-]*)*"
_WRITTEN = re.compile(r"[\w&'.-]+")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def firm_of(sender: Address | None, subject: str, text: str, languages: tuple[str, ...], reader: str) -> str:
    """By the sender's name where their domain bears it out, as the text spells the domain, by the name without its
    office, by the words before a firm and under the mail; else the domain's own name. `reader`: whose name is none.
    """
    if sender is None:
        return ""
    domain = organisation_domain(sender.domain)
    label = _run_together(domain.rpartition(".")[0].rpartition(".")[2])
    shown = straight(f"{subject}\n{text[:6_000]}")
    if label and label in map(_run_together, _pattern("powered_by", r"\n\s*(?:{})\s+([^\n]*)").findall(shown)):
        domain, label = "", ""  # a platform's domain is nobody's organisation
    person = bool(person_name(sender)) and not is_role_address(sender.address)
    others = () if person else (*_behind(shown, languages, "passed_to"), *_marked(shown, languages, label))
    if other := next((one for one in others if _is_firm(one, languages, reader)), ""):
        return other
    is_called_so = person and spells(sender.address, person_name(sender))
    own = set(plain(person_name(sender)).split()) if is_called_so else set()
    pieces = tuple(one for one in _named(sender.name[:_LONGEST_NAME], label) if not _is_own(one, own))
    borne_out = next((one for one in pieces if _is_of(one, label)), "") or _spelled(shown, label) if label else ""
    if borne_out and not _is_own(borne_out, own):
        firms = (one for one in _behind(shown, languages, "firms") if _is_firm(one, languages, reader))
        return next((before + borne_out for one in firms if (before := _before(borne_out, one))), borne_out)
    named = (one for one in pieces if not person and _run_together(one) not in _run_together(sender.domain))
    told = () if person else (*_below(shown, languages, bare=not domain), *_behind(shown, languages, "firms"))
    said = (one for one in told if _is_firm(one, languages, reader))
    by_domain = organisation_name(domain) if domain else _tenant(sender)
    return next(named, "") or _longest(said) or ("" if _is_own(by_domain, own) else by_domain)


def _before(name: str, firm: str) -> str:
    """What stands before the name in a longer one: "Nordlicht " before the "Hallenbau" of hallenbau.example."""
    before, found, _ = f" {firm} ".partition(f" {name} ")
    return f"{before.strip()} " if found and before.strip() else ""


def _is_own(name: str, own: set[str]) -> bool:
    """Whether a name has only words of the writer's: "Rohde" of Uta Rohde, uta@rohde.example, is no firm."""
    return bool(own) and set(plain(name).split()) <= own


def _marked(text: str, languages: tuple[str, ...], label: str) -> Iterator[str]:
    """Firms by their form, other than the domain's, that sign below a parting or with whom an interview is: "Holzmann &
    Partner" for which a platform writes.
    """
    lines = [line.strip(" .,!*_-") for line in text.split("\n") if line.strip(" .,!*_-")]
    signing = (line for at in partings(lines) for line in lines[at + 1 : at + _SIGNING] if _name().fullmatch(line))
    for one in (*_behind(text, languages, "interviews_with"), *signing):
        if has_firm_form(one) and not _is_of(one, label):
            yield one


def _longest(said: Iterator[str]) -> str:
    """The first of these names, as long as another has it: "The Acme team" beside "at Acme Robotics"."""
    every = tuple(said)
    return max((one for one in every if one.startswith(every[0])), key=len) if every else ""


def _tenant(sender: Address) -> str:
    """ "company@myworkday.com": the tenant is the firm."""
    system = is_tracking_system(sender.domain) and sender.local.isalpha() and not is_role_address(sender.address)
    return sender.local.replace("-", " ").title() if system else ""


def _named(name: str, label: str) -> Iterator[str]:
    """The parts of a mailbox's name that are none of its office's: "Jobs @ Acme", "Acme, Personal", "Jo at Acme"."""
    for piece in _PIECES.split(_pattern("by_systems", r"\s(?:{})$").sub("", f" {name}")):
        if label and _run_together(piece) == label:  # a firm that bears an office's word: "Torvald Recruitment"
            yield piece.strip()
        behind = _pattern("before_firms", r".*\s(?:{})\s+").match(f" {piece} ")
        left = _without_office(f" {piece} "[behind.end() :] if behind else piece)
        if 2 < len(left) <= _LONGEST:
            yield left


def _without_office(piece: str) -> str:
    """Without what an office calls itself, before the firm's name or behind it."""
    before, left = "", " ".join(piece.split()).strip("-–—:.@ ")
    while left != before:
        before = left
        left = _pattern("desks", r"^(?:{})(?=\s|$)|(?<!\S)(?:{})$").sub("", left).strip("-–—:.@ ")
        left = (
            _pattern("beside_firms", r"^(?:{})(?=\s|$)|(?<!\S)(?:{})$").sub("", left).strip()
            if left != before
            else left
        )
    return left


def _is_of(name: str, label: str) -> bool:
    """Whether a domain is written of a name, or the name begins it."""
    forms = {_run_together(name), _run_together(name.translate(_UMLAUTS))}
    return bool(label) and any(label in form or (len(form) >= _LEAST and label.startswith(form)) for form in forms)


def _spelled(text: str, label: str) -> str:
    """The words of the text of which the domain is written: "Olivar del Sur" of olivardelsur; "" where none are."""
    words, tried = list(_WRITTEN.finditer(text)), set[str]()
    for at, first in enumerate(words):
        if not label or not label.startswith(_run_together(first[0].translate(_UMLAUTS))[:2]):
            continue
        for last in words[at : at + _MOST_WORDS]:
            name = text[first.start() : last.end()].strip(".'-")
            if name in tried:
                continue
            tried.add(name)
            if name != name.lower() and "\n" not in name and _may_be(name, label) and label in _forms(name):
                return name
    return ""


def _may_be(name: str, label: str) -> bool:
    """Whether a form of the name can be the domain, without making them all: what stands before "&" begins it, and the
    rest is no longer.
    """
    head = name.partition("&")[0]
    begins = label.startswith((_run_together(head), _run_together(head.translate(_UMLAUTS))))
    return begins and len(_run_together(name.replace("&", ""))) <= len(label)


def _forms(name: str) -> set[str]:
    written = (name.replace("&", one) for one in ("", *(_links() if "&" in name else ())))
    return {_run_together(form) for one in written for form in (one, one.translate(_UMLAUTS))}


def _below(text: str, languages: tuple[str, ...], bare: bool) -> Iterator[str]:
    """The firm as the last lines sign: "The Acme team", "Equipo de Selección de Acme"; where `bare`, also "Acme"."""
    lines = [line.strip(" .,!*_-") for line in text.split("\n") if line.strip(" .,!*_-")]
    for line in reversed(lines[1:][-_BELOW:]):
        if len(line) <= _LONGEST and not greets(line):
            yield from (
                found["firm"]
                for language in languages
                for form in posting_words(language)["sign_offs"]
                if (found := re.fullmatch(form, line, re.IGNORECASE))
            )
            if bare and _name().fullmatch(line):
                yield line


def _behind(text: str, languages: tuple[str, ...], kind: str) -> Iterator[str]:
    for language in languages:
        for line in posting_words(language)[kind]:
            for match in re.finditer(line, text, re.IGNORECASE):
                if named := _name().match(text, match.end() + (text[match.end() : match.end() + 1] == " ")):
                    yield named[0].partition("\n")[0].rstrip(".'-")


def _is_firm(name: str, languages: tuple[str, ...], reader: str) -> bool:
    """Whether a name may be a firm's: no office's, no person's who reads, no word that only begins a sentence."""
    words = plain(name).split()
    if not words or not _name().fullmatch(name) or _without_office(name) != name:
        return False
    if set(words) & set(plain(reader).split()):
        return False
    if words[0] in TITLES or words[0][0].isdigit():
        return False
    return not all(word in name_words("not_names", languages) for word in words)


def _run_together(text: str) -> str:
    return re.sub(r"[\W_]+", "", plain(text))


@cache
def _links() -> tuple[str, ...]:
    """The words that join those of a firm's name: "of", "and", "del"."""
    lines = (line for language in LANGUAGES for line in posting_words(language)["beside_firms"])
    return tuple(dict.fromkeys(word for line in lines for word in line.split("|")))


@cache
def _name() -> re.Pattern[str]:
    """Words with capitals, and what joins them."""
    links = "|".join(("&", *_links()))
    return re.compile(rf"{_CAPITAL}(?:\s(?:(?:{links}) ){{0,2}}(?:[dl]')?{_CAPITAL}){{0,4}}")


@cache
def _pattern(kind: str, form: str) -> re.Pattern[str]:
    """The words of that kind of every language, in a form in which they stand for "{}"."""
    words = "|".join(f"(?:{line})" for language in LANGUAGES for line in posting_words(language)[kind])
    return re.compile(form.replace("{}", words), re.IGNORECASE)
