"""The user's appointment with a doctor, called off by a program, is no interview; one at a clinic for a post is."""

import pytest

from core.judges.letters import IN_THREAD, judged, letter
from followupd.core.judges.verdict import Verdict


def called_off(subject: str, text: str) -> Verdict:
    return judged(letter(text, subject=subject, sender="Booking <noreply@booking.example>", answers=""))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Cancelled: Appointment with Dr Rowe", "Your appointment at our clinic has been cancelled."),
        (
            "Terminabsage",
            "Ihr Termin am 12. März um 10 Uhr in unserer Praxis muss leider entfallen, der Arzt ist krank.",
        ),
        ("Rendez-vous annulé", "Votre rendez-vous chez le dentiste du 12 mars à 10h est annulé."),
        ("Cita cancelada", "Su cita con el médico del 12 de marzo a las 10:00 ha sido cancelada."),
        ("Appuntamento annullato", "Il suo appuntamento dal dentista del 12 marzo alle 10 è stato annullato."),
        ("Consulta cancelada", "A sua consulta com o dentista de 12 de março às 10h foi cancelada."),
        ("Afspraak geannuleerd", "Uw afspraak bij de tandarts op 12 maart om 10 uur is geannuleerd."),
    ],
)
def test_a_doctors_appointment_that_is_called_off_is_no_interview(subject: str, text: str) -> None:
    assert called_off(subject, text).kind == "unsure"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Canceled: Interview with Kim Lee", "This event has been canceled."),
        ("Cancelled: call with Kim Lee", "Your call with Kim Lee has been cancelled."),
        ("Cancelled: Interview at Rowe Dental", "Your interview has been cancelled."),
        ("Abgesagt: Vorstellungsgespräch in der Praxis Weiss", "Der Termin wurde abgesagt."),
    ],
)
def test_a_talk_about_work_that_is_called_off_is_one_at_a_dentists_too(subject: str, text: str) -> None:
    assert called_off(subject, text).kind == "interview_invitation"


def test_whom_the_user_applied_to_may_be_a_doctor() -> None:
    text = "We need to move your appointment at our clinic: could you come on Tuesday at 10 for the interview instead?"
    assert judged(letter(f"Hello Mara,\n\n{text}\n\nJo Keller"), IN_THREAD).kind == "interview_invitation"


@pytest.mark.parametrize(("summary", "kind"), [("Zahnarzt", "human"), ("Interview", "interview_invitation")])
def test_a_strangers_calendar_that_calls_off_a_visit_is_no_interview(summary: str, kind: str) -> None:
    event = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\nUID:1@x.example\r\n"
        "DTSTAMP:20260801T080000Z\r\nDTSTART:20260810T080000Z\r\nDTEND:20260810T090000Z\r\n"
        f"SUMMARY:{summary}\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    raw = letter(
        event, subject=f"Abgesagt: {summary}", sender="Uwe Weiss <uwe@weiss.example>", answers="",
        content_type='text/calendar; charset="utf-8"; method=CANCEL',
    )  # fmt: skip
    assert judged(raw).kind == kind
