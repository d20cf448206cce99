"""What the user should tell somebody outside any sequence and is not written yet: what it is, until when, and why."""

from collections.abc import Iterator
from datetime import datetime

from followupd.core.plan import occasions
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import Occasion, Pursuit

_WHAT = {
    "withdrawal": "that you withdraw",
    "good-news": "your good news",
    "offer-deadline": "the day of the other firm's offer",
    "referral-thanks": "your thanks for the name",
    "referral-introduction": "your first mail to {who}",
    "referral-result": "what came of the name they gave",
    "search-again": "that you look for a position again",
}


def kept_back(pursuit: Pursuit, situation: Situation) -> Iterator[str]:
    """A sentence for each."""
    zone = situation.policy.calendar.zone
    for occasion, held in occasions.kept_back(pursuit, situation):
        when = "yet" if held.open else f"before {held.until.astimezone(zone):%a %Y-%m-%d %H:%M}"
        yield f"{what(occasion)} is not written {when}: {held.because}"


def kept_until(pursuit: Pursuit, situation: Situation) -> Iterator[tuple[datetime, str]]:
    """Of each of which it is known until when: that hour, and what it is."""
    for occasion, held in occasions.kept_back(pursuit, situation):
        if not held.open:
            yield held.until, what(occasion)


def what(occasion: Occasion) -> str:
    """What they would hear, as the user is told of it."""
    person = occasion.person
    return _WHAT[occasion.kind].format(who=(person_name(person) or person.address) if person else "")
