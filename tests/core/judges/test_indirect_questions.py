"""Who says when, where or how something will be asks nothing, though a question without its mark begins like that."""

import pytest

from core.judges.test_meaning import read


@pytest.mark.parametrize(
    "text",
    [
        "I will write to you, when the board has met.",
        "Ich sage Ihnen, wann es weitergeht.",
        "Wir teilen Ihnen mit, wann das Gespräch stattfindet.",
        "Ich kläre, bis wann die Stelle frei bleibt.",
        "Ich melde mich, wie lange es dauert.",
        "Je travaille à Lyon, où elle dirige une équipe.",
        "Nous vous dirons comment la suite se passera, quand la direction aura décidé.",
    ],
)
def test_a_clause_that_goes_on_with_the_one_before_is_no_question(text: str) -> None:
    assert read(f"Hello Mara,\n\n{text}\n\nJo Keller").finding("question") == ""


@pytest.mark.parametrize(
    "text",
    [
        "Thanks a lot, could you start in May",
        "Vielen Dank für die Mail, wann können Sie anfangen",
        "Danke und wann passt es Ihnen",
        "Merci beaucoup, quand pourriez-vous commencer",
        "Muchas gracias, cuándo podría empezar",
        "Grazie mille, quando può iniziare",
        "Obrigada, quando pode começar",
        "Dank je wel, wanneer kun je beginnen",
    ],
)
def test_a_question_without_its_mark_is_one_behind_a_clause_too(text: str) -> None:
    verdict = read(f"Hello Mara,\n\n{text}\n\nJo Keller")
    assert (verdict.finding("meaning"), verdict.finding("question")) == ("asks", text)
