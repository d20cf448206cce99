"""Reads from an acknowledgement what was applied for, where, under which number, and when they will answer."""

import re
from dataclasses import replace
from datetime import date

from followupd.core.judges.deadline import day_behind
from followupd.core.judges.meaning_sentences import sentences, straight, undeleted
from followupd.core.judges.period import period_in
from followupd.core.judges.posted_firm import firm_of
from followupd.core.judges.posted_number import labelled_number
from followupd.core.judges.posted_position import position_in
from followupd.core.judges.posting import posting
from followupd.core.judges.saying import Said, said
from followupd.core.judges.sent_position import reference_of
from followupd.core.judges.stated import stated_dates
from followupd.core.judges.verdict import Finding, Verdict
from followupd.core.judges.wanted import sentences_wanting, wanted
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.subjects import answer_prefix
from followupd.core.pursuits.people import is_no_reply, person_name

_LOOKED_AT = 6_000  # characters


# Mail about an application beside receipts, which names its position and firm in the same words.
_ABOUT_A_POSITION = ("rejection", "position_filled", "assessment", "interview_invitation", "offer", "account_notice")


def with_position(told: Verdict, envelope: Envelope, body: Body | None) -> Verdict:
    """The verdict with position and firm, where mail about an application names them."""
    if body is None or told.kind not in _ABOUT_A_POSITION:
        return told
    known = {one.kind for one in told.findings}
    found = tuple(one for one in position_and_firm(envelope, body, said(envelope, body)) if one.kind not in known)
    return replace(told, findings=(*told.findings, *found)) if found else told


def position_and_firm(envelope: Envelope, body: Body, text: Said) -> tuple[Finding, ...]:
    """What it is about, its number, and whose it is: the firm only where it is spelled in the mail, as no domain is.

    What a platform that takes no answers calls itself is not spelled there.
    """
    words, subject = body.new_text[:_LOOKED_AT], envelope.subject[len(answer_prefix(envelope.subject)) :]
    reader = " ".join(person_name(one) for one in envelope.to[:1])
    firm = firm_of(envelope.sender, subject, words, text.languages, reader)
    position = position_in(subject, text.sentences[1:], text.languages, firm, reader)
    sender = envelope.sender
    called = sender.name if sender and not is_no_reply(sender.address) else ""
    spelled = firm if firm in straight(f"{subject}\n{words}\n{called}") else ""
    read = (("position", position), ("reference", labelled_number(subject, words)), ("organisation", spelled))
    return tuple(Finding(kind, one) for kind, one in read if one)


def findings(envelope: Envelope, body: Body, said: Said) -> tuple[Finding, ...]:
    """Position, reference, organisation, language, period, stated and closing date, wants."""
    text, subject = body.new_text[:_LOOKED_AT], envelope.subject[len(answer_prefix(envelope.subject)) :]
    received = envelope.date.date() if envelope.date else None
    wanting = sentences_wanting(sentences(text), said.languages)
    reader = " ".join(person_name(one) for one in envelope.to[:1])
    firm = firm_of(envelope.sender, subject, text, said.languages, reader)
    read = (
        ("position", position_in(subject, said.sentences[1:], said.languages, firm, reader)),
        ("reference", labelled_number(subject, text) or reference_of(subject, text)),
        ("organisation", firm),
        ("language", said.languages[-1] if len(said.languages) <= 2 else ""),
    )
    whole = sentences(text)
    told = _without(text, set(whole) - set(undeleted(whole, said.languages)))
    period = period_in(told)
    return (
        *(Finding(kind, words) for kind, words in read if words),
        *((period.finding,) if period else ()),
        *_days(received, told, said, wanting),
        *wanted(wanting, said.languages, received),
    )


def _days(received: date | None, text: str, said: Said, wanting: tuple[str, ...]) -> tuple[Finding, ...]:
    """By when they answer or when they interview, and when applications close, which is not the same day; the day by
    which they want something is the user's.
    """
    told = posting(text, received)
    if received is None:
        return told
    closes = {one.field("date") for one in told}
    others = tuple(one for one in sentences(text) if one not in wanting)
    stated = [f for f in stated_dates(others, said.languages, received) if f.field("date") not in closes]
    named = None if stated else day_behind(" ".join(others) if wanting else text, received)
    if named and named[0].isoformat() not in closes:
        stated.append(Finding("stated_date", named[1], (("date", named[0].isoformat()), ("what", "answer"))))
    return (*stated, *told)


def _without(text: str, sentences_left_out: set[str]) -> str:
    """The text without these sentences, which may stand on several of its lines."""
    for one in sentences_left_out:
        text = re.sub(r"\s+".join(map(re.escape, one.split())), " ", text)
    return text
