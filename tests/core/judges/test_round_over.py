"""What is over may be a round, a sifting, or nothing yet: only the matter itself closes, in whatever language."""

import pytest

from core.judges.letters import judged, letter

GREETINGS = {
    "en": "Dear Ms Winter,",
    "de": "Sehr geehrte Frau Winter,",
    "fr": "Bonjour Madame,",
    "es": "Hola Mara:",
    "it": "Gentile signora Winter,",
    "pt": "Olá Mara,",
    "nl": "Beste mevrouw Winter,",
}
GOING_ON = [
    ("en", "The first round is closed and you are among the last three."),
    ("en", "The interviews are done, and you are one of our finalists."),
    ("en", "I'll keep your CV on my desk for the meeting on Monday and let you know."),
    ("en", "The position has not been filled yet, please be patient."),
    ("de", "Das Verfahren ist noch nicht abgeschlossen."),
    ("de", "Die Auswahl ist leider noch nicht abgeschlossen, wir bitten um etwas Geduld."),
    ("de", "Die Vorauswahl ist abgeschlossen, Ihre Unterlagen liegen nun bei der Küchenleitung."),
    ("de", "Die erste Runde ist abgeschlossen, Sie sind unter den letzten drei."),
    ("de", "Wir haben die Gespräche abgeschlossen und entscheiden bis Ende der Woche."),
    ("de", "Ihre Bewerbung ist noch nicht abgeschlossen bearbeitet, ich melde mich."),
    ("fr", "Nous n'avons pas encore terminé les entretiens, je reviens vers vous."),
    ("fr", "Le processus n'est pas encore terminé."),
    ("fr", "La procédure n'est pas close, merci de votre patience."),
    ("fr", "Le premier tour est terminé, vous faites partie des quatre finalistes."),
    ("fr", "Nous avons terminé les entretiens et déciderons la semaine prochaine."),
    ("fr", "La présélection est close et votre dossier est chez la cheffe de cuisine; je vous tiens au courant."),
    ("fr", "Une fois l'étude des dossiers terminée, nous reviendrons vers vous."),
    ("fr", "Je garde votre CV sous la main pour la réunion de mardi et je vous tiens au courant."),
    ("es", "Guardaré tu currículum a mano para la reunión del lunes, ya te aviso en cuanto sepa algo."),
    ("es", "La primera ronda está cerrada y estás entre las tres finalistas."),
    ("es", "El proceso todavía no está cerrado, te pido un poco de paciencia."),
    ("es", "He pasado tu currículum a otra persona del equipo, que lo mirará con calma."),
    ("es", "El puesto todavía no está cubierto, seguimos valorando."),
    ("it", "Il primo giro di colloqui è chiuso e lei è tra le tre finaliste."),
    ("it", "La selezione non è ancora chiusa, le chiedo un po' di pazienza."),
    ("it", "La posizione non è ancora coperta, stiamo ancora valutando."),
    ("pt", "A primeira fase está encerrada e está entre as três finalistas."),
    ("pt", "O processo ainda não está encerrado, peço um pouco de paciência."),
    ("pt", "A vaga ainda não está preenchida, estamos a avaliar as candidaturas."),
    ("nl", "De eerste ronde is afgesloten en u zit bij de laatste drie."),
    ("nl", "De procedure is nog niet afgesloten, nog even geduld."),
    ("nl", "De vacature is nog niet vervuld, we zijn nog bezig met de gesprekken."),
]
OVER = [
    ("en", "The matter is closed."),
    ("en", "The position is closed."),
    ("de", "Das Verfahren ist abgeschlossen."),
    ("de", "Die Sache hat sich erledigt."),
    ("de", "Damit ist die Angelegenheit für uns abgeschlossen."),
    ("de", "Ihre Bewerbung ist damit gegenstandslos."),
    ("fr", "Le dossier est clos."),
    ("fr", "Le recrutement est terminé."),
    ("fr", "La procédure de recrutement est désormais close."),
    ("fr", "Votre candidature a été classée."),
    ("fr", "Affaire classée."),
    ("fr", "Nous avons clos le recrutement."),
    ("fr", "Nous conservons votre candidature dans notre base."),
    ("es", "El asunto está cerrado."),
    ("es", "El puesto ya está cubierto."),
    ("es", "Hemos elegido a otra persona."),
    ("it", "La questione è chiusa."),
    ("it", "Il posto è già assegnato."),
    ("en", "You were among the last three, but we have chosen another candidate."),
    ("de", "Sie waren unter den letzten drei, die Stelle ist nun aber vergeben."),
    ("fr", "Vous étiez parmi les trois finalistes, mais le poste est pourvu."),
    ("pt", "O assunto está encerrado."),
    ("pt", "A vaga já foi preenchida."),
    ("nl", "De zaak is afgesloten."),
    ("nl", "De vacature is vervuld."),
]


def meant(language: str, text: str) -> str | None:
    """What a person's answer of that sentence means."""
    return judged(letter(f"{GREETINGS[language]}\n\n{text}\n\nJo Keller")).finding("meaning")


@pytest.mark.parametrize(("language", "text"), GOING_ON)
def test_a_round_that_is_over_or_an_end_that_is_not_there_yet_closes_nothing(language: str, text: str) -> None:
    assert meant(language, text) == "holds"


@pytest.mark.parametrize(("language", "text"), OVER)
def test_the_matter_itself_being_over_closes_it(language: str, text: str) -> None:
    assert meant(language, text) == "closes"


OTHERS_INTERVIEWS = [
    ("en", "Our last interviews are on 17 August; I'll get back to you straight after."),
    ("en", "The final interviews take place on 17 August, and we'll have an answer for you soon after."),
    ("de", "Unsere letzten Gespräche sind am 17. August, gleich danach melde ich mich."),
    ("fr", "Nos derniers entretiens ont lieu le 17 août, je vous réponds juste après."),
    ("es", "Nuestras últimas entrevistas son el 17 de agosto; después te digo algo."),
    ("it", "I nostri ultimi colloqui sono il 17 agosto, poi le scrivo."),
    ("pt", "As últimas entrevistas são no dia 17 de agosto; depois dou notícias."),
    ("nl", "Onze laatste gesprekken zijn op 17 augustus, daarna laat ik iets horen."),
]
INVITED = [
    ("en", "Our final interviews are on 17 August, and we would like to invite you to one at 10 am."),
    ("de", "Unsere letzten Gespräche sind am 17. August, und wir möchten Sie dazu einladen."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS_INTERVIEWS)
def test_the_last_interviews_invite_nobody_who_is_only_told_of_them(language: str, text: str) -> None:
    verdict = judged(letter(f"{GREETINGS[language]}\n\n{text}\n\nJo Keller"))
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "holds"), verdict


@pytest.mark.parametrize(("language", "text"), INVITED)
def test_who_is_asked_to_the_last_interviews_is_invited(language: str, text: str) -> None:
    assert judged(letter(f"{GREETINGS[language]}\n\n{text}\n\nJo Keller")).kind == "interview_invitation"
