"""The lives of our drafts, from the intent to what became of them, as the facts tell them."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from followupd.core.facts import (
    AppendStarted,
    DraftFate,
    DraftIntended,
    DraftNotWritten,
    DraftSaved,
    DraftWritten,
    Fact,
)
from followupd.core.plan.sequences import INTRODUCTION_NUMBER, OCCASION_NUMBERS, THANKS_NUMBERS, counts_in, number_of
from followupd.core.pursuits.pursuit import DraftLife, Version

_OfALife = AppendStarted | DraftWritten | DraftNotWritten | DraftSaved | DraftFate
_OF_A_LIFE = (AppendStarted, DraftWritten, DraftNotWritten, DraftSaved, DraftFate)
# A sent draft stays sent, whatever is seen later of older copies of it.
_FINAL = ("sent", "sent_edited")
# Of what was written and has come to one of these, nothing more is awaited: only a copy that turns up tells more.
_SETTLED = ("sent", "sent_edited", "taken_back", "declined")
# So long an untouched draft lies, and so a taking back for that reason begins its sentence.
LIES_FOR = 10
LET_LIE = f"nobody touched it for {LIES_FOR} business days"
# What is written in its own time is not written after it; everything else comes back once.
_IN_ITS_TIME = (*THANKS_NUMBERS, number_of("rejection", 0), *(n for n in OCCASION_NUMBERS if n != INTRODUCTION_NUMBER))
MOST_EARLIER = 10  # writings of one draft whose late copies are known


@dataclass(slots=True)
class Lives:
    """One life for each draft id, in the order of their first intents, as facts come. A new intent begins it anew."""

    by_draft: dict[str, DraftLife] = field(default_factory=dict)
    _of: dict[str, dict[str, None]] = field(default_factory=dict)
    _unsettled: set[str] = field(default_factory=set)
    _given_away: bool = False

    def take(self, fact: Fact) -> tuple[str, ...]:
        """One fact; gives the ids of the pursuits of whose drafts it tells."""
        if isinstance(fact, DraftIntended):
            return self._begin(fact)
        if isinstance(fact, _OF_A_LIFE) and (life := self.by_draft.get(fact.draft)):
            self._keep(_go_on(life, fact))
            return (life.intended.pursuit,)
        return ()

    def of(self, pursuit: str) -> tuple[DraftLife, ...]:
        """Those of one pursuit."""
        return tuple(self.by_draft[draft] for draft in self._of.get(pursuit, ()))

    def total(self) -> dict[str, DraftLife]:
        """All of them as they are now; what is given away never changes."""
        self._given_away = True
        return self.by_draft

    def unsettled(self) -> tuple[DraftLife, ...]:
        """Those of which more may become known."""
        found = (self.by_draft[draft] for draft in self._unsettled)
        return tuple(sorted(found, key=lambda life: (life.intended.hour, life.intended.draft)))

    def _begin(self, anew: DraftIntended) -> tuple[str, ...]:
        draft, pursuit, before = anew.draft, anew.pursuit, self.by_draft.get(anew.draft)
        if before and before.intended.pursuit != pursuit:
            self._of[before.intended.pursuit].pop(draft)
        self._of.setdefault(pursuit, {})[draft] = None
        self._keep(_begun(anew, before))
        return (pursuit, before.intended.pursuit) if before else (pursuit,)

    def _keep(self, life: DraftLife) -> None:
        if self._given_away:
            self.by_draft, self._given_away = dict(self.by_draft), False
        draft = life.intended.draft
        self.by_draft[draft] = life
        if life.stage == "written" and life.fate in _SETTLED:
            self._unsettled.discard(draft)
        else:
            self._unsettled.add(draft)


def _begun(anew: DraftIntended, before: DraftLife | None) -> DraftLife:
    earlier, let_lie = _earlier(before, anew), before.let_lie if before else 0
    return DraftLife(anew, "intended", anew.hour, "pending", anew.hour, "", None, None, (), earlier, let_lie=let_lie)


def _earlier(before: DraftLife | None, anew: DraftIntended) -> tuple[str, ...]:
    """The digests of the writings before this one, each once."""
    if before is None:
        return ()
    digests = (*before.earlier, before.intended.digest)
    return tuple(dict.fromkeys(one for one in digests if one and one != anew.digest))[-MOST_EARLIER:]


def has_its_time(life: DraftLife) -> bool:
    """Whether what it says would come too late on another day: thanks, a withdrawal, news of the user's own."""
    return life.intended.step in _IN_ITS_TIME


def says_nothing(life: DraftLife, sequence: str, heard: Iterable[datetime]) -> bool:
    """Whether that it was deleted says nothing of a pursuit on that sequence: by then something had come, at one of
    these hours, to which it did not fit, or it was written when the pursuit was taken for another.
    """
    number = life.intended.step
    if not counts_in(number, sequence) and not counts_in(number, "keep_in_touch"):
        return True
    return any(life.intended.hour < hour <= life.since for hour in heard)


def is_over(life: DraftLife) -> bool:
    """Whether it lay there untouched so often that it is not written again by itself."""
    return life.fate == "taken_back" and life.let_lie >= (1 if has_its_time(life) else 2)


def lives(facts: Iterable[Fact]) -> dict[str, tuple[DraftLife, ...]]:
    """Per pursuit the lives of its drafts."""
    found = Lives()
    names = dict.fromkeys(name for fact in facts for name in found.take(fact))
    return {name: of for name in names if (of := found.of(name))}


def _go_on(life: DraftLife, fact: _OfALife) -> DraftLife:
    match fact:
        case AppendStarted():
            return replace(life, stage="started", stage_hour=fact.hour)
        case DraftWritten():
            return _written(life, fact)
        case DraftNotWritten():
            return replace(life, stage="not_written", stage_hour=fact.hour, because=fact.because)
        case DraftSaved():
            return replace(life, versions=(*life.versions, Version(fact.identity, fact.hour)))
        case DraftFate():
            if life.fate in _FINAL and fact.fate not in _FINAL:
                return life
            back = life.brought_back or (life.fate == "declined" and fact.fate in ("pending", "edited"))
            lay = life.fate != "taken_back" == fact.fate and fact.because.startswith(LET_LIE)
            return _come_to(life, fact, back, life.let_lie + lay)


# Every draft comes to these two, and `replace` takes thrice as long.


def _written(life: DraftLife, fact: DraftWritten) -> DraftLife:
    return DraftLife(
        life.intended, "written", fact.hour, life.fate, life.since, life.because, fact.uid, fact.uidvalidity,
        life.versions, life.earlier, life.brought_back, life.let_lie,
    )  # fmt: skip


def _come_to(life: DraftLife, fact: DraftFate, brought_back: bool, let_lie: int) -> DraftLife:
    return DraftLife(
        life.intended, life.stage, life.stage_hour, fact.fate, fact.hour, fact.because, life.uid, life.uidvalidity,
        life.versions, life.earlier, brought_back, let_lie,
    )  # fmt: skip
