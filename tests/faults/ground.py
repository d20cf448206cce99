"""What the state machine plays by: Mara's policy, the span of the play, and what she was told so far."""

import os
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from faults import letters
from followupd.config.account import Account
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.durations import parse_cap, parse_duration
from followupd.core.plan.policy import Limits, Policy

SOAK = bool(os.environ.get("FOLLOWUPD_SOAK"))
HISTORIES = 20_000 if SOAK else 1_000
PARTS = 4  # so that several workers share them
CALENDAR = Calendar("Europe/Berlin", frozenset(range(5)), "DE-BE", time(7, 30))
CAPS = (parse_cap("1 per 5 business days"), parse_cap("6 per 90 days")), (parse_cap("2 per 5 business days"),)
POLICY = Policy("Mara Winter", ("mara.winter@applicant.example",), CALENDAR, Limits(*CAPS, 8, 10))
START = datetime(2026, 3, 2, 9, 0, tzinfo=CALENDAR.zone)
LAST = START + timedelta(days=50)  # what happened first lies within the look-back of 60 days to the end


@dataclass
class Told:
    """What the world knows of one pursuit: its first mail, and every mail of either side since, by hour."""

    opening: bytes
    events: list[tuple[datetime, bool, str]] = field(default_factory=list)  # hour, the user's own, Message-ID


def account_at(port: int) -> Account:
    """Mara's mailbox on the scripted server."""
    return Account("main", "127.0.0.1", port, "none", letters.ME.address, (), parse_duration("60 days"))
