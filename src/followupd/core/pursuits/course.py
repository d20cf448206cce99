"""Which sequence a pursuit runs on as its mail goes by, what began it, and what they said of when they will answer."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from followupd.core.facts import MessageSeen, UserSaid
from followupd.core.plan.calendar import Calendar
from followupd.core.pursuits.events import events_of, from_person, is_kind_word
from followupd.core.pursuits.meetings import invites, meetings
from followupd.core.pursuits.offers import NO_OFFER, Offer
from followupd.core.pursuits.progress import MEETING_SEQUENCES, are_thanked
from followupd.core.pursuits.pursuit import Begun
from followupd.core.pursuits.spoken import is_noted, spoke_with
from followupd.core.pursuits.stated import Stated, stated, stated_by_word, tested
from followupd.core.pursuits.states import BEGINS, RELATIONS, TOGETHER, Event

_CLOSES = frozenset[Event](("rejected", "refused", "turned_down"))


@dataclass(slots=True)
class Course:
    """The walk's part about sequences. `heard`: mails of theirs that meant something, and those of the user's that
    fixed a meeting; `answered`: the last answer; `held`: the hours at which a person let the user wait; `noted`: the
    user noted that they met; `thanked`: the user has answered a rejection; `offer`: an offer of
    theirs that stands; `is_told`: a word gave it a sequence.
    """

    begun: Begun
    calendar: Calendar
    own: frozenset[str]
    before_meeting: Begun | None = None
    heard: list[MessageSeen] = field(default_factory=list)
    stated: Stated | None = None
    answered: datetime | None = None
    noted: bool = False
    held: list[datetime] = field(default_factory=list)
    thanked: bool = False
    offer: Offer = NO_OFFER
    is_told: bool = False

    @classmethod
    def of(cls, opening: MessageSeen, calendar: Calendar, own: frozenset[str]) -> "Course":
        """As the opening leaves it."""
        begun = Begun(opening.opens, opening.hour, opening.hour, opening, opening.seen, "", opening.ours)
        return cls(begun, calendar, own)

    def hears(self, message: MessageSeen) -> tuple[Event, ...]:
        """A mail of theirs: what it does."""
        events = self._new_in(message)
        if events:
            self.heard.append(message)
            self.offer = self.offer.after(events, message)
            held = stated(message, self.calendar, holds="held" in events) or self.stated
            self.stated = None if self.offer.stands else held  # its day to answer is the user's
        if "held" in events:
            self.held.append(message.hour)
        if message.verdict.is_answer:
            self.answered = message.hour
        return events

    def _new_in(self, message: MessageSeen) -> tuple[Event, ...]:
        """What it does; what answers thanks for a rejection, as what was missing, turns nobody down again."""
        events = events_of(message, self.heard)
        if events == ("offered",) and self.offer.answered and message.verdict.finding("hold"):
            return ("held",)  # what they send for it is no other offer
        if not self.thanked or self.begun.sequence != "rejection":
            return events
        return () if is_kind_word(message) else tuple(event for event in events if event not in _CLOSES)

    def writes(self, message: MessageSeen) -> None:
        """A mail of the user's. A day they named holds until it has come; their "soon" only until the user writes."""
        if invites(message):
            self.heard.append(message)
        self.thanked = self.begun.sequence == "rejection"
        self.offer = self.offer.written(message)
        held = self.stated
        still = held and held.named and held.named >= self.calendar.local_day(message.hour)
        self.stated = held if still else None

    def speaks(self, word: UserSaid) -> None:
        """A touchpoint by word: what they said of when counts; a call they took lets the user wait as a mail does."""
        if spoke_with(word):
            self.stated = None if self.stated and not self.stated.named else self.stated
            self.held += [word.hour] if word.kind == "call" else []
        self.stated = stated_by_word(word, self.calendar) or self.stated

    def is_tested(self, message: MessageSeen) -> bool:
        """Whether the user's mail answers a test that was set, or brings the papers that a receipt asked for: it is
        with them now, who have as long as any answer.
        """
        last = self.heard[-1] if self.heard else None
        if last is None or last.verdict.kind not in ("assessment", "acknowledgement"):
            return False
        self.held.append(message.hour)
        by_receipt = last.verdict.kind == "acknowledgement"
        if not (by_receipt and self.stated and self.stated.named):  # the day they named beside it stands
            self.stated = tested(message, self.calendar, "what they asked for" if by_receipt else "their test")
        return True

    def is_to_meet(self, sent: list[MessageSeen]) -> bool:
        """Whether a meeting is still to be held, thanked for or, as an interview is, decided on: what the user answers
        ends nothing then. `sent`: the user's mails before.
        """
        if self.begun.sequence not in MEETING_SEQUENCES:
            return False
        met = meetings(self.heard, self.own)
        if self.begun.sequence == "interview":
            return bool(met) or self.noted
        return bool(met) and not are_thanked(met, sent)

    def told(self, word: UserSaid, by_word: bool) -> None:
        """The user gives it a sequence, which begins with the word. `by_word`: a word is all that opened it, the first
        that gave it one; whatever is said after that one counts, be it in the same second.
        """
        opened, self.is_told = by_word and not self.is_told, True
        if opened:
            return
        if word.message or by_word or word.hour <= self.begun.hour:
            self.begun = replace(self.begun, sequence=word.sequence)
            return
        because = f"you said so on {self.calendar.local_day(word.hour).isoformat()}"
        self.begun = Begun(word.sequence, word.hour, word.hour, self.begun.message, word.seen, because, own_mail=False)

    def keeps(self, word: UserSaid, because: str) -> None:
        """The search is over, and they helped: from the word on it is about staying in touch."""
        if self.begun.sequence != "keep_in_touch":
            self.begun = Begun(
                "keep_in_touch", word.hour, word.hour, self.begun.message, word.seen, because, own_mail=False
            )

    def meets(self, word: UserSaid, because: str) -> None:
        """The user noted that they met, as nobody invited them to by mail: an interview or a conversation, by what it
        belongs to.
        """
        sequence = BEGINS.get((self.begun.sequence, "invited"))
        if sequence and is_noted(word, meetings(self.heard, self.own), self.begun.sequence in RELATIONS):
            self.begun = Begun(sequence, word.hour, word.hour, self.begun.message, word.seen, because, own_mail=False)
            self.noted = True

    def begins(self, event: Event, message: MessageSeen, because: str) -> None:
        """The sequence that the event begins, if it begins one; a meeting called off gives back the one before."""
        if event == "uninvited" and self.before_meeting and not meetings(self.heard, self.own):
            self.begun = replace(self.before_meeting, hour=message.hour)
            return
        sequence = BEGINS.get((self.begun.sequence, event))
        if sequence is None:
            return
        if self.begun.sequence == sequence == "rejection" and not from_person(message):
            return  # the person's word counts, whatever a machine sends after it
        if sequence == "rejection":
            self.thanked = False
            self.stated = self.stated if self.stated and self.stated.hour >= message.hour else None
        if event == "invited" and self.begun.sequence not in MEETING_SEQUENCES:
            self.before_meeting = self.begun
        together = any({sequence, self.begun.sequence} <= set(names) for names in TOGETHER)
        counts_from = self.begun.counts_from if together else message.hour
        own_mail = self.begun.own_mail if together else message.ours
        self.begun = Begun(sequence, message.hour, counts_from, message, message.seen, because, own_mail)
