"""Facts to rows and back, so that what was once seen can be read again by every later version.

A row is a kind and a JSON object of the fact's fields by name, in ASCII: text from odd mail (a lone surrogate, a NUL)
survives. Hours are ISO 8601 in UTC with microseconds. Fields a version does not know are passed over, fields a row does
not have take their default, so adding a field with a default needs no migration.
"""

import json
from collections.abc import Sequence
from typing import Any

from followupd.adapters.store.shapes import NEWER, PLAIN, ReadAll
from followupd.core import facts
from followupd.core.errors import OurBug, UserMustAct
from followupd.core.facts import Fact

# The names in the ledger; they outlive the names in the code.
KINDS: tuple[tuple[str, type[Fact]], ...] = (
    ("message_seen", facts.MessageSeen),
    ("draft_intended", facts.DraftIntended),
    ("append_started", facts.AppendStarted),
    ("draft_written", facts.DraftWritten),
    ("draft_not_written", facts.DraftNotWritten),
    ("draft_fate", facts.DraftFate),
    ("draft_saved", facts.DraftSaved),
    ("draft_changed", facts.DraftChanged),
    ("began", facts.Began),
    ("user_said", facts.UserSaid),
)
TYPE_OF: dict[str, Any] = dict(KINDS)
_KIND_OF = {fact_type: kind for kind, fact_type in KINDS}
_DAMAGE = (ValueError, TypeError, AttributeError, RecursionError)


def encode(fact: Fact) -> tuple[str, str]:
    """The fact's kind and its JSON. Raises OurBug for an hour without a zone or a type that is no fact."""
    fact_type: Any = type(fact)
    if fact_type not in _KIND_OF:
        raise OurBug(f"{fact_type.__name__} is no fact the ledger knows")
    write = PLAIN.of(fact_type).write
    assert write is not None
    return _KIND_OF[fact_type], json.dumps(write(fact), separators=(",", ":"))


def decode(kind: str, text: str) -> Fact:
    """The fact of a row. Raises UserMustAct for a kind or a value of a later version, and for a damaged row."""
    read = _reading(kind)
    try:
        fact: Fact = read([json.loads(text)])[0]
    except _DAMAGE as error:
        problem = f"a fact in this ledger is damaged ({kind}: {error}); restore a backup, or move the ledger aside"
        raise UserMustAct(problem) from error
    return fact


def decode_together(kinds: Sequence[str], texts: Sequence[str]) -> list[Fact] | None:
    """The facts of many rows in a third of the time; None where `decode` would complain of one of them."""
    try:
        values = json.loads(f"[{','.join(texts)}]")
        pairs = list(zip(kinds, values, strict=True))
        by_kind = {kind: [value for its, value in pairs if its == kind] for kind in dict.fromkeys(kinds)}
        facts = {kind: iter(_reading(kind)(of)) for kind, of in by_kind.items()}
    except (*_DAMAGE, UserMustAct):
        return None
    return [next(facts[kind]) for kind in kinds]


def _reading(kind: str) -> ReadAll:
    fact_type = TYPE_OF.get(kind)
    if fact_type is None:
        raise UserMustAct(f"{NEWER} (it holds a fact named {kind!r})")
    read = PLAIN.of(fact_type).read
    assert read is not None
    return read
