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


@pytest.mark.parametrize(
    "text",
    [
        "14 June was my last day at Harbourline, and mail sent here is not read.",
        "Mr Poe's employment with Harbourline ended in May.",
        "I don't work at Harbourline anymore. Ines is your person.",
        "Frau Lang hat uns zum Sommer verlassen. Ihre Aufgaben hat Herr Voss.",
        "Herr Poe ist seit Mai im Ruhestand, um alles kümmert sich Frau Lang.",
        "Madame Roux nous a quittés pour une autre maison, inutile de lui écrire ici.",
        "M. Roux est à la retraite depuis juin.",
        "La señora Rojo causó baja en la empresa en mayo.",
        "El señor Rojo se jubiló en junio.",
        "Il dottor Rossi non collabora più con noi.",
        "A dra. Reis deixou de colaborar com a casa em junho.",
        "O senhor Reis não integra mais o quadro da empresa.",
        "Mevrouw Roos werkt sinds mei niet meer bij de fabriek.",
    ],
)
def test_a_colleague_or_a_note_tells_of_who_left_in_many_words(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nReception").kind == "left_company"


@pytest.mark.parametrize(
    "text",
    [
        "I left Tern Mills on 31 March.",
        "J'ai quitté Tern Mills le 30 avril.",
        "Ich habe die Tern Mills zum 30. April verlassen.",
        "He dejado Tern Mills en abril.",
        "Ho lasciato la Tern Mills ad aprile.",
        "Deixei a Tern Mills em abril.",
        "Ik heb Tern Mills in april verlaten.",
    ],
)
def test_who_left_what_the_address_is_called_by_has_left_the_firm(text: str) -> None:
    mail = f"Hello,\n\n{text}\n\nJo Keller"
    assert read(mail, sender="Jo Keller <jo@tern-mills.example>").kind == "left_company"
    assert read(mail, sender="Jo Keller <jo@post.example>").kind != "left_company"


@pytest.mark.parametrize(
    "text",
    [
        "The link in your letter no longer works.",
        "I'm no longer in Leeds, but the house is warm.",
        "You had already left us when the auditors came, thank you for staying in touch.",
        "She left us a cake in the kitchen.",
        "I am leaving at the end of the month for my holiday.",
        "Elle n'est plus ici aujourd'hui, je lui dirai demain.",
        "My husband has retired and we are off to the sea.",
        "Das ist nicht mehr das Richtige für mich.",
        "Wir brauchen im Winter nicht mehr so viele Mitarbeiter.",
        "Frau Lang geht nächstes Jahr in Rente, das weiß hier jeder.",
        "Mein Mann ist seit Mai in Rente und gräbt den Garten um.",
        "Nous avons eu deux départs à la retraite le même mois.",
        "Mon père est à la retraite depuis juin, il jardine.",
        "El anuncio ya no está en la página.",
        "Mi padre se jubiló en junio y pesca.",
        "Mio padre è in pensione da giugno e pesca.",
        "O anúncio já não está no site.",
        "A minha mãe está reformada desde maio e pinta.",
        "De link werkt niet meer.",
        "In januari gaat Ria met pensioen en dan moet het lopen.",
        "Mijn vader is met pensioen en vist.",
    ],
)
def test_who_tells_of_others_or_of_things_has_not_left(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").kind != "left_company"


def test_a_long_letter_that_speaks_of_who_left_is_a_persons() -> None:
    told = " ".join(f"The loom number {one} runs again." for one in ("one", "two", "three", "four", "five", "six"))
    text = f"Hello,\n\n{told} {told} Mr Poe has retired. The kettle is on.\n\nJo Keller"
    assert read(text).kind == "human"


def test_who_left_and_wants_no_more_mail_is_heard_in_that() -> None:
    assert read("Hello,\n\nI have retired. Please do not write to me again.\n\nJo Keller").kind == "opt_out"
