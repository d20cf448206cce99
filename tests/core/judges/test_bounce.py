"""What came back, for whom, and whether for good."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.judges.letters import FROM_CONTACT, IN_THREAD, judged, letter, report
from followupd.core.pursuits.relation import NOTHING_KNOWN


@pytest.mark.parametrize(
    ("status", "said", "kind"),
    [
        ("5.1.1", "550 5.1.1 User unknown", "bounce_hard"),
        ("5.1.2", "550 host unknown", "bounce_hard"),
        ("5.0.0", "550 no such user here", "bounce_hard"),
        ("5.7.1", "554 5.7.1 refused by policy", "bounce_hard"),
        ("5.2.2", "552 5.2.2 Mailbox full", "bounce_soft"),
        ("5.0.0", "552 the recipient is over quota", "bounce_soft"),
        ("4.2.2", "452 mailbox full", "bounce_soft"),
        ("4.4.7", "delivery time expired", "bounce_soft"),
        ("5.4.7", "message expired", "bounce_soft"),
        ("5.0.0", "connection timed out", "bounce_soft"),
        ("4.1.1", "550 unknown user", "bounce_hard"),
        ("4.0.0", "DNS Error: domain name not found", "bounce_soft"),
    ],
)
def test_a_failed_delivery_is_hard_or_soft_and_names_whom_it_was_for(status: str, said: str, kind: str) -> None:
    for relation in (NOTHING_KNOWN, IN_THREAD, FROM_CONTACT):
        verdict = judged(report("failed", status, said), relation)
        assert (verdict.kind, verdict.strength) == (kind, "strong")
        assert verdict.recipients == ("jo@firm.example",)
        assert f"Status: {status}" in verdict.evidence[0]


@pytest.mark.parametrize(
    ("action", "status"), [("delayed", "4.4.1"), ("delivered", "2.1.5"), ("relayed", "2.0.0"), ("expanded", "2.0.0")]
)
def test_a_delay_or_a_success_is_no_bounce(action: str, status: str) -> None:
    assert judged(report(action, status, "250 fine"), IN_THREAD).kind == "delivery_report"


@pytest.mark.parametrize("kind", ["disposition-notification", "feedback-report"])
def test_a_read_receipt_or_a_complaint_is_no_bounce(kind: str) -> None:
    text = (
        f"--r\n\nIt was read.\n--r\nContent-Type: message/{kind}\n\nFinal-Recipient: rfc822; jo@firm.example\n--r--\n"
    )
    raw = letter(text, subject="Read: hello", content_type=f"multipart/report; report-type={kind}; boundary=r")
    assert judged(raw, IN_THREAD).kind == "delivery_report"
    assert judged(raw, IN_THREAD, header_only=True).kind == "delivery_report"


def test_a_report_whose_text_was_not_fetched_is_unsure() -> None:
    assert judged(report(), header_only=True).kind == "unsure"


DAEMON = "Mail Delivery System <MAILER-DAEMON@mx.firm.example>"


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Undelivered Mail Returned to Sender", "<jo@firm.example>: 550 no such user", "bounce_hard"),
        (
            "failure notice",
            "I wasn't able to deliver your message.\n\n<jo@firm.example>:\nUser is over the quota.",
            "bounce_soft",
        ),
        (
            "Mail delivery failed: returning message to sender",
            "  jo@firm.example\n    Unrouteable address",
            "bounce_hard",
        ),
        (
            "Returned mail: see transcript",
            "The following address had permanent fatal errors\n<jo@firm.example>",
            "bounce_hard",
        ),
        ("Unzustellbar: Bewerbung", "Nicht zugestellt: jo@firm.example, Benutzer unbekannt", "bounce_hard"),
        ("Mail System Error", "could not be delivered: jo@firm.example\nconnection timed out", "bounce_soft"),
    ],
)
def test_a_bounce_of_plain_words_is_one_and_names_whom_it_was_for(subject: str, text: str, kind: str) -> None:
    returned = (
        "\n\n------ This is a copy of your message ------\n\nMessage-ID: <mine@applicant.example>\nTo: x@x.example\n"
    )
    verdict = judged(letter(text + returned, "Return-Path: <>", subject=subject, sender=DAEMON, answers=""))
    assert verdict.kind == kind
    assert verdict.recipients == ("jo@firm.example",)
    assert all(len(line) <= 200 for line in verdict.evidence)


def test_exims_own_header_names_who_failed() -> None:
    raw = letter("It failed.", "X-Failed-Recipients: jo@firm.example, ann@firm.example", sender=DAEMON, answers="")
    assert judged(raw.replace(b"Subject: Re: ", b"Subject: ")).recipients == ("jo@firm.example", "ann@firm.example")


def test_a_warning_that_nothing_is_lost_yet_is_no_bounce() -> None:
    text = "<jo@firm.example> could not be delivered yet. It will be retried; you do not need to resend it."
    raw = letter(text, "Return-Path: <>", subject="Warning: message delayed 24 hours", sender=DAEMON, answers="")
    assert judged(raw).kind == "delivery_report"


def test_of_several_recipients_the_one_that_failed_for_good_decides() -> None:
    raw = report("failed", "4.2.2", "452 mailbox full").replace(
        b"--r\r\nContent-Type: text/rfc822-headers",
        b"Original-Recipient: rfc822; ann@firm.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
        b"--r\r\nContent-Type: text/rfc822-headers",
    )
    verdict = judged(raw)
    assert verdict.kind == "bounce_hard"
    assert verdict.recipients == ("jo@firm.example", "ann@firm.example")


SAMPLES = (
    report(),
    letter("I am away until 14 August.", "Auto-Submitted: auto-replied"),
    letter("Yes.\n> No?", "List-Id: <x>"),
)


@given(st.sampled_from(SAMPLES), st.integers(0, 1200), st.integers(0, 255))
def test_every_message_gets_one_verdict_however_it_is_cut_or_spoilt(sample: bytes, place: int, byte: int) -> None:
    for raw in (sample[:place], sample[:place] + bytes([byte]) + sample[place + 1 :]):
        verdict = judged(raw)
        assert verdict.evidence
        assert all(len(line) <= 200 and line.isprintable() for line in verdict.evidence)


@given(st.binary(max_size=800), st.sampled_from([NOTHING_KNOWN, IN_THREAD]), st.booleans())
def test_any_bytes_get_one_verdict(raw: bytes, relation: object, header_only: bool) -> None:
    assert judged(raw, IN_THREAD if relation is IN_THREAD else NOTHING_KNOWN, header_only).evidence


def test_a_gateways_note_in_answer_to_the_mail_is_a_bounce_and_a_persons_is_not() -> None:
    told = "Error: Invalid user address\n550 - no such user here\n\nRCPT TO: jo@firm.example\n"
    gateway = letter(told, sender="post_master@sms.example", subject="Re: Application")
    assert (judged(gateway).kind, judged(gateway).recipients) == ("bounce_hard", ("jo@firm.example",))
    person = letter(
        f"I got this, my mail came back:\n{told}", sender="Jo <jo@other.example>", subject="Re: Undeliverable"
    )
    assert judged(person).kind == "human"


def test_a_returned_header_in_the_text_proves_a_bounce_whoever_writes() -> None:
    told = "--- Failed Recipients ---\n\n<jo@firm.example>: mailbox unavailable [550]\n--- Returned Mail ---\n\n"
    told += "Received: from mx.example by mx2.example\nFrom: mara@applicant.example\nSubject: Application\n"
    raw = letter(told, sender="E500_Service@mx.example", answers="", subject="Returned Mail - Error During Delivery")
    assert (judged(raw).kind, judged(raw).recipients) == ("bounce_hard", ("jo@firm.example",))


def test_a_name_without_its_domain_is_one_of_the_providers_own_users() -> None:
    told = "Your mail to the following recipients could not be delivered because they accept no mail:\n\tscreenname\n"
    raw = letter(told, sender="MAILER-DAEMON@aol.example", answers="", subject="Mail Delivery Problem")
    assert judged(raw).recipients == ("screenname@aol.example",)


@pytest.mark.parametrize(("kind", "verdict"), [("Permanent", "bounce_hard"), ("Transient", "bounce_soft")])
def test_a_mailing_services_notice_is_read(kind: str, verdict: str) -> None:
    told = f'{{"notificationType":"Bounce","bounce":{{"bounceType":"{kind}",'
    told += '"bouncedRecipients":[{"emailAddress":"jo@firm.example","diagnosticCode":"smtp; 550 5.1.1 unknown"}]}}'
    raw = letter(told, "Feedback-ID: 1:2", sender="no-reply@sns.example", answers="", subject="Notification")
    assert (judged(raw).kind, judged(raw).recipients) == (verdict, ("jo@firm.example",))
    delivered = told.replace("Bounce", "Delivery", 1)
    assert judged(letter(delivered, sender="no-reply@sns.example", answers="")).kind == "delivery_report"


@pytest.mark.parametrize(
    "text",
    [
        "You are not a member of this mailing list <cats@lists.example>.\n\nTo join, write to cats-ctl@lists.example.",
        "Your mail to cats@lists.example was held back.\nOnly subscribers of the list may post to it.",
    ],
)
def test_a_lists_refusal_is_a_bounce_for_the_list(text: str) -> None:
    verdict = judged(letter(text, subject="Not a member", sender="cats-admin@lists.example"))
    assert (verdict.kind, verdict.recipients) == ("bounce_hard", ("cats@lists.example",))


def test_a_person_who_tells_of_a_list_is_none() -> None:
    text = "I saw that you are not a member of the list <cats@lists.example> yet. Shall I add you?"
    assert judged(letter(text, sender="Jo Roe <cats-owner@lists.example>")).kind == "human"


def test_a_bare_name_in_the_list_of_the_failed_goes_before_addresses_in_the_advice() -> None:
    text = " ---Message not delivered to the following:\n\n roe    No matches to nameserver query\n\nIn doubt try\n"
    text += "jo.roe@firm.example, say.\n"
    raw = letter(text, subject="Returned mail - nameserver error report", sender="MAILER-DAEMON@mx2.firm.example")
    assert judged(raw).recipients == ("roe@firm.example",)


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        (
            "Benachrichtigung zum Übermittlungsstatus (Fehlgeschlagen)",
            "Ihre Nachricht wurde nicht an jo@firm.example zugestellt, weil die Adresse nicht gefunden wurde.",
        ),
        (
            "Notification d'état de distribution (échec)",
            "Votre message n'est pas parvenu à jo@firm.example, car l'adresse est introuvable.",
        ),
        (
            "Notificación de estado de entrega (error)",
            "Tu mensaje no se entregó a jo@firm.example porque no se encontró la dirección.",
        ),
        (
            "Stato della notifica di recapito (non riuscito)",
            "Il tuo messaggio non è stato recapitato a jo@firm.example perché l'indirizzo non è stato trovato.",
        ),
        (
            "Notificação de status de entrega (falha)",
            "Sua mensagem não foi entregue a jo@firm.example porque o endereço não foi encontrado.",
        ),
        (
            "Kennisgeving over afleverstatus (mislukt)",
            "Uw bericht is niet afgeleverd bij jo@firm.example omdat het adres niet is gevonden.",
        ),
    ],
)
def test_what_a_mail_service_sends_back_in_words_alone_is_read_in_its_language(subject: str, told: str) -> None:
    mail = letter(
        told,
        "Return-Path: <>",
        subject=subject,
        answers="",
        sender="Mail Delivery Subsystem <mailer-daemon@service.example>",
    )
    assert (judged(mail).kind, judged(mail).recipients) == ("bounce_hard", ("jo@firm.example",))


def test_the_servers_words_have_no_hole_where_an_address_stood() -> None:
    raw = report(said="550 5.1.1 <jo@firm.example>: Recipient address rejected")
    assert "550 5.1.1 the address: Recipient address rejected" in judged(raw).evidence[0]


def test_a_delay_is_told_in_words_with_its_code_and_no_line_of_a_server() -> None:
    raw = report("delayed", "4.4.1").replace(b"Code: smtp; ", b"Code: X-Postfix; connect to mx.firm.example: ")
    (told,) = judged(raw).evidence
    assert told.endswith("the mail server there does not answer [Action: delayed, Status: 4.4.1]")


@pytest.mark.parametrize(
    ("disposition", "told"),
    [
        ("automatic-action/MDN-sent-automatically; displayed", "Jo Keller <jo@firm.example> has opened your mail"),
        ("manual-action/MDN-sent-manually; deleted/error", "Jo Keller <jo@firm.example> has deleted your mail"),
        ("", "a receipt that a mail program wrote"),
    ],
)
def test_a_read_receipt_tells_who_opened_the_mail(disposition: str, told: str) -> None:
    text = (
        "--r\n\nYour message was read.\n\n--r\nContent-Type: message/disposition-notification\n\n"
        f"Final-Recipient: rfc822; jo@firm.example\nDisposition: {disposition}\n\n--r--\n"
    )
    kind = "multipart/report; report-type=disposition-notification; boundary=r"
    verdict = judged(letter(text, subject="Read: Application", content_type=kind))
    assert verdict.kind == "delivery_report" and verdict.evidence[0].startswith(told)
