"""Tells a machine's answer from a person's by what the protocol says; words in a subject only ever help.

RFC 3834 (Auto-Submitted), RFC 5436, and what Exchange, Outlook and vacation programs write instead. The classes are
those of mail-facts.md, Part A, section 6: X-Auto-Response-Suppress, Precedence, list headers or a subject alone never
silence anybody, because real people's mail carries them.
"""

import re

from followupd.core.judges.phrases import (
    ABSENCES,
    AWAY_SUBJECTS,
    EITHER_SUBJECTS,
    MACHINE_SUBJECTS,
    NO_REPLY,
    NOBODY_LOCALS,
)
from followupd.core.mail.body import Body
from followupd.core.mail.decoding import one_line
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.quotes import has_quote
from followupd.core.mail.reading import normal_subject
from followupd.core.pursuits.relation import Relation

MAX_TEXT = 8_000
_ANSWERING = ("auto-replied", "auto-notified")
_ANSWER_FIELDS = ("x-autoreply", "x-autorespond", "x-mail-autoreply", "x-autoresponse", "x-autoreply-from")
_PRECEDENCES = ("precedence", "x-precedence")
_MASS = ("bulk", "list", "junk")
_ENDS = r"\s*(?:[:：]|[-–—]\s|[(\[]|!?$)"
_MACHINE = re.compile(rf"(?:{'|'.join(MACHINE_SUBJECTS)}){_ENDS}\s*", re.IGNORECASE)
_AWAY = re.compile(rf"(?:{'|'.join((*AWAY_SUBJECTS, *EITHER_SUBJECTS))}){_ENDS}\s*", re.IGNORECASE)
_SAYS_AWAY = re.compile("|".join((*AWAY_SUBJECTS, r"abwesenheits\w+", r"message d['’]absence")), re.IGNORECASE)
_ABSENCE = re.compile("|".join(ABSENCES), re.IGNORECASE)
_NOBODY = re.compile(
    rf"(?:.*[-_.+])?(?:{'|'.join(NO_REPLY)})(?:[-_.+].*)?|(?:{'|'.join(NOBODY_LOCALS)})", re.IGNORECASE
)


def sign(text: str) -> str:
    """A sentence of evidence: one line, at most 200 characters, without control characters."""
    return one_line(text, 200)


def null_sender(envelope: Envelope) -> bool:
    """Whether the Return-Path is the empty one that machines must use (RFC 5321, 4.5.5; RFC 3834, 3.3)."""
    return envelope.header("return-path").replace(" ", "").lower() in ("<>", "<mailer-daemon>")


def sender_is_nobody(envelope: Envelope) -> bool:
    """Whether the sender's name says that no person reads there: no-reply@, notifications@."""
    return envelope.sender is not None and bool(_NOBODY.fullmatch(envelope.sender.local[:100]))


def written_text(body: Body | None) -> str:
    """What is new in the message, without quotes, as far as judges look."""
    return body.new_text[:MAX_TEXT] if body else ""


def absence_words(envelope: Envelope, body: Body | None) -> str:
    """Where the message says that somebody is away, as a sentence of evidence; "" where it does not."""
    text = " ".join(written_text(body).split())
    found = _ABSENCE.search(text)
    if found:
        start = max((text.rfind(end, 0, found.start()) + 2 for end in (". ", "! ", "? ")), default=0)
        if start < 2 or found.start() - start >= 90:
            start = 0 if found.start() < 90 else found.start() - 60
        return sign(f'"{text[start : found.end() + 60][:160]}" in the text')
    subject = subject_phrase(envelope)
    return sign(f'"{subject}" in the subject') if subject and _SAYS_AWAY.match(subject) else ""


def subject_phrase(envelope: Envelope) -> str:
    """The phrase of an automatic answer with which the subject begins, or ""; no "Re:" may stand before it."""
    match = _MACHINE.match(envelope.subject) or _AWAY.match(envelope.subject)
    return match[0].strip() if match else ""


def strong_signs(envelope: Envelope, body: Body | None, relation: Relation) -> tuple[str, ...]:
    """Why this is surely an automatic answer: sentences of evidence, none where it may be a person's."""
    return (*_by_protocol(envelope, relation), *_by_null_sender(envelope, body), *_by_subject(envelope, body, relation))


def _by_protocol(envelope: Envelope, relation: Relation) -> tuple[str, ...]:
    """Fields that only automatic answers carry."""
    signs = []
    for name in ("auto-submitted", "x-auto-submitted"):
        value = envelope.header(name)
        word = re.split(r"[;(\s]", value.strip().lower(), maxsplit=1)[0]
        answers = relation.known or bool(relation.organisation) or bool(envelope.parents)
        if word in _ANSWERING or "vacation" in value.lower() or (word == "auto-generated" and answers):
            signs.append(_quoted(envelope, name))
    said = [n for n in _ANSWER_FIELDS if envelope.has(n) and envelope.header(n).lower() not in ("no", "false", "0")]
    said += [n for n in _PRECEDENCES if envelope.header(n).lower().replace("-", "_") == "auto_reply"]
    return (*signs, *(_quoted(envelope, name) for name in said))


def _quoted(envelope: Envelope, name: str) -> str:
    return sign(f"{name.title()}: {envelope.header(name)}")


def mass_signs(envelope: Envelope) -> tuple[str, ...]:
    """What lists, newsletters and mass mailers write (RFC 2369, 2919); real people's mail at times carries it too."""
    said = [name for name in ("list-id", "list-unsubscribe", "list-post", "feedback-id") if envelope.has(name)]
    said += [name for name in _PRECEDENCES if envelope.header(name).lower() in _MASS]
    return tuple(_quoted(envelope, name) for name in said)


def _by_null_sender(envelope: Envelope, body: Body | None) -> tuple[str, ...]:
    """The empty Return-Path, but only together with a second sign: forwarders lose the Return-Path of people's mail."""
    if not null_sender(envelope):
        return ()
    weak = list(mass_signs(envelope))
    if envelope.has("x-auto-response-suppress"):
        weak.append(_quoted(envelope, "x-auto-response-suppress"))
    if envelope.sender and sender_is_nobody(envelope) and "daemon" not in envelope.sender.local:
        weak.append(sign(f"written from {envelope.sender.address}"))
    if subject_phrase(envelope):
        weak.append(sign(f'the subject begins "{subject_phrase(envelope)}"'))
    if body and not has_quote(body.text[:MAX_TEXT]) and _ABSENCE.search(" ".join(written_text(body).split())):
        weak.append(absence_words(envelope, body))
    return ("Return-Path: <>", weak[0]) if weak else ()


def _by_subject(envelope: Envelope, body: Body | None, relation: Relation) -> tuple[str, ...]:
    """The subject's phrase, but only together with a second sign."""
    by_machine = _MACHINE.match(envelope.subject)
    match = by_machine or _AWAY.match(envelope.subject)
    if not match:
        return ()
    second = _second_sign(envelope, body, relation, match, bool(by_machine))
    return (sign(f'the subject begins "{match[0].strip()}"'), second) if second else ()


def _second_sign(
    envelope: Envelope, body: Body | None, relation: Relation, match: re.Match[str], by_machine: bool
) -> str:
    """What makes a phrase in the subject more than a phrase, "" where nothing does."""
    suppress = envelope.header("x-auto-response-suppress")
    # Exchange writes "All" into its absence notes and a list of single kinds into people's mail.
    if suppress and (by_machine or "all" in suppress.lower().replace(" ", "").split(",")):
        return sign(f"X-Auto-Response-Suppress: {suppress}")
    if envelope.has("x-ms-exchange-inbox-rules-loop"):
        return "sent by a rule of the mailbox (X-MS-Exchange-Inbox-Rules-Loop)"
    rest = normal_subject(envelope.subject[match.end() :])
    if rest and rest in relation.subjects:
        return sign(f'behind it stands our subject "{rest}"')
    asks = not by_machine and ("?" in envelope.subject or "?" in written_text(body))
    if body and not asks and not has_quote(body.text[:MAX_TEXT]):
        absence = _ABSENCE.search(" ".join(written_text(body).split()))
        return absence_words(envelope, body) if absence else ""
    return ""
