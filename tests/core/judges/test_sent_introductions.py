"""Who asks to be introduced to somebody at a firm asks for a referral, though no word of theirs tells of work."""

import pytest

from core.judges.sent_mail import OWN, Sent, body, envelope
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.verdict import Kind


def kind(text: str) -> Kind:
    mail = Sent("Favour", f"{text}\n\nJane", "Anna Berg <anna@stellwerk.example>")
    return judge_sent(envelope(mail), body(mail), OWN).kind


@pytest.mark.parametrize(
    "text",
    [
        "Hi Anna,\n\nDo you know anyone on the editorial side at Norvia, and would you be willing to put us in touch?",
        "Hi Anna,\n\nCould you introduce me to someone at Norvia?",
        "Hallo Anna,\n\nich orientiere mich beruflich neu. Könntest du mich jemandem bei Norvia vorstellen?",
        "Bonjour Anna,\n\nJe cherche un nouveau poste. Pourrais-tu me mettre en relation avec quelqu'un chez Norvia ?",
        "Hola, Anna:\n\nBusco un cambio profesional. ¿Podrías ponerme en contacto con alguien de Norvia?",
        "Ciao Anna,\n\ncerco un nuovo lavoro. Potresti mettermi in contatto con qualcuno in Norvia?",
        "Olá Anna,\n\nProcuro um novo emprego. Podias pôr-me em contacto com alguém na Norvia?",
        "Hoi Anna,\n\nIk zoek een nieuwe baan. Zou je me kunnen voorstellen aan iemand bij Norvia?",
    ],
)
def test_who_asks_to_be_put_in_touch_with_a_firm_asks_for_a_referral(text: str) -> None:
    assert kind(text) == "referral_request"


@pytest.mark.parametrize(
    "text",
    [
        "Hi Anna,\n\nCould you introduce me to your cousin at the party on Saturday?",
        "Hallo Anna,\n\nkönntest du uns mit deiner Zahnärztin in Kontakt bringen?",
        "Ciao Anna,\n\npotresti metterci in contatto con il tuo idraulico?",
    ],
)
def test_who_asks_for_an_introduction_in_private_asks_for_no_referral(text: str) -> None:
    assert kind(text) == "other"
