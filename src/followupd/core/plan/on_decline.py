"""What the user wants when they delete a draft: skip the step, stop the pursuit, or have peace for a while."""

from dataclasses import dataclass
from typing import Literal

from followupd.core.plan.durations import Duration, parse_duration


@dataclass(frozen=True, slots=True)
class OnDecline:
    """`skip`: only that step; `stop`: the pursuit is over; `snooze`: that step, and nothing for so long."""

    what: Literal["skip", "stop", "snooze"]
    duration: Duration | None = None

    def __str__(self) -> str:
        return f"snooze {self.duration}" if self.duration else self.what


SKIP = OnDecline("skip")


def parse_on_decline(text: str) -> OnDecline:
    """ "skip", "stop" or "snooze DURATION"; ValueError says what was expected."""
    word, _, rest = text.strip().lower().partition(" ")
    if word == "skip" and not rest:
        return SKIP
    if word == "stop" and not rest:
        return OnDecline("stop")
    if word == "snooze" and rest.strip():
        return OnDecline("snooze", parse_duration(rest))
    raise ValueError(f"'{text}' says nothing here; write 'skip', 'stop' or 'snooze DURATION', as in 'snooze 7 days'")
