"""What is acknowledged is an application for a position; a refusal beside the thanks is a refusal."""

import pytest

from core.judges.letters import judged, letter


def kind(text: str, subject: str = "Your application", sender: str = "Office <office@house.example>") -> str:
    return judged(letter(text, subject=subject, sender=sender, answers="")).kind


@pytest.mark.parametrize(
    "text",
    [
        "We have received your application for the flat at 3 Mill Lane and will come back to you within 5 days.",
        "Thank you for applying to the fund. On this occasion we will not be able to support your project.",
        "Your visa application has been received. Processing takes 15 working days.",
        "Wir haben Ihre Bewerbung um die Wohnung Mühlweg 3 erhalten und melden uns in zwei Wochen.",
        "Wir haben Ihre Bewerbung um einen Studienplatz im Fach Geologie erhalten.",
        "Nous avons bien reçu votre dossier de candidature pour l'appartement rue Verte.",
        "Hemos recibido tu solicitud para el piso de la calle Luna. Te respondemos en una semana.",
        "Abbiamo ricevuto la sua domanda per l'appartamento di via Roma.",
        "Recebemos a sua candidatura ao apartamento T2 da Rua Nova.",
        "Wij hebben uw aanvraag voor de huurwoning aan de Dorpsstraat ontvangen.",
    ],
)
def test_a_flat_a_loan_or_a_grant_is_no_position(text: str) -> None:
    assert kind(text) not in ("acknowledgement", "rejection")


@pytest.mark.parametrize(
    "text",
    [
        "We have received your application for the Housing Officer post and will come back to you within 5 days.",
        "Thank you for your application for the post of Grants Officer, which we have received.",
    ],
)
def test_who_works_with_flats_or_grants_has_applied_for_a_position(text: str) -> None:
    assert kind(text) == "acknowledgement"


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application, which we have received and read. We cannot place you at present.",
        "Vielen Dank für Ihre Bewerbung, die wir gelesen haben. Wir können Sie derzeit nicht unterbringen.",
        "Hemos recibido y leído tu candidatura. Por ahora no tenemos un puesto para ti.",
        "We hebben je sollicitatie ontvangen en gelezen. We kunnen je op dit moment niet plaatsen.",
    ],
)
def test_who_cannot_place_the_user_refuses(text: str) -> None:
    assert kind(text, sender="HR <hr@kranwerk.example>") == "rejection"


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application, which arrived. One third of the work is on call. Are you fine with that?",
        "vielen Dank für Ihre Bewerbung. Ein Drittel ist Rufbereitschaft. Sind Sie damit einverstanden?",
        "Merci pour votre candidature, bien reçue. Le poste est à Lille. Cela vous convient ?",
        "Gracias por tu candidatura, la hemos recibido. El puesto es por turnos. ¿Te va bien?",
        "La ringrazio per la candidatura, che abbiamo ricevuto. Il posto è su turni. Le va bene?",
        "Olá Mara, obrigada pela candidatura! Gostava de conversar, com calma. Que dias lhe dão jeito?",
        "Dank voor je sollicitatie, die is binnen. Het is ploegendienst. Zie je dat zitten?",
    ],
)
def test_a_person_who_asks_the_reader_something_short_waits_for_an_answer(text: str) -> None:
    assert kind(text, sender="Helena Pires <helena.pires@atelier.example>") not in ("acknowledgement", "auto_reply")


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, we have received your application. Applications received after the deadline cannot be considered.",
        "Dies ist eine Empfangsbestätigung. Bewerbungen, die nach Fristende eingehen, werden nicht berücksichtigt.",
        "Nous avons bien reçu votre candidature. Les dossiers arrivés après la date limite ne sont pas retenus.",
        "Hemos recibido tu candidatura. Las solicitudes presentadas fuera de plazo no serán admitidas.",
        "Abbiamo ricevuto la sua candidatura. Le domande pervenute oltre il termine non saranno prese in esame.",
        "Recebemos a sua candidatura. As candidaturas entregues fora do prazo não são aceites.",
        "Wij hebben je sollicitatie ontvangen. Reacties die na sluiting komen, worden niet in behandeling genomen.",
    ],
)
def test_what_becomes_of_papers_that_come_late_refuses_nobody(text: str) -> None:
    assert kind(text, sender="HR <personal@house.example>") == "acknowledgement"
