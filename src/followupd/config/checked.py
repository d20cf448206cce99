"""A config that was found right. What only looks need not check it again until something it rests on has changed."""

import os
import sys
import zoneinfo
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from followupd.config.account import Account
from followupd.config.files import templates_in, unreadable
from followupd.config.zone import LOCALTIME
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.policy import Policy

PROGRAM = Path(__file__).parent.parent
READ_BY = ("config", "core/plan", "core/meaning")
INSTALLED = ("site-packages", "dist-packages")  # such a folder changes with what is installed in it
LARGEST = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Config:
    """What the user wants, checked. `path`: the file it came from."""

    path: Path
    policy: Policy
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What is kept of a config: `stamp` of all it was read from, and the user's `templates` that were there then."""

    stamp: str
    templates: tuple[str, ...]
    policy: Policy
    accounts: tuple[Account, ...]

    @classmethod
    def of(cls, config: Config, stamp: str) -> "Checked":
        """With the templates that are there now."""
        return cls(stamp, _templates(config.policy), config.policy, config.accounts)

    def holds(self, stamp: str) -> bool:
        """Whether it was read from the same, and what lies beside the config still is as it was when it was checked."""
        resume = self.policy.resume
        return stamp == self.stamp and not (resume and unreadable(Path(resume))) and self._same_templates()

    def _same_templates(self) -> bool:
        return self.templates == _templates(self.policy)


def _templates(policy: Policy) -> tuple[str, ...]:
    return tuple(sorted(templates_in(Path(policy.templates)))) if policy.templates else ()


def stamp(config: Path) -> str:
    """All that a config is read from: its bytes and place, this program, and what the machine says of home and zone; ""
    where there is no config to read.
    """
    try:
        with config.open("rb") as file:
            data = file.read(LARGEST + 1)
        zone = os.environ.get("TZ", ""), str(LOCALTIME.resolve())
        home = str(Path.home())
        rests_on = (str(config.absolute()), home, *zone, sys.version, _program())
    except (OSError, RuntimeError, ValueError):
        return ""
    return "\0".join((*rests_on, data.decode("utf-8", "surrogateescape")))


def computed_by(calendar: Calendar, own: frozenset[str]) -> str:
    """All beside the facts that pursuits are computed by: the user's days and addresses, this program, what is
    installed beside it, and what the machine knows of the zone.
    """
    days = calendar.timezone, sorted(calendar.working_days), calendar.holidays, calendar.ready_at.isoformat()
    core = [place for place, _, _ in os.walk(PROGRAM / "core") if not place.endswith("__pycache__")]
    files = [entry.stat() for place in core for entry in os.scandir(place) if entry.is_file()]
    installed = [place for place in map(Path, sys.path) if place.name in INSTALLED]
    rules = [Path(place) / calendar.timezone for place in zoneinfo.TZPATH]
    beside = [place.stat() for place in (*installed, *rules) if place.exists()]
    return repr((days, sorted(own), sys.version, _told(files), _told(beside)))


def _told(found: Iterable[os.stat_result]) -> str:
    return " ".join(f"{one.st_size} {one.st_mtime_ns}" for one in found)


def _program() -> str:
    """What of this program says how a config is read: its files, by size and time; of the letters, their folders."""
    files = [entry.stat() for folder in READ_BY for entry in os.scandir(PROGRAM / folder) if entry.name[-3:] == ".py"]
    letters = [entry.stat() for entry in os.scandir(PROGRAM / "words" / "templates")]
    return _told((*files, *letters))
