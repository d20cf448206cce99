"""The invented mail is mail as it is found: ids, threads and reports that a reader can follow."""

import email
import email.policy
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

from servers.mail import JO, ME, bounce, out_of_office, raw, reply, sent

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
APPLICATION = sent(
    subject="Application: Data Engineer",
    text="Dear Ms Keller,\n\nplease find my résumé attached.\n\nMara Winter",
    at=MONDAY,
    attachments=[("resume.pdf", b"%PDF-1.7 invented")],
)


def parsed(message: EmailMessage) -> EmailMessage:
    return email.message_from_bytes(raw(message), policy=email.policy.default)


def test_the_same_mail_has_the_same_bytes() -> None:
    one, other = (sent(subject="Hello", text="Hello", at=MONDAY, attachments=[("a.pdf", b"1")]) for _ in range(2))
    assert raw(one) == raw(other)
    assert b"\n" not in raw(one).replace(b"\r\n", b"")


def test_an_application_carries_its_resume() -> None:
    message = parsed(APPLICATION)
    (attachment,) = message.iter_attachments()
    assert (attachment.get_filename(), attachment.get_content()) == ("resume.pdf", b"%PDF-1.7 invented")
    assert message["Date"].datetime == MONDAY


def test_an_answer_lies_in_the_thread_and_quotes() -> None:
    first = reply(APPLICATION, text="Thank you.", at=MONDAY + timedelta(days=1))
    second = parsed(reply(first, text="Gladly.", at=MONDAY + timedelta(days=2)))
    assert (first["From"], first["To"]) == (JO, ME)
    assert (second["From"], second["Subject"]) == (ME, "Re: Application: Data Engineer")
    assert second["In-Reply-To"] == first["Message-ID"]
    assert str(second["References"]).split() == [APPLICATION["Message-ID"], first["Message-ID"]]
    assert "> Thank you." in second.get_content()


def test_absence_notes_come_in_both_kinds() -> None:
    honest = out_of_office(APPLICATION, at=MONDAY)
    exchange = out_of_office(APPLICATION, at=MONDAY, exchange=True)
    assert honest["Auto-Submitted"] == "auto-replied"
    assert exchange["Auto-Submitted"] is None
    assert exchange["X-Auto-Response-Suppress"] == "All"


def test_a_bounce_names_its_mail_only_inside() -> None:
    report = parsed(bounce(APPLICATION, at=MONDAY))
    _, status, returned = report.iter_parts()
    assert report.get_content_type() == "multipart/report"
    assert str(APPLICATION["Message-ID"]) not in str(report["References"])
    per_message, per_recipient = status.iter_parts()
    assert "mail.applicant.example" in per_message["Reporting-MTA"]
    assert (per_recipient["Action"], per_recipient["Status"]) == ("failed", "5.1.1")
    assert per_recipient["Final-Recipient"] == "rfc822; jo.keller@firm.example"
    assert str(APPLICATION["Message-ID"]) in returned.get_content()
