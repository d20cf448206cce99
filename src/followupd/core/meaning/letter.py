"""A letter to be judged, and what is found wrong with it."""

from dataclasses import dataclass, field
from datetime import datetime

from followupd.core.meaning.earlier import NOTHING_EARLIER, Audience, Earlier
from followupd.core.meaning.parts import Parts, parts

NOVELTY = 0.30


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a letter is not worth sending as it is. `words`: those it rests on, or ""; `advice`: what to do."""

    rule: str
    reason: str
    advice: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A letter and what is known about it. Where nothing is known (`None`, ""), that check is left out.

    `greeting`: the one it should have; `name`: the person's, as they spell it; `asks`: whether its step asks something;
    `last_ask`, `ask`: of the mail before and of this one; `thanks`: it thanks, and may be shorter; `ties`: texts of
    which one must stand there, so that they know who writes; `facts`: all that it may claim; `subject`: of the mail.
    """

    text: str
    language: str
    attachments: tuple[str, ...] = ()
    greeting: str = ""
    name: str = ""
    asks: bool | None = None
    ask: str = ""
    last_ask: str = ""
    thanks: bool | None = None
    ties: tuple[str, ...] = ()
    facts: str | None = None
    audience: Audience = field(default_factory=lambda: Audience(frozenset()))
    earlier: Earlier = NOTHING_EARLIER
    novelty: float = NOVELTY
    now: datetime | None = None
    subject: str = ""

    @property
    def parts(self) -> Parts:
        """Greeting, what it says, closing."""
        return parts(self.text, self.greeting)
