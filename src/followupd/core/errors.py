"""What can go wrong, named for who acts next: the user, time, the server's people, or ours.

Each carries its sentences ready to print: where, what, and what to do. Nothing in `core` raises them for odd mail.
"""

from datetime import timedelta
from typing import Self


class FollowupError(Exception):
    """Base of what reaches the user as sentences, never as a traceback. `problems` holds one sentence each."""

    exit_code = 1

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class UserMustAct(FollowupError):
    """Only the user can mend it: config, password, a missing folder, a state that cannot be written."""

    exit_code = 78


class TryLater(FollowupError):
    """May pass by itself: host down, throttled, busy. `after`: the server's own word on how long, if it gave one."""

    def __init__(self, *problems: str, after: timedelta | None = None) -> None:
        super().__init__(*problems)
        self.after = after


class ServerMisbehaved(FollowupError):
    """The server broke the protocol; the connection is thrown away and the next pass begins afresh."""


class OurBug(FollowupError):
    """A thing that must not happen did. Said plainly, with what to report."""

    @classmethod
    def of(cls, error: Exception) -> Self:
        """An exception nobody foresaw, as a sentence: its kind and place, never its text, which may quote a mail."""
        where = error.__traceback__
        while where and where.tb_next:
            where = where.tb_next
        place = f"{where.tb_frame.f_code.co_qualname} line {where.tb_lineno}" if where else "an unknown place"
        return cls(
            f"This is a fault of followupd, not of yours: {type(error).__name__} in {place}. Nothing was lost. "
            "Run it again with FOLLOWUPD_DEBUG=1 and report what it prints."
        )
