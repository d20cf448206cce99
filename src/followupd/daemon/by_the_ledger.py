"""How things stand by the ledger alone. What only looks needs no mailbox and no judge, and loads none."""

from datetime import datetime

from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.core.errors import UserMustAct
from followupd.core.mail.addresses import address_key
from followupd.core.meaning.news import NewsItem
from followupd.core.plan.policy import Policy
from followupd.core.plan.situation import Situation
from followupd.daemon import snapshot
from followupd.daemon.memory import Memory
from followupd.daemon.writable import Writable

_STALE = "stale"  # the name under which the ledger keeps it
# What a pass at a wrong hour leaves behind, and how it is mended.
_AHEAD = (
    "No draft is written before that hour. If it was a wrong one, end the daemon, move ledger.sqlite3 out of the state "
    "folder (`followupd check` prints it) and say `followupd sync`: all is found again, by the right clock."
)


def own_addresses(policy: Policy, accounts: tuple[Account, ...]) -> frozenset[str]:
    """Keys of every address the user writes from: those of `[me]`, and logins that are addresses."""
    logins = (a.user for a in accounts if "@" in a.user)
    return frozenset(address_key(address) for address in (*policy.addresses, *logins))


def situation(
    ledger: Ledger, memory: Memory, policy: Policy, accounts: tuple[Account, ...], now: datetime, stale: str
) -> Situation:
    """All that planning looks at. `stale`: why not everything is known to be current, or ""."""
    drafts = tuple(d for account in accounts for d in snapshot.recall(ledger, account.name).drafts)
    return Situation(
        now,
        policy,
        memory.heeded(),
        drafts,
        current=not stale,
        stale=stale,
        news=news(policy)[0],
        told=memory.told(),
        writable=Writable(accounts, own_addresses(policy, accounts)),
    )


def behind(now: datetime, last: datetime | None) -> str:
    """That the hour lies before that of the last pass, and what to do; "" where it does not."""
    return f"The clock went back: the last pass was at {last.isoformat()}. {_AHEAD}" if last and now < last else ""


def stale_since_last(ledger: Ledger) -> str:
    """Why the last pass did not find everything current, or ""."""
    return ledger.recall(_STALE) or ""


def keep_stale(ledger: Ledger, why: str) -> None:
    """Keep it for the verbs that only look; where it is as it was, nothing is written."""
    if why != stale_since_last(ledger):
        ledger.remember(_STALE, why)


def news(policy: Policy) -> tuple[tuple[NewsItem, ...], tuple[str, ...]]:
    """What the user has to tell, read anew each time; and what is wrong with their file of it."""
    if not policy.news:
        return (), ()
    from followupd.config.news import load_news

    try:
        return load_news(policy.news), ()
    except UserMustAct as error:
        return (), error.problems
