"""Reads the refusals of mailing lists and groups: who is no member cannot write there, so the mail reached nobody."""

import re

from followupd.core.judges.bounce_text import failed_in_text, told_text
from followupd.core.judges.fields import field_says
from followupd.core.judges.reasons import quoting, sign
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.sentences import around

# What list programs write about themselves, and the names under which they do.
_PROGRAM_FIELDS = ("x-mlserver", "x-ml-name", "x-mailman-version", "x-listserver", "x-list-administrivia")
_PROGRAM_LOCAL = re.compile(
    r"(?:.*-(?:admin|owner|request|bounces|help)|owner-.*|listserv|majordomo|ezmlm.*|sympa)", re.I
)
_REFUSAL = re.compile(
    r"you (?:are|'re) not (?:a |an |yet )*(?:authori[sz]ed )?(?:member|subscriber|subscribed)\b"
    r"|(?:non-?members?|non-?subscribers?) (?:are|is) not (?:allowed|permitted)"
    r"|only (?:the )?(?:members|subscribers)\b.{0,40}\b(?:may|can|are allowed to) (?:post|write|send)"
    r"|(?:posting|post|message|mail) (?:to|by|from) .{0,80}\b(?:restricted to|not allowed|rejected|refused)"
    r"|sie sind (?:kein|nicht) .{0,30}(?:mitglied|abonnent|eingetragen)"
    r"|vous n['’]êtes pas (?:membre|abonné)|no (?:es|está) (?:miembro|suscrito)",
    re.IGNORECASE,
)
_LIST = re.compile(r"\b(?:mailing ?)?lists?\b|verteiler|liste\b|lista\b", re.IGNORECASE)
_PERSONAL = re.compile(r"\b(?:I|I'm|my|me|ich|mein|meine|mir|je|mon|yo)\b")


def refusal(envelope: Envelope, body: Body) -> Verdict | None:
    """`bounce_hard` with the list's address; None where no list program says that it refused the mail."""
    program = _program(envelope)
    text = " ".join(told_text(body).split())
    found = _REFUSAL.search(text) if program else None
    if not found or not _LIST.search(text) or _PERSONAL.search(text):
        return None
    said = quoting("the list refuses your mail: ", around(text, found.start(), found.end()))
    return Verdict("bounce_hard", "strong", (said, program), recipients=failed_in_text(envelope, body.text[:6_000])[:1])


def _program(envelope: Envelope) -> str:
    """What says that a list program writes, as evidence; "" where nothing does."""
    field = next((name for name in _PROGRAM_FIELDS if envelope.has(name)), "")
    if field:
        return field_says(field, envelope.header(field))
    sender = envelope.sender
    return (
        sign(f"from the program of a mailing list, {sender.address}")
        if sender and _PROGRAM_LOCAL.fullmatch(sender.local[:100])
        else ""
    )
