"""Adding facts up to what they mean, as they come: a new answer costs the computing of the pursuits it concerns.

Mail is taken in the order of its hours, so that neither the order in which folders were read nor a wrong clock changes
the outcome: added up one by one or all at once, the same facts give the same history. After a word of the user's, or a
new beginning of watching, everything is looked at again, and what nothing happened to is kept as it was.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from followupd.core.facts import Began, Fact, MessageSeen, UserSaid
from followupd.core.mail.addresses import address_key, sender_key
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.counted import Tally
from followupd.core.pursuits.crowd import Crowding, by_name
from followupd.core.pursuits.drafts import Lives
from followupd.core.pursuits.events import from_person
from followupd.core.pursuits.history import History, pursuit_of
from followupd.core.pursuits.joined import Joined, joined, of_one_firm, of_one_person
from followupd.core.pursuits.occasions import News, begins_search
from followupd.core.pursuits.pursuit import DraftLife, Pursuit
from followupd.core.pursuits.referrals import every_name_in, key_of, named_by
from followupd.core.pursuits.said import NO_WORDS, SaidOf, Words, as_said, opening_by_word, said_of
from followupd.core.pursuits.tags import Tags, tags_of, with_tags

# What changes how mail counts that came before.
_TELLS_OF_EARLIER = (UserSaid, Began)


def fold(facts: Iterable[Fact], own: frozenset[str], calendar: Calendar) -> History:
    """All facts of the ledger to what they mean. Same facts, same history, whatever their order."""
    held = tuple(facts)
    return Folding(own, calendar).take(held, lambda: held)


def in_order(message: MessageSeen) -> tuple[datetime, bool, str]:
    """The place of a mail among all others."""
    return (message.hour, not message.ours, message.identity)


def _put_in(row: list[MessageSeen], message: MessageSeen) -> None:
    """At its place, which is nearly always the end."""
    if row and message.hour <= row[-1].hour and in_order(message) < in_order(row[-1]):
        insort(row, message, key=in_order)
    else:
        row.append(message)


@dataclass(frozen=True, slots=True)
class Folded:
    """One pursuit, and all that it was computed from beside the lives of its drafts, which it holds itself."""

    messages: tuple[MessageSeen, ...]
    words: tuple[UserSaid, ...]
    began: tuple[Began, ...]
    pursuit: Pursuit

    def is_of(
        self,
        messages: tuple[MessageSeen, ...],
        words: tuple[UserSaid, ...],
        began: tuple[Began, ...],
        lives: tuple[DraftLife, ...],
    ) -> bool:
        """Whether it is what would be computed from these."""
        return (messages, words, began, lives) == (self.messages, self.words, self.began, self.pursuit.drafts)


@dataclass(slots=True)
class _Standing:
    """Everything but what one pursuit was computed from."""

    calendar: Calendar
    words: Words = NO_WORDS
    said: SaidOf = field(default_factory=lambda: SaidOf({}))
    same: Joined = field(default_factory=dict)
    tags: Tags = field(default_factory=dict)
    began: tuple[Began, ...] = ()
    messages: dict[str, list[MessageSeen]] = field(default_factory=dict)
    doubts: list[MessageSeen] = field(default_factory=list)
    lives: Lives = field(default_factory=Lives)
    crowd: Crowding = field(default_factory=Crowding)
    pursuits: dict[str, Pursuit] = field(default_factory=dict)
    new_searches: set[str] = field(default_factory=set)
    order: list[tuple[datetime, str]] = field(default_factory=list)
    row: list[Pursuit] = field(default_factory=list)
    shown: dict[str, Pursuit] = field(default_factory=dict)
    namings: dict[str, set[str]] = field(default_factory=dict)
    news: News = field(default_factory=lambda: News.of(NO_WORDS))
    tally: Tally = field(init=False)

    def __post_init__(self) -> None:
        self.tally = Tally(self.calendar)


class Folding:
    """Give it facts in the order of the ledger. `changed`: the pursuits that the last of them made others. `folded`:
    all that was computed, by the ids of the pursuits there are; it may begin with what was computed before.
    """

    def __init__(self, own: frozenset[str], calendar: Calendar, folded: Mapping[str, Folded] | None = None) -> None:
        self.own = own
        self.calendar = calendar
        self.changed: frozenset[str] = frozenset()
        self.folded = dict(folded or {})
        self._at = _Standing(calendar)

    def take(self, new: Iterable[Fact], every: Callable[[], Iterable[Fact]]) -> History:
        """The history with these facts. `every`: all there are, these among them, asked for where all are looked at."""
        held, at = tuple(new), self._at
        if any(isinstance(fact, _TELLS_OF_EARLIER) for fact in held):
            held = self._begin_anew(tuple(every()))
        touched = self._add(held)
        for name in sorted(touched):
            self._compute(name)
        self._show(touched)
        if self._at is not at:
            self._leave_out(at.shown.keys())
        return self._history()

    def _leave_out(self, before: Iterable[str]) -> None:
        """What the user's word took away, of those that were shown before and of all that was computed ever."""
        there = self._at.pursuits
        self.changed |= {name for name in before if name not in there}
        self.folded = {name: one for name, one in self.folded.items() if name in there}

    def _begin_anew(self, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
        """What was told by the user holds from the first mail on."""
        self._at = at = _Standing(self.calendar)
        at.words, at.said = Words.in_order(facts), said_of(facts)
        at.same = joined(at.words.that("same"))
        at.tags = tags_of(at.words.that("contact"))
        held = as_said(facts)
        at.began = tuple(sorted((f for f in held if isinstance(f, Began)), key=lambda b: b.hour))
        for word in at.words.that("log"):
            if word.direction in ("in", "both") and word.contact:
                at.tally.sign(address_key(word.contact), word.hour)
        return facts

    def _add(self, facts: tuple[Fact, ...]) -> set[str]:
        """The pursuits that these facts tell of."""
        at, touched = self._at, set[str]()
        if not at.pursuits:
            touched |= {w.pursuit for w in at.words.that("track") if w.pursuit and w.sequence}
        for fact in facts:
            if isinstance(fact, MessageSeen):
                for message in at.said.of(fact):
                    self._hear(message)
                    touched.update(message.pursuits)
            else:
                touched.update(at.lives.take(fact))
        return touched

    def _hear(self, message: MessageSeen) -> None:
        at = self._at
        for name in message.pursuits:
            _put_in(at.messages.setdefault(name, []), message)
        if message.doubt:
            _put_in(at.doubts, message)
        if message.ours and (message.opens == "recruiter" or not (message.pursuits or message.doubt)):
            at.doubts = [doubt for doubt in at.doubts if not set(doubt.known_as) & set(message.parents)]
        at.crowd.hear(message)
        if message.pursuits and from_person(message):
            at.tally.sign(sender_key(message.sender), message.hour)

    def _compute(self, name: str) -> None:
        """One pursuit anew, unless all that it rests on is as it was."""
        at = self._at
        messages = self._messages(name)
        pursuit = None
        if any(m.opens and m.pursuits[0] == name for m in messages):
            its, words, lives = tuple(messages), at.words.for_pursuit(name), at.lives.of(name)
            known = self.folded.get(name)
            if known is None or not known.is_of(its, words, at.began, lives):
                computed = pursuit_of(name, messages, words, at.began, lives, self.own, self.calendar)
                known = self.folded[name] = Folded(its, words, at.began, computed)
            pursuit = of_one_firm(known.pursuit, at.same)
        self._place(name, pursuit)

    def _messages(self, name: str) -> list[MessageSeen]:
        """Its mail; where no mail opened what the user follows up, their word does."""
        of = self._at.messages.get(name, [])
        for word in self._at.words.of.get(name, ()):
            if word.verb == "track" and word.sequence and not any(m.opens and m.pursuits[0] == name for m in of):
                opening = opening_by_word(word, of, self._at.words.of[name])
                of = [opening, *(m for m in of if m.identity != opening.identity)]
                of.sort(key=lambda m: m.hour)
        return of

    def _place(self, name: str, pursuit: Pursuit | None) -> None:
        at = self._at
        before = at.pursuits.pop(name, None)
        if pursuit:
            at.pursuits[name] = pursuit
        if before and (pursuit is None or before.opening.hour != pursuit.opening.hour):
            place = bisect_left(at.order, (before.opening.hour, name))
            del at.order[place], at.row[place]
            before = None
        if pursuit and before is None:
            place = bisect_left(at.order, (pursuit.opening.hour, name))
            at.order.insert(place, (pursuit.opening.hour, name))
            at.row.insert(place, pursuit)
        at.tally.put(name, pursuit)
        at.crowd.put(name, pursuit)
        for person, _ in every_name_in(pursuit, self.own) if pursuit else ():
            at.namings.setdefault(key_of(person), set()).add(name)
        at.new_searches.discard(name)
        if pursuit and begins_search(pursuit, at.words):
            at.new_searches.add(name)

    def _show(self, touched: set[str]) -> None:
        """The pursuits with what the user's own news makes of them."""
        at = self._at
        news = News.of(at.words, (at.pursuits[name].opening.hour for name in at.new_searches))
        if news != at.news or touched & news.rests_on:
            touched = set(at.pursuits)
        touched |= {one for name in touched for one in (*self._who_named(name), *self._whom_named(name))}
        at.news = news
        before, at.shown = at.shown, dict(at.shown)
        for name in touched:
            if name in at.pursuits:
                told = news.told_in(at.pursuits[name], at.pursuits, self.own, self._of_lead)
                namers = [at.pursuits[one] for one in sorted(self._who_named(name))]
                told = replace(told, named_by=named_by(told, namers, self.own)) if namers else told
                at.shown[name] = shown = with_tags(told, at.tags)
                at.row[bisect_left(at.order, (shown.opening.hour, name))] = shown
            else:
                at.shown.pop(name, None)
        self.changed = frozenset(name for name in touched if at.shown.get(name) is not before.get(name))

    def _who_named(self, name: str) -> set[str]:
        """The pursuits in which the person of this one was named."""
        pursuit = self._at.pursuits.get(name)
        lead = pursuit.lead if pursuit else None
        keys = (address_key(lead.address), by_name(lead)) if lead else ()
        return {one for key in keys if key for one in self._at.namings.get(key, ()) if one in self._at.pursuits}

    def _whom_named(self, name: str) -> set[str]:
        """The pursuits with those who were named in this one."""
        pursuit = self._at.pursuits.get(name)
        named = every_name_in(pursuit, self.own) if pursuit else ()
        return {one for person, _ in named if (key := key_of(person)) for one in self._at.crowd.of_lead(key)}

    def _of_lead(self, key: str) -> list[Pursuit]:
        return [self._at.pursuits[name] for name in self._at.crowd.of_lead(key)]

    def _history(self) -> History:
        at = self._at
        return History(
            pursuits=tuple(at.row),
            by_draft=at.lives.total(),
            unsettled=at.lives.unsettled(),
            doubts=tuple(at.doubts),
            began=at.began,
            counted=of_one_person(at.tally.total(), at.same),
            by_id=at.shown,
            own_absences=at.words.own_absences(),
            words=at.words,
            crowd=at.crowd.total().joined(at.same),
        )
