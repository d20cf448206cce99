""" "Unless I hear otherwise" asks nothing of who agrees.

The mails came in on Wednesday, 4 March 2026.
"""

import pytest

from core.judges.test_meaning import read


@pytest.mark.parametrize(
    "text",
    [
        "We'll put you in for the same time on Tuesday the 10th, unless I hear otherwise from you.",
        "Same time on Tuesday the 10th then, unless you tell me it doesn't work.",
        "Unless I hear otherwise, we will leave it at Tuesday.",
        "Wir lassen es bei Dienstag, dem 10. März, sofern ich nichts anderes von Ihnen höre.",
        "Wenn ich nichts Gegenteiliges höre, bleibt es bei Dienstag.",
        "Sauf avis contraire de votre part, nous gardons mardi.",
        "Nous restons sur mardi, sauf si vous me dites le contraire.",
        "Lo dejamos para el martes, salvo que me diga lo contrario.",
        "Restiamo d'accordo per martedì, salvo diverso avviso da parte sua.",
        "Fica para terça-feira, a menos que me diga o contrário.",
        "We houden het op dinsdag, tenzij ik iets anders van je hoor.",
    ],
)
def test_who_goes_on_unless_told_otherwise_asks_nothing(text: str) -> None:
    verdict = read(f"{text}\n\nJo Keller")
    assert (verdict.finding("meaning"), verdict.finding("question")) == ("holds", "")


@pytest.mark.parametrize(
    "text",
    [
        "Please send me your CV; unless I hear otherwise I will pass it on.",
        "Unless I hear otherwise, please send the form by Friday.",
        "Bitte schicken Sie mir den Lebenslauf; sofern ich nichts anderes höre, gebe ich ihn weiter.",
        "Sauf avis contraire, merci de m'envoyer votre CV.",
        "Tenzij ik iets anders hoor, wil ik graag je cv. Kun je dat sturen?",
    ],
)
def test_what_is_asked_beside_it_is_asked(text: str) -> None:
    assert read(f"{text}\n\nJo Keller").finding("meaning") == "asks"
