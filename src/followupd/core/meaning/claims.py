"""Does it claim only what is known: no number and no link that stands neither in the facts nor in the user's words?"""

import re
from collections.abc import Iterator

from followupd.core.meaning.letter import Flaw, Judged

_CLAIM = re.compile(r"https?://[^\s<>\"”»)]+|[\w.+-]+@[\w-]+\.[\w.-]+|\d[\d.,:/]*\d|\d")


def only_what_is_known(letter: Judged) -> Iterator[Flaw]:
    """Numbers, addresses and links come from the facts."""
    if letter.facts is None:
        return
    known = set(_claims(letter.facts))
    for claim in dict.fromkeys(_claims(letter.text)):
        if claim not in known:
            yield Flaw("claim", "that stands in none of your mails, notes, news or settings", "leave it out", claim)


def _claims(text: str) -> list[str]:
    return [found.rstrip(".,:;/") for found in _CLAIM.findall(text)]
