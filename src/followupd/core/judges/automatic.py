"""Tells a machine's answer from a person's by what the protocol says; words in a subject only ever help.

RFC 3834 (Auto-Submitted), RFC 5436, and what Exchange, Outlook and vacation programs write instead. The classes are
those of mail-facts.md, Part A, section 6: X-Auto-Response-Suppress, Precedence, list headers or a subject alone never
silence anybody, because real people's mail carries them.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from followupd.core.judges.asking import acknowledges, asks_or_decides, questions
from followupd.core.judges.fields import NO_RETURN_PATH, field_says, from_says
from followupd.core.judges.reasons import quoting
from followupd.core.judges.words import either
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.quotes import has_quote
from followupd.core.mail.reading import address_key
from followupd.core.mail.sentences import split_lines
from followupd.core.mail.subjects import ANSWERS, answer_prefix, normal_subject
from followupd.core.pursuits.relation import Relation

MAX_TEXT = 8_000
_SUBMITTED = ("auto-submitted", "x-auto-submitted")
_ANSWERING = ("auto-replied", "auto-notified")
_ANSWER_FIELDS = ("x-autoreply", "x-autorespond", "x-mail-autoreply", "x-autoresponse", "x-autoreply-from")
_SUPPRESS, _LOOP = "x-auto-response-suppress", "x-ms-exchange-inbox-rules-loop"
_PRECEDENCES = ("precedence", "x-precedence")
_LISTS = ("list-id", "list-unsubscribe", "list-post", "feedback-id")
_MASS = ("bulk", "list", "junk")
# Mail programs may put the phrase right before the subject they answer: "Out of office Re: Your opening".
_ENDS = rf"(?:\s*(?:[:：]|[-–—]\s|[(\[]|!?$)|\s+(?={ANSWERS}))"
_FROM_OUTSIDE = r"\s*(?:\[ext(?:ern(?:al|e?)?)?(?: e?-?mail)?\]\s*)?"
_MACHINE = re.compile(rf"{_FROM_OUTSIDE}(?:{either('machines', 'machine_subjects')}){_ENDS}\s*", re.IGNORECASE)
_AWAY = re.compile(
    rf"{_FROM_OUTSIDE}(?:{either('machines', 'away_subjects', 'either_subjects')}){_ENDS}\s*", re.IGNORECASE
)
_SAYS_AWAY = re.compile(either("machines", "away_subjects") + r"|abwesenheits\w+|message d['’]absence", re.IGNORECASE)
_ABSENCE = re.compile(either("machines", "absences"), re.IGNORECASE)
_NO_REPLY = re.compile(rf"(?:.*[-_.+])?(?:{either('machines', 'no_reply')})(?:[-_.+].*)?", re.IGNORECASE)
_OF_PROGRAM = re.compile(either("machines", "nobody_locals"), re.IGNORECASE)


def null_sender(envelope: Envelope) -> bool:
    """Whether the Return-Path is the empty one that machines must use (RFC 5321, 4.5.5; RFC 3834, 3.3)."""
    return envelope.header("return-path").replace(" ", "").lower() in ("<>", "<mailer-daemon>")


def sender_is_nobody(envelope: Envelope) -> bool:
    """Whether the sender's name says that no person reads there: no-reply@, notifications@."""
    return envelope.sender is not None and _is_nobody(envelope.sender.local[:100])


@lru_cache(maxsize=4096)
def _is_nobody(local: str) -> bool:
    return bool(_NO_REPLY.fullmatch(local) or _OF_PROGRAM.fullmatch(local))


def nobody_says(envelope: Envelope) -> str:
    """What the address of such a sender says by its name, as evidence."""
    no_reply = envelope.sender is not None and _NO_REPLY.fullmatch(envelope.sender.local[:100])
    what = "takes no answers" if no_reply else "is a program's"
    return from_says(envelope, f"by its name the sender's address {what}")


def written_text(body: Body | None) -> str:
    """What is new in the message, without quotes, as far as judges look."""
    return body.new_text[:MAX_TEXT] if body else ""


def absence_in(text: str) -> bool:
    """Whether the text says that somebody is away."""
    return bool(_ABSENCE.search(" ".join(text.split())))


def absence_words(envelope: Envelope, body: Body | None, before: str = "") -> str:
    """Where the message says that somebody is away, as a sentence of evidence; "" where it does not. `before`: how the
    sentence begins.
    """
    text = written_text(body)
    if absence_in(text):
        told = next(filter(_ABSENCE.search, split_lines(text)), "") or " ".join(text.split())
        return quoting(before, told, " in the text")
    subject = subject_phrase(envelope)
    return quoting(before, subject, " in the subject") if subject and _SAYS_AWAY.match(subject) else ""


def tells_absence(envelope: Envelope, body: Body | None) -> bool:
    """Whether it looks like an absence note: its subject begins as theirs do, and its text says so."""
    text = written_text(body)
    return bool(subject_phrase(envelope)) and absence_in(text) and not asks_or_decides(text)


def begins(phrase: str) -> str:
    """That the subject begins so, as evidence."""
    return quoting("the subject begins, as those of automatic answers do, with ", phrase)


def subject_phrase(envelope: Envelope) -> str:
    """The phrase of an automatic answer with which the subject begins, or ""; no "Re:" may stand before it."""
    by_machine, by_hand = _phrases(envelope.subject)
    match = by_machine or by_hand
    return match[0].strip() if match else ""


@lru_cache(maxsize=256)  # asked by several judges of the same message
def _phrases(subject: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The subject's beginning in a machine's form, and in one that people type too."""
    return _MACHINE.match(subject), _AWAY.match(subject)


def strong_signs(envelope: Envelope, body: Body | None, relation: Relation) -> tuple[str, ...]:
    """Why this is surely an automatic answer: sentences of evidence, none where it may be a person's."""
    said = (*by_protocol(envelope), *_by_generated(envelope, body, relation))
    return (*said, *_by_subject(envelope, body, relation))


def says_generated(envelope: Envelope) -> str:
    """The field that says "auto-generated", as evidence, or ""; trackers and help desks write it into staff's mail."""
    if not envelope.has(*_SUBMITTED):
        return ""
    said = (name for name in _SUBMITTED if _first_word(envelope.header(name)) == "auto-generated")
    return next((_quoted(envelope, name) for name in said), "")


def by_protocol(envelope: Envelope) -> tuple[str, ...]:
    """Fields that only automatic answers carry."""
    said = [name for name, value in envelope.first_of(_PROTOCOL).items() if _PROTOCOL[name](value)]
    return tuple(_quoted(envelope, name) for name in _PROTOCOL if name in said) if said else ()


_PROTOCOL: dict[str, Callable[[str], bool]] = {
    **dict.fromkeys(_SUBMITTED, lambda value: _says_answered(value)),
    **dict.fromkeys(_ANSWER_FIELDS, lambda value: value.strip().lower() not in ("", "no", "false", "0")),
    **dict.fromkeys(_PRECEDENCES, lambda value: value.lower().replace("-", "_") == "auto_reply"),
}


def _by_generated(envelope: Envelope, body: Body | None, relation: Relation) -> tuple[str, ...]:
    """ "auto-generated" on an answer whose text is a machine's too: it acknowledges, tells an absence or is empty."""
    said = says_generated(envelope)
    if not said or body is None or not (relation.known or relation.organisation or envelope.parents):
        return ()
    text = written_text(body)
    if asks_or_decides(text):
        return ()
    empty = not text.strip() and not body.attachments and not answer_prefix(envelope.subject)
    return (said,) if empty or acknowledges(text) or absence_in(text) else ()


def _says_answered(value: str) -> bool:
    return _first_word(value) in _ANSWERING or "vacation" in value.lower()


def _first_word(value: str) -> str:
    return re.split(r"[;(\s]", value.strip().lower(), maxsplit=1)[0]


def _quoted(envelope: Envelope, name: str) -> str:
    return field_says(name, envelope.header(name))


def mass_fields(envelope: Envelope) -> tuple[str, ...]:
    """The names of the fields that lists, newsletters and mass mailers write (RFC 2369, 2919); real people's mail at
    times carries them too.
    """
    listed = [name for name in _LISTS if name in envelope.first]
    return (*listed, *[name for name in _PRECEDENCES if envelope.header(name).lower() in _MASS])


def mass_signs(envelope: Envelope) -> tuple[str, ...]:
    """What these fields say, as evidence."""
    return tuple(_quoted(envelope, name) for name in mass_fields(envelope))


def _by_subject(envelope: Envelope, body: Body | None, relation: Relation) -> tuple[str, ...]:
    """The subject's phrase together with a second sign; what people type by hand needs more than machines' own form."""
    by_machine, by_hand = _phrases(envelope.subject)
    match = by_machine or by_hand
    if not match:
        loop = _answered_by_rule(envelope)
        return (loop,) if loop and not answer_prefix(envelope.subject) else ()
    rest = normal_subject(envelope.subject[match.end() :])
    ours = rest if rest in relation.subjects and re.search(r"[:：]\s*$", match[0]) else ""
    text = written_text(body)
    told = bool(by_machine or ours) and (acknowledges(text) or absence_in(text))
    if not told and (asks_or_decides(text) or (asks_or_decides(envelope.subject) and not ours)):
        return ()
    # Notes say "please call my deputy", but only people wait for an answer: then fields they have too prove nothing.
    questioned = questions(text)
    ours = "" if questioned and not by_machine else ours
    second = quoting("behind it stands the subject of your own mail: ", ours) if ours else ""
    # What people type too proves nothing while the text is unread: it may ask something.
    second = second or (NO_RETURN_PATH if null_sender(envelope) and (by_machine or body) else "")
    second = second or _answered_by_rule(envelope)
    bare = not rest and absence_in(text) and not asks_or_decides(text)
    second = second or (_exchanges_own(envelope, questioned) if by_machine else _suppressing(envelope, body, bare))
    return (begins(match[0]), second) if second else ()


def _exchanges_own(envelope: Envelope, questioned: bool) -> str:
    """What is enough beside a subject that hardly anybody types: Exchange's field; where something is asked, only with
    the value of its automatic answers.
    """
    suppressed = envelope.header(_SUPPRESS)
    if suppressed and (not questioned or suppressed.strip().lower() == "all"):
        return _quoted(envelope, _SUPPRESS)
    return _quoted(envelope, _LOOP) if envelope.header(_LOOP) and not questioned else ""


def _suppressing(envelope: Envelope, body: Body | None, bare: bool) -> str:
    """Exchange's absence notes under a subject of one phrase: its field, an absence, nothing asked, nothing quoted."""
    quoted = body is not None and has_quote(body.text[:MAX_TEXT])
    # "All" is what its automatic answers say; other values it writes into people's mail too.
    said = envelope.header(_SUPPRESS).strip().lower() == "all"
    return _quoted(envelope, _SUPPRESS) if bare and said and not quoted else ""


def _answered_by_rule(envelope: Envelope) -> str:
    """A rule of the writer's own mailbox sent it; another's rule only passed a person's mail on."""
    owner = envelope.header(_LOOP).strip(" <>")
    if envelope.sender and owner and address_key(owner) == address_key(envelope.sender.address):
        return "sent by a rule of the mailbox [X-MS-Exchange-Inbox-Rules-Loop]"
    return ""
