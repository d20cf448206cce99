"""In which order messages happened: by their hours, but nothing before what it answers, whatever the clocks say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Dated:
    """What ordering needs of a message: the ids it is answered by, the ids it answers, its hour, whether it is ours."""

    known_as: tuple[str, ...]
    parents: tuple[str, ...]
    hour: datetime
    ours: bool


def in_order(messages: Sequence[Dated]) -> tuple[int, ...]:
    """Indexes of the messages in their order. Of one hour the user's own come first, so that an answer stays one.

    A message counts as no earlier than any it answers. References that form a circle are cut, always at the same place.
    """
    first = sorted(range(len(messages)), key=lambda n: (messages[n].hour, not messages[n].ours, messages[n].known_as))
    by_id = {known: n for n in reversed(first) for known in messages[n].known_as}
    hours: dict[int, datetime] = {}
    for root in first:
        _settle(root, messages, by_id, hours)
    place = {n: number for number, n in enumerate(hours)}
    return tuple(sorted(hours, key=lambda n: (hours[n], place[n])))


def _settle(root: int, messages: Sequence[Dated], by_id: dict[str, int], hours: dict[int, datetime]) -> None:
    """Give `root` its hour, and first everything it answers. No recursion: a thread may be thousands of mails long."""
    path, open_now = [root], {root}
    while path:
        message = messages[path[-1]]
        parents = [by_id[p] for p in message.parents if p in by_id]
        waiting = next((p for p in parents if p not in hours and p not in open_now), None)
        if waiting is not None:
            path.append(waiting)
            open_now.add(waiting)
            continue
        done = path.pop()
        open_now.discard(done)
        hours.setdefault(done, max([message.hour, *(hours[p] for p in parents if p in hours)]))
