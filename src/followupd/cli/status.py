"""`followupd status`: how every pursuit stands. It looks at the ledger only and changes nothing."""

import click

from followupd.cli.opening import at_option, hour, json_option, looking
from followupd.cli.show import print_json, status_data, status_lines


@click.command("status")
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, at: str | None, as_json: bool) -> int:
    """Every pursuit: who, what, state, next step, when, because. Changes nothing."""
    work = looking(ctx)
    with work.reading() as ledger:
        situation = work.situation(ledger, hour(at, work.policy))
    if as_json:
        print_json(status_data(situation))
    else:
        for line in status_lines(situation):
            click.echo(line)
    return 0
