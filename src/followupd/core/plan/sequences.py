"""The plans a pursuit runs on: which follow-up comes after how long, to whom, and what it asks for."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from followupd.core.plan.durations import Duration, parse_duration

Ask = Literal["meeting", "referral", "status", "anything_missing", "feedback", "keep_in_mind", "none"]
Channel = Literal["mail", "call", "agenda"]
News = Literal["none", "preferred", "required"]
Attachment = Literal["resume", "proof"]
Whom = Literal["lead", "each", "referrer", "named", "another"]
Then = Literal["rest", "keep_in_touch", "repeat"]

# From large to small. No two mail steps running ask for the same, "none" apart.
ASKS: tuple[Ask, ...] = ("meeting", "referral", "status", "anything_missing", "feedback", "keep_in_mind", "none")

# What a thank-you asks for.
WANTS_NOTHING: tuple[str, ...] = ("none", "feedback")


@dataclass(frozen=True, slots=True)
class Step:
    """One follow-up. `after` counts from the base; a step that is no mail writes no draft and does not move the base.

    `template` is "" where no mail is written, and `note` is then what the user is told to do. `news`: whether something
    new must be told. `attach`: what goes with it, where `[me]` names one. `to`: the lead, each of those who were met,
    who gave the name, who was named, or another person of that firm.
    """

    after: Duration
    template: str
    ask: Ask
    channel: Channel = "mail"
    news: News = "none"
    attach: tuple[Attachment, ...] = ()
    note: str = ""
    to: Whom = "lead"

    @property
    def thanks(self) -> bool:
        """Whether it is a thank-you: it wants nothing and needs no news. It is outside the caps and goes first."""
        return self.news == "none" and self.ask in WANTS_NOTHING

    @property
    def attach_resume(self) -> bool:
        """Whether the resume goes with it."""
        return "resume" in self.attach


@dataclass(frozen=True, slots=True)
class Sequence:
    """A plan, step by step. `then`, when the steps are used up: the pursuit rests, is kept in touch with, or its last
    step comes again and again.
    """

    name: str
    steps: tuple[Step, ...]
    then: Then = "rest"

    @property
    def mail_steps(self) -> tuple[Step, ...]:
        """The steps that write a draft, in order."""
        return tuple(step for step in self.steps if step.channel == "mail")


# In the place of a step done: a person there wrote that the user is to wait, so they have what was sent.
HEARD = "heard"


def reached(steps: tuple[Step, ...], done: Iterable[str]) -> int:
    """How many mail steps are behind a pursuit (`Pursuit.done`). A mail of the user's that asks what a step would ask
    does that step, and those before it; who has written that the user is to wait lacks nothing.
    """
    index = 0
    for what in done:
        if what == HEARD:
            index += index < len(steps) and steps[index].ask == "anything_missing"
            continue
        if what in ("", "none"):
            index += 1
            continue
        same = (n for n in range(index, len(steps)) if steps[n].ask == what and steps[n].news != "required")
        index = next(same, index) + 1
    return index


# So many steps of a sequence are told apart by the ids of their drafts.
NUMBERED = 16
# What a draft's ids call a step: those that are counted together share their numbers. A row never moves.
_GROUPS: tuple[tuple[str, ...], ...] = (
    ("application", "acknowledged", "networking", "recruiter"),
    ("interview",),
    ("conversation",),
    ("rejection",),
    ("keep_in_touch",),
    ("referral",),
    ("occasion",),
)


def number_of(sequence: str, index: int) -> int:
    """The number of a sequence's mail step in the ids of drafts. Far steps of an endless sequence share the last."""
    return _group(sequence) * NUMBERED + min(index, NUMBERED - 1)


def counts_in(number: int, sequence: str) -> bool:
    """Whether the ids of drafts call a step of that sequence by the number, or of one that it is counted with."""
    return number // NUMBERED == _group(sequence)


def _group(sequence: str) -> int:
    return next((n for n, names in enumerate(_GROUPS) if sequence in names), 0)


NUMBERS = range(len(_GROUPS) * NUMBERED)
# The steps that thank everybody who was met.
THANKS_NUMBERS = (number_of("interview", 0), number_of("conversation", 0))


# A mail from a draft of these speaks of another matter: what was won or offered elsewhere, who was named.
OCCASION_NUMBERS = range(number_of("occasion", 0), number_of("occasion", NUMBERED - 1) + 1)
# A mail from a draft of that number tells until when another firm's offer must be answered.
DEADLINE_NUMBER = number_of("occasion", 2)
# A mail from a draft of that number opens a matter of its own, with whom was named.
INTRODUCTION_NUMBER = number_of("occasion", 4)
# Of what tells of another matter these want something: of whom was named, and of who helped in the last search.
_WANTING_NUMBERS = (INTRODUCTION_NUMBER, number_of("occasion", 6))


def counts_against_caps(number: int, ask: str, with_news: bool) -> bool:
    """Whether a draft of that number counts while it lies there: neither a thank-you nor news of the user's own does.

    `ask`: what its step asks for, "" where that is not known; `with_news`: it tells something new.
    """
    if number in OCCASION_NUMBERS:
        return number in _WANTING_NUMBERS
    return number not in THANKS_NUMBERS and (with_news or ask not in WANTS_NOTHING)


def _mail(
    after: str,
    template: str,
    ask: Ask,
    news: News = "none",
    attach: tuple[Attachment, ...] = (),
    to: Whom = "lead",
) -> Step:
    return Step(parse_duration(after), template, ask, news=news, attach=attach, to=to)


def _second_person(after: str, note: str) -> Step:
    return Step(parse_duration(after), "", "none", channel="agenda", note=note, to="another")


_SECOND_PERSON = _second_person("5 business days", "find and write to a second person there")

# The table "Built-in sequences" of the design.
BUILT_IN: tuple[Sequence, ...] = (
    Sequence(
        "application",
        (
            _mail("5 business days", "application-anything-missing", "anything_missing", attach=("resume", "proof")),
            _mail("7 business days", "application-status", "status"),
            _mail("15 days", "application-news", "meeting", "required"),
            _mail("30 days", "application-news", "keep_in_mind", "required"),
            _SECOND_PERSON,
        ),
    ),
    Sequence(
        "acknowledged",
        (
            _mail("7 business days", "acknowledged-status", "status"),
            _mail("7 business days", "acknowledged-meeting", "meeting", "preferred", ("proof",)),
            _mail("15 days", "application-news", "keep_in_mind", "required"),
            _mail("30 days", "application-news", "none", "required"),
            _SECOND_PERSON,
        ),
    ),
    Sequence(
        "recruiter",
        (
            _mail("4 business days", "recruiter-status", "status"),
            _mail("10 business days", "recruiter-news", "keep_in_mind", "required"),
            _mail("10 business days", "recruiter-news", "meeting", "required"),
            _mail("10 business days", "recruiter-news", "keep_in_mind", "required"),
        ),
        then="keep_in_touch",
    ),
    Sequence(
        "networking",
        (
            _second_person("3 business days", "write to a second person there"),
            _mail("7 business days", "networking-smaller", "meeting", attach=("proof",)),
            _mail("60 days", "networking-news", "keep_in_mind", "required"),
        ),
    ),
    Sequence(
        "interview",
        (
            _mail("1 business day", "interview-thanks", "none", to="each"),
            _mail("6 business days", "interview-status", "status"),
            _mail("5 business days", "interview-anything-missing", "anything_missing"),
        ),
    ),
    Sequence(
        "conversation",
        (_mail("1 business day", "conversation-thanks", "none", to="each"),),
        then="keep_in_touch",
    ),
    Sequence(
        "rejection",
        (
            _mail("1 business day", "rejection-thanks", "feedback"),
            _mail("30 days", "rejection-news", "keep_in_mind", "required"),
            _mail("90 days", "rejection-news", "none", "required"),
            _mail("180 days", "rejection-news", "keep_in_mind", "required"),
        ),
    ),
    Sequence(
        "keep_in_touch",
        (
            _mail("30 days", "keep-in-touch-news", "none", "required"),
            _mail("90 days", "keep-in-touch-news", "none", "required"),
            _mail("120 days", "keep-in-touch-news", "none", "required"),
        ),
        then="repeat",
    ),
    Sequence(
        "referral",
        (
            _mail("1 business day", "referral-thanks", "none", to="referrer"),
            _mail("1 business day", "referral-introduction", "meeting", attach=("proof",), to="named"),
            _mail("1 business day", "referral-result", "none", to="referrer"),
        ),
        then="keep_in_touch",
    ),
)
