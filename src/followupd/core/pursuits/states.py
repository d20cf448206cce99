"""How a pursuit's state and sequence follow from what happens: NEXT from (state, event), BEGINS from (sequence, event).

A pair that is not in a table changes nothing. What automatic mail may do is in the tables too: `core/pursuits/events`
says which mail is which event.
"""

from typing import Literal

from followupd.core.pursuits.pursuit import State

Event = Literal[
    "sent",  # the user wrote, and it is the other side's turn
    "sent_nothing_asked",  # the user answered them and asked nothing
    "stayed_in_touch",  # the user answered somebody they know and asked nothing, or said no to a recruiter's offer
    "acknowledged",  # the application came in, says a machine or a desk
    "answered",  # a person answered, and it is the user's turn
    "held",  # a person answered: the user is to wait
    "refused",  # a person closed the matter
    "invited",  # a meeting has its hour
    "uninvited",  # it was called off
    "rejected",  # a rejection by a person, or after one had written
    "turned_down",  # a machine's rejection, and nobody ever wrote
    "offered",  # an offer
    "offer_answered",  # the user answered it, in whatever way: nobody is asked about it again
    "opted_out",  # they want no more mail
    "left",  # the person has left
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
    ("your_turn", "stayed_in_touch"): "waiting",
    ("your_turn", "from_before"): "resting",
    ("unreachable", "sent"): "waiting",
    ("unreachable", "sent_nothing_asked"): "waiting",
    ("unreachable", "answered"): "your_turn",
    ("resting", "sent"): "waiting",
    ("resting", "sent_nothing_asked"): "resting",
    ("resting", "stayed_in_touch"): "waiting",
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

# What is said to the user in whatever state: from every state that the user did not end.
_ANYWHERE: dict[Event, State] = {
    "refused": "waiting",
    "invited": "waiting",
    "rejected": "waiting",
    "turned_down": "closed",
    "offered": "your_turn",
    "opted_out": "closed",
}
_OPEN: tuple[State, ...] = ("waiting", "your_turn", "unreachable", "resting")
NEXT |= {(state, event): then for event, then in _ANYWHERE.items() for state in _OPEN}
NEXT |= {(state, "offer_answered"): "resting" for state in _OPEN}
NEXT |= {
    ("unreachable", "held"): "waiting",
    ("unreachable", "uninvited"): "waiting",
    ("your_turn", "uninvited"): "waiting",
    ("resting", "held"): "waiting",
    ("closed", "answered"): "your_turn",
    ("closed", "held"): "waiting",
    ("closed", "refused"): "waiting",
    ("closed", "rejected"): "waiting",
    ("closed", "invited"): "waiting",
    ("closed", "offered"): "your_turn",
    ("closed", "sent"): "waiting",
}

# Two kinds of pursuit: what is about a position (in the first two nobody decided or invited yet), what about a person.
APPLIED = ("application", "acknowledged")
APPLICATIONS = (*APPLIED, "recruiter", "interview", "rejection")
RELATIONS = ("networking", "conversation", "keep_in_touch", "referral")

BEGINS: dict[tuple[str, Event], str] = {
    ("application", "acknowledged"): "acknowledged",
    ("target", "sent"): "networking",
    **{(sequence, "invited"): "interview" for sequence in APPLICATIONS},
    **{(sequence, "rejected"): "rejection" for sequence in APPLICATIONS},
    **{(sequence, "refused"): "rejection" for sequence in APPLICATIONS},
    **{(sequence, "invited"): "conversation" for sequence in RELATIONS},
    **{(sequence, "rejected"): "keep_in_touch" for sequence in RELATIONS},
    **{(sequence, "refused"): "keep_in_touch" for sequence in RELATIONS},
    **{(sequence, "stayed_in_touch"): "keep_in_touch" for sequence in (*RELATIONS, "recruiter")},
}
# Sequences that are counted together: a step done in the one is done in the other.
TOGETHER = (("application", "acknowledged"),)

# What they write that lets the user wait: it moves nothing where it is the user's turn.
LETS_WAIT: tuple[Event, ...] = ("held", "acknowledged")
_TOLD: tuple[Event, ...] = (
    "answered",
    "sent",
    "spoke",
    "owed",
    "invited",
    "uninvited",
    "rejected",
    "refused",
    "offered",
)
# Events whose sentence replaces the one before where the state stays; in other states what silenced it still does.
TOLD_ANEW: dict[State, tuple[Event, ...]] = {"waiting": (*_TOLD, *LETS_WAIT), "your_turn": _TOLD}
# What opens again what the user's own word ended.
BY_WORD: tuple[Event, ...] = ("revived", "owed")

ENDS: dict[State, str] = {
    "waiting": "",
    "your_turn": "a mail of yours to them",
    "unreachable": "a name that you give with `contact`, or a mail of yours to a person there whose address works",
    "resting": "a new touchpoint",
    "closed": "`resume`, if you want it back",
}


def after(state: State, event: Event) -> State:
    """The state after the event; unasked mail sent while waiting awaits an answer whether it asks or not."""
    return NEXT.get((state, event), state)
