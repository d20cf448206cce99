"""What the user promised by a day ("I will send it on Friday") and has not done: every later mail of theirs does it."""

from collections.abc import Sequence

from followupd.core.facts import MessageSeen
from followupd.core.pursuits.pursuit import Promise


def promises(sent: Sequence[MessageSeen]) -> tuple[Promise, ...]:
    """The open promises of a pursuit: those of the user's newest mail, earliest day first."""
    found = [
        Promise(day, finding.text, message.hour, finding.field("what") == "apply")
        for message in sent[-1:]
        for finding in message.verdict.findings
        if finding.kind == "promise" and (day := finding.day)
    ]
    return tuple(sorted(found, key=lambda promise: (promise.day, promise.text)))
