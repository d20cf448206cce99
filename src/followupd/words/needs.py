"""What a letter cannot do without, and what to tell the user when it is missing."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from followupd.core.mail.header_text import VALUE_LIMIT, clean
from followupd.words.facts import LetterFacts


@dataclass(frozen=True, slots=True)
class Need:
    """Met when one fact of every group in `facts` is there. `says`: what is missing, in words for the user."""

    name: str
    facts: tuple[tuple[str, ...], ...]
    says: str


NEEDS: tuple[Need, ...] = (
    Need("person", (("greeting",),), "the name of the person to greet"),
    Need("positioning", (("position", "subject"), ("opened_on",)), "the position, or a subject to refer to"),
    Need("contact_before", (("subject",), ("opened_on",)), "the subject of your first mail, to refer to"),
    Need("relation", (("meeting_on", "subject"),), "a meeting or a mail to refer to: how you know them"),
    Need("sender", (("signature", "my_name"),), "your name or signature"),
    Need("news", (("news",),), "something new to tell them; add it with `followupd news add`"),
    Need("meeting", (("meeting_on",),), "the day on which you met; say it with `followupd log`"),
    Need("referrer", (("referrer",),), "who gave you their name"),
    Need("referred", (("referred",),), "whom they named to you"),
    Need("sent_to", (("sent_to",),), "the address your application went to"),
    Need("confirmed", (("confirmed_on",),), "the day on which your application was confirmed"),
    Need("to_move", (("to_move",), ("asked_on",)), "the meeting that you asked to move"),
    Need("days_offered", (("days_offered",),), "days to propose"),
    Need("deadline", (("offer_by",),), "the day by which you must answer the offer"),
)


def lacking(needs: tuple[str, ...], facts: LetterFacts) -> tuple[str, ...]:
    """What of `needs` the facts do not meet, in words for the user; empty when the letter can be written."""
    missing = [need.says for need in NEEDS if need.name in needs and not _is_met(need, facts)]
    return (*missing, *_too_long(facts))


def _too_long(facts: LetterFacts) -> Iterator[str]:
    """What would be cut: nothing is told in part. A signature has lines, each for itself."""
    for field in fields(LetterFacts):
        value = getattr(facts, field.name)
        longest = max(map(len, str(value).splitlines()), default=0) if field.name == "signature" else len(str(value))
        if isinstance(value, str) and longest > VALUE_LIMIT:
            what = field.name.replace("_", " ")
            yield f"a shorter text for the {what}: it has {longest:,} characters, and no letter holds more than 900"


def _is_met(need: Need, facts: LetterFacts) -> bool:
    return all(any(clean(str(getattr(facts, fact) or "")) for fact in group) for group in need.facts)
