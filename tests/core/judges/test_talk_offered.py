"""Who offers a conversation for a time without a day is read so, in whichever words and language."""

import pytest

from core.judges.test_meaning import read
from followupd.core.judges.verdict import Verdict


def offered(verdict: Verdict) -> list[str]:
    return [found.field("date") for found in verdict.findings if found.kind == "talk_offered"]


@pytest.mark.parametrize(
    "text",
    [
        "Of course! Happy to have a coffee in April when I am back from leave.",
        "I would be glad to talk in April.",
        "Let's catch up in April.",
        "im April habe ich wieder Zeit, dann trinken wir einen Kaffee.",
        "Gern, lassen Sie uns im April sprechen. Bis dahin bin ich viel unterwegs.",
        "Avec plaisir, prenons un café en avril.",
        "Je serais ravie d'échanger avec vous en avril.",
        "Con mucho gusto tomamos un café en abril.",
        "Volentieri, ad aprile prendiamo un caffè.",
        "Sarei felice di sentirla ad aprile.",
        "Graag, in april drink ik een kop koffie met je.",
        "Laten we in april een keer bellen.",
        "Claro, em abril podemos tomar um café.",
    ],
)
def test_a_conversation_offered_for_a_month_is_kept_with_the_first_day_of_it(text: str) -> None:
    assert offered(read(text)) == ["2026-04-01"]


@pytest.mark.parametrize(
    "text",
    [
        "We will hold interviews in April.",
        "The next meeting of the group is in April.",
        "We will decide in April, after the interviews.",
        "Would 15 April at 10 suit you for a coffee?",
        "Happy to have a coffee.",
        "Thank you, we will call you in April.",
    ],
)
def test_what_offers_none_or_has_its_day_is_not(text: str) -> None:
    assert offered(read(text)) == []
