"""What nearly every verb begins with: find the config and the state, read them, agree on the hour."""

import gc
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from followupd.adapters.store import decoded, folded, kept
from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.config.checked import Checked, Config, computed_by, stamp
from followupd.config.paths import config_path, state_dir
from followupd.core.plan.calendar import LAST_DAY
from followupd.core.plan.policy import Policy
from followupd.core.plan.situation import Situation
from followupd.daemon.by_the_ledger import own_addresses, situation, stale_since_last
from followupd.daemon.memory import Memory

if TYPE_CHECKING:
    from followupd.daemon.house import House

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
EARLIEST = 1970  # no mail is older
at_option = click.option("--at", metavar="ISO-8601", help="The hour of the whole command (without an offset: yours).")


@dataclass(frozen=True, slots=True)
class Opened:
    """The config as read, and where it and the state lie."""

    config: Config
    config_file: Path
    state: Path

    @property
    def policy(self) -> Policy:
        """The config without its accounts."""
        return self.config.policy

    def ledger(self) -> Ledger:
        """The ledger for a pass or a word; it is made if there is none, with the words kept beside it."""
        from followupd.adapters.store import decisions

        ledger = Ledger.open(self.state)
        try:
            decisions.settle(self.state, ledger)
        except BaseException:
            ledger.close()
            raise
        return ledger

    def reading(self) -> Ledger:
        """The ledger as it is, for verbs that change nothing."""
        return Ledger.read_only(self.state)

    @property
    def own(self) -> frozenset[str]:
        """Keys of the user's own addresses."""
        return own_addresses(self.policy, self.config.accounts)

    def situation(self, ledger: Ledger, now: datetime) -> Situation:
        """How things stand by the ledger alone, for verbs that only look."""
        calendar, own = self.policy.calendar, self.own
        known = decoded.recall(self.state, ledger)
        before = folded.recall(self.state, ledger, partial(computed_by, calendar, own))
        memory = Memory(ledger, own, calendar, self.policy.on_decline, before.folded if before else None)
        stands = situation(ledger, memory, self.policy, self.config.accounts, now, stale_since_last(ledger))
        decoded.keep(self.state, ledger, known)
        folded.keep(self.state, ledger, before, memory.folded)
        return stands

    def house(self, ledger: Ledger, progress: Callable[[str, int], None] | None = None) -> "House":
        """Everything a pass needs."""
        from followupd.daemon.house import House

        gc.enable()
        house = House(self.policy, self.config.accounts, ledger, secret_of)
        house.strict = bool(os.environ.get("FOLLOWUPD_DEBUG"))
        if progress:
            house.progress = progress
        return house


def secret_of(account: Account) -> str:
    """An account's password, from wherever it is kept; it never reaches a line of the journal."""
    from followupd.adapters.journal import keep_secret
    from followupd.adapters.secrets.passwords import password

    secret = password(account.name, account.user, account.host, account.password_command, os.environ)
    keep_secret(secret)
    return secret


def places(ctx: click.Context) -> tuple[Path, Path]:
    """Config file and state folder, by the options, the environment, or their usual places."""
    given = cast("dict[str, Any]", ctx.find_root().obj or {})
    return config_path(given.get("config"), os.environ), state_dir(given.get("state"), os.environ)


def opened(ctx: click.Context) -> Opened:
    """The config, checked; UserMustAct with every mistake in it."""
    from followupd.config.load import load
    from followupd.words.library import template_names

    file, state = places(ctx)
    return Opened(load(file, template_names()), file, state)


def looking(ctx: click.Context) -> Opened:
    """The same for verbs that only look: a config that was found right is not checked again while nothing it rests on
    has changed, which spares them most of their time.
    """
    file, state = places(ctx)
    now, known = stamp(file), kept.recall(state, Checked)
    if known and known.holds(now):
        return Opened(Config(file, known.policy, known.accounts), file, state)
    work = opened(ctx)
    if now and now == stamp(file):  # it is what was read
        kept.keep(state, Checked.of(work.config, now))
    return work


def hour(at: str | None, policy: Policy) -> datetime:
    """The hour of the command: `--at`, in the user's zone where it names none, else now."""
    if at is None:
        from followupd.adapters.clock import now

        return now()
    try:
        told = datetime.fromisoformat(at)
    except ValueError as error:
        raise click.BadParameter(
            f"'{at}' is not an hour; write it as in 2026-01-05T09:00 or 2026-01-05T09:00+01:00.", param_hint="--at"
        ) from error
    if not EARLIEST <= told.year < LAST_DAY.year:
        raise click.BadParameter(f"'{at}' lies too far off; name an hour of your own life.", param_hint="--at")
    return told if told.tzinfo else told.replace(tzinfo=policy.calendar.zone)
