"""Which position an invitation is for where a heading tells it beside the interview, in seven languages."""

import pytest

from core.judges.letters import judged, letter

INVITES = {
    "en": "We would like to invite you to an interview on Thursday, 13 August at 10 am.",
    "de": "wir laden Sie zu einem Vorstellungsgespräch am Donnerstag, 13. August um 10 Uhr ein.",
    "fr": "Nous vous invitons à un entretien le jeudi 13 août à 10 h.",
    "es": "Nos gustaría invitarle a una entrevista el jueves 13 de agosto a las 10.",
    "it": "La invitiamo a un colloquio giovedì 13 agosto alle 10.",
    "pt": "Gostaríamos de a convidar para uma entrevista na quinta-feira, 13 de agosto, às 10h.",
    "nl": "Graag nodigen we je uit voor een gesprek op donderdag 13 augustus om 10 uur.",
}


@pytest.mark.parametrize(
    ("language", "subject", "position"),
    [
        ("en", "Updated invitation: Interview Platform engineer @ Wed 11 Mar 2026", "Platform engineer"),
        ("en", "Cancelled: Interview: Platform engineer", "Platform engineer"),
        ("en", "Platform engineer interview", "Platform engineer"),
        ("de", "Einladung: Vorstellungsgespräch Buchhalterin", "Buchhalterin"),
        ("de", "Abgesagt: Interview Buchhalterin", "Buchhalterin"),
        ("fr", "Entretien Comptable", "Comptable"),
        ("es", "Invitación: Entrevista Recepcionista", "Recepcionista"),
        ("it", "Colloquio Receptionist", "Receptionist"),
        ("pt", "Convite: Entrevista Contabilista", "Contabilista"),
        ("nl", "Uitnodiging: sollicitatiegesprek Receptionist", "Receptionist"),
    ],
)
def test_that_it_is_an_interview_is_no_part_of_the_position(language: str, subject: str, position: str) -> None:
    assert judged(letter(INVITES[language], subject=subject, answers="")).finding("position") == position


@pytest.mark.parametrize(
    ("language", "text", "position"),
    [
        ("en", "What: Second interview - Store Manager\nWhen: 13 August, 10 am\nWho: Dana Pruitt", "Store Manager"),
        ("de", "Was: Zweites Gespräch - Filialleiterin\nWann: 13. August, 10 Uhr", "Filialleiterin"),
        ("fr", "Objet : Entretien - Comptable\nDate : 13 août, 10 h", "Comptable"),
        ("es", "Evento: Segunda entrevista - Recepcionista\nFecha: 13 de agosto, 10 h", "Recepcionista"),
        ("it", "Evento: Secondo colloquio - Receptionist\nData: 13 agosto, ore 10", "Receptionist"),
        ("pt", "Assunto: Segunda entrevista - Contabilista\nData: 13 de agosto, 10h", "Contabilista"),
        ("nl", "Wat: Tweede gesprek - Receptionist\nWanneer: 13 augustus, 10 uur", "Receptionist"),
    ],
)
def test_what_a_scheduler_says_of_an_interview_names_the_position(language: str, text: str, position: str) -> None:
    raw = letter(
        f"{INVITES[language]}\n\n{text}", sender="Workvine <no-reply@workvine.example>", answers="", subject="Hi"
    )
    assert judged(raw).finding("position") == position


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Finish your application", "You started an application for Accountant but haven't submitted it yet."),
        ("Bewerbung abschließen", "Sie haben eine Bewerbung als Accountant begonnen, aber noch nicht abgeschickt."),
    ],
)
def test_an_application_that_is_not_sent_off_yet_tells_what_it_is_for(subject: str, text: str) -> None:
    whole = f"{text} Please sign in to complete your application."
    verdict = judged(letter(whole, subject=subject, answers="", sender="Talvio Careers <no-reply@talvio.example>"))
    assert (verdict.kind, verdict.finding("position")) == ("account_notice", "Accountant")
