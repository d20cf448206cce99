"""Does it claim only what is known: no number and no link that stands neither in the facts nor in the user's words?"""

import re
from collections.abc import Iterator

from followupd.core.meaning.letter import Flaw, Judged

# Ends of domains that are written without "https://". Of others a missing space after a full stop would make one.
_ENDS = (
    "com|org|net|info|biz|io|ai|dev|app|eu|me|tech|cloud|jobs|xyz|site|online|page|example|co|uk|us|ca|au|de|at|ch|fr|be|lu|"
    "nl|es|pt|it|pl|cz|dk|se|fi|ie|mx|br|ar|cl"
)
_DOMAIN = (
    rf"(?<![\w@./-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]{{0,61}}[A-Za-z0-9])?\.){{1,4}}(?:{_ENDS})(?![\w-])(?:/[^\s<>\"”»)]*)?"
)
_CLAIM = re.compile(rf"https?://[^\s<>\"”»)]+|(?<![\w.+-])[\w.+-]{{1,128}}@[\w-]+\.[\w.-]+|{_DOMAIN}|\d[\d.,:/]*\d|\d")


def only_what_is_known(letter: Judged) -> Iterator[Flaw]:
    """Numbers, addresses and links come from the facts."""
    if letter.facts is None:
        return
    known = set(_claims(letter.facts))
    for claim in dict.fromkeys(_claims(letter.text)):
        if claim not in known and not (claim[0].isalpha() and "@" not in claim and _stands(claim, letter.facts)):
            yield Flaw("claim", "that stands in none of your mails, notes, news or settings", "leave it out", claim)


def _stands(domain: str, facts: str) -> bool:
    """Whether a domain is part of a link or an address that is known."""
    return bool(re.search(rf"(?<![\w-]){re.escape(domain)}(?![\w-])", facts, re.IGNORECASE))


def _claims(text: str) -> list[str]:
    return [found.rstrip(".,:;/") for found in _CLAIM.findall(text)]
