"""Mail that was not delivered, told in words of any language: a bounce where a machine tells it, never a refusal."""

import pytest

from core.judges.letters import judged, letter

NOT_DELIVERED = [
    ("Your message could not be delivered", "Sorry, your mail to this address could not be delivered:"),
    ("Ihre Nachricht konnte nicht zugestellt werden", "Ihre E-Mail ließ sich leider nicht zustellen:"),
    ("Votre message n'a pas pu être remis", "Malheureusement, votre message n'a pu être distribué à cette adresse :"),
    ("Su mensaje no se pudo entregar", "Lamentablemente su mensaje no ha podido ser entregado a esta dirección:"),
    ("Il messaggio non è stato recapitato", "Purtroppo il suo messaggio non ha potuto essere consegnato a:"),
    ("A sua mensagem não pôde ser entregue", "Infelizmente a sua mensagem não pôde ser entregue a este endereço:"),
    ("Uw bericht kon niet worden bezorgd", "Helaas kon uw bericht niet worden afgeleverd op dit adres:"),
]
REFUSED = "\n\n  jo@firm.example\n\n550 Requested action not taken: mailbox unavailable\n"
NAMES = "\n\n  jo@firm.example\n"


@pytest.mark.parametrize(("subject", "told"), NOT_DELIVERED)
@pytest.mark.parametrize(
    ("sender", "fields", "more"),
    [
        ("Mail <postmaster@service.example>", ("Return-Path: <>",), NAMES),
        ("Mail <mailer-daemon@service.example>", (), NAMES),
        ("Service <zustellung@service.example>", ("Return-Path: <>",), REFUSED),
        ("Service <no-reply@service.example>", (), REFUSED),
    ],
)
def test_mail_that_did_not_arrive_is_a_bounce_in_the_words_of_any_language(
    subject: str, told: str, sender: str, fields: tuple[str, ...], more: str
) -> None:
    found = judged(letter(told + more, *fields, subject=subject, sender=sender, answers=""))
    assert (found.kind, found.recipients) == ("bounce_hard", ("jo@firm.example",))


@pytest.mark.parametrize(("subject", "told"), NOT_DELIVERED)
@pytest.mark.parametrize("sender", ["Post <postmaster@service.example>", "Mail System <it@service.example>"])
def test_a_mail_system_refuses_nobody(subject: str, told: str, sender: str) -> None:
    found = judged(letter(f"{told} Application as analyst.", subject="Application as analyst", sender=sender))
    assert found.kind not in ("rejection", "position_filled")


@pytest.mark.parametrize(
    ("subject", "text", "sender"),
    [
        ("Undeliverable?", "Hi Mara, your mail to jobs@firm.example could not be delivered. Use hr@firm.example.", ""),
        ("Re: Undeliverable", "Hi Mara, your mail to jobs@firm.example could not be delivered, write to hr@.", ""),
        (
            "Your mail to Ana",
            "Hi Mara,\n\nyour mail to ana@firm.example could not be delivered, her box is full. Send it again?",
            "Mailroom <postmaster@firm.example>",
        ),
    ],
)
def test_a_person_who_tells_what_became_of_a_mail_is_no_bounce(subject: str, text: str, sender: str) -> None:
    raw = letter(text, subject=subject, sender=sender or "Kit Moran <kit@moran.example>", answers="")
    assert judged(raw).kind == "human"


def test_a_person_who_passes_on_what_came_back_and_asks_something_is_no_bounce() -> None:
    text = (
        "--b\n\nHi Mara, this message could not be delivered to you. Do you have another address?\n\n"
        "--b\nContent-Type: message/rfc822\n\nSubject: Our talk\n\nHi\n\n--b--\n"
    )
    raw = letter(text, subject="Undelivered mail", answers="", content_type="multipart/mixed; boundary=b")
    assert judged(raw).kind == "human"
