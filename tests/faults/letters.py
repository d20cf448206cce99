"""Small mails as bytes, quickly made, for histories of thousands of them. All people are invented."""

import re
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from followupd.adapters.imap.drafts import field


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an address."""

    name: str
    address: str
    position: str = ""

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>"


ME = Person("Mara Winter", "mara.winter@applicant.example")
PEOPLE = (
    Person("Jo Keller", "jo.keller@firm.example", "Analyst"),
    Person("Ada Brandt", "ada.brandt@rail.example", "Dispatcher"),
)
_NOBODY = Person("The Weekly", "news@weekly.example")


def message_id(raw: bytes) -> str:
    """Message-ID."""
    return field(raw.partition(b"\r\n\r\n")[0], b"message-id")


def application(to: Person, at: datetime, number: int) -> bytes:
    """The mail that opens a pursuit."""
    text = f"Dear {to.name},\r\n\r\nI apply for the position of {to.position}.\r\n\r\nMara Winter"
    return _mail(ME, to, f"Application as {to.position}", text, at, number)


def own_mail(to: Person, at: datetime, number: int, parent: bytes | None) -> bytes:
    """The user writes to somebody by their own hand."""
    subject = f"Re: Application as {to.position}" if parent else f"A word more {number}"
    text = f"Dear {to.name},\r\n\r\nis there anything that you still need from me?\r\n\r\nMara Winter"
    return _mail(ME, to, subject, text, at, number, parent)


def answer(sender: Person, at: datetime, number: int, parent: bytes | None) -> bytes:
    """A person answers."""
    subject = f"Re: Application as {sender.position}" if parent else f"Your visit {number}"
    text = f"Dear Ms Winter,\r\n\r\nwhen could you come by to talk?\r\n\r\n{sender.name}"
    return _mail(sender, ME, subject, text, at, number, parent)


def auto_reply(sender: Person, at: datetime, number: int, parent: bytes) -> bytes:
    """A machine answers for them."""
    text = "I am out of the office and will answer when I am back."
    more = "Auto-Submitted: auto-replied\r\n"
    return _mail(sender, ME, f"Automatic reply: Application as {sender.position}", text, at, number, parent, more)


def newsletter(at: datetime, number: int) -> bytes:
    """Mail that concerns nothing."""
    return _mail(_NOBODY, ME, f"This week {number}", "Ten things.", at, number)


def changed(draft: bytes) -> bytes:
    """The user has written into it."""
    header, _, body = draft.partition(b"\r\n\r\n")
    return header + b"\r\n\r\nA word before all others, by hand.\r\n" + body


def with_new_id(draft: bytes, number: int) -> bytes:
    """As Thunderbird saves and sends it: another Message-ID, and nothing of X-Draft-Id."""
    header, _, body = draft.partition(b"\r\n\r\n")
    header = re.sub(rb"(?im)^x-draft-id:.*\r\n", b"", header + b"\r\n")
    header = re.sub(rb"(?im)^message-id:.*\r\n", f"Message-ID: <new{number}@applicant.example>\r\n".encode(), header)
    return header + b"\r\n" + body


def redated(raw: bytes, at: datetime) -> bytes:
    """Sent at that hour."""
    header, _, body = raw.partition(b"\r\n\r\n")
    return re.sub(rb"(?im)^date:[^\r]*", b"Date: " + format_datetime(at).encode(), header) + b"\r\n\r\n" + body


def _mail(
    sender: Person,
    to: Person,
    subject: str,
    text: str,
    at: datetime,
    number: int,
    parent: bytes | None = None,
    more: str = "",
) -> bytes:
    thread = f"In-Reply-To: {message_id(parent)}\r\nReferences: {message_id(parent)}\r\n" if parent else ""
    return (
        f"From: {sender}\r\nTo: {to}\r\nSubject: {subject}\r\nDate: {format_datetime(at)}\r\n"
        f"Message-ID: <{number}@{sender.address.partition('@')[2]}>\r\n{thread}{more}"
        f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    ).encode()
