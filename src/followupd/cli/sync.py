"""`followupd sync`: one pass over every account, and what it did."""

import click

from followupd.cli.opening import at_option, hour, json_option, opened
from followupd.cli.show import print_json, report_data, report_lines
from followupd.core.errors import UserMustAct


@click.command("sync")
@click.option("--dry-run", is_flag=True, help="Write no draft; say what would be written.")
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, dry_run: bool, at: str | None, as_json: bool) -> int:
    """One pass over every account, then exit: read what is new, plan, write the drafts that are due."""
    from followupd.adapters.journal import Progress
    from followupd.adapters.store.locks import pass_lock

    work = opened(ctx)
    now = hour(at, work.policy)
    with pass_lock(work.state), work.ledger() as ledger, Progress("Reading mail") as progress:
        house = work.house(ledger, lambda _, number: progress.step(number))
        try:
            report = house.pass_at(now, dry_run)
        finally:
            house.close_mailboxes()
        situation = house.situation(now)
        wrong = house.to_mend()
    if as_json:
        print_json(report_data(report, situation))
    else:
        for line in report_lines(report, situation):
            if line not in wrong:
                click.echo(line)
    for name, error in report.problems:
        for problem in error.problems:
            click.echo(problem if name in problem else f"Account '{name}': {problem}", err=True)
    for problem in wrong:
        click.echo(problem, err=True)
    return max(report.exit_code, UserMustAct.exit_code if wrong else 0)
