"""`followupd run`: the daemon, as the unit starts it."""

import logging
import os

import click

from followupd.cli.opening import opened


@click.command("run")
@click.option("--every", type=click.IntRange(5, 86_400), default=120, show_default=True, help="Seconds between passes.")
@click.option("--debug", is_flag=True, help="Log more, addresses and subjects among it.")
@click.pass_context
def command(ctx: click.Context, every: int, debug: bool) -> int:
    """Watch and write drafts until told to end (SIGTERM or Ctrl-C)."""
    from followupd.adapters import journal
    from followupd.adapters.store.locks import run_lock
    from followupd.daemon.loop import Loop

    work = opened(ctx)
    journal.set_up(logging.DEBUG if debug else logging.INFO, os.environ)
    with run_lock(work.state), work.ledger() as ledger:
        progress = journal.Progress("Reading mail")
        house = work.house(ledger, lambda _, number: progress.step(number))
        return Loop(house, work.state, every, os.environ).run()
