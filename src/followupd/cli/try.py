"""`followupd try`: a sample draft to yourself, and what your mail client keeps of it when you send it."""

from typing import TYPE_CHECKING

import click

from followupd.cli.opening import at_option, hour, json_option, opened
from followupd.cli.show import print_json
from followupd.cli.texts import said
from followupd.config.account import Account
from followupd.core.errors import UserMustAct

if TYPE_CHECKING:
    from followupd.core.pursuits.trial import Trial
    from followupd.daemon.trying import Found

_OPEN_IT = (
    "Open it in the mail client in which you review your drafts, change a sentence, save it once, and send it. It goes "
    "to nobody but you. Then say `followupd try` again."
)
_NOWHERE = (
    "The sample is neither in Drafts nor in Sent. Either you have it open, or you deleted it, or your mail client "
    "keeps no copy of what it sends: then a draft counts as sent when an answer to it arrives. `followupd try --again` "
    "writes a new one, `followupd try --opening` one that opens a thread."
)


@click.command("try")
@click.argument("account", required=False, callback=said)
@click.option("--again", is_flag=True, help="Write a new sample, whatever became of the last one.")
@click.option("--opening", is_flag=True, help="Write one that opens a thread, as thank-yous and introductions may.")
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, account: str | None, again: bool, opening: bool, at: str | None, as_json: bool) -> int:
    """Write a sample draft to yourself; said again after you sent it: what your mail client kept of it."""
    from followupd.daemon.trying import laid, lay, look

    work = opened(ctx)
    chosen = _chosen(work.config.accounts, account)
    with work.ledger() as ledger:
        house = work.house(ledger)
        try:
            trial = None if again or opening else laid(house, chosen)
            if trial is None:
                trial = lay(house, chosen, hour(at, work.policy), opening)
                lines, found = [f"A sample lies in {trial.folder!r} of account '{chosen.name}'. {_OPEN_IT}"], None
            else:
                found = look(house, chosen, trial)
                lines = _lines(found)
        finally:
            house.close_mailboxes()
    if as_json:
        print_json(_data(trial, found))
    else:
        click.echo("\n".join(lines))
    return 0


def _chosen(accounts: tuple[Account, ...], name: str | None) -> Account:
    chosen = next((a for a in accounts if name in (None, a.name)), None)
    if chosen is None or (name is None and len(accounts) > 1):
        names = ", ".join(a.name for a in accounts)
        raise UserMustAct(f"Which account? Say `followupd try NAME` with one of: {names}.")
    return chosen


def _lines(found: "Found") -> list[str]:
    """What was seen, for a person to read."""
    if found.sent:
        lines = [f"Your mail client sent it; its copy lies in {found.folder!r}. Of what a draft is known by it"]
        lines += [f"  {'keeps' if held else 'drops':7}{name}: {says}" for name, held, says in found.sent.signals]
        if found.lies:
            lines.append("The draft itself is still in Drafts: your mail client leaves it there after sending.")
        known = "will be known again when you send them from this mail client"
        unknown = "may be taken for mails of your own; say `followupd why NAME` after sending one, and compare"
        return [*lines, f"Your drafts {known if found.sent.recognised else unknown}."]
    if found.lies:
        state = "was saved by your mail client, and not sent yet" if found.saved else "has not been changed yet"
        return [f"The sample lies in {found.folder!r} and {state}. {_OPEN_IT}"]
    return [_NOWHERE]


def _data(trial: "Trial", found: "Found | None") -> dict[str, object]:
    """The object of `--json`."""
    sent = found.sent if found else None
    return {
        "account": trial.account,
        "written": trial.hour,
        "opens_thread": trial.opens_thread,
        "folder": found.folder if found else trial.folder,
        "in_drafts": found.lies if found else True,
        "sent": bool(sent),
        "signals": [{"name": n, "kept": held, "says": says} for n, held, says in sent.signals] if sent else [],
        "recognised": sent.recognised if sent else None,
    }
