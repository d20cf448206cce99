"""docs/rules.md: the rules of `rules` as a table, and what else keeps still as another."""

from collections.abc import Iterable

from followupd.core.plan.rules import RULES
from followupd.core.plan.still import STILL
from followupd.core.pursuits.occasions import FRESH

_HEAD = f"""\
# What holds a draft back

Every rule may only make a draft later; of several the latest hour wins, and `followupd why NAME` names it. Thank-yous
and what you `pin` are outside the caps and are written first, but never beside another draft to the same person. While
thanks lie in Drafts, they take nobody's place in the caps either. Two positions with one person do not wait for each
other, yet the cap on mail to that person spaces them.

Thanks for a name, and news of your own (that you withdraw, good news, the day of another firm's offer), are outside
the waits and caps too. Absences, holidays, a snooze, your working day and what lies in Drafts hold them like any
other; only the day of an offer goes before a holiday of theirs, where it would be over by the next working day. What
could not be told in {FRESH.days} days, your absence not counted, is let go, and `followupd agenda` says so. The
first mail to who was named to you is outside the waits as well, but inside `per_organisation`. This page is
written from `core/plan/rules_page.py`.

When a new search begins after one you have won, whoever helped in the last one hears of it on the next working morning.
That letter asks something of them, so the caps hold it as well.

| holds back | config key or verb | default | source |
|---|---|---|---|
"""
_STILL = """
## What else keeps still

What stands here is no rule of a step: something that happens ends it, or your word; `followupd status` says which.

| keeps still | config key or verb | default | source |
|---|---|---|---|
"""


def page() -> str:
    """The page: every rule, then what stands beside them."""
    rules = _rows((r.holds_back, r.key, r.default, r.source) for r in RULES)
    return _HEAD + rules + _STILL + _rows((s.keeps, s.key, s.default, s.source) for s in STILL)


def _rows(rows: Iterable[tuple[str, ...]]) -> str:
    return "".join(f"| {' | '.join(cell or '-' for cell in row)} |\n" for row in rows)
