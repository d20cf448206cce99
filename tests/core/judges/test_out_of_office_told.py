"""Of an absence it is told whether the day named is the last away or the first back: "back" alone may mean either."""

import pytest

from core.judges.letters import IN_THREAD, judged, letter
from followupd.core.judges.verdict import Verdict


def note(text: str) -> Verdict:
    return judged(letter(text, "Auto-Submitted: auto-replied", subject="Automatic reply: Analyst"), IN_THREAD)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I am out of the office and will be back on 14 August.", "back on Fri 2026-08-14"),
        ("I am out of the office until 14 August.", "away until Fri 2026-08-14"),
        ("Ich bin bis einschließlich 14.08.2026 nicht im Büro.", "away until Fri 2026-08-14"),
        ("Ich bin nicht im Büro und ab dem 17.08.2026 wieder erreichbar.", "back on Mon 2026-08-17"),
        ("Je suis absente jusqu'au 14 août.", "away until Fri 2026-08-14"),
        ("Je suis absente, de retour le 17 août.", "back on Mon 2026-08-17"),
    ],
)
def test_the_day_of_an_absence_is_told_with_what_it_is(text: str, told: str) -> None:
    assert [one for one in note(text).evidence if one.startswith(f'{told}: "')]
