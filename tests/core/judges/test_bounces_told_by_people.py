"""A person who tells what became of a mail is no mail server, however much of the server's words they pass on."""

import pytest

from core.judges.letters import MINE, judged, letter

KIT = "Kit Moran <kit@moran.example>"
DESK = "IT Service Desk <servicedesk@moran.example>"
TOLD = [
    ("Re: Delivery failed?", 'your mail bounced: "550 5.1.1 User unknown". Her new address: ana@reed.example.'),
    ("RE: Undeliverable: CV", "your mail bounced: 550 5.1.1 User unknown. Her new address is:\n\nana@reed.example"),
    ("Re: your CV", "your mail could not be delivered (554 5.4.4). Please try ana@reed.example instead."),
    ("AW: Unzustellbar: Bewerbung", "Ihre Mail an Frau Reed kam zurück: 550 5.1.1 unbekannt. Neu: ana@reed.example."),
    (
        "AW: Nachricht nicht zugestellt",
        "die Mail konnte nicht zugestellt werden: 550 5.1.1.\nDie richtige Adresse lautet:\n\n  ana@reed.example\n",
    ),
    ("RE: Message non remis", "votre message n'a pas pu être remis : 550 5.1.1. Nouvelle adresse : ana@reed.example."),
    ("RE: No se pudo entregar", "su correo no se pudo entregar: 550 5.1.1. La nueva dirección es ana@reed.example."),
    ("R: Impossibile recapitare", "la sua mail non è stata recapitata: 550 5.1.1. Nuovo indirizzo: ana@reed.example."),
    ("RES: Mensagem não entregue", "a sua mensagem não foi entregue: 550 5.1.1. O novo endereço é ana@reed.example."),
    ("RE: Niet te bezorgen", "uw bericht kon niet worden bezorgd: 550 5.1.1. Het nieuwe adres is ana@reed.example."),
    ("Undeliverable: your CV", "your mail to Ana was returned:\n\nreed@old.example\n550 5.1.1 User unknown"),
    ("Unzustellbar: Bewerbung", "Ihre Mail wurde nicht zugestellt:\n\nreed@alt.example\n550 5.1.1 User unknown"),
]


@pytest.mark.parametrize(("subject", "text"), TOLD)
@pytest.mark.parametrize("answers", [MINE, ""])
@pytest.mark.parametrize("greeting", ["Mara,", "Hi Mara,", ""])
def test_who_has_a_name_and_tells_of_a_bounce_is_a_person(subject: str, text: str, answers: str, greeting: str) -> None:
    found = judged(letter(f"{greeting}\n\n{text}\n\nKit", subject=subject, sender=KIT, answers=answers))
    assert (found.kind, found.recipients) == ("human", ())


@pytest.mark.parametrize(("subject", "text"), TOLD)
@pytest.mark.parametrize("sender", [DESK, "kit@moran.example", "moran@moran.example"])
def test_a_help_desk_that_greets_the_reader_is_no_mail_server(subject: str, text: str, sender: str) -> None:
    found = judged(letter(f"Hello Mara,\n\n{text}\n\nRegards\nKit", subject=subject, sender=sender, answers=""))
    assert (found.kind not in ("bounce_hard", "bounce_soft", "delivery_report"), found.recipients) == (True, ())


def forwarded(text: str, *, sender: str = KIT, subject: str = "Undeliverable: Application") -> bytes:
    """The report that somebody got, attached to a mail of theirs."""
    first = f"--o\n\n{text}\n\n" if text else ""
    return letter(
        f"{first}--o\nContent-Type: message/rfc822\n\n"
        "From: MAILER-DAEMON@mx.firm.example\nSubject: Undelivered Mail Returned to Sender\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\n\n"
        "Your message could not be delivered.\n\n--r\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; mx.firm.example\n\nFinal-Recipient: rfc822; reed@old.example\nAction: failed\n"
        "Status: 5.1.1\n\n--r\nContent-Type: text/rfc822-headers\n\nSubject: CV\n\n--r--\n\n--o--\n",
        subject=subject,
        sender=sender,
        answers="",
        content_type="multipart/mixed; boundary=o",
    )


@pytest.mark.parametrize("subject", ["Undeliverable: Application", "FW: Undeliverable: Application"])
@pytest.mark.parametrize("text", ["", "your mail could not be delivered to Ana, write to ana@reed.example."])
def test_who_passes_a_report_on_is_a_person(subject: str, text: str) -> None:
    assert judged(forwarded(text, subject=subject)).kind in ("human", "unsure")


@pytest.mark.parametrize("sender", [KIT, DESK])
@pytest.mark.parametrize("prefix", ["FW: ", "WG: ", "TR : ", "Fwd: ", ""])
def test_who_pastes_a_report_into_their_mail_is_a_person(sender: str, prefix: str) -> None:
    text = (
        "Hello Mara,\n\nthe mail below did not get through, write to ana@reed.example.\n\nKit\n\n"
        "From: Mail Delivery System <mailer-daemon@mx.firm.example>\nTo: Kit Moran <kit@moran.example>\n"
        "Subject: Undelivered Mail\nReceived: from mx.firm.example\n\nYour message could not be delivered to\n\n"
        "  reed@old.example\n\n550 5.1.1 User unknown\n"
    )
    found = judged(letter(text, subject=f"{prefix}Undeliverable: CV", sender=sender, answers=""))
    assert found.kind not in ("bounce_hard", "bounce_soft", "delivery_report")


@pytest.mark.parametrize(
    ("subject", "sender", "fields"),
    [
        ("Re: your CV", "postmaster@firm.example", ()),
        ("RE: Undeliverable: CV", "gateway@firm.example", ()),
        ("Undeliverable: CV", "Kit Moran <kit@moran.example>", ("Return-Path: <>",)),
        ("Undeliverable: CV", "Mail Gateway <no-reply@firm.example>", ()),
    ],
)
def test_a_machine_that_names_whom_it_could_not_reach_is_heard(subject: str, sender: str, fields: tuple[str]) -> None:
    text = "The message could not be delivered to:\n\n  reed@old.example\n\n550 5.1.1 User unknown\n"
    found = judged(letter(text, *fields, subject=subject, sender=sender, answers=""))
    assert (found.kind, found.recipients) == ("bounce_hard", ("reed@old.example",))
