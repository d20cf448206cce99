"""An offer that comes as a file is one, and so are the plain words by which a firm takes somebody."""

import pytest

from core.judges.letters import IN_THREAD, judged, letter

OFFERS = (
    "Dear Mara,\n\nPlease find attached our offer. We look forward to your answer.\n\nJo Keller",
    "Dear Mara,\n\nAttached is our offer for the position of Analyst.\n\nJo Keller",
    "Hi Mara,\n\nwe want you on the team! I will send you the contract tomorrow.\n\nJo",
    "Chère Madame Winter,\n\nvous trouverez ci-joint notre offre pour le poste d'analyste.\n\nJo Keller",
    "Estimada señora Winter:\n\nadjuntamos nuestra oferta para el puesto de analista.\n\nJo Keller",
    "Gentile signora Winter,\n\nin allegato trova la nostra offerta per il posto di analista.\n\nJo Keller",
    "Beste Mara,\n\nbijgaand vind je ons aanbod voor de functie van analist.\n\nJo Keller",
    "Cara Mara,\n\nem anexo segue a nossa proposta para o cargo de analista.\n\nJo Keller",
)
NONE = (
    "Dear Mara,\n\nThank you. We cannot send you our offer before the board has met.\n\nJo Keller",
    "Dear Mara,\n\nattached is our brochure. Could you send me your certificates?\n\nJo Keller",
)


@pytest.mark.parametrize("text", OFFERS)
def test_an_offer_that_is_attached_or_said_plainly_is_one(text: str) -> None:
    assert judged(letter(text, sender="Jo Keller <jo@firm.example>"), IN_THREAD).kind == "offer"


@pytest.mark.parametrize("text", NONE)
def test_what_is_denied_or_something_else_is_none(text: str) -> None:
    assert judged(letter(text, sender="Jo Keller <jo@firm.example>"), IN_THREAD).kind != "offer"


@pytest.mark.parametrize(
    "text",
    [
        "anbei unser Angebot. Wir freuen uns auf Ihre Rückmeldung.",
        "anbei erhalten Sie den Arbeitsvertrag. Bitte senden Sie ihn unterschrieben zurück.",
        "vous trouverez ci-joint votre contrat de travail. Merci de le renvoyer signé.",
        "bijgaand je arbeidscontract. Graag ondertekend terug.",
    ],
)
def test_an_offer_or_a_contract_that_is_attached_is_an_offer_and_no_task(text: str) -> None:
    assert judged(letter(text)).kind == "offer"


def test_a_mail_that_offers_and_fixes_a_meeting_is_told_to_be_both() -> None:
    text = "we would like to offer you the job! Please come in on Tuesday 11 August at 10:00 to sign the contract."
    verdict = judged(letter(text))
    also = [one.text for one in verdict.findings if one.kind == "second_kind"]
    assert (verdict.kind, also) == ("offer", ["human", "interview_invitation"])
