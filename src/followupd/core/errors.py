"""What can go wrong, named for who acts next: the user, time, the server's people, or ours.

Each carries its sentences ready to print: where, what, and what to do. Nothing in `core` raises them for odd mail.
"""

from datetime import timedelta


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
