"""What the user wants, as planning and writing need it: who they are, their days, their limits, their sequences."""

from dataclasses import dataclass
from datetime import date

from followupd.core.meaning.news import Proof
from followupd.core.plan.calendar import Calendar
from followupd.core.plan.durations import Cap
from followupd.core.plan.on_decline import SKIP, OnDecline
from followupd.core.plan.sequences import BUILT_IN, Sequence


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is too much (design, "Caps"). Every cap of a tuple holds; an empty one holds nothing back.

    `never`: whom nothing is written to, an address or "@" and a domain.
    """

    per_person: tuple[Cap, ...]
    per_organisation: tuple[Cap, ...]
    drafts_per_day: int
    live_drafts: int
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drafting:
    """How drafts are written. `novelty`: the share of a new letter that may have stood in an earlier one. `quote`: the
    mail that is answered stands under it; `html`: an HTML part goes with it; `compose_command`: a program of the user's
    own that words it, () for none.
    """

    novelty: float = 0.30
    quote: bool = False
    html: bool = False
    compose_command: tuple[str, ...] = ()


Recipients = tuple[tuple[str, str], ...]
"""Whose public holidays are another country's than their address tells: an address, or "@" and a domain, and a country
or country-subdivision, "" for none."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The config without its accounts. `addresses`: the user's own, first the main one, domains in lower case.

    `resume`, `news` and `templates` are absolute paths, or "" where the user named none. `sequences` are the built-in
    ones with the user's in the place of those they override. `away`: the user's own absences, both days included.
    `watched`: names of the accounts that are only watched. `recipients`: what the config says of their holidays.
    """

    name: str
    addresses: tuple[str, ...]
    calendar: Calendar
    limits: Limits
    sequences: tuple[Sequence, ...] = BUILT_IN
    signature: str = ""
    seeking: str = ""
    resume: str = ""
    news: str = ""
    templates: str = ""
    drafts: Drafting = Drafting()
    proofs: tuple[Proof, ...] = ()
    away: tuple[tuple[date, date], ...] = ()
    on_decline: OnDecline = SKIP
    watched: frozenset[str] = frozenset()
    recipients: Recipients = ()

    def sequence(self, name: str) -> Sequence | None:
        """The sequence of that name, if there is one."""
        for sequence in self.sequences:
            if sequence.name == name:
                return sequence
        return None
