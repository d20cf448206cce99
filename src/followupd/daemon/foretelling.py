"""The plan played forward with the letters that would be written: what cannot be worded is foretold as missing."""

from collections.abc import Iterable
from datetime import datetime

from followupd.config.account import Account
from followupd.core.facts import Fact
from followupd.core.judges.sent_findings import wants_an_answer
from followupd.core.meaning.shingles import wrote
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.played import Letter, Played, play
from followupd.core.plan.situation import Situation
from followupd.daemon.letters import Missing
from followupd.daemon.writable import Writable


def foretold(
    facts: Iterable[Fact], situation: Situation, accounts: tuple[Account, ...], own: frozenset[str], until: datetime
) -> tuple[Played, ...]:
    """Everything that happens until then, if nobody answers and each draft is sent as it is. It runs no program."""
    writable = Writable(accounts, own)

    def worded(now: Situation, decision: WriteDraft) -> Letter | tuple[str, ...]:
        made = writable.letter(now, decision)
        if isinstance(made, Missing):
            return made.what
        asked = decision.step.ask != "none" and wants_an_answer(made.text)
        return Letter(made.to, made.cc, made.subject, asked, made.told, wrote(made.text))

    return play(facts, situation, own, until, worded)
