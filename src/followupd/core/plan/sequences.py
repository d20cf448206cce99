"""The plans a pursuit runs on: which follow-up comes after how long, and what it asks for."""

from dataclasses import dataclass
from typing import Literal

from followupd.core.plan.durations import Duration, parse_duration

Ask = Literal["meeting", "referral", "status", "anything_missing", "feedback", "keep_in_mind", "none"]
Channel = Literal["mail", "agenda"]
News = Literal["none", "preferred", "required"]

# From large to small. No two mail steps running ask for the same, "none" apart.
ASKS: tuple[Ask, ...] = ("meeting", "referral", "status", "anything_missing", "feedback", "keep_in_mind", "none")


@dataclass(frozen=True, slots=True)
class Step:
    """One follow-up. `after` counts from the base; an agenda step writes no draft and does not move the base.

    `template` is "" for an agenda step, and `note` is then what the user is told to do. `news`: whether something
    new must be told. `attach_resume`: where `[me]` names one.
    """

    after: Duration
    template: str
    ask: Ask
    channel: Channel = "mail"
    news: News = "none"
    attach_resume: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A plan, step by step; `then` is what the pursuit does when the steps are used up."""

    name: str
    steps: tuple[Step, ...]
    then: str = "rest"

    @property
    def mail_steps(self) -> tuple[Step, ...]:
        """The steps that write a draft, in order."""
        return tuple(step for step in self.steps if step.channel == "mail")


def _mail(after: str, template: str, ask: Ask, news: News = "none", attach_resume: bool = False) -> Step:
    return Step(parse_duration(after), template, ask, news=news, attach_resume=attach_resume)


def _agenda(after: str, note: str) -> Step:
    return Step(parse_duration(after), "", "none", channel="agenda", note=note)


# The table "Built-in sequences" of the design, as far as something begins them.
BUILT_IN: tuple[Sequence, ...] = (
    Sequence(
        "application",
        (
            _mail("5 business days", "application-anything-missing", "anything_missing", attach_resume=True),
            _mail("7 business days", "application-status", "status"),
            _mail("15 days", "application-news", "meeting", news="required"),
            _mail("30 days", "application-news", "keep_in_mind", news="required"),
            _agenda("5 business days", "find and write to a second person there"),
        ),
    ),
    Sequence(
        "networking",
        (
            _agenda("3 business days", "write to a second person there"),
            _mail("7 business days", "networking-smaller", "meeting"),
            _mail("60 days", "networking-news", "keep_in_mind", news="required"),
        ),
    ),
)
