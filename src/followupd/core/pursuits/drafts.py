"""The lives of our drafts, from the intent to what became of them, as the facts tell them."""

from collections.abc import Iterable
from dataclasses import replace

from followupd.core.facts import (
    AppendStarted,
    DraftFate,
    DraftIntended,
    DraftNotWritten,
    DraftSaved,
    DraftWritten,
    Fact,
)
from followupd.core.pursuits.pursuit import DraftLife, Version

_OfALife = AppendStarted | DraftWritten | DraftNotWritten | DraftSaved | DraftFate
_OF_A_LIFE = (AppendStarted, DraftWritten, DraftNotWritten, DraftSaved, DraftFate)
# A sent draft stays sent, whatever is seen later of older copies of it.
_FINAL = ("sent", "sent_edited")


def lives(facts: Iterable[Fact]) -> dict[str, tuple[DraftLife, ...]]:
    """Per pursuit, one life for each draft id, in the order of their first intents. A new intent begins it anew."""
    found: dict[str, DraftLife] = {}
    for fact in facts:
        if isinstance(fact, DraftIntended):
            found[fact.draft] = _begin(fact)
        elif isinstance(fact, _OF_A_LIFE) and fact.draft in found:
            found[fact.draft] = _go_on(found[fact.draft], fact)
    by_pursuit: dict[str, tuple[DraftLife, ...]] = {}
    for life in found.values():
        by_pursuit[life.intended.pursuit] = (*by_pursuit.get(life.intended.pursuit, ()), life)
    return by_pursuit


def _begin(intended: DraftIntended) -> DraftLife:
    return DraftLife(intended, "intended", intended.hour, "pending", intended.hour, "", None, None)


def _go_on(life: DraftLife, fact: _OfALife) -> DraftLife:
    match fact:
        case AppendStarted():
            return replace(life, stage="started", stage_hour=fact.hour)
        case DraftWritten():
            return replace(life, stage="written", stage_hour=fact.hour, uid=fact.uid, uidvalidity=fact.uidvalidity)
        case DraftNotWritten():
            return replace(life, stage="not_written", stage_hour=fact.hour, because=fact.because)
        case DraftSaved():
            return replace(life, versions=(*life.versions, Version(fact.identity, fact.hour)))
        case DraftFate():
            if life.fate in _FINAL and fact.fate not in _FINAL:
                return life
            return replace(life, fate=fact.fate, since=fact.hour, because=fact.because)
