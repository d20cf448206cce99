"""`followupd preview NAME`: the next draft as it would be written, and why not now."""

import click

from followupd.cli.finding import the_one
from followupd.cli.opening import at_option, hour, json_option, opened
from followupd.cli.show import letter, moment, print_json
from followupd.core.plan.planner import decide


@click.command("preview")
@click.argument("name")
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, name: str, at: str | None, as_json: bool) -> int:
    """The next draft to NAME (a person, organisation, address or id), as it would be written. Changes nothing."""
    from followupd.daemon.outlook import standing
    from followupd.daemon.previewing import preview

    work = opened(ctx)
    with work.reading() as ledger:
        house = work.house(ledger)
        situation = house.situation(hour(at, work.policy))
        pursuit = the_one(name, situation)
        line = standing(pursuit, decide(pursuit, situation), situation)
        written, missing = preview(pursuit, situation, house)
    if as_json:
        print_json(
            {"draft": written, "missing": missing, "due": line.due, "because": line.because, "state": line.state}
        )
        return 0
    click.echo(f"{line.contact}: {line.because}" + (f"; {moment(line.due, situation)}" if line.due else ""))
    for what in missing:
        click.echo(f"Missing: {what}")
    if written:
        click.echo("")
        for text in letter(written):
            click.echo(text)
    return 0
