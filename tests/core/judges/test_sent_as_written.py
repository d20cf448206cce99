"""Sent mails as people write them, terse and long, by phone, in HTML and with quotes: what a careful reader sees."""

import tomllib
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from followupd.core.judges.sent import judge_sent
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read

MAILS = tomllib.loads(Path(__file__).with_name("sent_as_written.toml").read_text("utf-8"))["mail"]
MONDAY = datetime(2026, 3, 16, 10, tzinfo=UTC)


def judged(mail: dict[str, Any]) -> Verdict:
    written = EmailMessage()
    written["From"] = "Mara Winter <mara@winter.example>"
    written["To"], written["Subject"], written["Date"] = mail["to"], mail["subject"], MONDAY
    if mail.get("replies"):
        written["In-Reply-To"] = written["References"] = "<1@other.example>"
    written.set_content(mail["text"], subtype="html" if mail.get("html") else "plain", cte="quoted-printable")
    for name in mail.get("files", ()):
        written.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename=name)
    raw = written.as_bytes()
    return judge_sent(read(raw), read_body(raw), frozenset({"mara@winter.example"}))


@pytest.mark.parametrize("mail", MAILS, ids=[mail["subject"] for mail in MAILS])
def test_a_mail_is_read_as_a_careful_reader_reads_it(mail: dict[str, Any]) -> None:
    verdict = judged(mail)
    told: dict[str, Any] = {"kind": verdict.kind, "asks": verdict.finding("asks") == "yes"}
    told |= {kind: verdict.finding(kind) for kind in ("position", "reference", "organisation", "greeting")}
    told |= {
        "promises": [one.field("date") for one in verdict.findings if one.kind == "promise"],
        "sources": [one.field("name") for one in verdict.findings if one.kind == "source"],
    }
    nothing: dict[str, Any] = {"asks": False, "promises": [], "sources": []}
    assert told == {kind: mail.get(kind, nothing.get(kind, "")) for kind in told}
