"""By what a message of the user's is known as a draft of ours, or as made from one: the signals, strongest first.

The order is that measured in six clients (mail-facts.md, Part B, 3.2): a known id, our header, the marker together with
the parent; and where a client or a server kept none of these, thread, recipients and text together. The marker alone is
no proof: a later mail in the thread repeats it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import address_key, normal_subject
from followupd.core.pursuits.likeness import likeness
from followupd.core.pursuits.pursuit import DraftLife

# An edited draft measured 0.70 to 0.93 of our words, the user's own mail in the same thread 0.11.
ALIKE = 0.5
# Where not even the thread is left, more must agree: every recipient, and more of the text.
VERY_ALIKE = 0.8
_NO_HOUR = datetime.min.replace(tzinfo=UTC)  # certain signals ask for none


@dataclass(frozen=True, slots=True)
class Sighting:
    """A message that may be made from a draft of ours. `texts`: what is new in it, as plain text and as HTML.

    `hour`: the later of its Date and its INTERNALDATE. `attached`: names of the files that came with it.
    """

    envelope: Envelope
    texts: tuple[str, ...]
    hour: datetime
    attached: tuple[str, ...] = ()

    def likeness(self, life: DraftLife) -> float:
        """How much of our text it holds, 0.0 to 1.0; 0.0 where our text is not known any more."""
        pairs = ((ours, text) for ours in life.texts for text in self.texts if text.strip())
        return max((likeness(ours, text) for ours, text in pairs), default=0.0)


@dataclass(frozen=True, slots=True)
class Signal:
    """One way to know a draft again. `certain`: by what only that draft can carry.

    `gone`: it says something only where the draft lies in Drafts no more. `carried`: whether a draft has what it needs.
    """

    name: str
    certain: bool
    holds: Callable[[Sighting, DraftLife], bool]
    because: str
    gone: bool = False
    carried: Callable[[DraftLife], bool] = lambda _: True


def _known_id(seen: Sighting, life: DraftLife) -> bool:
    return any(known in life.known_ids for known in seen.envelope.known_as)


def _header(seen: Sighting, life: DraftLife) -> bool:
    return seen.envelope.draft_id == life.intended.draft


def _marker_and_parent(seen: Sighting, life: DraftLife) -> bool:
    return carries_marker(seen.envelope, life)


def _thread_and_text(seen: Sighting, life: DraftLife) -> bool:
    """For servers that write References anew, and for a copy made with other ids beside ours."""
    return _answers_the_same(seen, life) and seen.likeness(life) >= ALIKE


def _thread_and_attachment(seen: Sighting, life: DraftLife) -> bool:
    """For one whose text was written anew: the files are what is left of it. Some clients change the case of names."""
    ours, theirs = ({name.casefold() for name in names} for names in (life.intended.attached, seen.attached))
    return bool(ours) and ours <= theirs and life.live and _answers_the_same(seen, life)


def _answers_the_same(seen: Sighting, life: DraftLife) -> bool:
    answers = life.intended.parent in seen.envelope.in_reply_to and not life.intended.opens_thread
    return answers and _later(seen, life) and bool(_people(seen) & _asked(life))


def _person_subject_and_text(seen: Sighting, life: DraftLife) -> bool:
    """For a draft that opens a thread, when its ids are gone: nothing to answer, the same people, much the same words.

    Of a draft in a thread this is left where a server dropped the thread too; then more of the text must agree.
    """
    if set(seen.envelope.in_reply_to) - own_names(life) or not _later(seen, life):
        return False
    same_subject = normal_subject(seen.envelope.subject) == normal_subject(life.intended.subject)
    if life.intended.opens_thread:
        enough = ALIKE if same_subject else VERY_ALIKE
        return bool(_people(seen) & _asked(life)) and seen.likeness(life) >= enough
    return same_subject and _asked(life) <= _people(seen) and seen.likeness(life) >= VERY_ALIKE


def _person_and_subject(seen: Sighting, life: DraftLife) -> bool:
    """For a draft that opens a thread, when its ids are gone and hardly a word of its text is left.

    Its subject is one of our own making; the user's own mail to the same people would not have it by chance.
    """
    subject = normal_subject(life.intended.subject)
    same_subject = bool(subject) and normal_subject(seen.envelope.subject) == subject
    waits = life.intended.opens_thread and life.live and _later(seen, life)
    return waits and same_subject and not seen.envelope.in_reply_to and _asked(life) <= _people(seen)


def _thread_and_words(seen: Sighting, life: DraftLife) -> bool:
    """For one that the user addressed to somebody else: the mail it answers, and almost every word."""
    answers = life.intended.parent in seen.envelope.in_reply_to and life.live and _later(seen, life)
    return answers and seen.likeness(life) >= VERY_ALIKE


def _answers(life: DraftLife) -> bool:
    return not life.intended.opens_thread


SIGNALS: tuple[Signal, ...] = (
    Signal("id", True, _known_id, "it has the draft's id"),
    Signal("header", True, _header, "it has the draft's own header"),
    Signal("marker", True, _marker_and_parent, "it has the draft's place in the thread"),
    Signal("thread", False, _thread_and_text, "same thread, same people, similar text", carried=_answers),
    Signal("text", False, _person_subject_and_text, "same people, similar text, outside the thread"),
    Signal(
        "attachment", False, _thread_and_attachment, "same thread, same people, same files, and the draft is gone",
        gone=True, carried=lambda life: bool(life.intended.attached) and _answers(life),
    ),
    Signal(
        "words", False, _thread_and_words, "same thread, almost the same text to others, and the draft is gone",
        gone=True, carried=_answers,
    ),
    Signal(
        "subject", False, _person_and_subject, "same people, same subject, and the draft is gone",
        gone=True, carried=lambda life: life.intended.opens_thread,
    ),
)  # fmt: skip
CERTAIN = tuple(signal for signal in SIGNALS if signal.certain)


def recognise(envelope: Envelope, lives: Iterable[DraftLife]) -> DraftLife | None:
    """The draft of ours that this message certainly is, or was made from; strongest signal first."""
    held, seen = tuple(lives), Sighting(envelope, (), _NO_HOUR)
    for signal in CERTAIN:
        for life in held:
            if signal.holds(seen, life):
                return life
    return None


def carries_marker(envelope: Envelope, life: DraftLife) -> bool:
    """Marker in References, and the draft's own parent in In-Reply-To.

    Of a draft that opens a thread, nothing there, or the marker: Thunderbird answers the last reference it finds. What
    answers its id is a later mail of the user's.
    """
    if life.intended.marker not in envelope.references:
        return False
    if life.intended.opens_thread:
        return set(envelope.in_reply_to) <= {life.intended.marker}
    return life.intended.parent in envelope.in_reply_to


def own_names(life: DraftLife) -> set[str]:
    """Every id that stands for this draft: its versions' and its marker."""
    return {life.intended.marker, *life.known_ids}


def _people(seen: Sighting) -> frozenset[str]:
    return frozenset(address_key(a.address) for a in seen.envelope.recipients)


def _asked(life: DraftLife) -> frozenset[str]:
    return frozenset(address_key(a.address) for a in life.intended.to)


def _later(seen: Sighting, life: DraftLife) -> bool:
    return seen.hour >= life.intended.hour.replace(microsecond=0)
