"""What an acknowledgement is about: the position without its verb, the firm without its office or tracking system."""

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.verdict import Verdict


def acknowledged(text: str, sender: str) -> Verdict:
    return judged(letter(text, "Subject: Your application", sender=sender))


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Ihre Bewerbung als Einkäuferin ist wohlbehalten bei uns angekommen.", "Einkäuferin"),
        ("Ihre Bewerbung als Einkäuferin wurde erfolgreich übermittelt.", "Einkäuferin"),
        (
            "La tua candidatura per la posizione di Responsabile acquisti è stata inviata con successo.",
            "Responsabile acquisti",
        ),
        ("Su candidatura para el puesto de Responsable de Compras ha sido recibida.", "Responsable de Compras"),
        ("Your application for the position of Head of Purchasing was received.", "Head of Purchasing"),
    ],
)
def test_the_position_ends_before_its_verb(text: str, position: str) -> None:
    assert acknowledged(text, "Careers <careers@kranwerk.example>").finding("position") == position


@pytest.mark.parametrize(
    ("sender", "organisation"),
    [
        ("Workday <acme@myworkday.com>", "Acme"),
        ("Recursos Humanos <rrhh@encinar.example>", "Encinar"),
        ("P&O <hr@duinweide.example>", "Duinweide"),
        ("Ressources Humaines <rh@vallonger.example>", "Vallonger"),
        ("Kranwerk Personalabteilung <jobs@kw.example>", "Kranwerk"),
        ("Olivar del Sur <rrhh@ods.example>", "Olivar del Sur"),
    ],
)
def test_the_organisation_is_the_firm_not_its_office_or_its_tracking_system(sender: str, organisation: str) -> None:
    text = "Thank you for your application. We have received your application and will review it."
    verdict = acknowledged(text, sender)
    assert (verdict.kind, verdict.finding("organisation")) == ("acknowledgement", organisation)
