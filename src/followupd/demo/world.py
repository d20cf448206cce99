"""The people of the demo at their mail clients: what is sent and received, and what the user does with a draft.

It speaks to the embedded server as any client would, with the standard library, and shares nothing with the daemon.
"""

import contextlib
import email
import imaplib
import socket
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from followupd.demo.server import EmbeddedServer


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the story."""

    name: str
    address: str

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


class World:
    """One mailbox as its user's clients and the rest of the world write into it."""

    def __init__(self, server: EmbeddedServer, me: Person) -> None:
        self.me = me
        self.numbers = iter(range(1, 10_000))
        self.imap = imaplib.IMAP4(server.host, server.port, timeout=30)
        self.imap.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.imap.login(server.user, server.password)

    def close(self) -> None:
        """Log out."""
        with contextlib.suppress(OSError, imaplib.IMAP4.error):
            self.imap.logout()

    def sends(
        self, to: Person, subject: str, text: str, at: datetime, attachment: tuple[str, bytes] | None = None
    ) -> EmailMessage:
        """The user sends a mail; their client files it in Sent."""
        message = self._message(self.me, to, subject, text, at)
        if attachment:
            message.add_attachment(attachment[1], maintype="application", subtype="pdf", filename=attachment[0])
        return self._file(message, "Sent", at)

    def receives(
        self, sender: Person, answered: EmailMessage, text: str, at: datetime, headers: tuple[tuple[str, str], ...] = ()
    ) -> EmailMessage:
        """Somebody, or their machine, answers a mail of the user's."""
        message = self._message(sender, self.me, f"Re: {answered['Subject']}", text, at)
        message["In-Reply-To"] = message["References"] = str(answered["Message-ID"])
        for name, value in headers:
            del message[name]
            message[name] = value
        return self._file(message, "INBOX", at)

    def returns(self, answered: EmailMessage, at: datetime) -> None:
        """A mail server says that the address does not exist (RFC 3464)."""
        recipient = answered["To"].addresses[0].addr_spec
        report = REPORT.format(
            to=self.me, id=answered["Message-ID"], recipient=recipient, date=format_datetime(at), n=next(self.numbers)
        )
        self.imap.append("INBOX", "", _internal(at), report.replace("\n", "\r\n").encode())

    def drafts(self) -> list[tuple[str, EmailMessage]]:
        """What lies in Drafts: UID and mail."""
        self.imap.select("Drafts", readonly=True)
        uids = self.imap.uid("SEARCH", "ALL")[1][0].split()
        fetched = [(uid.decode(), self.imap.uid("FETCH", uid.decode(), "(BODY.PEEK[])")[1][0]) for uid in uids]
        self.imap.select("Trash", readonly=True)
        return [(uid, email.message_from_bytes(part[1], policy=SMTP)) for uid, part in fetched if part]

    def draft_to(self, person: Person) -> tuple[str, EmailMessage] | None:
        """The draft to that person, if one lies there."""
        return next(((u, m) for u, m in self.drafts() if person.address in str(m["To"])), None)

    def sends_draft(self, person: Person, at: datetime, change: tuple[str, str] = ("", "")) -> EmailMessage | None:
        """The user opens the draft, perhaps changes it, and sends it: with new ids, as Thunderbird does it."""
        found = self.draft_to(person)
        if found is None:
            return None
        uid, draft = found
        body = draft.get_body(preferencelist=("plain",))
        text = body.get_content() if body else ""
        message = self._message(self.me, person, str(draft["Subject"]), text.replace(*change), at)
        for name in ("In-Reply-To", "References"):
            message[name] = str(draft[name])
        self._remove(uid)
        return self._file(message, "Sent", at)

    def deletes_draft(self, person: Person) -> None:
        """The user moves the draft to Trash."""
        found = self.draft_to(person)
        if found:
            self.imap.select("Drafts")
            self.imap.uid("COPY", found[0], "Trash")
            self._remove(found[0])

    def _remove(self, uid: str) -> None:
        self.imap.select("Drafts")
        self.imap.uid("STORE", uid, "+FLAGS", r"(\Deleted)")
        self.imap.uid("EXPUNGE", uid)
        self.imap.select("Trash", readonly=True)

    def _message(self, sender: Person, to: Person, subject: str, text: str, at: datetime) -> EmailMessage:
        message = EmailMessage(policy=SMTP)
        message["From"], message["To"], message["Subject"] = str(sender), str(to), subject
        message["Date"] = format_datetime(at)
        domain = sender.address.rpartition("@")[2]
        message["Message-ID"] = f"<{next(self.numbers)}.story@{domain}>"
        message.set_content(text)
        return message

    def _file(self, message: EmailMessage, folder: str, at: datetime) -> EmailMessage:
        flags = r"(\Seen)" if folder == "Sent" else ""
        self.imap.append(folder, flags, _internal(at), message.as_bytes(policy=SMTP))
        return message


def _internal(at: datetime) -> str:
    return imaplib.Time2Internaldate(at)


REPORT = """\
Return-Path: <>
From: Mail Delivery System <mailer-daemon@mail.example>
To: {to}
Subject: Undelivered Mail Returned to Sender
Date: {date}
Message-ID: <report{n}@mail.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=report="

--=report=
Content-Type: text/plain

The address {recipient} does not exist.

--=report=
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; {recipient}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--=report=
Content-Type: text/rfc822-headers

Message-ID: {id}

--=report=--
"""
