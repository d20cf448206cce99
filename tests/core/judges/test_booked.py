"""A booking that a scheduling tool confirms waits for nothing: its hour is fixed, its host will be there."""

import pytest

from core.judges.letters import judged, letter
from core.judges.test_told_of_tools import shown
from followupd.core.judges.verdict import Verdict

TOOL = "Copper Talent <notifications@slots.example>"


def booking(subject: str, text: str) -> Verdict:
    return judged(letter(text, subject=subject, sender=TOOL, answers="", sent="Mon, 3 Aug 2026 09:00:00 +0200"))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Confirmed: interview with Kim Lee", ("Hi Mara,\n\nYour interview with Kim Lee at Copper is scheduled.\n\n"
         "Phone screen\n10:00am - 10:30am on Friday, August 7, 2026\n\nCancel Reschedule")),
        ("Ihr Termin wurde gebucht: Kennenlerngespräch mit Kim Lee", ("Hallo Mara,\n\nIhr Termin mit Kim Lee ist "
         "bestätigt.\n\nKennenlerngespräch\nFreitag, 7. August 2026, 10:00 - 10:30 Uhr\n\nStornieren | Verschieben")),
        ("Confirmation de votre entretien", ("Bonjour Mara,\n\nVotre entretien avec Kim Lee est confirmé.\n\n"
         "vendredi 7 août 2026 à 10h00\n\nAnnuler | Reporter")),
        ("Cita confirmada: entrevista", ("Hola Mara:\n\nTu entrevista con Kim Lee ha sido confirmada.\n\n"
         "viernes, 7 de agosto de 2026, 10:00\n\nCancelar | Reprogramar")),
        ("Colloquio confermato", ("Ciao Mara,\n\nil tuo colloquio con Kim Lee è stato confermato.\n\n"
         "venerdì 7 agosto 2026, ore 10:00\n\nAnnulla | Riprogramma")),
        ("Entrevista confirmada", ("Olá Mara,\n\na sua entrevista com Kim Lee foi confirmada.\n\n"
         "sexta-feira, 7 de agosto de 2026, 10:00\n\nCancelar | Reagendar")),
        ("Je gesprek is bevestigd", ("Hoi Mara,\n\nJe gesprek met Kim Lee is bevestigd.\n\n"
         "Vrijdag 7 augustus 2026 10:00 - 10:30\n\nAnnuleren of verzetten")),
    ],
)  # fmt: skip
def test_a_confirmed_booking_fixes_an_hour_names_the_host_and_asks_nothing(subject: str, text: str) -> None:
    verdict = booking(subject, text)
    assert verdict.kind == "interview_invitation"
    (time,) = (one for one in verdict.findings if one.kind == "proposed_time")
    assert [time.field(name) for name in ("date", "time", "said")] == ["2026-08-07", "10:00", "settled"]
    assert [one.field("name") for one in verdict.findings if one.kind == "attendee"] == ["Kim Lee"]
    assert not {"question", "position"} & {one.kind for one in verdict.findings}
    told = shown(verdict)
    assert "  a time is agreed to, nothing more is asked of you" in told
    assert not any("waits for your answer" in one or "signed: Cancel" in one for one in told)


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is not yet confirmed.\n\nWould Friday, 7 August 2026 at 10:00 suit you?",
        "Once your interview is scheduled we send you a link.\n\nCould you come on Friday, 7 August 2026 at 10:00?",
        "Your interview is booked for Friday, 7 August 2026 at 10:00. Please let me know if that works.",
    ],
)
def test_what_is_still_asked_is_no_booking(text: str) -> None:
    told = shown(booking("Your interview", f"Hi Mara,\n\n{text}"))
    assert "  your turn: the invitation waits for your answer" in told


def test_the_end_of_a_span_of_hours_is_no_hour_of_its_own() -> None:
    verdict = booking("Your interview", "Hi Mara,\n\nYour interview is on Friday, 7 August 2026, 10:00am - 2:30 pm.")
    (time,) = (one for one in verdict.findings if one.kind == "proposed_time")
    assert (time.field("time"), time.field("until")) == ("10:00", "14:30")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Canceled: 30 min phone screen with Kim Lee - 10:00am Fri, Aug 7, 2026",
         "Hi Mara,\n\nThe event below has been canceled.\n\nEvent Date/Time: 10:00am - 10:30am on Friday, August 7"),
        ("Canceled: Interview with Kim Lee", "Hi Mara,\n\nYour interview with Kim Lee has been canceled."),
        ("Termin storniert: Kennenlerngespräch mit Kim Lee",
         "Hallo Mara,\n\nIhr Termin mit Kim Lee wurde storniert.\n\nFreitag, 7. August 2026, 10:00 - 10:30 Uhr"),
        ("Annulé : entretien avec Kim Lee", "Bonjour Mara,\n\nVotre entretien avec Kim Lee a été annulé."),
        ("Cancelada: entrevista con Kim Lee", "Hola Mara:\n\nTu entrevista con Kim Lee ha sido cancelada."),
        ("Annullato: colloquio con Kim Lee", "Ciao Mara,\n\nil tuo colloquio con Kim Lee è stato annullato."),
        ("Entrevista cancelada: Kim Lee", "Olá Mara,\n\na sua entrevista com Kim Lee foi cancelada."),
        ("Geannuleerd: gesprek met Kim Lee", "Hoi Mara,\n\nJe gesprek met Kim Lee is geannuleerd."),
    ],
)  # fmt: skip
def test_a_booking_that_a_tool_cancels_is_a_meeting_called_off(subject: str, text: str) -> None:
    told = shown(booking(subject, text))
    assert told[0] == "a: interview invitation, called off (a meeting with you is called off)"
    assert "  nothing is asked of you" in told
    assert not any("there will be" in one or "spoken of" in one or "position" in one for one in told)


def test_who_calls_a_talk_off_and_offers_another_day_waits_for_an_answer() -> None:
    text = "Hi Mara,\n\nwe have to cancel our interview on Friday. Would Monday, 10 August at 10:00 suit you?\n\nKim"
    told = shown(judged(letter(text, subject="Canceled: interview", sender="Kim <kim@firm.example>", answers="")))
    assert not any("nothing is asked of you" in one for one in told)


def test_an_order_that_is_cancelled_is_no_meeting() -> None:
    assert (
        booking("Your order has been canceled", "Hi Mara,\n\nYour order was canceled.").kind != "interview_invitation"
    )
