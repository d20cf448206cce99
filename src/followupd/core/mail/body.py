"""The text of a message: what is new in it, what is quoted, what is attached."""

import re
from dataclasses import dataclass, replace

from followupd.core.mail.decoding import decoded_words, one_line, printable
from followupd.core.mail.html_text import text_of_html
from followupd.core.mail.parts import Part, take_apart
from followupd.core.mail.quotes import new_lines
from followupd.core.mail.reading import fields, head_and_rest

MAX_RAW = 65_536
MAX_TEXT = 65_536
# What the second pass may be given: 4,000 characters made on purpose ("Am x schrieb " over and over) cost it 21 s.
MAX_SECOND_PASS = 600
_REPORT_TYPES = ("message/delivery-status", "message/global-delivery-status")
_RETURNED_TYPES = ("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers")
_CALENDAR_TYPES = ("text/calendar", "application/ics", "text/x-vcalendar")
_ID = re.compile(r"<[^<>\s]{1,998}>")
_ID_LINE = re.compile(r"^[ \t>|]{0,8}message-id:[ \t]{0,8}(<[^<>\s]{1,998}>)", re.IGNORECASE | re.MULTILINE)
_REPORT_LINE = re.compile(
    r"^(?:reporting-mta|final-recipient|original-recipient|action|status|diagnostic-code|arrival-date|"
    r"remote-mta|original-envelope-id|last-attempt-date|will-retry-until)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar part as text. `method`: as its Content-Type says, "" where it does not."""

    text: str
    method: str


@dataclass(frozen=True, slots=True)
class Body:
    """What the first 64 KiB of a message hold.

    `text`: the text/plain parts (else the HTML made text). `new_text`: that without quotes and signature. `html_text`:
    the HTML made text, where there is both.
    `attachments`: file names. `content_types`: of every part met, lower case, in order.
    `delivery_status`: the header blocks of message/delivery-status (RFC 3464), names lower case: the message's own
    first, then one per recipient. `returned_ids`: Message-IDs of the returned message.
    `disposition`: what a receipt says became of a mail ("displayed", "deleted": RFC 8098, 3.2.6.2), "" without one.
    `calendars`: the calendar parts (RFC 6047), three at most. `truncated`: the message went on behind the cap.
    """

    text: str
    new_text: str
    attachments: tuple[str, ...]
    content_types: tuple[str, ...]
    delivery_status: tuple[tuple[tuple[str, str], ...], ...]
    returned_ids: tuple[str, ...]
    truncated: bool
    flaws: tuple[str, ...]
    calendars: tuple[Calendar, ...] = ()
    html_text: str = ""
    disposition: str = ""


def read_body(raw: bytes, quick: bool = False) -> Body:
    """The body of a message of which `raw` is the first 64 KiB, cut anywhere. Any bytes give one; nothing raises.

    `quick`: without its `new_text`, which costs most; `completed` adds it.
    """
    taken = take_apart(raw[:MAX_RAW])
    text = text_in(taken.parts)
    return Body(
        text=text,
        new_text="" if quick else new_text(text),
        attachments=tuple(part.filename for part in taken.parts if part.filename)[:50],
        content_types=taken.content_types,
        delivery_status=_delivery_status(taken.parts),
        returned_ids=_returned_ids(taken.parts, text),
        truncated=len(raw) >= MAX_RAW,
        flaws=taken.flaws,
        calendars=tuple(Calendar(part.text, part.method) for part in taken.parts if _is_calendar(part))[:3],
        html_text=_html_text(taken.parts),
        disposition=_disposition(taken.parts),
    )


def _disposition(parts: tuple[Part, ...]) -> str:
    receipt = next((part for part in parts if part.content_type == "message/disposition-notification"), None)
    told = dict(fields(receipt.data[:MAX_RAW], frozenset({"disposition"}))) if receipt else {}
    said = one_line(decoded_words(told.get("disposition", ""))).lower()
    return said.rpartition(";")[2].strip().partition("/")[0][:20]


def _is_calendar(part: Part) -> bool:
    """Whether the part is an invitation, also where a mail program attaches it as a file of no kind."""
    named = part.filename.lower().endswith((".ics", ".ical"))
    return part.content_type in _CALENDAR_TYPES or (named and b"BEGIN:VCALENDAR" in part.data[:2000])


def _html_text(parts: tuple[Part, ...]) -> str:
    """What a reader of the HTML sees, where there is plain text beside it."""
    shown = [part for part in parts if not part.attached]
    if not any(part.content_type == "text/plain" and part.text.strip() for part in shown):
        return ""
    return "\n".join(text_of_html(part.text) for part in shown if part.content_type == "text/html")[:MAX_TEXT]


def completed(body: Body) -> Body:
    """A body that was read quickly, with its `new_text`."""
    return replace(body, new_text=new_text(body.text))


def text_in(parts: tuple[Part, ...]) -> str:
    """All that is written to be read: plain text, and HTML only where there is no plain text."""
    shown = [part for part in parts if not part.attached]
    plain = "\n".join(_plain(part) for part in shown if part.content_type == "text/plain")
    if not plain.strip():
        plain = "\n".join(text_of_html(part.text) for part in shown if part.content_type == "text/html")
    if not plain.strip():
        plain = "\n".join(_plain(part) for part in shown if part.content_type in ("text/enriched", "text/richtext"))
    return plain[:MAX_TEXT]


def _plain(part: Part) -> str:
    """A text/plain part. One that is HTML from its first tag on, as some machines write, is read as HTML."""
    text = printable(part.text)
    return text_of_html(text) if re.match(r"\s*<(?:!doctype html|html)\b", text, re.IGNORECASE) else text


def new_text(text: str) -> str:
    """What is new in a text: without the mail it answers or forwards, and without the signature."""
    mine = new_lines(text)
    if mine.strip() != text.strip() or len(text) > MAX_SECOND_PASS:
        return mine
    return _second_opinion(mine)


def _second_opinion(text: str) -> str:
    """What mail-parser-reply leaves of a text in which we found nothing to cut."""
    try:
        from mailparser_reply import EmailReplyParser  # type: ignore[import-untyped]  # it ships no types

        left = EmailReplyParser(languages=["en", "de", "fr", "es", "it", "nl", "pl", "da", "sv"]).parse_reply(text)
    except Exception:  # the door: whatever it raises on odd mail, our own reading stands
        return text
    left = printable(left or "").strip("\n")
    # Whose mail is quoted is named, or when it was written: a person's own list of "Date:" and "Subject:" stays.
    quoted = re.search(r"[\d@<>]", text[len(left) :][:300])
    return left if left.strip() and text.startswith(left[:200]) and quoted else text


def _delivery_status(parts: tuple[Part, ...]) -> tuple[tuple[tuple[str, str], ...], ...]:
    """The blocks of a delivery report (RFC 3464, 2.1); of one without MIME, none: its lines stay in the text."""
    blocks: list[tuple[tuple[str, str], ...]] = []
    for part in parts:
        if part.content_type in _REPORT_TYPES or _is_nameless_report(part):
            for block in re.split(rb"\r?\n[ \t]*\r?\n", part.data[:MAX_RAW].strip())[:100]:
                found = tuple((name, one_line(decoded_words(value))) for name, value in fields(block))[:40]
                if found:
                    blocks.append(found)
    return tuple(blocks[:100])


def _is_nameless_report(part: Part) -> bool:
    """Whether a part of a multipart/report that calls itself text is the status block nevertheless."""
    if "multipart/report" not in part.inside or part.content_type != "text/plain":
        return False
    names = {match[0].rstrip(": \t").lower() for match in _REPORT_LINE.finditer(part.text[:4000])}
    return {"final-recipient", "action"} <= names and bool(_REPORT_LINE.match(part.text.lstrip()))


def _returned_ids(parts: tuple[Part, ...], text: str) -> tuple[str, ...]:
    """Ids of the message that came back: attached, or copied into the text as header lines."""
    heads = (head_and_rest(part.data)[0] for part in parts if part.content_type in _RETURNED_TYPES)
    named = (value for head in heads for _, value in fields(head, frozenset({"message-id"})))
    ids = [found[0] for value in named if (found := _ID.search(value))] or _ID_LINE.findall(text)[:10]
    return tuple(dict.fromkeys(ids))[:20]
