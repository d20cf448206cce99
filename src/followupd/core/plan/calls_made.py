"""Which calls are still to be made: one that was logged is done, whether they took it or nobody did."""

from collections.abc import Iterable

from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit


def still_to_do(steps: Iterable[Step], pursuit: Pursuit, situation: Situation) -> tuple[Step, ...]:
    """Of the steps without a mail that stand at one place those not done: each call logged there does one call step,
    the first before the second. What is no call is never logged, and stays.
    """
    made, open_steps = _made(pursuit, situation), []
    for step in steps:
        if step.channel == "call" and made:
            made -= 1
        else:
            open_steps.append(step)
    return tuple(open_steps)


def _made(pursuit: Pursuit, situation: Situation) -> int:
    """How many calls the user has logged since the mail step before, sent or deleted, or since the sequence began."""
    passed = (m.hour for m in pursuit.sent)
    refused = (life.since for life in pursuit.drafts if life.fate == "declined")
    since = max((pursuit.begun.counts_from, *passed, *refused))
    words = situation.history.words.of.get(pursuit.id, ())
    return sum(word.verb == "log" and word.kind == "call" and word.hour > since for word in words)
