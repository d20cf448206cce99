"""What time it is: the only place that asks.

Everything else is handed its hour, so that weeks can be played in seconds and `--at` means what it says.
"""

from datetime import UTC, datetime


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)
