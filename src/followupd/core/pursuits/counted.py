"""What counts against the caps: unanswered mails, by person and by organisation, and the pursuits whose drafts wait."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.pursuit import Pursuit


@dataclass(frozen=True, slots=True, order=True)
class Counted:
    """One mail to one person that nobody has answered. `day`: the user's day; mails of one day are one touchpoint."""

    pursuit: str
    opening: bool
    day: date
    person: str
    organisation: str


@dataclass(frozen=True, slots=True)
class CountedMail:
    """All of them, where they are looked for. `waiting`: ids of the pursuits of which a draft lies in Drafts.

    `drafts_by_day`: how many drafts were written on each of the user's days; `live`: how many wait.
    """

    to_person: Mapping[str, tuple[Counted, ...]]
    to_organisation: Mapping[str, tuple[Counted, ...]]
    waiting: frozenset[str]
    drafts_by_day: Mapping[date, int]
    live: int


def counted(pursuits: Iterable[Pursuit], signs_of_life: Mapping[str, datetime], calendar: Calendar) -> CountedMail:
    """What nobody has answered. A sign of life of a person, in whatever pursuit, sets their count to nought."""
    held = tuple(pursuits)
    found = {
        Counted(pursuit.id, touch.opening, calendar.local_day(touch.hour), person, touch.organisation)
        for pursuit in held
        for touch in pursuit.unanswered
        for person in touch.people
        if person not in signs_of_life or signs_of_life[person] < touch.hour
    }
    to_person: dict[str, tuple[Counted, ...]] = {}
    to_organisation: dict[str, tuple[Counted, ...]] = {}
    for one in sorted(found):
        to_person[one.person] = (*to_person.get(one.person, ()), one)
        if one.organisation:
            to_organisation[one.organisation] = (*to_organisation.get(one.organisation, ()), one)
    waiting = frozenset(p.id for p in held if any(draft.live for draft in p.drafts))
    written = [d for p in held for d in p.drafts if d.stage in ("started", "written")]
    by_day = Counter(calendar.local_day(d.intended.hour) for d in written)
    return CountedMail(to_person, to_organisation, waiting, by_day, sum(d.live for d in written))
