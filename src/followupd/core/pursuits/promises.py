"""What the user promised by a day ("I will send it on Friday") and has not done: a mail with a file, or in one of their
threads, does it. That it is done otherwise, or was no promise, is the user's word.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from followupd.core.facts import MessageSeen, UserSaid
from followupd.core.mail.subjects import normal_subject

# The meaning of a `correct` of a whole pursuit: whatever was promised in it before is owed no more.
NOTHING_PROMISED = "nothing_promised"


@dataclass(frozen=True, slots=True)
class Promise:
    """What the user promised to do by a day, and has not done yet. `applies`: it was to apply."""

    day: date
    text: str
    hour: datetime
    applies: bool = False


def promises(messages: Sequence[MessageSeen], words: Iterable[UserSaid] = ()) -> tuple[Promise, ...]:
    """The open promises of a pursuit with these messages of both sides and words of the user's, earliest day first."""
    found: list[Promise] = []
    for number, message in enumerate(messages):
        if message.ours:
            if found and keeps(message, messages[:number]):
                found = []
            found += _made(message)
    lifted = [word.hour for word in words if word.meaning == NOTHING_PROMISED]
    found = [promise for promise in found if not lifted or promise.hour > max(lifted)]
    return tuple(sorted(found, key=lambda promise: (promise.day, promise.text)))


def keeps(mail: MessageSeen, before: Sequence[MessageSeen]) -> bool:
    """Whether a mail of the user's may do what one `before` it promised: not where it begins another matter."""
    if mail.verdict.finding("file") or mail.verdict.finding("resume"):
        return True
    ids, subjects = {i for m in before for i in m.known_as}, {normal_subject(m.subject) for m in before}
    return normal_subject(mail.subject) in subjects or not ids.isdisjoint((*mail.parents, *mail.references))


def _made(message: MessageSeen) -> Iterator[Promise]:
    for finding in message.verdict.findings:
        if finding.kind == "promise" and (day := finding.day):
            yield Promise(day, finding.text, message.hour, finding.field("what") == "apply")
