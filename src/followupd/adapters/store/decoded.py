"""The facts as they were decoded at an earlier look, in a file beside the ledger. Losing it never matters.

They are believed as far as the last of them, where that stands in the ledger as it stood then, and nothing was erased
since. Facts are never changed otherwise. Whatever is odd about the file, every row is decoded.
"""

from contextlib import suppress
from pathlib import Path
from typing import Any

from followupd.adapters.store import kept
from followupd.adapters.store.erasing import remove_kept
from followupd.adapters.store.folder import FACTS_KEPT, LEDGER
from followupd.adapters.store.ledger import Ledger
from followupd.core.facts import UserSaid

LEAST = 1000  # facts: of fewer the rows are read as soon
AS_MANY_MORE = 8  # it is written anew when an eighth has come to what is in it


def recall(state: Path, ledger: Ledger) -> int:
    """Have the ledger begin with what was kept; gives how many facts that were. What is not believed is deleted: it
    may name somebody who was forgotten."""
    try:
        data = kept.read_checked(state / FACTS_KEPT)
        check_is_of(ledger, data["last"])
        from followupd.adapters.store import columns

        facts = columns.read(data)
    except FileNotFoundError:
        return 0
    except kept.ODD:
        with suppress(OSError):
            remove_kept(state / LEDGER)
        return 0
    ledger.begin_with(facts, data["last"][0])
    return len(facts)


def keep(state: Path, ledger: Ledger, known: int) -> None:
    """Keep what was decoded, where it is much more than was `known`."""
    with suppress(*kept.ODD):  # a newer followupd may have written meanwhile
        if len(ledger.facts()) - known < max(LEAST, known // AS_MANY_MORE):
            return
        from followupd.adapters.store import columns

        rows = ledger.rows_since(0)
        _, kinds, texts = zip(*rows, strict=True)
        kept.write_checked(state / FACTS_KEPT, {"last": rows[-1], **columns.write(kinds, texts)})
        if is_erased_from(ledger, rows[-1][0]):
            remove_kept(state / LEDGER)


def check_is_of(ledger: Ledger, last: list[Any]) -> None:
    """Raises ValueError unless that row, which was the last, stands in the ledger, and nothing was erased since."""
    if [last] != [[*found] for found in ledger.rows_since(last[0] - 1)[:1]]:
        raise ValueError("of another ledger, or its last fact was erased")
    if is_erased_from(ledger, last[0]):
        raise ValueError("somebody was forgotten since")


def is_erased_from(ledger: Ledger, number: int) -> bool:
    """Whether anything was erased from the ledger since that fact."""
    return any(isinstance(fact, UserSaid) and fact.verb == "forget" for fact in ledger.facts_since(number))
