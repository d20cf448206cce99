"""The signs by which a mail the user sent is told: each a pattern, what it speaks for or against, and how strongly.

The patterns stand in one table per language (`words/sent_*.toml`); all tables are tried on every mail, because people
mix languages. Every repeat in a pattern is bounded, so that no text makes them slow.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from followupd.core.judges.words import LANGUAGES, SentRow, sent_rows
from followupd.core.mail.first_look import FirstLook, as_pattern, needed

Where = Literal["subject", "text", "greeting", "ending", "address"]
_WHERE: Mapping[str, Where] = {where: where for where in get_args(Where)}


@dataclass(frozen=True, slots=True)
class Group:
    """Signs of one meaning. Their weights add up to `most` at most. `saying`: how the evidence begins."""

    name: str
    most: float
    saying: str


@dataclass(frozen=True, slots=True)
class Sign:
    """One pattern. Its group `object` catches what is applied for; `needs_work`: it counts only if that is work."""

    group: str
    weight: float
    where: Where
    source: str
    needs_work: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first wanted: most are not wanted by most mail."""
        return as_pattern(self.source)


@dataclass(frozen=True, slots=True)
class Hit:
    """A sign that was found, with the words it was found in and what they apply for ("work", "other" or "")."""

    sign: Sign
    words: str
    object: str = ""


# What is applied for, as a row may name it.
_OBJECT = r"(?P<object>[^.;!?\n]{0,120})"


def sign(group: str, weight: float, where: Where, pattern: str, *, needs_work: bool = False) -> Sign:
    """A row of a table. A space in the pattern stands for any white space; case does not count."""
    source = pattern.replace("<OBJECT>", _OBJECT).replace(" ", r"\s+")
    return Sign(group, weight, where, source, needs_work)


def _of_row(row: SentRow) -> Sign:
    return sign(row.group, row.weight, _WHERE[row.where], row.words, needs_work=row.needs_work)


@cache
def signs() -> tuple[Sign, ...]:
    """Those of what is written, of every language."""
    return tuple(_of_row(row) for language in LANGUAGES for row in sent_rows(language))


@cache
def address_signs() -> tuple[Sign, ...]:
    """Those of the address a mail goes to."""
    return tuple(_of_row(row) for row in sent_rows("addresses"))


@cache
def first_look() -> FirstLook[Sign]:
    """Which of `signs` a text may hold at all."""
    return FirstLook((row, needed(row.source)) for row in signs())


# What speaks for an application.
APPLYING = (
    Group("form", 2, "the subject is that of an application"),
    Group("performs", 2, "the text applies"),
    Group("work_object", 2, "what is applied for is work"),
    Group("attaches", 1.5, "the text sends a resume"),
    Group("resume", 2, "a resume is attached"),
    Group("letter", 1, "a cover letter or application papers are attached"),
    Group("office", 1.5, "it goes to those who hire"),
    Group("firm", 0.5, "it goes to an organisation"),
    Group("work", 1.5, "it speaks of work"),
    Group("names_resume", 0.5, "it speaks of a resume"),
    Group("beyond", 0, "it speaks of papers that lie behind what was fetched"),
)

# What speaks for a networking mail.
NETWORKING = (
    Group("search", 2, "the text speaks of your search"),
    Group("career", 2, "the text asks about the other's way or work"),
    Group("openings", 2, "the text asks about openings"),
    Group("referral", 2, "the text asks for somebody to speak with"),
    Group("advice", 1, "the text asks for advice"),
    Group("conversation", 1, "the text asks for a conversation"),
    Group("route", 1, "the text says how you came to write"),
    Group("work", 1, "it speaks of work"),
    Group("asks", 0, "it asks"),
    Group("named", 0, "it goes to a person"),
)

# What speaks against both. From 10 on nothing can make up for it.
AGAINST = (
    Group("family", 10, "it is addressed to family"),
    Group("proofreading", 7, "it asks to read over a resume before it is sent"),
    Group("errand", 4, "it asks to print, photograph or translate something"),
    Group("withdrawal", 10, "it takes an application back, or accepts or declines an offer"),
    Group("other_subject", 10, "the subject applies for something other than work"),
    Group("other_object", 6, "the text applies for something other than work"),
    Group("employer", 10, "it is written by the side that hires"),
    Group("third", 4, "it speaks of somebody else's application"),
    Group("telling", 4, "it tells somebody about an application"),
    Group("affection", 4, "it ends as letters to those one loves do"),
    Group("friends", 4, "it is written among friends"),
    Group("leisure", 3, "it speaks of an evening out or of home"),
    Group("housing", 4, "it speaks of a flat"),
    Group("money", 4, "it speaks of a loan, insurance or tax"),
    Group("office_matters", 4, "it speaks of a visa, a permit or papers"),
    Group("school", 4, "it speaks of school, child care or studies"),
    Group("purchase", 4, "it speaks of an order"),
    Group("health", 4, "it speaks of a doctor's appointment"),
    Group("club", 3, "it speaks of a club, a grant or a call for contributions"),
    Group("daily_work", 4, "it speaks of the day's work among colleagues"),
    Group("selling", 4, "it offers something for sale"),
    Group("press", 3, "it asks for an interview to be published"),
    Group("opinion", 8, "it asks a friend what they think of a resume"),
    Group("look_over", 1.5, "it asks for a look at a resume"),
    Group("trouble", 4, "it asks for help with a login or a form"),
    Group("colleague", 3, "it goes to a colleague"),
    Group("surname", 3, "the recipient bears your own family name"),
    Group("freemail", 1, "it goes to a private address"),
    Group("informal", 0.5, "the tone is that among friends"),
)

# Topics say little where something that is plainly work is applied for: estate agents and schools hire too.
TOPICS = frozenset(
    ("housing", "money", "office_matters", "school", "purchase", "health", "club", "daily_work", "selling", "press")
)
DECISIVE = 10.0
