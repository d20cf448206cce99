"""What stands beneath a line that says "forwarded" was sent to somebody else: it refuses its reader nothing."""

import pytest

from core.judges.letters import judged, letter

MARKS = ("Forwarded", "Weitergeleitet", "Transféré", "Reenviado", "Inoltrato", "Encaminhado", "Doorgestuurd")
BELOW = "From: Vacancies\nTo: Sue Marl\n\nUnfortunately we will not be taking your application for Verger forward."


@pytest.mark.parametrize("mark", MARKS)
def test_anothers_refusal_handed_on_refuses_nobody(mark: str) -> None:
    text = f"Mara, read this, they sent it to me. Who writes like that?\n\n---------- {mark} ----------\n{BELOW}"
    raw = letter(text, subject="Fwd: Your application", sender="Sue Marl <sue@marl.example>", answers="")
    assert judged(raw).kind == "human"
