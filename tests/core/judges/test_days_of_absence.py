"""The day of an absence that is over is dropped, and no other; today is no time to meet, a signer no referral."""

import pytest

from core.judges.test_meaning import dates, read


@pytest.mark.parametrize(
    "text",
    [
        "I was away until 2 March; I will look at it by Friday.",
        "I was ill until Monday and will get back to you by Friday.",
        "Ich war bis Montag im Urlaub und melde mich bis Freitag bei Ihnen.",
        "Ich war bis zum 2. März krank; bis Freitag melde ich mich bei Ihnen.",
        "J'étais en congés jusqu'à lundi, je reviendrai vers vous d'ici vendredi.",
        "Estuve de vacaciones hasta el lunes; le contestaré antes del viernes.",
        "Ero in ferie fino a lunedì; le risponderò entro venerdì.",
        "Estive de férias até segunda-feira; respondo-lhe até sexta-feira.",
        "Ik was met vakantie tot maandag; vrijdag krijgt u antwoord van mij.",
    ],
)
def test_who_was_away_and_names_a_day_for_their_answer_names_that_day_alone(text: str) -> None:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller")
    assert dates(verdict) == {("2026-03-06", "answer")} and verdict.finding("meaning") == "holds"


@pytest.mark.parametrize(
    "text",
    [
        "Look what I got today. How did your interview go?",
        "Schau mal, was sie mir heute geschrieben haben. Wie war dein Gespräch?",
        "Regarde ce que j'ai reçu aujourd'hui. Comment s'est passé ton entretien ?",
        "Mira lo que me han escrito hoy. ¿Qué tal fue tu entrevista?",
        "Guarda cosa mi hanno scritto oggi. Com'è andato il tuo colloquio?",
        "Olha o que me escreveram hoje. Como correu a tua entrevista?",
        "Kijk wat ze me vandaag schreven. Hoe ging je gesprek?",
    ],
)
def test_what_came_today_is_no_time_to_meet(text: str) -> None:
    assert not read(f"Hello,\n\n{text}\n\nJo Keller").finding("proposed_time")


def test_a_talk_at_an_hour_of_today_is_one() -> None:
    verdict = read("Hello,\n\nCould we talk today at 15:00?\n\nJo Keller")
    assert verdict.finding("proposed_time")


@pytest.mark.parametrize(
    "text",
    [
        "Copying in Ben, who looks after recruiting, to take this further.\n\nGrace Lim",
        "Gerade ist Einstellungsstopp. Melden Sie sich doch im Mai noch einmal.\n\nW. Adler",
        "Do write to her, she is the right person.\n\nGrace Lim\nDirector of Engineering",
    ],
)
def test_whose_name_stands_under_the_mail_is_nobody_to_turn_to(text: str) -> None:
    assert not [f for f in read(f"Hello,\n\n{text}").findings if f.kind == "referral" and f.field("name") != "Ben"]


def test_a_name_that_a_line_leads_to_is_somebody_to_turn_to() -> None:
    verdict = read("Hello,\n\nI am not the right one. Please write to my colleague:\n\nGrace Lim")
    assert [f.field("name") for f in verdict.findings if f.kind == "referral"] == ["Grace Lim"]


def test_whom_an_invitation_names_beside_the_meeting_is_nobody_to_turn_to() -> None:
    text = "The team would love to meet you: could you do Monday at 1pm? It takes an hour, with Jim Walsh and Sora Ito."
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller", "Subject: Interview")
    assert verdict.kind == "interview_invitation" and not verdict.finding("referral")
