"""What counts against the caps: unanswered mails, by person and by organisation, and the pursuits whose drafts wait."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from followupd.core.mail.envelope import Address
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.sequences import INTRODUCTION_NUMBER, counts_against_caps
from followupd.core.pursuits.pursuit import DraftLife, Pursuit

Places = dict[str, dict[str, None]]
"""Per person or organisation the pursuits in which something went to them, in a stable order."""


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
    """All of them, where they are looked for. `waiting`: by pursuit to whom drafts of it lie in Drafts that count, as
    no thank-you does: None for its lead, else who was named to the user.

    `drafts_by_day`: how many drafts were written on each of the user's days; `live`: how many wait.
    """

    to_person: Mapping[str, tuple[Counted, ...]]
    to_organisation: Mapping[str, tuple[Counted, ...]]
    waiting: Mapping[str, tuple[Address | None, ...]]
    drafts_by_day: Mapping[date, int]
    live: int


@dataclass(slots=True)
class Tally:
    """Counts as pursuits come and change: what one of them changes is counted anew, and nothing else.

    `signs`: when a person last gave a sign of life, in whatever pursuit; it sets their count to nought.
    """

    calendar: Calendar
    signs: dict[str, datetime] = field(default_factory=dict)
    _touches: dict[str, tuple[tuple[Counted, datetime], ...]] = field(default_factory=dict)
    _drafts: dict[str, tuple[int, tuple[date, ...]]] = field(default_factory=dict)
    _people: Places = field(default_factory=dict)
    _firms: Places = field(default_factory=dict)
    _to_person: dict[str, tuple[Counted, ...]] = field(default_factory=dict)
    _to_organisation: dict[str, tuple[Counted, ...]] = field(default_factory=dict)
    _waiting: dict[str, tuple[Address | None, ...]] = field(default_factory=dict)
    _by_day: dict[date, int] = field(default_factory=dict)
    _live: int = 0
    _moved: set[str] = field(default_factory=set)
    _moved_firms: set[str] = field(default_factory=set)

    def put(self, name: str, pursuit: Pursuit | None) -> None:
        """A pursuit as it stands now; None: it is none any more."""
        self._forget(name)
        if pursuit is None:
            return
        self._touches[name] = tuple(self._of(pursuit))
        for one, _ in self._touches[name]:
            self._people.setdefault(one.person, {})[name] = None
            if one.organisation:
                self._firms.setdefault(one.organisation, {})[name] = None
            self._move(one)
        written = (d for d in pursuit.drafts if d.stage in ("started", "written"))
        live = sum(d.live for d in pursuit.drafts)
        self._drafts[name] = live, tuple(self.calendar.local_day(d.intended.hour) for d in written)
        self._live += live
        for day in self._drafts[name][1]:
            self._by_day[day] = self._by_day.get(day, 0) + 1
        if waiting := tuple(_goes_to(d) for d in pursuit.drafts if d.live and _counts(d)):
            self._waiting[name] = waiting

    def sign(self, person: str, hour: datetime) -> None:
        """That person wrote, or was spoken with."""
        if person not in self.signs or self.signs[person] < hour:
            self.signs[person] = hour
            for name in self._people.get(person, ()):
                for one, _ in self._touches[name]:
                    self._move(one)

    def total(self) -> CountedMail:
        """The counts now."""
        for person in self._moved:
            _set(self._to_person, person, self._alive(name for name in self._people.get(person, ())), person, "")
        for firm in self._moved_firms:
            _set(self._to_organisation, firm, self._alive(name for name in self._firms.get(firm, ())), "", firm)
        self._moved.clear()
        self._moved_firms.clear()
        by_day = {day: number for day, number in self._by_day.items() if number}
        return CountedMail(dict(self._to_person), dict(self._to_organisation), dict(self._waiting), by_day, self._live)

    def _of(self, pursuit: Pursuit) -> Iterable[tuple[Counted, datetime]]:
        for touch in pursuit.unanswered:
            day = self.calendar.local_day(touch.hour)
            for person in touch.people:
                yield Counted(pursuit.id, touch.opening, day, person, touch.organisation), touch.hour

    def _alive(self, names: Iterable[str]) -> Iterable[Counted]:
        for name in names:
            for one, hour in self._touches[name]:
                if one.person not in self.signs or self.signs[one.person] < hour:
                    yield one

    def _move(self, one: Counted) -> None:
        self._moved.add(one.person)
        if one.organisation:
            self._moved_firms.add(one.organisation)

    def _forget(self, name: str) -> None:
        for one, _ in self._touches.pop(name, ()):
            self._move(one)
            self._people[one.person].pop(name, None)
            if one.organisation:
                self._firms[one.organisation].pop(name, None)
        live, days = self._drafts.pop(name, (0, ()))
        self._live -= live
        for day in days:
            self._by_day[day] -= 1
        self._waiting.pop(name, None)


def _counts(life: DraftLife) -> bool:
    """Whether a draft counts against the caps while it lies there."""
    return counts_against_caps(life.intended.step, life.intended.ask, bool(life.intended.told))


def _goes_to(life: DraftLife) -> Address | None:
    """Who was named, where it is the first mail to them; None where it goes to the lead."""
    begins = life.intended.step == INTRODUCTION_NUMBER
    return next(iter(life.intended.to), None) if begins else None


def _set(
    into: dict[str, tuple[Counted, ...]], key: str, counted: Iterable[Counted], person: str, organisation: str
) -> None:
    """What of it is that person's, or that organisation's; nothing is left of whom nothing counts for."""
    found = {c for c in counted if (not person or c.person == person)}
    found = {c for c in found if (not organisation or c.organisation == organisation)}
    if found:
        into[key] = tuple(sorted(found))
    else:
        into.pop(key, None)
