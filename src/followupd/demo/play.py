"""Playing the story: the world acts, then the pass that `run` calls, hour after hour, until the six weeks are over."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from followupd.adapters.store.ledger import Ledger
from followupd.config.account import Account
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.durations import Duration, parse_cap
from followupd.core.plan.policy import Limits, Policy
from followupd.daemon.house import House
from followupd.daemon.report import Report
from followupd.demo.server import EmbeddedServer
from followupd.demo.story import BEGIN, HOURS, ME, RESUME, ZONE, Story
from followupd.demo.world import World

LIMITS = Limits(
    per_person=(parse_cap("1 per 5 business days"), parse_cap("6 per 90 days")),
    per_organisation=(parse_cap("2 per 5 business days"),),
    drafts_per_day=8,
    live_drafts=10,
)
Tell = Callable[[datetime, str], None]


@dataclass(frozen=True, slots=True)
class Played:
    """The end of the story: the house as it stands, the hour, and the reports of the passes that did something."""

    house: House
    world: World
    end: datetime
    reports: tuple[Report, ...]


@contextmanager
def playing(server: EmbeddedServer, tell: Tell) -> Iterator[Played]:
    """Play it on a running server; what the daemon knows lies in a folder that goes with the story."""
    with TemporaryDirectory(prefix="followupd-demo-") as folder:
        resume = Path(folder) / RESUME[0]
        resume.write_bytes(RESUME[1])
        with Ledger.open(Path(folder) / "state") as ledger:
            house = House(_policy(resume), (_account(server),), ledger, lambda _: server.password)
            world = World(server, ME)
            try:
                yield _play(house, world, tell)
            finally:
                house.close_mailboxes()
                world.close()


def _play(house: House, world: World, tell: Tell) -> Played:
    events = list(Story().events())
    reports: list[Report] = []
    for hour in (BEGIN + timedelta(hours=number) for number in range(HOURS)):
        while events and events[0].at <= hour:
            event = events.pop(0)
            tell(event.at, event.told)
            event.act(world)
        # Half past, so that the morning's drafts are there when Mara looks.
        report = house.pass_at(hour + timedelta(minutes=30))
        _tell(report, tell)
        if report.written or report.taken_back or report.opened:
            reports.append(report)
    return Played(house, world, BEGIN + timedelta(hours=HOURS), tuple(reports))


def _tell(report: Report, tell: Tell) -> None:
    for written in report.written:
        tell(report.now, f"-> a draft to {written.to}: {written.because}")
    for line in report.taken_back:
        tell(report.now, f"-> took back a draft: {line}")


def _policy(resume: Path) -> Policy:
    return Policy(
        name=ME.name,
        addresses=(ME.address,),
        calendar=Calendar(str(ZONE), frozenset(range(5)), "DE-BE", time(7, 30)),
        limits=LIMITS,
        signature="Mara Winter\n+49 30 5550123",
        resume=str(resume),
    )


def _account(server: EmbeddedServer) -> Account:
    return Account("demo", server.host, server.port, "none", server.user, (), Duration(60, "days"))
