"""What it means that the user deleted a draft: the step is skipped, and sometimes more than that.

The first draft of a pursuit that nobody asked for, deleted, says that it was perhaps none: it rests, and the user is
asked once. Two deleted running say that the pursuit has gone far enough: it rests. So does one whose draft lay there
twice and was never touched.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from followupd.core.facts import UserSaid
from followupd.core.plan.decisions import Hold
from followupd.core.plan.on_decline import OnDecline
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.drafts import LIES_FOR, has_its_time, is_over, says_nothing
from followupd.core.pursuits.history import History
from followupd.core.pursuits.pursuit import DraftLife, Pursuit, State


def heeded(history: History, wish: OnDecline) -> History:
    """The history with every pursuit resting or closed whose deleted drafts say so."""
    return Heeding(wish).take(history, history.by_id)


@dataclass(slots=True)
class Heeding:
    """The same as histories come: only what changed is looked at."""

    wish: OnDecline
    _others: dict[str, Pursuit] = field(default_factory=dict)

    def take(self, history: History, changed: Iterable[str]) -> History:
        """`changed`: the pursuits that are not as they were in the history before."""
        for name in changed:
            self._others.pop(name, None)
            pursuit = history.by_id.get(name)
            heeds = _heeded(pursuit, self.wish, history.words.of.get(name, ())) if pursuit else None
            if heeds and heeds is not pursuit:
                self._others[name] = heeds
        if not self._others:
            return history
        row = list(history.pursuits)
        for pursuit in self._others.values():
            row[bisect_left(row, _order(pursuit), key=_order)] = pursuit
        return replace(history, pursuits=tuple(row), by_id={**history.by_id, **self._others})


def _order(pursuit: Pursuit) -> tuple[datetime, str]:
    return (pursuit.opening.hour, pursuit.id)


def hold(pursuit: Pursuit, step: Step, situation: Situation) -> Hold | None:
    """Held for as long as the user wants peace after they deleted a draft."""
    wish, deleted = situation.policy.on_decline, _deleted_last(pursuit)
    if not (deleted and wish.duration):
        return None
    until = situation.policy.calendar.due(deleted[-1].since, wish.duration)
    return Hold(until, f"you deleted its draft, and on_decline is '{wish}'") if situation.now < until else None


def _heeded(pursuit: Pursuit, wish: OnDecline, words: tuple[UserSaid, ...]) -> Pursuit:
    if pursuit.state != "waiting":
        return pursuit
    lain = let_lie(pursuit)
    if lain and not any(word.hour >= lain.since for word in words):
        return _as(pursuit, "resting", _lay(pursuit))
    deleted = _deleted_last(pursuit)
    if not deleted or any(word.hour >= deleted[-1].since for word in words):
        return pursuit
    if wish.what == "stop":
        return _as(pursuit, "closed", "you deleted its draft, and on_decline is 'stop'")
    if len(deleted) > 1:
        return _as(pursuit, "resting", "you deleted its last two drafts")
    asked_for = any(word.verb == "track" for word in words)
    if _is_first(pursuit, deleted) and not asked_for:
        asked = f"is this nothing to follow up? `followupd stop {pursuit.id}` ends it, `resume` goes on with it"
        return _as(pursuit, "resting", f"you deleted the first draft that was written for it; {asked}")
    return pursuit


def let_lie(pursuit: Pursuit) -> DraftLife | None:
    """The draft that lay there untouched so often that it is not written again, if nothing has happened since."""
    over = (life for life in pursuit.drafts if is_over(life) and not has_its_time(life))
    followed = (life for life in over if life.intended.parent == pursuit.followed.identity)
    return next((life for life in followed if life.since >= pursuit.last_touchpoint), None)


def _lay(pursuit: Pursuit) -> str:
    once_more = f"`followupd resume {pursuit.id}` has it written once more"
    or_else = "`log` tells that you spoke, `stop` or `lost` ends it"
    return f"its draft lay there twice for {LIES_FOR} business days, untouched; {once_more}, {or_else}"


def asked_at(pursuit: Pursuit) -> datetime | None:
    """When the first draft of a pursuit that rests was deleted: the user is asked whether it is one at all."""
    deleted = _deleted_last(pursuit) if pursuit.state == "resting" else []
    return deleted[-1].since if _is_first(pursuit, deleted) else None


def _is_first(pursuit: Pursuit, deleted: list[DraftLife]) -> bool:
    return len(deleted) == 1 and _written(pursuit) == deleted and pursuit.mails_done == 0


def _as(pursuit: Pursuit, state: State, because: str) -> Pursuit:
    return replace(pursuit, state=state, because=because, ends="a new touchpoint, or your word")


def _deleted_last(pursuit: Pursuit) -> list[DraftLife]:
    """The newest drafts, as far back as they were all deleted, with nothing written or answered since; oldest first."""
    return list(_running(pursuit))[::-1]


def _running(pursuit: Pursuit) -> Iterator[DraftLife]:
    for life in reversed(_written(pursuit)):
        if life.fate != "declined" or life.since < pursuit.last_touchpoint:
            return
        if says_nothing(life, pursuit.sequence, (pursuit.last_touchpoint,)):
            return
        yield life


def _written(pursuit: Pursuit) -> list[DraftLife]:
    written = [life for life in pursuit.drafts if life.stage == "written" and life.fate != "taken_back"]
    return sorted(written, key=lambda life: life.intended.hour)
