"""How a pursuit's state follows from what happens: one table, from (state, event) to the next state.

A pair that is not in the table changes nothing. Automatic mail is not an event: it never closes or answers anything.
"""

from typing import Literal

from followupd.core.pursuits.pursuit import State

Event = Literal[
    "sent",  # the user wrote, and it is the other side's turn
    "sent_nothing_asked",  # the user answered them and asked nothing
    "answered",  # a person answered
    "no_address",  # the last working address bounced, or no person is known
    "from_before",  # watching began long after the last touchpoint
    "spoke",  # the user logged a call they took, a meeting, a letter of theirs
    "revived",  # the user said `track` or `resume`
    "named",  # the user gave a person, or an address that works
    "ended",  # the user said `stop`, `lost` or `won`
    "owed",  # the user has something to do before anything can be awaited: a first mail, the answer to an offer
]

NEXT: dict[tuple[State, Event], State] = {
    ("waiting", "answered"): "your_turn",
    ("waiting", "no_address"): "unreachable",
    ("waiting", "from_before"): "resting",
    ("your_turn", "sent"): "waiting",
    ("your_turn", "sent_nothing_asked"): "resting",
    ("your_turn", "from_before"): "resting",
    ("unreachable", "sent"): "waiting",
    ("unreachable", "sent_nothing_asked"): "waiting",
    ("unreachable", "answered"): "your_turn",
    ("resting", "sent"): "waiting",
    ("resting", "sent_nothing_asked"): "resting",
    ("resting", "answered"): "your_turn",
    ("resting", "no_address"): "unreachable",
    ("your_turn", "spoke"): "waiting",
    ("unreachable", "spoke"): "waiting",
    ("resting", "spoke"): "waiting",
    ("unreachable", "revived"): "waiting",
    ("unreachable", "named"): "waiting",
    ("resting", "revived"): "waiting",
    ("closed", "revived"): "waiting",
    ("waiting", "ended"): "closed",
    ("your_turn", "ended"): "closed",
    ("unreachable", "ended"): "closed",
    ("resting", "ended"): "closed",
    ("waiting", "owed"): "your_turn",
    ("unreachable", "owed"): "your_turn",
    ("resting", "owed"): "your_turn",
    ("closed", "owed"): "your_turn",
}

ENDS: dict[State, str] = {
    "waiting": "",
    "your_turn": "a mail of yours to them",
    "unreachable": "a mail of yours to a person there whose address works",
    "resting": "a new touchpoint",
    "closed": "`resume`, if you want it back",
}


def after(state: State, event: Event) -> State:
    """The state after the event; unasked mail sent while waiting awaits an answer whether it asks or not."""
    return NEXT.get((state, event), state)
