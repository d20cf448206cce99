"""The command `followupd`: each verb in a file of its own, imported only when it is used."""

import atexit
import gc
import importlib
from collections.abc import Sequence
from typing import Any

import click

from followupd.cli.near import Near
from followupd.cli.texts import a_place

VERBS: tuple[tuple[str, str], ...] = (
    ("sync", "One pass over every account, then exit."),
    ("run", "The daemon: a pass every two minutes, until it is told to end."),
    ("status", "Every pursuit: who, what, state, next step, when, because."),
    ("agenda", "What needs you today."),
    ("why", "Every fact and decision about a contact, organisation or pursuit."),
    ("track", "Follow somebody up: again, a mail in doubt, an address, a person, a firm."),
    ("stop", "Nothing more is written to somebody, until you say `resume`."),
    ("snooze", "Nothing is written to somebody before a day."),
    ("pin", "The next draft to somebody on a day of your choice."),
    ("resume", "Go on after a stop, a snooze or a rest; or write again although many drafts lie there."),
    ("log", "A call, a meeting, a letter or a message elsewhere."),
    ("away", "You are away: no draft is written, and waits shift."),
    ("won", "You have what you sought; every other pursuit ends with it."),
    ("lost", "It came to nothing."),
    ("offer", "They made you an offer; the others are to hear of it in time."),
    ("contact", "Who the next mail goes to, and how they spell their name."),
    ("correct", "A mail is not what it was taken for, or asks nothing of you."),
    ("ignore", "A mail in doubt is nothing, or a pursuit is none."),
    ("same", "Two firms, or two addresses, are one."),
    ("forget", "A contact is erased from everything that is kept."),
    ("undo", "Your last word is taken back."),
    ("preview", "The next draft to somebody, as it would be written."),
    ("simulate", "The plan played forward with nobody answering."),
    ("sequences", "The plans in force, step by step."),
    ("check", "Config, login, folders, templates and ledger, one line each."),
    ("judge", "What a saved mail is; needs no config and no network."),
    ("news", "What there is worth telling: list it, add to it."),
    ("templates", "The letters there are; copy one out to change it."),
    ("lint", "What keeps a draft from being worth sending; needs no config."),
    ("try", "A sample draft to yourself: what your mail client keeps of it."),
    ("auth", "Store an account's password in the keyring."),
    ("demo", "The whole story on an embedded mail server, with no account."),
)


class Verbs(Near):
    """Finds a verb's module by its name, so that `--help` loads none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs in the order a newcomer meets them."""
        return [name for name, _ in VERBS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that verb, from `cli/<verb>.py`."""
        if cmd_name not in dict(VERBS):
            return None
        module = importlib.import_module(f"followupd.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of verbs, without importing them."""
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS))


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--config", metavar="FILE", callback=a_place, help="The config file (else the unit's, else XDG's).")
@click.option("--state", metavar="DIR", callback=a_place, help="The state folder (else the unit's, else XDG's).")
@click.version_option(package_name="followupd")
@click.pass_context
def followupd(ctx: click.Context, config: str | None, state: str | None) -> None:
    """Watches your own mailbox and writes the next meaningful follow-up as a draft. It never sends."""
    ctx.obj = {"config": config, "state": state}


def main(arguments: Sequence[str] | None = None) -> Any:
    """Entry point. Whatever goes wrong reaches the user as sentences on standard error, never as a traceback."""
    from followupd.cli.ending import ended

    if arguments is None:  # a process of its own: most verbs end before there is garbage worth collecting
        gc.disable()
        atexit.register(gc.freeze)  # nor is it looked for on the way out
    return ended(followupd, arguments)
