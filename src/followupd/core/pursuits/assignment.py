"""Which mail in Sent was made from which draft of ours: one mail for a draft, one draft for a mail, strongest first."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from followupd.core.pursuits.pursuit import DraftLife
from followupd.core.pursuits.signals import SIGNALS, Sighting, Signal

# A server and a client that both file the mail, under different ids, file it within moments; a mail made from a sent
# one another day is the user's next mail.
COPIES_WITHIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Match:
    """This mail was made from that draft. `copy`: another copy of the mail stands for it already."""

    life: DraftLife
    signal: Signal
    copy: bool = False


def assign(sightings: Sequence[Sighting], lives: Sequence[DraftLife], gone: Container[str] = ()) -> dict[int, Match]:
    """Per number of a sighting its match. Every signal is asked of all pairs before a weaker one of any.

    `gone`: the drafts that lie in Drafts no more.
    """
    matches: dict[int, Match] = {}
    first: dict[str, Sighting] = {}
    for signal in SIGNALS:
        asked = [life for life in lives if not signal.gone or life.intended.draft in gone]
        for number, life in _by_strength(signal, sightings, asked):
            draft, seen = life.intended.draft, sightings[number]
            if number in matches:
                continue
            if draft not in first and not life.sent:
                matches[number], first[draft] = Match(life, signal), seen
            elif _is_copy(signal, seen, life, first.get(draft)):
                matches[number] = Match(life, signal, copy=True)
    return matches


def _by_strength(
    signal: Signal, sightings: Sequence[Sighting], lives: Sequence[DraftLife]
) -> Iterator[tuple[int, DraftLife]]:
    """The pairs for which the signal holds: the oldest mail first; where text decides, the likest first."""
    pairs = [
        (number, life)
        for number, seen in enumerate(sightings)
        for life in lives
        if (signal.certain or not life.sent) and signal.holds(seen, life)
    ]
    if not signal.certain:
        pairs.sort(key=lambda pair: (-sightings[pair[0]].likeness(pair[1]), sightings[pair[0]].hour))
    else:
        pairs.sort(key=lambda pair: sightings[pair[0]].hour)
    yield from pairs


def _is_copy(signal: Signal, seen: Sighting, life: DraftLife, first: Sighting | None) -> bool:
    if first and set(first.envelope.known_as) & set(seen.envelope.known_as):
        return True
    hour = first.hour if first else life.since
    return signal.certain and abs(seen.hour - hour) <= COPIES_WITHIN
