"""Who answers while somebody is away, told when their note has come: for what is urgent nobody need wait."""

from collections.abc import Callable, Iterator
from datetime import datetime

from followupd.core.plan.situation import Situation
from followupd.core.pursuits.instead import deputy
from followupd.daemon.outlook import contact


def meanwhile(situation: Situation, is_fresh: Callable[[datetime], bool]) -> Iterator[tuple[str, str, str]]:
    """The id of the pursuit, who is away, and whom their note names."""
    for pursuit in situation.history.pursuits:
        if not pursuit.away or pursuit.state != "waiting":
            continue
        notes = [m.seen for m in pursuit.messages if m.verdict.kind == "out_of_office"]
        if notes and is_fresh(max(notes)) and (instead := deputy(pursuit, situation.today)):
            yield pursuit.id, contact(pursuit), instead
