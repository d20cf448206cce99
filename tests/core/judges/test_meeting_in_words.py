"""What a mail's calendar does with a meeting is told in words: when, in which zone, by whom, and who else is asked."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.meeting import in_words
from followupd.core.mail.envelope import Address
from followupd.core.mail.invitation import Invitation

START = datetime(2026, 3, 10, 13, tzinfo=UTC)
JO, KIM = Address("Jo Keller", "jo@firm.example"), Address("", "kim@firm.example")
WHEN = "Tue 2026-03-10 13:00 to 14:00 UTC"


def event(method: str, sequence: int = 0, answers: tuple[str, ...] = (), attendees: tuple[Address, ...] = (JO, KIM),
          start: datetime | None = START, hours: int = 1) -> Invitation:  # fmt: skip
    end = start + timedelta(hours=hours) if start else None
    return Invitation(method, "1", sequence, "Talk", "", start, end, JO, attendees, answers)


@pytest.mark.parametrize(
    ("calendar", "told"),
    [
        (event("REQUEST"),
         f'the calendar invites to the meeting "Talk", {WHEN}, by Jo Keller, asked: kim@firm.example'),
        (event("REQUEST", 2, attendees=()), f'the calendar moves or changes the meeting "Talk", {WHEN}, by Jo Keller'),
        (event("CANCEL", 3, attendees=()), f'the calendar calls the meeting off: "Talk", {WHEN}, by Jo Keller'),
        (event("REPLY", answers=("DECLINED",)), f'kim@firm.example declines the meeting "Talk", {WHEN}'),
        (event("COUNTER", attendees=()), f'the calendar proposes another hour for "Talk", {WHEN}, by Jo Keller'),
        (event("REQUEST", attendees=(), hours=24),
         'the calendar invites to the meeting "Talk", Tue 2026-03-10 13:00 to Wed 2026-03-11 13:00 UTC, by Jo Keller'),
        (event("REQUEST", attendees=(), start=START.astimezone(timezone(timedelta(hours=1)))),
         'the calendar invites to the meeting "Talk", Tue 2026-03-10 14:00 to 15:00 UTC+01:00, by Jo Keller'),
        (event("CANCEL", attendees=(), start=None),
         'the calendar calls the meeting off: "Talk", no hour can be read, by Jo Keller'),
    ],
)  # fmt: skip
def test_a_calendar_is_told_in_words(calendar: Invitation, told: str) -> None:
    assert in_words(calendar) == told


@pytest.mark.parametrize(
    "text",
    [
        "Could you send me two or three other times?",
        "Könnten Sie mir noch andere Termine nennen?",
        "Pourriez-vous me proposer d'autres dates ?",
        "¿Podría proponerme otras fechas?",
        "Potrebbe propormi altre date?",
        "Poderia propor outras datas?",
        "Kunt u mij andere data noemen?",
    ],
)
def test_who_asks_for_other_times_moves_nothing(text: str) -> None:
    words = {one.field("word") for one in judged(letter(text)).findings if one.kind == "meeting_word"}
    assert "moves" not in words and "counters" in words


@pytest.mark.parametrize(
    "text",
    [
        "It was a good interview. Your first day is Thursday 1 October 2026 at 9:00.",
        "It was a good interview. The contract would begin on 1 October 2026.",
        "Nach dem Gespräch: Der Vertrag beginnt am 1. Oktober 2026 um 8 Uhr.",
        "Après l'entretien : le contrat débute le 1er octobre 2026 à 9h00.",
        "Tras la entrevista: el contrato empieza el 1 de octubre de 2026 a las 9:00.",
        "Dopo il colloquio: il contratto decorre dal 1 ottobre 2026, ore 9:00.",
        "Depois da entrevista: o contrato tem início a 1 de outubro de 2026 às 9:00.",
        "Na het gesprek: het contract gaat in op 1 oktober 2026 om 9:00.",
    ],
)
def test_the_day_on_which_work_begins_is_no_meeting(text: str) -> None:
    assert not judged(letter(text)).finding("proposed_time")


@pytest.mark.parametrize(
    "text",
    [
        "I'm moving from finance into analytics and would be grateful for a short call to hear how you did it.",
        "Ich verlege meinen Schwerpunkt auf Daten und würde gern kurz mit Ihnen telefonieren.",
        "Je souhaite avancer dans ma carrière et j'aimerais échanger avec vous.",
        "Estoy pensando en cambiar de sector y me gustaría hablar con usted.",
        "Vorrei cambiare settore e mi piacerebbe parlare con Lei.",
        "Quero mudar de área e gostaria de conversar consigo.",
        "Ik wil mijn loopbaan verplaatsen naar data en zou graag met u praten.",
    ],
)
def test_who_moves_in_their_working_life_moves_no_meeting(text: str) -> None:
    words = {one.field("word") for one in judged(letter(text)).findings if one.kind == "meeting_word"}
    assert "moves" not in words


def test_who_moves_a_meeting_moves_it() -> None:
    for text in ("I have to move our call to another day.", "Could we move it from Tuesday to Thursday?"):
        words = {one.field("word") for one in judged(letter(text)).findings if one.kind == "meeting_word"}
        assert "moves" in words
