"""Of two days that a person names each is what its own words say: the interviews are held on no day of the decision.

The mails come in on Wednesday, 4 March 2026.
"""

import pytest

from core.judges.test_meaning import dates, read


@pytest.mark.parametrize(
    "text",
    [
        "The interviews take place on 17 March, and we decide by 24 March.",
        "We decide by 24 March; the interviews are on 17 March.",
        "Die Gespräche finden am 17. März statt, die Entscheidung fällt bis 24. März.",
        "Die Entscheidung fällt bis 24. März, die Gespräche finden am 17. März statt.",
        "Les entretiens auront lieu le 17 mars et nous déciderons d'ici le 24 mars.",
        "Las entrevistas son el 17 de marzo y decidiremos antes del 24 de marzo.",
        "I colloqui si tengono il 17 marzo e decideremo entro il 24 marzo.",
        "As entrevistas são a 17 de março e decidimos até 24 de março.",
        "De gesprekken zijn op 17 maart en we beslissen uiterlijk 24 maart.",
        "We met on 24 February, and we decide by 24 March.",
        "Danke für das Gespräch am 24. Februar. Wir entscheiden bis zum 24. März.",
        "We decide on the interviews by 24 March.",
    ],
)
def test_the_day_of_the_interviews_is_not_that_of_the_decision(text: str) -> None:
    assert dates(read(text)) == {("2026-03-24", "decision")}
