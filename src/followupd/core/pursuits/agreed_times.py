"""Which of the times that were proposed an answer means."""

from dataclasses import dataclass, replace
from datetime import date, time

from followupd.core.facts import MessageSeen
from followupd.core.judges.verdict import Finding

_ORDINALS = ("first", "second", "third")


@dataclass(frozen=True, slots=True)
class Proposed:
    """A time as a mail names it; `day` or `since` may be None. `said`: as in the finding `proposed_time`."""

    day: date | None
    since: time | None
    until: time | None
    said: str
    by_weekday: bool = False


def times_of(message: MessageSeen) -> tuple[Proposed, ...]:
    """The times a mail names; what cannot be read is left out."""
    read = (_read(found) for found in message.verdict.findings if found.kind == "proposed_time")
    return tuple(one for one in read if one)


def word(message: MessageSeen) -> frozenset[str]:
    """What it says of a meeting: yes, no, doubt, moves, cancels, invites, an ordinal."""
    return frozenset(f.field("word") for f in message.verdict.findings if f.kind == "meeting_word")


def chosen(
    message: MessageSeen, times: tuple[Proposed, ...], offered: tuple[Proposed, ...], is_reply: bool
) -> Proposed | None:
    """The one time an answer agrees to; None where it agrees to none, or it is not plain to which. `is_reply`: a yes
    without a time means what was offered.
    """
    said = word(message)
    named = [one for one in times if one.said in ("named", "settled", "listed")]
    if named:
        return _one_of(named, offered)
    if "yes" not in said or {"no", "doubt", "moves", "cancels"} & said:
        return None
    if mentioned := [one for one in times if one.said == "mentioned"]:
        return _one_of(mentioned, offered)
    if not is_reply:
        return None
    place = next((n for n, name in enumerate(_ORDINALS) if name in said), None)
    if place is not None and len(offered) > 1:
        return offered[place] if place < len(offered) and offered[place].day else None
    return offered[0] if len(offered) == 1 and offered[0].day else None


def _one_of(named: list[Proposed], offered: tuple[Proposed, ...]) -> Proposed | None:
    """What both name, if it is one day and hour."""
    both = {_both(mine, theirs) for mine in named for theirs in offered if _fit(mine, theirs)}
    return both.pop() if len(both) == 1 and all(any(_fit(mine, one) for one in offered) for mine in named) else None


def _fit(mine: Proposed, theirs: Proposed) -> bool:
    days = not (mine.day and theirs.day) or mine.day == theirs.day or _same_weekday(mine, theirs)
    hours = not (mine.since and theirs.since) or mine.since == theirs.since
    return days and hours and bool(mine.day or theirs.day)


def resolved(mine: Proposed, before: tuple[Proposed, ...]) -> Proposed:
    """Who answers "Thursday the 3rd" with "could we make it eleven on Thursday?" means the 3rd; and whoever names an
    hour alone means the one day that was spoken of.
    """
    days = tuple(dict.fromkeys(one.day for one in before if one.day))
    if mine.day is None:
        return replace(mine, day=days[0]) if len(days) == 1 else mine
    if not mine.by_weekday or mine.day in days:
        return mine
    return replace(mine, day=next((day for day in days if day.weekday() == mine.day.weekday()), mine.day))


def _same_weekday(mine: Proposed, theirs: Proposed) -> bool:
    """Who answers "next Thursday" with "Thursday" means the same one."""
    assert mine.day and theirs.day
    return mine.by_weekday and mine.day.weekday() == theirs.day.weekday()


def _both(mine: Proposed, theirs: Proposed) -> Proposed:
    until = theirs.until if theirs.since else mine.until
    return Proposed(theirs.day or mine.day, mine.since or theirs.since, until, "agreed")


def _read(found: Finding) -> Proposed | None:
    try:
        day, since, until = (found.field(name) for name in ("date", "time", "until"))
        return Proposed(
            date.fromisoformat(day) if day else None,
            time.fromisoformat(since) if since else None,
            time.fromisoformat(until) if until else None,
            found.field("said"),
            found.field("by") == "weekday",
        )
    except ValueError:
        return None
