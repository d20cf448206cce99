"""One first scan in a process of its own: `python -m bench.one_scan PORT USER PASSWORD LOOKBACK`; prints its cost as
JSON. It loads nothing but the product, whose memory is measured.

From the connection to the plan, with a new ledger: relation, reading, judging, storing. No draft is written.
"""

import json
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.durations import parse_cap, parse_duration
from followupd.core.plan.policy import Limits, Policy
from followupd.daemon.house import House

NOW = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
OWN = "mara.winter@applicant.example"
CALENDAR = Calendar("Europe/Berlin", frozenset(range(5)), "DE-BE", NOW.time().replace(hour=7, minute=30))
PER_PERSON = (parse_cap("1 per 5 business days"), parse_cap("6 per 90 days"))
POLICY = Policy("Mara Winter", (OWN,), CALENDAR, Limits(PER_PERSON, (parse_cap("2 per 5 business days"),), 8, 10))


def scan(port: int, user: str, password: str, lookback: str, state: Path) -> dict[str, float]:
    """Seconds, processor seconds and peak memory in MB, and what was found."""
    account = Account("main", "127.0.0.1", port, "none", user, (), parse_duration(lookback))
    begin, cpu = time.perf_counter(), time.process_time()
    with Ledger.open(state) as ledger:
        house = House(POLICY, (account,), ledger, lambda _: password, strict=True)
        report = house.pass_at(NOW, dry_run=True)
        trips = house.mailbox(account)._gateway.round_trips
        house.close_mailboxes()
        seconds, cpu = time.perf_counter() - begin, time.process_time() - cpu
        assert not report.problems and not report.stale, (report.problems, report.stale)
        found = {"facts": float(len(ledger.facts())), "pursuits": float(len(house.memory.history().pursuits))}
    return {"seconds": seconds, "processor": cpu, "megabytes": peak_megabytes(), "round trips": trips, **found}


def peak_megabytes() -> float:
    """The most memory this program had. `getrusage` would tell that of whoever started it, where that was more."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(scan(int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4], Path(folder))))
