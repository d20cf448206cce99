"""What an application of the user's names in seven languages: the position without what leads to it, its number."""

import pytest

from core.judges.sent_mail import OWN, Sent, body, envelope
from followupd.core.judges.sent import judge_sent


def named(subject: str, text: str) -> tuple[str, str]:
    sent = Sent(subject, f"{text}\n\nMara Winter", to="jo@nordwind.example", files=("resume.pdf",))
    verdict = judge_sent(envelope(sent), body(sent), OWN)
    assert verdict.kind == "application"
    return verdict.finding("position"), verdict.finding("reference")


@pytest.mark.parametrize(
    ("subject", "text", "position"),
    [
        ("Candidatura", "Gostaria de me candidatar à vaga de Analista de Compras.", "Analista de Compras"),
        ("Candidatura à vaga de Analista de Compras", "Envio o meu currículo em anexo.", "Analista de Compras"),
        ("Candidatura ao cargo de Técnica de Laboratório", "Segue o currículo.", "Técnica de Laboratório"),
        ("Candidatura", "Venho candidatar-me ao cargo de Enfermeira Chefe.", "Enfermeira Chefe"),
        ("Candidatura", "Presento mi candidatura a la vacante de Técnica de Compras.", "Técnica de Compras"),
        ("Candidatura", "Mi candido alla posizione di Addetta Acquisti.", "Addetta Acquisti"),
        ("Sollicitatie", "Graag solliciteer ik naar de functie van Inkoopmedewerker.", "Inkoopmedewerker"),
        ("Application", "I apply for the position of Purchasing Analyst.", "Purchasing Analyst"),
        ("Bewerbung", "hiermit bewerbe ich mich auf die Stelle als Einkäuferin.", "Einkäuferin"),
        ("Candidature", "Je vous adresse ma candidature au poste de Technicienne Achats.", "Technicienne Achats"),
    ],
)
def test_the_position_stands_behind_the_words_for_it(subject: str, text: str, position: str) -> None:
    assert named(subject, text)[0] == position


@pytest.mark.parametrize(
    ("subject", "number"),
    [
        ("Application for Data Analyst (Req #4471)", "4471"),
        ("Application for Data Analyst, Ref. #DA-17", "DA-17"),
        ("Bewerbung als Einkäuferin, Kennziffer 2024/17", "2024/17"),
        ("Candidature au poste d'acheteuse, réf. n° 4471", "4471"),
        ("Candidatura para el puesto de Analista, ref. núm. 4471", "4471"),
        ("Candidatura alla posizione di Analista, rif. n. 4471", "4471"),
        ("Candidatura à vaga de Analista, ref. nº 4471", "4471"),
        ("Sollicitatie naar de functie van Analist, vacaturenummer 4471", "4471"),
    ],
)
def test_the_number_of_a_posting_is_read_however_it_is_introduced(subject: str, number: str) -> None:
    assert named(subject, "My resume is attached. I would like to apply for this position.")[1] == number
