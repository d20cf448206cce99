"""`followupd check`: everything that can be wrong, one line each, every problem at once, with what to do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from typing import TypeVar

import click

from followupd.cli.news import known_names
from followupd.cli.opening import hour, json_option, opened, places
from followupd.cli.show import print_json
from followupd.config.account import Account
from followupd.core.errors import FollowupError
from followupd.core.plan.news_reach import in_words, reach
from followupd.core.plan.policy import Policy
from followupd.daemon.house import House

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Line:
    """One thing looked at. `code`: 0 good, else the exit code of what is wrong."""

    what: str
    said: str
    code: int = 0


@click.command("check")
@json_option
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """Config, login, folders, capabilities, templates and ledger: one line each, and what to do."""
    lines = list(_lines(ctx))
    if as_json:
        print_json([{"what": n.what, "said": n.said, "ok": not n.code} for n in lines])
    else:
        for line in lines:
            click.echo(f"{'not ok' if line.code else 'ok':7}{line.what}: {line.said}")
    return max((line.code for line in lines), default=0)


def _lines(ctx: click.Context) -> Iterator[Line]:
    file, state = places(ctx)
    work, wrong = _tried("config", lambda: opened(ctx))
    yield from wrong
    if work is None:
        yield Line("state", str(state))
        return
    yield Line("config", str(file))
    yield from _templates(work.policy)
    yield from _program(work.policy.drafts.compose_command)
    ledger, wrong = _tried("ledger", work.ledger)
    yield from wrong
    if ledger is None:
        return
    with ledger:
        yield Line("ledger", f"{state}, {len(ledger.facts())} facts")
        house = work.house(ledger)
        yield from _news(house)
        for account in work.config.accounts:
            yield from _account(house, account)
        house.close_mailboxes()


def _tried(what: str, act: Callable[[], T]) -> tuple[T | None, list[Line]]:
    try:
        return act(), []
    except FollowupError as error:
        return None, [Line(what, problem.removeprefix(f"{what}: "), error.exit_code) for problem in error.problems]


def _program(command: tuple[str, ...]) -> Iterator[Line]:
    """The program that words letters, where there is to be one. It is not run: it may cost money."""
    if command and which(command[0]) is None:
        why = f"there is no program '{command[0]}' that can be run, so the templates' words stand in the drafts"
        yield Line("compose_command", f"{why}; name it with its folder, or leave compose_command away", 78)
    elif command:
        yield Line("compose_command", f"'{command[0]}' is there")


def _templates(policy: Policy) -> Iterator[Line]:
    """The built-in ones, each of the user's own, tried on invented facts, and whether each step's asks what it does."""
    from followupd.words.frame import steps_otherwise
    from followupd.words.library import stray, template_names
    from followupd.words.mending import looked_at

    yield Line("templates", ", ".join(sorted(template_names())))
    if policy.templates and not Path(policy.templates).is_dir():
        there = Path(policy.templates).exists()
        what = (
            "is no folder; move it away, or name another"
            if there
            else "is not there yet, so the built-in ones are used"
        )
        yield Line("templates", f"{policy.templates}: {what}; `followupd templates --copy NAME` makes it", 78 * there)
    steps = [step for sequence in policy.sequences for step in sequence.mail_steps]
    wanted = frozenset((*template_names(), *(step.template for step in steps)))
    astray = dict(stray(policy.templates, wanted))
    own = looked_at(policy)
    for one in own:
        yield from (Line("templates", problem, one.code) for problem in one.problems)
        if not one.problems and one.place not in astray:
            yield Line("templates", f"{one.place}, {_use(one.name, wanted)}")
    yield from (Line("templates", f"{file}: {why}", 78) for file, why in astray.items())
    if all(one.readable for one in own):
        yield from (Line("templates", problem, 78) for problem in steps_otherwise(policy))


def _use(name: str, wanted: frozenset[str]) -> str:
    """What becomes of a template of the user's own."""
    from followupd.words.library import template_names

    if name in template_names():
        return f"in the place of the built-in {name}"
    return "which a step of yours asks for" if name in wanted else "which no step asks for"


def _news(house: House) -> Iterator[Line]:
    """How far the store of news carries."""
    items, problems = house.news()
    yield from (Line("news", problem, 78) for problem in problems)
    situation = house.situation(hour(None, house.policy))
    known, told = known_names(situation.history.pursuits), in_words(reach(situation))
    for one in dict.fromkeys(name for item in items for name in item.whom if name.casefold() not in known):
        yield Line(
            "news", f"'{one}' is nobody you follow up, nor a firm, a tag or a sequence: it is told to nobody yet"
        )
    yield Line("news", f"{len(items)} items, which carry {told}" if items else f"no items; {told}")


def _account(house: House, account: Account) -> Iterator[Line]:
    name = f"account '{account.name}'"
    mailbox, wrong = _tried(name, lambda: house.mailbox(account))
    yield from wrong
    if mailbox is None:
        return
    yield Line(name, f"logged in to {account.host} as {account.user}; {', '.join(sorted(mailbox.capabilities))}")
    folders, wrong = _tried(name, mailbox.folders)
    yield from wrong
    if folders is None:
        return
    chosen = ", ".join(f"{role} by {how}" for role, how in folders.chosen_by)
    if not folders.sent:
        yield Line(name, 'no Sent folder was found; name it, as in folders = { sent = ["Sent"] }', 78)
    if account.drafts and not folders.drafts:
        yield Line(name, 'no Drafts folder was found; name it, as in folders = { drafts = "Drafts" }', 78)
    yield Line(name, f"drafts in '{folders.drafts}', sent in {', '.join(folders.sent)}; {chosen}")
    yield Line(name, f"watches {', '.join(folders.watch)}")
