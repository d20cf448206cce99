"""What a recruiter's mail says of the position, and of where the client is."""

import pytest

from followupd.core.judges.offered import offered


@pytest.mark.parametrize(
    ("subject", "text", "position", "place"),
    [
        ("Platform Engineer in Hamburg", "I seek one for my client in Hamburg.", "Platform Engineer", "Hamburg"),
        ("Hello", "I have a Data Engineer role with my client in Hamburg.", "Data Engineer", "Hamburg"),
        ("Stelle", "Ich suche für meinen Kunden in Köln jemanden.", "", "Köln"),
        ("Hi", "An opening for the position of Nurse based in Frankfurt am Main.", "Nurse", "Frankfurt am Main"),
        ("Poste", "Je cherche pour mon client à Lyon un développeur.", "", "Lyon"),
        ("Puesto", "Busco para mi cliente en San Sebastián un ingeniero.", "", "San Sebastián"),
        ("Posición de Controller", "Busco para mi cliente en Valencia.", "Controller", "Valencia"),
        ("Oferta de empleo de Controller", "Hola.", "Controller", ""),
        ("Vaga de Controller", "Olá.", "Controller", ""),
        ("Functie van Controller", "Hallo.", "Controller", ""),
        ("Hi", "A role in Finance, starting in May, with a client in the north.", "", ""),
    ],
)
def test_position_and_place_are_read_where_they_are_plainly_said(
    subject: str, text: str, position: str, place: str
) -> None:
    found = {finding.kind: finding.text for finding in offered(subject, text)}
    assert (found.get("position", ""), found.get("place", "")) == (position, place)
