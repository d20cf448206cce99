"""What the user's word does to a pursuit's state: one table, from a verb to an event and the sentence for it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from followupd.core.facts import MessageSeen, UserSaid
from followupd.core.mail.envelope import Address
from followupd.core.pursuits.meetings import Meeting
from followupd.core.pursuits.states import Event


@dataclass(frozen=True, slots=True)
class Spoken:
    """`event`: what happens to the state, None for nothing. `touch`: it was contact with them. `given`: the person the
    next mail goes to from now on.
    """

    event: Event | None
    because: str
    touch: bool = False
    given: Address | None = None


NOTHING = Spoken(None, "")
A_DAY = timedelta(hours=24)
WHAT = {"call": "a call", "meeting": "a meeting", "letter": "a letter", "message": "a message"}


def spoken(word: UserSaid, day: str) -> Spoken:
    """What a word about this pursuit does to it. `day`: the user's day on which it was said."""
    row = _ROWS.get(word.verb)
    return row(word, day) if row else NOTHING


def spoke_with(word: UserSaid) -> bool:
    """Whether it says that the two spoke with each other."""
    return word.verb == "log" and word.kind in ("call", "meeting") and word.direction in ("in", "both")


def with_noted(
    invited: tuple[Meeting, ...], words: Iterable[UserSaid], told: MessageSeen, calls: bool
) -> tuple[Meeting, ...]:
    """The meetings that mail fixed and those the user noted; what is noted on the day of one is about that one.
    `calls`: a call was one, as it is with somebody who is asked for advice.
    """
    kept = (word for word in words if is_noted(word, invited, calls))
    noted = [Meeting(word.hour, word.hour, word.word, (), (), told) for word in kept]
    return tuple(sorted((*invited, *noted), key=lambda meeting: (meeting.end, meeting.start, meeting.uid)))


def is_noted(word: UserSaid, invited: Iterable[Meeting], calls: bool) -> bool:
    """Whether it says that the two met otherwise than mail had fixed; on the day of one that was, it is about that."""
    met = spoke_with(word) and (calls or word.kind == "meeting")
    return met and all(abs(word.hour - meeting.start) > A_DAY for meeting in invited)


def won_elsewhere(day: str) -> Spoken:
    """What it does to a pursuit that the user has found what they sought in another."""
    return Spoken("ended", f"your search ended on {day}: you said that you won another")


def _logged(word: UserSaid, day: str) -> Spoken:
    what = WHAT.get(word.kind, "a touchpoint")
    if word.direction == "out":
        return Spoken("sent", f"you noted {what} of yours on {day}", touch=True)
    whose = "of theirs" if word.direction == "in" else "with them"
    return Spoken("spoke", f"you noted {what} {whose} on {day}", touch=True)


def _contact(word: UserSaid, day: str) -> Spoken:
    if word.tags:
        return NOTHING
    given = Address(word.name, word.contact) if word.contact else None
    return Spoken("named", f"you named {word.name or word.contact} on {day}", given=given)


def _offer(word: UserSaid, day: str) -> Spoken:
    until = f", to be answered by {word.until.isoformat()}" if word.until else ""
    return Spoken("owed", f"they made you an offer{until} (you said so on {day})")


_ROWS: dict[str, Callable[[UserSaid, str], Spoken]] = {
    "track": lambda _, day: Spoken("revived", f"you said on {day} that it is to be followed up"),
    "resume": lambda _, day: Spoken("revived", f"you said on {day} that it goes on"),
    "stop": lambda _, day: Spoken("ended", f"you stopped it on {day}"),
    "lost": lambda _, day: Spoken("ended", f"you said on {day} that it is lost"),
    "won": lambda _, day: Spoken("ended", f"you said on {day} that you won it"),
    "ignore": lambda _, day: Spoken("ended", f"you said on {day} that it is nothing to follow up"),
    "log": _logged,
    "contact": _contact,
    "offer": _offer,
}


def sentence(word: UserSaid) -> str:
    """A word as `why` and `undo` tell it: its verb and everything the user gave with it."""
    days = {"from": word.since, "until": word.until}
    parts = [
        word.verb,
        word.kind.replace("_", " "),
        word.direction and f"({_DIRECTIONS[word.direction]})",
        word.name,
        word.contact and f"<{word.contact}>",
        word.organisation,
        word.other and word.verb == "same" and f"and {word.other}",
        word.sequence and f"as {word.sequence}",
        word.every and f"every {word.every}",
        word.meaning.replace("_", " "),
        *(f"{name} {day.isoformat()}" for name, day in days.items() if day),
        word.note and f'"{word.note}"',
        word.tell and f'to tell them: "{word.tell}"',
    ]
    return " ".join(part for part in parts if part)


_DIRECTIONS = {"out": "yours", "in": "theirs", "both": "with them"}
