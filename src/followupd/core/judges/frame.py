"""What stands around the text of a mail: its subject, the sender's name, the greeting, and what is below.

An office confirms in other frames than those in which a person writes: "Dear applicant", "Recruiting Team",
"Human Resources". Also what is answered, quoted or cut away as a signature says so.
"""

import re
from collections.abc import Collection, Iterator

from followupd.core.judges.named import GREETING, stem, without_addresses
from followupd.core.judges.saying import folded
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.pursuits.people import person_name

_LOOKED_AT = 8_000  # characters
_BELOW = 5  # lines
_LINE = 90  # characters; a longer one belongs to the text
_SHORT = 40
_PREFIXES = frozenset(
    ("re", "aw", "r", "rv", "res", "antw", "fw", "fwd", "wg", "tr", "i")
)  # "Re:" is a trait by itself


def frame(envelope: Envelope, body: Body, names: Collection[str]) -> Iterator[str]:
    """The names of these traits: a letter that says where, a space, what stands there; but no one's name (stems)."""
    yield from _stems("s", envelope.subject[:300], {*_PREFIXES, *names})
    sender = envelope.sender
    if sender:
        office = "" if person_name(sender) else f"{sender.name} {re.sub(r'[^a-zA-Z]+', ' ', sender.local)}"
        yield from _stems("f", office, names)
        yield f"f of {min(len(sender.name.split()), 4)} words"
    lines = [one.strip() for one in body.text[:_LOOKED_AT].split("\n")]
    lines = [one for one in lines if one and not one.startswith(">")]
    if lines:
        yield from _greeting(lines[0], names)
        yield from _below(lines, names)


def _stems(where: str, text: str, but: Collection[str]) -> Iterator[str]:
    yield from (f"{where} {one}" for one in {stem(word) for word in folded(text).split()} if one not in but)


def _greeting(line: str, names: Collection[str]) -> Iterator[str]:
    if len(line) < GREETING:
        yield from _stems("g", line, names)
        yield f"g of {min(len(line.split()), 6)} words"


def _below(lines: list[str], names: Collection[str]) -> Iterator[str]:
    last = [one for one in lines[-_BELOW:] if len(one) < _LINE]
    yield from _stems("z", without_addresses("\n".join(last)), names)
    yield f"z of {sum(len(one) < _SHORT for one in last)} lines"
