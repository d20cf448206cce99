"""What stands around the text of a mail: its subject, the sender's name, the greeting, and what is below.

An office confirms in other frames than those in which a person writes: "Dear applicant", "Recruiting Team",
"Human Resources". Also what is answered, quoted or cut away as a signature says so.
"""

import re
from collections.abc import Collection, Iterator

from followupd.core.judges.saying import folded
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.people import person_name

STEM = 6  # letters of a word that tell it from others
_LOOKED_AT = 8_000  # characters
_GREETING = 60  # characters; a longer first line is none
_BELOW = 5  # lines
_LINE = 90  # characters; a longer one belongs to the text
_SHORT = 40
_PREFIXES = frozenset(
    ("re", "aw", "r", "rv", "res", "antw", "fw", "fwd", "wg", "tr", "i")
)  # "Re:" is a trait by itself


def stem(word: str) -> str:
    """The beginning of a word; every number is one."""
    return "0" if word.isdigit() else word[:STEM]


def frame(envelope: Envelope, body: Body) -> Iterator[str]:
    """The names of these traits: a letter that says where, a space, what stands there. A person's name says nothing."""
    yield from _stems("s", envelope.subject[:300], _PREFIXES)
    sender = envelope.sender
    person = {stem(word) for word in folded(person_name(sender)).split()} if sender else set[str]()
    if sender:
        yield from _stems("f", f"{sender.name} {re.sub(r'[^a-zA-Z]+', ' ', sender.local)}" if not person else "")
        yield f"f of {min(len(sender.name.split()), 4)} words"
    lines = [one.strip() for one in body.text[:_LOOKED_AT].split("\n")]
    lines = [one for one in lines if one and not one.startswith(">")]
    if lines:
        yield from _greeting(lines[0])
        yield from _below(lines, person)


def _stems(where: str, text: str, but: Collection[str] = ()) -> Iterator[str]:
    yield from (f"{where} {one}" for one in {stem(word) for word in folded(text).split()} if one not in but)


def _greeting(line: str) -> Iterator[str]:
    if len(line) < _GREETING:
        yield from _stems("g", line)
        yield f"g of {min(len(line.split()), 6)} words"


def _below(lines: list[str], person: set[str]) -> Iterator[str]:
    last = [one for one in lines[-_BELOW:] if len(one) < _LINE]
    yield from _stems("z", "\n".join(last), person)
    yield f"z of {sum(len(one) < _SHORT for one in last)} lines"
