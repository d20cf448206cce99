"""What mail says of a meeting that was agreed on, as an invitation's calendar would say it: a finding `meeting`."""

from collections.abc import Iterator

from followupd.core.judges.verdict import Finding
from followupd.core.pursuits.meetings import Meeting

AGREED, OFF = "AGREED", "CANCEL"


def again(meeting: Meeting) -> Finding:
    """What was fixed already is said once more: nothing is left to answer."""
    hours = (("start", meeting.start.isoformat()), ("end", meeting.end.isoformat()))
    return Finding("meeting", meeting.agreed, (*hours, ("uid", meeting.uid), ("method", AGREED), *there(meeting)))


def there(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Whoever is to come, as a calendar names them."""
    people = (*((a.address, a.name) for a in meeting.people), *(("", name) for name in meeting.named))
    if people:
        yield "attendees", ", ".join(address for address, _ in people)
        yield "attendee_names", ", ".join(name.replace(",", " ") for _, name in people)


def off(meeting: Meeting) -> Finding:
    """It is called off."""
    return Finding("meeting", "", (("uid", meeting.uid), ("method", OFF)))
