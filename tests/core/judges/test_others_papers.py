"""What becomes of the papers of those who were not taken stands in receipts too: it refuses nobody."""

import pytest

from core.judges.letters import judged, letter

RECEIPTS = (
    "Hiermit wird der Eingang Ihrer Bewerbung bestätigt. Unterlagen nicht berücksichtigter Bewerber werden gelöscht.",
    "We have received your application. Papers of unsuccessful applicants are destroyed after three months.",
    "Nous avons bien reçu votre candidature. Les dossiers des candidats non retenus sont détruits après trois mois.",
    "Hemos recibido su candidatura. Los datos de los candidatos no seleccionados se borran a los tres meses.",
    "Abbiamo ricevuto la sua candidatura. I dati dei candidati non selezionati vengono cancellati dopo tre mesi.",
    "Recebemos a sua candidatura. Os dados dos candidatos não selecionados são apagados ao fim de três meses.",
    "Wij hebben uw sollicitatie ontvangen. Gegevens van afgewezen kandidaten worden na drie maanden gewist.",
)


@pytest.mark.parametrize("text", RECEIPTS)
def test_what_becomes_of_others_papers_refuses_nobody(text: str) -> None:
    raw = letter(text, subject="Reference 2024-77", sender="Office <office@house.example>", answers="")
    assert judged(raw).kind == "acknowledgement"
