"""What a pass costs in which there is nothing to do."""

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bench.figures import Figure
from bench.ground import Ground, Size
from bench.one_scan import POLICY
from bench.post import NOW
from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.core.plan.durations import parse_duration
from followupd.daemon.house import House
from servers.dovecot import PASSWORD

FOLDERS = 60


def nothing_new(ground: Ground, size: Size, rounds: int) -> Iterator[Figure]:
    """Round trips of a pass after a pass, on one connection, with many folders."""
    server = ground.with_folders(FOLDERS)
    account = Account("main", server.host, server.port, "none", server.user, (), parse_duration("60 days"))
    trips: list[float] = []
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder)) as ledger:
        house = House(POLICY, (account,), ledger, lambda _: PASSWORD, strict=True)
        for number in range(rounds + 1):
            gateway = house.mailbox(account)._gateway
            before = gateway.round_trips
            report = house.pass_at(NOW + timedelta(minutes=2 * number))
            assert not report.problems and not report.stale, (report.problems, report.stale)
            trips.append(gateway.round_trips - before)
        house.close_mailboxes()
    yield Figure(
        f"a pass with nothing new, {FOLDERS} folders", "round trips", max(trips[1:]), 1, 3, "", tuple(trips[1:])
    )
