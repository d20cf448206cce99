"""Small shared pieces of the mailbox tests."""

from adapters.imap.scripted import Folder, Message
from followupd.adapters.imap.session import AccountSettings, Security

FIELDS = ("SUBJECT", "FROM", "MESSAGE-ID")
OUR_ID = "<abcdefghijklmnopqrstuvwxyz@applicant.example>"
OUR_DRAFT = "zyxwvutsrqponmlkjihgfedcba"
DRAFT = (
    f"Message-ID: {OUR_ID}\r\nX-Draft-Id: {OUR_DRAFT}\r\nSubject: Re: Platform engineer\r\n\r\nDear Ms Adler,\r\n"
).encode()
PASSWORD = "canary-secret"


def account(port: int, security: Security = "none", host: str = "localhost", cafile: str = "") -> AccountSettings:
    """Kim's account on a server of the test's."""
    return AccountSettings("main", host, port, security, "kim@applicant.example", timeout=1, cafile=cafile)


def header(subject: str, message_id: str = "<one@firm.example>") -> bytes:
    return f"Subject: {subject}\r\nFrom: dana@firm.example\r\nMessage-ID: {message_id}\r\n\r\n".encode()


def inbox(*uids: int, uidnext: int | None = None, uidvalidity: int = 7) -> dict[str, Folder]:
    messages = {uid: Message(header(f"mail {uid}")) for uid in uids}
    return {"INBOX": Folder(messages, uidvalidity=uidvalidity, uidnext=uidnext)}
