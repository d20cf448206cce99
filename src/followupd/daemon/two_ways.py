"""That two ways lead to one firm, told while it is fresh: once, with the words by which the second is known."""

from collections.abc import Callable, Iterator
from datetime import datetime

from followupd.core.plan.situation import Situation
from followupd.core.pursuits.doubled import doubled
from followupd.daemon.outlook import contact


def two_ways(situation: Situation, is_fresh: Callable[[datetime], bool]) -> Iterator[tuple[str, str, str, str]]:
    """The id of the later pursuit, who it is, what to think of, and a recruiter's sentence, "" where there is none."""
    pursuits = situation.history.pursuits
    if not any(p.messages and is_fresh(p.messages[-1].seen) for p in pursuits):
        return  # a way is new with a mail
    for first, second in doubled(pursuits):
        if is_fresh(second.seen):
            one, other = first.pursuit, second.pursuit
            text = f"names the same firm as {contact(one)} ({one.id}): only one of the two should put you forward"
            words = second.words or first.words
            yield other.id, contact(other), text, words and f"“{words}”"
