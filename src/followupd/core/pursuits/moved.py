"""Old mail in a moved mailbox has a new INTERNALDATE; it must not begin anything (design, "Beginning")."""

from datetime import datetime, timedelta

MOVED = timedelta(days=2)


def was_moved(date: datetime | None, internaldate: datetime) -> bool:
    """Whether the mail's own Date lies more than two days before the server's."""
    return date is not None and date < internaldate - MOVED
