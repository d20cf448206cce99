"""A web form's receipt is seen from its subject, however that is written; other mail is passed over unread."""

import pytest

from followupd.core.pursuits.receipts import may_confirm


@pytest.mark.parametrize(
    "subject",
    [
        b"Your application as Data Engineer",
        b"We have received your application",
        b"Thank you for applying!",
        b"Thank you for your interest in Acme",
        b"Ihre Bewerbung als Ingenieurin",
        b"Eingang Ihrer\r\n Bewerbung",
        b"Votre candidature",
        b"Hemos recibido tu solicitud",
        b"=?utf-8?Q?Best=C3=A4tigung_Ihrer_Bewerbung?=",
        b"=?utf-8?B?Vm90cmUgY2FuZGlkYXR1cmU=?=",
    ],
)
def test_a_receipt_is_worth_reading(subject: bytes) -> None:
    assert may_confirm(b"From: no-reply@firm.example\r\nSubject: " + subject + b"\r\nDate: x\r\n\r\n")


@pytest.mark.parametrize("subject", [b"Lunch on Friday", b"Your invoice", b"", b"=?utf-8?Q?broken", b"Apple news"])
def test_other_mail_is_not(subject: bytes) -> None:
    assert not may_confirm(b"From: shop@firm.example\r\nSubject: " + subject + b"\r\nX-Note: application\r\n\r\n")
