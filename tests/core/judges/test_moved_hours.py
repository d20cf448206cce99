"""The hour a meeting is moved from is not offered, and a doctor's appointment that is moved is no interview.

The mails came in on Wednesday, 4 March 2026.
"""

import pytest

from core.judges.letters import judged, letter
from core.judges.test_meaning import read
from followupd.core.judges.verdict import Verdict


def hours(verdict: Verdict) -> list[tuple[str, str]]:
    found = (one for one in verdict.findings if one.kind == "proposed_time")
    return [(one.field("date"), one.field("time")) for one in found]


MOVED = [
    "We have to move our interview on 10 March at 9:15. Would 17 March at 10:00 suit you?",
    "Leider müssen wir unser Gespräch am 10.03. um 9:15 Uhr verschieben. Passt es Ihnen am 17.03. um 10:00 Uhr?",
    "Nous devons reporter notre entretien du 10 mars à 9h15. Seriez-vous disponible le 17 mars à 10h ?",
    "Tenemos que aplazar la entrevista del 10 de marzo a las 9:15. ¿Le viene bien el 17 de marzo a las 10:00?",
    "Dobbiamo rinviare il colloquio del 10 marzo alle 9:15. Le andrebbe bene il 17 marzo alle 10:00?",
    "Temos de adiar a entrevista do dia 10 de março às 9h15. Pode ser no dia 17 de março às 10h?",
    "We moeten ons gesprek van 10 maart om 9:15 verzetten. Kun je op 17 maart om 10:00 uur?",
]


@pytest.mark.parametrize("text", MOVED)
def test_the_hour_that_is_given_up_is_not_offered(text: str) -> None:
    assert hours(read(f"{text}\n\nJo Keller")) == [("2026-03-17", "10:00")]


@pytest.mark.parametrize(
    "text",
    [
        "Could we move our interview to 17 March at 10:00?",
        "Können wir das Gespräch auf den 17. März um 10:00 Uhr verschieben?",
        "Pouvons-nous reporter l'entretien au 17 mars à 10h ?",
        "¿Podemos aplazar la entrevista al 17 de marzo a las 10:00?",
        "Possiamo rinviare il colloquio al 17 marzo alle 10:00?",
        "Podemos adiar a entrevista para 17 de março às 10h?",
        "Kunnen we het gesprek verzetten naar 17 maart om 10:00 uur?",
    ],
)
def test_the_hour_to_which_it_is_to_move_is_offered(text: str) -> None:
    assert ("2026-03-17", "10:00") in hours(read(f"{text}\n\nJo Keller"))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Your appointment",
            "We have to reschedule your appointment with the dentist on 10 March. Would 17 March suit?",
        ),
        ("Terminverschiebung", "Leider müssen wir Ihren Termin in der Praxis am 10.03. verschieben. Passt der 17.03.?"),
        ("Rendez-vous", "Nous devons reporter votre rendez-vous chez le dentiste. Le 17 mars vous convient-il ?"),
        ("Cita", "Tenemos que aplazar su cita con el dentista. ¿Le viene bien el 17 de marzo?"),
        ("Appuntamento", "Dobbiamo spostare il suo appuntamento dal dentista. Le va bene il 17 marzo?"),
        ("Consulta", "Temos de adiar a sua consulta com o dentista. Pode ser no dia 17 de março?"),
        ("Afspraak", "We moeten uw afspraak bij de tandarts verzetten. Schikt 17 maart?"),
    ],
)
def test_a_doctors_appointment_that_is_moved_is_no_interview(subject: str, text: str) -> None:
    raw = letter(text, subject=subject, sender="Uwe Weiss <uwe@weiss.example>", answers="")
    assert judged(raw).kind == "human"
