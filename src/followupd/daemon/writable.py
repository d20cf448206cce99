"""Whether a draft can be written at all: one that cannot takes no place among the day's drafts, nor in a cap."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit

if TYPE_CHECKING:
    from followupd.config.account import Account
    from followupd.core.meaning.earlier import Earlier
    from followupd.core.pursuits.history import History


@dataclass(slots=True)
class Writable:
    """Asked by planning for each draft that it comes to. `own`: keys of the user's addresses. It runs no program."""

    accounts: "tuple[Account, ...]"
    own: frozenset[str]
    _earlier: "tuple[History, Earlier] | None" = field(default=None, repr=False)

    def __call__(self, situation: Situation, decision: WriteDraft) -> bool:
        """Whether there is a letter, and an account to put it into."""
        pursuit = situation.toward(decision)
        account = account_of(pursuit, self.accounts)
        return account is not None and account.drafts and self._has_letter(situation, decision, pursuit, account)

    def _has_letter(self, situation: Situation, decision: WriteDraft, pursuit: Pursuit, account: "Account") -> bool:
        from followupd.core.mail.compose import Draft
        from followupd.daemon.enclosing import Stock
        from followupd.daemon.letters import write

        policy = replace(situation.policy, drafts=replace(situation.policy.drafts, compose_command=()))
        stock = Stock(self._earlier_of(situation.history), situation.news, situation.told)
        try:
            return isinstance(write(decision, pursuit, policy, account, self.own, situation.now, stock), Draft)
        except Exception:  # said where it is to be written, also a fault of ours, which keeps no other letter
            return False

    def _earlier_of(self, history: "History") -> "Earlier":
        """What the user wrote before, arranged once for all the letters of a plan."""
        from followupd.daemon.wording import earlier_of

        if self._earlier is None or self._earlier[0] is not history:
            self._earlier = history, earlier_of(history)
        return self._earlier[1]


def account_of(pursuit: Pursuit, accounts: "tuple[Account, ...]") -> "Account | None":
    """Where its drafts go. An account that was given another name is known by being the only one."""
    named = next((a for a in accounts if a.name == pursuit.account), None)
    return named or (accounts[0] if len(accounts) == 1 else None)
