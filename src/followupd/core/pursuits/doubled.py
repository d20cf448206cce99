"""An agency and the user themselves, or two agencies, at one firm: firms dislike to hear of somebody twice."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from followupd.core.facts import MessageSeen
from followupd.core.pursuits.firms import firm_key
from followupd.core.pursuits.people import organisation_name
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.states import APPLICATIONS

_OPEN = ("waiting", "your_turn", "unreachable")


@dataclass(frozen=True, slots=True)
class Way:
    """A pursuit on its way to a firm, and since when that was seen. `words`: a recruiter's that name the firm, or "";
    `direct`: it goes to the firm's own people or machines.
    """

    pursuit: Pursuit
    seen: datetime
    words: str = ""
    direct: bool = False


def doubled(pursuits: Iterable[Pursuit]) -> tuple[tuple[Way, Way], ...]:
    """Pairs of ways by which open pursuits for work go to one firm, the one seen earlier first."""
    by_firm: dict[str, list[Way]] = {}
    for pursuit in pursuits:
        if pursuit.sequence in APPLICATIONS and pursuit.state in _OPEN:
            for firm, way in _ways(pursuit):
                by_firm.setdefault(firm, []).append(way)
    return tuple(dict.fromkeys(pair for held in by_firm.values() if len(held) > 1 for pair in _pairs(held)))


def _ways(pursuit: Pursuit) -> Iterator[tuple[str, Way]]:
    """To its own firm, and to those whom a recruiter names, each by its name for comparing."""
    about, told = pursuit.about, dict[str, Way]()
    house = firm_key(organisation_name(about.organisation))
    for name in sorted(about.firms):
        direct = name.startswith(house) or house.startswith(name)
        told[name] = Way(pursuit, pursuit.opening.seen, direct=direct)
    heard = pursuit.answered or pursuit.opening.opens == "recruiter"
    for message in pursuit.messages if heard else ():
        for name, words in _clients(message):
            told.setdefault(name, Way(pursuit, message.seen, words))
    yield from told.items()


def _clients(message: MessageSeen) -> Iterator[tuple[str, str]]:
    """An answer to a recruiter says what they had offered."""
    theirs = not message.ours or message.opens == "recruiter"
    for found in message.verdict.findings if theirs else ():
        if found.kind == "client" and (name := firm_key(found.field("name"))):
            yield name, found.text


def _pairs(held: list[Way]) -> list[tuple[Way, Way]]:
    """The first way to the firm with every later one that goes through another house."""
    first, *others = sorted(held, key=lambda way: (way.seen, way.pursuit.opening.hour, way.pursuit.id))
    elsewhere = (one for one in others if one.pursuit.about.organisation != first.pursuit.about.organisation)
    return [(first, one) for one in elsewhere if not (first.direct and one.direct)]
