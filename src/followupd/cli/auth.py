"""`followupd auth`: puts an account's password into the keyring, where no file shows it."""

import sys

import click

from followupd.cli.opening import json_option, opened
from followupd.cli.show import print_json
from followupd.cli.texts import said
from followupd.core.errors import UserMustAct


@click.command("auth")
@click.argument("account", required=False, callback=said)
@json_option
@click.pass_context
def command(ctx: click.Context, account: str | None, as_json: bool) -> int:
    """Store the password of ACCOUNT in the keyring (asked for on a terminal, else read from standard input)."""
    from followupd.adapters.secrets.passwords import store

    accounts = opened(ctx).config.accounts
    chosen = next((a for a in accounts if account in (None, a.name)), None)
    if chosen is None or (account is None and len(accounts) > 1):
        names = ", ".join(a.name for a in accounts)
        raise UserMustAct(f"Which account? Say `followupd auth NAME` with one of: {names}.")
    if sys.stdin.isatty():
        secret = click.prompt(f"Password of {chosen.user} at {chosen.host}", hide_input=True, err=True)
    else:
        secret = sys.stdin.readline().rstrip("\r\n")
    if not secret:
        raise UserMustAct("No password was given; nothing was stored.")
    store(chosen.name, chosen.user, chosen.host, secret)
    if as_json:
        print_json({"account": chosen.name, "user": chosen.user, "host": chosen.host, "stored": True})
        return 0
    click.echo(f"Stored. `followupd check` tells whether {chosen.host} accepts it.")
    return 0
