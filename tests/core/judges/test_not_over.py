"""Who says that nothing is filled, nobody refused and nobody to stop holds; a refusal with a negation is one still."""

import pytest

from core.judges.test_meaning import dates, read

NOT_OVER = [
    "The position has not been filled yet; we will tell you more by 20 March.",
    "We have not filled the post yet. You can expect to hear from us by 20 March.",
    "Do not worry, we have not gone with another candidate yet. We will answer by 20 March.",
    "Die Stelle ist noch nicht besetzt, Sie sind weiterhin im Rennen. Wir melden uns bis zum 20. März.",
    "Das war keine Absage! Wir melden uns bis zum 20. März bei Ihnen.",
    "Le poste n'est pas encore pourvu. Nous vous répondrons d'ici le 20 mars.",
    "Nous n'avons retenu aucun autre candidat. Nous vous répondrons avant le 20 mars.",
    "El puesto aún no está cubierto. Le responderemos antes del 20 de marzo.",
    "No es un rechazo, solo vamos despacio. Le responderemos antes del 20 de marzo.",
    "La posizione non è ancora stata coperta. Le risponderemo entro il 20 marzo.",
    "Non abbiamo ancora scelto un altro candidato. Le risponderemo entro il 20 marzo.",
    "A vaga ainda não foi preenchida. Vamos responder até 20 de março.",
    "Não é uma recusa, só estamos atrasados. Vamos responder até 20 de março.",
    "De functie is nog niet vervuld. Je hoort van ons voor 20 maart.",
    "We hebben nog niet voor een andere kandidaat gekozen. Je hoort van ons voor 20 maart.",
    "We have not been able to fill the post yet. We will answer by 20 March.",
    "Die Stelle konnten wir bisher nicht besetzen. Wir melden uns bis zum 20. März.",
    "Nous n'avons pas encore pu pourvoir le poste. Nous vous répondrons d'ici le 20 mars.",
    "Todavía no hemos podido cubrir el puesto. Le responderemos antes del 20 de marzo.",
]


@pytest.mark.parametrize("text", NOT_OVER)
def test_what_is_not_filled_and_not_refused_is_not_over_and_holds(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "holds")
    assert "2026-03-20" in {day for day, _ in dates(verdict)}


@pytest.mark.parametrize(
    "text",
    [
        "Do not stop writing!",
        "I do not want you to stop contacting me.",
        "Stop writing so politely, I am only Bea. Come on Friday.",
        "Bitte hören Sie nicht auf zu schreiben!",
        "Surtout, n'arrêtez pas de m'écrire !",
        "No deje de escribirme, por favor.",
        "Non smetta di scrivermi, per favore.",
        "Não deixe de me escrever, por favor.",
        "Stop vooral niet met mailen!",
    ],
)
def test_who_is_not_to_stop_writing_is_not_forbidden_to(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning") == "closes") == ("human", False)


@pytest.mark.parametrize(
    "text",
    [
        "No further questions from our side.",
        "Keine weiteren Fragen von uns, danke.",
        "Van onze kant zijn er geen verdere vragen.",
    ],
)
def test_who_has_no_more_questions_closes_and_neither_refuses_nor_forbids(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "closes")


@pytest.mark.parametrize(
    "text",
    [
        "The other post has been filled. Yours is open. When can you come?",
        "Die Stelle als Fahrer ist besetzt, die im Einkauf nicht. Kommen Sie am Montag?",
        "L'autre poste est pourvu. Quand pouvez-vous venir ?",
        "El otro puesto ya está cubierto. ¿Cuándo puede venir?",
        "L'altra posizione è già coperta. Quando può venire?",
        "A outra vaga já foi preenchida. Quando pode vir?",
        "De andere functie is al vervuld. Wanneer kun je komen?",
    ],
)
def test_what_is_over_with_another_position_leaves_the_question_about_this_one(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert verdict.kind not in ("position_filled", "rejection")
    assert verdict.finding("meaning") == "asks"


REFUSES = [
    "We are sorry to tell you that we have not chosen you for this position. We wish you well.",
    "Unfortunately your application was not successful on this occasion.",
    "We will not be moving forward with your application.",
    "Your application has not been taken further. We wish you well.",
    "The role has not been filled yet, but we are not progressing your application.",
    "Leider konnten wir Ihre Bewerbung nicht berücksichtigen.",
    "Die Stelle ist noch nicht besetzt, Ihre Bewerbung können wir aber leider nicht berücksichtigen.",
    "Malheureusement, nous n'avons pas retenu votre candidature.",
    "Lamentamos comunicarle que no ha sido seleccionado para el puesto.",
    "Purtroppo non abbiamo selezionato la sua candidatura.",
    "Infelizmente a sua candidatura não foi selecionada.",
    "Helaas hebben we je niet geselecteerd voor deze functie.",
    "The position has been filled and will not be advertised again.",
    "Die Stelle ist nicht mehr frei, sie ist seit gestern besetzt.",
]


@pytest.mark.parametrize("text", REFUSES)
def test_a_refusal_in_words_that_deny_is_a_refusal(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller", "Subject: Re: Application")
    assert verdict.kind in ("rejection", "position_filled")
    assert verdict.finding("meaning") == "closes"


@pytest.mark.parametrize(
    "text",
    [
        "I no longer do hiring, but your file is with me until Friday.",
        "We rejected two others last week; your papers are still on the table.",
        "The driver's post is filled, but the one you want is not. We decide on Friday.",
        "Zwei anderen haben wir abgesagt, Ihre Unterlagen liegen noch bei mir.",
        "Eine Absage ist das nicht, wir sind nur langsam. Nächste Woche weiß ich mehr.",
        "Je ne m'occupe plus du recrutement, mais votre dossier est chez moi jusqu'à vendredi.",
        "Nous avons refusé deux autres personnes, votre dossier est encore sur la table.",
        "Hemos rechazado a otros dos y decidimos el 20 de marzo.",
        "Abbiamo scartato altri due e decidiamo il 20 marzo.",
        "Já não trato do recrutamento, mas a sua candidatura está comigo até sexta-feira.",
        "Ik doe geen werving meer, maar je dossier ligt tot vrijdag bij mij.",
        "We hebben twee anderen afgewezen, jouw papieren liggen nog op tafel.",
    ],
)
def test_what_others_were_refused_and_what_the_writer_does_no_longer_closes_nothing(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "holds")


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, but we have not chosen you for this position.",
        "Tut mir leid, aber wir haben Sie für diese Stelle nicht ausgewählt.",
        "Désolé, mais nous ne vous avons pas choisi pour ce poste.",
        "Lo siento, pero no te hemos elegido para este puesto.",
        "Mi dispiace, ma non l'abbiamo scelta per questa posizione.",
        "Lamento, mas não o escolhemos para esta posição.",
        "Het spijt me, maar we hebben je niet gekozen voor deze functie.",
    ],
)
def test_who_was_not_chosen_is_refused_in_one_sentence_too(text: str) -> None:
    assert read(f"{text}\n\nJo Keller").kind == "rejection"
