"""What needs the user today, kindly: each thing once, at its time, and nothing that blames.

A section is a row of SECTIONS; what it tells is worked out in the file of its kind.
"""

from collections.abc import Callable, Iterable

from followupd.daemon.agenda import drafts, hints, questions, turns, unheard
from followupd.daemon.agenda.moment import Item, Moment

__all__ = ["LATER", "SECTIONS", "Item", "Moment", "agenda"]

# What needs nothing today.
LATER = "later"
# Their order is the order of telling.
SECTIONS: tuple[tuple[str, str, Callable[[Moment], Iterable[Item]]], ...] = (
    ("meetings", "You meet today", hints.meetings),
    ("drafts", "Drafts for you to look at", drafts.drafts),
    ("stopped", "So many drafts that no more are written", drafts.stopped),
    ("answers", "They would like to hear from you", turns.answers),
    ("offers", "Offers you answered", turns.offers),
    ("unheard", "Times you have not heard about", unheard.unheard),
    ("promises", "What you said you would do", turns.promises),
    ("decided", "What was decided, and on which words that rests", turns.decided),
    ("names", "A name to find", questions.names),
    ("missing", "What is missing for a draft", drafts.missing),
    ("seeking", "What you look for", hints.seeking),
    ("overtaken", "Drafts that no longer fit", drafts.overtaken),
    ("aside", "Drafts you let lie", drafts.aside),
    ("sent", "Sent as they asked", hints.sent),
    ("doubled", "Two ways to one firm", hints.doubled),
    ("search", "A new search begins", hints.search),
    ("let_go", "Let go, as it is no news any more", hints.let_go),
    ("away", "While they are away", hints.away),
    ("talks", "A talk they offered", hints.offered),
    ("steps", "You might", hints.steps),
    ("doubts", "One question", questions.doubts),
    ("news", "Written once there is news", hints.news),
    ("resume", "Your resume", hints.resume),
    (LATER, "Yours to answer, when you come to it", turns.later),
)


def agenda(moment: Moment) -> dict[str, tuple[Item, ...]]:
    """Every section that has something, in the order of SECTIONS."""
    found = {key: tuple(section(moment)) for key, _, section in SECTIONS}
    return {key: items for key, items in found.items() if items}
