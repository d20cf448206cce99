"""Whether a draft can be written at all: one that cannot takes no place among the day's drafts, nor in a cap."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from followupd.core.errors import FollowupError, OurBug
from followupd.core.plan.decisions import WriteDraft
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.pursuit import Pursuit

if TYPE_CHECKING:
    from followupd.config.account import Account
    from followupd.core.mail.compose import Draft
    from followupd.core.meaning.earlier import Earlier
    from followupd.core.pursuits.history import History
    from followupd.daemon.letters import Missing


@dataclass(slots=True)
class Writable:
    """Asked by planning for each draft that it comes to. `own`: keys of the user's addresses. It runs no program."""

    accounts: "tuple[Account, ...]"
    own: frozenset[str]
    _earlier: "tuple[History, Earlier] | None" = field(default=None, repr=False)

    def __call__(self, situation: Situation, decision: WriteDraft) -> bool:
        """Whether there is a letter, and an account to put it into."""
        from followupd.daemon.letters import Missing

        return not isinstance(self.letter(situation, decision), Missing)

    def letter(self, situation: Situation, decision: WriteDraft) -> "Draft | Missing":
        """The draft as it would be written, or what keeps it from that, also a fault of ours."""
        from followupd.daemon.letters import Missing

        pursuit = situation.toward(decision)
        account = account_of(pursuit, self.accounts)
        if account is None:
            return Missing((f"account '{pursuit.account}' is no longer in the config; name it there again",))
        if not account.drafts:
            return Missing((f"account '{account.name}' is only watched (drafts = false)",))
        try:
            return self._written(situation, decision, pursuit, account)
        except FollowupError as error:
            return Missing(error.problems)
        except Exception as error:  # said where it is to be written, and it keeps no other letter
            return Missing(OurBug.of(error).problems)

    def _written(
        self, situation: Situation, decision: WriteDraft, pursuit: Pursuit, account: "Account"
    ) -> "Draft | Missing":
        from followupd.daemon.enclosing import Stock
        from followupd.daemon.letters import write

        policy = replace(situation.policy, drafts=replace(situation.policy.drafts, compose_command=()))
        stock = Stock(self._earlier_of(situation.history), situation.news, situation.told)
        return write(decision, pursuit, policy, account, self.own, situation.now, stock)

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
