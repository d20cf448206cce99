"""Invented mail for the tests: what Mara sends, what comes back, and what machines answer. All people are made up.

Every builder takes the hour (aware) and gives an EmailMessage with Date and Message-ID; the same arguments give the
same bytes. `headers` go on last and replace what is there.
"""

import email
import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

ME = "Mara Winter <mara.winter@applicant.example>"
JO = "Jo Keller <jo.keller@firm.example>"
NO_HEADERS: Mapping[str, str] = {}

Attachment = tuple[str, bytes]

REPORT = """\
Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mail.{host}>
To: {to}
Subject: Undelivered Mail Returned to Sender
Date: {date}
Message-ID: {id}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="report"

--report
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

<{recipient}>: {said}

--report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.{host}

Final-Recipient: rfc822; {recipient}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {said}

--report
Content-Type: text/rfc822-headers

{returned}

--report--
"""


def sent(
    *,
    to: str = JO,
    subject: str,
    text: str,
    at: datetime,
    attachments: Sequence[Attachment] = (),
    message_id: str | None = None,
    in_reply_to: str | None = None,
    headers: Mapping[str, str] = NO_HEADERS,
) -> EmailMessage:
    """A mail of the user's own."""
    return written(
        sender=ME,
        to=to,
        subject=subject,
        text=text,
        at=at,
        attachments=attachments,
        message_id=message_id,
        in_reply_to=in_reply_to,
        headers=headers,
    )


def written(
    *,
    sender: str = JO,
    to: str = ME,
    subject: str,
    text: str,
    at: datetime,
    attachments: Sequence[Attachment] = (),
    message_id: str | None = None,
    in_reply_to: str | None = None,
    headers: Mapping[str, str] = NO_HEADERS,
) -> EmailMessage:
    """A mail from anybody to anybody, in no thread unless `in_reply_to` (an id with its brackets) says so."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = format_datetime(at)
    message["Message-ID"] = message_id or _id(sender, to, subject, text, at)
    if in_reply_to is not None:
        message["In-Reply-To"] = message["References"] = in_reply_to
    message.set_content(text if text.endswith("\n") else text + "\n")
    for name, data in attachments:
        kind = "pdf" if name.endswith(".pdf") else "octet-stream"
        message.add_attachment(data, maintype="application", subtype=kind, filename=name)
    if attachments:
        message.set_boundary("part-" + _id(subject, at)[1:17])
    return _with(message, headers)


def reply(
    original: EmailMessage,
    *,
    text: str,
    at: datetime,
    sender: str | None = None,
    subject: str | None = None,
    quoting: bool = True,
    message_id: str | None = None,
    headers: Mapping[str, str] = NO_HEADERS,
) -> EmailMessage:
    """An answer in the thread, by the first addressee unless `sender` says otherwise, over the quoted original."""
    message = written(
        sender=sender or _first_to(original),
        to=str(original["From"]),
        subject=subject if subject is not None else _answering(str(original["Subject"])),
        text=f"{text.rstrip()}\n\n{_quoted(original)}" if quoting else text,
        at=at,
        message_id=message_id,
        in_reply_to=str(original["Message-ID"]),
    )
    before = original.get("References")
    return _with(message, {"References": f"{before} {original['Message-ID']}"} | dict(headers) if before else headers)


def out_of_office(
    original: EmailMessage,
    *,
    text: str = "I am out of the office until 20 March 2026 and will answer when I am back.",
    at: datetime,
    subject: str | None = None,
    exchange: bool = False,
    headers: Mapping[str, str] = NO_HEADERS,
) -> EmailMessage:
    """An absence note. By RFC 3834; `exchange`: as Outlook's and Exchange's rules write it, without Auto-Submitted."""
    marks = {"X-Auto-Response-Suppress": "All"} if exchange else {"Auto-Submitted": "auto-replied"}
    return reply(
        original,
        text=text,
        at=at,
        subject=subject if subject is not None else f"Automatic reply: {original['Subject']}",
        quoting=False,
        headers={"Return-Path": "<>"} | marks | dict(headers),
    )


def bounce(
    original: EmailMessage,
    *,
    at: datetime,
    status: str = "5.1.1",
    action: str = "failed",
    recipient: str | None = None,
    said: str = "550 5.1.1 User unknown",
    headers: Mapping[str, str] = NO_HEADERS,
) -> EmailMessage:
    """A delivery status notification (RFC 3464) with the returned headers; only they name the mail it is about."""
    recipient = recipient or _address(_first_to(original)).addr_spec
    host = _address(str(original["From"])).domain
    report = REPORT.format(
        host=host,
        to=original["From"],
        date=format_datetime(at),
        id=_id("bounce", recipient, status, action, at),
        recipient=recipient,
        action=action,
        status=status,
        said=said,
        returned=raw(original).partition(b"\r\n\r\n")[0].decode("ascii").replace("\r\n", "\n"),
    )
    message = email.message_from_string(report, policy=SMTP)
    assert isinstance(message, EmailMessage)
    return _with(message, headers)


def raw(message: EmailMessage) -> bytes:
    """The bytes on the wire, with CRLF."""
    return message.as_bytes(policy=SMTP)


def _quoted(original: EmailMessage) -> str:
    body = original.get_body(preferencelist=("plain",))
    lines = body.get_content().splitlines() if body is not None else []
    day = original["Date"].datetime.strftime("%Y-%m-%d %H:%M")
    return "\n".join([f"On {day}, {original['From']} wrote:", *(f"> {line}".rstrip() for line in lines)]) + "\n"


def _answering(subject: str) -> str:
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def _first_to(original: EmailMessage) -> str:
    return str(original["To"].addresses[0])


def _address(text: str) -> Address:
    message = EmailMessage()
    message["To"] = text
    address: Address = message["To"].addresses[0]
    return address


def _id(*parts: object) -> str:
    return f"<{hashlib.sha256(repr(parts).encode()).hexdigest()[:24]}@mail.example>"


def _with(message: EmailMessage, headers: Mapping[str, str]) -> EmailMessage:
    for name, value in headers.items():
        del message[name]
        message[name] = value
    return message
