"""Whether a word shows that no single person stands behind a name: an office, a firm, a program."""

import re

from followupd.core.mail.words import office_words

_PARTS = re.compile(r"[-&+.'’_/]")
COLLECTIVE_WORDS = office_words("words")
_BEGINS, _ENDS = tuple(office_words("begins")), tuple(office_words("ends"))


def names_office(word: str) -> bool:
    """Whether a word, as `people.plain` gives it, or a part of it ("karriere-team") is of no person's name."""
    return any(part in COLLECTIVE_WORDS or _is_compound(part) for part in _PARTS.split(word))


def _is_compound(part: str) -> bool:
    """Whether it is longer than what it begins or ends with: "karriereteam", "stellenportal"."""
    return part.startswith(_BEGINS) or (part.endswith(_ENDS) and part not in _ENDS)


def is_system(name: str) -> bool:
    """Whether a whole name, as `people.plain` gives it, is that of a program: "workday", "linkedin"."""
    return name in office_words("systems")
