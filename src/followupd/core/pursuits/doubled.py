"""An agency and the user themselves, or two agencies, at one firm: firms dislike to hear of somebody twice."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from followupd.core.facts import MessageSeen
from followupd.core.pursuits.people import organisation_name, plain
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.states import APPLICATIONS

# Words that belong to the law, not to the name.
_LEGAL = frozenset((
    "gmbh", "ag", "se", "kg", "ug", "ltd", "limited", "llc", "inc", "incorporated", "corp", "corporation", "co",
    "plc", "sa", "sas", "sarl", "sl", "srl", "spa", "bv", "nv", "ab", "as", "oy", "the", "group", "gruppe", "holding",
    "company",
))  # fmt: skip
_OPEN = ("waiting", "your_turn", "unreachable")


@dataclass(frozen=True, slots=True)
class Way:
    """A pursuit on its way to a firm, since when that was seen, and the words by which it leads there, "" where it is
    the firm's own.
    """

    pursuit: Pursuit
    seen: datetime
    words: str = ""


def doubled(pursuits: Iterable[Pursuit]) -> tuple[tuple[Way, Way], ...]:
    """Pairs of ways by which open pursuits for work go to one firm, the one seen earlier first."""
    by_firm: dict[str, list[Way]] = {}
    for pursuit in pursuits:
        if pursuit.sequence in APPLICATIONS and pursuit.state in _OPEN:
            for firm, way in _ways(pursuit):
                by_firm.setdefault(firm, []).append(way)
    return tuple(dict.fromkeys(pair for held in by_firm.values() if len(held) > 1 for pair in _pairs(held)))


def firm_name(name: str) -> str:
    """A firm's name for comparing: "ACME Robotics GmbH" and "acmerobotics" are one."""
    words = "".join(c if c.isalnum() else " " for c in plain(name)).split()
    return "".join(w for w in words if w not in _LEGAL) or "".join(words)


def _ways(pursuit: Pursuit) -> Iterator[tuple[str, Way]]:
    """To its own firm, and to those whom a recruiter names, each by its name for comparing."""
    about, told = pursuit.about, dict[str, Way]()
    domain = organisation_name(about.organisation) if about.organisation else ""
    for name in {firm_name(about.organisation_name), firm_name(domain)} - {""}:
        told[name] = Way(pursuit, pursuit.opening.seen)
    heard = pursuit.answered or pursuit.opening.opens == "recruiter"
    for message in pursuit.messages if heard else ():
        for name, words in _clients(message):
            told.setdefault(name, Way(pursuit, message.seen, words))
    yield from told.items()


def _clients(message: MessageSeen) -> Iterator[tuple[str, str]]:
    """An answer to a recruiter says what they had offered."""
    theirs = not message.ours or message.opens == "recruiter"
    for found in message.verdict.findings if theirs else ():
        if found.kind == "client" and (name := firm_name(found.field("name"))):
            yield name, found.text


def _pairs(held: list[Way]) -> list[tuple[Way, Way]]:
    """The first way to the firm with every later one that goes through another house."""
    first, *others = sorted(held, key=lambda way: (way.seen, way.pursuit.opening.hour, way.pursuit.id))
    return [(first, one) for one in others if one.pursuit.about.organisation != first.pursuit.about.organisation]
