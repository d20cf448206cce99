"""Whose turn it is: one pursuit's messages in their order, walked through the table of states."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from followupd.core.facts import Began, MessageSeen, UserSaid
from followupd.core.mail.addresses import address_key, sender_key
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.agreed import UNREAD, WHICH, agreed_to
from followupd.core.pursuits.beginning import FromBefore, from_before
from followupd.core.pursuits.circle import FIRST_MAIL_OWED, Circle
from followupd.core.pursuits.course import Course
from followupd.core.pursuits.meetings import invites, wants_to_meet
from followupd.core.pursuits.offers import NO_OFFER, Offer
from followupd.core.pursuits.pursuit import State
from followupd.core.pursuits.said import is_word
from followupd.core.pursuits.spoken import Spoken, spoke_with, spoken, won_elsewhere
from followupd.core.pursuits.states import APPLICATIONS, BY_WORD, LETS_WAIT, RELATIONS, TOLD_ANEW, Event, after
from followupd.core.pursuits.telling import told

# At one hour: watching begins, then mail, then what the user says of it.
_PLACES: dict[type, int] = {Began: 0, MessageSeen: 1, UserSaid: 2}
# What a won search does not end.
OUTLIVES_A_SEARCH = ("keep_in_touch",)
# The user's own end of a pursuit: not even good news goes there.
_OVER_FOR_GOOD = ("stop", "lost", "ignore")


@dataclass(slots=True)
class Turns:
    """The walk's running state; ask it for `state`, `because` and the circle's lead when it is done."""

    calendar: Calendar
    state: State
    because: str
    last_touchpoint: datetime
    course: Course
    circle: Circle
    from_before: FromBefore = ""
    unanswered: str = ""
    asked_to_meet: bool = False
    pursuit: str = ""
    ended_by_word: bool = False
    ended_with: str = ""
    spoke: bool = False
    opened: datetime | None = None
    began: Iterable[Began] = ()

    @classmethod
    def of(
        cls,
        opening: MessageSeen,
        messages: list[MessageSeen],
        began: list[Began],
        own: frozenset[str],
        calendar: Calendar,
        words: Iterable[UserSaid] = (),
    ) -> "Turns":
        """Walk through everything since the opening, with the beginnings of watching and the user's words in their
        places."""
        course = Course.of(opening, calendar, own)
        circle = Circle.of(opening, course, own)
        turns = cls(calendar, "waiting", "", opening.hour, course, circle, pursuit=opening.pursuits[0], began=began)
        turns.opened = opening.hour
        if not opening.ours:
            turns.state, turns.because = "unreachable", f"{opening.because}; no person is known there"
        steps: list[MessageSeen | Began | UserSaid] = [*messages]
        steps += (b for b in began if b.hour >= opening.hour)
        steps += words
        if len(steps) > len(messages):
            steps.sort(key=lambda step: (step.hour, _PLACES[type(step)]))
        for step in steps:
            turns.take(step)
        return turns

    def take(self, step: MessageSeen | Began | UserSaid) -> None:
        """One message, beginning or word."""
        if isinstance(step, Began):
            self._began(step)
        elif isinstance(step, UserSaid):
            self._said(step)
        elif step.ours:
            self._sent(step)
        elif step.verdict.kind == "bounce_hard":
            self._bounced(step)
        else:
            self._came(step)

    @property
    def sequence(self) -> str:
        """The sequence it runs on."""
        return self.course.begun.sequence

    def _move(self, event: Event, because: str) -> None:
        state = after(self.state, event)
        if self.ended_by_word and event not in BY_WORD:
            return
        self.ended_by_word = event == "ended"
        if state != self.state or not self.because or event in TOLD_ANEW.get(state, ()):
            self.because = because
        self.state = state

    def _said(self, word: UserSaid) -> None:
        """The user's word; with another pursuit won, this one is over too, unless it outlives a search."""
        day = self._day(word.hour)
        if word.pursuit != self.pursuit:
            (self._joined if word.verb == "same" else self._won_elsewhere)(word, day)
            return
        if word.verb in _OVER_FOR_GOOD:
            self.ended_with = ""
        sent = self.circle.sent
        by_word = bool(sent) and is_word(sent[0])
        if word.verb == "track" and word.sequence:
            self.course.told(word, by_word)
        meant = spoken(word, day)
        if meant.given:
            self.circle.names(meant.given)
        self._moved(word, meant)
        self._look_for_lead()
        if meant.given and self.state == "waiting" and self.circle.has_yet_to_write(meant.given):
            self._move("owed", f"{meant.because}; the first mail is yours to write")

    def _joined(self, word: UserSaid, day: str) -> None:
        """Two addresses are one person's: where a mail came back from the one, it goes on to the other. Two names are
        one firm's: whom the user wrote to there, they wrote to here.
        """
        joins, what = (self.circle.joins, "person") if word.contact else (self.circle.joins_firms, "firm")
        one = word.contact or word.organisation
        joins(one, word.other)
        if self.circle.is_led:
            self._move("named", f"you said on {day} that {one} and {word.other} are one {what}")

    def _moved(self, word: UserSaid, meant: Spoken) -> None:
        if meant.touch:
            self.course.speaks(word)
            self.spoke = self.spoke or spoke_with(word)
            self.last_touchpoint = max(self.last_touchpoint, word.hour)
            self.from_before = ""
        if meant.event == "owed":
            self.course.answered = word.hour  # an offer answers whatever was asked
            self.course.offer, self.course.stated = Offer(stands=True), None
        if meant.event == "revived":
            self._revived(meant.because)
        elif meant.event:
            self._move(*self._about_offer(meant.event, meant.because, word.hour))
            self.course.meets(word, meant.because)

    def _won_elsewhere(self, word: UserSaid, day: str) -> None:
        """The search is over: so is this, unless it is somebody who helped; they stay in touch."""
        if self.state == "closed" or self.opened is None or word.hour < self.opened:
            return
        self.ended_with = word.word
        because = won_elsewhere(day).because
        if self.sequence in RELATIONS and (self.course.answered or self.spoke):
            self.course.keeps(word, because)
            self._move("stayed_in_touch", because)
        elif self.sequence not in OUTLIVES_A_SEARCH:
            self._move("ended", because)

    def _revived(self, because: str) -> None:
        """What was asked while it was over still waits for the user."""
        self.from_before = ""
        self.course.offer = NO_OFFER
        was_closed = self.state == "closed"
        self._move("revived", because)
        if was_closed and self.unanswered:
            self._move("answered", self.unanswered)

    def _opened_by_word(self, opening: MessageSeen) -> None:
        self.circle.writes(opening)
        self.because = f"you said on {self._day(opening.seen)} that it is to be followed up"
        if not self.circle.is_led:
            self._move("no_address", self._nobody())
        elif self.sequence in FIRST_MAIL_OWED:
            self._move("owed", f"{self.because}; the first mail is yours to write")

    def _look_for_lead(self) -> None:
        """Nothing can be awaited of nobody; where the user has written to no one yet, that is asked of them later."""
        if self.state == "waiting" and self.circle.sent and not self.circle.is_led:
            self._move("no_address", self._nobody())

    def _nobody(self) -> str:
        if is_word(self.circle.newest) and (named := self.circle.newest.verdict.finding("person")):
            return f"no address of {named} is known"
        addresses = ", ".join(a.address for a in self.circle.newest.to)
        return f"no person is known there: you wrote to {addresses}" if addresses else "no person is known there"

    def _sent(self, message: MessageSeen) -> None:
        if is_word(message):
            self._opened_by_word(message)
            return
        self.circle.writes(message)
        self.unanswered = ""
        self.last_touchpoint = max(self.last_touchpoint, message.hour)
        self.course.writes(message)
        self.from_before = ""
        if self._says_no(message):
            return
        if not self._sets_meeting(message):
            self._sent_otherwise(message)
        if not self.circle.is_led:
            self._move("no_address", self._nobody())

    def _says_no(self, message: MessageSeen) -> bool:
        """The user takes an application back, which ends it; or says no to a recruiter, who stays one to know."""
        if self.sequence == "recruiter" and (declined := message.verdict.finding("declines")):
            because = f'you said no on {self._day(message.hour)}: "{declined}"'
            self.course.begins("stayed_in_touch", message, because)
            self._move("stayed_in_touch", because)
            return True
        if self.sequence in APPLICATIONS and (withdrawn := message.verdict.finding("withdraws")):
            self._move("ended", f'you withdrew on {self._day(message.hour)}: "{withdrawn}"')
            return True
        return False

    def _sets_meeting(self, message: MessageSeen) -> bool:
        """Whether the user's mail fixes a meeting. One that calls it off is a mail as any."""
        meant = invites(message)
        if meant:
            self.course.begins(meant, message, because := told(meant, message, self._day(message.hour)))
        if meant == "invited":
            self._move("invited", because)
        return meant == "invited"

    def _sent_otherwise(self, message: MessageSeen) -> None:
        agreed = agreed_to(message)
        asks = message.verdict.finding("asks") == "yes" or self.course.stated or agreed == WHICH
        goes_on = self.sequence == "rejection" or self.course.is_to_meet(self.circle.sent[:-1])
        tested = self.state == "your_turn" and self.course.is_tested(message)
        waits = self.state != "your_turn" or asks or goes_on or tested
        day = self._day(message.hour)
        because = f"you wrote on {day}" if waits else f"you answered on {day} and asked nothing"
        if agreed == UNREAD:
            because = f"you agreed on {day} to meet, but no day could be read; once you have met, `log` it"
        nothing: Event = "stayed_in_touch" if self.sequence in RELATIONS else "sent_nothing_asked"
        event: Event = "sent" if waits else nothing
        self.course.begins(event, message, because)
        self._move(*self._about_offer(event, because, message.hour))

    def _about_offer(self, event: Event, because: str, hour: datetime) -> tuple[Event, str]:
        """What the user does while an offer lies there answers it."""
        if not self.course.offer.is_answered_by(event):
            return event, because
        offer = self.course.offer = self.course.offer.answer(hour)
        return "offer_answered", offer.told(self.pursuit, self._day(offer.answered or hour))

    def _came(self, message: MessageSeen) -> None:
        """A mail of theirs, or of a machine of theirs."""
        events = self.course.hears(message)
        if message.verdict.is_answer:
            self.last_touchpoint = max(self.last_touchpoint, message.hour)
            self.from_before = ""
        self.circle.hears(message)
        if message is self.course.begun.message:
            self._move("no_address", f"{self._told('acknowledged', message)}, and no person is known there")
            events = events[1:]
        for event in events:
            because = self._told(event, message)
            self.course.begins(event, message, because)
            if event == "answered":
                because = self.course.offer.beside(because)
                self.unanswered, self.asked_to_meet = because, wants_to_meet(message)
            if event == "left":
                self._left(message, because)
            elif self.course.offer.stands and event in LETS_WAIT:
                continue
            elif event != "uninvited" or self.state != "your_turn" or self.asked_to_meet:
                self._move(event, because)
        self._look_for_lead()

    def _told(self, event: Event, message: MessageSeen) -> str:
        if event == "held" and self.course.stated:
            return self.course.stated.because
        return told(event, message, self._day(message.hour))

    def _left(self, message: MessageSeen, because: str) -> None:
        """Whose address the mail came from is not there any more; another person of the pursuit may be."""
        self.circle.loses(sender_key(message.sender))
        if not self.circle.is_led:
            self._move("no_address", because)

    def _bounced(self, message: MessageSeen) -> None:
        self.circle.loses(*(address_key(r) for r in message.verdict.recipients))
        if not self.circle.is_led:
            failed = ", ".join(message.verdict.recipients) or "that address"
            self._move("no_address", f"your mail to {failed} came back on {self._day(message.hour)}")

    def _began(self, began: Began) -> None:
        named = self.course.stated.named if self.course.stated else None
        before = from_before(began, self.began, self.last_touchpoint, named, self.calendar)
        if before and self.state in ("waiting", "your_turn"):
            self.from_before = before
            self._move("from_before", f"from before: nothing since {self._day(self.last_touchpoint)}")

    def _day(self, hour: datetime) -> str:
        return self.calendar.local_day(hour).isoformat()
