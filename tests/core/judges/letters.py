"""Messages for the judges, written as bytes the way they arrive. All people are made up."""

from followupd.core.judges import judge
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import normal_subject, read
from followupd.core.pursuits.relation import NOTHING_KNOWN, Relation

MINE = "<mine@applicant.example>"
SUBJECT = "Application for pastry chef"
IN_THREAD = Relation(ids=(MINE,), contact="jo@firm.example", subjects=(normal_subject(SUBJECT),))
FROM_CONTACT = Relation(contact="jo@firm.example", subjects=(normal_subject(SUBJECT),))


def letter(
    text: str,
    *headers: str,
    subject: str = f"Re: {SUBJECT}",
    sender: str = "Jo Keller <jo@firm.example>",
    answers: str = MINE,
    content_type: str = "text/plain; charset=utf-8",
    sent: str = "Mon, 3 Aug 2026 09:00:00 +0200",
) -> bytes:
    """One message to Mara, in answer to hers unless `answers` is ""."""
    lines = [f"From: {sender}", "To: Mara Winter <mara@applicant.example>", f"Subject: {subject}"]
    lines += [
        f"Date: {sent}",
        "Message-ID: <answer@firm.example>",
        f"Content-Type: {content_type}",
    ]
    lines += [f"In-Reply-To: {answers}"] if answers else []
    return "\r\n".join([*lines, *headers, "", *text.split("\n")]).encode()


def judged(raw: bytes, relation: Relation = NOTHING_KNOWN, header_only: bool = False) -> Verdict:
    """The verdict; with `header_only` as if the text had not been fetched."""
    return judge(read(raw), None if header_only else read_body(raw), relation)


def report(
    action: str = "failed", status: str = "5.1.1", said: str = "550 5.1.1 User unknown", told: str = "See below."
) -> bytes:
    """A delivery status notification (RFC 3464)."""
    text = (
        f"--r\n\n{told}\n\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.firm.example\n\n"
        f"Final-Recipient: rfc822; jo@firm.example\nAction: {action}\nStatus: {status}\n"
        f"Diagnostic-Code: smtp; {said}\n\n"
        f"--r\nContent-Type: text/rfc822-headers\n\nMessage-ID: {MINE}\nSubject: {SUBJECT}\n\n--r--\n"
    )
    return letter(
        text,
        "Return-Path: <>",
        subject="Undelivered Mail Returned to Sender",
        sender="MAILER-DAEMON@mx.firm.example",
        answers="",
        content_type="multipart/report; report-type=delivery-status; boundary=r",
    )
