"""Tells on which day or at which hour somebody wants to see the applicant, and who asks them to come in few words.

Who writes from a small shop asks to "come by on Tuesday at four" and names no interview. What tells it from a friend's
coffee is the application or the job it is about, said with it, and a house of their own that the mail comes from.
"""

import re

from followupd.core.judges.saying import Said
from followupd.core.judges.spoken_days import is_until
from followupd.core.mail.days import days_in
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.hours import hours_in
from followupd.core.mail.reading import read_date
from followupd.core.pursuits.people import organisation_domain

_MONEY = re.compile(r"[£$€]\s?\d[\d.,]*|\d[\d.,]*\s?[£$€]")  # 12.50 is no hour there
# What says that it goes no further, or that nobody asks yet.
_OTHERWISE = ("refuse", "received", "process", "paused", "filled", "gone", "own", "own_matter", "opt_out")


def asked_to_come(text: Said, envelope: Envelope) -> tuple[int, ...]:
    """The sentences that ask to come on a day, in a mail about the reader's application; none from a private address,
    since friends ask the same.
    """
    visits = text.where("visits") - text.perhaps
    if not visits or not text.says("about_theirs") or any(map(text.says, _OTHERWISE)):
        return ()
    if not (envelope.sender and organisation_domain(envelope.sender.domain)):
        return ()
    return tuple(sorted(number for number in visits if number and names_when(text, envelope, (number,))))


def names_when(text: Said, envelope: Envelope, invited: tuple[int, ...]) -> bool:
    """Whether a day or an hour stands in one of these sentences, or right behind it."""
    near = {n for number in invited if number for n in (number, number + 1) if n < len(text.sentences)}
    return any(_has_time(text, envelope, n) for n in near)


def asks_how_it_went(text: Said, envelope: Envelope) -> bool:
    """Whether a conversation is spoken of in a question alone that neither invites nor names a time: "How did your
    interview go? Come on Friday" is a friend's.
    """
    named = text.where("interview")
    asked = {n for n in named - text.where("invite") if n and is_question(text, n)}
    return bool(named) and named == asked and not any(_has_time(text, envelope, n) for n in asked)


def is_question(text: Said, number: int) -> bool:
    """Whether a sentence is a question."""
    return text.sentences[number].rstrip(" )\"'").endswith("?")


def _has_time(text: Said, envelope: Envelope, number: int) -> bool:
    """Whether a sentence names a day or an hour, and not only the day until which something is to be done."""
    received = read_date(envelope.header("delivery-date")) or envelope.date
    if not received:
        return False
    sentence, languages = _MONEY.sub(" ", text.sentences[number]), text.spoken
    days = days_in(sentence, languages, received.date())
    return any(not is_until(sentence, one) for one in days) or bool(not days and hours_in(sentence, languages))
