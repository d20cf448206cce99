"""The kinds of words by which a person's answer asks, holds or closes; one file a language fills them.

Regular expressions, matched without case on one sentence of one line, apostrophes straight. To extend: add a pattern
to its language; for a new language add a file like `meaning_words_nl` and its name to `meaning.LANGUAGES`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MeaningWords:
    """`courtesies`: what looks like a question or request and is none; taken out before `requests` are looked for.

    `openings`: how a question begins whose mark was forgotten. `holds`: they will come back by themselves, or are still
    at it. `closes`: it is over; `closes_weakly`: it is, unless something holds. `decision`, `answer`, `again`: what a
    day in the same sentence is for. `referral`: somebody else is named to the reader. `partings`: before a signature.
    `thanks`: sentences that only thank or agree.
    """

    language: str
    courtesies: tuple[str, ...]
    openings: tuple[str, ...]
    requests: tuple[str, ...]
    holds: tuple[str, ...]
    closes: tuple[str, ...]
    closes_weakly: tuple[str, ...]
    decision: tuple[str, ...]
    answer: tuple[str, ...]
    again: tuple[str, ...]
    referral: tuple[str, ...]
    partings: tuple[str, ...]
    thanks: tuple[str, ...]
