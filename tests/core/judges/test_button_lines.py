"""What a program writes above a button ("Need to make a change?") is no question, in seven languages."""

import pytest

from core.judges.letters import judged, letter

CONFIRMED = {
    "en": "Your interview is confirmed for 13 August at 10 am.",
    "de": "Ihr Vorstellungsgespräch am 13. August um 10 Uhr ist bestätigt.",
    "fr": "Votre entretien du 13 août à 10 h est confirmé.",
    "es": "Su entrevista del 13 de agosto a las 10 está confirmada.",
    "it": "Il Suo colloquio del 13 agosto alle 10 è confermato.",
    "pt": "A sua entrevista de 13 de agosto às 10h está confirmada.",
    "nl": "Je gesprek op 13 augustus om 10 uur is bevestigd.",
}


def question(language: str, line: str) -> str:
    """What a scheduler's confirmation asks that has the line above a link."""
    text = f"{CONFIRMED[language]}\n\n{line} https://workvine.example/r"
    return judged(letter(text, sender="Workvine <no-reply@workvine.example>", answers="", subject="Hi")).finding(
        "question"
    )


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Need to make a change? Reschedule:"),
        ("en", "Need to reschedule? Click here:"),
        ("de", "Termin verschieben? Hier klicken:"),
        ("de", "Etwas ändern? Umbuchen:"),
        ("fr", "Besoin de modifier le rendez-vous ? Cliquez ici :"),
        ("es", "¿Necesita hacer un cambio? Reprogramar:"),
        ("it", "Devi modificare l'appuntamento? Clicca qui:"),
        ("pt", "Precisa de fazer uma alteração? Reagendar:"),
        ("nl", "Afspraak wijzigen? Klik hier:"),
    ],
)
def test_the_line_above_a_button_asks_nothing(language: str, line: str) -> None:
    assert "?" not in question(language, line)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Could we change the time? Reschedule:"),
        ("de", "Können Sie den Termin verschieben? Hier klicken:"),
        ("fr", "Pourriez-vous modifier le rendez-vous ? Cliquez ici :"),
        ("es", "¿Podría cambiar la cita? Reprogramar:"),
        ("it", "Potrebbe spostare l'appuntamento? Clicca qui:"),
        ("pt", "Pode mudar a marcação? Reagendar:"),
        ("nl", "Kun je de afspraak verzetten? Klik hier:"),
    ],
)
def test_who_wants_the_meeting_moved_asks(language: str, line: str) -> None:
    assert question(language, line).startswith(line.partition("?")[0].strip())
