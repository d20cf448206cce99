"""What a sent mail is about: the position it names, and its reference."""

import re
from functools import cache

from followupd.core.judges.posted_number import labelled_number, references
from followupd.core.judges.posted_position import position_in
from followupd.core.judges.sent_objects import OCCUPATION, OTHER, WORK, object_of
from followupd.core.judges.words import LANGUAGES, beside, name_words, posting_words
from followupd.core.mail.language import likely_languages
from followupd.core.pursuits.people import plain

# Of which the words here know little: what mail about postings knows is asked.
_READ_AS_POSTINGS = ("fr", "es", "it", "pt", "nl")
_POSITION_LIMIT = 80  # characters; more is a sentence
_WORDS_LIMIT = 9

# As tracking systems write it behind a position, without a word for it: "(R-20931)", "JR102938".
_CODE = re.compile(
    r"\((?!ISO|DIN|EN|IEC|COVID)(?P<id>[A-Z]{1,4}[-/_]?\d{3,10}(?:-\d{1,3})?|[A-Z]{2,4}-\d{1,2})\)"
    r"|(?<![^\s,:])(?P<bare>(?:JR|REQ|R)[-_]?\d{4,10})\b"
)
_GENDERS = re.compile(
    r"\(\s*(?:[mwfdhxgi*]\s?[/|,.;]\s?){1,4}[mwfdhxgi*]?\s*\)|\b(?:[mwf]/){1,2}[dxwfm](?:/[dx])?\b|\((?:all genders|"
    r"gn|h/f|f/h)\)",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"[\"“„«‚‘'`](?P<inside>[^\"“”„»«’'`]{3,80})[\"”“»‘’'`]")


def position_of(subject: str, objects: tuple[str, ...], text: str, own_name: str, firm: str = "") -> str:
    """The position as the user names it: from the subject, else from a sentence; "" where none is named.

    `objects`: what stands behind "application for" in the subject. Never a whole sentence, and never the `firm`.
    """
    for words in objects:
        named = [one for piece in _pieces(words, own_name) if (one := _cleaned(piece)) and not _is_firm(one, firm)]
        if named:
            return next(filter(OCCUPATION.search, named), named[0])
    for pattern in in_text():
        for match in pattern.finditer(text[:4000]):
            position = _cleaned(match["position"])
            if position and not _is_sentence(position) and not _is_firm(position, firm):
                return position
    spoken = tuple(one for one in likely_languages(f"{subject}\n{text[:4000]}") if one in _READ_AS_POSTINGS)
    return _occupation_in(subject, own_name) or position_in("", text[:4000].splitlines(), spoken, firm, own_name)


def _is_firm(named: str, firm: str) -> bool:
    """Whether it is the firm's name and no more: what one is interested in beside a position."""
    return bool(firm) and plain(named) == plain(firm)


def _pieces(words: str, own_name: str) -> list[str]:
    quoted = [m["inside"] for m in _QUOTES.finditer(words)]
    pieces = [p.strip() for p in re.split(r"\s+[-–—/]+\s+|[|,;–—]|:\s", words)]
    mine = set(plain(own_name).split())
    return [p for p in (*quoted, *pieces) if p and not (mine and set(plain(p).split()) <= mine)]


def _occupation_in(subject: str, own_name: str) -> str:
    """A subject that is nothing but a position: "Data Engineer (ref. 2083)"."""
    for piece in _pieces(subject, own_name):
        position = _cleaned(piece)
        if position and OCCUPATION.search(position) and len(position.split()) <= 6:
            return position
    return ""


def _cleaned(words: str) -> str:
    """Without reference, (m/w/d), article, firm and what follows; "" if that leaves no position."""
    quoted = _QUOTES.search(words)
    named = quoted["inside"] if quoted else _behind_as(words)
    named = re.sub(rf"\((?:\s*{references().pattern}[^()]{{0,40}})\)", " ", named, flags=re.IGNORECASE)
    named = _interest().sub("", references().sub(" ", _GENDERS.sub(" ", named)))
    named = _leading().sub("", _beside_it("tails").sub("", _beside_it("heads").sub("", " ".join(named.split()))))
    named = _led_to().sub("", named)
    named = at_firm().sub("", f" {named}").strip()
    named = _cut(re.split(r"[,;|–—]|\s-\s|:\s", named)[0])
    named = re.sub(r"\s*\([^()]*\)?\s*$", "", named).strip(" \t.,;:!?-–—/\"'“”„»«()[]")
    named = _noun_behind().sub("", _leading().sub("", named))
    named = re.sub(r"(?<=\w{3})['’]s?$", "", named)  # "the cook's position"
    return named if _names_a_position(named) else ""


def _cut(named: str) -> str:
    """Up to the words that end a position; an occupation goes on with what it is for: "Kauffrau für Büromanagement"."""
    at = 0
    while end := _ends().search(named, at):
        if not (_joins_noun(named, end.start()) and _ends_with_occupation(named[: end.start()])):
            return named[: end.start()]
        at = end.start() + 1
    return named


def _joins_noun(named: str, at: int) -> bool:
    """Whether a noun follows; a month or a day is none that an occupation is for."""
    joined = _joins().match(named, at)
    return joined is not None and plain(joined["noun"]) not in name_words("not_names")


def _ends_with_occupation(named: str) -> bool:
    return any(match.end() == len(named) for match in OCCUPATION.finditer(named))


def _of(*kinds: str) -> str:
    """Words of every language in the tables of sent mail, as one part of a pattern; any white space for a space."""
    return "|".join(line for kind in kinds for line in beside(kind)).replace(" ", r"\s+")


@cache
def in_text() -> tuple[re.Pattern[str], ...]:
    """Where a position stands in a sentence; the first that yields one is taken."""
    return tuple(re.compile(line.replace(" ", r"\s+"), re.IGNORECASE) for line in beside("positions"))


@cache
def at_firm() -> re.Pattern[str]:
    """Where the firm stands behind a position."""
    return re.compile(rf"\s(?:{_of('at_firms')})\s+(?P<firm>[^,;()|–—]{{2,60}})")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{_of('position_ends')})(?!\w)", re.IGNORECASE)


@cache
def _joins() -> re.Pattern[str]:
    """For what an occupation is: a noun with a capital, but nobody who is addressed."""
    return re.compile(rf"\s+(?i:{_of('position_joins')})\s+(?!Ih|Sie|Eu|Dein)(?P<noun>[A-ZÄÖÜ]\w+)")


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(rf"^(?:[\s:–—|,-]+|(?:{_of('position_leads')})\b\s*)+", re.IGNORECASE)


@cache
def _interest() -> re.Pattern[str]:
    return re.compile(rf"^.{{0,30}}?\b(?:{_of('interest')})\b\s*", re.IGNORECASE)


@cache
def _noun_behind() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!phd)\s+(?:(?:{_of('position_nouns')})(?:\s+(?:in|at|for|with)\b.*)?|\d{{2,3}}\s?%|20\d\d)$",
        re.IGNORECASE,
    )


@cache
def _no_positions() -> frozenset[str]:
    return frozenset(plain(word) for line in beside("no_positions") for word in line.split())


@cache
def _beside_it(kind: str) -> re.Pattern[str]:
    """The `heads` before a position, or the `tails` behind it, of every language."""
    words = "|".join(line for language in LANGUAGES for line in posting_words(language)[kind])
    return re.compile(
        rf"^(?:{words})(?!\w)" if kind == "heads" else rf"\s(?:{words})(?:\s(?:in|at|en|à|em|bei)\s.*)?$", re.IGNORECASE
    )


@cache
def _led_to() -> re.Pattern[str]:
    """What may stand before a position at its beginning, in those languages: "ao cargo de", "alla posizione di"."""
    words = "|".join(line for language in _READ_AS_POSTINGS for line in posting_words(language)["leading"])
    return re.compile(rf"^(?:(?:{words})(?!-\w)[\s:–-]+)+", re.IGNORECASE)


def _behind_as(words: str) -> str:
    """ "Ausbildungsplatz als Mechatroniker" names a Mechatroniker, "Initiativbewerbung als Koch" a Koch."""
    link = re.search(rf"\s+(?:{_of('as')})\s+", words, re.IGNORECASE)
    before = words[: link.start()] if link else ""
    kind = WORK.search(before) or re.search(_of("applying"), before, re.IGNORECASE)
    return words[link.end() :] if link and kind and not OCCUPATION.search(before) else words


def _names_a_position(named: str) -> bool:
    words = named.split()
    if not 2 <= len(named) <= _POSITION_LIMIT or len(words) > _WORDS_LIMIT:
        return False
    if all(plain(w).strip(".,") in _no_positions() for w in words) or not any(c.isalpha() for c in named):
        return False
    other = OTHER.fullmatch(named) and object_of(named) == "other"
    return bool(OCCUPATION.search(named)) or not (other or WORK.fullmatch(named))


def _is_sentence(named: str) -> bool:
    """Small letters alone and no occupation in it: words of a sentence, not a title."""
    return named == named.lower() and not OCCUPATION.search(named)


def reference_of(subject: str, text: str) -> str:
    """The number the position goes by ("2083", "DE-4711/b"), from the subject, else the text; it holds a digit."""
    if labelled := labelled_number(subject, text[:4000]):
        return labelled
    match = next((found for one in (subject, text[:4000]) if (found := _CODE.search(one))), None)
    return next(filter(None, match.groupdict().values()), "").strip("#.,;:-_/") if match else ""
