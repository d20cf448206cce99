"""Why mail came back is told in plain words: by the code, by the server's words, in its own sentence if it is one."""

import pytest

from core.judges.letters import judged, letter, report
from followupd.core.judges.reasons import quoted
from followupd.core.judges.server_words import by_words, own_sentence

NOT_THERE = "there is no such mailbox"
NO_DOMAIN = "no mail server is known for what stands behind the @"
OFF = "the mailbox is switched off and takes no mail"
FULL = "the mailbox is full"


@pytest.mark.parametrize(
    ("status", "said", "why"),
    [
        ("5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", NOT_THERE),
        ("5.1.10", "556 5.1.10 Recipient address has null MX", "the domain behind the @ takes no mail"),
        ("5.1.10", "550 5.1.10 refused", "no mail can be delivered to that address"),
        ("5.4.4", "Host or domain name not found. Name service error for name=frim.example type=A", NO_DOMAIN),
        ("5.4.310", "550 5.4.310 DNS domain frim.example does not exist", NO_DOMAIN),
        ("5.0.0", "554 delivery error: dd This account has been disabled or discontinued [#102]", OFF),
        ("5.2.0", "550 5.2.0 STOREDRV.Deliver; mailbox full", FULL),
        ("5.7.133", "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required",
         "only people of the same firm or group may write there"),
        ("4.4.316", "450 4.4.316 Connection refused [Message=Socket error code 10061]",
         "the mail server there does not answer"),
        ("5.1.1", "550 5.1.1 the mailbox is full of surprises", NOT_THERE),
    ],
)  # fmt: skip
def test_what_the_server_says_is_told_where_its_code_says_less(status: str, said: str, why: str) -> None:
    told = judged(report(status=status, said=said)).evidence[0]
    assert f": {why} [Action: failed, Status: {status}" in told


def test_a_sentence_of_the_servers_own_is_quoted_where_its_code_says_little() -> None:
    told = judged(report(status="5.7.0", said="550 5.7.0 POLICY.CHK; Your message was held by our house rules."))
    assert told.evidence[0] == (
        "your mail to jo@firm.example did not arrive and will not: the mail server there refuses the mail; "
        'the mail server says "Your message was held by our house rules." [Action: failed, Status: 5.7.0]'
    )


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("smtp; 550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found", ""),
        ("550 5.7.1 [192.0.2.1] blocked", ""),
        ("smtp; 554 5.7.1 <jo@firm.example>: Sender address was refused by us (in reply to RCPT TO command)",
         "Sender address was refused by us"),
        ("550-5.1.1 The account that you tried to reach is gone. Please try 550 5.1.1 later. gsmtp",
         "The account that you tried to reach is gone."),
        ("550-Please turn on authentication for mail.firm.example", "Please turn on authentication for…"),
        ("*** +0900 the mail was refused by us (house rule)", "the mail was refused by us"),
        ("", ""),
    ],
)  # fmt: skip
def test_codes_and_names_of_a_servers_parts_are_no_sentence(said: str, sentence: str) -> None:
    assert own_sentence(said) == sentence


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Das Postfach ist voll", FULL),
        ("La boîte du destinataire est pleine", FULL),
        ("El buzón está lleno", FULL),
        ("La casella è piena", FULL),
        ("A caixa de correio está cheia", FULL),
        ("De mailbox van de ontvanger is vol", FULL),
        ("Das Konto wurde deaktiviert", OFF),
        ("Empfänger unbekannt", NOT_THERE),
        ("Die Domain existiert nicht", NO_DOMAIN),
        ("Le domaine est introuvable", NO_DOMAIN),
        ("We are happy to help", ""),
    ],
)
def test_servers_that_write_another_language_are_understood(said: str, why: str) -> None:
    assert by_words(said) == why


def test_a_note_among_codes_alone_quotes_no_code() -> None:
    text = (
        "Ihre Nachricht hat einige Empfänger nicht erreicht.\n\nFolgende Empfänger:\n\n"
        "      jo@firm.example am 10.03.2026 09:13\n            550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found\n"
    )
    sender = "System Administrator <postmaster@firm.example>"
    verdict = judged(letter(text, subject="Unzustellbar: Bewerbung", sender=sender, answers=""))
    assert verdict.kind == "bounce_hard" and verdict.evidence[0].endswith(f"will not: {NOT_THERE}")
    assert not any("RESOLVER" in quoted(one) for one in verdict.evidence)
