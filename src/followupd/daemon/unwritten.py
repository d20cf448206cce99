"""Why a draft whose hour has come is not written: what it lacks, or why no form of its letter is worth sending."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from followupd.core.errors import FollowupError
from followupd.core.plan.decisions import Decision, WriteDraft
from followupd.core.plan.situation import Situation
from followupd.daemon.enclosing import Stock
from followupd.daemon.letters import Missing, said_in
from followupd.daemon.wording import earlier_of


def unwritten(decisions: Iterable[Decision], situation: Situation) -> Iterator[tuple[WriteDraft, tuple[str, ...]]]:
    """Each of today's drafts that cannot be written, with what is missing, a sentence each. It runs no program."""
    writing = [d for d in decisions if isinstance(d, WriteDraft)]
    policy = replace(situation.policy, drafts=replace(situation.policy.drafts, compose_command=()))
    stock = Stock(earlier_of(situation.history), situation.news, situation.told) if writing else None
    for decision in writing if stock else ():
        assert stock is not None
        try:
            said = said_in(decision, situation.toward(decision), policy, situation.now, stock)
        except FollowupError as error:
            yield decision, error.problems
            continue
        if isinstance(said, Missing):
            yield decision, said.what
