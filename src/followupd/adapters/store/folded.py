"""Pursuits as they were computed at an earlier look, in a file beside the ledger. Losing it never matters.

Each stands there with all that it was computed from, facts by their places in the ledger: where it would be computed
from anything else now, it is computed anew (core/pursuits/folding). Whatever is odd about the file, all of them are.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from followupd.adapters.store import kept
from followupd.adapters.store.decoded import AS_MANY_MORE, LEAST, check_is_of, is_erased_from
from followupd.adapters.store.erasing import remove_kept
from followupd.adapters.store.folder import LEDGER, PURSUITS_KEPT
from followupd.adapters.store.ledger import Ledger
from followupd.adapters.store.shapes import PLAIN, Shape, Shapes
from followupd.core.facts import Began, DraftIntended, Fact, MessageSeen, UserSaid
from followupd.core.pursuits.folding import Folded
from followupd.core.pursuits.meetings import Meeting


@dataclass(frozen=True, slots=True)
class Before:
    """What an earlier look has computed, by the ids of the pursuits; so many more were `left_out`. `rests_on`: all
    beside the facts that pursuits are computed by.
    """

    folded: Mapping[str, Folded]
    left_out: int
    rests_on: str


def recall(state: Path, ledger: Ledger, rests_on: Callable[[], str]) -> Before | None:
    """What was kept, where it was computed by the same; None where there is too little to keep anything."""
    if ledger.last_number() < LEAST:
        return None
    now = rests_on()
    try:
        return _read(state / PURSUITS_KEPT, ledger, now)
    except FileNotFoundError:
        return Before({}, 0, now)
    except kept.ODD:
        with suppress(OSError):
            (state / PURSUITS_KEPT).unlink()
        return Before({}, 0, now)


def keep(state: Path, ledger: Ledger, before: Before | None, folded: Mapping[str, Folded]) -> None:
    """Keep what was computed, where an eighth of it was computed anew that could have been kept."""
    if before is None or _anew(before, folded) <= len(folded) // AS_MANY_MORE:
        return
    with suppress(*kept.ODD):
        rows, last = _written(folded, ledger.facts()), ledger.last_read()
        left_out = len(folded) - len(rows)
        data = {"last": last, "rests_on": before.rests_on, "left_out": left_out, "folded": rows}
        kept.write_checked(state / PURSUITS_KEPT, data)
        if is_erased_from(ledger, last[0]):
            remove_kept(state / LEDGER)


def _anew(before: Before, folded: Mapping[str, Folded]) -> int:
    return sum(one is not before.folded.get(name) for name, one in folded.items()) - before.left_out


def _read(file: Path, ledger: Ledger, rests_on: str) -> Before:
    data = kept.read_checked(file)
    check_is_of(ledger, data["last"])
    if data["rests_on"] != rests_on:
        raise ValueError("computed otherwise")
    read = _shapes(ledger.facts()).of(Folded).read
    assert read is not None
    return Before({one.pursuit.id: one for one in read(data["folded"])}, data["left_out"], rests_on)


def _written(folded: Mapping[str, Folded], facts: Sequence[Fact]) -> list[Any]:
    """All but those of which something would not read back to the letter."""
    write, rows = _shapes(facts).of(Folded).write, list[Any]()
    assert write is not None
    for one in folded.values():
        with suppress(_Unkept):
            rows.append(write(one))
    return rows


class _Unkept(ValueError):
    """Something that is computed anew at every look: it is rare, and would take more than a place in the ledger."""


def _shapes(facts: Sequence[Fact]) -> Shapes:
    """Facts by their places; no mail that was changed since, no meeting, and no hour with a zone of its own."""
    places = {id(fact): place for place, fact in enumerate(facts)}

    def place(fact: Fact) -> int:
        if id(fact) not in places:
            raise _Unkept("not as it stands in the ledger")
        return places[id(fact)]

    by_place = Shape(place, lambda found: list(map(facts.__getitem__, found)))
    given: dict[Any, Shape] = dict.fromkeys((MessageSeen, UserSaid, Began, DraftIntended), by_place)
    return Shapes(given | {Meeting: Shape(_no_meeting, None), datetime: Shape(_in_utc, PLAIN.of(datetime).read)})


def _no_meeting(_: Meeting) -> None:
    raise _Unkept("a meeting")


def _in_utc(hour: datetime) -> str:
    if hour.tzinfo is not UTC:
        raise _Unkept("an hour of another zone")
    return hour.isoformat()
