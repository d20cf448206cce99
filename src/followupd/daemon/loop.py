"""The clock that rings for a pass, and the one thread that takes it. The only door for apscheduler.

Due times are not jobs: every pass computes them anew from the facts, so a suspended machine or a changed clock does
no harm. The scheduler runs in UTC, coalesces what was missed, and never rings twice at once.
"""

import queue
import signal
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from followupd.adapters import clock, systemd
from followupd.adapters.journal import named
from followupd.adapters.store.decisions import KIND
from followupd.adapters.store.locks import pass_lock
from followupd.core.errors import FollowupError, OurBug, UserMustAct
from followupd.daemon.house import House
from followupd.daemon.report import Report

log = named(__name__)
# How often the ledger is asked for a word of the user's, which is acted on within 5 seconds (design, section 3).
LISTENS_EVERY = 2.0


class Loop:
    """One `run`: rings, passes, tells systemd, and ends on SIGTERM or SIGINT after the pass under way."""

    def __init__(self, house: House, state: Path, every: int, environment: Mapping[str, str]) -> None:
        self.house = house
        self.state = state
        self.every = every
        self.environment = environment
        # A SimpleQueue may be rung from a signal handler at any moment; an Event's lock could be held just then.
        self.bell: queue.SimpleQueue[None] = queue.SimpleQueue()
        self.ending = False
        self.code = 0
        self.warned: frozenset[str] = frozenset()
        interval = systemd.watchdog_interval(environment)
        self.between_pings = interval.total_seconds() if interval else None
        self.pinged = time.monotonic()
        self.newest = self.heard = 0

    def run(self) -> int:
        """Until told to end. 78 when every account needs the user, so that systemd does not start it again."""
        from apscheduler.schedulers.background import (  # type: ignore[import-untyped]  # it ships no types
            BackgroundScheduler,
        )

        scheduler = BackgroundScheduler(timezone=UTC)
        scheduler.add_job(
            self._ring, "interval", seconds=self.every, misfire_grace_time=None, coalesce=True, max_instances=1
        )
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._told_to_end)
        self._watch_progress()
        scheduler.start()
        log.info("Watching", accounts=len(self.house.accounts), seconds_between_passes=self.every)
        systemd.notify("READY=1\nSTATUS=Watching", self.environment)
        try:
            while not self._is_over():
                self._one_pass(clock.now())
                self._wait()
        finally:
            log.info("Ending")
            systemd.notify("STOPPING=1", self.environment)
            scheduler.shutdown(wait=False)
            self.house.close_mailboxes()
        return self.code

    def _ring(self) -> None:
        self.bell.put(None)

    def _told_to_end(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 -- signal.signal asks for it
        self.ending = True
        self._ring()

    def _is_over(self) -> bool:
        return self.ending or self.code != 0

    def _wait(self) -> None:
        """Until the bell rings or the user says something, telling systemd all the while that the loop lives."""
        while not self._is_over():
            try:
                self.bell.get(timeout=min(LISTENS_EVERY, self.between_pings or LISTENS_EVERY))
                return
            except queue.Empty:
                if self.between_pings and time.monotonic() - self.pinged >= self.between_pings / 2:
                    self._ping()
            if self._was_told():
                return

    def _was_told(self) -> bool:
        """Whether the user said something since the last pass began. What cannot be asked now can be later."""
        ledger = self.house.ledger
        with suppress(FollowupError):
            newest = ledger.last_number()
            if newest != self.newest:
                self.newest = newest
                return ledger.count(KIND) != self.heard
        return False

    def _watch_progress(self) -> None:
        """A first scan may take longer than systemd waits; every message that comes in is a sign of life."""
        shown = self.house.progress

        def progress(folder: str, number: int) -> None:
            shown(folder, number)
            if self.between_pings and time.monotonic() - self.pinged > self.between_pings:
                self._ping()

        self.house.progress = progress

    def _ping(self) -> None:
        self.pinged = time.monotonic()
        systemd.notify("WATCHDOG=1", self.environment)

    def _one_pass(self, now: datetime) -> None:
        """A pass that hangs in the network says nothing, and lets systemd's watchdog act."""
        try:
            self.heard = self.house.ledger.count(KIND)
            with pass_lock(self.state):
                report = self.house.pass_at(now)
        except FollowupError as error:
            self._warn(error.problems)
            self.code = error.exit_code if isinstance(error, UserMustAct) else 0
        except Exception as error:  # whatever it was, the next pass may do better
            if self.house.strict:
                raise
            self._warn(OurBug.of(error).problems)
        else:
            self._tell(report)
        self._ping()

    def _tell(self, report: Report) -> None:
        self._warn((*(problem for _, error in report.problems for problem in error.problems), *report.notes))
        if report.began or report.written or report.taken_back or report.opened:
            log.info(
                "A pass is done",
                written=len(report.written),
                taken_back=len(report.taken_back),
                opened=len(report.opened),
            )
        systemd.notify(f"STATUS=Last pass {report.now.isoformat(timespec='seconds')}", self.environment)
        need_the_user = {name for name, error in report.problems if isinstance(error, UserMustAct)}
        if need_the_user >= {account.name for account in self.house.accounts}:
            self.code = UserMustAct.exit_code

    def _warn(self, sentences: tuple[str, ...]) -> None:
        """Each sentence once, and again only after a pass without it."""
        for sentence in sentences:
            if sentence not in self.warned:
                log.warning(sentence)
        self.warned = frozenset(sentences)
