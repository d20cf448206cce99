"""Small firms say no in their own words: that it is another one, and who; or that it is not you. In seven languages.

A no of the reader's own, and one that only the others got, refuses the reader nothing.
"""

import pytest

from core.judges.letters import judged, letter

PREFERRED = (
    "Thanks for popping in on Tuesday. We went with a local lad in the end, he can open up at six.",
    "I promised to write either way: the one who starts on Monday will not be you. Take care, and thanks for the soup.",
    "Having met everybody we have made an offer elsewhere. I'm genuinely sorry about the job.",
    "Danke fürs Probebacken. Es wird jemand anderes, der schon bei uns war. Alles Gute!",
    "Für Schicht zwei im Lager wurden andere Bewerber genommen. Von Rückfragen bitten wir abzusehen.",
    "Merci d'être passée pour le poste. Ce ne sera pas vous, et cela me coûte de l'écrire.",
    "Gracias por venir a la entrevista. No vas a ser tú, mi socia quería una persona que supiera llevar la caja.",
    "Grazie di essere venuta al colloquio. Non sarai tu, e mi dispiace scriverlo.",
    "Obrigada por teres vindo à entrevista. Não vais ser tu, e custa-me escrevê-lo.",
    "Dank voor je sollicitatie. Jij wordt het niet, we nemen een meisje dat hier al werkte.",
)
BY_RESULT = (
    "Outcome of your application: negative. Reason: the certificate named in the notice is missing.",
    "Ergebnis Ihrer Bewerbung: nicht geeignet. Grund: der geforderte Abschluss fehlt.",
    "Esito della sua domanda: non idonea. Motivo: manca il titolo richiesto dal bando.",
    "Resultado de tu solicitud: excluida. Causa: no consta el título exigido en la convocatoria.",
    "Uitslag van uw sollicitatie: niet geschikt. Reden: het gevraagde diploma ontbreekt.",
)
ANOTHERS_NO = (
    "It's a pity you turned us down, but I understand, the way is long. Good luck in the new job.",
    "Schade, dass Sie sich anders entschieden haben. Ich wünsche Ihnen bei der neuen Stelle einen guten Anfang.",
    "Dommage que vous ayez dit non. Bon début dans votre nouveau poste.",
    "Peccato che ci abbia detto di no. Buon inizio nel nuovo posto.",
    "Jammer dat je ons hebt afgezegd. Een goede start in de nieuwe functie!",
    "I read your letter about the depot. Your application is another matter: no decision has been taken on it.",
    "I've said no to thirty people this morning, but you're not one of them. The board meets on Friday.",
    "Le altre due candidate hanno già ricevuto il nostro no. Su di Lei siamo d'accordo, La chiamo il 10.",
)


@pytest.mark.parametrize("text", PREFERRED)
def test_who_takes_somebody_else_refuses_however_kindly(text: str) -> None:
    assert judged(letter(text)).kind == "rejection"


@pytest.mark.parametrize("text", BY_RESULT)
def test_a_result_that_is_negative_refuses(text: str) -> None:
    office = "Staff Office <office@firm.example>"
    assert judged(letter(text, subject="Notice 5512", sender=office, answers="")).kind == "rejection"


@pytest.mark.parametrize("text", ANOTHERS_NO)
def test_the_readers_own_no_and_that_of_others_refuse_nobody(text: str) -> None:
    assert judged(letter(text)).kind == "human"


def test_who_says_no_and_tells_why_there_was_haste_has_not_left_the_firm() -> None:
    text = "Bram gaat met pensioen, dus het moest snel. Jij zit daar niet bij, helaas. Succes met je sollicitaties!"
    assert judged(letter(text)).kind == "rejection"
