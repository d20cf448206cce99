"""The clock that rings for a pass, and the one thread that takes it. The only door for apscheduler.

Due times are not jobs: every pass computes them anew from the facts, so a suspended machine or a changed clock does
no harm. The scheduler runs in UTC, coalesces what was missed, and never rings twice at once.
"""

import signal
import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType

from followupd.adapters import clock, systemd
from followupd.adapters.journal import named
from followupd.adapters.store.locks import pass_lock
from followupd.core.errors import FollowupError, UserMustAct
from followupd.daemon.house import House
from followupd.daemon.report import Report

log = named(__name__)

# An account that needs the user is tried again this much later: often enough to notice, too seldom to be locked out.
SET_ASIDE = timedelta(hours=1)


class Loop:
    """One `run`: rings, passes, tells systemd, and ends on SIGTERM or SIGINT after the pass under way."""

    def __init__(self, house: House, state: Path, every: int, environment: Mapping[str, str]) -> None:
        self.house = house
        self.state = state
        self.every = every
        self.environment = environment
        self.bell = threading.Event()
        self.ending = threading.Event()
        self.code = 0

    def run(self) -> int:
        """Until told to end. 78 when every account needs the user, so that systemd does not start it again."""
        from apscheduler.schedulers.background import (  # type: ignore[import-untyped]  # it ships no types
            BackgroundScheduler,
        )

        scheduler = BackgroundScheduler(timezone=UTC)
        scheduler.add_job(
            self.bell.set, "interval", seconds=self.every, misfire_grace_time=None, coalesce=True, max_instances=1
        )
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._told_to_end)
        scheduler.start()
        systemd.notify("READY=1\nSTATUS=Watching", self.environment)
        try:
            self._passes()
        finally:
            systemd.notify("STOPPING=1", self.environment)
            scheduler.shutdown(wait=False)
            self.house.close_mailboxes()
        return self.code

    def _told_to_end(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 -- signal.signal asks for it
        self.ending.set()
        self.bell.set()

    def _passes(self) -> None:
        while not (self.ending.is_set() or self.code):
            self.bell.clear()
            self._one_pass(clock.now())
            if not (self.ending.is_set() or self.code):
                self.bell.wait()

    def _one_pass(self, now: datetime) -> None:
        """A pass that ends proves that we are alive; a pass that hangs lets systemd's watchdog act."""
        try:
            with pass_lock(self.state):
                report = self.house.pass_at(now)
        except FollowupError as error:
            for problem in error.problems:
                log.error(problem)
            self.code = error.exit_code if isinstance(error, UserMustAct) else 0
            return
        self._tell(report)
        self._set_aside(report, now)

    def _tell(self, report: Report) -> None:
        for name, error in report.problems:
            for problem in error.problems:
                log.warning(problem, account=name)
        for note in report.notes:
            log.warning(note)
        if report.written or report.taken_back or report.opened:
            log.info(
                "A pass is done",
                written=len(report.written),
                taken_back=len(report.taken_back),
                opened=len(report.opened),
            )
        systemd.notify(f"WATCHDOG=1\nSTATUS=Last pass {report.now.isoformat(timespec='seconds')}", self.environment)

    def _set_aside(self, report: Report, now: datetime) -> None:
        for name, error in report.problems:
            if isinstance(error, UserMustAct):
                self.house.set_aside[name] = now + SET_ASIDE
        if len(self.house.set_aside) == len(self.house.accounts) and all(
            until > now for until in self.house.set_aside.values()
        ):
            self.code = UserMustAct.exit_code
