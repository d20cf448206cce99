"""Who takes back a refusal that was sent by mistake refuses nobody; who refuses beside it still does."""

import pytest

from core.judges.letters import judged, letter
from core.judges.test_meaning import read

OFFICE = "Talent Team <careers@firm.example>"
ENDS = ("rejection", "position_filled", "job_alert", "newsletter")
IN_ERROR = [
    ("Please disregard our earlier message saying your application was unsuccessful; you are still in the process."),
    (
        "The email you got this morning saying that you had not been selected was sent in error. We are "
        "still reviewing your application."
    ),
    (
        "You received an email telling you that we would not be moving forward with your application. "
        "This was sent in error by our system. Your application is still under review."
    ),
    ("Bitte betrachten Sie unsere gestrige Absage als gegenstandslos; Ihre Bewerbung ist weiterhin im Verfahren."),
    (
        "Sie haben gestern von uns eine Absage erhalten. Dabei handelt es sich um einen Fehler unseres "
        "Systems. Wir prüfen Ihre Bewerbung weiter."
    ),
    (
        "Veuillez ne pas tenir compte de notre message précédent indiquant que votre candidature n'a pas "
        "été retenue : il vous a été envoyé par erreur. Votre dossier est toujours à l'étude."
    ),
    (
        "Vous avez reçu un message indiquant que votre candidature n'est pas retenue. Il vous a été "
        "adressé par erreur. Votre dossier est toujours à l'étude."
    ),
    (
        "Por favor, ignore nuestro correo anterior en el que le decíamos que su candidatura había sido "
        "descartada; usted sigue en el proceso."
    ),
    ("Ayer le comunicamos que su candidatura había sido descartada. Se trató de un error. Usted sigue en el proceso."),
    (
        "La preghiamo di ignorare la nostra precedente comunicazione in cui le dicevamo che la sua "
        "candidatura non è stata selezionata: è stata inviata per errore. Lei è ancora nel processo di "
        "selezione."
    ),
    (
        "Ha ricevuto una mail secondo cui la sua candidatura non è stata selezionata. Si è trattato di un"
        " errore. Lei è ancora nel processo di selezione."
    ),
    (
        "Por favor, desconsidere a nossa mensagem anterior a informar que a sua candidatura não foi "
        "selecionada. Continua no processo."
    ),
    (
        "Recebeu ontem uma mensagem a informar que a sua candidatura não foi selecionada. Foi enviada por"
        " engano. A sua candidatura continua em análise."
    ),
    (
        "Ons eerdere bericht dat je sollicitatie is afgewezen, kun je als niet verzonden beschouwen. Je "
        "zit nog steeds in de procedure."
    ),
    (
        "Gisteren kreeg je bericht dat je sollicitatie is afgewezen. Dit was een fout in ons systeem. Je "
        "zit nog steeds in de procedure."
    ),
]


@pytest.mark.parametrize("text", IN_ERROR)
def test_an_office_that_takes_a_refusal_back_refuses_nobody(text: str) -> None:
    subject = "Your application as planner"
    assert judged(letter(text, subject=subject, sender=OFFICE, answers="")).kind not in ENDS


@pytest.mark.parametrize("text", IN_ERROR)
def test_a_person_who_takes_a_refusal_back_ends_and_asks_nothing(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "holds"), verdict.evidence


@pytest.mark.parametrize(
    "text",
    [
        (
            "Please disregard our earlier invitation mail. Unfortunately, we have decided to move forward "
            "with another candidate."
        ),
        (
            "Bitte betrachten Sie die Einladungsmail als gegenstandslos. Leider haben wir uns für eine andere"
            " Bewerberin entschieden."
        ),
        (
            "Unfortunately, we have decided to move forward with another candidate.\n\n"
            "If you have received this email in error, please delete it."
        ),
        (
            "Leider haben wir uns für eine andere Bewerberin entschieden.\n\n"
            "Wenn Sie diese E-Mail irrtümlich erhalten haben, löschen Sie sie bitte."
        ),
        (
            "Malheureusement, nous avons retenu une autre candidature.\n\n"
            "Si vous avez reçu ce message par erreur, supprimez-le."
        ),
        (
            "Helaas hebben we voor een andere kandidaat gekozen.\n\n"
            "Als u dit bericht ten onrechte ontvangt, verwijder het."
        ),
    ],
)
def test_who_refuses_beside_something_sent_by_mistake_still_refuses(text: str) -> None:
    subject = "Your application as planner"
    assert judged(letter(text, subject=subject, sender=OFFICE, answers="")).kind == "rejection"
