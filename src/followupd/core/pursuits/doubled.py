"""An agency and the user themselves, or two agencies, at one firm: firms dislike to hear of somebody twice."""

from collections.abc import Iterable

from followupd.core.pursuits.people import plain
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.states import APPLICATIONS

# Words that belong to the law, not to the name.
_LEGAL = frozenset((
    "gmbh", "ag", "se", "kg", "ug", "ltd", "limited", "llc", "inc", "incorporated", "corp", "corporation", "co",
    "plc", "sa", "sas", "sarl", "sl", "srl", "spa", "bv", "nv", "ab", "as", "oy", "the", "group", "gruppe", "holding",
    "company",
))  # fmt: skip


def doubled(pursuits: Iterable[Pursuit]) -> tuple[tuple[Pursuit, Pursuit], ...]:
    """Pairs of open pursuits for work at one firm that go two ways, the older first."""
    by_firm: dict[str, list[Pursuit]] = {}
    for pursuit in pursuits:
        name = firm_name(pursuit.about.organisation_name)
        if name and pursuit.sequence in APPLICATIONS and pursuit.state in ("waiting", "your_turn"):
            by_firm.setdefault(name, []).append(pursuit)
    return tuple((first, other) for held in by_firm.values() for first, other in _pairs(held))


def firm_name(name: str) -> str:
    """A firm's name for comparing: "ACME Robotics GmbH" and "Acme Robotics" are one."""
    words = "".join(c if c.isalnum() else " " for c in plain(name)).split()
    return " ".join(w for w in words if w not in _LEGAL) or " ".join(words)


def _pairs(held: list[Pursuit]) -> list[tuple[Pursuit, Pursuit]]:
    """The first way to the firm with every later one that goes through another house."""
    first, *others = sorted(held, key=lambda p: (p.opening.hour, p.id))
    return [(first, other) for other in others if other.about.organisation != first.about.organisation]
