"""Reads the notes of mail servers that send no machine-readable report: is it one, and whose mail does it speak of?"""

import re
from functools import lru_cache
from itertools import islice

from followupd.core.judges.asking import asks_or_decides
from followupd.core.judges.automatic import null_sender, sender_is_nobody
from followupd.core.judges.fields import NO_RETURN_PATH, field_says
from followupd.core.judges.reasons import proven, quoting, sign
from followupd.core.judges.server_words import in_plain_words
from followupd.core.judges.verdict import Kind
from followupd.core.judges.words import either
from followupd.core.judges.writer import greets_reader
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.reading import address_key
from followupd.core.mail.sentences import around
from followupd.core.pursuits.people import organisation_domain, person_name

_PERSONAL = re.compile(r"\b(?:I|I'm|my|me|ich|mein|meine|mir|je|mon|yo|io|mio|mia|mi|eu|meu|minha|ik|mij|mijn)\b")
_HEADER_LINE = re.compile(r"^(received|from|to|subject|date|message-id|mime-version):", re.IGNORECASE | re.MULTILINE)
_LISTED = re.compile(
    r"(?:recipient|following|deliver)[^\n:]{0,100}\n?[^\n:]{0,100}:[ \t]{0,3}\n[ \t]*\n?"
    r"[ \t]+([A-Za-z][\w.+-]{2,40})(?=[ \t]*\n|[ \t]{2,})",
    re.IGNORECASE,
)
MAX_TEXT = 6_000
MAX_RECIPIENTS = 50
_MOST_LOOKED_AT = 10  # sentences
# Details of the enhanced status code (RFC 3463, section 3) that say enough by themselves.
SAME_AGAIN: dict[tuple[int, int], Kind] = {
    (1, 1): "bounce_hard", (1, 2): "bounce_hard", (1, 3): "bounce_hard", (1, 6): "bounce_hard", (1, 10): "bounce_hard",
    (2, 1): "bounce_hard", (2, 2): "bounce_soft", (4, 1): "bounce_soft", (4, 2): "bounce_soft", (4, 4): "bounce_hard",
    (4, 6): "bounce_soft", (4, 7): "bounce_soft",
}  # fmt: skip
_LOCAL = re.compile(either("bounces", "system_locals"), re.IGNORECASE)
_NAME = re.compile(rf"\W*(?:{either('bounces', 'system_names')})\W*", re.IGNORECASE)
_SUBJECT = re.compile(r"^[\W_]{0,5}(?:\w+:\s)?(?:" + either("bounces", "failure_subjects") + ")", re.IGNORECASE)
_SUBJECTS_WORDS = re.compile(either("bounces", "failure_subjects"), re.IGNORECASE)
_ANSWER = re.compile(r"^(?:re|aw|antw|sv|fwd?|wg|tr|rv)\s?:", re.IGNORECASE)
_DELAY = re.compile(either("bounces", "delays"), re.IGNORECASE)
_SUCCESS = re.compile(either("bounces", "successes"), re.IGNORECASE)
_FAILURE = re.compile(either("bounces", "failures"), re.IGNORECASE)
_CODE = re.compile(either("bounces", "reply_codes"), re.IGNORECASE)
_RETURNED = re.compile(rf"^(?:[^\w\n]|_){{0,80}}(?:{either('bounces', 'returned')})", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+\-/&']{0,63}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,8}")
_ALONE = re.compile(
    r"^[\s*>\-\d.]{0,12}(?:(?:to|for|recipient|user|address|failed recipient|rcpt to)\s{0,3}[:=]\s{0,3})?"
    r"[<\"'(\[]{0,3}(" + _ADDRESS.pattern + r")[>\"')\]]{0,3}(?=[\s:;,.]|$)",
    re.IGNORECASE | re.MULTILINE,
)


def told_text(body: Body) -> str:
    """What the server itself writes, before the message that came back."""
    return _told(body.text[:MAX_TEXT])


@lru_cache(maxsize=4)  # asked by several judges of the same mail
def _told(text: str) -> str:
    returned = _RETURNED.search(text, 40)
    told = text[: returned.start()] if returned else text
    return told if _FAILURE.search(told) or _ADDRESS.search(told) else text


def plain_bounce(envelope: Envelope, body: Body, reported: bool) -> tuple[str, ...]:
    """The signs of a bounce that has no status blocks, or none: two at the least, of which one is who writes."""
    writer = system_writer(envelope)
    text = told_text(body)
    if not (writer or reported or envelope.has("x-failed-recipients")) and by_somebody(envelope, body):
        return ()
    if _ANSWER.match(envelope.subject):
        return _gateways_note(envelope, text)
    subject = _SUBJECT.match(envelope.subject)
    in_subject = quoting("", envelope.subject or "(no subject)", " in the subject")
    failure = _FAILURE.search(text)
    told = _sentence(text)
    if envelope.has("x-failed-recipients") and (writer or subject or failure):
        return (field_says("x-failed-recipients", envelope.header("x-failed-recipients")), *((told,) if told else ()))
    if reported and (failure or subject or is_delay(envelope, text)):
        return (proven("it is a mail server's report", "report-type=delivery-status"), told or in_subject)
    returned = "message/rfc822" in body.content_types or "text/rfc822-headers" in body.content_types
    by_person = envelope.sender is not None and (bool(_PERSONAL.search(text)) or asks_or_decides(text))
    if not writer and subject and failure and _copies_header(body) and not by_person:
        return tuple(filter(None, (in_subject, told, "the head of the mail that came back stands in the text")))
    refused = bool(_CODE.search(text)) and bool(_others(envelope, _ALONE.findall(text)))
    by_program = returned or envelope.sender is None or (refused and sender_is_nobody(envelope))
    if not writer and (by_person or not (subject and failure and by_program)):
        return ()
    # A person may write as postmaster@ or with such a name: then what came back, or whose mail did, must be there.
    is_proven = returned or null_sender(envelope) or "multipart/report" in body.content_types[:2]
    if not is_proven and by_person and greets_reader(envelope, body):
        return ()
    if subject and (is_proven or _names_failed(envelope, body)):
        return tuple(s for s in (writer, in_subject, told) if s)
    # The empty Return-Path alone is an absence note's too.
    by_server = writer not in ("", NO_RETURN_PATH) and failed_in_text(envelope, text)
    if failure and (returned or by_server or refused):
        return tuple(filter(None, (writer, told)))
    return (writer,) if is_delay(envelope, text) else ()


def _gateways_note(envelope: Envelope, text: str) -> tuple[str, ...]:
    """What gateways write in answer to the mail that failed: whose mail, alone on its line, and no word of a person."""
    failure, named = _FAILURE.search(text), failed_in_text(envelope, text)
    if not failure or not named or _PERSONAL.search(text) or asks_or_decides(text):
        return ()
    by_system = envelope.sender is not None and _LOCAL.fullmatch(envelope.sender.local[:100])
    told = _SUBJECTS_WORDS.search(envelope.subject) and _others(envelope, _ALONE.findall(text))
    if not (by_system or told):
        return ()
    return (
        _sentence(text) or sign(f"it tells in a mail server's words that mail to {named[0]} failed, and asks nothing"),
    )


def by_somebody(envelope: Envelope, body: Body) -> bool:
    """Whether somebody with a name writes, or somebody to the reader by theirs: they pass on what a server told."""
    named = envelope.sender is not None and person_name(envelope.sender) and not sender_is_nobody(envelope)
    return bool(named) or greets_reader(envelope, body)


def _sentence(text: str) -> str:
    """The first sentence that says that something failed, as evidence; "" where that stands among codes alone."""
    found = islice(_FAILURE.finditer(text), _MOST_LOOKED_AT)
    told = (in_plain_words(_around(text, failure), _FAILURE) for failure in found)
    said = next(filter(_FAILURE.search, told), "")
    return quoting("", said, " in the text") if said else ""


def _around(text: str, failure: re.Match[str]) -> str:
    """The sentence in which something failed, whose lines may be broken."""
    paragraphs = text[: failure.start()].rpartition("\n\n")[0]
    begin = len(paragraphs) + 2 if paragraphs else 0
    end = text.find("\n\n", failure.end())
    block = text[begin : end if end >= 0 else len(text)].replace("\n", " ")
    return around(block, failure.start() - begin, failure.end() - begin)


def _copies_header(body: Body) -> bool:
    """Whether a received mail's own header lines are copied into the text."""
    names = {match[1].lower() for match in _HEADER_LINE.finditer(body.text[:MAX_TEXT])}
    return len(names) >= 3 and "received" in names


def system_writer(envelope: Envelope) -> str:
    """Who writes, where it is a mail system; "" where it may be a person."""
    sender = envelope.sender
    if sender and _LOCAL.fullmatch(sender.local[:100]):
        return sign(f"from a mail server and no person: {sender.address}")
    name = sender.name if sender else envelope.header("from")
    if name and _NAME.fullmatch(name[:200]):
        return sign(f"from a mail server and no person: {name}")
    return NO_RETURN_PATH if null_sender(envelope) else ""


def speaks_of_delivery(envelope: Envelope, body: Body) -> bool:
    """Whether a mail system writes, or what no answer may come back to tells of mail that did not arrive.

    "Could not be delivered, unfortunately" is worded as a refusal is, and refuses nobody.
    """
    writer = system_writer(envelope)
    if writer and writer != NO_RETURN_PATH:
        return True
    told = _FAILURE.search(told_text(body)) and (_SUBJECT.match(envelope.subject) or _CODE.search(told_text(body)))
    return bool(told) and (bool(writer) or bool(failed_in_text(envelope, told_text(body))))


def went_through(envelope: Envelope) -> bool:
    """Whether the subject says that delivery went well."""
    return bool(_SUCCESS.search(envelope.subject))


def is_delay(envelope: Envelope, text: str) -> bool:
    """Whether it only says that delivery takes longer, or that it went well."""
    if _DELAY.search(envelope.subject) or went_through(envelope):
        return True
    return bool(_DELAY.search(text)) and not re.search(r"permanent|giv(?:en|ing) up|failed permanently", text, re.I)


def _names_failed(envelope: Envelope, body: Body) -> bool:
    """Whether the note names an address as machines do: alone on its line, or before the message that came back.

    A daemon's own may stand in any sentence.
    """
    daemon = envelope.sender is not None and "daemon" in envelope.sender.local.lower()
    anywhere = daemon or bool(_RETURNED.search(body.text[:MAX_TEXT], 40))
    return bool(_others(envelope, (_ADDRESS if anywhere else _ALONE).findall(told_text(body))))


def failed_in_text(envelope: Envelope, text: str) -> tuple[str, ...]:
    """The failed addresses a note names: in its header, on lines of their own, else any that is not a party to it."""
    found = _ADDRESS.findall(", ".join(v for k, v in envelope.headers if k == "x-failed-recipients"))
    found = found or _of_senders_domain(envelope, text) or _others(envelope, _ALONE.findall(text))
    found = found or _others(envelope, _ADDRESS.findall(text))
    return tuple(dict.fromkeys(found))[:MAX_RECIPIENTS]


def _of_senders_domain(envelope: Envelope, text: str) -> list[str]:
    """The bare names a provider lists for its own users: "could not be delivered: / screenname"."""
    domain = organisation_domain(envelope.sender.domain) or envelope.sender.domain if envelope.sender else ""
    listed = _LISTED.search(text) if domain and system_writer(envelope) else None
    return [f"{listed[1]}@{domain}"] if listed else []


def _others(envelope: Envelope, found: list[str]) -> list[str]:
    """Without the mail systems, the writer and the user it was written to."""
    parties = {address_key(a.address) for a in (*envelope.to, *((envelope.sender,) if envelope.sender else ()))}
    clean = [address.rstrip(".") for address in found]
    return [a for a in clean if address_key(a) not in parties and not _LOCAL.fullmatch(a.partition("@")[0])]
