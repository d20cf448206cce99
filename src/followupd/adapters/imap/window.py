"""Finds where in a folder a look-back begins, without asking for the day of every message in it."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from followupd.adapters.imap.answers import Fetched
from followupd.adapters.imap.gateway import Gateway
from followupd.adapters.imap.refusal import Refused, RefusedForNow
from followupd.adapters.imap.scan import windows
from followupd.adapters.imap.wire import Selected

SAMPLES = 500  # messages whose hour is looked at, evenly spread; all of them in a folder that has no more
_A_DAY = timedelta(days=1)


def window_start(gateway: Gateway, selected: Selected, since: datetime) -> int:
    """A UID at or below that of every message whose INTERNALDATE may lie at or after `since` (aware); UIDNEXT when
    there is none. SINCE compares days in the server's own zone (RFC 3501, 6.4.4), so a day more is taken.

    The hours of 500 messages are looked at, and the window begins behind the last of them before its first one; what
    follows is read, whatever its hours. Exact in a folder of up to 500 messages, and in every folder whose hours rise
    with its UIDs, as they do where mail arrives. Where they do not (a moved mailbox), the samples before the window
    are out of order, or lack an hour: then the server itself is asked by SEARCH SINCE for the part before. Passed over
    can be only a run of fewer than a 500th of the folder, with older mail on both sides of it that is in order itself.
    A server that refuses is a reason to read everything.
    """
    if not selected.exists:
        return selected.uidnext or 1
    day = since.astimezone(UTC).date() - _A_DAY
    numbers = _spread(selected.exists)
    try:
        samples = sorted(gateway.hours(_sequence_set(numbers)).items())
        before, begins = _split(samples, datetime(day.year, day.month, day.day, tzinfo=UTC))
        if len(samples) < len(numbers) or (len(numbers) < selected.exists and not _in_order(before)):
            return _searched(gateway, selected.exists, day) or selected.uidnext or 1
    except Refused as refusal:
        if isinstance(refusal, RefusedForNow) and refusal.after is not None:
            raise
        return 1
    if len(numbers) < selected.exists and before:
        return before[-1].uid + 1
    return begins or selected.uidnext or samples[-1][0] + 1


def _searched(gateway: Gateway, exists: int, day: date) -> int:
    """The lowest UID of all that the server knows to be of that day or later, 0 for none."""
    found = [gateway.search(*window, "SINCE", day)[:1] for window in windows(exists)]
    return min((uid for uids in found for uid in uids), default=0)


def _spread(exists: int) -> list[int]:
    """Sequence numbers over the whole folder, the first and the last among them."""
    if exists <= SAMPLES:
        return list(range(1, exists + 1))
    return sorted({1 + number * (exists - 1) // (SAMPLES - 1) for number in range(SAMPLES)})


def _sequence_set(numbers: list[int]) -> str:
    """At most 500 numbers of 7 digits: 4,000 bytes, half of what RFC 7162 (section 4) lets a command have."""
    whole = len(numbers) == numbers[-1]
    return f"1:{numbers[-1]}" if whole else ",".join(map(str, numbers))


def _split(samples: list[tuple[int, Fetched]], begin: datetime) -> tuple[list[Fetched], int]:
    """The samples before the window, and the first UID within it, 0 for none."""
    before: list[Fetched] = []
    for uid, one in samples:
        if one.internaldate is None or one.internaldate >= begin:
            return before, uid
        before.append(one)
    return before, 0


def _in_order(samples: list[Fetched]) -> bool:
    """Whether no hour falls by more than a day from one to the next."""
    hours = [one.internaldate for one in samples if one.internaldate]
    return all(later > earlier - _A_DAY for earlier, later in pairwise(hours))
