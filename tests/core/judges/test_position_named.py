"""Which position and firm a mail about an application names, whatever it decides, in seven languages."""

import pytest

from core.judges.letters import judged, letter


@pytest.mark.parametrize(
    ("kind", "text", "position"),
    [
        (
            "rejection",
            "Thanks for your interest in the position of Reporting Analyst at Talvio. Unfortunately we chose another.",
            "Reporting Analyst",
        ),
        (
            "rejection",
            "leider müssen wir Ihnen für die Stelle als Datenanalystin bei Talvio absagen.",
            "Datenanalystin",
        ),
        (
            "rejection",
            "Hélas, nous refusons votre candidature au poste de Comptable chez Talvio.",
            "Comptable",
        ),
        (
            "rejection",
            "Lamentamos no seguir adelante con su candidatura al puesto de Analista de Datos en Talvio.",
            "Analista de Datos",
        ),
        (
            "rejection",
            "Purtroppo non daremo seguito alla Sua candidatura per il ruolo di Analista Dati presso Talvio.",
            "Analista Dati",
        ),
        (
            "rejection",
            "Lamentamos informar que não avançaremos com a sua candidatura à vaga de Contabilista na Talvio.",
            "Contabilista",
        ),
        (
            "rejection",
            "Helaas gaan we niet verder met je sollicitatie voor de functie van Data-analist bij Talvio.",
            "Data-analist",
        ),
        (
            "interview_invitation",
            "We would like to invite you to an interview for the position of Reporting Analyst at Talvio on 12 August.",
            "Reporting Analyst",
        ),
        (
            "assessment",
            "You applied for the Reporting Analyst position at Talvio. Please complete the test by 12 August.",
            "Reporting Analyst",
        ),
        (
            "offer",
            "We are delighted to offer you the position of Reporting Analyst at Talvio. The contract is attached.",
            "Reporting Analyst",
        ),
    ],
)
def test_the_position_and_the_firm_it_names_are_read(kind: str, text: str, position: str) -> None:
    raw = letter(f"{text}\n\nPriya Venn", sender="Talvio Talent <talent@talvio.example>", subject="Re: Hello")
    verdict = judged(raw)
    assert (verdict.kind, verdict.finding("position"), verdict.finding("organisation")) == (
        kind,
        position,
        "Talvio",
    )


def test_a_mail_that_names_neither_is_told_to_name_neither() -> None:
    verdict = judged(letter("Unfortunately we will not be taking your application further.\n\nJo", subject="Hello"))
    assert (verdict.kind, verdict.finding("position"), verdict.finding("organisation")) == ("rejection", "", "")


def test_a_position_behind_a_dash_in_the_subject_is_read_whole() -> None:
    text = "Gostaríamos de a convidar para uma entrevista na quinta-feira, 13 de agosto, às 15h00."
    verdict = judged(letter(text, subject="Re: Candidatura - Analista de Dados"))
    assert (verdict.kind, verdict.finding("position")) == ("interview_invitation", "Analista de Dados")


@pytest.mark.parametrize(
    ("subject", "text", "position"),
    [
        ("Esito candidatura Data Analyst", "siamo spiacenti: proseguiamo con altri candidati.", "Data Analyst"),
        ("Outcome of your application Data Analyst", "Unfortunately we chose another candidate.", "Data Analyst"),
        ("Ergebnis Ihrer Bewerbung Datenanalystin", "leider müssen wir Ihnen absagen.", "Datenanalystin"),
        ("Résultat de votre candidature Comptable", "Hélas, nous refusons votre candidature.", "Comptable"),
        ("Resultado candidatura Analista de Datos", "Lamentamos no seguir adelante con usted.", "Analista de Datos"),
        ("Resultado da candidatura Analista de Dados", "Lamentamos, não avançaremos.", "Analista de Dados"),
        ("Uitslag sollicitatie Data-analist", "Helaas gaan we niet verder met je sollicitatie.", "Data-analist"),
    ],
)  # fmt: skip
def test_the_outcome_is_no_part_of_the_position(subject: str, text: str, position: str) -> None:
    verdict = judged(letter(text, subject=subject, answers=""))
    assert (verdict.kind, verdict.finding("position")) == ("rejection", position)


@pytest.mark.parametrize(
    ("subject", "position"),
    [
        ("Data Engineer opportunity - Berlin / remote", "Data Engineer"),
        ("Opportunity: Data Engineer", "Data Engineer"),
        ("Oportunidad Data Engineer", "Data Engineer"),
        ("Data Engineer Stelle in Berlin", "Data Engineer"),
        ("Opportunité Data Engineer", "Data Engineer"),
    ],
)
def test_a_recruiters_opportunity_is_no_part_of_the_position(subject: str, position: str) -> None:
    text = "I am a recruitment consultant, my client is hiring. Would you be open to a call?"
    assert judged(letter(text, subject=subject, answers="")).finding("position") == position


@pytest.mark.parametrize(
    "subject",
    [
        "Updated invitation: Interview: Reporting Analyst @ Fri 13 Mar 2026 10am - 10:30am (CET)",
        "Invitation: Reporting Analyst @ Fri 13 Mar 2026 10am",
    ],
)
def test_the_hour_that_a_calendar_writes_behind_the_position_is_no_part_of_it(subject: str) -> None:
    text = "We would like to invite you to an interview for the job on Friday, 13 March at 10."
    assert judged(letter(text, subject=subject, answers="")).finding("position") == "Reporting Analyst"
