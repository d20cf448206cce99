"""What the user promised by a day ("I will send it on Friday") and has not done: a mail with a file, or in one of their
threads, does it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from followupd.core.facts import MessageSeen
from followupd.core.mail.subjects import normal_subject


@dataclass(frozen=True, slots=True)
class Promise:
    """What the user promised to do by a day, and has not done yet. `applies`: it was to apply."""

    day: date
    text: str
    hour: datetime
    applies: bool = False


def promises(messages: Sequence[MessageSeen]) -> tuple[Promise, ...]:
    """The open promises of a pursuit with these messages of both sides, earliest day first."""
    found: list[Promise] = []
    for number, message in enumerate(messages):
        if message.ours:
            if found and keeps(message, messages[:number]):
                found = []
            found += _made(message)
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
