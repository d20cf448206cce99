"""A mail to somebody whose name another gave the user, which asks for a talk or for advice: networking, though no word
in it tells of a search."""

from collections.abc import Iterable

from followupd.core.judges.reasons import quoting
from followupd.core.judges.sent_findings import wants_an_answer
from followupd.core.judges.sent_kinds import said_beside
from followupd.core.judges.sent_signs import AGAINST, Hit
from followupd.core.judges.sent_source import source
from followupd.core.judges.verdict import Strength

_AGAINST = frozenset(group.name for group in AGAINST) - {"informal", "freemail"}
_OF_WORK = frozenset(("work", "search", "career"))


def introduced(said: tuple[str, ...], hits: Iterable[Hit]) -> tuple[Strength, str] | None:
    """How surely, and on what it rests; None where it is not such a mail.

    What tells of something else (a flat, a doctor) speaks against it. Without a word of work the user is asked.
    """
    names = {hit.sign.group for hit in hits}
    if "named" not in names or names & _AGAINST or not may_be_introduced(said):
        return None
    asked = next(one for one in said if _asks_for_a_talk(one))
    strength: Strength = "strong" if "firm" in names and names & _OF_WORK else "weak"
    return strength, quoting("another gave you the name, and the text asks for a talk or advice: ", asked)


def may_be_introduced(said: tuple[str, ...]) -> bool:
    """Whether the words are there."""
    if not any(_asks_for_a_talk(one) for one in said):
        return False
    found = source(said)
    return bool(found and found.field("name"))


def _asks_for_a_talk(sentence: str) -> bool:
    return wants_an_answer(sentence) and bool(said_beside("talks_asked").search(sentence))
