"""A firm that wants no follow-up is heard in seven languages; who only warns of an unread address is not."""

import pytest

from followupd.core.judges.no_follow_up import no_follow_up

WISHES = [
    "Thank you for applying. Please do not contact us about the status of your application.",
    "We have received it. No phone calls, please.",
    "Kindly refrain from following up.",
    "Wir melden uns. Bitte sehen Sie von telefonischen Nachfragen ab.",
    "Nous reviendrons vers vous ; merci de ne pas nous relancer.",
    "Recibimos su solicitud. Por favor, no nos llame.",
    "Si prega di non telefonare.",
    "Pedimos que não telefone.",
    "Gelieve niet te bellen over uw sollicitatie.",
    "I answer your posting, which asks not to call about the state of things.",
    "Your advertisement says that you want no follow-ups.",
    "Auf Ihre Anzeige (von Rückfragen zum Stand bitten Sie abzusehen) bewerbe ich mich als Controllerin.",
    "In der Anzeige steht, dass Rückfragen zum Verfahren nicht erwünscht sind.",
    "Votre annonce demande de ne pas vous relancer.",
    "Su anuncio pide que no se llame.",
    "Nell'annuncio chiedete di non telefonare.",
    "O anúncio pede que não telefonem.",
    "In de advertentie vraagt u niet te bellen.",
]


@pytest.mark.parametrize("text", WISHES)
def test_the_wish_for_no_follow_up_is_found_with_its_sentence(text: str) -> None:
    (found,) = no_follow_up(text)
    assert found.kind == "no_follow_up" and found.text in text


@pytest.mark.parametrize(
    "text",
    [
        "Please do not reply to this e-mail; this address is not read.",
        "If you have questions, please contact us at any time.",
        "Bitte antworten Sie nicht auf diese E-Mail.",
        "Do not hesitate to call us.",
        "I would ask you to call me, not to write.",
        "Für Rückfragen bin ich jederzeit erreichbar.",
        "Je vous prie de bien vouloir me contacter.",
        "No pido más que una llamada.",
        "",
    ],
)
def test_a_note_about_an_unread_address_is_no_such_wish(text: str) -> None:
    assert no_follow_up(text) == ()
