"""What a message is, and on what that rests."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal[
    # incoming
    "human",
    "auto_reply",
    "out_of_office",
    "bounce_hard",
    "bounce_soft",
    "delivery_report",
    "list",
    "newsletter",
    "job_alert",
    "acknowledgement",
    "account_notice",
    "assessment",
    "rejection",
    "position_filled",
    "interview_invitation",
    "offer",
    "recruiter_outreach",
    "opt_out",
    "left_company",
    "elsewhere",
    "unsure",
    # sent
    "application",
    "networking",
    "thank_you",
    "answer",
    "referral_request",
    "other",
]
Strength = Literal["strong", "weak"]

# Somebody decided, asked or wrote: whatever follow-up was planned stops at once. The rest are machines' words, or it
# is not known whose: an acknowledgement never ends the waiting, and never counts as an answer.
ANSWERS: frozenset[Kind] = frozenset(
    (
        "human",
        "assessment",
        "rejection",
        "position_filled",
        "interview_invitation",
        "offer",
        "recruiter_outreach",
        "opt_out",
        "left_company",
        "elsewhere",
    )
)

# `repeats`: the rule of a series (RRULE); `left_out`: its hours that are none; `occurrence`: which one of it is meant.
_MEETING = (
    "start", "end", "uid", "method", "sequence", "place", "organiser", "organiser_name", "repeats", "left_out",
    "occurrence", "zone",
)  # fmt: skip

# What may be read from a message beside its kind: (kind of finding, what its text is, its fields).
FINDINGS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("position", "the position, as written", ()),
    ("place", "where a recruiter's client is", ()),
    ("reference", "the reference number of a posting", ()),
    ("organisation", "the firm by its name", ()),
    ("greeting", "the greeting used, without its comma", ()),
    ("language", "the language of the text: en, de, ...", ()),
    ("address", '"familiar" or "formal": how the other is addressed', ()),
    ("resume", '"attached" where a resume goes with it', ()),
    ("file", "the name of the first file that goes with a sent mail beside a resume", ()),
    ("asks", '"yes" where a sent mail asks for an answer', ()),
    ("promise", "what the user promised to do", ("date", "what")),  # what: "apply", or none
    ("withdraws", "the sentence by which the user takes an application back, or declines an offer", ()),
    ("declines", "the sentence by which the user says no to what a recruiter offers", ()),
    ("source", "how the user got the name", ("name",)),
    ("meaning", '"asks", "holds" or "closes": what a human\'s answer means for the pursuit', ()),
    # way: asks, wants (something of the reader, without a question), invites.
    ("question", "the sentence that asks or requests something", ("way",)),
    # For the user's word that it was misread: `meaning` is "asks" or "holds".
    ("otherwise", "what asks or holds in it, where it is a person's mail that closes nothing", ("meaning", "way")),
    ("hold", "the sentence by which they will come back to it", ()),
    ("patience", "the sentence that asks for more patience than usual", ()),
    ("closing", "the sentence that closes the matter", ()),
    # what: decision, answer, contact_again; after: "behind" or "from", where it is the first day after what was named.
    # not_before: "yes" where nothing will be decided or answered before that day.
    ("stated_date", "the words that name a day", ("date", "what", "after", "not_before")),
    ("period", "a stated period, as in an acknowledgement", ("days", "business_days")),
    ("deadline", "by when something must be done", ("date",)),
    # unasked: "yes" where the matter was passed on to them, and they will write or call by themselves.
    ("referral", "the sentence that names somebody", ("name", "address", "introduced", "unasked")),
    ("attendee", "the sentence by which somebody will be at a meeting with the user", ("name", "address")),
    ("person", "the name of whom the user tracks by nothing else", ()),
    ("client", "the sentence that names a firm a recruiter seeks people for", ("name",)),
    ("stand_in", "who answers in their absence", ("name", "address")),
    # Of a person's own mail: whoever writes it.
    ("successor", "who has taken over from somebody who left", ("name", "address")),
    # Hours ISO 8601 with offset; method as in iCalendar (REQUEST, CANCEL ...); lists joined by ", ", in one order.
    ("meeting", "the invitation's subject", (*_MEETING, "attendees", "attendee_names")),
    # Found by `pursuits/agreed` in the user's own mail: days joined by a space; `instead`: of the meeting to be moved.
    ("unheard", "", ("days", "instead")),
    # Of mail of either side: no `time` where a day alone is named, no `date` where an hour alone; `by`: "weekday" where
    # the day is named by that alone; `said`: proposed, listed, settled, moved, named, mentioned.
    ("proposed_time", "the words that name it", ("date", "by", "time", "until", "said")),
    # `word`: yes, no, doubt, moves, cancels, invites, counters, first, second, third.
    ("meeting_word", "the words on a meeting that was proposed or fixed", ("word",)),
    # once: "read", where it is offered for when they have read what they asked for.
    ("talk_offered", "the sentence that offers a conversation for a time without a day", ("date", "once")),
    ("second_kind", 'what the message also is; "human" where a person wrote it', ()),
    ("closes", "the words on when applications close", ("date",)),
    ("no_follow_up", "the sentence that asks for no follow-up", ()),
    ("signed", "the writer's name as they spell it under the mail", ()),
    ("phone", "the telephone number under the mail", ()),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something read from a message beside its kind: `kind` is a row of FINDINGS, `text` as it stands there.

    `fields`: what a program needs of it, by name; days are "YYYY-MM-DD", hours ISO 8601, addresses plain.
    """

    kind: str
    text: str
    fields: tuple[tuple[str, str], ...] = ()

    def field(self, name: str) -> str:
        """The field of that name, or ""."""
        return next((value for key, value in self.fields if key == name), "")

    @property
    def day(self) -> date | None:
        """The day in its `date`; None where there is none, or none that can be read."""
        try:
            return date.fromisoformat(self.field("date")[:10])
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a judge says. `evidence`: sentences of one line and at most 200 characters, for a person to read.

    `return_date`: of an out-of-office, the last day of absence or the first of presence, whichever the note names.
    `recipients`: of a bounce, the addresses that failed.
    """

    kind: Kind
    strength: Strength
    evidence: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    return_date: date | None = None
    recipients: tuple[str, ...] = ()

    @property
    def is_answer(self) -> bool:
        """Whether it ends the waiting, whoever or whatever sent it: a machine's rejection does as well."""
        return self.kind in ANSWERS

    @property
    def may_want(self) -> bool:
        """Whether it may want something of the user: an answer of theirs, or a receipt that asks for papers."""
        return self.is_answer or bool(self.finding("question"))

    @property
    def by_person(self) -> bool:
        """Whether a person wrote it: somebody to answer, and their sign of life. A rejection may be or not be."""
        return self.kind == "human" or any(f.kind == "second_kind" and f.text == "human" for f in self.findings)

    def finding(self, kind: str) -> str:
        """The text of the first finding of that kind, or ""."""
        for found in self.findings:  # asked for at every turn: a generator takes twice as long
            if found.kind == kind:
                return found.text
        return ""
