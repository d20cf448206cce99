"""Who has left the firm has left it; who has only left a team, or is about to go on holiday, has not."""

import pytest

from core.judges.test_meaning import read


@pytest.mark.parametrize(
    "text",
    [
        "Today is my last day at Harbourline. From tomorrow please write to Ines Falk.",
        "My last day here was Friday.",
        "I no longer work with Harbourline.",
        "Freitag war mein letzter Arbeitstag.",
        "Ich arbeite nicht mehr bei Kranwerk.",
        "Vendredi était mon dernier jour.",
        "Ya no trabajo en Encinar.",
        "Hoy es mi último día.",
        "Non lavoro più in questa azienda.",
        "Oggi è il mio ultimo giorno.",
        "Já não trabalho na empresa.",
        "Hoje é o meu último dia.",
        "Vandaag is mijn laatste dag.",
    ],
)
def test_who_is_no_longer_there_has_left(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").kind == "left_company"


@pytest.mark.parametrize(
    "text",
    [
        "I no longer work with the Hull team, so I passed your note to Ines Falk.",
        "My last day before my holiday is Friday.",
        "Ich arbeite nicht mehr mit dem Team in Hull und habe Ihre Nachricht weitergegeben.",
        "Heute ist mein letzter Arbeitstag vor dem Urlaub.",
        "Je ne travaille plus avec l'équipe achats, j'ai transmis votre message.",
        "Ya no trabajo con el equipo de compras; he pasado su mensaje.",
        "El viernes es el último día para enviar papeles.",
        "Non lavoro più con il team acquisti, ho girato il suo messaggio.",
        "Já não trabalho com a equipa de compras; passei a sua mensagem.",
        "Ik werk niet meer met het team in Hull en heb uw bericht doorgegeven.",
    ],
)
def test_who_left_a_team_or_goes_on_holiday_is_still_there(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").kind == "human"


@pytest.mark.parametrize("asks", ["Ask", "Please contact", "Contactez", "Schreiben Sie", "Contatti", "Escriba a"])
def test_who_is_there_instead_is_named_without_the_verb(asks: str) -> None:
    verdict = read(f"I no longer work at Tern. {asks} Rita Holm (rita@tern.example).")
    assert [one.field("name") for one in verdict.findings if one.kind == "successor"] == ["Rita Holm"]


@pytest.mark.parametrize(
    "text",
    [
        "I no longer work at Carta, I went freelance in October. Tell me when it suits you.",
        "Ich arbeite nicht mehr bei Kranwerk und bin jetzt selbstständig. Sag mir, wann es passt.",
        "Je ne travaille plus chez Carta, je suis à mon compte. Dis-moi quand tu veux.",
        "Ya no trabajo en Carta, estoy por mi cuenta. Dime cuándo te viene bien.",
        "Da ottobre non lavoro più in Carta, mi sono messa in proprio. Se vuoi ci sentiamo, dimmi tu quando.",
        "Já não trabalho na empresa, estou por conta própria. Diz-me quando.",
        "Ik werk niet meer bij Carta en ben voor mezelf begonnen. Laat me weten wanneer het schikt.",
    ],
)
def test_who_left_and_goes_on_elsewhere_or_wants_to_hear_of_the_user_is_a_person(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").kind == "human"
